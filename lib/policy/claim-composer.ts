import type { ClaimStage, ClaimState } from "@/db/vocabulary";
import { type AttachmentLimits, blocked, type Composer } from "./composer";

/** Whether one can write in a claim, and to whom. Pure. */

/** Whom a message of ours in a claim is for, as the marketplace names them. */
export type ClaimRecipient = "complainant" | "mediator";

type Writable = {
  state: ClaimState | null;
  stage: ClaimStage | null;
  actions: readonly { action: string | null }[] | null;
};

/**
 * Whom one may write to: only whoever the marketplace lists among the seller's actions now. In a mediation the buyer is not
 * reached any more. Null: nobody, or not known.
 *
 * Source: claims reference, sections 4 and 6.2 (Gestionar mensajes de un reclamo, 14/07/2024).
 */
export function claimRecipient({ state, stage, actions }: Writable): ClaimRecipient | null {
  if (state === "closed" || !actions) return null;
  const may = (action: string) => actions.some((one) => one.action === action);
  const order: ClaimRecipient[] = stage === "dispute" ? ["mediator", "complainant"] : ["complainant", "mediator"];
  return order.find((recipient) => may(`send-message-to-${recipient}`)) ?? null;
}

/** What the composer of a claim is now. `elsewhere`: the thread of its orders, which may take what the claim does not. */
export function claimComposer({
  isDisconnected,
  claim,
  attachments,
  after,
  elsewhere,
}: {
  isDisconnected: boolean;
  claim: Writable & { id: string; closedAt: Date | null; goneAt: Date | null };
  attachments: AttachmentLimits;
  after: string | null;
  elsewhere: { conversationId: string } | null;
}): Composer {
  if (isDisconnected) return blocked({ reason: "store-disconnected" });
  if (claim.state === "closed") {
    const { goneAt, closedAt } = claim;
    return blocked({ reason: goneAt ? "claim-gone" : "claim-closed", since: goneAt ?? closedAt, elsewhere });
  }
  const recipient = claimRecipient(claim);
  if (!recipient) return blocked({ reason: "nothing-to-say", elsewhere });
  return {
    kind: "open",
    to: "claim",
    claimId: claim.id,
    recipient: recipient === "mediator" ? "mediator" : "buyer",
    // The marketplace publishes none.
    maxCharacters: null,
    attachments,
    after,
    isThreadPaused: false,
  };
}
