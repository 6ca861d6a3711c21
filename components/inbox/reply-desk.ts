import { type PendingReply, type Refusal, type Replies, type ReplyAction, repliesAfter } from "./replies";

/** What became of handing a reply to our server. */
export type Handed = { kind: "accepted" } | { kind: "unreachable" } | { kind: "refused"; refusal: Refusal };

/** After our server did not answer. The same id makes every attempt the same reply. */
const RETRY_MS = 5000;

type Press = Pick<PendingReply, "questionId" | "conversationId" | "text" | "macroId" | "acknowledged">;

/**
 * The replies this browser has in the air. State changes before `press` returns, so that the second of two presses in
 * one moment finds the first one.
 */
export function createReplyDesk(hand: (reply: PendingReply) => Promise<Handed>) {
  let replies: Replies = {};
  const listeners = new Set<() => void>();

  function dispatch(action: ReplyAction) {
    const next = repliesAfter(replies, action);
    if (next === replies) return;
    replies = next;
    for (const listener of listeners) listener();
  }

  async function handOver(reply: PendingReply) {
    const { clientId } = reply;
    const handed = await hand(reply);
    dispatch(
      handed.kind === "refused"
        ? { type: "refused", clientId, refusal: handed.refusal }
        : { type: handed.kind, clientId },
    );
    if (handed.kind === "unreachable") setTimeout(retryUnreachable, RETRY_MS);
  }

  /** Hands over again what our server may not have heard, under the same ids. */
  function retryUnreachable() {
    for (const reply of Object.values(replies)) if (reply.phase === "unreachable") retry(reply);
  }

  function retry({ clientId, questionId }: PendingReply) {
    dispatch({ type: "retried", clientId });
    const reply = replies[questionId];
    if (reply) void handOver(reply);
  }

  return {
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    read: () => replies,
    /** Sends, once per press: while a reply to the question is on its way, another press does nothing. */
    press(press: Press) {
      const clientId = crypto.randomUUID();
      dispatch({ type: "pressed", reply: { ...press, clientId, pressedAt: Date.now() } });
      const reply = replies[press.questionId];
      if (reply?.clientId === clientId) void handOver(reply);
    },
    retryUnreachable,
  };
}

export type ReplyDesk = ReturnType<typeof createReplyDesk>;
