// From a buyer's question to the agent's screen: twenty questions a second for half a minute through the sandbox, the webhook, the
// worker, the event stream and the list, until the words stand in the row of an inbox open in a real browser. The sandbox adds no
// latency. Aims: p50 under 150 ms, p99 under 1 s.
import { setTimeout as wait } from "node:timers/promises";
import type { Page } from "@playwright/test";
import { openWindow, withBrowser } from "./rig/browser";
import { connectSeller } from "./rig/connected-store";
import { figure, quantiles, say } from "./rig/figures";
import { type Stack, withStack } from "./rig/stack";
import { askAbout, pairsOf, untilOpen } from "./rig/waiting-buyers";

const PER_SECOND = 20;
const SECONDS = 30;
/** Few enough for the first page of the list; each is asked about again every two seconds. */
const CONVERSATIONS = 40;
/** So high that every row exists: the list draws only what can be seen. */
const VIEWPORT = { width: 1440, height: 3_000 };

declare global {
  interface Window {
    /** When each question's mark was first seen in a row, in milliseconds since 1970. */
    benchSeen: Map<string, number>;
  }
}

await withStack((stack) =>
  withBrowser(async (browser) => {
    await connectSeller(stack);
    const pairs = await pairsOf(stack, CONVERSATIONS);
    for (const pair of pairs) await askAbout(stack, pair, "Hola, ¿está disponible?");
    await untilOpen(stack, CONVERSATIONS);
    const context = await openWindow(browser, stack, VIEWPORT);
    const page = await context.newPage();
    await page.goto("/commercial/inbox");
    await page
      .locator("[data-conversation]")
      .nth(CONVERSATIONS - 1)
      .waitFor();
    await page.waitForLoadState("networkidle").catch(() => {});
    await watchRows(page);
    say(`${PER_SECOND} questions a second for ${SECONDS} s`);
    const asked = await ask(stack, pairs);
    report(asked, await seenBy(page, asked.size));
  }),
);

/** Notes the first moment at which each mark stands in a row. */
function watchRows(page: Page): Promise<void> {
  return page.evaluate(() => {
    window.benchSeen = new Map();
    const look = () => {
      const now = performance.timeOrigin + performance.now();
      for (const row of document.querySelectorAll("[data-conversation]")) {
        const mark = /q\d+q/.exec(row.textContent ?? "")?.[0];
        if (mark && !window.benchSeen.has(mark)) window.benchSeen.set(mark, now);
      }
    };
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
}

/** Asks at a fixed pace, about one conversation after the other. Returns when each mark was asked. */
async function ask(stack: Stack, pairs: Awaited<ReturnType<typeof pairsOf>>): Promise<Map<string, number>> {
  const asked = new Map<string, number>();
  const start = performance.now();
  const under: Promise<void>[] = [];
  for (let index = 0; index < PER_SECOND * SECONDS; index++) {
    const due = start + (index * 1000) / PER_SECOND;
    if (due > performance.now()) await wait(due - performance.now());
    const pair = pairs[index % pairs.length];
    if (!pair) continue;
    const mark = `q${index}q`;
    under.push(askAbout(stack, pair, `¿Y esto? ${mark}`).then((at) => void asked.set(mark, at)));
  }
  await Promise.all(under);
  return asked;
}

/** What the page has seen, once it has seen that many or ten seconds have passed. */
async function seenBy(page: Page, count: number): Promise<Map<string, number>> {
  await page.waitForFunction((wanted) => window.benchSeen.size >= wanted, count, { timeout: 10_000 }).catch(() => {});
  return new Map(await page.evaluate(() => [...window.benchSeen]));
}

function report(asked: Map<string, number>, seen: Map<string, number>): void {
  const ms = [...asked].flatMap(([mark, at]) => {
    const seenAt = seen.get(mark);
    return seenAt === undefined ? [] : [seenAt - at];
  });
  quantiles("screen_question_to_row", ms, [0.5, 0.95, 0.99]);
  figure("screen_question_to_row_max", Math.max(...ms), "ms");
  figure("screen_questions_asked", asked.size, "count");
  // A mark is missed too when the next question about the same conversation came before it was drawn.
  figure("screen_questions_not_seen", asked.size - ms.length, "count");
}
