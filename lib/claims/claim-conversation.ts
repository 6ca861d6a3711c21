import { and, eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { claims, conversations } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { assigneeStillHere } from "@/lib/inbox/assignable";
import { buyerOf } from "@/lib/inbox/parties";
import { routeFor } from "@/lib/inbox/route-conversation";
import { ok, refused } from "@/lib/result";
import type { ClaimReading } from "./claim-reading";

/**
 * The conversation of a claim, locked: the one it has, or one made where the configuration says. Refuses `entry-off`, and
 * `no-buyer` when nobody says who complains.
 */
export async function claimConversation(
  tx: Transaction,
  { organizationId }: Actor,
  storeId: string,
  { claim, orders: about, headline, reason }: ClaimReading,
  readAt: Date,
) {
  const lock = async () => {
    const [known] = await tx
      .select({ conversationId: claims.conversationId })
      .from(claims)
      .where(and(eq(claims.storeId, storeId), eq(claims.sourceId, claim.sourceId)));
    if (!known) return null;
    await tx
      .select({ id: conversations.id })
      .from(conversations)
      .where(eq(conversations.id, known.conversationId))
      .for("no key update");
    return ok({ ...known, isNew: false });
  };
  const known = await lock();
  if (known) return known;
  const route = await routeFor(tx, storeId, "claim");
  if (!route.enabled) return refused("entry-off");
  const buyerSourceId = claim.buyerId ?? about?.buyerSourceId;
  if (!buyerSourceId) return refused("no-buyer");
  const assigneeId = await assigneeStillHere(tx, route.agentId);
  // Nothing to lock is there yet, and two readings of one claim must not make two conversations.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`claim:${storeId}:${claim.sourceId}`}, 0))`);
  const meanwhile = await lock();
  if (meanwhile) return meanwhile;
  const [made] = await tx
    .insert(conversations)
    .values({
      organizationId,
      storeId,
      entry: "claim",
      interaction: "complaint",
      module: route.module,
      groupId: route.groupId,
      assigneeId,
      departmentId: route.departmentId,
      buyerId: await buyerOf(tx, { organizationId, storeId, sourceId: buyerSourceId }),
      lastIncomingText: (headline?.problem ?? reason?.detail ?? "").slice(0, 300),
      lastIncomingAt: claim.createdAt,
      lastArrivedAt: readAt,
      sortAt: claim.createdAt,
    })
    .returning({ conversationId: conversations.id });
  if (!made) throw new Error("the conversation was not written");
  return ok({ ...made, isNew: true });
}
