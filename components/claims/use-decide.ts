"use client";

import { useState } from "react";
import { useSpeech } from "@/components/i18n/use-messages";
import { act } from "@/components/inbox/act";
import { useRefresh } from "@/components/inbox/use-refresh";
import { useLive } from "@/components/live/live-provider";
import { toast } from "@/components/ui/toast";
import { requestDecisionAction } from "@/lib/claims/actions";
import type { DecisionTerms } from "@/lib/claims/input";
import type { Money } from "@/lib/money";
import { type DecisionFailure, decisionRefusalWords, failureOf } from "./decision-refusal-words";

/**
 * Asks for a decision, once: the id is minted when the dialog opens, so a second press or a retry is the same one. What
 * was refused left nothing behind, so other terms may be asked under it.
 */
export function useDecide({
  claimId,
  conversationId,
  onDone,
  onRefused,
}: {
  claimId: string;
  conversationId: string;
  onDone: () => void;
  /** What the person decided upon may be out of date. */
  onRefused?: () => void;
}) {
  const { messages, locale } = useSpeech();
  const { state: live } = useLive();
  const refresh = useRefresh();
  const [decisionId] = useState(() => crypto.randomUUID());
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<DecisionFailure | null>(null);

  async function decide(terms: DecisionTerms, confirmed: Money | null) {
    if (isBusy || live !== "live") return;
    setBusy(true);
    // Whoever presses again has read them.
    const acknowledged = failure?.warnings && [...failure.warnings];
    const result = await act(() => requestDecisionAction({ claimId, decisionId, terms, confirmed, acknowledged }));
    setBusy(false);
    refresh(conversationId);
    if (!result.ok) {
      setFailure(failureOf(result));
      onRefused?.();
      return;
    }
    const { dialogs } = messages.claims;
    toast(result.value.state === "awaiting-approval" ? dialogs.awaiting : dialogs.sent);
    onDone();
  }

  return {
    /** For the eye only: the first letters of the operation, as the audit will show it. */
    code: decisionId.slice(0, 5).toUpperCase(),
    decide: (terms: DecisionTerms, confirmed: Money | null = null) => void decide(terms, confirmed),
    isBusy,
    failure,
    refusal: failure && decisionRefusalWords(messages, failure, locale),
    clear: () => setFailure(null),
    /** Why nothing can be sent now. */
    off: live === "live" ? null : messages.inbox.slot[live],
  };
}

export type Deciding = ReturnType<typeof useDecide>;
