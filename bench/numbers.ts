// From a sale at the marketplace to the manager's screen: a sale every three quarters of a second, until "Total de pedidos" of a
// Success Monitor open in a real browser counts it; through webhook, worker, facts, event stream and the next reading of the
// numbers. The sandbox adds no latency. Aim: within 2 s.
import { setTimeout as wait } from "node:timers/promises";
import type { Page } from "@playwright/test";
import { openWindow, withBrowser } from "./rig/browser";
import { connectSeller, sandbox } from "./rig/connected-store";
import { figure, quantiles, say } from "./rig/figures";
import { withStack } from "./rig/stack";
import { pairsOf } from "./rig/waiting-buyers";

const SALES = Number(process.env.BENCH_SALES ?? 60);
const BETWEEN_MS = 750;

declare global {
  interface Window {
    /** When so many orders were first shown, or more, in milliseconds since 1970: by how many. */
    benchCounts: [count: number, at: number][];
  }
}

await withStack((stack) =>
  withBrowser(async (browser) => {
    await connectSeller(stack);
    const pairs = await pairsOf(stack, SALES + 1);
    const sell = (pair: (typeof pairs)[number] | undefined) => sandbox(stack, "POST", "buy", pair);
    await sell(pairs.at(-1));
    const context = await openWindow(browser, stack, { width: 1440, height: 900 });
    const page = await context.newPage();
    await page.goto("/analytics/success-monitor?period=7d");
    await page.getByRole("link", { name: /^Total de pedidos: 1\b/ }).waitFor();
    await watchCount(page);
    say(`${SALES} sales, one every ${BETWEEN_MS} ms`);
    const soldAt: number[] = [];
    for (const pair of pairs.slice(0, SALES)) {
      soldAt.push(Date.now());
      await sell(pair);
      await wait(BETWEEN_MS);
    }
    report(soldAt, await countsSeen(page));
  }),
);

/** Notes whenever the tile counts more orders than before. */
function watchCount(page: Page): Promise<void> {
  return page.evaluate(() => {
    window.benchCounts = [];
    const look = () => {
      const said = document.querySelector('a[aria-label^="Total de pedidos"]')?.textContent ?? "";
      const count = Number(said.replace(/\D/g, ""));
      if (count > (window.benchCounts.at(-1)?.[0] ?? 1))
        window.benchCounts.push([count, performance.timeOrigin + performance.now()]);
    };
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
}

/** What the page has shown, once all sales are counted or ten seconds have passed. */
async function countsSeen(page: Page): Promise<[count: number, at: number][]> {
  const all = (wanted: number) => (window.benchCounts.at(-1)?.[0] ?? 0) >= wanted;
  await page.waitForFunction(all, SALES + 1, { timeout: 10_000 }).catch(() => {});
  return page.evaluate(() => window.benchCounts);
}

/** The page counts one order more than were sold since: the one that it began with. */
function report(soldAt: number[], counts: [count: number, at: number][]): void {
  const ms = soldAt.flatMap((at, place) => {
    const seen = counts.find(([count]) => count >= place + 2);
    return seen ? [seen[1] - at] : [];
  });
  quantiles("analytics_event_to_screen", ms, [0.5, 0.95]);
  figure("analytics_event_to_screen_max", Math.max(...ms), "ms");
  figure("analytics_event_to_screen_sales", soldAt.length, "count");
  figure("analytics_event_to_screen_not_seen", soldAt.length - ms.length, "count");
}
