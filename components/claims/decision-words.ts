import { formatClock, formatMoney } from "@/lib/i18n/formats";
import type { Locale } from "@/lib/i18n/locales";
import type { Messages } from "@/lib/i18n/messages/es";
import { say } from "@/lib/i18n/say";
import { decisionRefusalWords } from "./decision-refusal-words";
import { type Decision, type DecisionStep, decisionSteps } from "./decision-steps";
import type { LedgerStep } from "./ledger";

type Reader = { messages: Messages; locale: Locale; timeZone: string };

/** The way of a decision as rows of a ledger. */
export function ledgerOf(decision: Decision, { messages, locale, timeZone }: Reader): LedgerStep[] {
  const { states, stateTexts } = messages.claims;
  const judge = decision.judgedBy ?? messages.inbox.context.someone;
  const words: Record<DecisionStep["name"], { title: string; text: string }> = {
    prepared: { title: states.prepared, text: say(stateTexts.prepared, { name: decision.requestedBy.name }) },
    approved: { title: messages.claims.approved, text: say(stateTexts.approved, { name: judge }) },
    awaiting: { title: states["awaiting-approval"], text: stateTexts["awaiting-approval"] },
    submitted: { title: states.submitted, text: stateTexts.submitted },
    accepted: { title: states.accepted, text: stateTexts.accepted },
    unknown: { title: states.unknown, text: stateTexts.unknown },
    confirmed: { title: states.confirmed, text: stateTexts.confirmed },
    declined: {
      title: stateWord(messages, decision),
      text: decision.refusal
        ? decisionRefusalWords(messages, { reason: decision.refusal }, locale)
        : say(stateTexts.declined, { name: judge }),
    },
    rejected: {
      title: states.rejected,
      text: decision.refusal ? decisionRefusalWords(messages, { reason: decision.refusal }, locale) : "",
    },
  };
  return decisionSteps(decision).map(({ name, look, at }) => ({
    look,
    ...words[name],
    ...(name === "accepted" && look === "done" && { text: stateTexts.acceptedBefore }),
    ...(look === "next" && { text: name === "submitted" ? stateTexts.nextSubmitted : stateTexts.nextConfirmed }),
    time: at && formatClock(at, timeZone),
  }));
}

/** Where a decision stands, in a word. */
export function stateWord({ claims }: Messages, { state, refusal }: Pick<Decision, "state" | "refusal">): string {
  const words: Record<string, string> = claims.unapproved;
  return (state === "declined" && refusal !== null && words[refusal]) || claims.states[state];
}

/** What somebody asks for: "un reembolso parcial de $ 56.999,70". */
export function wantedWords({ claims }: Messages, { kind, amount }: Pick<Decision, "kind" | "amount">, locale: Locale) {
  const { what } = claims.approval;
  if (!amount || (kind !== "full-refund" && kind !== "partial-refund")) {
    return say(what.other, { decision: claims.decisions[kind].toLowerCase() });
  }
  return say(what[kind], { amount: formatMoney(amount, locale) });
}

/** Who may approve it: two by name, and how many others. */
export function judgesWords(
  words: Messages["claims"]["approval"]["judges"],
  [name, other, ...others]: readonly string[],
  locale: Locale,
): string {
  if (!name) return words.none;
  if (!other) return say(words.one, { name });
  return others.length === 0
    ? say(words.two, { name, other })
    : say(words.more, { name, other, count: others.length }, locale);
}
