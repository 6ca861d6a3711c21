"use client";

import { Hourglass } from "lucide-react";
import { useState } from "react";
import { useSpeech } from "@/components/i18n/use-messages";
import { act } from "@/components/inbox/act";
import { useDesk } from "@/components/inbox/desk";
import type { AfterSale } from "@/components/inbox/queries";
import { useRefresh } from "@/components/inbox/use-refresh";
import { useLive } from "@/components/live/live-provider";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { useNow } from "@/components/ui/use-now";
import { judgeDecisionAction, withdrawDecisionAction } from "@/lib/claims/actions";
import { formatDateTime, formatMoney } from "@/lib/i18n/formats";
import { say } from "@/lib/i18n/say";
import { decisionRefusalWords, failureOf } from "./decision-refusal-words";
import type { Decision } from "./decision-steps";
import { judgesWords, wantedWords } from "./decision-words";

type Word = "approve" | "decline" | "withdraw";

/** Something above its author's limit: who may says yes or no; the author reads for whom it waits, and can take it back. */
export function ApprovalCard({ conversation, decision }: { conversation: AfterSale; decision: Decision }) {
  const { messages, locale, timeZone } = useSpeech();
  const { approval } = messages.claims;
  const { me } = useDesk();
  const { state: live } = useLive();
  const refresh = useRefresh();
  const now = useNow(60);
  const [busy, setBusy] = useState<Word | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const isMine = decision.requestedBy.id === me.id;
  const what = wantedWords(messages, decision, locale);
  const reader = { locale, timeZone };
  const { judges = [], endsAt = null } = decision.approval ?? {};
  const off = live === "live" ? null : messages.inbox.slot[live];

  async function give(verdict: Word) {
    if (busy) return;
    setBusy(verdict);
    const { id: decisionId } = decision;
    const result =
      verdict === "withdraw"
        ? await act(() => withdrawDecisionAction({ decisionId }))
        : await act(() => judgeDecisionAction({ decisionId, verdict }));
    setBusy(null);
    setRefusal(result.ok ? null : decisionRefusalWords(messages, failureOf(result), locale));
    refresh(conversation.id);
  }

  return (
    <div className="flex gap-2.5 rounded-md border border-warn-line bg-warn-soft px-3 py-2.5">
      <Icon of={Hourglass} className="mt-0.5 shrink-0 text-warn" />
      <div className="min-w-0 flex-1">
        <p className="font-semibold">
          {isMine ? say(approval.titleMine, { what }) : say(approval.title, { name: decision.requestedBy.name, what })}
        </p>
        <p className="text-2">
          {decision.mayJudge ? approval.text : `${approval.waiting} ${judgesWords(approval.judges, judges, locale)}`}
        </p>
        <p className="tnum text-12 text-3">
          {formatDateTime(decision.requestedAt, now, reader)}.{" "}
          {endsAt && say(approval.ends, { time: formatDateTime(endsAt, now, reader) })}
        </p>
        {refusal && (
          <p role="alert" className="mt-1 text-late">
            {refusal}
          </p>
        )}
        {isMine && (
          <div className="mt-2">
            <Button off={off} busy={busy === "withdraw"} onClick={() => void give("withdraw")}>
              {approval.withdraw}
            </Button>
          </div>
        )}
        {decision.mayJudge && (
          <div className="mt-2 flex flex-wrap gap-2">
            <Button kind="primary" off={off} busy={busy === "approve"} onClick={() => void give("approve")}>
              {decision.amount
                ? say(approval.approveAmount, { amount: formatMoney(decision.amount, locale) })
                : approval.approve}
            </Button>
            <Button off={off} busy={busy === "decline"} onClick={() => void give("decline")}>
              {approval.decline}
            </Button>
          </div>
        )}
      </div>
    </div>
  );
}
