import type { Ref, TextareaHTMLAttributes } from "react";
import { cn } from "./cn";
import { inputClass } from "./input";

type TextareaProps = TextareaHTMLAttributes<HTMLTextAreaElement> & {
  ref?: Ref<HTMLTextAreaElement>;
  /** Without an edge of its own, where something around it already is the field. */
  bare?: boolean;
};

/** What people write, at reading size. It grows with its text, from `rows` upward. */
export function Textarea({ bare, rows = 3, className, ...rest }: TextareaProps) {
  return (
    <textarea
      rows={rows}
      {...rest}
      className={cn(
        "block field-sizing-content w-full resize-none text-14 touch:text-16",
        bare ? "bg-transparent outline-none" : cn(inputClass(), "h-auto px-3 py-2 text-14"),
        className,
      )}
    />
  );
}
