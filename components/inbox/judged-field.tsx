"use client";

import type { ClipboardEvent, KeyboardEvent, Ref } from "react";
import { cn } from "@/components/ui/cn";
import { markedPieces, type Span } from "./mark-text";

/** Both layers are set alike, so that every letter of one lies on the same letter of the other. */
const TYPE =
  "col-start-1 row-start-1 block w-full min-w-0 px-3 pt-2.5 pb-2 text-14 touch:text-16 whitespace-pre-wrap wrap-break-word [unicode-bidi:plaintext] text-start";

/**
 * A field whose phrases can be underlined. A text area shows no marks, so the same words lie behind it, unseen but for
 * their marks; they also give the field its height, in every browser.
 */
export function JudgedField({
  ref,
  text,
  marks,
  label,
  placeholder,
  describedBy,
  isDocked,
  lines = 4,
  onChange,
  ...listeners
}: {
  ref: Ref<HTMLTextAreaElement>;
  text: string;
  marks: readonly Span[];
  label: string;
  placeholder: string;
  describedBy?: string;
  isDocked: boolean;
  /** How high it is before anything is written. */
  lines?: 2 | 4;
  onChange: (text: string) => void;
  onFocus: () => void;
  onBlur: () => void;
  onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  onPaste?: (event: ClipboardEvent<HTMLTextAreaElement>) => void;
}) {
  return (
    <div className={cn("grid", isDocked && "scroll-pane max-h-[30dvh]")}>
      <div aria-hidden="true" className={cn(TYPE, "pointer-events-none text-transparent select-none")}>
        {markedPieces(text, marks).map((piece, index) =>
          piece.marked ? (
            <mark
              // Pieces are cut anew with every letter and hold no state.
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              key={index}
              className="rounded-xs bg-late-soft py-px text-transparent underline decoration-late decoration-wavy decoration-[1.5px] underline-offset-4 [anchor-name:--broken-rule] [text-decoration-skip-ink:none]"
            >
              {piece.text}
            </mark>
          ) : (
            piece.text
          ),
        )}
        {/* A line that has only begun needs its height too. */}
        {"\u200b"}
      </div>
      <textarea
        ref={ref}
        data-composer
        dir="auto"
        aria-label={label}
        aria-describedby={describedBy}
        aria-invalid={marks.length > 0 || undefined}
        aria-keyshortcuts="R"
        placeholder={placeholder}
        value={text}
        rows={1}
        spellCheck
        onChange={(event) => onChange(event.target.value)}
        {...listeners}
        className={cn(
          TYPE,
          "resize-none overflow-hidden bg-transparent outline-none",
          isDocked || lines === 2 ? "min-h-[calc(2lh+18px)]" : "min-h-[calc(4lh+18px)]",
        )}
      />
    </div>
  );
}
