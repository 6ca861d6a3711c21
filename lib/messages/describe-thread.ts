import { and, asc, desc, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { conversations, messages } from "@/db/schema";
import { orderInShort } from "@/lib/orders/order-in-short";
import { recognizeTopic } from "@/lib/policy/topics";

/** So much of what the buyer wrote last says what it is about. */
const TEXTS_MAX = 20;

/** Item, order and topic of a thread's conversation. A topic that an agent set stays. */
export async function describeThread(
  tx: Transaction,
  conversationId: string,
  { storeId, orderSourceIds }: { storeId: string; orderSourceIds: readonly string[] },
): Promise<void> {
  const [conversation] = await tx.select().from(conversations).where(eq(conversations.id, conversationId));
  if (!conversation) throw new Error("the conversation to describe is gone");
  const orderSourceId = conversation.orderSourceId ?? orderSourceIds[0] ?? null;
  const known = await orderInShort(tx, storeId, orderSourceId);
  const recognized = recognizeTopic({
    entry: "postsale",
    claimFamily: null,
    claimReason: null,
    orderStatus: known?.orderStatus ?? null,
    moneyState: known?.moneyState ?? null,
    shipmentStatus: known?.shipmentStatus ?? null,
    texts: await textsOf(tx, conversationId),
  });
  const topic = conversation.topicSetBy ? conversation.topic : (recognized ?? conversation.topic);
  const itemId = known?.itemId ?? conversation.itemId;
  if (topic === conversation.topic && itemId === conversation.itemId && orderSourceId === conversation.orderSourceId)
    return;
  await tx.update(conversations).set({ orderSourceId, itemId, topic }).where(eq(conversations.id, conversationId));
}

/** What the buyer wrote last, oldest first. */
async function textsOf(tx: Transaction, conversationId: string): Promise<string[]> {
  const rows = await tx
    .select({ text: messages.text })
    .from(messages)
    .where(and(eq(messages.conversationId, conversationId), eq(messages.author, "buyer")))
    .orderBy(desc(messages.sentAt), asc(messages.id))
    .limit(TEXTS_MAX);
  return rows.reverse().map(({ text }) => text);
}
