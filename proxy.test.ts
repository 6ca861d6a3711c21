import { NextRequest } from "next/server";
import { afterEach, expect, it, vi } from "vitest";

afterEach(() => vi.unstubAllEnvs());

/** The configuration is parsed once, so each public address needs a process of its own, or modules read anew. */
async function headerOf(appUrl: string, requested: string): Promise<string | null> {
  vi.stubEnv("APP_URL", appUrl);
  vi.stubEnv("DATABASE_URL", "postgres://localhost/none");
  vi.resetModules();
  const { proxy } = await import("./proxy");
  return proxy(new NextRequest(requested)).headers.get("strict-transport-security");
}

it.each([
  ["https://mostrador.example", "http://10.0.0.4:3000/", true],
  ["https://mostrador.example", "https://mostrador.example/", true],
  ["http://localhost:3000", "https://localhost:3000/", true],
  ["http://localhost:3000", "http://localhost:3000/", false],
])(
  "with the public address %s, a request to %s may bind the browser to https: %s",
  async (appUrl, requested, binds) => {
    const header = await headerOf(appUrl, requested);
    expect(header !== null).toBe(binds);
  },
);

it.each([
  ["/sign-in", true],
  ["/api/inbox", true],
  ["/api/webhooks", true],
  ["/api/webhooks/mercado-libre/secret", false],
  ["/api/uploads", false],
  ["/api/attachments/0192f7a0-7c1e-4b52-9d36-0f3c2f0f5a10", false],
  ["/_next/static/x.js", false],
])("stands before %s: %s", async (path, stands) => {
  const { config } = await import("./proxy");
  expect(config.matcher.some((pattern) => new RegExp(`^${pattern}$`).test(path))).toBe(stands);
});
