"use client";

import { useState } from "react";
import { useMessages } from "@/components/i18n/use-messages";
import type { ReplyJudgement } from "@/lib/policy/judge-reply";
import { reportVerdictAction } from "@/lib/reply-rules/actions";
import { act } from "./act";
import { actionWords } from "./refusal-words";

/** The one key that disputes a verdict. */
export const REPORT_KEYS = "alt+r";

/** Disputes what the rules stop in a text: the admins see the phrases, and the reply stays stopped. */
export function useRuleReport(conversationId: string, text: string, judgement: ReplyJudgement | null) {
  const messages = useMessages();
  // Of this very text: other words are another verdict.
  const [reported, setReported] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);

  async function send() {
    if (isBusy || reported === text || !judgement || judgement.ok || judgement.findings.length === 0) return;
    setBusy(true);
    const results = await Promise.all(
      judgement.findings.map(({ start, end, verdict }) =>
        act(() =>
          reportVerdictAction({
            reportId: crypto.randomUUID(),
            conversationId,
            phrase: text.slice(start, end).slice(0, PHRASE_CHARACTERS_SENT),
            verdict,
          }),
        ),
      ),
    );
    setBusy(false);
    const refused = results.find((result) => !result.ok);
    if (refused && "reason" in refused) setFailure(actionWords(messages, refused));
    else {
      setFailure(null);
      setReported(text);
    }
  }

  return { isReported: reported === text, isBusy, failure, send: () => void send() };
}

const PHRASE_CHARACTERS_SENT = 2000;

export type RuleReport = ReturnType<typeof useRuleReport>;
