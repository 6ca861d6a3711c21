import "server-only";
import { and, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { conversations } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { assigneeStillHere } from "./assignable";
import { buyerOf, itemOf } from "./parties";
import type { Route } from "./route-conversation";

type Contact = { storeId: string; buyerSourceId: string; itemSourceId: string; at: Date };

/** One buyer and one item: finds the conversation and locks it, or makes it where the configuration says. */
export async function presaleConversation(
  tx: Transaction,
  { organizationId }: Actor,
  { storeId, buyerSourceId, itemSourceId, at }: Contact,
  route: Route,
): Promise<{ conversationId: string; isNew: boolean }> {
  const buyerId = await buyerOf(tx, { organizationId, storeId, sourceId: buyerSourceId });
  const itemId = await itemOf(tx, { organizationId, storeId, sourceId: itemSourceId });
  const [made] = await tx
    .insert(conversations)
    .values({
      organizationId,
      storeId,
      entry: "presale",
      interaction: "question",
      module: route.module,
      groupId: route.groupId,
      assigneeId: await assigneeStillHere(tx, route.agentId),
      departmentId: route.departmentId,
      buyerId,
      itemId,
      lastIncomingAt: at,
      sortAt: at,
    })
    .onConflictDoNothing()
    .returning({ id: conversations.id });
  const [locked] = await tx
    .select({ id: conversations.id })
    .from(conversations)
    .where(
      and(
        eq(conversations.storeId, storeId),
        eq(conversations.entry, "presale"),
        eq(conversations.buyerId, buyerId),
        eq(conversations.itemId, itemId),
      ),
    )
    .for("no key update");
  if (!locked) throw new Error("the conversation that was just written is gone");
  return { conversationId: locked.id, isNew: made !== undefined };
}
