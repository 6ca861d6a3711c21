import "server-only";
import { asc, inArray, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { conversations } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { ChannelError } from "@/lib/channels/errors";
import type { ThreadRef } from "@/lib/channels/messages-facet";
import type { EventToRecord } from "@/lib/events/record-event";
import { assigneeStillHere } from "@/lib/inbox/assignable";
import { buyerOf } from "@/lib/inbox/parties";
import { arrayOf } from "@/lib/inbox/places";
import { routeFor } from "@/lib/inbox/route-conversation";
import type { ThreadReading } from "./apply-thread";
import { joinThreads } from "./join-threads";
import { addAliases, conversationsNamed, nameOf } from "./thread-aliases";

export type ThreadConversation = { conversationId: string; isNew: boolean; events: EventToRecord[] };

/**
 * The conversation of a thread, locked: the one that any of its names leads to, or one made where the configuration says.
 * Where two names lead to two of them they become one, the older. Null when there is none and none is to be made: the entry
 * is switched off, or nobody has written yet.
 */
export async function threadConversation(
  tx: Transaction,
  actor: Actor,
  reading: ThreadReading,
): Promise<ThreadConversation | null> {
  const { storeId, readAt } = reading;
  const { organizationId } = actor;
  const names = namesOf(reading);
  const route = await routeFor(tx, storeId, "postsale");
  const assigneeId = await assigneeStillHere(tx, route.agentId);
  await holdNames(tx, storeId, names);
  const known = await lockInOrder(tx, await conversationsNamed(tx, storeId, names));
  const [kept] = known;
  if (kept) {
    const events: EventToRecord[] = [];
    for (const { id } of known.slice(1))
      events.push(...(await joinThreads(tx, { from: id, into: kept.id, at: readAt })));
    await addAliases(tx, { organizationId, storeId, conversationId: kept.id }, names);
    return { conversationId: kept.id, isNew: false, events };
  }
  const { messages } = reading.thread;
  if (!route.enabled || (messages.length === 0 && !reading.isBegun)) return null;
  const lastIncoming = messages.findLast(({ direction }) => direction === "incoming") ?? messages.at(-1);
  const at = lastIncoming?.createdAt ?? readAt;
  const [made] = await tx
    .insert(conversations)
    .values({
      organizationId,
      storeId,
      entry: "postsale",
      interaction: "help",
      module: route.module,
      groupId: route.groupId,
      assigneeId,
      departmentId: route.departmentId,
      buyerId: await buyerOf(tx, { organizationId, storeId, sourceId: buyerIn(reading) }),
      lastIncomingAt: at,
      lastArrivedAt: readAt,
      sortAt: at,
    })
    .returning({ id: conversations.id });
  if (!made) throw new Error("the conversation was not written");
  await addAliases(tx, { organizationId, storeId, conversationId: made.id }, names);
  const events = [{ kind: "conversation.routed", conversationId: made.id, at: readAt } as const];
  return { conversationId: made.id, isNew: true, events };
}

/** What the thread may be called by: where it lives, what it was asked for as, and each of its orders. */
function namesOf({ thread, askedFor, orderSourceIds }: ThreadReading): ThreadRef[] {
  const orders = orderSourceIds.map((sourceId): ThreadRef => ({ of: "order", sourceId }));
  const all = [thread.ref, ...(askedFor ? [askedFor] : []), ...orders];
  return [...new Map(all.map((ref) => [nameOf(ref), ref])).values()];
}

/** Two readings of a thread that nobody knows yet must not make two conversations, and there is no row to lock. */
async function holdNames(tx: Transaction, storeId: string, names: readonly ThreadRef[]): Promise<void> {
  const keys = arrayOf(names.map((name) => `thread:${storeId}:${nameOf(name)}`));
  await tx.execute(sql`
    select pg_advisory_xact_lock(key) from (
      select distinct hashtextextended(name, 0) as key from unnest(${keys}::text[]) as name order by 1
    ) as keys`);
}

/** Locked in the order of their ids, as everywhere; returned the oldest first. */
async function lockInOrder(tx: Transaction, ids: readonly string[]) {
  if (ids.length === 0) return [];
  const rows = await tx
    .select({ id: conversations.id, createdAt: conversations.createdAt })
    .from(conversations)
    .where(inArray(conversations.id, [...ids]))
    .orderBy(asc(conversations.id))
    .for("no key update");
  return rows.sort((one, other) => one.createdAt.getTime() - other.createdAt.getTime() || (one.id < other.id ? -1 : 1));
}

/** The order says who the buyer is. Without one, whoever writes and is not the assistant. */
function buyerIn({ buyerSourceId, thread, assistantIds }: ThreadReading): string {
  const author = thread.messages.find(
    ({ direction, authorId }) => direction === "incoming" && authorId !== null && !assistantIds.has(authorId),
  )?.authorId;
  const buyer = buyerSourceId ?? author;
  if (!buyer) throw new ChannelError("unreadable", { code: "no-buyer", message: "a thread whose buyer nobody tells" });
  return buyer;
}
