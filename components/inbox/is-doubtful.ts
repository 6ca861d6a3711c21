import type { ReplyJudgement } from "@/lib/policy/judge-reply";

/** Whether the model had a part in stopping a text: the rest of the rules is the same here and on the server. */
export const isDoubtful = (judgement: ReplyJudgement): boolean =>
  !judgement.ok && (judgement.reason === "asks-personal-data" || judgement.reason === "shares-contact-data");
