import { variablesIn } from "./macro-variables";
import { adviceFor, type ReplyAdvice } from "./outgoing/advice";
import { withoutAllowed } from "./outgoing/allowances";
import { type Charset, fitCharset } from "./outgoing/characters";
import { findAutomaticWords, findDiscouragedClaims, findInsults } from "./outgoing/conduct";
import type { Stretch } from "./outgoing/find-phrases";
import { findLinksOutside } from "./outgoing/links";
import { findPaymentServices, findPaymentsOutside } from "./outgoing/payments";
import { isRepeated } from "./outgoing/repetition";
import { judgePersonalData } from "./personal-data";
import type { PersonalDataKind, PersonalDataSpan } from "./personal-data/judgement";
import { REPLY_WARNINGS, type ReplyWarning } from "./reply-warnings";

/** Every reason why a reply's text may not leave. The catalogues must have a sentence for each. */
export const REPLY_RULE_REFUSALS = [
  "empty",
  "too-long",
  "unfilled-variable",
  "unsupported-characters",
  "asks-personal-data",
  "shares-contact-data",
] as const;
export type ReplyRuleRefusal = (typeof REPLY_RULE_REFUSALS)[number];

/**
 * `findings` is empty for the rules of length, characters and variables; offsets are UTF-16 units of the text as it was given.
 * `advice` says, in codes, what to write instead.
 */
export type ReplyJudgement =
  | { ok: true; text: string; warnings: ReplyWarning[] }
  | { ok: false; reason: ReplyRuleRefusal; findings: PersonalDataSpan[]; advice: ReplyAdvice[] };

/** A text that somebody wants to send, and what the channel it goes to allows. */
export interface ReplyToJudge {
  text: string;
  limits: { minCharacters: number; maxCharacters: number };
  /** True on classified ads, which exist to pass contact data on. Asking for the buyer's data is refused there too. */
  allowsContactData: boolean;
  /** What the channel's texts may be made of; answers to questions are UTF-8. */
  charset?: Charset;
  /** Exact phrases that an admin lets pass. */
  allowances?: readonly string[];
  /** How many other buyers got the same text within `REPETITION_HOURS`. The browser does not know it. */
  sentToOthers?: number;
}

/**
 * Decides whether a text may be sent, whoever wrote it; accepted, it comes back trimmed and with `\n` line ends only.
 *
 * The marketplace does not say whether it counts UTF-16 units or code points, so a text must fit under both readings:
 * the larger count decides the maximum, the smaller the minimum. Source: questions reference, sections 6 and 11.
 */
export function judgeReply({
  text,
  limits,
  allowsContactData,
  charset = "utf-8",
  allowances = [],
  sentToOthers = 0,
}: ReplyToJudge): ReplyJudgement {
  const { text: outgoing, unsupported } = fitCharset(text.replace(/\r\n?/g, "\n").trim(), charset);
  const { fewest, most } = countCharacters(outgoing);
  if (!VISIBLE.test(outgoing) || fewest < limits.minCharacters) return refusal("empty");
  if (most > limits.maxCharacters) return refusal("too-long");
  // A macro's variable that nobody filled would reach the buyer in its braces.
  if (variablesIn(outgoing).length > 0) return refusal("unfilled-variable");
  if (unsupported.length > 0) return refusal("unsupported-characters");

  const findings = withoutAllowed(text, findingsIn(text), allowances);
  const requests = findings.filter(({ verdict }) => verdict === "request");
  if (requests.length > 0) return refusal("asks-personal-data", requests);
  if (findings.length > 0 && !allowsContactData) return refusal("shares-contact-data", findings);
  return { ok: true, text: outgoing, warnings: warningsFor(outgoing, sentToOthers) };
}

/** The personal data of a text, and the links and payments that lead outside. */
function findingsIn(text: string): PersonalDataSpan[] {
  const { spans } = judgePersonalData(text);
  const found = [
    ...findLinksOutside(text).map((stretch) => shared(stretch, "link")),
    ...findPaymentsOutside(text).map((stretch) => shared(stretch, "payment")),
  ].filter(({ start, end }) => !spans.some((span) => span.start <= start && span.end >= end));
  return [...spans, ...found].sort((a, b) => a.start - b.start);
}

const shared = ({ start, end }: Stretch, kind: PersonalDataKind): PersonalDataSpan => ({
  start,
  end,
  kind,
  verdict: "share",
});

function warningsFor(text: string, sentToOthers: number): ReplyWarning[] {
  const found: Record<ReplyWarning, boolean> = {
    insult: findInsults(text).length > 0,
    "discourages-claim": findDiscouragedClaims(text).length > 0,
    "names-payment-service": findPaymentServices(text).length > 0,
    "reads-automatic": findAutomaticWords(text).length > 0,
    "repeated-text": isRepeated(text, sentToOthers),
  };
  return REPLY_WARNINGS.filter((warning) => found[warning]);
}

const refusal = (reason: ReplyRuleRefusal, findings: PersonalDataSpan[] = []) =>
  ({ ok: false, reason, findings, advice: adviceFor(findings) }) as const;

/** Length of a text under both readings of "character"; the composer shows `most` against the maximum. */
export function countCharacters(text: string): { fewest: number; most: number } {
  return { fewest: [...text].length, most: text.length };
}

// A text of spaces, joiners and marks alone would reach the buyer as nothing.
const VISIBLE = /[^\p{C}\p{Z}\p{M}]/u;
