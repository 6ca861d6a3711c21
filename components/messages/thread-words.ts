import type { Messages } from "@/lib/i18n/messages/es";
import { say } from "@/lib/i18n/say";

/** Why a thread could not be read, as a sentence. */
export function threadWords(
  { inbox, afterSale }: Messages,
  { reason, reference = "" }: { reason: string; reference?: string },
): string {
  const words: Record<string, string> = { ...inbox.doors, ...afterSale.threadRefusals };
  return say(words[reason] ?? reason, { reference });
}
