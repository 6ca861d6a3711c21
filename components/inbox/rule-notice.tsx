"use client";

import { ShieldAlert } from "lucide-react";
import { useState } from "react";
import { useSpeech } from "@/components/i18n/use-messages";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { localeTags } from "@/lib/i18n/locales";
import { say } from "@/lib/i18n/say";
import type { ReplyJudgement } from "@/lib/policy/judge-reply";
import { Advice } from "./advice";
import { REPORT_KEYS, type RuleReport } from "./use-rule-report";

/** Inside the slot, under the phrase: which rule it breaks, what may happen, and the way to be rid of it. */
export function RuleNotice({
  id,
  judgement,
  onRemove,
  report,
}: {
  id: string;
  judgement: Extract<ReplyJudgement, { ok: false }>;
  onRemove: () => void;
  /** Absent where no conversation is at hand: a macro being saved. */
  report?: RuleReport;
}) {
  const { messages, locale } = useSpeech();
  const { rule } = messages.inbox;
  const [isExplained, setExplained] = useState(false);
  const { title, text } = judgement.reason === "asks-personal-data" ? rule.asks : rule.shares;
  const kinds = [...new Set(judgement.findings.map(({ kind }) => rule.kinds[kind]))];
  const listed = new Intl.ListFormat(localeTags[locale], { type: "disjunction" }).format(kinds);
  return (
    <div
      id={id}
      role="alert"
      className="relative mx-2.5 mb-2.5 flex gap-2.5 rounded-lg border border-line-strong bg-raised px-3 py-2.5 shadow-pop"
    >
      <span
        aria-hidden="true"
        className="absolute -top-[5px] left-32 size-2 rotate-45 border-t border-l border-line-strong bg-raised"
      />
      <Icon of={ShieldAlert} className="mt-0.5 shrink-0 text-late" />
      <div className="min-w-0">
        <p className="font-semibold">{title}</p>
        <p className="mt-0.5 text-2">{say(text, { kinds: listed })}</p>
        <Advice of={judgement.advice} />
        {isExplained && <p className="mt-2 max-w-[62ch] text-2">{rule.more}</p>}
        <div className="mt-2 flex flex-wrap gap-2">
          <Button size="s" keys="alt+Backspace" onClick={onRemove}>
            {rule.remove}
          </Button>
          <Button size="s" kind="quiet" aria-expanded={isExplained} onClick={() => setExplained(!isExplained)}>
            {isExplained ? rule.hide : rule.show}
          </Button>
          {report && !report.isReported && (
            <Button size="s" kind="quiet" keys={REPORT_KEYS} busy={report.isBusy} onClick={report.send}>
              {rule.report}
            </Button>
          )}
        </div>
        <p role="status" className="mt-1.5 text-12 text-3 empty:hidden">
          {report?.isReported ? rule.reported : report?.failure}
        </p>
      </div>
    </div>
  );
}
