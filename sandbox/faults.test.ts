import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { Shop, seller, shoe } from "./testing";

let shop: Shop;
let token: string;
beforeAll(async () => {
  shop = await Shop.open();
});
afterAll(() => shop.close());
beforeEach(async () => {
  await shop.control("POST", "reset", { seed: "none" });
  token = await shop.token();
});

const me = () => shop.call("GET", "/users/me", { token });
const faults = (change: unknown) => shop.control("PUT", "faults", change);

it("merges one level deep and refuses what it does not know", async () => {
  await faults({ latencyMs: { items: 5 }, partialUsers: true });
  expect(await faults({ latencyMs: { users: 3 } })).toMatchObject({
    latencyMs: { items: 5, users: 3, answers: 0 },
    partialUsers: true,
  });
  const wrong = await shop.call("PUT", "/__sandbox/faults", { body: { nothing: 1 } });
  expect(wrong).toMatchObject({ status: 400, body: { error: "nothing: no such fault" } });
  expect((await shop.call("PUT", "/__sandbox/faults", { body: { rateLimit: { share: 2 } } })).status).toBe(400);
});

it("limits calls in each form of the marketplace", async () => {
  await faults({ rateLimit: { share: 1, families: ["users"], form: "json" } });
  expect(await me()).toMatchObject({ status: 429, body: { error: "too_many_requests" } });
  expect((await shop.call("GET", `/items/${shoe}`, { token })).status).toBe(200);
  await faults({ rateLimit: { form: "text" } });
  expect((await me()).body).toBe("local_rate_limited");
  await faults({ rateLimit: { form: "retry-after", retryAfterSeconds: 7 } });
  expect((await me()).headers.get("retry-after")).toBe("7");
});

it("breaks a counted number of calls", async () => {
  await faults({ serverError: { share: 1, families: ["users"], form: "html", remaining: 2 } });
  expect([(await me()).status, (await me()).status, (await me()).status]).toEqual([503, 503, 200]);
  await faults({ serverError: { form: "empty", remaining: 1 } });
  expect(await me()).toMatchObject({ status: 502, body: "" });
});

it("waits before the answer", async () => {
  await faults({ latencyMs: { users: 120 } });
  const started = performance.now();
  await me();
  expect(performance.now() - started).toBeGreaterThanOrEqual(115);
});

it("answers 206 without the reputation, and items without prices", async () => {
  await faults({ partialUsers: true, pricesRemoved: true });
  const user = await me();
  expect(user.status).toBe(206);
  expect(user.body).not.toHaveProperty("seller_reputation");
  expect((await shop.call("GET", `/items/${shoe}`, { token })).body).not.toHaveProperty("price");
  const price = await shop.call("GET", `/items/${shoe}/sale_price?context=channel_marketplace`, { token });
  expect(price.body).toMatchObject({ amount: 45999, regular_amount: 54999, currency_id: "ARS" });
});

it("expires access tokens and keeps the refresh token", async () => {
  const pair = await shop.control("POST", "tokens", { userId: seller });
  await shop.control("POST", "expire", { userId: seller });
  expect((await me()).status).toBe(401);
  const refreshed = await shop.oauth({ grant_type: "refresh_token", refresh_token: pair.refreshToken });
  expect(refreshed.status).toBe(200);
  await shop.control("POST", "invalidate-refresh", { userId: seller });
  const again = await shop.oauth({ grant_type: "refresh_token", refresh_token: refreshed.body.refresh_token });
  expect(again.body.error).toBe("invalid_grant");
});

it("counts calls by family until reset", async () => {
  await shop.control("DELETE", "calls");
  await me();
  await shop.call("GET", `/items/${shoe}`, {});
  expect(await shop.control("GET", "calls")).toMatchObject({
    users: { total: 1, byStatus: { 200: 1 } },
    items: { total: 1, byStatus: { 401: 1 }, byRoute: { "GET /items/:id": 1 } },
  });
});

it("keeps its control for this machine and its own pages", async () => {
  const port = new URL(shop.url).port;
  const asked = (headers: Record<string, string>, method = "GET") =>
    fetch(`http://127.0.0.1:${port}/__sandbox/faults`, { method, headers }).then(({ status }) => status);
  expect(await asked({})).toBe(200);
  expect(await asked({ "x-forwarded-for": "203.0.113.7" })).toBe(403);
  expect(await asked({ origin: "https://elsewhere.example" }, "DELETE")).toBe(403);
});
