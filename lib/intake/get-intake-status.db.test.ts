import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { inOrganization, type Transaction } from "@/db/client";
import { jobs, stores, sweeps } from "@/db/schema";
import { anAgent, anOrganization, aStore, type TestStore } from "@/db/testing/factories";
import { rolledBack } from "@/db/testing/rolled-back";
import { readAgain } from "@/lib/jobs/read-again";
import { getIntakeStatus } from "./get-intake-status";

const now = new Date("2026-11-20T12:30:30Z");
const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000);

const swept = (on: Transaction, { organizationId, id: storeId }: TestStore, sweptAt: Date, missing: number) =>
  inOrganization(
    organizationId,
    (tx) =>
      tx.insert(sweeps).values({ organizationId, storeId, list: "unanswered-questions", sweptAt, theirs: 9, missing }),
    on,
  );

const changeState = (on: Transaction, { organizationId, id }: TestStore, state: "reconnect-needed" | "disconnected") =>
  inOrganization(
    organizationId,
    (tx) => tx.update(stores).set({ state, stateSince: now }).where(eq(stores.id, id)),
    on,
  );

async function aShopWithStores(on: Transaction) {
  const organizationId = await anOrganization(on, { storeLimit: 3 });
  const [first, second] = [await aStore(on, organizationId), await aStore(on, organizationId)];
  const actor = await anAgent(on, organizationId);
  const status = () => getIntakeStatus(actor, { on });
  const queueReadings = async ({ id: storeId }: TestStore, count: number) => {
    for (let id = 1; id <= count; id++)
      await readAgain(on, { kind: "question", sourceId: `${storeId}-${id}` }, { organizationId, storeId });
  };
  return { organizationId, first, second, status, queueReadings };
}

it(
  "sums what is missing over all stores and is as old as the oldest comparison",
  rolledBack(async (on) => {
    const { first, second, status, queueReadings } = await aShopWithStores(on);
    await queueReadings(first, 2);
    await queueReadings(second, 3);
    await swept(on, first, ago(3), 2);
    expect((await status()).lastSweep).toBeNull();
    await swept(on, second, ago(1), 3);
    expect((await status()).lastSweep).toEqual({ sweptAt: ago(3), missing: 5 });
    await swept(on, first, ago(0), 0);
    expect((await status()).lastSweep).toEqual({ sweptAt: ago(1), missing: 3 });
    await changeState(on, second, "disconnected");
    expect((await status()).lastSweep).toEqual({ sweptAt: ago(0), missing: 0 });
  }),
);

it(
  "counts as missing what has not been read since, as the connection's page does",
  rolledBack(async (on) => {
    const { organizationId, first, second, status, queueReadings } = await aShopWithStores(on);
    await swept(on, first, ago(0), 2);
    await swept(on, second, ago(0), 2);
    await queueReadings(first, 1);
    await queueReadings(second, 5);
    const later = { at: new Date(Date.now() + 3_600_000), because: "parts" };
    await readAgain(on, { kind: "question", sourceId: "1" }, { organizationId, storeId: first.id, later });
    expect((await status()).lastSweep?.missing).toBe(3);
    await on.delete(jobs).where(eq(jobs.organizationId, organizationId));
    expect((await status()).lastSweep?.missing).toBe(0);
  }),
);

it(
  "lets the store in trouble speak first",
  rolledBack(async (on) => {
    const { first, second, status } = await aShopWithStores(on);
    expect((await status()).store?.state).toBe("connected");
    await changeState(on, second, "reconnect-needed");
    expect((await status()).store).toMatchObject({ id: second.id, state: "reconnect-needed" });
    await changeState(on, second, "disconnected");
    expect((await status()).store?.id).toBe(first.id);
  }),
);
