import "server-only";
import { eq, sql } from "drizzle-orm";
import { inOrganization, type Transaction } from "@/db/client";
import { sweeps, threads } from "@/db/schema";
import type { ThreadRef } from "@/lib/channels/messages-facet";
import { arrayOf } from "@/lib/inbox/places";
import { routeFor } from "@/lib/inbox/route-conversation";
import { withStoreAccess } from "@/lib/integrations/with-store-access";
import { readThreadAgain } from "@/lib/jobs/read-again";
import { nameOf } from "@/lib/messages/thread-aliases";

/** What stays listed as unread although we hold all of it is looked at once a day: blocks and deadlines move by themselves. */
const OLD_HOURS = 24;
/** What we hold as unread and they do not list was read elsewhere; asking again at every comparison would not change it. */
const READ_ELSEWHERE_MINUTES = 60;

/**
 * Compares the marketplace's list of threads with unread messages with ours, in one call. A thread is read again only when
 * we do not know it, lack some of what is unread there, hold it unread although it is not there any more, or have not read
 * it for a day. Nothing is believed from the list itself, and nothing is marked as read.
 *
 * When the marketplace cuts its list, which it does not say, what is behind the cut is not compared: then nothing is taken
 * for read elsewhere, and the comparison is written down as cut, for the store's page to say.
 */
export async function sweepThreads(
  { storeId }: { storeId: string },
  organizationId: string,
  now: () => Date = () => new Date(),
): Promise<{ theirs: number; missing: number }> {
  const sweptAt = now();
  const listed = await withStoreAccess(storeId, organizationId, "messages", (as, channel) =>
    channel.messages ? channel.messages.listUnread(as) : Promise.resolve({ threads: [], complete: true }),
  );
  const theirs = new Map(listed.threads.map((thread) => [thread.ref.sourceId, thread]));
  return inOrganization(organizationId, async (tx) => {
    const { enabled } = await routeFor(tx, storeId, "postsale");
    const held = await heldUnder(tx, storeId, [...theirs.keys()]);
    const unknown = enabled ? [...theirs.values()].filter(({ ref }) => !held.has(ref.sourceId)) : [];
    const lacking: Lacking[] = [];
    const old: ThreadRef[] = [];
    for (const { ref, count } of theirs.values()) {
      const ours = held.get(ref.sourceId);
      if (!ours) continue;
      if (ours.unread < count && !isKnownToLack(ours, count)) lacking.push({ ...ours, count });
      else if (isOlder(ours.readAt, OLD_HOURS * 60, sweptAt)) old.push(ours.ref);
    }
    await noteListed(tx, lacking, sweptAt);
    const listedHere = new Set([...held.values()].map(({ conversationId }) => conversationId));
    const elsewhere = listed.complete ? await unreadOnlyHere(tx, storeId, listedHere, sweptAt) : [];
    const again = [...unknown.map(({ ref }) => ref), ...lacking.map(({ ref }) => ref), ...old, ...elsewhere];
    const byName = new Map(again.map((ref) => [nameOf(ref), ref]));
    for (const name of [...byName.keys()].sort()) {
      const ref = byName.get(name);
      if (ref) await readThreadAgain(tx, ref, { organizationId, storeId });
    }
    const compared = { theirs: theirs.size, missing: unknown.length + lacking.length };
    const comparison = { sweptAt, ...compared, isCut: !listed.complete };
    await tx.insert(sweeps).values({ organizationId, storeId, list: "unread-threads", ...comparison });
    return compared;
  });
}

const isOlder = (at: Date, minutes: number, now: Date) => now.getTime() - at.getTime() > minutes * 60_000;

type HeldThread = {
  conversationId: string;
  ref: ThreadRef;
  readAt: Date;
  unread: number;
  listed: { unread: number; at: Date } | null;
};

/** They count something that we cannot read: it was read since they counted the same. */
const isKnownToLack = ({ listed, readAt }: HeldThread, count: number) =>
  listed !== null && listed.unread === count && readAt > listed.at;

/** Our threads by the names of the list, which calls an order without a pack a pack. */
async function heldUnder(tx: Transaction, storeId: string, names: readonly string[]): Promise<Map<string, HeldThread>> {
  const rows = await tx.execute<ThreadRow & { name: string }>(sql`
    select a.ref_source_id as name, ${THREAD}
    from thread_aliases a join threads t on t.conversation_id = a.conversation_id
    where a.store_id = ${storeId} and a.ref_source_id = any(${arrayOf(names)}::text[])
      and a.ref_of in ('pack', 'order')`);
  return new Map(rows.map((row) => [row.name, heldFrom(row)]));
}

type Lacking = HeldThread & { count: number };

async function noteListed(tx: Transaction, lacking: readonly Lacking[], listedAt: Date): Promise<void> {
  const inOrder = [...lacking].sort((one, other) => (one.conversationId < other.conversationId ? -1 : 1));
  for (const { conversationId, count: listedUnread } of inOrder) {
    await tx.update(threads).set({ listedUnread, listedAt }).where(eq(threads.conversationId, conversationId));
  }
}

/** Threads with something unread here that the marketplace does not list: read on its own pages, or by our own telling. */
async function unreadOnlyHere(tx: Transaction, storeId: string, listed: ReadonlySet<string>, now: Date) {
  const before = new Date(now.getTime() - READ_ELSEWHERE_MINUTES * 60_000).toISOString();
  const rows = await tx.execute<ThreadRow>(sql`
    select ${THREAD} from threads t
    where t.store_id = ${storeId} and t.read_at < ${before}::timestamptz
      and exists (select from conversations c where c.id = t.conversation_id and c.waiting_since is not null)
      and exists (select from messages m where m.conversation_id = t.conversation_id and ${UNREAD})`);
  return rows.map(heldFrom).flatMap(({ conversationId, ref }) => (listed.has(conversationId) ? [] : [ref]));
}

type ThreadRow = {
  conversation_id: string;
  ref_of: ThreadRef["of"];
  ref_source_id: string;
  read_at: string;
  listed_unread: number | null;
  listed_at: string | null;
  unread: number;
};

const UNREAD = sql`m.author <> 'seller' and m.seen_at is null and m.gone_at is null and m.state = 'delivered'`;
const THREAD = sql`t.conversation_id, t.ref_of, t.ref_source_id, t.read_at, t.listed_unread, t.listed_at,
  (select count(*)::int from messages m where m.conversation_id = t.conversation_id and ${UNREAD}) as unread`;

const heldFrom = (row: ThreadRow): HeldThread => ({
  conversationId: row.conversation_id,
  ref: { of: row.ref_of, sourceId: row.ref_source_id },
  readAt: new Date(row.read_at),
  unread: row.unread,
  listed:
    row.listed_unread !== null && row.listed_at !== null
      ? { unread: row.listed_unread, at: new Date(row.listed_at) }
      : null,
});
