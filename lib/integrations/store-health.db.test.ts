import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { inOrganization, type Transaction } from "@/db/client";
import { jobs, notifications, storeCredentials, stores, sweeps } from "@/db/schema";
import { anAgent, anOrganization, aStore, type TestStore } from "@/db/testing/factories";
import { rolledBack } from "@/db/testing/rolled-back";
import { systemOf } from "@/lib/auth/actor";
import { Forbidden, NotFound } from "@/lib/errors";
import { recordEvent } from "@/lib/events/record-event";
import { readAgain } from "@/lib/jobs/read-again";
import { sealGrant } from "./credentials";
import { getStoreHealth } from "./get-store-health";
import { listStores } from "./list-stores";
import { sweepNow } from "./sweep-now";
import { queuedFor } from "./testing/what-happened";

/** 09:30 in Buenos Aires. */
const now = new Date("2026-11-20T12:30:30Z");
const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
const timeZone = "America/Argentina/Buenos_Aires";

const inHouse = <T>(on: Transaction, { organizationId }: TestStore, work: (tx: Transaction) => Promise<T>) =>
  inOrganization(organizationId, work, on);

const notificationOf = ({ organizationId, id: storeId }: TestStore, receivedAt: Date, seconds: number) => ({
  organizationId,
  storeId,
  channel: "mercado-libre" as const,
  body: "{}",
  state: "applied" as const,
  receivedAt,
  appliedAt: new Date(receivedAt.getTime() + seconds * 1000),
});

it(
  "tells a store that was just connected from one that has been checked",
  rolledBack(async (on) => {
    const store = await aStore(on, await anOrganization(on));
    const actor = await anAgent(on, store.organizationId);
    const health = await getStoreHealth(actor, { storeId: store.id, timeZone }, { on, now });
    expect(health).toMatchObject({
      lists: [],
      receivedToday: 0,
      recoveredToday: 0,
      failedNotifications: 0,
      waitingJobs: 0,
      lastNotificationAt: null,
      delaySecondsP95: null,
      facts: [],
    });
    expect(health.perMinute).toHaveLength(60);
    expect(health.store).toMatchObject({ sellerId: store.sellerId, accessExpiresAt: null, renewsItself: false });
  }),
);

it(
  "says what came, what is missing, how old the access is and what happened",
  rolledBack(async (on) => {
    const store = await aStore(on, await anOrganization(on));
    const { organizationId, id: storeId } = store;
    const actor = await anAgent(on, organizationId, { role: "manager" });
    await inHouse(on, store, async (tx) => {
      await tx.insert(notifications).values([
        notificationOf(store, ago(0), 1),
        notificationOf(store, ago(1), 2),
        notificationOf(store, ago(1), 3),
        notificationOf(store, ago(61), 60),
        // Yesterday where the reader is, today in UTC.
        notificationOf(store, new Date("2026-11-20T02:59:00Z"), 60),
        { ...notificationOf(store, ago(2), 0), state: "failed", reason: "gave-up" },
      ]);
      const swept = { organizationId, storeId, list: "unanswered-questions" as const };
      await tx.insert(sweeps).values([
        { ...swept, sweptAt: ago(5), theirs: 25, missing: 2 },
        { ...swept, sweptAt: ago(0), theirs: 23, missing: 0 },
        { ...swept, sweptAt: ago(60 * 24), theirs: 9, missing: 9 },
      ]);
      const grant = {
        accessToken: "APP_USR-1",
        refreshToken: "TG-1",
        expiresInSeconds: 3600,
        sellerId: store.sellerId,
      };
      await tx.insert(storeCredentials).values({ storeId, organizationId, ...sealGrant(keyOf(store), grant, now) });
      const system = systemOf(organizationId);
      await recordEvent(tx, actor, { kind: "store.connected", at: ago(90), detail: { storeId, reconnected: true } });
      await recordEvent(tx, system, { kind: "store.swept", at: ago(5), detail: { storeId, theirs: 25, missing: 2 } });
      await recordEvent(tx, system, { kind: "store.swept", at: ago(0), detail: { storeId, theirs: 23, missing: 0 } });
      await recordEvent(tx, system, { kind: "store.swept", at: ago(0), detail: { storeId: "x", missing: 3 } });
    });
    await sweepNow(actor, { storeId }, { on });

    const health = await getStoreHealth(actor, { storeId, timeZone }, { on, now });
    expect(health).toMatchObject({
      lists: [{ list: "unanswered-questions", theirs: 23, ours: 23, missing: 0, sweptAt: ago(0) }],
      receivedToday: 5,
      recoveredToday: 2,
      failedNotifications: 1,
      waitingJobs: 2,
      lastNotificationAt: ago(0),
    });
    expect(health.delaySecondsP95).toBeCloseTo(2.9);
    expect(health.perMinute.at(-1)?.count).toBe(1);
    expect(health.perMinute.at(-2)).toEqual({ at: new Date("2026-11-20T12:29:00Z"), count: 2 });
    expect(health.perMinute.reduce((sum, { count }) => sum + count, 0)).toBe(4);
    expect(health.store).toMatchObject({
      accessExpiresAt: new Date(now.getTime() + 3_600_000),
      accessRenewedAt: now,
      renewsItself: true,
    });
    expect(health.facts).toMatchObject([
      { kind: "store.swept", missing: 2, by: null },
      { kind: "store.connected", reconnected: true, by: actor.name },
    ]);
  }),
);

const keyOf = ({ organizationId, id: storeId }: TestStore) => ({ organizationId, storeId });

it(
  "counts as missing only what has not been read since it was found missing",
  rolledBack(async (on) => {
    const store = await aStore(on, await anOrganization(on));
    const { organizationId, id: storeId } = store;
    const actor = await anAgent(on, organizationId);
    const swept = { organizationId, storeId, list: "unanswered-questions" as const, sweptAt: now };
    await inHouse(on, store, (tx) => tx.insert(sweeps).values({ ...swept, theirs: 9, missing: 2 }));
    const listed = async () => (await getStoreHealth(actor, { storeId, timeZone }, { on, now })).lists[0];
    await readAgain(on, { kind: "question", sourceId: "1" }, { organizationId, storeId });
    expect(await listed()).toMatchObject({ theirs: 9, ours: 8, missing: 1 });
    for (const sourceId of ["2", "3"]) await readAgain(on, { kind: "question", sourceId }, { organizationId, storeId });
    expect(await listed()).toMatchObject({ theirs: 9, ours: 7, missing: 2 });
    await on.delete(jobs).where(eq(jobs.organizationId, organizationId));
    expect(await listed()).toMatchObject({ theirs: 9, ours: 9, missing: 0 });
  }),
);

it(
  "lists the stores of the organization, those in use first, and whether one more may come",
  rolledBack(async (on) => {
    const store = await aStore(on, await anOrganization(on));
    const actor = await anAgent(on, store.organizationId);
    const listed = await listStores(actor, "mercado-libre", { on });
    expect(listed).toMatchObject({ storeLimit: 1, mayConnectAnother: false });
    expect(listed.stores).toMatchObject([{ id: store.id, countryCode: "AR", state: "connected" }]);
    await inHouse(on, store, (tx) => tx.update(stores).set({ state: "disconnected" }).where(eq(stores.id, store.id)));
    const second = await aStore(on, store.organizationId);
    const again = await listStores(actor, "mercado-libre", { on });
    expect(again.stores.map(({ id }) => id)).toEqual([second.id, store.id]);
    const stranger = await anAgent(on, await anOrganization(on));
    expect((await listStores(stranger, "mercado-libre", { on })).stores).toEqual([]);
  }),
);

it(
  "queues a comparison once, for managers and admins, while the store is connected",
  rolledBack(async (on) => {
    const store = await aStore(on, await anOrganization(on));
    const actor = await anAgent(on, store.organizationId, { role: "manager" });
    const sweep = () => sweepNow(actor, { storeId: store.id }, { on });
    expect(await sweep()).toEqual({ ok: true, value: null });
    await sweep();
    expect(await queuedFor(on, store.organizationId)).toEqual([
      `sweep-store sweep:${store.id}`,
      `read-missed-feeds missed:${store.id}`,
    ]);
    await inHouse(on, store, (tx) =>
      tx.update(stores).set({ state: "reconnect-needed" }).where(eq(stores.id, store.id)),
    );
    expect(await sweep()).toEqual({ ok: false, reason: "not-connected" });
    const agent = await anAgent(on, store.organizationId);
    await expect(sweepNow(agent, { storeId: store.id }, { on })).rejects.toThrow(Forbidden);
  }),
);

it(
  "shows nothing of another organization's store",
  rolledBack(async (on) => {
    const store = await aStore(on, await anOrganization(on));
    const stranger = await anAgent(on, await anOrganization(on), { role: "admin" });
    const health = getStoreHealth(stranger, { storeId: store.id, timeZone }, { on, now });
    await expect(health).rejects.toThrow(NotFound);
    await expect(sweepNow(stranger, { storeId: store.id }, { on })).rejects.toThrow(NotFound);
  }),
);
