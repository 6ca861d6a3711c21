import type { ReplyJudgement } from "../judge-reply";
import type { PersonalDataKind } from "../personal-data/judgement";
import { adviceFor } from "./advice";

/** What somebody else thinks of a text that the rules found clean. */
export type SecondOpinion = { verdict: "request" | "share"; kind: PersonalDataKind };

/**
 * The judgement after a second opinion, which may only make it stricter: a refusal stays as it is, and no opinion is
 * none. It names no phrase, so the whole text is its finding.
 */
export function withSecondOpinion(
  judgement: ReplyJudgement,
  opinion: SecondOpinion | null,
  { text, allowsContactData }: { text: string; allowsContactData: boolean },
): ReplyJudgement {
  if (!judgement.ok || !opinion || (opinion.verdict === "share" && allowsContactData)) return judgement;
  const findings = [{ start: 0, end: text.length, ...opinion }];
  const reason = opinion.verdict === "request" ? "asks-personal-data" : "shares-contact-data";
  return { ok: false, reason, findings, advice: adviceFor(findings) };
}
