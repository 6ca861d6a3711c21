// Every read behind the numbers with 1,000,000 orders and 2,000,000 events in one organization, on the server and after
// warm-up, beside a bare count of the same index; how many facts are made again in a second; and how long after an order
// changed its figure is there. Aims: p95 under 300 ms, and 2 s.
import { eq, sql } from "drizzle-orm";
import { inOrganization } from "@/db/client";
import { orders } from "@/db/schema";
import { getBuyer } from "@/lib/analytics/get-buyer";
import { getBuyers } from "@/lib/analytics/get-buyers";
import { getClaims } from "@/lib/analytics/get-claims";
import { getReputation } from "@/lib/analytics/get-reputation";
import { getSalesSummary } from "@/lib/analytics/get-sales-summary";
import { getService } from "@/lib/analytics/get-service";
import {
  AnalyticsFilter,
  BuyersFilter,
  ClaimsFilter,
  claimDimensions,
  ListBuyers,
  ListClaims,
  ListOrders,
  ListTurns,
  ServiceFilter,
} from "@/lib/analytics/input";
import { listBuyers } from "@/lib/analytics/list-buyers";
import { listClaims } from "@/lib/analytics/list-claims";
import { listOrders } from "@/lib/analytics/list-orders";
import { listTurns } from "@/lib/analytics/list-turns";
import { noteOrderFact, noteOrderFacts } from "@/lib/analytics/note-order-facts";
import { noteTurnFacts } from "@/lib/analytics/note-turn-facts";
import { withDatabase } from "./rig/database";
import { figure, quantile, quantiles, say } from "./rig/figures";
import { timed } from "./rig/timed";
import { type SeededSales, seedSales } from "./seed/seed-sales";

const ORDERS = Number(process.env.BENCH_ORDERS ?? 1_000_000);

/** Rows that are made again to see whether they stay as they are. */
const SAMPLE = 2000;

type Read = { name: string; run: () => Promise<unknown> };

await withDatabase(async (owner) => {
  const from = performance.now();
  const seeded = await seedSales(owner, { name: "bench-analytics", orders: ORDERS });
  say(`${ORDERS} orders and ${2 * ORDERS} events written in ${Math.round((performance.now() - from) / 1000)} s`);

  await looksRight(seeded);
  for (const table of ["order_facts", "sales_days", "buyer_facts", "buyer_spread", "turn_facts", "service_days"]) {
    const [count] = await owner.unsafe<{ rows: string }[]>(`select count(*) as rows from ${table}`);
    figure(`analytics_rows_${table}`, Number(count?.rows), "rows");
  }

  const worst: number[] = [];
  for (const { name, run } of [...bareReads(seeded), ...(await reads(seeded))]) {
    const sample = await timed(run, { count: 60, warm: 8, seconds: 6 });
    quantiles(`analytics_${name}`, sample, [0.5, 0.95]);
    if (!name.startsWith("bare_")) worst.push(quantile(sample, 0.95));
  }
  figure("analytics_p95_worst", Math.max(...worst), "ms");
  await changes(seeded);
});

/** The facts were written in bulk. Made again for some orders and conversations, they must say the same and add nothing. */
async function looksRight({ organizationId }: SeededSales): Promise<void> {
  const ids = (table: string) =>
    inOrganization(organizationId, async (tx) => {
      const rows = await tx.execute<{ id: string }>(sql`
        select id from ${sql.raw(table)} where organization_id = ${organizationId} order by id limit ${SAMPLE}`);
      return rows.map(({ id }) => id);
    });
  const [orderIds, conversationIds] = [await ids("orders"), await ids("conversations")];
  const sums = () =>
    inOrganization(organizationId, async (tx) => {
      const [row] = await tx.execute<{ sums: string }>(sql`
        select (select count(*) from sales_days) || ' ' || (select count(*) from buyer_spread) || ' '
          || (select count(*) from turn_facts) || ' ' || (select count(*) from service_days) as sums`);
      return row?.sums;
    });
  const before = await sums();
  const from = performance.now();
  await inOrganization(organizationId, (tx) => noteTurnFacts(tx, conversationIds));
  await inOrganization(organizationId, (tx) => noteOrderFacts(tx, orderIds, { everything: true }));
  const seconds = (performance.now() - from) / 1000;
  if ((await sums()) !== before) throw new Error("the facts are not what they would be made to");
  figure("analytics_rebuild_rows_per_second", (orderIds.length + conversationIds.length) / seconds, "1/s");
}

/** The index behind a period, counted and nothing else: what the machine can do. */
function bareReads({ organizationId }: SeededSales): Read[] {
  return [30, 365].map((days) => ({
    name: `bare_count_${days}d`,
    run: () =>
      inOrganization(organizationId, (tx) =>
        tx.execute(sql`select count(*) from order_facts
          where organization_id = ${organizationId} and day > current_date - ${days}::int`),
      ),
  }));
}

async function reads({ actor, agentId }: SeededSales): Promise<Read[]> {
  const sales = (period: string) => ({
    name: `sales_${period}`,
    run: () => getSalesSummary(actor, AnalyticsFilter.parse({ period })),
  });
  const orderList = (name: string, words: Record<string, string>) => ({
    name: `orders_${name}`,
    run: () => listOrders(actor, ListOrders.parse({ period: "year", ...words })),
  });
  let cursor: string | null = null;
  for (let page = 0; page < 40; page++) {
    const words: Record<string, string> = cursor ? { period: "year", cursor } : { period: "year" };
    cursor = (await listOrders(actor, ListOrders.parse(words))).nextCursor;
  }
  const { buyers } = await listBuyers(actor, ListBuyers.parse({}));
  const best = buyers[0]?.buyerId ?? "";
  const buyerList = (name: string, words: Record<string, string>) => ({
    name: `buyers_${name}`,
    run: () => listBuyers(actor, ListBuyers.parse(words)),
  });
  return [
    ...["today", "30d", "90d", "month", "year"].map(sales),
    orderList("30d", { period: "30d" }),
    orderList("year", {}),
    orderList("deep", cursor ? { cursor } : {}),
    orderList("sales", { set: "sales" }),
    orderList("cancelled", { set: "cancelled" }),
    orderList("returned", { set: "returned" }),
    orderList("dollars", { currency: "USD" }),
    orderList("by_value", { sort: "value" }),
    orderList("by_value_30d", { sort: "value", period: "30d" }),
    orderList("search_id", { q: "20000000007" }),
    orderList("search_buyer", { q: "lucia.1000" }),
    orderList("search_listing", { q: "cafetera italiana modelo d3" }),
    orderList("search_common", { q: "zapatillas" }),
    orderList("search_nothing", { q: "zyxwvut" }),
    orderList("credited", { credited: agentId }),
    { name: "buyers", run: () => getBuyers(actor, BuyersFilter.parse({})) },
    buyerList("all", {}),
    buyerList("cell", { recency: "1", frequency: "5" }),
    buyerList("segment", { segment: "at-risk" }),
    { name: "buyer", run: () => getBuyer(actor, { buyerId: best }) },
    { name: "claims_30d", run: () => getClaims(actor, ClaimsFilter.parse({})) },
    ...claimDimensions.map((by) => ({
      name: `claims_year_${by}`,
      run: () => getClaims(actor, ClaimsFilter.parse({ period: "year", by })),
    })),
    { name: "claims_list", run: () => listClaims(actor, ListClaims.parse({ period: "year", reason: "reason_3" })) },
    { name: "reputation", run: () => getReputation(actor, AnalyticsFilter.parse({})) },
    { name: "service_30d", run: () => getService(actor, ServiceFilter.parse({})) },
    { name: "service_year", run: () => getService(actor, ServiceFilter.parse({ period: "year" })) },
    {
      name: "service_year_agent",
      run: () => getService(actor, ServiceFilter.parse({ period: "year", agent: agentId })),
    },
    { name: "turns_late", run: () => listTurns(actor, ListTurns.parse({ period: "year", set: "late" })) },
    { name: "turns_waiting", run: () => listTurns(actor, ListTurns.parse({ period: "year", set: "waiting" })) },
  ];
}

/** From the moment an order is written until the figure that it belongs to shows it. */
async function changes({ actor, organizationId }: SeededSales): Promise<void> {
  const { orders: latest } = await listOrders(actor, ListOrders.parse({ set: "paid" }));
  let next = 0;
  const sample = await timed(
    async () => {
      const orderId = latest[next++ % latest.length]?.orderId ?? "";
      await inOrganization(organizationId, async (tx) => {
        await tx
          .update(orders)
          .set({ totalMinor: 100_000 + next })
          .where(eq(orders.id, orderId));
        await noteOrderFact(tx, orderId);
      });
      await getSalesSummary(actor, AnalyticsFilter.parse({}));
    },
    { count: 50, warm: 5, seconds: 10 },
  );
  quantiles("analytics_change_until_shown", sample, [0.5, 0.95]);
}
