// What the browser pays for the inbox: script bytes above an empty page of the same build, the largest contentful paint of a first
// visit, and from a key to the next conversation on the screen. Aims: at most 70 kB above empty and under 200 kB in all, under
// 1 s, p95 under 100 ms.
import type { Browser, Page } from "@playwright/test";
import { openWindow, withBrowser } from "./rig/browser";
import { connectSeller } from "./rig/connected-store";
import { figure, quantile, quantiles, say } from "./rig/figures";
import { type Stack, withStack } from "./rig/stack";
import { askAbout, pairsOf, untilOpen } from "./rig/waiting-buyers";

const INBOX = "/commercial/inbox";
/** The root layout around nothing; it exists only in the bench's copy of the application. */
const EMPTY = "/bare";
const VIEWPORT = { width: 1440, height: 900 };
const CONVERSATIONS = 60;

declare global {
  interface Window {
    benchPaint: number;
    /** Milliseconds from the last key to the paint of another conversation. */
    benchSwitch: Promise<number>;
  }
}

await withStack((stack) =>
  withBrowser(async (browser) => {
    await connectSeller(stack);
    for (const pair of await pairsOf(stack, CONVERSATIONS)) await askAbout(stack, pair, "Hola, ¿lo tienen para hoy?");
    await untilOpen(stack, CONVERSATIONS);
    await measureScripts(browser, stack);
    await measurePaint(browser, stack);
    await measureSwitching(browser, stack);
  }),
);

async function measureScripts(browser: Browser, stack: Stack): Promise<void> {
  const [inbox, empty] = [await scriptsOf(browser, stack, INBOX), await scriptsOf(browser, stack, EMPTY)];
  const sum = (scripts: Map<string, number>) => [...scripts.values()].reduce((all, bytes) => all + bytes, 0) / 1000;
  figure("inbox_scripts_gzip", sum(inbox), "kB");
  figure("empty_scripts_gzip", sum(empty), "kB");
  figure("inbox_scripts_above_empty_gzip", sum(inbox) - sum(empty), "kB");
  for (const [name, bytes] of [...inbox].filter(([name]) => !empty.has(name)).sort((a, b) => b[1] - a[1]))
    say(`${(bytes / 1000).toFixed(1)} kB ${name}`);
}

/** Every script of a first visit with its bytes over the wire, until the page has been quiet for a while. */
async function scriptsOf(browser: Browser, stack: Stack, path: string): Promise<Map<string, number>> {
  const context = await openWindow(browser, stack, VIEWPORT);
  const page = await context.newPage();
  const scripts = new Map<string, number>();
  const sized: Promise<void>[] = [];
  page.on("requestfinished", (request) => {
    if (request.resourceType() !== "script") return;
    sized.push(
      request
        .sizes()
        .then(({ responseBodySize }) => void scripts.set(new URL(request.url()).pathname, responseBodySize)),
    );
  });
  await page.goto(path, { waitUntil: "load" });
  // The event stream keeps the network busy for ever, so quiet is a pause after the load.
  await page.waitForTimeout(3_000);
  await Promise.all(sized);
  await context.close();
  return scripts;
}

/** The largest contentful paint of five first visits, each with an empty cache. */
async function measurePaint(browser: Browser, stack: Stack): Promise<void> {
  const ms: number[] = [];
  for (let visit = 0; visit < 5; visit++) {
    const context = await openWindow(browser, stack, VIEWPORT);
    const page = await context.newPage();
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        window.benchPaint = list.getEntries().at(-1)?.startTime ?? window.benchPaint;
      }).observe({ type: "largest-contentful-paint", buffered: true });
    });
    await page.goto(INBOX, { waitUntil: "load" });
    await page.waitForTimeout(1_500);
    ms.push(await page.evaluate(() => window.benchPaint));
    await context.close();
  }
  figure("inbox_lcp_p50", quantile(ms, 0.5), "ms");
  figure("inbox_lcp_max", Math.max(...ms), "ms");
}

/** Down the list and up again, a key at a time, as fast as a person reads headlines. */
async function measureSwitching(browser: Browser, stack: Stack): Promise<void> {
  const context = await openWindow(browser, stack, VIEWPORT);
  const page = await context.newPage();
  await page.goto(INBOX, { waitUntil: "load" });
  await page.locator("[data-conversation]").first().waitFor();
  await watchSwitches(page);
  await page.keyboard.press("j");
  await page.locator("#conversation-title").waitFor();
  const ms: number[] = [];
  const [down, up] = [Array(CONVERSATIONS - 10).fill("j"), Array(CONVERSATIONS - 10).fill("k")];
  for (const key of [...down, ...up, ...down, ...up]) {
    await page.keyboard.press(key);
    ms.push(await page.evaluate(() => window.benchSwitch));
    await page.waitForTimeout(80);
  }
  await context.close();
  figure("inbox_switches", ms.length, "count");
  quantiles("inbox_switch", ms, [0.5, 0.95]);
  figure("inbox_switch_max", Math.max(...ms), "ms");
}

/** From each key's own time stamp to the first task after the frame in which another conversation's title stands. */
function watchSwitches(page: Page): Promise<void> {
  return page.evaluate(() => {
    const title = () => document.getElementById("conversation-title");
    const otherThan = (before: HTMLElement | null) =>
      new Promise<void>((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error("no other conversation came within five seconds")), 5_000);
        const observer = new MutationObserver(() => {
          if (title() === null || title() === before) return;
          observer.disconnect();
          clearTimeout(timer);
          resolve();
        });
        observer.observe(document.body, { subtree: true, childList: true });
      });
    const afterFrame = () =>
      new Promise<void>((resolve) =>
        requestAnimationFrame(() => {
          const task = new MessageChannel();
          task.port1.onmessage = () => resolve();
          task.port2.postMessage(null);
        }),
      );
    // Hears the key before the page does.
    window.addEventListener(
      "keydown",
      ({ timeStamp }) => {
        window.benchSwitch = otherThan(title())
          .then(afterFrame)
          .then(() => performance.now() - timeStamp);
      },
      { capture: true },
    );
  });
}
