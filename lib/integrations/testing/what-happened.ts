import { asc, eq } from "drizzle-orm";
import { type Database, inOrganization, type Transaction } from "@/db/client";
import { events, jobs } from "@/db/schema";

/** The kinds of everything recorded for an organization, in order. */
export async function kindsOf(on: Database | Transaction, organizationId: string): Promise<string[]> {
  return (await eventsOf(on, organizationId)).map(({ kind }) => kind);
}

export function eventsOf(on: Database | Transaction, organizationId: string) {
  return inOrganization(
    organizationId,
    (tx) =>
      tx
        .select({
          kind: events.kind,
          actorId: events.actorId,
          conversationId: events.conversationId,
          detail: events.detail,
        })
        .from(events)
        .where(eq(events.organizationId, organizationId))
        .orderBy(asc(events.sequence)),
    on,
  );
}

/** Names and keys of the work queued for an organization, in order. */
export async function queuedFor(on: Database | Transaction, organizationId: string): Promise<string[]> {
  const rows = await on
    .select({ name: jobs.name, key: jobs.key })
    .from(jobs)
    .where(eq(jobs.organizationId, organizationId))
    .orderBy(asc(jobs.id));
  return rows.map(({ name, key }) => `${name} ${key}`);
}
