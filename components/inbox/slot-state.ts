import type { AnswerObstacle } from "@/lib/policy/question-state";
import type { Conversation, Question } from "./queries";
import type { PendingReply, Refusal } from "./replies";

/** Who wrote an answer. */
export type Author = { kind: "me" } | { kind: "person" | "bot"; name: string | null } | { kind: "marketplace" };

/** What the one place for an answer shows. Everything about it follows from this. */
export type SlotState =
  | { kind: "open"; refusal: Refusal | null }
  | { kind: "underway"; step: "sending" | "unreachable" | "waiting"; text: string; author: Author; clientId: string }
  | { kind: "checking"; text: string; author: Author; attempts: number; since: string }
  | { kind: "published"; text: string; author: Author; at: string; hasUnsentDraft: boolean }
  | { kind: "blocked"; obstacle: AnswerObstacle; answer: string | null }
  | { kind: "disconnected" };

/**
 * The state of a question's slot, from what the server says and what this browser has in the air. What the server says
 * about a reply replaces what the browser hoped for it.
 */
export function slotStateOf(
  question: Question,
  {
    pending,
    me,
    store,
    draft,
  }: { pending: PendingReply | undefined; me: string; store: Conversation["store"]["state"]; draft: string },
): SlotState {
  if (question.answeredAt && question.obstacle === "already-answered") return published(question, me, draft);
  const reply = question.reply;
  if (reply && reply.state !== "refused") {
    const author = authorOf(reply, me);
    if (reply.state === "checking")
      return {
        kind: "checking",
        text: reply.text,
        author,
        attempts: reply.attempts,
        since: reply.attemptedAt ?? reply.createdAt,
      };
    if (reply.state !== "sent" || !question.obstacle) {
      const step = store === "reconnect-needed" ? "waiting" : "sending";
      return { kind: "underway", step, text: reply.text, author, clientId: reply.clientId };
    }
  }
  if (pending && pending.phase !== "refused" && pending.clientId !== reply?.clientId) {
    const step = pending.phase === "unreachable" ? "unreachable" : "sending";
    return { kind: "underway", step, text: pending.text, author: { kind: "me" }, clientId: pending.clientId };
  }
  if (question.obstacle) return { kind: "blocked", obstacle: question.obstacle, answer: question.answerText };
  if (store === "disconnected") return { kind: "disconnected" };
  return { kind: "open", refusal: refusalOf(question, { pending, me, draft }) };
}

/** Whether somebody may still write here. */
export const isWritable = ({ kind }: SlotState) => kind === "open";

function published(question: Question, me: string, draft: string): SlotState {
  const reply = question.reply?.state === "sent" ? question.reply : null;
  const author: Author = reply ? authorOf(reply, me) : { kind: "marketplace" };
  const unsent = draft.trim();
  return {
    kind: "published",
    text: question.answerText ?? reply?.text ?? "",
    author,
    at: question.answeredAt ?? question.askedAt,
    hasUnsentDraft: unsent !== "" && author.kind !== "me",
  };
}

/** The latest refusal of what is still in the field: of the press, or of the delivery. Editing the text answers it. */
function refusalOf(
  { reply }: Question,
  { pending, me, draft }: { pending: PendingReply | undefined; me: string; draft: string },
): Refusal | null {
  const isStillThere = (text: string) => text.trim() === draft.trim();
  if (pending?.phase === "refused" && isStillThere(pending.text)) return pending.refusal ?? null;
  if (reply?.state !== "refused" || reply.authorId !== me || !reply.refusal) return null;
  return isStillThere(reply.text) ? { reason: reply.refusal } : null;
}

export const authorOf = ({ authorKind, authorId, authorName }: NonNullable<Question["reply"]>, me: string): Author => {
  if (authorId === me) return { kind: "me" };
  return { kind: authorKind === "bot" ? "bot" : "person", name: authorName };
};
