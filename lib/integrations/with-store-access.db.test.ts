import { and, eq, sql } from "drizzle-orm";
import { afterEach, beforeEach, expect, it } from "vitest";
import { database, inOrganization } from "@/db/client";
import { asOwner } from "@/db/owner";
import { callBudgets, events, storeCredentials, stores } from "@/db/schema";
import { anOrganization, aStore, type TestStore } from "@/db/testing/factories";
import type { Channel, Credentials } from "@/lib/channels/channel";
import { ChannelError } from "@/lib/channels/errors";
import type { Postpone } from "@/lib/jobs/postpone";
import { blockEndpoint } from "./take-budget";
import { aConnectedStore } from "./testing/connected-store";
import { type Marketplace, startMarketplace } from "./testing/marketplace";
import { type AccessOptions, withStoreAccess } from "./with-store-access";

// Several transactions at once are the matter here, so these commit; every test has its own organization.
const on = database();

let marketplace: Marketplace;
beforeEach(async () => {
  marketplace = await startMarketplace();
  await on.delete(callBudgets);
});
afterEach(() => marketplace.stop());

const callAs = (store: TestStore, options: AccessOptions = {}) =>
  withStoreAccess(store.id, store.organizationId, "users", whoAmI, { channel: marketplace.channel, ...options });
const whoAmI = async (as: Credentials, channel: Channel) =>
  (await channel.authorization.fetchSeller(as.accessToken)).nickname;

const stateOf = (store: TestStore) =>
  inOrganization(store.organizationId, async (tx) => {
    const [row] = await tx.select({ state: stores.state }).from(stores).where(eq(stores.id, store.id));
    return row?.state;
  });
const lossesOf = (store: TestStore) =>
  inOrganization(store.organizationId, async (tx) => {
    const rows = await tx
      .select({ detail: events.detail })
      .from(events)
      .where(and(eq(events.organizationId, store.organizationId), eq(events.kind, "store.reconnect-needed")));
    return rows.map(({ detail }) => detail.reason);
  });
const versionOf = (store: TestStore) =>
  inOrganization(store.organizationId, async (tx) => {
    const [row] = await tx.select().from(storeCredentials).where(eq(storeCredentials.storeId, store.id));
    return row?.version;
  });
const refreshes = () => marketplace.asked.filter((asked) => asked.endsWith(" refresh_token")).length;
const postponed = (reason: string) =>
  expect.objectContaining({ name: "Postpone", message: reason, seconds: expect.any(Number) });

it("calls with the store's token and asks for nothing more", async () => {
  const store = await aConnectedStore(on, marketplace);
  expect(await callAs(store)).toBe("CASA.AURORA");
  expect(marketplace.asked).toEqual(["GET /users/me"]);
});

it("renews a token that ends within a minute before using it, and keeps the new pair", async () => {
  const store = await aConnectedStore(on, marketplace, { expiresInSeconds: 59 });
  expect(await callAs(store)).toBe("CASA.AURORA");
  expect(marketplace.asked).toEqual(["POST /oauth/token refresh_token", "GET /users/me"]);
  expect(await versionOf(store)).toBe(2);
  await callAs(store);
  expect(refreshes()).toBe(1);
});

it("renews and repeats once when the token is not accepted", async () => {
  const store = await aConnectedStore(on, marketplace);
  marketplace.forgetAccessTokens();
  expect(await callAs(store)).toBe("CASA.AURORA");
  expect(marketplace.asked).toEqual(["GET /users/me", "POST /oauth/token refresh_token", "GET /users/me"]);
});

it("refreshes once when several need it at the same time, each on a connection of its own", async () => {
  const store = await aConnectedStore(on, marketplace, { expiresInSeconds: 0 });
  const release = marketplace.holdRefresh();
  const calls = [callAs(store), callAs(store), callAs(store)];
  await waitForWaiters(2);
  release();
  expect(await Promise.all(calls)).toEqual(["CASA.AURORA", "CASA.AURORA", "CASA.AURORA"]);
  expect(refreshes()).toBe(1);
  expect(await versionOf(store)).toBe(2);
  expect(await stateOf(store)).toBe("connected");
});

it("refreshes once when several find their token refused at the same time", async () => {
  const store = await aConnectedStore(on, marketplace);
  marketplace.forgetAccessTokens();
  const release = marketplace.holdRefresh();
  const calls = [callAs(store), callAs(store)];
  await waitForWaiters(1);
  release();
  expect(await Promise.all(calls)).toEqual(["CASA.AURORA", "CASA.AURORA"]);
  expect(refreshes()).toBe(1);
});

it("marks the store when the marketplace has taken the permission back, once, and waits", async () => {
  const store = await aConnectedStore(on, marketplace);
  marketplace.forgetEverything();
  const results = await Promise.allSettled([callAs(store), callAs(store)]);
  expect(results.map((result) => result.status)).toEqual(["rejected", "rejected"]);
  expect(await stateOf(store)).toBe("reconnect-needed");
  expect(await lossesOf(store)).toEqual(["grant-gone"]);
  const asked = marketplace.asked.length;
  await expect(callAs(store)).rejects.toEqual(postponed("store-not-connected"));
  expect(marketplace.asked).toHaveLength(asked);
});

it("marks the store when a fresh token is refused too", async () => {
  const store = await aConnectedStore(on, marketplace);
  marketplace.misbehave("GET /users/me", { status: 401, body: { message: "invalid access token" } }, 2);
  await expect(callAs(store)).rejects.toEqual(postponed("reconnect-needed"));
  expect(await lossesOf(store)).toEqual(["still-unauthorized"]);
});

it("marks the store when its token ends and it was given no way to renew it", async () => {
  const store = await aConnectedStore(on, marketplace, { expiresInSeconds: 30, withRefreshToken: false });
  await expect(callAs(store)).rejects.toEqual(postponed("reconnect-needed"));
  expect(await lossesOf(store)).toEqual(["no-refresh-token"]);
});

it.each([
  ["the call", "GET /users/me", 21_600],
  ["the refresh", "POST /oauth/token", 0],
])("marks nobody when our application is blocked at %s", async (_, prefix, expiresInSeconds) => {
  const store = await aConnectedStore(on, marketplace, { expiresInSeconds });
  marketplace.misbehave(prefix, { status: 401, body: { error: "unauthorized_application", status: 401 } });
  await expect(callAs(store)).rejects.toEqual(postponed("application-blocked"));
  expect(await stateOf(store)).toBe("connected");
});

it("keeps the pair and waits when the marketplace cannot renew it now", async () => {
  const store = await aConnectedStore(on, marketplace, { expiresInSeconds: 0 });
  marketplace.misbehave("POST /oauth/token", { status: 503, body: {} });
  await expect(callAs(store)).rejects.toEqual(postponed("refresh-unknown"));
  expect(await callAs(store)).toBe("CASA.AURORA");
  expect(await stateOf(store)).toBe("connected");
});

it("stops everybody at a 429, for as long as it says, and not the other endpoints", async () => {
  const [one, other] = [await aConnectedStore(on, marketplace), await aConnectedStore(on, marketplace)];
  const limited = { status: 429, body: { error: "too_many_requests" }, headers: { "retry-after": "30" } };
  marketplace.misbehave("GET /users/me", limited);
  await expect(callAs(one)).rejects.toEqual(postponed("rate-limited"));
  const refused = await callAs(other, { priority: "agent" }).catch((error: unknown) => error);
  expect(refused).toEqual(postponed("no-budget"));
  expect((refused as Postpone).seconds).toBeGreaterThan(28);
  expect(marketplace.asked).toHaveLength(1);
  const items = withStoreAccess(other.id, other.organizationId, "items", whoAmI, { channel: marketplace.channel });
  expect(await items).toBe("CASA.AURORA");
});

it("asks beside a call with the same access, each from its own budget and with its own block", async () => {
  const store = await aConnectedStore(on, marketplace);
  const both = () =>
    withStoreAccess(
      store.id,
      store.organizationId,
      "questions",
      async (as, channel, beside) => [await whoAmI(as, channel), await beside("items", whoAmI).catch((error) => error)],
      { channel: marketplace.channel },
    );
  expect(await both()).toEqual(["CASA.AURORA", "CASA.AURORA"]);
  const budgets = await on.select({ endpoint: callBudgets.endpoint }).from(callBudgets).orderBy(callBudgets.endpoint);
  expect(budgets).toEqual([{ endpoint: "items" }, { endpoint: "questions" }]);
  await blockEndpoint("mercado-libre", "items", 30);
  expect(await both()).toEqual(["CASA.AURORA", postponed("no-budget")]);
});

it("waits for a store that is disconnected or of another organization", async () => {
  const store = await aConnectedStore(on, marketplace);
  const stranger = await anOrganization(on);
  await expect(callAs({ ...store, organizationId: stranger })).rejects.toEqual(postponed("store-not-connected"));
  const bare = await aStore(on, stranger);
  await expect(callAs(bare)).rejects.toEqual(postponed("store-not-connected"));
  expect(marketplace.asked).toEqual([]);
});

it("passes on what the marketplace says about the call itself", async () => {
  const store = await aConnectedStore(on, marketplace);
  marketplace.misbehave("GET /users/me", { status: 404, body: { error: "not_found" } });
  await expect(callAs(store)).rejects.toBeInstanceOf(ChannelError);
  expect(await stateOf(store)).toBe("connected");
});

/** Until that many connections wait for a row that another one holds. */
async function waitForWaiters(count: number): Promise<void> {
  const waiting = sql`select count(*)::int as waiting from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`;
  // The application's own role may not see what other connections do.
  const countWaiting = () => asOwner(async (tx) => (await tx.execute<{ waiting: number }>(waiting))[0]?.waiting);
  await expect.poll(countWaiting).toBe(count);
}
