import { Image } from "lucide-react";
import { cn } from "./cn";
import { Icon } from "./icon";
import { Picture } from "./picture";

/** A thing's picture. The mark behind it shows while it loads, when it fails and when there is none. */
export function Thumb({ src, alt = "", size = 36 }: { src?: string | null; alt?: string; size?: keyof typeof SIZE }) {
  return (
    <span
      className={cn(
        "relative grid shrink-0 place-items-center overflow-hidden border border-photo-line bg-photo text-photo-mark",
        SIZE[size],
      )}
    >
      <Icon of={Image} size={size > 28 ? 16 : 12} />
      {src && <Picture key={src} src={src} alt={alt} size={size} />}
    </span>
  );
}

const SIZE = {
  24: "size-6 rounded-sm",
  28: "size-7 rounded-sm",
  36: "size-9 rounded-sm",
  48: "size-12 rounded-sm",
  72: "size-18 rounded-md",
} as const;
