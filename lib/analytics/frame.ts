import "server-only";
import { and, asc, eq, type SQL, sql } from "drizzle-orm";
import { inOrganization, type Transaction } from "@/db/client";
import { stores } from "@/db/schema";
import type { Agent } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import { channelOf } from "@/lib/channels/registry";
import { NotFound } from "@/lib/errors";
import type { Here } from "@/lib/here";
import { type Day, type Period, periodsOf, wallClock, zoneOfSite } from "./calendar";
import type { AnalyticsFilter } from "./input";
import { listOf } from "./sql-lists";

/** What every figure stands on: whose stores, which days, where. */
export type Frame = {
  organizationId: string;
  stores: FrameStore[];
  /** The zone of the chosen store, or of the first: what "today" is. */
  zone: string;
  today: Day;
  period: Period;
  before: Period;
  /** The currency of the chosen store, or of the first. Null without stores. */
  mainCurrency: string | null;
};

export type FrameStore = { id: string; nickname: string; siteId: string; zone: string; currency: string | null };

/** The part of a frame that screens print. */
export type Shown = Pick<Frame, "period" | "before" | "zone" | "today" | "stores" | "mainCurrency">;
export const shown = ({ period, before, zone, today, stores, mainCurrency }: Frame): Shown => ({
  period,
  before,
  zone,
  today,
  stores,
  mainCurrency,
});

/**
 * Runs a read of the numbers: checks the permission, finds the stores in reach and the days that are asked for. Throws
 * `Forbidden`, and `NotFound` for a store out of reach.
 */
export function inFrame<T>(
  actor: Agent,
  filter: Partial<AnalyticsFilter>,
  { on, now = new Date() }: Here,
  read: (tx: Transaction, frame: Frame) => Promise<T>,
): Promise<T> {
  authorize(actor, "analytics.read");
  return inOrganization(
    actor.organizationId,
    async (tx) => {
      // What is asked differs so much that a plan for all of it is a bad one for most: a week or a year, one listing or all.
      await tx.execute(sql`set local plan_cache_mode = force_custom_plan`);
      return read(tx, await frameFor(tx, actor.organizationId, filter, now));
    },
    on,
  );
}

async function frameFor(
  tx: Transaction,
  organizationId: string,
  filter: Partial<AnalyticsFilter>,
  now: Date,
): Promise<Frame> {
  const rows = await tx
    .select({ id: stores.id, nickname: stores.nickname, siteId: stores.siteId, channel: stores.channel })
    .from(stores)
    .where(and(eq(stores.organizationId, organizationId), filter.store ? eq(stores.id, filter.store) : undefined))
    .orderBy(asc(stores.connectedAt), asc(stores.id));
  if (filter.store && rows.length === 0) throw new NotFound("store");
  const found = rows.map(({ channel, ...store }) => ({
    ...store,
    zone: zoneOfSite(store.siteId),
    currency: channelOf(channel).countries.find(({ siteId }) => siteId === store.siteId)?.currency ?? null,
  }));
  const zone = found[0]?.zone ?? "America/Argentina/Buenos_Aires";
  const { day: today } = wallClock(now, zone);
  const asked = { ...filter, period: filter.period ?? "30d" };
  return {
    organizationId,
    stores: found,
    zone,
    today,
    ...periodsOf(asked, today),
    mainCurrency: found[0]?.currency ?? null,
  };
}

/** The condition that rows of `alias` are of the organization and its stores in the frame, and of the currency asked for. */
export function withinFrame(alias: string, frame: Frame, filter: Pick<AnalyticsFilter, "store" | "currency">): SQL {
  const column = (name: string) => sql.raw(`${alias}.${name}`);
  return sql.join(
    [
      sql`${column("organization_id")} = ${frame.organizationId}`,
      ...(filter.store ? [sql`${column("store_id")} = any(${listOf(frame.stores.map(({ id }) => id))}::uuid[])`] : []),
      ...(filter.currency ? [sql`${column("currency")} = ${filter.currency}`] : []),
    ],
    sql` and `,
  );
}

/** The currencies of some figures: the store's own first, then by name. */
export function inOrder<T extends { currency: string }>(figures: readonly T[], { mainCurrency }: Frame): T[] {
  const place = (currency: string) => (currency === mainCurrency ? "" : currency);
  return figures.toSorted((a, b) => (place(a.currency) < place(b.currency) ? -1 : 1));
}
