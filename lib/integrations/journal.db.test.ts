import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { inOrganization, type Transaction } from "@/db/client";
import { notifications, stores } from "@/db/schema";
import { anAgent, anOrganization, aStore, type TestStore } from "@/db/testing/factories";
import { rolledBack } from "@/db/testing/rolled-back";
import type { NotificationState } from "@/db/vocabulary";
import { Forbidden, NotFound } from "@/lib/errors";
import { listNotifications } from "./list-notifications";
import { replayNotification } from "./replay-notification";
import { eventsOf, queuedFor } from "./testing/what-happened";

const start = new Date("2026-11-20T12:00:00Z");

const adminOf = (on: Transaction, { organizationId }: TestStore) => anAgent(on, organizationId, { role: "admin" });

async function aNotification(
  on: Transaction,
  store: TestStore | null,
  {
    state = "failed",
    target = "question:13580012345",
    receivedAt = start,
  }: { state?: NotificationState; target?: string | null; receivedAt?: Date } = {},
): Promise<string> {
  const id = crypto.randomUUID();
  await on.insert(notifications).values({
    id,
    organizationId: store?.organizationId,
    storeId: store?.id,
    channel: "mercado-libre",
    sellerId: store?.sellerId ?? "1",
    topic: "questions",
    resource: "/questions/13580012345",
    body: "{}",
    target,
    state,
    reason: state === "failed" ? "gave-up" : null,
    receivedAt,
  });
  return id;
}

it(
  "reads again what a notification points to, once however often it is pressed",
  rolledBack(async (on) => {
    const store = await aStore(on, await anOrganization(on));
    const actor = await adminOf(on, store);
    const notificationId = await aNotification(on, store);
    expect(await replayNotification(actor, { notificationId }, { on })).toEqual({ ok: true, value: null });
    await replayNotification(actor, { notificationId }, { on });
    expect(await queuedFor(on, store.organizationId)).toEqual([`read-question question:${store.id}:13580012345`]);
    const { notifications: listed } = await listNotifications(actor, {}, { on });
    expect(listed).toMatchObject([{ id: notificationId, state: "received", reason: null }]);
    expect((await eventsOf(on, store.organizationId))[0]).toMatchObject({
      kind: "notification.replayed",
      actorId: actor.id,
      detail: { notificationId, storeId: store.id, target: "question:13580012345" },
    });
  }),
);

it(
  "refuses what points to nothing, and a disconnected store",
  rolledBack(async (on) => {
    const store = await aStore(on, await anOrganization(on));
    const actor = await adminOf(on, store);
    const pointless = await aNotification(on, store, { state: "ignored", target: null });
    const pointed = await aNotification(on, store);
    const replay = (notificationId: string) => replayNotification(actor, { notificationId }, { on });
    expect(await replay(pointless)).toEqual({ ok: false, reason: "nothing-to-read" });
    await inOrganization(
      store.organizationId,
      (tx) => tx.update(stores).set({ state: "disconnected" }).where(eq(stores.id, store.id)),
      on,
    );
    expect(await replay(pointed)).toEqual({ ok: false, reason: "store-disconnected" });
    expect(await queuedFor(on, store.organizationId)).toEqual([]);
  }),
);

it(
  "is for admins, of that organization, and never for what is parked",
  rolledBack(async (on) => {
    const store = await aStore(on, await anOrganization(on));
    const notificationId = await aNotification(on, store);
    const parkedId = await aNotification(on, null, { state: "parked" });
    for (const role of ["agent", "manager"] as const) {
      const actor = await anAgent(on, store.organizationId, { role });
      await expect(replayNotification(actor, { notificationId }, { on })).rejects.toThrow(Forbidden);
      await expect(listNotifications(actor, {}, { on })).rejects.toThrow(Forbidden);
    }
    const stranger = await anAgent(on, await anOrganization(on), { role: "admin" });
    await expect(replayNotification(stranger, { notificationId }, { on })).rejects.toThrow(NotFound);
    expect((await listNotifications(stranger, {}, { on })).notifications).toEqual([]);
    const admin = await adminOf(on, store);
    await expect(replayNotification(admin, { notificationId: parkedId }, { on })).rejects.toThrow(NotFound);
    expect((await listNotifications(admin, {}, { on })).notifications.map(({ id }) => id)).toEqual([notificationId]);
  }),
);

it(
  "pages through the journal from the latest on, each entry once, by state when asked",
  rolledBack(async (on) => {
    const store = await aStore(on, await anOrganization(on));
    const actor = await adminOf(on, store);
    const at = (index: number) => new Date(start.getTime() + Math.floor(index / 2) * 1000);
    for (let index = 0; index < 120; index++) {
      const state = index % 3 === 0 ? "failed" : "applied";
      await aNotification(on, store, { state, receivedAt: at(index) });
    }
    const pages = await readAll({});
    expect(pages.map((page) => page.length)).toEqual([50, 50, 20]);
    const all = pages.flat();
    expect(new Set(all.map(({ id }) => id)).size).toBe(120);
    expect(all.map(({ receivedAt }) => receivedAt.getTime())).toEqual(
      all.map(({ receivedAt }) => receivedAt.getTime()).sort((a, b) => b - a),
    );
    expect((await readAll({ state: "failed" })).flat()).toHaveLength(40);
    expect((await listNotifications(actor, { cursor: "made-up" }, { on })).notifications).toHaveLength(50);

    async function readAll(filter: { state?: "failed" }) {
      const read = [];
      let cursor: string | undefined;
      do {
        const page = await listNotifications(actor, { ...filter, cursor }, { on });
        read.push(page.notifications);
        cursor = page.next ?? undefined;
      } while (cursor);
      return read;
    }
  }),
);
