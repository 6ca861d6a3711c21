import { asc, eq } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { database, inOrganization } from "@/db/client";
import {
  callBudgets,
  claimDecisions,
  claims,
  conversations,
  entrySettings,
  events,
  jobs,
  messages,
  sweeps,
} from "@/db/schema";
import { aClaim, anAgent } from "@/db/testing/factories";
import { type ConnectedShop, openConnectedShop } from "@/lib/inbox/testing/connected-shop";
import { readingOf } from "@/lib/jobs/read-again";
import { seller } from "@/sandbox/testing";
import { latestSweeps } from "./latest-sweeps";
import { readClaim } from "./read-claim";
import { sweepClaims } from "./sweep-claims";

let open: ConnectedShop;
beforeAll(async () => {
  open = await openConnectedShop();
});
beforeEach(async () => {
  await database().delete(jobs);
  await database().delete(callBudgets);
});
afterEach(() => open.shop.control("POST", "reset", { seed: "none", keepGrants: true }));
afterAll(() => open.shop.close());

const sweep = (options?: { pagesMax?: number }) =>
  sweepClaims({ storeId: open.storeId }, open.organizationId, undefined, options);
const inOurs = <T>(work: Parameters<typeof inOrganization<T>>[1]) => inOrganization(open.organizationId, work);
const nameOf = (sourceId: string | number) =>
  readingOf(open.storeId, { kind: "claim", sourceId: String(sourceId) }).dedupe;
const queued = async () =>
  (
    await database().select({ dedupe: jobs.dedupe }).from(jobs).where(eq(jobs.name, "read-claim")).orderBy(asc(jobs.id))
  ).map(({ dedupe }) => dedupe);

/** Calls to the marketplace since the last time. */
async function callsOf(work: () => Promise<unknown>): Promise<number> {
  await open.shop.control("DELETE", "calls");
  await work();
  const report: Record<string, { total: number }> = await open.shop.control("GET", "calls");
  return Object.values(report).reduce((sum, { total }) => sum + total, 0);
}

/** Many sales with an open claim each, of which nobody is told. */
async function manyClaims(count: number): Promise<string[]> {
  const { claimIds } = await open.shop.control("POST", "orders/bulk", { count, sellerId: seller, claimShare: 1 });
  return claimIds.map(String);
}

/** As after a reading of each, without its calls. */
async function hold(claimIds: string[]): Promise<void> {
  const store = { id: open.storeId, organizationId: open.organizationId, sellerId: String(seller) };
  for (const sourceId of claimIds) {
    const { updatedAt } = await open.shop.control("GET", `claims/${sourceId}`);
    await aClaim(database(), store, { claim: { sourceId, changedAt: new Date(updatedAt) } });
  }
}

it("compares a thousand open claims in eleven calls and reads only those that are new or changed", async () => {
  const claimIds = await manyClaims(1000);
  expect(await callsOf(sweep)).toBe(11);
  expect(await queued()).toEqual(claimIds.map(nameOf).sort());
  const [swept] = await inOurs((tx) => tx.select().from(sweeps).where(eq(sweeps.list, "open-claims")));
  expect(swept).toMatchObject({ theirs: 1000, missing: 1000 });

  await hold(claimIds);
  await database().delete(jobs);
  expect(await callsOf(sweep)).toBe(11);
  expect(await queued()).toEqual([]);

  await open.shop.control("POST", `claims/${claimIds[3]}/message`, { text: "¿Hay novedades?" });
  await open.shop.control("POST", `claims/${claimIds[7]}/decide`, { reason: "payment_refunded" });
  expect(await sweep()).toEqual({ theirs: 999, missing: 0 });
  expect(await queued()).toEqual([nameOf(claimIds[3] ?? ""), nameOf(claimIds[7] ?? "")].sort());
}, 60_000);

it("reads again what is closed here and open there", async () => {
  const [claimId = ""] = await manyClaims(1);
  await hold([claimId]);
  await inOurs((tx) => tx.update(claims).set({ state: "closed" }).where(eq(claims.sourceId, claimId)));
  await sweep();
  expect(await queued()).toContain(nameOf(claimId));
});

it("does not read again and again what list and claim never agree about", async () => {
  const [claimId = ""] = await manyClaims(1);
  await hold([claimId]);
  const readAt = new Date(Date.now() + 3_600_000);
  const differing = { changedAt: new Date("2026-01-01T00:00:00Z"), readAt };
  await inOurs((tx) => tx.update(claims).set(differing).where(eq(claims.sourceId, claimId)));
  await sweep();
  expect(await queued()).not.toContain(nameOf(claimId));
});

it("takes nothing for closed that may be beyond the last page it looked at", async () => {
  await hold(await manyClaims(1));
  await open.shop.control("POST", "reset", { seed: "none", keepGrants: true });
  const known = (await inOurs((tx) => tx.select({ sourceId: claims.sourceId }).from(claims))).at(-1)?.sourceId ?? "";
  await manyClaims(101);
  await inOurs((tx) => tx.update(claims).set({ sourceId: "1" }).where(eq(claims.sourceId, known)));
  const isCut = async () => (await inOurs((tx) => latestSweeps(tx, [open.storeId])))[0]?.isCut;
  await sweep({ pagesMax: 1 });
  expect(await queued()).not.toContain(nameOf("1"));
  expect(await isCut()).toBe(true);
  await database().delete(jobs);
  await sweep();
  expect(await queued()).toContain(nameOf("1"));
  expect(await isCut()).toBe(false);
});

it("misses nothing while the entry is off", async () => {
  const turn = (enabled: boolean) =>
    inOurs((tx) => tx.update(entrySettings).set({ enabled }).where(eq(entrySettings.entry, "claim")));
  await inOurs((tx) => tx.update(claims).set({ state: "closed" }));
  await manyClaims(2);
  await turn(false);
  expect(await sweep()).toEqual({ theirs: 2, missing: 0 });
  await turn(true);
});

it("finds what nobody told, and then there is nothing missing", async () => {
  const claimIds = await manyClaims(3);
  expect(await sweep()).toEqual({ theirs: 3, missing: 3 });
  for (const claimId of claimIds) {
    const context = { organizationId: open.organizationId, attempt: 1, lastAttempt: false };
    await readClaim({ storeId: open.storeId, claimId }, context);
  }
  await database().delete(jobs);
  expect(await sweep()).toEqual({ theirs: 3, missing: 0 });
  expect(await queued()).toEqual([]);
});

describe("a claim that is denied", () => {
  const HOUR = 3_600_000;
  /** Held as open, waiting for a second person, and shown by the marketplace no more. */
  async function aHiddenClaim() {
    await inOurs((tx) => tx.update(claims).set({ state: "closed" }));
    const [sourceId = ""] = await manyClaims(1);
    await deny(sourceId, 0, { hidden: false });
    const [row] = await inOurs((tx) => tx.select().from(claims).where(eq(claims.sourceId, sourceId)));
    if (!row) throw new Error("the claim was not read");
    await open.shop.control("POST", `claims/${sourceId}/hide`, {});
    return { id: row.id, sourceId, conversationId: row.conversationId, readAt: row.readAt };
  }
  /** A reading, the last of its attempts, so many hours later. */
  const deny = (sourceId: string, hours: number, { hidden = true } = {}) =>
    readClaim(
      { storeId: open.storeId, claimId: sourceId },
      { organizationId: open.organizationId, attempt: hidden ? 5 : 1, lastAttempt: hidden },
      async () => new Date(Date.now() + hours * HOUR),
    );
  const sweepAfter = (hours: number) =>
    sweepClaims({ storeId: open.storeId }, open.organizationId, () => new Date(Date.now() + hours * HOUR));
  const claimNow = async (id: string) => {
    const [row] = await inOurs((tx) =>
      tx
        .select({ claim: claims, conversation: conversations })
        .from(claims)
        .innerJoin(conversations, eq(conversations.id, claims.conversationId))
        .where(eq(claims.id, id)),
    );
    if (!row) throw new Error("the claim is gone");
    return row;
  };

  it.each(["policy", "forbidden", "not-found"])(
    "ends here once it was denied for a day while others are listed, and nothing is lost (%s)",
    async (claimRefusal) => {
      const { id, sourceId, conversationId } = await aHiddenClaim();
      await open.shop.control("PUT", "faults", { claimRefusal });
      const said = () => inOurs((tx) => tx.select().from(messages).where(eq(messages.conversationId, conversationId)));
      const before = await said();
      expect(before).not.toEqual([]);
      for (const hours of [1, 2]) await deny(sourceId, hours);
      await sweepAfter(30);
      expect((await claimNow(id)).claim).toMatchObject({ state: "opened", denials: 2, goneAt: null });
      await deny(sourceId, 20);
      await sweepAfter(24);
      expect((await claimNow(id)).claim).toMatchObject({ state: "opened", denials: 3 });

      await sweepAfter(26);
      const { claim, conversation } = await claimNow(id);
      expect(claim).toMatchObject({ state: "closed", stateWord: "opened", resolution: null, dueAt: null });
      expect(claim.goneAt).not.toBeNull();
      expect(conversation).toMatchObject({ state: "resolved", resolvedBy: null, dueAt: null });
      expect(await said()).toEqual(before);
      const told = await inOurs((tx) =>
        tx.select().from(events).where(eq(events.conversationId, conversationId)).orderBy(asc(events.sequence)),
      );
      expect(told.slice(-2)).toMatchObject([
        { kind: "claim.closed", detail: { claimId: id, because: "gone" } },
        { kind: "conversation.resolved", detail: { because: "claim-gone" } },
      ]);
      await database().delete(jobs);
      await sweepAfter(27);
      expect(await queued()).toEqual([]);
    },
  );

  it("opens again when the marketplace shows it again, and one reading forgets every denial", async () => {
    const { id, sourceId } = await aHiddenClaim();
    for (const hours of [1, 2, 3]) await deny(sourceId, hours);
    await sweepAfter(30);
    expect((await claimNow(id)).claim).toMatchObject({ state: "closed" });
    await open.shop.control("POST", `claims/${sourceId}/hide`, { hidden: false });
    await sweepAfter(31);
    expect(await queued()).toContain(nameOf(sourceId));
    await deny(sourceId, 31, { hidden: false });
    const { claim, conversation } = await claimNow(id);
    expect(claim).toMatchObject({ state: "opened", denials: 0, deniedSince: null, goneAt: null });
    expect(conversation).toMatchObject({ state: "open", resolvedAt: null });
  });

  it("is not ended while the list shows it, nor while there is no list", async () => {
    const { id, sourceId } = await aHiddenClaim();
    for (const hours of [1, 2, 3]) await deny(sourceId, hours);
    await open.shop.control("POST", `claims/${sourceId}/hide`, { hidden: false });
    await sweepAfter(30);
    expect((await claimNow(id)).claim).toMatchObject({ state: "opened", denials: 3 });
  });

  it("is not asked for any more what its author wanted: that is rejected, and says why", async () => {
    const { id, sourceId, conversationId } = await aHiddenClaim();
    const agent = await anAgent(database(), open.organizationId);
    const decisionId = crypto.randomUUID();
    await inOurs((tx) =>
      tx.insert(claimDecisions).values({
        id: decisionId,
        organizationId: open.organizationId,
        storeId: open.storeId,
        claimId: id,
        conversationId,
        kind: "full-refund",
        amountMinor: 100,
        currency: "ARS",
        state: "awaiting-approval",
        requestedBy: agent.id,
        requestedAt: new Date(),
      }),
    );
    for (const hours of [1, 2, 3]) await deny(sourceId, hours);
    await sweepAfter(30);
    const [decision] = await inOurs((tx) => tx.select().from(claimDecisions).where(eq(claimDecisions.id, decisionId)));
    expect(decision).toMatchObject({ state: "rejected", refusal: "claim-not-known" });
  });
});
