import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { database, inOrganization, type Transaction } from "@/db/client";
import { questions, storeCredentials, stores } from "@/db/schema";
import { aConversation, anAgent, anOrganization, type TestStore } from "@/db/testing/factories";
import { rolledBack } from "@/db/testing/rolled-back";
import { Forbidden, NotFound } from "@/lib/errors";
import { disconnectStore } from "./disconnect-store";
import { aConnectedStore } from "./testing/connected-store";
import { type Marketplace, startMarketplace } from "./testing/marketplace";
import { eventsOf, kindsOf } from "./testing/what-happened";
import { withStoreAccess } from "./with-store-access";

let marketplace: Marketplace;
beforeAll(async () => {
  marketplace = await startMarketplace();
});
beforeEach(() => {
  marketplace.asked.length = 0;
});
afterAll(() => marketplace.stop());

const adminOf = (on: Transaction, { organizationId }: TestStore) => anAgent(on, organizationId, { role: "admin" });
const revocationOf = ({ sellerId }: TestStore) => `DELETE /users/${sellerId}/applications/5503910054141466`;

const rowsOf = (on: Transaction, { organizationId, id }: TestStore) =>
  inOrganization(
    organizationId,
    async (tx) => ({
      store: (await tx.select().from(stores).where(eq(stores.id, id)))[0],
      credentials: await tx.select().from(storeCredentials),
      questions: await tx.select().from(questions),
    }),
    on,
  );

it(
  "erases the tokens, keeps everything else, and takes our permission back at the marketplace",
  rolledBack(async (on) => {
    const store = await aConnectedStore(on, marketplace);
    await aConversation(on, store);
    const actor = await adminOf(on, store);
    const now = new Date();
    expect(await disconnectStore(actor, { storeId: store.id }, { on, now, channel: marketplace.channel })).toEqual({
      ok: true,
      value: { storeId: store.id, revoked: true },
    });
    const rows = await rowsOf(on, store);
    expect(rows.store).toMatchObject({ state: "disconnected", stateSince: now });
    expect(rows.credentials).toEqual([]);
    expect(rows.questions).toHaveLength(1);
    expect(marketplace.asked).toEqual([revocationOf(store)]);
    expect(await eventsOf(on, store.organizationId)).toMatchObject([
      { kind: "store.disconnected", actorId: actor.id, detail: { storeId: store.id } },
    ]);
  }),
);

it(
  "renews an ended token only to say good-bye",
  rolledBack(async (on) => {
    const store = await aConnectedStore(on, marketplace, { expiresInSeconds: -1 });
    await disconnectStore(await adminOf(on, store), { storeId: store.id }, { on, channel: marketplace.channel });
    expect(marketplace.asked).toEqual(["POST /oauth/token refresh_token", revocationOf(store)]);
  }),
);

it(
  "is disconnected also when the marketplace does not confirm",
  rolledBack(async (on) => {
    const store = await aConnectedStore(on, marketplace);
    marketplace.misbehave("DELETE", { status: 500, body: {} });
    const actor = await adminOf(on, store);
    expect(await disconnectStore(actor, { storeId: store.id }, { on, channel: marketplace.channel })).toEqual({
      ok: true,
      value: { storeId: store.id, revoked: false },
    });
    expect((await rowsOf(on, store)).store?.state).toBe("disconnected");
  }),
);

it(
  "refuses what is disconnected already",
  rolledBack(async (on) => {
    const store = await aConnectedStore(on, marketplace);
    const actor = await adminOf(on, store);
    const again = () => disconnectStore(actor, { storeId: store.id }, { on, channel: marketplace.channel });
    await again();
    expect(await again()).toEqual({ ok: false, reason: "already-disconnected" });
    expect(await kindsOf(on, store.organizationId)).toEqual(["store.disconnected"]);
  }),
);

it(
  "is for admins, of that organization",
  rolledBack(async (on) => {
    const store = await aConnectedStore(on, marketplace);
    const here = { on, channel: marketplace.channel };
    for (const role of ["agent", "manager"] as const) {
      const actor = await anAgent(on, store.organizationId, { role });
      await expect(disconnectStore(actor, { storeId: store.id }, here)).rejects.toThrow(Forbidden);
    }
    const stranger = await anAgent(on, await anOrganization(on), { role: "admin" });
    await expect(disconnectStore(stranger, { storeId: store.id }, here)).rejects.toThrow(NotFound);
    expect((await rowsOf(on, store)).store?.state).toBe("connected");
    expect(marketplace.asked).toEqual([]);
  }),
);

it("waits for a refresh under way, so that no new pair survives it", async () => {
  const on = database();
  const store = await aConnectedStore(on, marketplace, { expiresInSeconds: 0 });
  const actor = await anAgent(on, store.organizationId, { role: "admin" });
  await on.execute(sql`delete from call_budgets`);
  const release = marketplace.holdRefresh();
  const call = withStoreAccess(store.id, store.organizationId, "users", async () => "done", {
    channel: marketplace.channel,
  });
  await expect.poll(() => marketplace.asked).toContain("POST /oauth/token refresh_token");
  const disconnecting = disconnectStore(actor, { storeId: store.id }, { channel: marketplace.channel });
  release();
  expect(await call).toBe("done");
  expect((await disconnecting).ok).toBe(true);
  const left = await inOrganization(store.organizationId, (tx) => tx.select().from(storeCredentials));
  expect(left).toEqual([]);
});
