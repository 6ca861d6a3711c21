import type { ReplyJudgement } from "@/lib/policy/judge-reply";
import type { ReplyWarning } from "@/lib/policy/reply-warnings";
import type { Refusal } from "./replies";

/** What the rules warn of here, and what only the server knows of: each once. */
export function warningsOf(judgement: ReplyJudgement | null, refusal: Refusal | null): ReplyWarning[] {
  if (judgement && !judgement.ok) return [];
  return [...new Set([...(judgement?.warnings ?? []), ...(refusal?.warnings ?? [])])];
}
