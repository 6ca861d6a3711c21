import type { InputHTMLAttributes, ReactNode, Ref } from "react";
import { cn } from "./cn";

export type InputProps = InputHTMLAttributes<HTMLInputElement> & {
  ref?: Ref<HTMLInputElement>;
  /** `s` for bars and lists, `m` for forms. */
  box?: "s" | "m";
  start?: ReactNode;
  end?: ReactNode;
  /** Less edge, where the field is an invitation rather than a demand. */
  quiet?: boolean;
};

export function Input({ box = "m", start, end, quiet, className, ...rest }: InputProps) {
  return (
    <span className={cn(inputClass({ box, quiet }), className)}>
      {start}
      <input {...rest} className="h-full min-w-0 flex-1 bg-transparent outline-none" />
      {end}
    </span>
  );
}

/** The edge, ground and focus of everything one can write in; the control itself may be the box or sit in it. */
export const inputClass = ({ box = "m", quiet = false }: { box?: "s" | "m"; quiet?: boolean } = {}) =>
  cn(
    "flex w-full items-center gap-2 rounded-md border bg-surface text-13 transition-colors",
    "focus-within:border-accent focus-within:outline-2 focus-within:outline-accent focus-within:-outline-offset-1",
    "has-aria-invalid:border-late has-disabled:border-line-strong has-disabled:bg-sunken has-disabled:text-3",
    "aria-invalid:border-late disabled:border-line-strong disabled:bg-sunken disabled:text-3",
    quiet ? "border-line-strong" : "border-line-control",
    box === "s" ? "h-7 px-2 touch:h-11" : "h-8 px-2.5 touch:h-11",
    // Below 16 px an iPhone zooms the page when the field takes focus.
    "touch:text-16",
  );
