import "server-only";
import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { ReputationEffect } from "@/db/vocabulary";
import type { Agent } from "@/lib/auth/actor";
import type { ReputationColour } from "@/lib/channels/standing-facet";
import type { Here } from "@/lib/here";
import { addDays, type Day } from "./calendar";
import { lostStandings, saleStandings } from "./definitions";
import { type Frame, type FrameStore, inFrame } from "./frame";
import type { AnalyticsFilter } from "./input";
import {
  type LimitStep,
  limitPercent,
  type ReputationMeasureName,
  reputationMeasures,
  roomLeft,
  shortWindow,
  stepFor,
  stepOf,
} from "./reputation-limits";
import { wordsOf } from "./sql-lists";
import { figuresUpTo, type KeptReputation } from "./store-figures";

export type Gauge = {
  measure: ReputationMeasureName;
  /** How many count now, and of how many sales. */
  value: number;
  sales: number;
  ratePercent: number | null;
  /** The most of the step that must be kept, in percent of the sales; null without a published limit or with nothing to lose. */
  limitPercent: number | null;
  /** "quedan 7": how many more until the colour (or the medal) is lost; 0 is none. Null without a limit. */
  left: number | null;
};

/** An open claim that may cost reputation. */
export type ExposedClaim = {
  claimId: string;
  sourceId: string;
  conversationId: string;
  openedAt: Date;
  /** `affected` counts already; `unknown` may. */
  reputation: ReputationEffect;
  /** Solved before this instant it will not count; null without such a promise. */
  sparedUntil: Date | null;
};

export type StoreReputation = {
  storeId: string;
  nickname: string;
  siteId: string;
  /** Whose figures: the marketplace's own, or ours from claims and sales while it has not been asked. */
  source: "marketplace" | "own";
  asOf: Date | null;
  /** Null: not enough sales, or not known. While protected this is the protected one. */
  colour: ReputationColour | null;
  medal: string | null;
  realColour: ReputationColour | null;
  protectedUntil: Date | null;
  /** What is kept now: its limits are the ones below. Null for red, which has nothing to lose. */
  step: LimitStep | null;
  /** The marketplace's word for the days that count ("60 days"), or ours. */
  window: string | null;
  /** Thirty days before, when it was asked then. */
  colourBefore: ReputationColour | null;
  gauges: Gauge[];
  exposed: ExposedClaim[];
};

const EXPOSED_MAX = 100;

/**
 * The reputation of each store: its colour, how many more claims, cancellations and delays it can bear, and which open claims
 * would count. Throws `Forbidden`, `NotFound`.
 */
export function getReputation(
  actor: Agent,
  filter: Pick<AnalyticsFilter, "store">,
  here: Here = {},
): Promise<StoreReputation[]> {
  return inFrame(actor, filter, here, async (tx, frame) => {
    const ids = frame.stores.map(({ id }) => id);
    const figures = await figuresUpTo(tx, ids, frame.today);
    const earlier = await figuresUpTo(tx, ids, addDays(frame.today, -30));
    const found: StoreReputation[] = [];
    for (const store of frame.stores) {
      const said = figures.find(({ storeId }) => storeId === store.id);
      const before = earlier.find(({ storeId }) => storeId === store.id)?.reputation ?? null;
      const reputation = said?.reputation ?? null;
      found.push({
        ...(reputation ? asSaid(store, reputation, said?.readAt ?? null) : await asCounted(tx, frame, store)),
        colourBefore: before?.colour ?? null,
        exposed: await exposedOf(tx, store.id),
      });
    }
    return found;
  });
}

type Standing = Omit<StoreReputation, "colourBefore" | "exposed">;

function asSaid({ id, nickname, siteId }: FrameStore, said: KeptReputation, asOf: Date | null): Standing {
  const step = stepOf(said.colour, said.medal);
  return {
    storeId: id,
    nickname,
    siteId,
    source: "marketplace",
    asOf,
    colour: said.colour,
    medal: said.medal,
    realColour: said.realColour,
    protectedUntil: said.protectedUntil,
    step,
    window: said.window,
    gauges: reputationMeasures.flatMap((measure) => {
      const counted = said[measure];
      return counted ? [gaugeOf(siteId, measure, step, counted.value, said.sales ?? 0, counted.rate * 100)] : [];
    }),
  };
}

function gaugeOf(
  siteId: string,
  measure: ReputationMeasureName,
  step: LimitStep | null,
  value: number,
  sales: number,
  ratePercent: number | null,
): Gauge {
  const limit = step && limitPercent(siteId, measure, step);
  return {
    measure,
    value,
    sales,
    ratePercent,
    limitPercent: limit,
    left: limit === null ? null : Math.max(0, roomLeft(limit, sales, value)),
  };
}

/** The claims that count against the sales of the days that the site looks at. Our own count, and only of claims. */
async function asCounted(tx: Transaction, frame: Frame, { id, nickname, siteId }: FrameStore): Promise<Standing> {
  const short = shortWindow(siteId);
  const shortSales = short ? await salesSince(tx, id, addDays(frame.today, 1 - short.days)) : 0;
  const days = short && shortSales >= short.sales ? short.days : 365;
  const from = addDays(frame.today, 1 - days);
  const sales = days === short?.days ? shortSales : await salesSince(tx, id, from);
  const [counted] = await tx.execute<{ value: string }>(sql`
    select count(*) as value from claims
    where store_id = ${id} and organization_id = ${frame.organizationId} and reputation = 'affected'
      and opened_at >= (${from}::date::timestamp at time zone ${frame.zone})`);
  const value = Number(counted?.value ?? 0);
  // Below ten sales in its history a store has no colour.
  const step = sales > 10 ? stepFor(siteId, "claims", value, sales) : null;
  return {
    storeId: id,
    nickname,
    siteId,
    source: "own",
    asOf: null,
    colour: sales > 10 && short ? (step === "leader" ? "green" : (step ?? "red")) : null,
    medal: null,
    realColour: null,
    protectedUntil: null,
    step,
    window: `${days} days`,
    gauges: [gaugeOf(siteId, "claims", step, value, sales, sales === 0 ? null : (value / sales) * 100)],
  };
}

async function salesSince(tx: Transaction, storeId: string, from: Day): Promise<number> {
  const [row] = await tx.execute<{ orders: string }>(sql`
    select coalesce(sum(orders), 0) as orders from sales_days
    where organization_id = (select current_organization()) and day >= ${from}::date and store_id = ${storeId}
      and standing = any(${wordsOf([...saleStandings, ...lostStandings])}::text[])`);
  return Number(row?.orders ?? 0);
}

async function exposedOf(tx: Transaction, storeId: string): Promise<ExposedClaim[]> {
  type Row = {
    id: string;
    source_id: string;
    conversation_id: string;
    opened_at: string;
    reputation: ReputationEffect;
    spared_until: string | null;
  };
  const rows = await tx.execute<Row>(sql`
    select id, source_id, conversation_id, opened_at, reputation, spared_until from claims
    where store_id = ${storeId} and state is distinct from 'closed' and reputation in ('affected', 'unknown')
    order by spared_until nulls last, opened_at ${sql.raw(`limit ${EXPOSED_MAX}`)}`);
  return rows.map((row) => ({
    claimId: row.id,
    sourceId: row.source_id,
    conversationId: row.conversation_id,
    openedAt: new Date(row.opened_at),
    reputation: row.reputation,
    sparedUntil: row.spared_until ? new Date(row.spared_until) : null,
  }));
}
