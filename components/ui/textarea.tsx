import type { Ref, TextareaHTMLAttributes } from "react";
import { cn } from "./cn";
import { inputClass } from "./input";

type TextareaProps = Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, "rows"> & {
  ref?: Ref<HTMLTextAreaElement>;
  /** Lines shown before anything is written; it grows with its text. */
  lines?: keyof typeof LINES;
  /** Without an edge of its own, where something around it already is the field. */
  bare?: boolean;
};

/** What people write, at reading size. */
export function Textarea({ bare, lines = 3, className, ...rest }: TextareaProps) {
  return (
    <textarea
      rows={lines}
      {...rest}
      className={cn(
        "block field-sizing-content w-full resize-none text-14 touch:text-16",
        bare ? "bg-transparent px-3 py-2.5 outline-none" : cn(inputClass(), "h-auto px-3 py-2 text-14 touch:h-auto"),
        LINES[lines],
        className,
      )}
    />
  );
}

/** A field that grows ignores `rows`. */
const LINES = {
  1: "min-h-[calc(1lh+20px)]",
  2: "min-h-[calc(2lh+20px)]",
  3: "min-h-[calc(3lh+20px)]",
  4: "min-h-[calc(4lh+20px)]",
  6: "min-h-[calc(6lh+20px)]",
} as const;
