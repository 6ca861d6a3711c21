import type { ReplyAdvice } from "@/lib/policy/outgoing/advice";
import type { ReplyWarning } from "@/lib/policy/reply-warnings";

/**
 * A reply between the press of the key and the moment the server shows it as its own. `unreachable`: our server did not
 * answer, so it may have it or not; the same clientId is sent again, which makes it one reply either way.
 */
export type PendingReply = {
  clientId: string;
  questionId: string;
  conversationId: string;
  text: string;
  /** The macro it came from. */
  macroId?: string;
  /** The warnings that its author has confirmed. */
  acknowledged?: ReplyWarning[];
  pressedAt: number;
  phase: "sending" | "accepted" | "unreachable" | "refused";
  refusal?: Refusal;
};

/** Why it was not accepted, and who is in the way when somebody is. */
export type Refusal = {
  reason: string;
  name?: string;
  reference?: string;
  /** What has to be confirmed before it may leave. */
  warnings?: readonly ReplyWarning[];
  advice?: readonly ReplyAdvice[];
};

/** At most one per question. */
export type Replies = Readonly<Record<string, PendingReply>>;

export type ReplyAction =
  | {
      type: "pressed";
      reply: Pick<
        PendingReply,
        "clientId" | "questionId" | "conversationId" | "text" | "macroId" | "acknowledged" | "pressedAt"
      >;
    }
  | { type: "accepted" | "unreachable" | "retried"; clientId: string }
  | { type: "refused"; clientId: string; refusal: Refusal };

/** The optimistic side of sending. A second press while one is on its way changes nothing. */
export function repliesAfter(replies: Replies, action: ReplyAction): Replies {
  switch (action.type) {
    case "pressed": {
      const { reply } = action;
      if (isUnderway(replies[reply.questionId])) return replies;
      return { ...replies, [reply.questionId]: { ...reply, phase: "sending" } };
    }
    case "accepted":
      return changed(replies, action.clientId, { phase: "accepted" });
    case "unreachable":
      return changed(replies, action.clientId, { phase: "unreachable" });
    case "retried":
      return changed(replies, action.clientId, { phase: "sending" });
    case "refused":
      return changed(replies, action.clientId, { phase: "refused", refusal: action.refusal });
  }
}

export const isUnderway = (reply: PendingReply | undefined) => reply !== undefined && reply.phase !== "refused";

function changed(replies: Replies, clientId: string, change: Partial<PendingReply>): Replies {
  const reply = Object.values(replies).find((one) => one.clientId === clientId);
  return reply ? { ...replies, [reply.questionId]: { ...reply, ...change } } : replies;
}
