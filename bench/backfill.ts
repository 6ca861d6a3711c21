// A year of 100,000 sales and the claims about them read back from the sandbox, with the calls counted: orders a second and calls
// for each thousand orders, until all is read or ten minutes have passed; then what is left is said too. The sandbox runs in this
// process and has its part of the time.

import { setTimeout as wait } from "node:timers/promises";
import { getBackfill } from "@/lib/analytics/get-backfill";
import { getSalesSummary } from "@/lib/analytics/get-sales-summary";
import { AnalyticsFilter } from "@/lib/analytics/input";
import { backfillStore } from "@/lib/intake/backfill-store";
import { connectStore } from "@/lib/integrations/connect-store";
import { Postpone } from "@/lib/jobs/postpone";
import { Shop, seller } from "@/sandbox/testing";
import { anAgentOfBench } from "./rig/bench-agent";
import { withDatabase } from "./rig/database";
import { figure, say } from "./rig/figures";

const ORDERS = Number(process.env.BENCH_ORDERS ?? 100_000);
const SECONDS_MAX = Number(process.env.BENCH_SECONDS ?? 600);

const shop = await Shop.open();
await withDatabase(
  async () => {
    const { orderIds } = await shop.control("POST", "orders/bulk", {
      count: ORDERS,
      sellerId: seller,
      spreadHours: 8700,
    });
    for (const id of orderIds.filter((_: number, place: number) => place % 50 === 0)) {
      await shop.control("POST", `orders/${id}/cancel`, { by: "buyer" });
    }
    say(`${ORDERS} orders sold, one in fifty cancelled`);
    const actor = await anAgentOfBench("bench-backfill");
    const { accessToken, refreshToken } = await shop.control("POST", "tokens", { userId: seller });
    const connected = await connectStore(actor, {
      channelId: "mercado-libre",
      grant: { accessToken, refreshToken, expiresInSeconds: 21_600, sellerId: String(seller) },
      seller: { sourceId: String(seller), nickname: "CASA.AURORA", siteId: "MLA" },
    });
    if (!connected.ok) throw new Error(connected.reason);
    const store = { storeId: connected.value.storeId };
    await shop.control("DELETE", "calls");

    const from = performance.now();
    const seconds = () => (performance.now() - from) / 1000;
    let progress = (await getBackfill(actor))[0];
    let ordersSeconds = 0;
    while (!progress?.finishedAt && seconds() < SECONDS_MAX) {
      await backfillStore(store, { organizationId: actor.organizationId }).catch(waitForBudget);
      progress = (await getBackfill(actor))[0];
      // Claims come behind the orders.
      if (!progress?.claims?.read) ordersSeconds = seconds();
      say(`${progress?.read} of ${progress?.expected} in ${Math.round(seconds())} s`);
    }
    const read = progress?.read ?? 0;
    figure("backfill_orders", read, "orders");
    figure("backfill_share", read / ORDERS, "of all");
    figure("backfill_seconds", seconds(), "s");
    figure("backfill_orders_per_second", read / ordersSeconds, "1/s");
    figure("backfill_claims", progress?.claims?.read ?? 0, "claims");
    figure("backfill_calls", progress?.calls ?? 0, "calls");
    figure("backfill_calls_per_thousand_orders", ((progress?.calls ?? 0) / read) * 1000, "calls");
    figure("backfill_windows_done", progress?.windowsDone ?? 0, "windows");
    const { currencies } = await getSalesSummary(actor, AnalyticsFilter.parse({ period: "year" }));
    const counted = currencies
      .flatMap(({ now }) => Object.values(now.byStanding))
      .reduce((sum, one) => sum + one.orders, 0);
    figure("backfill_orders_in_the_numbers", counted, "orders");
  },
  {
    MELI_API_URL: shop.url,
    MELI_AUTH_URL: shop.url,
    MELI_CLIENT_ID: shop.settings.clientId,
    MELI_CLIENT_SECRET: shop.settings.clientSecret,
  },
);
await shop.close();

/** As the worker does. */
async function waitForBudget(error: unknown): Promise<void> {
  if (!(error instanceof Postpone)) throw error;
  await wait(error.seconds * 1000);
}
