import type { Messages } from "@/lib/i18n/messages/es";
import { say } from "@/lib/i18n/say";
import type { Refusal } from "./replies";

/** Why a reply was not accepted or not published, as a sentence. A code we have no words for is shown itself. */
export function refusalWords({ inbox }: Messages, refusal: Refusal, max: number): string {
  const { reason, name = inbox.context.someone, reference = "" } = refusal;
  const code = /^marketplace:(.*)$/.exec(reason)?.[1];
  if (code !== undefined) return say(inbox.deliveryRefusals.marketplace, { code });
  const words: Record<string, string> = { ...inbox.doors, ...inbox.deliveryRefusals, ...inbox.refusals };
  return say(words[reason] ?? reason, { name: capitalized(name), max, reference });
}

/** Why an action on a conversation was refused. */
export function actionWords({ inbox }: Messages, failure: { reason: string; reference?: string }): string {
  const words: Record<string, string> = { ...inbox.doors, ...inbox.actions.refusals };
  return say(words[failure.reason] ?? failure.reason, { reference: failure.reference ?? "" });
}

const capitalized = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
