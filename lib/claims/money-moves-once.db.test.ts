import { eq, sql } from "drizzle-orm";
import fc from "fast-check";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { database } from "@/db/client";
import { claimDecisions } from "@/db/schema";
import { anAgent } from "@/db/testing/factories";
import type { Agent } from "@/lib/auth/actor";
import { deliverDecision } from "./deliver-decision";
import { judgeDecision } from "./judge-decision";
import { ComplaintDesk } from "./testing/open-complaint";

/** Promise 8, broken on purpose in every order that chance finds: the marketplace counts what it was asked and what it did. */

let desk: ComplaintDesk;
beforeAll(async () => {
  desk = await ComplaintDesk.open();
});
afterEach(() => desk.shop.control("DELETE", "faults"));
afterAll(() => desk.close());

const refund = { kind: "full-refund" } as const;
const KILLED = new Error("killed");

/** A worker that dies when it looks at the clock for the `nth` time: before a step is written down. */
function dyingAt(nth: number, later: number) {
  let looks = 0;
  return async () => {
    looks++;
    if (looks === nth) throw KILLED;
    return new Date(Date.now() + later * 1000);
  };
}

const run = (decisionId: string, clock: () => Promise<Date>) =>
  deliverDecision(
    { decisionId, storeId: desk.open.storeId },
    { organizationId: desk.open.organizationId },
    clock,
  ).catch(() => undefined);

/** The job comes back until nothing is left to do, each time a little later. */
async function finish(decisionId: string) {
  for (let later = 30; later < 600; later += 30) {
    if ((await desk.decision(decisionId)).settledAt) return;
    // What would refill in the meantime: no test sleeps.
    await database().execute(sql`update call_budgets set tokens = 100, blocked_until = null`);
    await run(decisionId, dyingAt(Number.POSITIVE_INFINITY, later));
  }
}

it.each([1, 2, 3, 4])("survives a worker that dies at step %i", async (nth) => {
  const complaint = await desk.complain();
  const id = await desk.prepared(complaint);
  await run(id, dyingAt(nth, 0));
  await finish(id);
  expect(await desk.decision(id)).toMatchObject({ state: "confirmed" });
  expect(await desk.writes(complaint.sourceId, "refund")).toEqual({ received: 1, accepted: 1 });
});

const Step = fc.oneof(
  fc.record({ do: fc.constant("press" as const), person: fc.nat({ max: 2 }), sameId: fc.boolean() }),
  fc.record({ do: fc.constant("work" as const), dies: fc.nat({ max: 4 }), later: fc.nat({ max: 40 }) }),
  fc.record({ do: fc.constant("judge" as const), person: fc.nat({ max: 2 }), approves: fc.boolean() }),
);
const Reply = fc.constantFrom("normal", "cut-after-acceptance", "error-after-acceptance", "cut-before-acceptance");

it("gives the money back at most once, whoever presses, works and dies", { timeout: 120_000 }, async () => {
  const third = await anAgent(database(), desk.open.organizationId, { role: "manager", name: "Ada Ruiz" });
  const people: Agent[] = [desk.manager, third, desk.agent];
  await fc.assert(
    fc.asyncProperty(fc.array(Step, { minLength: 2, maxLength: 8 }), Reply, async (steps, mode) => {
      await desk.shop.control("PUT", "faults", { claimReply: { mode, remaining: 1 } });
      const complaint = await desk.complain();
      const shared = crypto.randomUUID();
      const known = () =>
        desk.inOurs((tx) => tx.select().from(claimDecisions).where(eq(claimDecisions.claimId, complaint.id)));
      const take = async (step: (typeof steps)[number]) => {
        if (step.do === "press") {
          const person = people[step.person] ?? desk.manager;
          const decisionId = step.sameId ? shared : crypto.randomUUID();
          await desk.decide(person, complaint, refund, complaint.leftMinor, { decisionId });
          return;
        }
        for (const { id } of await known()) {
          if (step.do === "work") await run(id, dyingAt(step.dies, step.later));
          else {
            const verdict = step.approves ? "approve" : "decline";
            const judge = people[step.person] ?? desk.manager;
            // An agent may not judge at all.
            await judgeDecision(judge, { decisionId: id, verdict }).catch(() => undefined);
          }
        }
      };
      // Two at a time, as on two machines.
      for (let at = 0; at < steps.length; at += 2) await Promise.all(steps.slice(at, at + 2).map(take));
      const decisions = await known();
      for (const { id, state } of decisions) if (state !== "awaiting-approval") await finish(id);

      const { received, accepted } = await desk.writes(complaint.sourceId, "refund");
      const settled = await known();
      expect(accepted).toBeLessThanOrEqual(1);
      expect(received).toBeLessThanOrEqual(accepted + (mode === "cut-before-acceptance" ? 1 : 0));
      expect(settled.filter(({ state }) => state === "confirmed")).toHaveLength(accepted);
      for (const { state } of settled) {
        expect(["confirmed", "rejected", "declined", "awaiting-approval"]).toContain(state);
      }
      const { payments } = await desk.shop.control("GET", `orders/${complaint.orderSourceIds[0]}`);
      for (const { amount, refunds } of payments) {
        const given = refunds.reduce((sum: number, each: { amount: number }) => sum + each.amount, 0);
        expect(given).toBeLessThanOrEqual(amount);
      }
    }),
    { numRuns: 40 },
  );
});
