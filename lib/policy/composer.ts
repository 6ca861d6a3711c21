import type { BlockedReason } from "@/db/vocabulary";

/** Whether one can write to a buyer after the sale. Pure: the reads give it what they know. */

/** Whether one can write now, to whom, and if not, why and what would change it. */
export type Composer =
  | {
      kind: "open";
      /** The post-sale thread, or the claim that has taken its place. */
      to: "thread" | "claim";
      claimId: string | null;
      recipient: "buyer" | "assistant" | "mediator";
      /** UTF-16 units; null when the marketplace names no maximum. */
      maxCharacters: number | null;
      attachments: AttachmentLimits;
      /** The last thing that was said by us: what `after` of a message is compared with. */
      after: string | null;
      /** The thread of the order rests while the claim is open. */
      isThreadPaused: boolean;
    }
  /** Only the marketplace's guide may begin here. */
  | { kind: "opening" }
  /** One message at a time: the assistant has not answered yet. */
  | { kind: "assistant-turn"; since: Date }
  | Blocked;

export type Blocked = {
  kind: "blocked";
  /** Null for a reason we do not know: read-only, shown with the marketplace's raw `word`. */
  reason: BlockedReason | "claim-closed" | "claim-gone" | "nothing-to-say" | "store-disconnected" | null;
  word: string;
  since: Date | null;
  /** When it may end by itself, if that is known. */
  until: Date | null;
  /** Where one can write instead. */
  elsewhere: { conversationId: string } | null;
};

export type AttachmentLimits = { bytesMax: number; countMax: number | null; mediaTypes: readonly string[] };

/** What is known of a thread, as far as writing in it goes. */
export type ThreadFacts = {
  block: { reason: BlockedReason | null; word: string; since: Date | null } | null;
  /** The marketplace's assistant stands between. */
  isAssisted: boolean;
  /** When we wrote last, if the other side has not written since; what is on its way counts. */
  oursSince: Date | null;
  maxCharacters: number;
  attachments: AttachmentLimits;
  after: string | null;
  /** When the parcel should be with the buyer. */
  deliveryAt: Date | null;
};

/** An open claim about the same sale, and what one can write there. */
export type ClaimBeside = { conversationId: string; composer: Composer };

/**
 * What the composer of a thread is now. A claim that takes messages stands in its place; a block that a claim made points
 * there. Whatever is blocked for a reason we do not know is read-only.
 *
 * Source: messages reference, sections 4, 5 and 9 (Mensajes bloqueados, 18/05/2026; Gestión de mensajes, 27/04/2026).
 */
export function threadComposer({
  isDisconnected,
  thread,
  claim,
  now,
}: {
  isDisconnected: boolean;
  /** Null: there is no thread, for example of a claim about a sale nobody has written about. */
  thread: ThreadFacts | null;
  claim: ClaimBeside | null;
  now: Date;
}): Composer {
  if (isDisconnected) return blocked({ reason: "store-disconnected" });
  if (claim?.composer.kind === "open") return { ...claim.composer, isThreadPaused: true };
  if (!thread) return blocked({ reason: "nothing-to-say" });
  if (thread.block) return behindBlock(thread, thread.block, claim, now);
  if (thread.isAssisted && thread.oursSince) return { kind: "assistant-turn", since: thread.oursSince };
  return {
    kind: "open",
    to: "thread",
    claimId: null,
    recipient: thread.isAssisted ? "assistant" : "buyer",
    maxCharacters: thread.maxCharacters,
    attachments: thread.attachments,
    after: thread.after,
    isThreadPaused: false,
  };
}

/** A composer that takes nothing. */
export const blocked = (why: Pick<Blocked, "reason"> & Partial<Blocked>): Blocked => ({
  kind: "blocked",
  word: why.reason ?? "",
  since: null,
  until: null,
  elsewhere: null,
  ...why,
});

function behindBlock(
  thread: ThreadFacts,
  { reason, word, since }: NonNullable<ThreadFacts["block"]>,
  claim: ClaimBeside | null,
  now: Date,
): Composer {
  if (reason && OPENED_BY_GUIDE.has(reason)) return { kind: "opening" };
  const elsewhere = claim && reason && LEADS_TO_CLAIM.has(reason) ? { conversationId: claim.conversationId } : null;
  return blocked({ reason, word, since, until: endOf(reason, thread, now), elsewhere });
}

/** Nothing may be written freely, and the marketplace's guide may begin. */
const OPENED_BY_GUIDE: ReadonlySet<BlockedReason> = new Set(["conversation-initiated-by-seller-limited"]);

/** Made by a claim: what is to be said is said there. */
const LEADS_TO_CLAIM: ReadonlySet<BlockedReason> = new Set([
  "mediation",
  "mediation-fbm",
  "claim",
  "claim-change-open",
  "claim-change-closed",
  "return-to-buyer-fulfillment",
  "refund",
]);

/** The one block that ends at a known time: what the marketplace ships itself opens once it is delivered. */
function endOf(reason: BlockedReason | null, { deliveryAt }: ThreadFacts, now: Date): Date | null {
  return reason === "fulfillment" && deliveryAt && deliveryAt > now ? deliveryAt : null;
}
