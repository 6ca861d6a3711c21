"use client";

import { useMessages } from "@/components/i18n/use-messages";
import { markedPieces } from "@/components/inbox/mark-text";
import { variablesIn } from "@/lib/policy/macro-variables";

/** What a macro would say; what is still open stands out by its name. */
export function MacroPreview({ text }: { text: string }) {
  const { macros } = useMessages();
  return (
    <section aria-label={macros.picker.preview}>
      <p className="text-14 wrap-break-word whitespace-pre-wrap [unicode-bidi:plaintext]">
        {markedPieces(text, variablesIn(text)).map((piece, index) =>
          piece.marked ? (
            // Pieces are cut anew with every letter and hold no state.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <mark key={index} className="rounded-xs bg-warn-soft px-0.5 text-warn">
              {nameOf(piece.text, macros.names)}
            </mark>
          ) : (
            piece.text
          ),
        )}
      </p>
    </section>
  );
}

function nameOf(written: string, names: Record<string, string>): string {
  const name = variablesIn(written)[0]?.name;
  return (name && names[name]) ?? written;
}
