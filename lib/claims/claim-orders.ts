import { and, asc, eq, inArray, notInArray, or, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { claimOrders, orders, threadAliases, threads } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import type { EventToRecord } from "@/lib/events/record-event";
import { arrayOf } from "@/lib/inbox/places";
import { readThreadAgain } from "@/lib/jobs/read-again";
import type { ClaimReading } from "./claim-reading";

/**
 * The orders it is about, the one it names first. A claim on a shipment is about all that travels in it, until its return
 * says which of them comes back.
 */
export async function noteClaimOrders(
  tx: Transaction,
  { organizationId }: Actor,
  storeId: string,
  claimId: string,
  reading: ClaimReading,
): Promise<string[]> {
  const concerned = concernedBy(reading);
  if (concerned.length > 0) {
    await tx
      .delete(claimOrders)
      .where(and(eq(claimOrders.claimId, claimId), notInArray(claimOrders.orderSourceId, concerned)));
    const rows = concerned.map((orderSourceId) => ({ organizationId, claimId, storeId, orderSourceId }));
    await tx.insert(claimOrders).values(rows).onConflictDoNothing();
    return concerned;
  }
  return orderIdsOf(tx, claimId);
}

function concernedBy({ claim, orders: found, return: back }: ClaimReading): string[] {
  const named = claim.about.resource === "order" ? [claim.about.sourceId] : [];
  const returned = claim.about.resource === "order" ? [] : (back?.return.orders ?? []).map(({ orderId }) => orderId);
  return [...new Set(returned.length > 0 ? returned : [...named, ...(found?.orderSourceIds ?? [])])];
}

/** The orders it is about before and after a reading is noted. */
export const ordersNamedIn = async (tx: Transaction, claimId: string, reading: ClaimReading): Promise<string[]> => [
  ...concernedBy(reading),
  ...(await orderIdsOf(tx, claimId)),
];

/** The ids of the orders a claim is about, sorted. */
export async function orderIdsOf(tx: Transaction, claimId: string): Promise<string[]> {
  const rows = await tx
    .select({ orderSourceId: claimOrders.orderSourceId })
    .from(claimOrders)
    .where(eq(claimOrders.claimId, claimId))
    .orderBy(asc(claimOrders.orderSourceId));
  return rows.map(({ orderSourceId }) => orderSourceId);
}

/**
 * The threads of its orders: while a claim is open one writes there, and who has a thread on screen must see it. The
 * marketplace blocks and frees them with it, so they are read again.
 */
export async function tellThreads(
  tx: Transaction,
  { organizationId }: Actor,
  storeId: string,
  orderSourceIds: readonly string[],
  { at, ...detail }: { claimId: string; because: string; at: Date },
): Promise<EventToRecord[]> {
  const told = await threadsOfOrders(tx, storeId, orderSourceIds);
  if (told.length === 0) return [];
  const refs = await tx
    .select({ of: threads.refOf, sourceId: threads.refSourceId })
    .from(threads)
    .where(inArray(threads.conversationId, told))
    .orderBy(asc(threads.refOf), asc(threads.refSourceId));
  for (const ref of refs) await readThreadAgain(tx, ref, { organizationId, storeId });
  return told.map((conversationId) => ({ kind: "thread.changed", conversationId, at, detail }));
}

/** The conversations of the threads about these orders, under whatever name the marketplace has them. */
export async function threadsOfOrders(
  tx: Transaction,
  storeId: string,
  orderSourceIds: readonly string[],
): Promise<string[]> {
  if (orderSourceIds.length === 0) return [];
  const named = sql`any(${arrayOf(orderSourceIds)}::text[])`;
  const packs = tx
    .select({ packSourceId: orders.packSourceId })
    .from(orders)
    .where(and(eq(orders.storeId, storeId), sql`${orders.sourceId} = ${named}`));
  const rows = await tx
    .selectDistinct({ conversationId: threadAliases.conversationId })
    .from(threadAliases)
    .where(
      and(
        eq(threadAliases.storeId, storeId),
        or(
          and(eq(threadAliases.refOf, "order"), sql`${threadAliases.refSourceId} = ${named}`),
          and(eq(threadAliases.refOf, "pack"), inArray(threadAliases.refSourceId, packs)),
        ),
      ),
    )
    .orderBy(threadAliases.conversationId);
  return rows.map(({ conversationId }) => conversationId);
}
