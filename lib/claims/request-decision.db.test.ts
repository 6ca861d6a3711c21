import { eq } from "drizzle-orm";
import fc from "fast-check";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { database, inOrganization } from "@/db/client";
import { claimDecisions, type claims, jobs, orders, outbox, refundLimits, stores, uploads } from "@/db/schema";
import { anOrder } from "@/db/testing/after-sale";
import { aClaim, anAgent, anOrganization, aStore } from "@/db/testing/factories";
import type { Agent } from "@/lib/auth/actor";
import { NotFound } from "@/lib/errors";
import { decisionViewsOf } from "./decision-views";
import { getRefundOffers } from "./get-refund-offers";
import type { DecisionTerms } from "./input";
import { judgeDecision } from "./judge-decision";
import { listDecisionAudit } from "./list-decision-audit";
import { listReturnProblems } from "./list-return-problems";
import { requestDecision } from "./request-decision";
import { ComplaintDesk } from "./testing/open-complaint";

let desk: ComplaintDesk;
beforeAll(async () => {
  desk = await ComplaintDesk.open();
});
afterEach(() => desk.shop.control("DELETE", "faults"));
afterAll(() => desk.close());

const refund = { kind: "full-refund" } as const;
const PAID = 4_599_900;

/** A complaint that no marketplace knows, in an organization of its own, about an order of 45.999 pesos. */
async function aComplaint({
  currency = "ARS",
  claim = {},
}: {
  currency?: string;
  claim?: Partial<typeof claims.$inferInsert>;
} = {}) {
  const organizationId = await anOrganization(database());
  const store = await aStore(database(), organizationId);
  const order = await anOrder(database(), store);
  const inOurs = <T>(work: Parameters<typeof inOrganization<T>>[1]) => inOrganization(organizationId, work);
  await inOurs((tx) => tx.update(orders).set({ currency }).where(eq(orders.id, order.id)));
  const { id: claimId, conversationId } = await aClaim(database(), store, { orderSourceIds: [order.sourceId], claim });
  return {
    organizationId,
    store,
    orderId: order.id,
    orderSourceId: order.sourceId,
    claimId,
    conversationId,
    inOurs,
    manager: await anAgent(database(), organizationId, { role: "manager", name: "Bruno Sosa" }),
    agent: await anAgent(database(), organizationId, { name: "Lucía Ferreyra" }),
  };
}
type Complaint = Awaited<ReturnType<typeof aComplaint>>;

type Change = {
  decisionId?: string;
  terms?: DecisionTerms;
  amountMinor?: number | null;
  currency?: string;
  now?: Date;
};

function ask(actor: Agent, { claimId }: { claimId: string }, change: Change = {}) {
  const { decisionId = crypto.randomUUID(), terms = refund, amountMinor = PAID, currency = "ARS", now } = change;
  const confirmed = amountMinor === null ? null : { amountMinor, currency };
  return requestDecision(actor, { claimId, decisionId, terms, confirmed }, now ? { now } : {});
}

const decisionsOf = ({ inOurs, claimId }: Complaint) =>
  inOurs((tx) => tx.select().from(claimDecisions).where(eq(claimDecisions.claimId, claimId)));

describe("asking for a refund", () => {
  it("queues it under its own id, with its delivery, its line of audit and its event", async () => {
    const complaint = await aComplaint();
    const decisionId = crypto.randomUUID();
    expect(await ask(complaint.manager, complaint, { decisionId })).toEqual({
      ok: true,
      value: { decisionId, state: "prepared" },
    });
    expect(await decisionsOf(complaint)).toMatchObject([
      { id: decisionId, state: "prepared", amountMinor: PAID, currency: "ARS", requestedBy: complaint.manager.id },
    ]);
    const queued = await complaint.inOurs((tx) => tx.select().from(outbox).where(eq(outbox.id, decisionId)));
    expect(queued).toMatchObject([{ kind: "decision", state: "queued", text: "" }]);
    const waiting = await complaint.inOurs((tx) =>
      tx
        .select()
        .from(jobs)
        .where(eq(jobs.dedupe, `deliver:${decisionId}`)),
    );
    expect(waiting).toMatchObject([{ name: "deliver-decision", key: expect.stringMatching(/^claim:.+:decision$/) }]);
    const { items } = await listDecisionAudit(complaint.manager);
    expect(items).toMatchObject([
      {
        step: "prepared",
        decision: "full-refund",
        actorName: "Bruno Sosa",
        amount: { amountMinor: PAID, currency: "ARS" },
      },
    ]);
  });

  it("takes a double press for one, whether it comes again at once or at the same time", async () => {
    const complaint = await aComplaint();
    const decisionId = crypto.randomUUID();
    const presses = await Promise.all(
      Array.from({ length: 8 }, () => ask(complaint.manager, complaint, { decisionId })),
    );
    presses.push(await ask(complaint.manager, complaint, { decisionId }));
    for (const press of presses) expect(press).toEqual({ ok: true, value: { decisionId, state: "prepared" } });
    expect(await decisionsOf(complaint)).toHaveLength(1);
  });

  it("refuses the same id with other terms, or about another claim", async () => {
    const complaint = await aComplaint();
    const decisionId = crypto.randomUUID();
    await ask(complaint.manager, complaint, { decisionId });
    const other = { decisionId, terms: { kind: "allow-return" }, amountMinor: null } as const;
    expect(await ask(complaint.manager, complaint, other)).toMatchObject({ reason: "same-decision-with-other-terms" });
    const elsewhere = await aClaim(database(), complaint.store, { orderSourceIds: [complaint.orderSourceId] });
    const again = await ask(complaint.manager, { claimId: elsewhere.id }, { decisionId });
    expect(again).toMatchObject({ reason: "same-decision-with-other-terms" });
  });

  it("lets one of two people win, and tells the other who did and since when", async () => {
    for (let round = 0; round < 20; round++) {
      const complaint = await aComplaint();
      const second = await anAgent(database(), complaint.organizationId, { role: "admin", name: "Inés Duarte" });
      const outcomes = await Promise.all([complaint.manager, second].map((actor) => ask(actor, complaint)));
      const [winner] = outcomes.filter(({ ok }) => ok);
      const [loser] = outcomes.filter(({ ok }) => !ok);
      expect(winner).toMatchObject({ ok: true });
      expect(loser).toMatchObject({
        reason: "decision-under-way",
        detail: { name: expect.stringMatching(/Bruno Sosa|Inés Duarte/), since: expect.any(Date), kind: "full-refund" },
      });
      expect(await decisionsOf(complaint)).toHaveLength(1);
    }
  });

  it("gives the money of an order back once, also when two claims are about it", async () => {
    for (let round = 0; round < 10; round++) {
      const complaint = await aComplaint();
      const twin = await aClaim(database(), complaint.store, { orderSourceIds: [complaint.orderSourceId] });
      const outcomes = await Promise.all(
        [complaint.claimId, twin.id].map((claimId) => ask(complaint.manager, { claimId })),
      );
      expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
      expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ reason: "decision-under-way" });
    }
  });

  it.each([
    ["the claim was closed while the agent typed", { state: "closed" as const }, "claim-closed"],
    ["the action is gone", { actions: [] }, "action-not-available"],
    ["it is not known what may be done", { actions: null }, "claim-not-known"],
  ])("refuses when %s", async (_name, claim, reason) => {
    const complaint = await aComplaint({ claim });
    expect(await ask(complaint.manager, complaint)).toMatchObject({ ok: false, reason });
    expect(await decisionsOf(complaint)).toEqual([]);
  });

  it("refuses while the store is not connected", async () => {
    const complaint = await aComplaint();
    await complaint.inOurs((tx) => tx.update(stores).set({ state: "reconnect-needed" }));
    expect(await ask(complaint.manager, complaint)).toMatchObject({ reason: "store-disconnected" });
  });

  it("gives back what was confirmed or nothing, and says which amount it is now", async () => {
    const complaint = await aComplaint();
    await complaint.inOurs((tx) => tx.update(orders).set({ refundedMinor: 1_000_000 }));
    const amount = { amountMinor: PAID - 1_000_000, currency: "ARS" };
    expect(await ask(complaint.manager, complaint)).toEqual({
      ok: false,
      reason: "amount-changed",
      detail: { amount },
    });
    expect(await ask(complaint.manager, complaint, { amountMinor: null })).toMatchObject({ reason: "amount-changed" });
    expect(await ask(complaint.manager, complaint, { amountMinor: amount.amountMinor, currency: "USD" })).toMatchObject(
      {
        reason: "amount-changed",
      },
    );
    expect(await ask(complaint.manager, complaint, { amountMinor: amount.amountMinor })).toMatchObject({ ok: true });
  });

  it("counts whole pesos where the currency has no decimals", async () => {
    const complaint = await aComplaint({ currency: "CLP" });
    await complaint.inOurs((tx) => tx.update(orders).set({ paidMinor: 19_990 }));
    expect(await ask(complaint.manager, complaint, { amountMinor: 1_999_000, currency: "CLP" })).toMatchObject({
      reason: "amount-changed",
      detail: { amount: { amountMinor: 19_990, currency: "CLP" } },
    });
    expect(await ask(complaint.manager, complaint, { amountMinor: 19_990, currency: "CLP" })).toMatchObject({
      ok: true,
    });
  });

  it("does not guess the money of an order that is not known here", async () => {
    const complaint = await aComplaint();
    await complaint.inOurs((tx) => tx.update(orders).set({ sourceId: "1" }));
    expect(await ask(complaint.manager, complaint)).toMatchObject({ reason: "amount-not-known" });
  });

  it("never gives back more than was paid, whatever the sequence", { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({ confirmed: fc.integer({ min: 1, max: 120 }), refunded: fc.integer({ min: 0, max: 120 }) }),
          {
            minLength: 1,
            maxLength: 4,
          },
        ),
        async (steps) => {
          const complaint = await aComplaint();
          await complaint.inOurs((tx) => tx.update(orders).set({ paidMinor: 100 }));
          for (const { confirmed, refunded } of steps) {
            await complaint.inOurs((tx) => tx.update(orders).set({ refundedMinor: refunded }));
            const asked = await ask(complaint.manager, complaint, { amountMinor: confirmed });
            expect(asked.ok).toBe(confirmed === 100 - refunded);
            if (asked.ok) break;
          }
        },
      ),
      { numRuns: 15 },
    );
  });

  it("is out of reach for another organization", async () => {
    const complaint = await aComplaint();
    const decisionId = crypto.randomUUID();
    await ask(complaint.agent, complaint, { decisionId });
    const stranger = await anAgent(database(), await anOrganization(database()), { role: "admin" });
    await expect(ask(stranger, complaint)).rejects.toBeInstanceOf(NotFound);
    await expect(judgeDecision(stranger, { decisionId, verdict: "approve" })).rejects.toBeInstanceOf(NotFound);
    await expect(getRefundOffers(stranger, complaint)).rejects.toBeInstanceOf(NotFound);
    await expect(listReturnProblems(stranger, complaint)).rejects.toBeInstanceOf(NotFound);
    expect((await listDecisionAudit(stranger)).items).toEqual([]);
    const views = await inOrganization(stranger.organizationId, (tx) =>
      decisionViewsOf(tx, stranger, complaint.claimId),
    );
    expect(views).toEqual([]);
  });
});

describe("above the limit", () => {
  it("waits for a second person, with nothing in the outbox", async () => {
    const complaint = await aComplaint();
    const decisionId = crypto.randomUUID();
    const now = new Date("2026-11-20T12:00:00Z");
    expect(await ask(complaint.agent, complaint, { decisionId, now })).toMatchObject({
      value: { state: "awaiting-approval" },
    });
    expect(await complaint.inOurs((tx) => tx.select().from(outbox))).toEqual([]);
    const [end] = await complaint.inOurs((tx) =>
      tx
        .select()
        .from(jobs)
        .where(eq(jobs.dedupe, `expire:${decisionId}`)),
    );
    expect(end).toMatchObject({ name: "expire-decisions", runAt: new Date("2026-11-21T12:00:00Z") });
    expect(await ask(complaint.manager, complaint)).toMatchObject({ reason: "decision-under-way" });
  });

  it("is the organization's own, to the cent", async () => {
    const complaint = await aComplaint();
    const { organizationId } = complaint;
    const row = { organizationId, role: "agent" as const, currency: "ARS", limitMinor: PAID };
    await complaint.inOurs((tx) => tx.insert(refundLimits).values(row));
    expect(await ask(complaint.agent, complaint)).toMatchObject({ value: { state: "prepared" } });
    const dearer = await aComplaint();
    const less = { ...row, organizationId: dearer.organizationId, limitMinor: PAID - 1 };
    await dearer.inOurs((tx) => tx.insert(refundLimits).values(less));
    expect(await ask(dearer.agent, dearer)).toMatchObject({ value: { state: "awaiting-approval" } });
  });
});

describe("what goes with it", () => {
  it("does not leave with contact data in a review", async () => {
    const complaint = await returned();
    const problem = { problemId: "SRF6", text: "Llamame al 11 5555 4433 y lo vemos.", uploadIds: [] };
    const terms: DecisionTerms = { kind: "return-review", verdict: { outcome: "problem", problems: [problem] } };
    const asked = await desk.decide(desk.manager, complaint, terms, null);
    expect(asked).toMatchObject({ ok: false, reason: "shares-contact-data" });
  });

  it("needs the picture that the marketplace will ask for, and only its own problems", async () => {
    const complaint = await returned();
    const review = (problemId: string): DecisionTerms => ({
      kind: "return-review",
      verdict: { outcome: "problem", problems: [{ problemId, text: "Volvió roto.", uploadIds: [] }] },
    });
    expect(await desk.decide(desk.manager, complaint, review("SRF2"), null)).toMatchObject({
      reason: "attachment-needed",
    });
    expect(await desk.decide(desk.manager, complaint, review("SRF99"), null)).toMatchObject({
      reason: "problem-not-listed",
    });
    expect(await desk.decide(desk.manager, complaint, review("SRF6"), null)).toMatchObject({ ok: true });
  });

  it("takes only the person's own files of this conversation that go with nothing else", async () => {
    const complaint = await returned();
    const terms = (uploadId: string): DecisionTerms => ({
      kind: "return-review",
      verdict: { outcome: "problem", problems: [{ problemId: "SRF2", text: "Volvió roto.", uploadIds: [uploadId] }] },
    });
    const elsewhere = await desk.complain();
    const foreign = await anUpload(elsewhere.conversationId);
    expect(await desk.decide(desk.manager, complaint, terms(foreign), null)).toMatchObject({
      reason: "upload-gone",
    });
    const colleagues = await anUpload(complaint.conversationId, desk.agent.id);
    expect(await desk.decide(desk.manager, complaint, terms(colleagues), null)).toMatchObject({
      reason: "upload-gone",
    });
    const own = await anUpload(complaint.conversationId);
    expect(await desk.decide(desk.manager, complaint, terms(own), null)).toMatchObject({ ok: true });
    const [taken] = await desk.inOurs((tx) => tx.select().from(uploads).where(eq(uploads.id, own)));
    expect(taken?.outboxId).not.toBeNull();
  });
});

describe("a partial refund", () => {
  const share = (percentage: number) => ({ kind: "partial-refund", percentage }) as const;

  it("is one of the marketplace's offers, as they are now", async () => {
    const complaint = await desk.complain();
    const offers = await getRefundOffers(desk.agent, { claimId: complaint.id });
    if (!offers.ok) throw new Error(offers.reason);
    expect(offers.value.full).toMatchObject({ needsApproval: true, amount: { amountMinor: complaint.leftMinor } });
    expect(offers.value.partial.map(({ percentage }) => percentage)).toEqual([10, 20, 30, 40, 50, 60, 70, 80, 90]);
    const thirty = offers.value.partial.find(({ percentage }) => percentage === 30)?.amount.amountMinor ?? 0;
    expect(await desk.decide(desk.manager, complaint, share(35), thirty)).toMatchObject({
      reason: "percentage-not-offered",
    });
    expect(await desk.decide(desk.manager, complaint, share(30), thirty + 1)).toMatchObject({
      reason: "amount-changed",
    });
    expect(await desk.decide(desk.manager, complaint, share(30), thirty)).toMatchObject({
      value: { state: "prepared" },
    });
  });

  it("is not below what the buyer has said no to", async () => {
    const complaint = await desk.complain();
    const offers = await getRefundOffers(desk.manager, { claimId: complaint.id });
    const thirty = offers.ok ? offers.value.partial.find(({ percentage }) => percentage === 30) : undefined;
    const asked = await desk.decide(desk.manager, complaint, share(30), thirty?.amount.amountMinor ?? 0);
    if (!asked.ok) throw new Error(asked.reason);
    await desk.deliver(asked.value.decisionId);
    await desk.shop.control("POST", `claims/${complaint.sourceId}/offer`, { accept: false });
    const after = await desk.decide(desk.manager, complaint, share(30), thirty?.amount.amountMinor ?? 0);
    expect(after).toMatchObject({ ok: false });
  });

  it("leaves everything to be given back where the marketplace offers no shares", async () => {
    const complaint = await desk.complain({ reasonId: "PNR9504", text: "No llegó." }, { delivered: false });
    const may = (action: string) => ({ action, word: action, mandatory: false, dueAt: null });
    await desk.changeClaim(complaint.id, { actions: [may("refund"), may("allow-partial-refund")] });
    const offers = await getRefundOffers(desk.manager, { claimId: complaint.id });
    expect(offers).toMatchObject({ ok: true, value: { partial: [], full: { needsApproval: false } } });
  });

  it("is asked for again later while the marketplace does not answer", async () => {
    const complaint = await desk.complain();
    await desk.shop.control("PUT", "faults", { serverError: { share: 1, form: "html", families: ["claims"] } });
    const refused = { ok: false, reason: "marketplace-unreachable" };
    expect(await getRefundOffers(desk.agent, { claimId: complaint.id })).toEqual(refused);
    expect(await desk.decide(desk.manager, complaint, share(30), 1)).toEqual(refused);
    expect(await listReturnProblems(desk.agent, { claimId: complaint.id })).toEqual(refused);
  });
});

async function returned() {
  const complaint = await desk.complain();
  const may = (action: string) => ({ action, word: action, mandatory: false, dueAt: null });
  await desk.changeClaim(complaint.id, { actions: [may("return-review-ok"), may("return-review-fail")] });
  return complaint;
}

async function anUpload(conversationId: string, uploadedBy = desk.manager.id): Promise<string> {
  const id = crypto.randomUUID();
  const bytes = Buffer.from([0x89, 0x50, 0x4e, 0x47]);
  await desk.inOurs((tx) =>
    tx.insert(uploads).values({
      id,
      organizationId: desk.open.organizationId,
      conversationId,
      uploadedBy,
      name: "carcasa.png",
      mediaType: "image/png",
      sizeBytes: bytes.length,
      bytes,
      createdAt: new Date(),
    }),
  );
  return id;
}
