import type { InputHTMLAttributes, ReactNode, Ref } from "react";
import { cn } from "./cn";

type ChoiceProps = Omit<InputHTMLAttributes<HTMLInputElement>, "type" | "children"> & {
  ref?: Ref<HTMLInputElement>;
  /** Its label; without it, pass `aria-label` or wrap it in a label of your own. */
  children?: ReactNode;
};

export function Checkbox({ children, className, ...rest }: ChoiceProps) {
  return (
    <Labelled label={children} className={className}>
      <input
        type="checkbox"
        {...rest}
        className={cn(
          mark,
          "rounded-sm",
          "before:size-2.5 before:bg-on-accent before:opacity-0 checked:before:opacity-100",
          "before:[clip-path:polygon(14%_46%,4%_58%,38%_88%,98%_22%,86%_12%,37%_66%)]",
          "checked:border-accent checked:bg-accent",
        )}
      />
    </Labelled>
  );
}

export function Radio({ children, className, ...rest }: ChoiceProps) {
  return (
    <Labelled label={children} className={className}>
      <input type="radio" {...rest} className={cn(mark, "rounded-full checked:border-[5px] checked:border-accent")} />
    </Labelled>
  );
}

export function Switch({ children, className, ...rest }: ChoiceProps) {
  return (
    <Labelled label={children} className={className}>
      <input
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox tells its own state
        role="switch"
        {...rest}
        className={cn(
          "relative h-4 w-7 shrink-0 appearance-none rounded-full bg-line-control transition-colors duration-140 checked:bg-accent",
          "before:absolute before:top-0.5 before:left-0.5 before:size-3 before:rounded-full before:bg-surface before:transition-[translate] before:duration-140",
          "checked:before:translate-x-3 checked:before:bg-on-accent disabled:opacity-50",
        )}
      />
    </Labelled>
  );
}

/** Small, but the label around it is the target. */
const mark =
  "grid size-4 shrink-0 appearance-none place-items-center border-[1.5px] border-line-control bg-surface transition-colors disabled:bg-sunken disabled:opacity-60";

function Labelled({ label, className, children }: { label?: ReactNode; className?: string; children: ReactNode }) {
  if (!label) return children;
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is among the children
    <label className={cn("inline-flex min-h-6 items-center gap-2 touch:min-h-11", className)}>
      {children}
      {label}
    </label>
  );
}
