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
  const find = () =>
    tx
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
  const [known] = await find();
  if (known) return { conversationId: known.id, isNew: false };
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
  if (made) return { conversationId: made.id, isNew: true };
  // Somebody else made it since we looked.
  const [theirs] = await find();
  if (!theirs) throw new Error("the conversation that was just written is gone");
  return { conversationId: theirs.id, isNew: false };
}
