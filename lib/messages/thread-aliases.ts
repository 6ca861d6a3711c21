import "server-only";
import { and, eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { threadAliases, threads } from "@/db/schema";
import type { ThreadRef } from "@/lib/channels/messages-facet";
import { arrayOf } from "@/lib/inbox/places";
import { readThreadAgain } from "@/lib/jobs/read-again";

/** One thread, several names: its pack, each of its orders, and an order that stood in for a pack it did not have yet. */

type Store = { organizationId: string; storeId: string };

/**
 * Notes that orders and their packs are names of one thread, for when somebody has written or will. `packs`: the pack of each
 * order. An order that gains a pack takes its thread along. Where both had a thread already, the pack's is read again, which
 * makes them one. Locks no conversation.
 */
export async function noteAliases(tx: Transaction, store: Store, packs: ReadonlyMap<string, string>): Promise<void> {
  const known = await namesKnown(tx, store.storeId, packs);
  for (const [order, pack] of packs) {
    const names = [nameOf({ of: "order", sourceId: order }), nameOf({ of: "pack", sourceId: pack })];
    if (!names.some((name) => known.has(name))) continue;
    await noteAlias(tx, store, { orderSourceId: order, packSourceId: pack });
    for (const name of names) known.add(name);
  }
}

async function namesKnown(tx: Transaction, storeId: string, packs: ReadonlyMap<string, string>): Promise<Set<string>> {
  if (packs.size === 0) return new Set();
  const known = await tx
    .select({ of: threadAliases.refOf, sourceId: threadAliases.refSourceId })
    .from(threadAliases)
    .where(
      and(
        eq(threadAliases.storeId, storeId),
        // Every kind there is: without it the index is read from its beginning.
        sql`${threadAliases.refOf} in ('order', 'pack')`,
        sql`${threadAliases.refSourceId} = any(${arrayOf([...packs].flat())}::text[])`,
      ),
    );
  return new Set(known.map(nameOf));
}

async function noteAlias(
  tx: Transaction,
  { organizationId, storeId }: Store,
  { orderSourceId, packSourceId }: { orderSourceId: string; packSourceId: string },
): Promise<void> {
  const pack: ThreadRef = { of: "pack", sourceId: packSourceId };
  const order: ThreadRef = { of: "order", sourceId: orderSourceId };
  const [ofPack, ofOrder] = [await aliasOf(tx, storeId, pack), await aliasOf(tx, storeId, order)];
  const conversationId = ofPack ?? ofOrder;
  if (!conversationId) return;
  await addAliases(tx, { organizationId, storeId, conversationId }, [pack, order]);
  const [moved] = await tx
    .update(threads)
    .set({ refOf: "pack", refSourceId: packSourceId })
    .where(
      and(
        eq(threads.conversationId, conversationId),
        eq(threads.refOf, "order"),
        eq(threads.refSourceId, orderSourceId),
      ),
    )
    .returning({ id: threads.conversationId });
  if (moved || (ofOrder && ofOrder !== conversationId)) await readThreadAgain(tx, pack, { organizationId, storeId });
}

/** The conversation that a thread has under this name; undefined when it has none. */
export async function aliasOf(tx: Transaction, storeId: string, ref: ThreadRef): Promise<string | undefined> {
  const [found] = await tx
    .select({ conversationId: threadAliases.conversationId })
    .from(threadAliases)
    .where(
      and(
        eq(threadAliases.storeId, storeId),
        eq(threadAliases.refOf, ref.of),
        eq(threadAliases.refSourceId, ref.sourceId),
      ),
    );
  return found?.conversationId;
}

/** The conversations that any of these names lead to, in the order of their ids. */
export async function conversationsNamed(
  tx: Transaction,
  storeId: string,
  refs: readonly ThreadRef[],
): Promise<string[]> {
  const rows = await tx.execute<{ conversation_id: string }>(sql`
    select distinct ${threadAliases.conversationId} from ${threadAliases}
    where ${threadAliases.storeId} = ${storeId}
      and ${threadAliases.refOf} || ':' || ${threadAliases.refSourceId} = any(${arrayOf(refs.map(nameOf))}::text[])
      and ${threadAliases.refSourceId} = any(${arrayOf(refs.map(({ sourceId }) => sourceId))}::text[])
    order by 1`);
  return rows.map((row) => row.conversation_id);
}

/** What is known under a name already stays as it is. */
export async function addAliases(
  tx: Transaction,
  of: { organizationId: string; storeId: string; conversationId: string },
  refs: readonly ThreadRef[],
): Promise<void> {
  const values = [...refs]
    .sort((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1))
    .map(({ of: refOf, sourceId: refSourceId }) => ({ ...of, refOf, refSourceId }));
  if (values.length > 0) await tx.insert(threadAliases).values(values).onConflictDoNothing();
}

/** A thread ref as one text, for example `pack:2000003508897196`. */
export const nameOf = ({ of, sourceId }: ThreadRef): string => `${of}:${sourceId}`;
