// The comparison of lists for a store with 10,000 open threads and 1,000 claims: the calls it makes when nothing is known
// here, and again when nothing has changed. Readings that it queues are not run; the marketplace's budget of messaging is 500
// reads a minute, so the calls of one comparison are shown beside that.

import { setTimeout as wait } from "node:timers/promises";
import { sweepStore } from "@/lib/intake/sweep-store";
import { connectStore } from "@/lib/integrations/connect-store";
import { Postpone } from "@/lib/jobs/postpone";
import { Shop, seller } from "@/sandbox/testing";
import { anAgentOfBench } from "./rig/bench-agent";
import { withDatabase } from "./rig/database";
import { figure, say } from "./rig/figures";

const THREADS = Number(process.env.BENCH_THREADS ?? 10_000);

const shop = await Shop.open();
await withDatabase(
  async () => {
    const { packs, claimIds } = await shop.control("POST", "orders/bulk", {
      count: THREADS,
      sellerId: seller,
      messages: 1,
      claimShare: 0.1,
      notify: false,
    });
    say(`${packs.length} threads, ${claimIds.length} claims`);
    const actor = await anAgentOfBench("bench-sweep");
    const { accessToken, refreshToken } = await shop.control("POST", "tokens", { userId: seller });
    const connected = await connectStore(actor, {
      channelId: "mercado-libre",
      grant: { accessToken, refreshToken, expiresInSeconds: 21_600, sellerId: String(seller) },
      seller: { sourceId: String(seller), nickname: "CASA.AURORA", siteId: "MLA" },
    });
    if (!connected.ok) throw new Error(connected.reason);
    for (const name of ["first", "again"]) await sweep(name, connected.value.storeId, actor.organizationId);
  },
  {
    MELI_API_URL: shop.url,
    MELI_AUTH_URL: shop.url,
    MELI_CLIENT_ID: shop.settings.clientId,
    MELI_CLIENT_SECRET: shop.settings.clientSecret,
  },
);
await shop.close();

/** One comparison, waiting where the budget says so. */
async function sweep(name: string, storeId: string, organizationId: string): Promise<void> {
  await shop.control("DELETE", "calls");
  const since = performance.now();
  for (;;) {
    try {
      await sweepStore({ storeId }, organizationId);
      break;
    } catch (error) {
      if (!(error instanceof Postpone)) throw error;
      await wait(error.seconds * 1000);
    }
  }
  figure(`sweep_${name}_seconds`, (performance.now() - since) / 1000, "s");
  const calls: Record<string, { total: number }> = await shop.control("GET", "calls");
  for (const [family, { total }] of Object.entries(calls)) figure(`sweep_${name}_calls_${family}`, total, "count");
}
