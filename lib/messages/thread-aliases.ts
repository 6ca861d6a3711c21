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
 * order. An order that gains a pack takes its thread along. Locks no conversation.
 *
 * Says which packs' threads are to be read again with `readThreadsAgain`, behind whatever else is locked: one that moved, and
 * one whose order had a thread too, which makes them one.
 */
export async function noteAliases(
  tx: Transaction,
  store: Store,
  packs: ReadonlyMap<string, string>,
): Promise<ThreadRef[]> {
  const stale = new Set<string>();
  const known = await namesKnown(tx, store.storeId, packs);
  for (const [order, pack] of packs) {
    const names = [nameOf({ of: "order", sourceId: order }), nameOf({ of: "pack", sourceId: pack })];
    if (!names.some((name) => known.has(name))) continue;
    if (await noteAlias(tx, store, { orderSourceId: order, packSourceId: pack })) stale.add(pack);
    for (const name of names) known.add(name);
  }
  return [...stale].map((sourceId) => ({ of: "pack", sourceId }));
}

/** Queues readings of threads, in the order in which jobs are locked. */
export async function readThreadsAgain(tx: Transaction, store: Store, refs: readonly ThreadRef[]): Promise<void> {
  for (const ref of sorted(refs)) await readThreadAgain(tx, ref, store);
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

/** Says whether the pack's thread is to be read again. */
async function noteAlias(
  tx: Transaction,
  { organizationId, storeId }: Store,
  { orderSourceId, packSourceId }: { orderSourceId: string; packSourceId: string },
): Promise<boolean> {
  const pack: ThreadRef = { of: "pack", sourceId: packSourceId };
  const order: ThreadRef = { of: "order", sourceId: orderSourceId };
  const [ofPack, ofOrder] = [await aliasOf(tx, storeId, pack), await aliasOf(tx, storeId, order)];
  const conversationId = ofPack ?? ofOrder;
  if (!conversationId) return false;
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
  return moved !== undefined || (ofOrder !== undefined && ofOrder !== conversationId);
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
  const values = sorted(refs).map(({ of: refOf, sourceId: refSourceId }) => ({ ...of, refOf, refSourceId }));
  if (values.length > 0) await tx.insert(threadAliases).values(values).onConflictDoNothing();
}

const sorted = (refs: readonly ThreadRef[]): ThreadRef[] =>
  [...refs].sort((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1));

/** A thread ref as one text, for example `pack:2000003508897196`. */
export const nameOf = ({ of, sourceId }: ThreadRef): string => `${of}:${sourceId}`;
