import { type Browser, type BrowserContext, chromium } from "@playwright/test";
import { findBrowser } from "../../scripts/launcher/browser.mjs";
import { say } from "./figures";
import { signIn } from "./sign-in";
import type { Stack } from "./stack";

/** Opens a real Chromium, lets the bench work and closes it. */
export async function withBrowser(work: (browser: Browser) => Promise<void>): Promise<void> {
  // The sandbox of Chromium refuses to run as root, as in a container.
  const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const browser = await chromium.launch({ executablePath: await findBrowser(say), args });
  try {
    await work(browser);
  } finally {
    await browser.close();
  }
}

/** A browser window of the admin's, signed in and with an empty cache. */
export async function openWindow(
  browser: Browser,
  { url, admin }: Stack,
  viewport: { width: number; height: number },
): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport,
    baseURL: url,
    locale: "es-AR",
    timezoneId: "America/Argentina/Buenos_Aires",
  });
  const cookies = (await signIn(url, admin)).split("; ").map((cookie) => {
    const [name = "", ...value] = cookie.split("=");
    return { name, value: value.join("="), url };
  });
  await context.addCookies(cookies);
  return context;
}
