import "server-only";
import { and, asc, eq, gt, sql } from "drizzle-orm";
import { cache } from "react";
import { inOrganization } from "@/db/client";
import { events, organizationSequences } from "@/db/schema";
import type { EventKind } from "@/db/vocabulary";

/** What a browser is told: what happened to what, never what was written. */
export type LiveEvent = {
  sequence: number;
  kind: EventKind;
  conversationId: string | null;
  actorId: string | null;
  detail: Record<string, string | number | boolean | null>;
  at: string;
};

/** Events of one organization after a number, in order, at most `limit`. */
export async function readEvents(organizationId: string, after: number, limit: number): Promise<LiveEvent[]> {
  const rows = await inOrganization(organizationId, (tx) =>
    tx
      .select({
        sequence: events.sequence,
        kind: events.kind,
        conversationId: events.conversationId,
        actorId: events.actorId,
        detail: events.detail,
        at: events.at,
      })
      .from(events)
      .where(and(eq(events.organizationId, organizationId), gt(events.sequence, after)))
      .orderBy(asc(events.sequence))
      .limit(limit),
  );
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}

/** The number of the last event; 0 before the first. Read it before what it should cover. */
export async function latestSequence(organizationId: string): Promise<number> {
  return inOrganization(organizationId, async (tx) => {
    const [row] = await tx
      .select({ last: sql<number>`${organizationSequences.last}::float8` })
      .from(organizationSequences);
    return row?.last ?? 0;
  });
}

/**
 * `latestSequence` once for a page, whoever of layout and page asks first: both render at the same time, and what happened
 * before the number that the stream begins with must be in everything that is read.
 */
export const pageSequence = cache(latestSequence);
