import "server-only";
import { inOrganization } from "@/db/client";
import type { Agent, Bot } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import { channelOf } from "@/lib/channels/registry";
import { recordEvent } from "@/lib/events/record-event";
import type { Here } from "@/lib/here";
import { askSecondOpinion } from "@/lib/inbox/ask-second-opinion";
import { storeOf } from "@/lib/inbox/store-of";
import { enqueue } from "@/lib/jobs/enqueue";
import { type ComposeRefusal, composeOutgoing } from "@/lib/messages/compose-outgoing";
import { saidMeanwhile } from "@/lib/messages/last-said";
import { alreadyAsked, asSaid, keepMessageDraft } from "@/lib/messages/send-message";
import { claimRecipient } from "@/lib/policy/claim-composer";
import { ok, refused } from "@/lib/result";
import type { SendClaimMessage } from "./input";
import { claimFor } from "./scope";

/** What the marketplace's claims may be made of. */
const charset = "utf-8";

/** Why a message was not accepted. Each catalogue has a sentence for each of them. */
export type ClaimMessageRefusal =
  | ComposeRefusal
  | "said-meanwhile"
  | "store-disconnected"
  | "same-message-with-other-text"
  | ClaimObstacle;

/** `claim-closed`: it ended while somebody typed. `nothing-to-say`: nobody takes a message of the seller's now. */
export type ClaimObstacle = "claim-closed" | "nothing-to-say";

/**
 * Why a message that was accepted here did not get through: a code with a sentence in each catalogue, or the marketplace's own
 * word. `recipient-changed`: a mediation began meanwhile, and what was written to the buyer is not said to the mediator.
 */
export type ClaimDeliveryRefusal =
  | ClaimObstacle
  | "recipient-changed"
  | "claim-not-known"
  | "action-not-available"
  | "attachment-not-found"
  | "attachment-refused"
  | "author-not-allowed"
  | "gave-up"
  | `marketplace:${string}`;

/**
 * Sends a message in a claim: to the buyer while they talk directly, to the mediator once there is one, and only while the
 * marketplace lists it among what the seller may do. Judges its text as every text to a buyer, makes sure that nobody has said
 * anything since the screen was loaded, then queues it with its files in one transaction.
 *
 * `conversationId` is the screen it was written on: the claim's own, or the thread that it stands in for. The draft stays
 * there until the marketplace shows the message.
 */
export async function sendClaimMessage(
  actor: Agent | Bot,
  { claimId, conversationId: typedIn, clientId, text, uploadIds, macroId, acknowledged = [], after }: SendClaimMessage,
  { on, now = new Date() }: Here = {},
) {
  authorize(actor, "conversation.reply");
  // Before the transaction: nothing is locked while a model thinks.
  const opinion = await askSecondOpinion(text);
  return inOrganization(
    actor.organizationId,
    async (tx) => {
      const { conversation, claim } = await claimFor(actor, claimId, tx);
      const conversationId = conversation.id;
      const repeated = await alreadyAsked(tx, { clientId, conversationId, kind: "claim-message", text, charset });
      if (repeated) return repeated;
      const { state, channel } = await storeOf(tx, conversation.storeId);
      if (state === "disconnected") return refused("store-disconnected");
      if (claim.state === "closed") return refused("claim-closed");
      const to = claimRecipient(claim);
      if (!to) return refused("nothing-to-say");
      const news = await saidMeanwhile(tx, conversationId, { after, actorId: actor.id, text: asSaid(text, charset) });
      if (news) return news;

      const limits = channelOf(channel).claims?.limits;
      const composed = await composeOutgoing(tx, actor, {
        kind: "claim-message",
        clientId,
        conversation,
        text,
        rules: {
          limits: {
            minCharacters: limits?.minCharacters ?? 1,
            maxCharacters: limits?.maxCharacters ?? Number.POSITIVE_INFINITY,
          },
          charset,
          allowsContactData: false,
        },
        acknowledged,
        macroId,
        opinion,
        uploadIds,
        filesMax: limits?.attachments.countMax ?? null,
        needsWords: true,
        typedIn,
        terms: { to },
        now,
      });
      if (!composed.ok) return composed;
      const { text: judged, warnings } = composed.value;
      if (actor.kind === "agent") await keepMessageDraft(tx, actor, typedIn, judged, now);
      await enqueue(tx, {
        name: "deliver-claim-message",
        organizationId: actor.organizationId,
        payload: { storeId: conversation.storeId, outboxId: clientId },
        // One delivery of a claim at a time, in the order pressed.
        key: `claim:${conversation.storeId}:${claim.sourceId}:message`,
        dedupe: `deliver:${clientId}`,
      });
      await recordEvent(tx, actor, {
        kind: "reply.queued",
        conversationId,
        at: now,
        detail: {
          clientId,
          kind: "claim-message",
          to,
          files: uploadIds.length,
          ...(warnings.length > 0 && { acknowledged: warnings.join() }),
        },
      });
      return ok({ clientId, state: "queued" as const });
    },
    on,
  );
}
