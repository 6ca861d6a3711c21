import { ChevronDown, Lock } from "lucide-react";
import type { Ref, SelectHTMLAttributes } from "react";
import { cn } from "./cn";
import { Icon } from "./icon";
import { inputClass } from "./input";

type SelectProps = Omit<SelectHTMLAttributes<HTMLSelectElement>, "size"> & {
  ref?: Ref<HTMLSelectElement>;
  box?: "s" | "m";
};

/** The browser's own list of choices, which every phone and screen reader knows. */
export function Select({ box = "m", className, children, ...rest }: SelectProps) {
  return (
    <span className={cn("relative flex min-w-0", className)}>
      <select {...rest} className={cn(inputClass({ box }), "appearance-none truncate pr-8")}>
        {children}
      </select>
      <Icon
        of={rest.disabled ? Lock : ChevronDown}
        size={14}
        className="pointer-events-none absolute top-1/2 right-2.5 -translate-y-1/2 text-3"
      />
    </span>
  );
}
