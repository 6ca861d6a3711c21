import { afterEach, expect, it, vi } from "vitest";

afterEach(() => vi.unstubAllEnvs());

/** The configuration is parsed once, so each public address needs modules read anew. */
async function sessionCookieAt(appUrl: string) {
  vi.stubEnv("APP_URL", appUrl);
  vi.stubEnv("DATABASE_URL", "postgres://localhost/none");
  vi.resetModules();
  const { authOptions } = await import("./session");
  return authOptions().cookies?.sessionToken;
}

it("keeps the session to this very host where people reach it over https", async () => {
  const cookie = await sessionCookieAt("https://mostrador.example");
  expect(cookie?.name).toMatch(/^__Host-/);
  // What browsers ask of a cookie of that name; a domain would undo it.
  expect(cookie?.options).toEqual({ httpOnly: true, sameSite: "lax", path: "/", secure: true });
});

it("leaves the cookie as it is where there is no https, as on one's own machine", async () => {
  expect(await sessionCookieAt("http://localhost:3000")).toBeUndefined();
});
