"use client";

import { useState } from "react";
import { useSpeech } from "@/components/i18n/use-messages";
import { say } from "@/lib/i18n/say";

/** What a door answers: the value of its verb, or why not. */
export type Answer<Value, Reason extends string> =
  | { ok: true; value: Value }
  | { ok: false; reason: Reason; reference?: string };

/**
 * A server action with what a form needs around it: whether it is on its way, and why it was refused, as a sentence.
 * `enter` resolves to what the verb returned, or to null when it refused. Whoever was signed out goes to the sign-in page.
 */
export function useDoor<Input, Value, Reason extends string>(
  door: (input: Input) => Promise<Answer<Value, Reason>>,
  sentences: Record<Reason, string>,
) {
  const { messages, locale } = useSpeech();
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);

  const enter = async (input: Input): Promise<Value | null> => {
    if (isBusy) return null;
    setBusy(true);
    setRefusal(null);
    try {
      const answer = await door(input);
      if (answer.ok) return answer.value;
      if (answer.reason === "signed-out") window.location.assign("/sign-in");
      setRefusal(say(sentences[answer.reason], { reference: answer.reference ?? "" }, locale));
    } catch {
      // The action itself answers every fault of the server; what is thrown here never reached it.
      setRefusal(messages.team.unreachable);
    } finally {
      setBusy(false);
    }
    return null;
  };

  return { enter, isBusy, refusal, forget: () => setRefusal(null) };
}
