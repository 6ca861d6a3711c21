/** Why a question takes no answer now. Order of declaration has no meaning. */
export const ANSWER_OBSTACLES = [
  "already-answered",
  "answer-moderated",
  "item-not-active",
  "under-review",
  "question-banned",
  "question-deleted",
  "question-disabled",
  "on-hold",
  "unknown-status",
] as const;
export type AnswerObstacle = (typeof ANSWER_OBSTACLES)[number];

export type Answerability = { canAnswer: true } | { canAnswer: false; reason: AnswerObstacle };

/** What must be known of a question; words as the marketplace writes them, in either case. Null: not known yet. */
export interface QuestionState {
  status: string;
  hold?: boolean | null;
  answerStatus?: string | null;
  itemStatus?: string | null;
}

/**
 * Whether a question may be answered now, and if not, why.
 *
 * A question takes one answer for ever, also when that answer was moderated away. An unknown status is read-only.
 * An item whose status is not known does not stand in the way: the marketplace decides when the answer arrives.
 * Source: questions reference, section 2.
 */
export function answerability({ status, hold, answerStatus, itemStatus }: QuestionState): Answerability {
  switch (status.trim().toUpperCase()) {
    case "UNANSWERED":
      return unansweredState(hold, itemStatus);
    case "ANSWERED":
      return no(answerStatus?.trim().toUpperCase() === "BANNED" ? "answer-moderated" : "already-answered");
    case "CLOSED_UNANSWERED":
      return no("item-not-active");
    case "UNDER_REVIEW":
      return no("under-review");
    case "BANNED":
      return no("question-banned");
    case "DELETED":
      return no("question-deleted");
    case "DISABLED":
      return no("question-disabled");
    default:
      return no("unknown-status");
  }
}

function unansweredState(hold: QuestionState["hold"], itemStatus: QuestionState["itemStatus"]): Answerability {
  const item = itemStatus?.trim().toLowerCase();
  if (item === "under_review") return no("under-review");
  if (item && item !== "active") return no("item-not-active");
  if (hold) return no("on-hold");
  return { canAnswer: true };
}

const no = (reason: AnswerObstacle): Answerability => ({ canAnswer: false, reason });
