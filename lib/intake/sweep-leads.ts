import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { inOrganization, type Transaction } from "@/db/client";
import { leads, sweeps } from "@/db/schema";
import { systemOf } from "@/lib/auth/actor";
import type { ChannelLead, LeadPage } from "@/lib/channels/leads-facet";
import { recordEvents } from "@/lib/events/record-event";
import { arrayOf } from "@/lib/inbox/places";
import { routeFor } from "@/lib/inbox/route-conversation";
import { withStoreAccess } from "@/lib/integrations/with-store-access";
import { readAgain } from "@/lib/jobs/read-again";
import { applyLead } from "@/lib/leads/apply-lead";
import { log } from "@/lib/log";

/** The marketplace delivers leads late and its doors go by whole days; the reference looks back for two. */
const DAYS = 2;
/** A guard against a list that never ends. What lies beyond is not compared, and the log says so. */
const PAGES_MAX = 200;

/**
 * Compares the marketplace's own list of leads of the last days with ours. What never reached us is kept as the list shows
 * it, which knows the moment where the lead's own door knows the day, and is read for its listing and buyer; what changed
 * is kept too.
 */
export async function sweepLeads(
  { storeId }: { storeId: string },
  organizationId: string,
  now: () => Date = () => new Date(),
  { pagesMax = PAGES_MAX } = {},
): Promise<{ theirs: number; missing: number }> {
  const store = { storeId, organizationId };
  const sweptAt = now();
  const theirs = await leadsAtMarketplace(store, sweptAt, pagesMax);
  const { ours, enabled } = await inOrganization(organizationId, async (tx) => ({
    ours: await heldAmong(tx, storeId, [...theirs.keys()]),
    enabled: (await routeFor(tx, storeId, "presale")).enabled,
  }));
  const missing = enabled ? [...theirs.values()].filter(({ sourceId }) => !ours.has(sourceId)) : [];
  const changed = [...theirs.values()].filter((lead) => isChanged(lead, ours.get(lead.sourceId)));
  for (const lead of missing) await keep(store, lead, sweptAt, { isNew: true });
  for (const lead of changed) await keep(store, lead, sweptAt, { isNew: false });
  const compared = { theirs: theirs.size, missing: missing.length };
  await inOrganization(organizationId, (tx) =>
    tx.insert(sweeps).values({ organizationId, storeId, list: "recent-leads", sweptAt, ...compared }),
  );
  return compared;
}

type Store = { storeId: string; organizationId: string };

/** Each by itself: their conversations are locked in no order. */
function keep({ storeId, organizationId }: Store, lead: ChannelLead, readAt: Date, { isNew }: { isNew: boolean }) {
  return inOrganization(organizationId, async (tx) => {
    const actor = systemOf(organizationId);
    const applied = await applyLead(tx, actor, { storeId, lead, readAt });
    if (isNew) await readAgain(tx, { kind: "lead", sourceId: lead.sourceId }, { storeId, organizationId });
    await recordEvents(tx, actor, applied?.events ?? []);
  });
}

/** The list, page by page, each lead once: totals move between pages. */
async function leadsAtMarketplace(
  { storeId, organizationId }: Store,
  to: Date,
  pagesMax: number,
): Promise<Map<string, ChannelLead>> {
  const from = new Date(to.getTime() - DAYS * 86_400_000);
  const found = new Map<string, ChannelLead>();
  let next: string | null = null;
  for (let page = 0; page < pagesMax; page++) {
    const at: string | null = next;
    const listed: LeadPage = await withStoreAccess(storeId, organizationId, "leads", async (as, channel) =>
      channel.leads ? channel.leads.listLeads(as, { from, to }, at) : { leads: [], unreadable: 0, next: null },
    );
    for (const lead of listed.leads) found.set(lead.sourceId, lead);
    if (listed.unreadable > 0) log.warn({ storeId, unreadable: listed.unreadable }, "leads that cannot be read");
    next = listed.next;
    if (next === null) return found;
  }
  log.warn({ storeId, compared: found.size }, "the list of leads is too long to compare");
  return found;
}

type Held = { status: string | null; contactedAt: Date };

async function heldAmong(tx: Transaction, storeId: string, sourceIds: string[]): Promise<Map<string, Held>> {
  const rows = await tx
    .select({ sourceId: leads.sourceId, status: leads.status, contactedAt: leads.contactedAt })
    .from(leads)
    .where(and(eq(leads.storeId, storeId), sql`${leads.sourceId} = any(${arrayOf(sourceIds)}::text[])`));
  return new Map(rows.map(({ sourceId, ...held }) => [sourceId, held]));
}

const isChanged = ({ status, createdAt }: ChannelLead, held: Held | undefined): boolean =>
  held !== undefined && (held.status !== status || held.contactedAt.getTime() !== createdAt.getTime());
