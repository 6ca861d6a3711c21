import { eq, sql } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { database } from "@/db/client";
import { claimDecisions, jobs, memberships, outbox, uploads } from "@/db/schema";
import { anAgent } from "@/db/testing/factories";
import { systemOf } from "@/lib/auth/actor";
import { readClaim } from "@/lib/intake/read-claim";
import { Postpone } from "@/lib/jobs/postpone";
import { seller } from "@/sandbox/testing";
import { moveDecision } from "./move-decision";
import { ComplaintDesk } from "./testing/open-complaint";

let desk: ComplaintDesk;
beforeAll(async () => {
  desk = await ComplaintDesk.open();
});
afterEach(() => desk.shop.control("DELETE", "faults"));
afterAll(() => desk.close());

const refund = { kind: "full-refund" } as const;
const lost = (mode: string) => desk.shop.control("PUT", "faults", { claimReply: { mode, remaining: 1 } });

/** What a notification about the claim leads to. */
const readByNotification = ({ sourceId }: { sourceId: string }, readAt = new Date()) =>
  readClaim(
    { storeId: desk.open.storeId, claimId: sourceId },
    { organizationId: desk.open.organizationId, attempt: 1, lastAttempt: false },
    async () => readAt,
  );

describe("a refund", () => {
  it("is said once, shows in the claim, and leaves its steps with what was asked and answered", async () => {
    const complaint = await desk.complain();
    const id = await desk.prepared(complaint);
    await desk.deliver(id);

    const decision = await desk.decision(id);
    expect(decision).toMatchObject({ state: "confirmed", refusal: null });
    expect(decision.settledAt).not.toBeNull();
    expect(await desk.writes(complaint.sourceId, "refund")).toEqual({ received: 1, accepted: 1 });
    expect(await desk.steps(id)).toEqual(["prepared", "submitted", "accepted", "confirmed"]);
    const [, submitted, accepted] = await desk.audit(id);
    expect(submitted?.request).toMatchObject({
      claim: complaint.sourceId,
      amount: { amountMinor: complaint.leftMinor, currency: "ARS" },
    });
    expect(accepted?.response).toMatchObject({
      proposals: expect.arrayContaining([expect.objectContaining({ resolution: "refund", state: "accepted" })]),
    });
    expect(await desk.events(complaint.conversationId)).toEqual([
      "decision.requested",
      "decision.submitted",
      "decision.accepted",
      "decision.confirmed",
    ]);
    expect(await desk.outgoing(id)).toMatchObject({ state: "sent", attempts: 1 });
    const dedupe = `read:${desk.open.storeId}:claim:${complaint.sourceId}`;
    expect(await desk.inOurs((tx) => tx.select().from(jobs).where(eq(jobs.dedupe, dedupe)))).toHaveLength(1);
  });

  it("is said once when two people press the button in the same second", async () => {
    for (let round = 0; round < 5; round++) {
      const complaint = await desk.complain();
      const people = [desk.manager, desk.open.admin];
      const asked = await Promise.all(
        people.map((person) => desk.decide(person, complaint, refund, complaint.leftMinor)),
      );
      const won = asked.flatMap((one) => (one.ok ? one.value.decisionId : []));
      expect(won).toHaveLength(1);
      // The worker is impatient as well.
      await Promise.allSettled([...won, ...won].map((id) => desk.deliver(id)));
      await desk.deliver(won[0] ?? "", 1).catch(() => undefined);
      expect(await desk.writes(complaint.sourceId, "refund")).toEqual({ received: 1, accepted: 1 });
    }
  });

  it("is said once however often the job runs", async () => {
    const complaint = await desk.complain();
    const id = await desk.prepared(complaint);
    for (let run = 0; run < 3; run++) await desk.deliver(id);
    expect(await desk.writes(complaint.sourceId, "refund")).toEqual({ received: 1, accepted: 1 });
  });

  it.each(["cut-after-acceptance", "error-after-acceptance"])(
    "is read, not repeated, when its reply is lost after acceptance (%s)",
    async (mode) => {
      const complaint = await desk.complain();
      const id = await desk.prepared(complaint);
      await lost(mode);
      await expect(desk.deliver(id)).rejects.toBeInstanceOf(Postpone);
      expect(await desk.decision(id)).toMatchObject({ state: "unknown", settledAt: null });

      await desk.deliver(id, 2);
      expect(await desk.decision(id)).toMatchObject({ state: "confirmed" });
      expect(await desk.writes(complaint.sourceId, "refund")).toEqual({ received: 1, accepted: 1 });
      expect(await desk.steps(id)).toEqual(["prepared", "submitted", "unknown", "confirmed"]);
    },
  );

  it.each(["its worker", "a notification"])(
    "is confirmed by %s although a reading that lagged had put it back",
    async (by) => {
      const complaint = await desk.complain();
      const id = await desk.prepared(complaint);
      await lost("cut-after-acceptance");
      await expect(desk.deliver(id)).rejects.toBeInstanceOf(Postpone);
      const decision = await desk.decision(id);
      await desk.inOurs((tx) => {
        const lagging = { to: "prepared", response: { claim: { state: "opened" } }, at: new Date() } as const;
        return moveDecision(tx, systemOf(desk.open.organizationId), decision, lagging);
      });
      await (by === "its worker" ? desk.deliver(id, 40) : readByNotification(complaint));
      expect(await desk.decision(id)).toMatchObject({ state: "confirmed", refusal: null });
      expect(await desk.outgoing(id)).toMatchObject({ state: "sent" });
      expect(await desk.writes(complaint.sourceId, "refund")).toEqual({ received: 1, accepted: 1 });
    },
  );

  it("is said again only after reading has proved, past the lag, that nothing happened", async () => {
    const complaint = await desk.complain();
    const id = await desk.prepared(complaint);
    await lost("cut-before-acceptance");
    await expect(desk.deliver(id)).rejects.toBeInstanceOf(Postpone);
    await expect(desk.deliver(id, 10)).rejects.toBeInstanceOf(Postpone);
    expect(await desk.writes(complaint.sourceId, "refund")).toEqual({ received: 1, accepted: 0 });

    await desk.deliver(id, 20);
    expect(await desk.decision(id)).toMatchObject({ state: "confirmed" });
    expect(await desk.writes(complaint.sourceId, "refund")).toEqual({ received: 2, accepted: 1 });
  });

  /** What a killed worker leaves behind: it had begun, and nobody wrote down how it ended. */
  async function killedAfterSubmitting(id: string) {
    const at = new Date();
    await desk.inOurs(async (tx) => {
      await tx.update(claimDecisions).set({ state: "submitted", submittedAt: at }).where(eq(claimDecisions.id, id));
      await tx
        .update(outbox)
        .set({ state: "sending", attempts: 1, attemptedAt: at, terms: { tracesBefore: 0 } })
        .where(eq(outbox.id, id));
    });
  }

  it("is found by whoever comes after a worker that was killed between the call and its record", async () => {
    const complaint = await desk.complain();
    const id = await desk.prepared(complaint);
    await killedAfterSubmitting(id);
    const token = await desk.shop.token(seller);
    const path = `/post-purchase/v1/claims/${complaint.sourceId}/expected-resolutions/refund`;
    await desk.shop.call("POST", path, { token });

    await desk.deliver(id);
    expect(await desk.decision(id)).toMatchObject({ state: "confirmed" });
    expect(await desk.writes(complaint.sourceId, "refund")).toEqual({ received: 1, accepted: 1 });
  });

  it("waits while the call of a killed worker may still be under way", async () => {
    const complaint = await desk.complain();
    const id = await desk.prepared(complaint);
    await killedAfterSubmitting(id);
    await expect(desk.deliver(id, 20)).rejects.toBeInstanceOf(Postpone);
    expect(await desk.writes(complaint.sourceId, "refund")).toEqual({ received: 0, accepted: 0 });
    await desk.deliver(id, 30);
    expect(await desk.writes(complaint.sourceId, "refund")).toEqual({ received: 1, accepted: 1 });
  });

  it("becomes one record when the notification about it comes before the worker recovers", async () => {
    const complaint = await desk.complain();
    const id = await desk.prepared(complaint);
    await lost("cut-after-acceptance");
    await expect(desk.deliver(id)).rejects.toBeInstanceOf(Postpone);
    await readByNotification(complaint);
    expect(await desk.decision(id)).toMatchObject({ state: "confirmed" });

    await desk.deliver(id, 60);
    expect(await desk.steps(id)).toEqual(["prepared", "submitted", "unknown", "confirmed"]);
    expect(await desk.writes(complaint.sourceId, "refund")).toEqual({ received: 1, accepted: 1 });
  });

  it("is not said by a worker that lost the job", async () => {
    const complaint = await desk.complain();
    const id = await desk.prepared(complaint);
    await expect(desk.deliver(id, 0, { signal: AbortSignal.abort() })).rejects.toBeInstanceOf(Postpone);
    expect(await desk.writes(complaint.sourceId, "refund")).toEqual({ received: 0, accepted: 0 });
    expect(await desk.decision(id)).toMatchObject({ state: "prepared" });
    await desk.deliver(id);
    expect(await desk.writes(complaint.sourceId, "refund")).toEqual({ received: 1, accepted: 1 });
  });

  it("waits while the marketplace asks for fewer calls, and goes on afterwards", async () => {
    const complaint = await desk.complain();
    const id = await desk.prepared(complaint);
    await desk.shop.control("PUT", "faults", { rateLimit: { share: 1, families: ["claims"], form: "text" } });
    await expect(desk.deliver(id)).rejects.toBeInstanceOf(Postpone);
    expect(await desk.decision(id)).toMatchObject({ state: "prepared" });
    await desk.shop.control("DELETE", "faults");
    await database().execute(sql`update call_budgets set blocked_until = null, tokens = 50`);
    await desk.deliver(id);
    expect(await desk.writes(complaint.sourceId, "refund")).toMatchObject({ accepted: 1 });
  });
});

describe("before it is said", () => {
  it("finds out that the claim was closed meanwhile", async () => {
    const complaint = await desk.complain();
    const id = await desk.prepared(complaint);
    await desk.shop.control("POST", `claims/${complaint.sourceId}/decide`, { reason: "worked_out_with_seller" });
    await desk.deliver(id);
    expect(await desk.decision(id)).toMatchObject({ state: "rejected", refusal: "claim-closed" });
    expect(await desk.writes(complaint.sourceId, "refund")).toEqual({ received: 0, accepted: 0 });
    expect(await desk.outgoing(id)).toMatchObject({ state: "refused", refusal: "claim-closed", attempts: 0 });
  });

  it("finds out that it was done on the marketplace's own pages", async () => {
    const complaint = await desk.complain();
    const id = await desk.prepared(complaint);
    await desk.shop.control("POST", `claims/${complaint.sourceId}/decide`, {
      reason: "payment_refunded",
      by: "seller",
    });
    await desk.deliver(id);
    expect(await desk.decision(id)).toMatchObject({ state: "rejected", refusal: "already-done" });
    expect(await desk.writes(complaint.sourceId, "refund")).toEqual({ received: 0, accepted: 0 });
  });

  it("finds out that the action is gone", async () => {
    const complaint = await desk.complain();
    const id = await desk.prepared(complaint);
    await desk.shop.control("POST", `claims/${complaint.sourceId}/mediate`);
    await desk.deliver(id);
    expect(await desk.decision(id)).toMatchObject({ state: "rejected", refusal: "action-not-available" });
  });

  it("finds out that the amount is another one", async () => {
    const complaint = await desk.complain();
    const id = await desk.prepared(complaint);
    await desk.shop.control("POST", `orders/${complaint.orderSourceIds[0]}/refund`, { percentage: 10 });
    await desk.deliver(id);
    expect(await desk.decision(id)).toMatchObject({ state: "rejected", refusal: "amount-changed" });
    expect(await desk.writes(complaint.sourceId, "refund")).toEqual({ received: 0, accepted: 0 });
  });

  it.each([
    ["is not of the organization any more", { disabledAt: new Date() }, "author-not-allowed"],
    ["has another role, with a lower limit", { role: "agent" as const }, "above-limit"],
  ])("finds out that its author %s", async (_name, change, refusal) => {
    const complaint = await desk.complain();
    const author = await anAgent(database(), desk.open.organizationId, { role: "manager" });
    const asked = await desk.decide(author, complaint, refund, complaint.leftMinor);
    if (!asked.ok) throw new Error(asked.reason);
    await desk.inOurs((tx) => tx.update(memberships).set(change).where(eq(memberships.userId, author.id)));
    await desk.deliver(asked.value.decisionId);
    expect(await desk.decision(asked.value.decisionId)).toMatchObject({ state: "rejected", refusal });
    expect(await desk.writes(complaint.sourceId, "refund")).toEqual({ received: 0, accepted: 0 });
  });

  it("hears from a notification's reading what cannot be done any more", async () => {
    const complaint = await desk.complain();
    const id = await desk.prepared(complaint);
    await desk.shop.control("POST", `claims/${complaint.sourceId}/decide`, {
      reason: "payment_refunded",
      by: "seller",
    });
    await readByNotification(complaint, new Date(Date.now() - 60_000));
    expect(await desk.decision(id)).toMatchObject({ state: "prepared" });
    await readByNotification(complaint);
    expect(await desk.decision(id)).toMatchObject({ state: "rejected", refusal: "already-done" });
  });
});

describe("what the marketplace refuses", () => {
  it("is rejected with its word", async () => {
    const complaint = await desk.complain();
    const id = await desk.prepared(complaint);
    await desk.shop.control("PUT", "faults", { claimWritesForbidden: true });
    await desk.deliver(id);
    const decision = await desk.decision(id);
    expect(decision).toMatchObject({ state: "rejected" });
    expect(decision.refusal).toMatch(/^marketplace:/);
    const audit = await desk.audit(id);
    expect(audit.at(-1)?.response).toMatchObject({ failure: "forbidden", httpStatus: 403 });
  });

  it("is not given up as rejected while it may have been heard", async () => {
    const complaint = await desk.complain();
    const id = await desk.prepared(complaint);
    await lost("cut-after-acceptance");
    await expect(desk.deliver(id)).rejects.toBeInstanceOf(Postpone);
    await desk.shop.control("PUT", "faults", { serverError: { share: 1, form: "json", families: ["claims"] } });
    await desk.deliver(id, 60, { lastAttempt: true });
    const decision = await desk.decision(id);
    expect(decision).toMatchObject({ state: "unknown", refusal: "gave-up" });
    expect(decision.settledAt).not.toBeNull();
  });

  it("is given up as rejected when it was certainly not said", async () => {
    const complaint = await desk.complain();
    const id = await desk.prepared(complaint);
    await desk.shop.control("PUT", "faults", { serverError: { share: 1, form: "json", families: ["claims"] } });
    await desk.deliver(id, 0, { lastAttempt: true });
    expect(await desk.decision(id)).toMatchObject({ state: "rejected", refusal: "gave-up" });
  });
});

describe("the other decisions", () => {
  it("offer a share once, and leave the answer to the buyer", async () => {
    const complaint = await desk.complain();
    const { offers } = await offersOf(complaint.sourceId);
    const half = offers.find(({ percentage }) => percentage === 50);
    const terms = { kind: "partial-refund", percentage: 50 } as const;
    const asked = await desk.decide(desk.manager, complaint, terms, Math.round((half?.amount ?? 0) * 100));
    if (!asked.ok) throw new Error(asked.reason);
    await lost("cut-after-acceptance");
    await expect(desk.deliver(asked.value.decisionId)).rejects.toBeInstanceOf(Postpone);
    await desk.deliver(asked.value.decisionId, 2);
    expect(await desk.decision(asked.value.decisionId)).toMatchObject({ state: "confirmed" });
    expect(await desk.writes(complaint.sourceId, "partial-refund")).toEqual({ received: 1, accepted: 1 });
  });

  it.each(["allow-return", "open-dispute"] as const)("%s once, and see it in the claim", async (kind) => {
    const complaint = await desk.complain();
    const id = await desk.prepared(complaint, { kind });
    await lost("cut-after-acceptance");
    await expect(desk.deliver(id)).rejects.toBeInstanceOf(Postpone);
    await desk.deliver(id, 2);
    expect(await desk.decision(id)).toMatchObject({ state: "confirmed", amountMinor: null });
    expect(await desk.writes(complaint.sourceId, kind)).toEqual({ received: 1, accepted: 1 });
  });

  it("offer the same product again", async () => {
    const complaint = await desk.complain({ offersReplacement: true });
    const id = await desk.prepared(complaint, { kind: "allow-replace" });
    await desk.deliver(id);
    expect(await desk.decision(id)).toMatchObject({ state: "confirmed" });
  });

  it("promise a day of shipping", async () => {
    const complaint = await notReceived();
    const evidence = { kind: "promise", day: "2026-12-03" } as const;
    const id = await desk.prepared(complaint, { kind: "shipping-evidence", evidence });
    await desk.deliver(id);
    expect(await desk.decision(id)).toMatchObject({ state: "confirmed" });
    expect(await desk.writes(complaint.sourceId, "evidence")).toEqual({ received: 1, accepted: 1 });
  });

  it("prove shipping with a file, keep no name of a person afterwards, and none in the audit", async () => {
    const complaint = await notReceived();
    const uploadId = await anUpload(complaint.conversationId);
    const id = await desk.prepared(complaint, {
      kind: "shipping-evidence",
      evidence: {
        kind: "carrier",
        company: "Andreani",
        agency: "Sucursal Caballito",
        receiverName: "Rosaura Quintanilla",
        shippedAt: new Date("2026-11-20T12:00:00Z"),
        trackingNumber: "360000012345678",
        uploadIds: [uploadId],
      },
    });
    expect(JSON.stringify((await desk.decision(id)).terms)).not.toContain("Quintanilla");
    await lost("cut-after-acceptance");
    await expect(desk.deliver(id)).rejects.toBeInstanceOf(Postpone);
    await desk.deliver(id, 2);
    expect(await desk.decision(id)).toMatchObject({ state: "confirmed" });
    expect(await desk.writes(complaint.sourceId, "evidence")).toEqual({ received: 1, accepted: 1 });
    const claim = await desk.shop.control("GET", `claims/${complaint.sourceId}`);
    expect(claim.evidences).toMatchObject([
      { receiverName: "Rosaura Quintanilla", attachmentIds: [expect.any(String)] },
    ]);
    expect(JSON.stringify([(await desk.decision(id)).terms, await desk.audit(id)])).not.toContain("Quintanilla");
    const [upload] = await desk.inOurs((tx) => tx.select().from(uploads).where(eq(uploads.id, uploadId)));
    expect(upload).toMatchObject({ bytes: null, outboxId: id });
  });

  it("review a return that came back well", async () => {
    const complaint = await returned();
    const id = await desk.prepared(complaint, { kind: "return-review", verdict: { outcome: "ok" } });
    await desk.deliver(id);
    expect(await desk.decision(id)).toMatchObject({ state: "confirmed" });
    expect(await desk.writes(`return ${await returnIdOf(complaint.sourceId)}`)).toMatchObject({ accepted: 1 });
  });

  it("review a return with a problem and its picture", async () => {
    const complaint = await returned();
    const uploadId = await anUpload(complaint.conversationId);
    const problem = { problemId: "SRF2", text: "Volvió con la carcasa rota.", uploadIds: [uploadId] };
    const verdict = { outcome: "problem", problems: [problem] } as const;
    const id = await desk.prepared(complaint, { kind: "return-review", verdict: { ...verdict, problems: [problem] } });
    expect(await desk.outgoing(id)).toMatchObject({ text: problem.text, kind: "decision" });
    await desk.deliver(id);
    expect(await desk.decision(id)).toMatchObject({ state: "confirmed" });
  });
});

async function offersOf(sourceId: string): Promise<{ offers: { percentage: number; amount: number }[] }> {
  const token = await desk.shop.token(seller);
  const path = `/post-purchase/v1/claims/${sourceId}/partial-refund/available-offers`;
  const { body } = await desk.shop.call("GET", path, { token });
  return { offers: body.available_offers };
}

const notReceived = () =>
  desk.complain({ reasonId: "PNR9504", text: "No llegó." }, { delivered: false, purchase: { logistic: "custom" } });

async function returned() {
  const first = await desk.complain();
  const token = await desk.shop.token(seller);
  const path = `/post-purchase/v1/claims/${first.sourceId}/expected-resolutions/allow-return`;
  await desk.shop.call("POST", path, { token });
  const returnId = await returnIdOf(first.sourceId);
  for (const status of ["shipped", "delivered"]) {
    await desk.shop.control("POST", `returns/${returnId}/move`, { status });
  }
  const claim = await desk.shop.control("GET", `claims/${first.sourceId}`);
  const actions = claim.availableActions.map(({ action }: { action: string }) => ({
    action: action.replaceAll("_", "-"),
    word: action,
    mandatory: false,
    dueAt: null,
  }));
  await desk.changeClaim(first.id, { actions });
  return first;
}

async function returnIdOf(sourceId: string): Promise<string> {
  const claim = await desk.shop.control("GET", `claims/${sourceId}`);
  return String(claim.returns[0].id);
}

async function anUpload(conversationId: string): Promise<string> {
  const id = crypto.randomUUID();
  const png = Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64",
  );
  await desk.inOurs((tx) =>
    tx.insert(uploads).values({
      id,
      organizationId: desk.open.organizationId,
      conversationId,
      uploadedBy: desk.manager.id,
      name: "carcasa.png",
      mediaType: "image/png",
      sizeBytes: png.length,
      bytes: png,
      createdAt: new Date(),
    }),
  );
  return id;
}
