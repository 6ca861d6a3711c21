import "server-only";
import { eq } from "drizzle-orm";
import { inOrganization, type Transaction } from "@/db/client";
import { claims, type conversations, messageDrafts, outbox } from "@/db/schema";
import type { Agent, Bot } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import { channelOf } from "@/lib/channels/registry";
import { recordEvent } from "@/lib/events/record-event";
import type { Here } from "@/lib/here";
import { askSecondOpinion } from "@/lib/inbox/ask-second-opinion";
import { conversationFor } from "@/lib/inbox/scope";
import { storeOf } from "@/lib/inbox/store-of";
import { enqueue } from "@/lib/jobs/enqueue";
import type { Composer } from "@/lib/policy/composer";
import { type Charset, fitCharset } from "@/lib/policy/outgoing/characters";
import { ok, refused } from "@/lib/result";
import { type ComposeRefusal, composeOutgoing } from "./compose-outgoing";
import type { SendMessage } from "./input";
import { saidMeanwhile } from "./last-said";
import { composerFor } from "./thread-state";

/** What the marketplace's messages may be made of. */
const charset = "latin1";

/** Why a message was not accepted. Each catalogue has a sentence for each of them. */
export type MessageRefusal = ComposeRefusal | ComposerRefusal | SaidMeanwhile | "same-message-with-other-text";

/** What the composer does not let through now. */
export type ComposerRefusal =
  | "thread-blocked"
  | "claim-open"
  | "assistant-turn"
  | "only-opening"
  | "store-disconnected"
  | "nothing-to-say";

type SaidMeanwhile = "said-meanwhile";

/**
 * Sends a message in the thread of a sale: judges its text by the thread's own limits, makes sure that one can write there
 * and that nobody has said anything since the screen was loaded, then queues it with its files in one transaction. The
 * conversation is locked, so of two agents who press at once the second sees the first's words.
 */
export async function sendMessage(
  actor: Agent | Bot,
  { conversationId, clientId, text, uploadIds, macroId, acknowledged = [], after }: SendMessage,
  { on, now = new Date() }: Here = {},
) {
  authorize(actor, "conversation.reply");
  // Before the transaction: nothing is locked while a model thinks.
  const opinion = await askSecondOpinion(text);
  return inOrganization(
    actor.organizationId,
    async (tx) => {
      const conversation = await conversationFor(actor, conversationId, tx);
      const repeated = await alreadyAsked(tx, { clientId, conversationId, kind: "message", text, charset });
      if (repeated) return repeated;
      const news = await saidMeanwhile(tx, conversationId, { after, actorId: actor.id, text: asSaid(text, charset) });
      if (news) return news;
      const composer = await composerFor(tx, conversationId, now);
      if (composer.kind !== "open" || composer.to !== "thread") return composerRefusal(tx, composer);

      const { channel } = await storeOf(tx, conversation.storeId);
      const limits = channelOf(channel).messages?.limits;
      const composed = await composeOutgoing(tx, actor, {
        kind: "message",
        clientId,
        conversation,
        text,
        rules: {
          limits: {
            minCharacters: limits?.minCharacters ?? 1,
            maxCharacters: composer.maxCharacters ?? Number.POSITIVE_INFINITY,
          },
          charset,
          allowsContactData: false,
        },
        acknowledged,
        macroId,
        opinion,
        uploadIds,
        filesMax: composer.attachments.countMax,
        now,
      });
      if (!composed.ok) return composed;
      const { text: judged, warnings } = composed.value;
      if (actor.kind === "agent") await keepMessageDraft(tx, actor, conversationId, judged, now);
      await queueDelivery(tx, conversation, clientId);
      await recordEvent(tx, actor, {
        kind: "reply.queued",
        conversationId,
        at: now,
        detail: {
          clientId,
          kind: "message",
          files: uploadIds.length,
          ...(warnings.length > 0 && { acknowledged: warnings.join() }),
        },
      });
      return ok({ clientId, state: "queued" as const });
    },
    on,
  );
}

type Asked = {
  clientId: string;
  conversationId: string;
  kind: "message" | "opening" | "claim-message";
  text: string;
  charset: Charset;
};

/** A double press, or a retry of something in between: the first one stands. Undefined for what is asked the first time. */
export async function alreadyAsked(tx: Transaction, { clientId, conversationId, kind, text, charset }: Asked) {
  const [earlier] = await tx.select().from(outbox).where(eq(outbox.id, clientId));
  if (!earlier) return undefined;
  const isSame =
    earlier.conversationId === conversationId &&
    earlier.kind === kind &&
    // A template's words are the marketplace's.
    (kind === "opening" || earlier.text === asSaid(text, charset));
  return isSame ? ok({ clientId, state: earlier.state }) : refused("same-message-with-other-text");
}

/** A text as the outbox holds it once it was judged. */
export const asSaid = (text: string, charset: Charset): string =>
  fitCharset(text.replace(/\r\n?/g, "\n").trim(), charset).text;

/** Why the composer takes nothing for the thread, in what a person may do about it. */
export async function composerRefusal(tx: Transaction, composer: Composer) {
  switch (composer.kind) {
    case "open": {
      const [claim] = composer.claimId
        ? await tx.select({ conversationId: claims.conversationId }).from(claims).where(eq(claims.id, composer.claimId))
        : [];
      return { ...refused("claim-open"), detail: { conversationId: claim?.conversationId ?? null } };
    }
    case "opening":
      return refused("only-opening");
    case "assistant-turn":
      return { ...refused("assistant-turn"), detail: { since: composer.since.toISOString() } };
    case "blocked": {
      if (composer.reason === "store-disconnected") return refused("store-disconnected");
      if (composer.reason === "nothing-to-say") return refused("nothing-to-say");
      const { reason, word, elsewhere } = composer;
      return {
        ...refused("thread-blocked"),
        detail: { reason, word, conversationId: elsewhere?.conversationId ?? null },
      };
    }
  }
}

/** One delivery of a conversation at a time, in the order pressed. */
export async function queueDelivery(
  tx: Transaction,
  { id, organizationId, storeId }: Pick<typeof conversations.$inferSelect, "id" | "organizationId" | "storeId">,
  outboxId: string,
): Promise<void> {
  await enqueue(tx, {
    name: "deliver-message",
    organizationId,
    payload: { storeId, outboxId },
    key: `conversation:${id}:message`,
    dedupe: `deliver:${outboxId}`,
  });
}

/** The draft outlives the press of the key: it goes when the marketplace shows the message, or comes back with a refusal. */
export async function keepMessageDraft(tx: Transaction, actor: Agent, conversationId: string, text: string, now: Date) {
  if (text === "") return;
  await tx
    .insert(messageDrafts)
    .values({ organizationId: actor.organizationId, userId: actor.id, conversationId, text, updatedAt: now })
    .onConflictDoUpdate({
      target: [messageDrafts.userId, messageDrafts.conversationId],
      set: { text, updatedAt: now },
    });
}
