import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { messages } from "@/db/schema";
import type { ClaimRole, MessageAuthor } from "@/db/vocabulary";
import type { ClaimMessage } from "@/lib/channels/claims-facet";
import type { MessageReading } from "@/lib/messages/apply-messages";

/**
 * The messages of a claim as `applyMessages` takes them. They have no ids at the marketplace: the key is its hash, or our
 * fingerprint where it gives none. One that is known by its fingerprint and has a hash now is renamed, and one that lost its
 * hash keeps it here, so that nothing is said twice.
 *
 * `ownRole`: the store's part in the claim; whoever is neither the store nor the other side speaks for the marketplace.
 */
export async function messagesOfClaim(
  tx: Transaction,
  { conversationId, ownRole }: { conversationId: string; ownRole: ClaimRole | null },
  read: readonly ClaimMessage[],
): Promise<MessageReading[]> {
  const known = await tx
    .select({ id: messages.id, sourceId: messages.sourceId, sentAt: messages.sentAt, text: messages.text })
    .from(messages)
    .where(eq(messages.conversationId, conversationId));
  const taken = new Set(read.flatMap(({ hash }) => hash ?? []));
  const readings: MessageReading[] = [];
  for (const message of read) {
    const sourceId = await keyOf(tx, message, known, taken);
    taken.add(sourceId);
    const author = authorOf(message.author, ownRole);
    readings.push({
      sourceId,
      author,
      recipient: message.recipient,
      text: message.text,
      translatedText: message.translatedText,
      state: message.state,
      moderationReason: message.moderationReason,
      stage: message.stage,
      sentAt: message.createdAt,
      // What we read is no news: the marketplace notes it when we ask.
      seenAt: author === "seller" ? message.readAt : null,
      attachments: message.attachments,
    });
  }
  return readings;
}

type Known = { id: string; sourceId: string; sentAt: Date; text: string };

async function keyOf(
  tx: Transaction,
  { hash, fingerprint, createdAt, text }: ClaimMessage,
  known: readonly Known[],
  taken: ReadonlySet<string>,
): Promise<string> {
  const has = (sourceId: string) => known.find((one) => one.sourceId === sourceId);
  if (hash !== null) {
    const earlier = has(hash) ? undefined : has(fingerprint);
    if (earlier) await tx.update(messages).set({ sourceId: hash }).where(eq(messages.id, earlier.id));
    return hash;
  }
  if (has(fingerprint)) return fingerprint;
  const same = known.find(
    (one) =>
      !taken.has(one.sourceId) &&
      one.sentAt.getTime() === createdAt.getTime() &&
      // A moderated text comes back empty.
      (one.text === text || text === ""),
  );
  return same?.sourceId ?? fingerprint;
}

function authorOf(role: ClaimRole | null, ownRole: ClaimRole | null): MessageAuthor {
  if (role === null || role === "mediator") return "mediator";
  return role === ownRole ? "seller" : "buyer";
}
