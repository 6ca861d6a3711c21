import "server-only";
import { and, countDistinct, eq, gt, ne } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { conversations, outbox } from "@/db/schema";
import { REPETITION_HOURS } from "@/lib/policy/outgoing/repetition";

/** How many other buyers of the store were sent exactly this text lately. */
export async function countSentToOthers(
  tx: Transaction,
  {
    organizationId,
    storeId,
    buyerId,
    text,
    now,
  }: { organizationId: string; storeId: string; buyerId: string; text: string; now: Date },
): Promise<number> {
  const since = new Date(now.getTime() - REPETITION_HOURS * 3_600_000);
  const [found] = await tx
    .select({ count: countDistinct(conversations.buyerId) })
    .from(outbox)
    .innerJoin(conversations, eq(conversations.id, outbox.conversationId))
    .where(
      and(
        eq(outbox.organizationId, organizationId),
        gt(outbox.createdAt, since),
        eq(outbox.storeId, storeId),
        eq(outbox.text, text),
        ne(outbox.state, "refused"),
        ne(conversations.buyerId, buyerId),
      ),
    );
  return found?.count ?? 0;
}
