"use client";

import { type KeyboardEvent, useId, useRef } from "react";
import { useSpeech } from "@/components/i18n/use-messages";
import { JudgedField } from "@/components/inbox/judged-field";
import { withoutPhrases } from "@/components/inbox/mark-text";
import { RuleNotice } from "@/components/inbox/rule-notice";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { formatNumber } from "@/lib/i18n/formats";
import { say } from "@/lib/i18n/say";
import type { MacroJudgement } from "@/lib/policy/judge-macro";
import { MACRO_VARIABLES, variablesIn } from "@/lib/policy/macro-variables";
import { withInsertion } from "./insert-text";

/** What the macro says: the field with its phrases underlined, the rule it breaks, and the variables to put in. */
export function MacroText({
  text,
  judgement,
  isMissing,
  maxCharacters,
  onChange,
}: {
  text: string;
  judgement: MacroJudgement | null;
  isMissing: boolean;
  maxCharacters: number;
  onChange: (text: string) => void;
}) {
  const { messages, locale } = useSpeech();
  const words = messages.macros;
  const field = useRef<HTMLTextAreaElement>(null);
  const noteId = useId();
  const failure = judgement && !judgement.ok ? judgement : null;
  const broken = failure && failure.reason !== "unknown-variable" && failure.findings.length > 0 ? failure : null;
  const sentence = isMissing && text.trim() === "" ? words.refusals.empty : sentenceFor(failure, words);

  function write(next: { text: string; caret: number }) {
    onChange(next.text);
    requestAnimationFrame(() => {
      field.current?.focus();
      field.current?.setSelectionRange(next.caret, next.caret);
    });
  }

  function insert(variable: string) {
    const { selectionStart: start = text.length, selectionEnd: end = text.length } = field.current ?? {};
    write(withInsertion(text, `{${variable}}`, { start, end }));
  }

  function removePhrase() {
    if (broken) write(withoutPhrases(text, broken.findings));
  }

  function hearKey(event: KeyboardEvent) {
    if (event.key !== "Backspace" || !event.altKey || !broken) return;
    event.preventDefault();
    removePhrase();
  }

  return (
    <div className="flex min-w-0 flex-col gap-2">
      <div>
        <div className="mb-1 flex items-baseline justify-between gap-2 text-12">
          <span className="font-medium text-2">{words.body}</span>
          <span className={cn("tnum", text.length > maxCharacters ? "font-medium text-late" : "text-3")}>
            {formatNumber(text.trim().length, locale)}/{formatNumber(maxCharacters, locale)}
          </span>
        </div>
        <div className="rounded-md border border-line-control bg-surface transition-colors has-[textarea:focus]:border-accent has-[textarea:focus]:ring-1 has-[textarea:focus]:ring-accent">
          <JudgedField
            ref={field}
            text={text}
            marks={failure?.reason === "unknown-variable" ? strangersIn(text) : (broken?.findings ?? [])}
            label={words.body}
            placeholder={words.bodyPlaceholder}
            describedBy={broken || sentence ? noteId : undefined}
            isDocked={false}
            onChange={onChange}
            onFocus={() => undefined}
            onBlur={() => undefined}
            onKeyDown={hearKey}
          />
          {broken && <RuleNotice id={noteId} judgement={broken} onRemove={removePhrase} />}
        </div>
        {!broken && sentence && (
          <p id={noteId} role="alert" className="mt-1 text-12 text-late">
            {sentence}
          </p>
        )}
      </div>
      <fieldset>
        <legend className="mb-1 font-medium text-12 text-2">{words.variables}</legend>
        <div className="flex flex-wrap gap-1">
          {MACRO_VARIABLES.map((variable) => (
            <Button key={variable} size="s" title={`{${variable}}`} onClick={() => insert(variable)}>
              {words.names[variable]}
            </Button>
          ))}
        </div>
        <p className="mt-1 text-12 text-3">{words.variablesHint}</p>
      </fieldset>
    </div>
  );
}

/** What stands in braces and is no variable. */
const strangersIn = (text: string) => variablesIn(text).filter(({ name }) => name === null);

/** What is wrong without a phrase to underline. An empty text is only wrong when it is handed in. */
function sentenceFor(
  failure: Extract<MacroJudgement, { ok: false }> | null,
  words: { unknownVariable: string; refusals: Record<string, string> },
): string | null {
  if (!failure || failure.reason === "empty") return null;
  if (failure.reason === "unknown-variable") return say(words.unknownVariable, { written: failure.written });
  return words.refusals[failure.reason] ?? null;
}
