import type { ButtonHTMLAttributes, ReactNode, Ref } from "react";
import { cn } from "./cn";
import { ariaKeys } from "./kbd";
import { Tooltip } from "./tooltip";

type IconButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, "disabled" | "aria-label"> & {
  ref?: Ref<HTMLButtonElement>;
  /** Its name: read aloud, and shown on hover and focus. */
  label: string;
  icon: ReactNode;
  size?: "s" | "m";
  keys?: string;
  /** Why it cannot be pressed now; shown in place of the plain name. */
  off?: string | false | null;
};

export function IconButton({ label, icon, size = "m", keys, off, className, ...rest }: IconButtonProps) {
  return (
    <Tooltip text={off || label} keys={off ? undefined : keys}>
      <button
        type="button"
        {...rest}
        {...(off && { type: "button", onClick: undefined })}
        aria-label={off ? `${label}. ${off}` : label}
        aria-disabled={off ? true : undefined}
        aria-keyshortcuts={ariaKeys(keys)}
        className={cn(
          "inline-grid shrink-0 place-items-center rounded-md text-3 transition-colors touch:size-11",
          "live:hover:bg-hover live:hover:text-1 live:active:bg-pressed off:text-off",
          "aria-expanded:bg-hover aria-expanded:text-1 aria-pressed:bg-pressed aria-pressed:text-1",
          size === "s" ? "size-6" : "size-7",
          className,
        )}
      >
        {icon}
      </button>
    </Tooltip>
  );
}
