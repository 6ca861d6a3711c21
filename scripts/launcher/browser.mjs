import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import { runNode } from "./children.mjs";
import { Failure } from "./failure.mjs";
import { ROOT } from "./settings.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/**
 * A Chromium for the journeys: the one of CHROMIUM_PATH, Playwright's, the system's, else one that is installed now.
 * Throws a Failure that says what to do when there is none.
 *
 * @param {(line: string) => void} say
 * @returns {Promise<string>} its path
 */
export async function findBrowser(say) {
  const given = process.env.CHROMIUM_PATH;
  if (given && !existsSync(given)) throw new Failure(`CHROMIUM_PATH names no file: ${given}`);
  return given || playwrightBrowser() || systemBrowser() || (await installBrowser(say));
}

/** @param {(line: string) => void} say */
async function installBrowser(say) {
  say("Installing a browser for the journeys");
  const cli = join(ROOT, "node_modules", "playwright-core", "cli.js");
  await runNode([cli, "install", "chromium"], { env: process.env, cwd: ROOT });
  const downloaded = playwrightBrowser();
  if (downloaded) return downloaded;

  if (process.getuid?.() === 0 && findInPath("apt-get")) {
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    spawnSync("apt-get", ["update"], { env });
    spawnSync("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], { env });
    const installed = systemBrowser();
    if (installed) return installed;
  }
  throw new Failure(
    "No browser was found or could be installed: install Chromium or Chrome, or set CHROMIUM_PATH to one.",
  );
}

/** @returns {string | undefined} */
function playwrightBrowser() {
  const { chromium } = createRequire(import.meta.url)("playwright-core");
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : undefined;
}

function systemBrowser() {
  return NAMES.map(findInPath).find(Boolean) ?? PLACES.find(existsSync);
}

/**
 * @param {string} name
 * @returns {string | undefined}
 */
function findInPath(name) {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders
    .map((folder) => join(folder, name))
    .find((path) => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}
