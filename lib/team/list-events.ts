import "server-only";
import { and, desc, eq, inArray, lt, ne, type SQL, sql } from "drizzle-orm";
import { inOrganization, type Transaction } from "@/db/client";
import { claims, conversations, departments, events, groups, orders, shipments, stores, users } from "@/db/schema";
import type { Agent } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import type { Here } from "@/lib/here";
import { type EventFilter, whoseEvents } from "./input";

export type EventListItem = Awaited<ReturnType<typeof listEvents>>["items"][number];

export const eventsPerPage = 50;

/**
 * What happened in the organization, newest first; what people did, unless the filter says whose or of which kind. `next` is the
 * cursor of the older ones, null at the end. In `detail`, ids of people, groups, departments and stores are replaced by their
 * names of today, those of orders, claims and shipments by the marketplace's numbers.
 */
export async function listEvents(actor: Agent, filter: EventFilter, { on }: Here = {}) {
  authorize(actor, "audit.read");
  const { kind, before } = filter;
  return inOrganization(
    actor.organizationId,
    async (tx) => {
      const rows = await tx
        .select({
          sequence: events.sequence,
          kind: events.kind,
          at: events.at,
          actorKind: events.actorKind,
          actorName: users.name,
          conversationId: events.conversationId,
          entry: conversations.entry,
          detail: events.detail,
        })
        .from(events)
        .leftJoin(users, eq(users.id, events.actorId))
        .leftJoin(conversations, eq(conversations.id, events.conversationId))
        .where(
          and(
            eq(events.organizationId, actor.organizationId),
            before ? lt(events.sequence, before) : undefined,
            by(whoseEvents(filter)),
            kind ? eq(events.kind, kind) : undefined,
          ),
        )
        .orderBy(desc(events.sequence))
        // One more than shown says whether there are older ones.
        .limit(eventsPerPage + 1);
      const page = rows.slice(0, eventsPerPage);
      const names = await namesIn(tx, page);
      const items = page.map((row) => ({ ...row, detail: withNames(row.detail, names) }));
      return { items, next: rows.length > eventsPerPage ? (page.at(-1)?.sequence ?? null) : null };
    },
    on,
  );
}

function by(person: ReturnType<typeof whoseEvents>): SQL | undefined {
  if (person === "everybody") return undefined;
  // Written out, because a plan for any value could not use the index of what people did.
  if (person === "anybody") return sql`${events.actorKind} = 'agent'`;
  return person === "nobody" ? ne(events.actorKind, "agent") : eq(events.actorId, person);
}

type Detail = (typeof events.$inferSelect)["detail"];

const UUID = /\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b/g;

async function namesIn(tx: Transaction, rows: { detail: Detail }[]): Promise<Map<string, string>> {
  const words = rows.flatMap(({ detail }) => Object.values(detail)).filter((value) => typeof value === "string");
  const ids = [...new Set(words.flatMap((word) => word.match(UUID) ?? []))];
  if (ids.length === 0) return new Map();
  const found = [
    ...(await tx.select({ id: users.id, name: users.name }).from(users).where(inArray(users.id, ids))),
    ...(await tx.select({ id: groups.id, name: groups.name }).from(groups).where(inArray(groups.id, ids))),
    ...(await tx
      .select({ id: departments.id, name: departments.name })
      .from(departments)
      .where(inArray(departments.id, ids))),
    ...(await tx.select({ id: stores.id, name: stores.nickname }).from(stores).where(inArray(stores.id, ids))),
    ...(await tx.select({ id: orders.id, name: orders.sourceId }).from(orders).where(inArray(orders.id, ids))),
    ...(await tx.select({ id: claims.id, name: claims.sourceId }).from(claims).where(inArray(claims.id, ids))),
    ...(await tx
      .select({ id: shipments.id, name: shipments.sourceId })
      .from(shipments)
      .where(inArray(shipments.id, ids))),
  ];
  return new Map(found.map(({ id, name }) => [id, name]));
}

const withNames = (detail: Detail, names: Map<string, string>): Detail =>
  Object.fromEntries(
    Object.entries(detail).map(([key, value]) => [
      key,
      typeof value === "string" ? (names.get(value) ?? value) : value,
    ]),
  );
