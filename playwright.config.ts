import { defineConfig } from "@playwright/test";

// `npm run e2e` starts the application and a browser and says here where they are.
const { E2E_URL, CHROMIUM_PATH } = process.env;
if (!E2E_URL) throw new Error("Run the journeys with `npm run e2e`: it starts an application for them.");

export default defineConfig({
  testDir: "e2e",
  workers: 1,
  retries: 0,
  timeout: 60_000,
  globalTimeout: 1_500_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  outputDir: "test-results",
  use: {
    baseURL: E2E_URL,
    locale: "es-AR",
    timezoneId: "America/Argentina/Buenos_Aires",
    trace: "retain-on-failure",
    launchOptions: { executablePath: CHROMIUM_PATH, args: ["--no-sandbox"] },
  },
});
