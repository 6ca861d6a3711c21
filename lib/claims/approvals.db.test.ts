import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { database } from "@/db/client";
import { claimDecisions, conversations, events, memberships, outbox, refundLimits } from "@/db/schema";
import { anAgent } from "@/db/testing/factories";
import type { Agent } from "@/lib/auth/actor";
import { countConversations } from "@/lib/inbox/count-conversations";
import { ListConversations } from "@/lib/inbox/input";
import { listConversations } from "@/lib/inbox/list-conversations";
import { decisionViewsOf } from "./decision-views";
import { expireDecisions } from "./expire-decisions";
import { judgeDecision } from "./judge-decision";
import { requestDecision } from "./request-decision";
import { aRequest, hoursLater, PAID, type Request } from "./testing/a-request";
import { withdrawDecision } from "./withdraw-decision";

const approvals = ListConversations.parse({ module: "support", view: "approval" });
const everything = ListConversations.parse({ module: "support" });

const found = async (actor: Agent, now = hoursLater(1)) => {
  const { conversations: listed } = await listConversations(actor, approvals, { now });
  const { approval } = await countConversations(actor, "support", { now });
  expect(listed).toHaveLength(approval);
  return listed.map(({ id }) => id);
};

const markOf = async (actor: Agent) => {
  const { conversations: listed } = await listConversations(actor, everything);
  return listed[0]?.approval;
};

const decline = ({ manager, decisionId }: Request) =>
  judgeDecision(manager, { decisionId, verdict: "decline" }, { now: hoursLater(1) });

describe("what waits for a second person", () => {
  it("is found by who may approve it, and by nobody else", async () => {
    const request = await aRequest();
    const { organizationId, manager, admin, agent, conversationId } = request;
    expect(await found(manager)).toEqual([conversationId]);
    expect(await found(admin)).toEqual([conversationId]);
    expect(await found(agent)).toEqual([]);
    expect(await found(await anAgent(database(), organizationId))).toEqual([]);
    const stranger = await aRequest();
    expect(await found(stranger.manager)).toEqual([stranger.conversationId]);
  });

  it("is not found by who asked for it, nor above one's own limit, nor when it is too late", async () => {
    const request = await aRequest();
    const { organizationId, manager, admin, inOurs } = request;
    const limit = { organizationId, role: "manager" as const, currency: "ARS", limitMinor: PAID - 1 };
    await inOurs((tx) => tx.insert(refundLimits).values(limit));
    expect(await found(manager)).toEqual([]);
    expect(await found(admin, hoursLater(24))).toEqual([]);
    await inOurs((tx) => tx.update(claimDecisions).set({ requestedBy: admin.id }));
    expect(await found(admin)).toEqual([]);
  });

  it("is found wherever the conversation was put away, and until it is judged", async () => {
    const request = await aRequest();
    const { manager, conversationId, inOurs } = request;
    for (const state of ["snoozed", "resolved"] as const) {
      await inOurs((tx) => tx.update(conversations).set({ state }));
      expect(await found(manager)).toEqual([conversationId]);
    }
    await decline(request);
    expect(await found(manager)).toEqual([]);
  });

  it("names who may approve it, and until when", async () => {
    const request = await aRequest();
    const { organizationId, admin, agent, claimId, inOurs } = request;
    const approval = async () => {
      const [view] = await inOurs((tx) => decisionViewsOf(tx, agent, claimId, hoursLater(1)));
      return view?.approval;
    };
    expect(await approval()).toEqual({ judges: ["Bruno Sosa", "Inés Duarte"], endsAt: hoursLater(24) });
    await inOurs((tx) =>
      tx
        .update(memberships)
        .set({ disabledAt: hoursLater(0) })
        .where(eq(memberships.userId, admin.id)),
    );
    const limit = { organizationId, role: "manager" as const, currency: "ARS", limitMinor: PAID - 1 };
    await inOurs((tx) => tx.insert(refundLimits).values(limit));
    expect(await approval()).toMatchObject({ judges: [] });
    await decline({ ...request, manager: admin });
    expect(await approval()).toBeNull();
  });
});

describe("the list tells whoever asked", () => {
  it("that it waits, that it was declined, and nothing more once something else was said", async () => {
    const request = await aRequest();
    const { agent, organizationId, conversationId, inOurs } = request;
    expect(await markOf(agent)).toBe("awaiting");
    await decline(request);
    expect(await markOf(agent)).toBe("declined");
    const [row] = await inOurs((tx) => tx.select().from(conversations));
    await inOurs((tx) =>
      tx.insert(outbox).values({
        id: crypto.randomUUID(),
        organizationId,
        storeId: row?.storeId ?? "",
        conversationId,
        kind: "claim-message",
        text: "Lo vemos.",
        authorKind: "agent",
        authorId: agent.id,
        createdAt: hoursLater(2),
      }),
    );
    expect(await markOf(agent)).toBeNull();
  });

  it.each(["snoozed", "resolved"] as const)("that nobody approved it in a day, also where it was %s", async (state) => {
    const request = await aRequest();
    const { agent, organizationId, inOurs } = request;
    await inOurs((tx) => tx.update(conversations).set({ state }));
    await expireDecisions(organizationId, { now: hoursLater(24) });
    expect(await markOf(agent)).toBe("expired");
    const told = await inOurs((tx) => tx.select().from(events).orderBy(events.sequence));
    expect(told.slice(1)).toMatchObject([
      { kind: "decision.declined", actorKind: "system", detail: { authorId: agent.id, reason: "expired" } },
      { kind: "conversation.reopened", detail: { because: "decision-declined" } },
    ]);
  });
});

describe("who asked", () => {
  it("takes it back, and something else can be decided", async () => {
    const request = await aRequest();
    const { agent, manager, claimId, decisionId } = request;
    const again = {
      claimId,
      decisionId: crypto.randomUUID(),
      terms: { kind: "full-refund" } as const,
      confirmed: { amountMinor: PAID, currency: "ARS" },
    };
    expect(await requestDecision(agent, again)).toMatchObject({ reason: "decision-under-way" });
    expect(await withdrawDecision(manager, { decisionId })).toMatchObject({ reason: "not-own-decision" });
    expect(await withdrawDecision(agent, { decisionId })).toMatchObject({ ok: true });
    expect(await markOf(agent)).toBeNull();
    expect(await withdrawDecision(agent, { decisionId })).toMatchObject({ reason: "already-judged" });
    expect(await decline(request)).toMatchObject({ reason: "already-judged" });
    expect(await requestDecision(agent, again)).toMatchObject({ value: { state: "awaiting-approval" } });
  });
});
