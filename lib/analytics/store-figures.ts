import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Transaction } from "@/db/client";
import { reputationColours } from "@/lib/channels/standing-facet";
import type { Day } from "./calendar";
import { listOf } from "./sql-lists";

const Measure = z.object({ value: z.number(), rate: z.number(), realValue: z.number().nullable() }).nullable();
const Colour = z.enum(reputationColours).nullable();

/** What `readStanding` kept. The column holds any JSON, so it is read through its shape. */
const Reputation = z.object({
  colour: Colour,
  medal: z.string().nullable(),
  realColour: Colour,
  protectedUntil: z.coerce.date().nullable(),
  window: z.string().nullable(),
  sales: z.number().nullable(),
  claims: Measure,
  cancellations: Measure,
  delays: Measure,
});
export type KeptReputation = z.output<typeof Reputation>;

const Span = z.object({ minutes: z.number().nullable(), salesPercentIncrease: z.number().nullable() }).nullable();
const ResponseTime = z.object({
  totalMinutes: z.number().nullable(),
  weekend: Span,
  workingHours: Span,
  extraHours: Span,
});
export type KeptResponseTime = z.output<typeof ResponseTime>;

export type StoreFigures = {
  storeId: string;
  day: Day;
  readAt: Date;
  reputation: KeptReputation | null;
  responseTime: KeptResponseTime | null;
};

/** The latest figures of each store up to a day; stores that were never asked are absent. */
export async function figuresUpTo(tx: Transaction, storeIds: readonly string[], day: Day): Promise<StoreFigures[]> {
  type Row = { store_id: string; day: string; read_at: string; reputation: unknown; response_time: unknown };
  const rows = await tx.execute<Row>(sql`
    select distinct on (store_id) store_id, day, read_at, reputation, response_time
    from store_figures where store_id = any(${listOf(storeIds)}::uuid[]) and day <= ${day}::date
    order by store_id, day desc`);
  return rows.map((row) => ({
    storeId: row.store_id,
    day: row.day,
    readAt: new Date(row.read_at),
    reputation: Reputation.nullable().catch(null).parse(row.reputation),
    responseTime: ResponseTime.nullable().catch(null).parse(row.response_time),
  }));
}
