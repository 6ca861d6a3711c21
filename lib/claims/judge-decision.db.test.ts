import { eq, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { database } from "@/db/client";
import { asOwner } from "@/db/owner";
import { claimDecisions, claims, decisionAudit, events, orders, outbox, refundLimits } from "@/db/schema";
import { anAgent } from "@/db/testing/factories";
import { Forbidden } from "@/lib/errors";
import { decisionViewsOf } from "./decision-views";
import { expireDecisions } from "./expire-decisions";
import { judgeDecision } from "./judge-decision";
import { listDecisionAudit } from "./list-decision-audit";
import { aRequest, hoursLater, PAID, type Request } from "./testing/a-request";

async function stateOf({ inOurs, decisionId }: Request) {
  const [row] = await inOurs((tx) => tx.select().from(claimDecisions).where(eq(claimDecisions.id, decisionId)));
  return row;
}

async function stepsOf({ inOurs, decisionId }: Request) {
  const rows = await inOurs((tx) =>
    tx.select().from(decisionAudit).where(eq(decisionAudit.decisionId, decisionId)).orderBy(decisionAudit.id),
  );
  return rows.map(({ step, actorId, actorKind }) => [step, actorId ?? actorKind]);
}

const approve = (request: Request, actor = request.manager, now = hoursLater(1)) =>
  judgeDecision(actor, { decisionId: request.decisionId, verdict: "approve" }, { now });

describe("a second person", () => {
  it("says yes, and it is queued in its author's name", async () => {
    const request = await aRequest();
    expect(await approve(request)).toEqual({ ok: true, value: { decisionId: request.decisionId, state: "prepared" } });
    expect(await stateOf(request)).toMatchObject({ state: "prepared", judgedBy: request.manager.id, settledAt: null });
    const queued = await request.inOurs((tx) => tx.select().from(outbox).where(eq(outbox.id, request.decisionId)));
    expect(queued).toMatchObject([{ state: "queued", authorId: request.agent.id }]);
    expect(await stepsOf(request)).toEqual([
      ["awaiting-approval", request.agent.id],
      ["prepared", request.manager.id],
    ]);
    const kinds = await request.inOurs((tx) => tx.select({ kind: events.kind }).from(events).orderBy(events.sequence));
    expect(kinds.map(({ kind }) => kind)).toEqual(["decision.requested", "decision.approved"]);
  });

  it("says no, and it is over", async () => {
    const request = await aRequest();
    const { decisionId } = request;
    const declined = await judgeDecision(request.manager, { decisionId, verdict: "decline" }, { now: hoursLater(1) });
    expect(declined).toMatchObject({ value: { state: "declined" } });
    expect(await stateOf(request)).toMatchObject({ state: "declined", judgedBy: request.manager.id });
    expect((await stateOf(request))?.settledAt).toEqual(hoursLater(1));
    expect(await request.inOurs((tx) => tx.select().from(outbox))).toEqual([]);
  });

  it("is never the one who asked, whatever the role", async () => {
    const request = await aRequest();
    await request.inOurs((tx) => tx.update(claimDecisions).set({ requestedBy: request.manager.id }));
    expect(await approve(request)).toMatchObject({ reason: "own-decision" });
    expect(await stateOf(request)).toMatchObject({ state: "awaiting-approval" });
  });

  it("is not an agent", async () => {
    const request = await aRequest();
    const colleague = await anAgent(database(), request.organizationId);
    await expect(approve(request, colleague)).rejects.toBeInstanceOf(Forbidden);
  });

  it("has a limit of their own that covers it", async () => {
    const request = await aRequest();
    const { organizationId } = request;
    const row = { organizationId, role: "manager" as const, currency: "ARS", limitMinor: PAID - 1 };
    await request.inOurs((tx) => tx.insert(refundLimits).values(row));
    expect(await approve(request)).toMatchObject({ reason: "above-own-limit" });
    expect(await approve(request, request.admin)).toMatchObject({ value: { state: "prepared" } });
  });

  it("says it once: of several at the same time one counts", async () => {
    const request = await aRequest();
    const { decisionId } = request;
    const word = (actor: typeof request.manager, verdict: "approve" | "decline") =>
      judgeDecision(actor, { decisionId, verdict }, { now: hoursLater(1) });
    const said = await Promise.all([
      word(request.manager, "approve"),
      word(request.admin, "decline"),
      word(request.manager, "approve"),
    ]);
    expect(said.filter(({ ok }) => ok)).toHaveLength(1);
    for (const one of said) if (!one.ok) expect(one.reason).toBe("already-judged");
    expect(await approve(request, request.admin)).toMatchObject({ reason: "already-judged" });
    expect(await stepsOf(request)).toHaveLength(2);
  });

  it("comes too late after a day: the system has said no", async () => {
    const request = await aRequest();
    expect(await approve(request, request.manager, hoursLater(24))).toMatchObject({ reason: "expired" });
    expect(await stateOf(request)).toMatchObject({ state: "declined", refusal: "expired", judgedBy: null });
    expect(await stepsOf(request)).toEqual([
      ["awaiting-approval", request.agent.id],
      ["declined", "system"],
    ]);
    expect(await approve(request, request.manager, hoursLater(25))).toMatchObject({ reason: "already-judged" });
  });

  it.each([
    ["the claim was closed", { state: "closed" as const, stateWord: "closed" }, "claim-closed"],
    ["the action is gone", { actions: [] }, "action-not-available"],
  ])("finds that %s, and it is rejected", async (_name, change, reason) => {
    const request = await aRequest();
    await request.inOurs((tx) => tx.update(claims).set(change));
    expect(await approve(request)).toMatchObject({ ok: false, reason });
    expect(await stateOf(request)).toMatchObject({ state: "rejected", refusal: reason });
  });

  it("does not agree to an amount that is another one by now", async () => {
    const request = await aRequest();
    await request.inOurs((tx) => tx.update(orders).set({ refundedMinor: 5 }));
    expect(await approve(request)).toMatchObject({ reason: "amount-changed" });
    expect(await request.inOurs((tx) => tx.select().from(outbox))).toEqual([]);
  });
});

describe("what nobody judged", () => {
  it("ends by itself after a day, and not before", async () => {
    const request = await aRequest();
    expect(await expireDecisions(request.organizationId, { now: hoursLater(23) })).toBe(0);
    expect(await expireDecisions(request.organizationId, { now: hoursLater(24) })).toBe(1);
    expect(await expireDecisions(request.organizationId, { now: hoursLater(24) })).toBe(0);
    expect(await stateOf(request)).toMatchObject({ state: "declined", refusal: "expired" });
  });
});

describe("on the screen", () => {
  it("only who may judge it is asked to", async () => {
    const request = await aRequest();
    const seenBy = async (actor: typeof request.manager, now = hoursLater(1)) => {
      const [view] = await request.inOurs((tx) => decisionViewsOf(tx, actor, request.claimId, now));
      return view;
    };
    expect(await seenBy(request.manager)).toMatchObject({
      mayJudge: true,
      state: "awaiting-approval",
      amount: { amountMinor: PAID, currency: "ARS" },
      requestedBy: { name: "Lucía Ferreyra" },
      judgedBy: null,
    });
    expect(await seenBy(request.agent)).toMatchObject({ mayJudge: false });
    expect(await seenBy(request.manager, hoursLater(24))).toMatchObject({ mayJudge: false });
    await approve(request);
    expect(await seenBy(request.admin)).toMatchObject({ mayJudge: false, judgedBy: "Bruno Sosa", state: "prepared" });
  });
});

describe("the audit", () => {
  it("cannot be changed, emptied or deleted by the application, and is read by managers and admins", async () => {
    const request = await aRequest();
    const forbidden = async (statement: ReturnType<typeof sql>) =>
      expect(
        await request
          .inOurs((tx) => tx.execute(statement))
          .then(
            () => "done",
            (error: unknown) => causeOf(error),
          ),
      ).toMatch(/permission denied for table decision_audit/);
    await forbidden(sql`update decision_audit set step = 'confirmed'`);
    await forbidden(sql`delete from decision_audit`);
    await forbidden(sql`truncate decision_audit`);
    expect(await stepsOf(request)).toHaveLength(1);
    await expect(listDecisionAudit(request.agent)).rejects.toBeInstanceOf(Forbidden);
    expect((await listDecisionAudit(request.manager)).items).toMatchObject([{ actorName: "Lucía Ferreyra" }]);
  });

  it("is there for a page at a time, the latest first", async () => {
    const request = await aRequest();
    await approve(request);
    const first = await listDecisionAudit(request.admin, { perPage: 1 });
    expect(first.items.map(({ step }) => step)).toEqual(["prepared"]);
    const second = await listDecisionAudit(request.admin, { perPage: 1, before: first.next ?? 0 });
    expect(second.items.map(({ step }) => step)).toEqual(["awaiting-approval"]);
    expect(second.next).toBeNull();
  });

  it("keeps the second person another one, whoever writes the row", async () => {
    const request = await aRequest();
    const wrong = asOwner((tx) =>
      tx.update(claimDecisions).set({ judgedBy: request.agent.id }).where(eq(claimDecisions.id, request.decisionId)),
    ).then(
      () => "done",
      (error: unknown) => causeOf(error),
    );
    expect(await wrong).toMatch(/claim_decisions_second_person/);
  });
});

function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause ? causeOf(error.cause) : error.message;
}
