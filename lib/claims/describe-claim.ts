import { and, asc, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { conversations, messages } from "@/db/schema";
import { orderInShort } from "@/lib/orders/order-in-short";
import { recognizeTopic } from "@/lib/policy/topics";
import type { ClaimFacts } from "./claim-row";

/** Item, order and topic of the conversation. A topic that an agent set stays. */
export async function describeClaim(
  tx: Transaction,
  conversationId: string,
  { storeId, concerned, facts }: { storeId: string; concerned: readonly string[]; facts: ClaimFacts },
): Promise<void> {
  const [conversation] = await tx.select().from(conversations).where(eq(conversations.id, conversationId));
  if (!conversation) throw new Error("a claim without a conversation");
  const kept = concerned.find((sourceId) => sourceId === conversation.orderSourceId);
  const orderSourceId = kept ?? concerned[0] ?? conversation.orderSourceId;
  const known = await orderInShort(tx, storeId, orderSourceId);
  const topic = conversation.topicSetBy
    ? conversation.topic
    : (recognizeTopic({
        entry: "claim",
        claimFamily: facts.family,
        claimReason: facts.reasonName,
        orderStatus: known?.orderStatus ?? null,
        moneyState: known?.moneyState ?? null,
        shipmentStatus: known?.shipmentStatus ?? null,
        texts: await textsOf(tx, conversationId),
      }) ?? conversation.topic);
  await tx
    .update(conversations)
    .set({ orderSourceId, itemId: known?.itemId ?? conversation.itemId, topic })
    .where(eq(conversations.id, conversationId));
}

/** What the buyer wrote, oldest first. */
async function textsOf(tx: Transaction, conversationId: string): Promise<string[]> {
  const rows = await tx
    .select({ text: messages.text })
    .from(messages)
    .where(and(eq(messages.conversationId, conversationId), eq(messages.author, "buyer")))
    .orderBy(asc(messages.sentAt))
    .limit(20);
  return rows.map(({ text }) => text);
}
