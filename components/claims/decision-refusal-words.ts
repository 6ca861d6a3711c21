import { formatMoney } from "@/lib/i18n/formats";
import type { Locale } from "@/lib/i18n/locales";
import type { Messages } from "@/lib/i18n/messages/es";
import { say } from "@/lib/i18n/say";
import type { Money } from "@/lib/money";
import { REPLY_WARNINGS, type ReplyWarning } from "@/lib/policy/reply-warnings";

/** What a door or the marketplace says about a decision it did not take. */
export type DecisionFailure = {
  reason: string;
  reference?: string;
  amount?: Money | null;
  /** What may leave all the same, once it is confirmed. */
  warnings?: readonly ReplyWarning[];
};

/** Why a decision was not made, as a sentence. A code we have no words for is shown itself. */
export function decisionRefusalWords({ inbox, claims }: Messages, failure: DecisionFailure, locale: Locale): string {
  const { reason, reference = "", amount } = failure;
  const code = /^marketplace:(.*)$/.exec(reason)?.[1];
  if (code !== undefined) return say(claims.decisionFates.marketplace, { code });
  const words: Record<string, string> = { ...inbox.doors, ...claims.decisionFates, ...claims.refusals };
  return say(words[reason] ?? reason, { reference, ...(amount && { amount: formatMoney(amount, locale) }) });
}

/** A refusal of a door, with the amount or the warnings it may carry. */
export function failureOf(result: { ok: false; reason: string; reference?: string }): DecisionFailure {
  const detail = "detail" in result ? result.detail : undefined;
  const amount = isRecord(detail) && isMoney(detail.amount) ? detail.amount : null;
  const warnings =
    isRecord(detail) && Array.isArray(detail.warnings) ? REPLY_WARNINGS.filter(isOneOf(detail.warnings)) : [];
  return { reason: result.reason, reference: result.reference, amount, warnings };
}

const isOneOf = (words: readonly unknown[]) => (word: string) => words.includes(word);

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

const isMoney = (value: unknown): value is Money =>
  isRecord(value) && typeof value.amountMinor === "number" && typeof value.currency === "string";
