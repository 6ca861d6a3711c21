import { and, asc, eq } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { database, inOrganization } from "@/db/client";
import {
  buyers,
  callBudgets,
  claimOrders,
  claims,
  conversations,
  entrySettings,
  events,
  items,
  jobs,
  messages,
  notifications,
  orders,
  returns,
  threadAliases,
} from "@/db/schema";
import { type ConnectedShop, openConnectedShop } from "@/lib/inbox/testing/connected-shop";
import { JOBS } from "@/lib/jobs/names";
import { composerFor } from "@/lib/messages/thread-state";
import { buyer } from "@/sandbox/testing";
import { readClaim } from "./read-claim";
import { readThread } from "./read-thread";

let open: ConnectedShop;
beforeAll(async () => {
  open = await openConnectedShop();
});
// Each test has the whole budget of calls.
beforeEach(() => database().delete(callBudgets));
afterEach(() => open.shop.control("DELETE", "faults"));
afterAll(() => open.shop.close());

const inOurs = <T>(work: Parameters<typeof inOrganization<T>>[1]) => inOrganization(open.organizationId, work);

const read = (claimId: number | string, { attempt = 1, lastAttempt = false, at }: Attempt = {}) =>
  readClaim(
    { storeId: open.storeId, claimId: String(claimId) },
    { organizationId: open.organizationId, attempt, lastAttempt },
    at && (async () => at),
  );
type Attempt = { attempt?: number; lastAttempt?: boolean; at?: Date };

/** A delivered sale. */
async function aSale(purchase: Record<string, unknown> = {}): Promise<{ orderId: number; pack: number }> {
  const { orderIds, pack } = await open.shop.buy(purchase);
  await open.shop.control("POST", `orders/${orderIds[0]}/deliver`);
  return { orderId: orderIds[0], pack };
}

async function aComplaint(more: Record<string, unknown> = {}, purchase: Record<string, unknown> = {}) {
  const sale = await aSale(purchase);
  const { id } = await open.shop.complain(sale.orderId, more);
  return { ...sale, claimId: String(id) };
}

async function ours(claimId: string | number) {
  const [row] = await inOurs((tx) =>
    tx
      .select({ claim: claims, conversation: conversations, buyer: buyers.sourceId, item: items.sourceId })
      .from(claims)
      .innerJoin(conversations, eq(conversations.id, claims.conversationId))
      .innerJoin(buyers, eq(buyers.id, conversations.buyerId))
      .leftJoin(items, eq(items.id, conversations.itemId))
      .where(eq(claims.sourceId, String(claimId))),
  );
  if (!row) throw new Error("the claim did not arrive");
  const about = await inOurs((tx) =>
    tx
      .select({ sourceId: claimOrders.orderSourceId })
      .from(claimOrders)
      .where(eq(claimOrders.claimId, row.claim.id))
      .orderBy(asc(claimOrders.orderSourceId)),
  );
  return { ...row, orderIds: about.map(({ sourceId }) => sourceId) };
}

const messagesIn = (conversationId: string) =>
  inOurs((tx) =>
    tx
      .select({ author: messages.author, recipient: messages.recipient, text: messages.text, goneAt: messages.goneAt })
      .from(messages)
      .where(eq(messages.conversationId, conversationId))
      .orderBy(asc(messages.sentAt)),
  );

const eventsOf = (conversationId: string) =>
  inOurs(async (tx) => {
    const rows = await tx
      .select({ kind: events.kind })
      .from(events)
      .where(eq(events.conversationId, conversationId))
      .orderBy(events.sequence);
    return rows.map(({ kind }) => kind);
  });

/** What the marketplace was asked since the last time, by route. */
async function callsOf(work: () => Promise<unknown>): Promise<Record<string, number>> {
  await open.shop.control("DELETE", "calls");
  await work();
  const report: Record<string, { byRoute: Record<string, number> }> = await open.shop.control("GET", "calls");
  return Object.assign({}, ...Object.values(report).map(({ byRoute }) => byRoute));
}

const ROUTE = "GET /post-purchase/v1/claims/:id";

describe("a complaint", () => {
  it("becomes a conversation with its buyer, item, order, clocks and first message", async () => {
    const { claimId, orderId } = await aComplaint();
    await read(claimId);
    const { claim, conversation, buyer: buyerId, item, orderIds } = await ours(claimId);
    expect(claim).toMatchObject({
      state: "opened",
      type: "mediations",
      stage: "claim",
      family: "different",
      reasonName: "not_working_item",
      reasonDetail: "El producto no funciona",
      reputation: "affected",
      headline: { responsible: "seller" },
      proposals: [{ role: "complainant", resolution: "return-product", state: "pending" }],
    });
    expect(claim.actions?.map(({ action }) => action)).toContain("allow-partial-refund");
    expect(claim.dueAt).toEqual(conversation.dueAt);
    expect(claim.sparedUntil).not.toBeNull();
    expect(conversation).toMatchObject({
      entry: "claim",
      interaction: "complaint",
      module: "support",
      state: "open",
      topic: "defective",
      orderSourceId: String(orderId),
      unansweredCount: 1,
      lastIncomingText: "Llegó y no enciende.",
    });
    const clocks = [claim.dueAt, claim.sparedUntil].flatMap((date) => date?.getTime() ?? []);
    expect(conversation.sortAt.getTime()).toBe(Math.min(...clocks));
    expect([buyerId, item, orderIds]).toEqual([String(buyer), "MLA1388104455", [String(orderId)]]);
    expect(await messagesIn(conversation.id)).toMatchObject([{ author: "buyer", recipient: "respondent" }]);
    expect(await eventsOf(conversation.id)).toEqual(["conversation.routed", "claim.opened", "message.received"]);
    const [order] = await inOurs((tx) =>
      tx
        .select()
        .from(orders)
        .where(eq(orders.sourceId, String(orderId))),
    );
    expect(order).toMatchObject({ status: "paid" });
  });

  it("applies a second reading without a trace", async () => {
    const { claimId } = await aComplaint();
    await read(claimId);
    const before = await ours(claimId);
    await read(claimId);
    const after = await ours(claimId);
    expect({ ...after.claim, readAt: null }).toEqual({ ...before.claim, readAt: null });
    expect(after.conversation).toEqual(before.conversation);
    expect(await eventsOf(after.conversation.id)).toHaveLength(3);
  });

  it("ignores a reading that is older than what is held", async () => {
    const { claimId } = await aComplaint();
    await open.shop.control("POST", `claims/${claimId}/decide`, { reason: "payment_refunded" });
    await read(claimId);
    const { conversation } = await ours(claimId);
    const before = await eventsOf(conversation.id);
    await inOurs((tx) => tx.update(claims).set({ stage: "dispute" }).where(eq(claims.sourceId, claimId)));
    await read(claimId, { at: new Date(Date.now() - 60_000) });
    expect((await ours(claimId)).claim.stage).toBe("dispute");
    expect(await eventsOf(conversation.id)).toEqual(before);
  });

  it("is answered, answered again, mediated and decided", async () => {
    const { claimId } = await aComplaint();
    await read(claimId);
    const { conversation } = await ours(claimId);

    await open.shop.control("POST", `claims/${claimId}/message`, { as: "respondent", text: "Ya lo vemos." });
    await read(claimId);
    expect(await ours(claimId)).toMatchObject({
      claim: { dueAt: null },
      conversation: { state: "open", unansweredCount: 0, waitingSince: null },
    });

    await open.shop.control("POST", `claims/${claimId}/message`, { text: "¿Y?" });
    await read(claimId);
    const waiting = await ours(claimId);
    expect(waiting.claim.dueAt).not.toBeNull();
    expect(waiting.conversation).toMatchObject({ unansweredCount: 1, lastIncomingText: "¿Y?" });

    await open.shop.control("POST", `claims/${claimId}/mediate`);
    await open.shop.control("POST", `claims/${claimId}/message`, {
      as: "mediator",
      text: "Necesitamos la factura.",
      mustAnswerInHours: 5,
    });
    await read(claimId);
    const mediated = await ours(claimId);
    expect(mediated.claim).toMatchObject({ stage: "dispute", actions: [{ action: "send-message-to-mediator" }] });
    expect(await messagesIn(conversation.id)).toMatchObject([
      { author: "buyer" },
      { author: "seller", recipient: "complainant" },
      { author: "buyer" },
      { author: "mediator", recipient: "respondent" },
    ]);

    await open.shop.control("POST", `claims/${claimId}/decide`, { reason: "coverage_decision" });
    await read(claimId);
    const decided = await ours(claimId);
    expect(decided.claim).toMatchObject({
      state: "closed",
      dueAt: null,
      sparedUntil: null,
      actions: [],
      resolution: { reason: "coverage_decision", coverageApplied: true },
    });
    expect(decided.claim.closedAt).not.toBeNull();
    expect(decided.conversation).toMatchObject({ state: "resolved", resolvedBy: null, dueAt: null });
    expect(await eventsOf(conversation.id)).toEqual([
      "conversation.routed",
      "claim.opened",
      "message.received",
      "claim.changed",
      "message.changed",
      "claim.changed",
      "message.received",
      "claim.changed",
      "message.received",
      "claim.closed",
      "conversation.resolved",
    ]);
  });

  it("opens its conversation again when the buyer is back after the end", async () => {
    const { claimId } = await aComplaint();
    await read(claimId);
    await open.shop.control("POST", `claims/${claimId}/decide`, { reason: "item_returned" });
    await read(claimId);
    await open.shop.control("POST", `claims/${claimId}/recontact`);
    await read(claimId);
    expect(await ours(claimId)).toMatchObject({
      claim: { state: "opened", stage: "recontact", closedAt: null },
      conversation: { state: "open", resolvedAt: null },
    });
  });

  it("stays where an agent put it while nothing happens, and comes back when the buyer writes", async () => {
    const { claimId } = await aComplaint();
    await read(claimId);
    const { conversation } = await ours(claimId);
    await inOurs((tx) =>
      tx
        .update(conversations)
        .set({ state: "resolved", resolvedAt: new Date(), resolvedBy: open.admin.id })
        .where(eq(conversations.id, conversation.id)),
    );
    await read(claimId);
    expect((await ours(claimId)).conversation.state).toBe("resolved");
    await open.shop.control("POST", `claims/${claimId}/message`, { text: "Sigo esperando." });
    await read(claimId);
    expect((await ours(claimId)).conversation).toMatchObject({ state: "open", resolvedBy: null });
  });

  it("keeps a message that the marketplace does not show any more", async () => {
    const { claimId } = await aComplaint();
    await read(claimId);
    const { messages: said } = await open.shop.control("GET", `claims/${claimId}`);
    await open.shop.control("POST", `claims/${claimId}/moderate`, { hash: said[0].hash });
    await read(claimId);
    const { conversation } = await ours(claimId);
    const [kept] = await messagesIn(conversation.id);
    expect(kept).toMatchObject({ text: "Llegó y no enciende." });
    expect(kept?.goneAt).not.toBeNull();
  });

  it("keeps the topic that an agent set", async () => {
    const { claimId } = await aComplaint();
    await read(claimId);
    const { conversation } = await ours(claimId);
    await inOurs((tx) =>
      tx
        .update(conversations)
        .set({ topic: "warranty", topicSetBy: open.admin.id })
        .where(eq(conversations.id, conversation.id)),
    );
    await read(claimId);
    expect((await ours(claimId)).conversation.topic).toBe("warranty");
  });
});

describe("what a claim is about", () => {
  it("is all that travels in a shipment, whatever the parties are called there", async () => {
    const bought = await open.shop.buy({
      itemId: undefined,
      lines: [{ itemId: "MLA1388104455" }, { itemId: "MLA1403882217" }],
    });
    await open.shop.control("POST", `orders/${bought.orderIds[0]}/deliver`);
    const { id } = await open.shop.complain(bought.orderIds[0], { resource: "shipment" });
    await read(id);
    const { claim, orderIds, buyer: buyerId } = await ours(id);
    expect(bought.orderIds).toHaveLength(2);
    expect(claim).toMatchObject({ about: "shipment", aboutSourceId: String(bought.shipmentIds[0]) });
    expect(orderIds).toEqual(bought.orderIds.map(String).sort());
    expect(buyerId).toBe(String(buyer));
  });

  it.each(["payment", "purchase"])("is the order behind a %s", async (resource) => {
    const { claimId, orderId } = await aComplaint({ resource }, { withPack: true });
    await read(claimId);
    const { claim, orderIds, conversation } = await ours(claimId);
    expect(claim.about).toBe(resource);
    expect(orderIds).toEqual([String(orderId)]);
    expect(conversation.orderSourceId).toBe(String(orderId));
  });

  it("takes the place of the thread of its orders while it is open", async () => {
    const { orderId, pack } = await aSale();
    await open.shop.write(pack, "Hola, no enciende.");
    const ref = { of: pack === orderId ? "order" : "pack", sourceId: String(pack) } as const;
    const thread = () =>
      readThread({ storeId: open.storeId, ...ref }, { organizationId: open.organizationId, attempt: 1 });
    await thread();
    const [alias] = await inOurs((tx) =>
      tx.select().from(threadAliases).where(eq(threadAliases.refSourceId, ref.sourceId)),
    );
    const conversationId = alias?.conversationId ?? "";
    const composer = () => inOurs((tx) => composerFor(tx, conversationId, new Date()));
    expect(await composer()).toMatchObject({ kind: "open", to: "thread" });

    const { id } = await open.shop.complain(orderId);
    await database().delete(jobs);
    await read(id);
    const { claim } = await ours(id);
    const inClaim = { kind: "open", to: "claim", claimId: claim.id, recipient: "buyer", isThreadPaused: true };
    expect(await composer()).toMatchObject(inClaim);
    const again = await database().select().from(jobs).where(eq(jobs.name, "read-thread"));
    expect(again).toHaveLength(1);

    await open.shop.control("POST", `claims/${id}/mediate`);
    await read(id);
    expect(await composer()).toMatchObject({ kind: "open", to: "claim", recipient: "mediator" });

    await open.shop.control("POST", `claims/${id}/decide`, { reason: "payment_refunded" });
    await read(id);
    await thread();
    expect(await composer()).toMatchObject({ kind: "blocked" });
    const changes = await inOurs((tx) =>
      tx
        .select({ detail: events.detail })
        .from(events)
        .where(and(eq(events.conversationId, conversationId), eq(events.kind, "thread.changed")))
        .orderBy(events.sequence),
    );
    const because = changes.flatMap(({ detail }) => detail.because ?? []);
    expect(because).toEqual(["claim-opened", "claim-closed"]);
  });
});

describe("the way back", () => {
  it("is shown from the label to the review", async () => {
    const { claimId } = await aComplaint();
    await read(claimId);
    await open.shop.control("POST", `claims/${claimId}/return`, {});
    await read(claimId);
    const { claim, conversation } = await ours(claimId);
    const back = async () => {
      const [row] = await inOurs((tx) => tx.select().from(returns).where(eq(returns.claimId, claim.id)));
      if (!row) throw new Error("no return");
      return row;
    };
    expect(claim.hasReturn).toBe(true);
    expect(await back()).toMatchObject({ money: "retained", isLowCost: false });
    const { sourceId } = await back();
    for (const status of ["shipped", "delivered"]) {
      await open.shop.control("POST", `returns/${sourceId}/move`, { status });
      await read(claimId);
      expect((await back()).status).toBe(status);
    }
    const arrived = await ours(claimId);
    expect(arrived.claim.actions?.map(({ action }) => action)).toEqual(["return-review-ok", "return-review-fail"]);
    expect(arrived.claim.dueAt).not.toBeNull();
    await open.shop.control("POST", `returns/${sourceId}/review`, { ok: false, reason: "SRF6" });
    await read(claimId);
    expect((await back()).reviews).toMatchObject([{ by: "seller" }]);
    expect((await ours(claimId)).claim.stage).toBe("dispute");
    expect((await eventsOf(conversation.id)).filter((kind) => kind === "return.changed")).toHaveLength(4);
  });

  it("needs no complaint before it", async () => {
    const { claimId } = await aComplaint({ type: "returns", reasonId: "PDD9939" });
    const calls = await callsOf(() => read(claimId));
    const { claim, conversation } = await ours(claimId);
    expect(claim).toMatchObject({ type: "return", typeWord: "returns", state: "opened" });
    expect(conversation.state).toBe("open");
    expect(Object.keys(calls)).not.toContain(`${ROUTE}/messages`);
    const [row] = await inOurs((tx) => tx.select().from(returns).where(eq(returns.claimId, claim.id)));
    expect(row).toMatchObject({ money: "retained" });
  });

  it("may bring another product", async () => {
    const { claimId } = await aComplaint({ type: "change", reasonId: "PDD9941" });
    await read(claimId);
    expect((await ours(claimId)).claim).toMatchObject({ type: "change", exchange: { type: "change" } });
  });
});

describe("claims without words for us", () => {
  it.each(["ml_case", "fulfillment"])("arrive open: %s", async (type) => {
    const { claimId } = await aComplaint({ type });
    await read(claimId);
    expect(await ours(claimId)).toMatchObject({ claim: { actions: [], dueAt: null }, conversation: { state: "open" } });
  });

  it("arrive resolved when they were over at once", async () => {
    const { claimId } = await aComplaint({ type: "cancel_purchase", reasonId: "CS7452", text: undefined });
    const calls = await callsOf(() => read(claimId));
    const { claim, conversation } = await ours(claimId);
    expect(claim).toMatchObject({ type: "cancel-purchase", state: "closed" });
    expect(conversation).toMatchObject({ state: "resolved", topic: "without-refund" });
    expect(await eventsOf(conversation.id)).toEqual([
      "conversation.routed",
      "claim.opened",
      "claim.closed",
      "conversation.resolved",
    ]);
    expect(calls).toMatchObject({ [ROUTE]: 1 });
    for (const part of ["detail", "messages", "evidences", "affects-reputation", "expected-resolutions"]) {
      expect(Object.keys(calls)).not.toContain(`${ROUTE}/${part}`);
    }
  });
});

describe("the calls of a reading", () => {
  it("are those that matter for the claim's state", async () => {
    const { claimId } = await aComplaint();
    await read(claimId);
    const next = await aComplaint();
    const first = await callsOf(() => read(next.claimId));
    expect(first).toEqual({
      [ROUTE]: 1,
      [`${ROUTE}/detail`]: 1,
      [`${ROUTE}/affects-reputation`]: 1,
      [`${ROUTE}/expected-resolutions`]: 1,
      [`${ROUTE}/messages`]: 1,
      "GET /orders/:id": 1,
    });
    const second = await callsOf(() => read(next.claimId));
    expect(Object.values(second).reduce((sum, count) => sum + count, 0)).toBe(5);
    await open.shop.control("POST", `claims/${next.claimId}/decide`, { reason: "payment_refunded" });
    const closing = await callsOf(() => read(next.claimId));
    expect(Object.keys(closing).sort()).toEqual(
      [ROUTE, `${ROUTE}/affects-reputation`, `${ROUTE}/expected-resolutions`, `${ROUTE}/messages`].sort(),
    );
    expect(await callsOf(() => read(next.claimId))).toEqual({ [ROUTE]: 1 });
  });

  it("never hold the claim up: what cannot be read is kept as known and asked for again", async () => {
    const { claimId } = await aComplaint();
    await read(claimId);
    const before = await ours(claimId);
    await open.shop.control("POST", `claims/${claimId}/message`, { text: "¿Hola?" });
    await database().delete(jobs);
    // What is left in the budget is enough for the claim, and for nothing beside it.
    await database()
      .update(callBudgets)
      .set({ tokens: 21, refilledAt: new Date(Date.now() + 60_000) });
    await inOurs((tx) => tx.update(claims).set({ state: "closed" }).where(eq(claims.sourceId, claimId)));
    await read(claimId);
    const after = await ours(claimId);
    expect(after.claim).toMatchObject({
      state: "opened",
      headline: before.claim.headline,
      reasonDetail: before.claim.reasonDetail,
    });
    expect(after.claim.proposals).toEqual(before.claim.proposals);
    expect(after.conversation.unansweredCount).toBe(1);
    const [again] = await database().select().from(jobs).where(eq(jobs.name, "read-claim"));
    expect(again?.runAt.getTime()).toBeGreaterThan(Date.now() + 30_000);
    await database().delete(callBudgets);
    await read(claimId);
    expect((await ours(claimId)).conversation.unansweredCount).toBe(2);
  });
});

describe("what could not be read when a claim closed", () => {
  it("is read afterwards, although nothing has changed since", async () => {
    const { claimId } = await aComplaint();
    await read(claimId);
    await open.shop.control("POST", `claims/${claimId}/message`, { text: "Lo último que digo." });
    await open.shop.control("POST", `claims/${claimId}/decide`, { reason: "payment_refunded", by: "mediator" });
    await database().delete(jobs);
    // What is left in the budget is enough for the claim, and for nothing beside it.
    await database()
      .update(callBudgets)
      .set({ tokens: 21, refilledAt: new Date(Date.now() + 60_000) });
    await inOurs((tx) => tx.update(claims).set({ state: "closed" }).where(eq(claims.sourceId, claimId)));
    await read(claimId);
    expect((await ours(claimId)).conversation.unansweredCount).toBe(1);
    await database().delete(callBudgets);
    const [again] = await database().select().from(jobs).where(eq(jobs.name, "read-claim"));
    await readClaim(JOBS["read-claim"].payload.parse(JSON.parse(again?.payload ?? "{}")), {
      organizationId: open.organizationId,
      attempt: 1,
      lastAttempt: false,
    });
    expect((await ours(claimId)).conversation.unansweredCount).toBe(2);
  });
});

describe("what must not break", () => {
  it("keeps words that no list has", async () => {
    const { claimId } = await aComplaint();
    await open.shop.control("PUT", "faults", { unknownWords: true });
    await read(claimId);
    expect(await ours(claimId)).toMatchObject({
      claim: { type: null, typeWord: "sandbox_unknown_type", stage: null, stageWord: "sandbox_unknown_stage" },
      conversation: { state: "open", unansweredCount: 1 },
    });
  });

  it("says that the actions are not known, keeps the due date and asks again once", async () => {
    const { claimId } = await aComplaint();
    await read(claimId);
    const { claim } = await ours(claimId);
    await open.shop.control("PUT", "faults", { claimActionsHidden: true });
    await database().delete(jobs);
    await read(claimId);
    expect((await ours(claimId)).claim).toMatchObject({ actions: null, dueAt: claim.dueAt });
    const again = () => database().select().from(jobs).where(eq(jobs.name, "read-claim"));
    expect(await again()).toHaveLength(1);
    await database().delete(jobs);
    await read(claimId);
    expect(await again()).toHaveLength(0);
  });

  it.each(["policy", "forbidden", "not-found"])("tries what is refused like an absent one again (%s)", async (form) => {
    await open.shop.control("PUT", "faults", { claimRefusal: form });
    const id = crypto.randomUUID();
    const { organizationId, storeId } = open;
    const told = { body: "{}", target: "claim:5499999999", state: "received", channel: "mercado-libre" } as const;
    const receivedAt = new Date(Date.now() - 1000);
    await inOurs((tx) => tx.insert(notifications).values({ id, organizationId, storeId, ...told, receivedAt }));
    await expect(read("5499999999")).rejects.toThrow();
    await read("5499999999", { attempt: 5 });
    const [settled] = await inOurs((tx) =>
      tx
        .select({ state: notifications.state })
        .from(notifications)
        .where(and(eq(notifications.id, id))),
    );
    expect(settled?.state).toMatch(/failed|ignored/);
  });

  it("brings nothing in while the entry is off, except the orders", async () => {
    const { claimId, orderId } = await aComplaint();
    const turn = (enabled: boolean) =>
      inOurs((tx) => tx.update(entrySettings).set({ enabled }).where(eq(entrySettings.entry, "claim")));
    await turn(false);
    await read(claimId);
    await turn(true);
    await expect(ours(claimId)).rejects.toThrow();
    const [order] = await inOurs((tx) =>
      tx
        .select()
        .from(orders)
        .where(eq(orders.sourceId, String(orderId))),
    );
    expect(order).toBeDefined();
  });
});
