import { ConciergeBell } from "lucide-react";
import { cn } from "@/components/ui/cn";
import { Icon } from "@/components/ui/icon";

/** The bell on the counter. */
export function Mark({ size = "s" }: { size?: "s" | "m" }) {
  return (
    <span
      aria-hidden="true"
      className={cn(
        "grid shrink-0 place-items-center bg-ink text-surface",
        size === "s" ? "size-5.5 rounded-[5px]" : "size-8 rounded-[7px]",
      )}
    >
      <Icon of={ConciergeBell} size={size === "s" ? 14 : 16} />
    </span>
  );
}
