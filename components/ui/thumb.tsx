import { Image as Picture } from "lucide-react";
import { cn } from "./cn";
import { Icon } from "./icon";

/** A thing's picture. The mark behind it shows while it loads, when it fails and when there is none. */
export function Thumb({ src, alt = "", size = 36 }: { src?: string | null; alt?: string; size?: keyof typeof SIZE }) {
  return (
    <span
      className={cn(
        "relative grid shrink-0 place-items-center overflow-hidden border border-photo-line bg-photo text-[#8c8b85]",
        SIZE[size],
      )}
    >
      <Icon of={Picture} size={size > 28 ? 16 : 12} />
      {src && (
        // biome-ignore lint/performance/noImgElement: marketplace pictures come from its own CDN, already small
        <img
          src={src}
          alt={alt}
          width={size}
          height={size}
          loading="lazy"
          decoding="async"
          className="absolute inset-0 size-full object-cover"
        />
      )}
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
