"use client";

import { type KeyboardEvent, useRef } from "react";
import { withInsertion } from "@/components/macros/insert-text";
import { openMacros } from "@/components/macros/open-macros";
import { noteMacroRefusalAction } from "@/lib/macros/actions";
import type { ReplyJudgement } from "@/lib/policy/judge-reply";
import { act } from "./act";
import { brokenStretches, withoutPhrases } from "./mark-text";
import type { RuleReport } from "./use-rule-report";

/** The keys and insertions of a field whose text is judged while it is written, wherever it is going. */
export function useField({
  text,
  judgement,
  report,
  write,
  send,
}: {
  text: string;
  judgement: ReplyJudgement | null;
  report: RuleReport;
  write: (text: string) => void;
  send: () => void;
}) {
  const field = useRef<HTMLTextAreaElement>(null);
  const macro = useRef<{ id: string; isRefused: boolean } | null>(null);
  const hasCaret = useRef(false);
  const isBroken = judgement !== null && !judgement.ok && judgement.findings.length > 0;

  function put(next: { text: string; caret: number }) {
    write(next.text);
    requestAnimationFrame(() => {
      field.current?.focus();
      field.current?.setSelectionRange(next.caret, next.caret);
    });
  }

  function removePhrase() {
    if (judgement && !judgement.ok && isBroken) put(withoutPhrases(text, judgement.findings));
  }

  return {
    ref: field,
    isBroken,
    marks: brokenStretches(text, judgement),
    /** The macro that the text came from. */
    macroId: () => macro.current?.id,
    removePhrase,
    insertMacro(inserted: string, macroId: string) {
      const end = text.length;
      const { selectionStart, selectionEnd } = field.current ?? { selectionStart: end, selectionEnd: end };
      const place = hasCaret.current ? { start: selectionStart, end: selectionEnd } : { start: end, end };
      macro.current = { id: macroId, isRefused: false };
      put(withInsertion(text, inserted, place));
    },
    /** What the rules stop here never reaches the door, and counts for its macro all the same: once for each insertion. */
    noteRefusal() {
      const from = macro.current;
      if (!from || from.isRefused) return;
      from.isRefused = true;
      void act(() => noteMacroRefusalAction({ macroId: from.id }));
    },
    noteFocus() {
      hasCaret.current = true;
    },
    noteChange(next: string) {
      if (next.trim() === "") macro.current = null;
    },
    hearKey(event: KeyboardEvent<HTMLTextAreaElement>) {
      if (event.nativeEvent.isComposing) return;
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        if (!event.repeat) send();
      } else if (event.key === "Backspace" && event.altKey && isBroken) {
        event.preventDefault();
        removePhrase();
      } else if (event.code === "KeyR" && event.altKey && isBroken) {
        event.preventDefault();
        report.send();
      } else if (event.code === "KeyM" && event.altKey) {
        // On a Mac this key and Alt write another letter, so it is known by its place.
        event.preventDefault();
        openMacros(event.currentTarget);
      } else if (event.key === "Escape") {
        event.preventDefault();
        event.currentTarget.blur();
      }
    },
  };
}
