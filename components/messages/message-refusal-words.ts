import { refusalWords } from "@/components/inbox/refusal-words";
import type { Refusal } from "@/components/inbox/replies";
import type { Messages } from "@/lib/i18n/messages/es";
import { say } from "@/lib/i18n/say";

/** Why a message was not accepted, did not leave or did not arrive, as a sentence. */
export function messageRefusalWords(messages: Messages, refusal: Refusal, max: number): string {
  const words: Record<string, string> = { ...messages.afterSale.deliveryRefusals, ...messages.afterSale.refusals };
  const own = words[refusal.reason];
  if (own === undefined) return refusalWords(messages, refusal, max);
  return say(own, { name: refusal.name ?? messages.inbox.context.someone, max });
}
