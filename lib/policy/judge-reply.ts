import { variablesIn } from "./macro-variables";
import { judgePersonalData } from "./personal-data";
import type { PersonalDataSpan } from "./personal-data/judgement";

/** Every reason why a reply's text may not leave. The catalogues must have a sentence for each. */
export const REPLY_RULE_REFUSALS = [
  "empty",
  "too-long",
  "unfilled-variable",
  "asks-personal-data",
  "shares-contact-data",
] as const;
export type ReplyRuleRefusal = (typeof REPLY_RULE_REFUSALS)[number];

/** `findings` is empty for the rules of length and of variables; its offsets are UTF-16 units of the text as it was given. */
export type ReplyJudgement =
  | { ok: true; text: string }
  | { ok: false; reason: ReplyRuleRefusal; findings: PersonalDataSpan[] };

/** A text that somebody wants to send, and what the channel it goes to allows. */
export interface ReplyToJudge {
  text: string;
  limits: { minCharacters: number; maxCharacters: number };
  /** True on classified ads, which exist to pass contact data on. Asking for the buyer's data is refused there too. */
  allowsContactData: boolean;
}

/**
 * Decides whether a text may be sent, whoever wrote it; accepted, it comes back trimmed and with `\n` line ends only.
 *
 * The marketplace does not say whether it counts UTF-16 units or code points, so a text must fit under both readings:
 * the larger count decides the maximum, the smaller the minimum. Source: questions reference, sections 6 and 11.
 */
export function judgeReply({ text, limits, allowsContactData }: ReplyToJudge): ReplyJudgement {
  const outgoing = text.replace(/\r\n?/g, "\n").trim();
  const { fewest, most } = countCharacters(outgoing);
  if (!VISIBLE.test(outgoing) || fewest < limits.minCharacters) return { ok: false, reason: "empty", findings: [] };
  if (most > limits.maxCharacters) return { ok: false, reason: "too-long", findings: [] };
  // A macro's variable that nobody filled would reach the buyer in its braces.
  if (variablesIn(outgoing).length > 0) return { ok: false, reason: "unfilled-variable", findings: [] };

  const { verdict, spans } = judgePersonalData(text);
  if (verdict === "request") {
    return { ok: false, reason: "asks-personal-data", findings: spans.filter((span) => span.verdict === "request") };
  }
  if (verdict === "share" && !allowsContactData) return { ok: false, reason: "shares-contact-data", findings: spans };
  return { ok: true, text: outgoing };
}

/** Length of a text under both readings of "character"; the composer shows `most` against the maximum. */
export function countCharacters(text: string): { fewest: number; most: number } {
  return { fewest: [...text].length, most: text.length };
}

// A text of spaces, joiners and marks alone would reach the buyer as nothing.
const VISIBLE = /[^\p{C}\p{Z}\p{M}]/u;
