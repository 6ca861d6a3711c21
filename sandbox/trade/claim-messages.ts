import { randomUUID } from "node:crypto";
import type { Claim, ClaimMessage, ClaimRole } from "../claim-records";
import { faultsOf } from "../faults";
import type { World } from "../world";
import { linkAttachments } from "./attachments";
import { act, hourMs } from "./claims";
import { moderationOf } from "./moderating";

interface NewClaimMessage {
  from: ClaimRole;
  to: ClaimRole;
  text: string;
  attachmentIds?: string[];
  /** From the panel: what moderation says at once, whatever the text holds. */
  moderation?: string;
  /** The mediator's question: the seller has to answer it until then. */
  mustAnswerInHours?: number;
}

/** A party or the mediator writes. What moderation takes from the buyer, the seller never sees. */
export function writeInClaim(world: World, claim: Claim, message: NewClaimMessage): ClaimMessage {
  const { from, to, text, attachmentIds = [], mustAnswerInHours } = message;
  return world.state.together(() => {
    const now = Date.now();
    const { messageModeration } = faultsOf(world.state);
    const isRead = from !== "mediator" && messageModeration === "at-once";
    const reason = message.moderation ?? (isRead ? moderationOf(text) : null);
    linkAttachments(world, attachmentIds);
    const place = world.state.group("claimMessages", `claim ${claim.id}`).length + 1;
    const hash = `${claim.id}_${place}_${randomUUID()}`;
    const kept = world.state.put("claimMessages", hash, {
      hash,
      claimId: claim.id,
      senderRole: from,
      receiverRole: to,
      text,
      attachmentIds,
      stage: claim.stage,
      status: reason ? "moderated" : "available",
      moderation: { status: reason ? "rejected" : "clean", reason, at: now },
      createdAt: now,
      readAt: null,
    });
    if (reason && from === "complainant") return kept;
    act(world, claim, { action: `send_message_to_${to}`, role: from }, turnAfter(claim, message, mustAnswerInHours));
    return kept;
  });
}

const answerHours = 48;

/** Whose turn it is after a message: only one player has to act at any time. */
function turnAfter(claim: Claim, { from, to }: NewClaimMessage, mustAnswerInHours?: number): Partial<Claim> {
  if (from === "respondent") return { mandatory: null };
  if (from === "complainant" && claim.stage === "claim") {
    return { mandatory: { role: "respondent", dueAt: Date.now() + answerHours * hourMs } };
  }
  if (from === "mediator" && to === "respondent" && mustAnswerInHours !== undefined) {
    return { mandatory: { role: "respondent", dueAt: Date.now() + mustAnswerInHours * hourMs } };
  }
  return {};
}

export function moderateClaimMessage({ state }: World, message: ClaimMessage, reason: string): ClaimMessage {
  return state.put("claimMessages", message.hash, {
    ...message,
    status: "moderated",
    moderation: { status: "rejected", reason, at: Date.now() },
  });
}

/** Reading is noted for the other side. */
export function markClaimRead({ state }: World, claim: Claim, reader: ClaimRole): void {
  state.together(() => {
    for (const message of state.group("claimMessages", `claim ${claim.id}`)) {
      if (message.receiverRole !== reader || message.readAt !== null || message.status !== "available") continue;
      state.put("claimMessages", message.hash, { ...message, readAt: Date.now() });
    }
  });
}
