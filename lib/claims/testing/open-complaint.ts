import { eq } from "drizzle-orm";
import { database, inOrganization, type Transaction } from "@/db/client";
import { callBudgets, claimDecisions, claims, decisionAudit, events, orders, outbox } from "@/db/schema";
import { aClaim, anAgent } from "@/db/testing/factories";
import type { Agent } from "@/lib/auth/actor";
import type { Channel, Credentials } from "@/lib/channels/channel";
import { type ConnectedShop, openConnectedShop } from "@/lib/inbox/testing/connected-shop";
import { withStoreAccess } from "@/lib/integrations/with-store-access";
import { deliverDecision } from "../deliver-decision";
import type { DecisionTerms, RequestDecision } from "../input";
import { requestDecision } from "../request-decision";

/** A complaint at the marketplace and here: what the tests of decisions begin with. */
export type OpenComplaint = Awaited<ReturnType<ComplaintDesk["complain"]>>;

/** A connected shop where buyers complain, with people who may give money back. */
export class ComplaintDesk {
  private constructor(
    readonly open: ConnectedShop,
    /** Gives back without limit. */
    readonly manager: Agent,
    /** Gives back nothing alone. */
    readonly agent: Agent,
  ) {}

  static async open(): Promise<ComplaintDesk> {
    const open = await openConnectedShop();
    const manager = await anAgent(database(), open.organizationId, { role: "manager", name: "Bruno Sosa" });
    const agent = await anAgent(database(), open.organizationId, { name: "Lucía Ferreyra" });
    return new ComplaintDesk(open, manager, agent);
  }

  get shop() {
    return this.open.shop;
  }

  inOurs = <T>(work: (tx: Transaction) => Promise<T>) => inOrganization(this.open.organizationId, work);

  /** A buyer bought something and complains; the claim is here as it would be after reading it. */
  async complain(
    more: Record<string, unknown> = {},
    { delivered = true, purchase = {} }: { delivered?: boolean; purchase?: Record<string, unknown> } = {},
  ) {
    const bought = await this.shop.buy(purchase);
    const orderId = bought.orderIds[0];
    if (delivered) await this.shop.control("POST", `orders/${orderId}/deliver`);
    const { id } = await this.shop.complain(orderId, more);
    return this.takeIn(String(id));
  }

  /** The claim with its orders as the marketplace shows them now. */
  async takeIn(sourceId: string) {
    const { organizationId, storeId } = this.open;
    // Tests follow each other faster than the budget of calls allows.
    await database().delete(callBudgets);
    const ask = <T>(read: (as: Credentials, channel: Channel) => Promise<T>) =>
      withStoreAccess(storeId, organizationId, "claims", read, { priority: "agent" });
    const { orderIds }: { orderIds: number[] } = await this.shop.control("GET", `claims/${sourceId}`);
    const orderSourceIds = orderIds.map(String);
    let left = 0;
    for (const orderId of orderSourceIds) left += await this.takeInOrder(orderId);
    const claim = await ask((as, channel) => claimsOf(channel).fetchClaim(as, sourceId));
    const store = { id: storeId, organizationId, sellerId: "" };
    const row = await aClaim(database(), store, {
      orderSourceIds,
      claim: {
        sourceId,
        stage: claim.stage,
        stageWord: claim.stageWord,
        type: claim.type,
        typeWord: claim.typeWord,
        family: claim.family,
        actions:
          claim.own?.actions?.map(({ action, word, mandatory }) => ({ action, word, mandatory, dueAt: null })) ?? null,
      },
    });
    return { id: row.id, conversationId: row.conversationId, sourceId, orderSourceIds, leftMinor: left };
  }

  private async takeInOrder(sourceId: string): Promise<number> {
    const { organizationId, storeId } = this.open;
    const order = await withStoreAccess(
      storeId,
      organizationId,
      "orders",
      (as, channel) => {
        if (!channel.orders) throw new Error("no orders");
        return channel.orders.fetchOrder(as, sourceId);
      },
      { priority: "agent" },
    );
    await this.inOurs((tx) =>
      tx
        .insert(orders)
        .values({
          organizationId,
          storeId,
          sourceId,
          packSourceId: order.packId,
          status: order.status,
          statusWord: order.statusWord,
          moneyState: order.moneyState,
          currency: order.paid.currency,
          totalMinor: order.total.amountMinor,
          paidMinor: order.paid.amountMinor,
          refundedMinor: order.refunded.amountMinor,
          placedAt: order.createdAt,
          readAt: new Date(),
        })
        .onConflictDoNothing(),
    );
    return order.paid.amountMinor - order.refunded.amountMinor;
  }

  /** Somebody decides, as the dialog would ask; `amount` null for what moves no money. */
  decide(
    actor: Agent,
    complaint: { id: string },
    terms: DecisionTerms,
    amountMinor: number | null,
    more: { decisionId?: string; now?: Date; acknowledged?: RequestDecision["acknowledged"] } = {},
  ) {
    const { decisionId = crypto.randomUUID(), now, acknowledged } = more;
    const confirmed = amountMinor === null ? null : { amountMinor, currency: "ARS" };
    const asked = { claimId: complaint.id, decisionId, terms, confirmed, acknowledged };
    return requestDecision(actor, asked, now ? { now } : {});
  }

  /** A decision that is ready to be said. */
  async prepared(complaint: OpenComplaint, terms: DecisionTerms = { kind: "full-refund" }): Promise<string> {
    const money = terms.kind === "full-refund" ? complaint.leftMinor : null;
    const asked = await this.decide(this.manager, complaint, terms, money);
    if (!asked.ok) throw new Error(asked.reason);
    return asked.value.decisionId;
  }

  /** Runs the job as the worker does, `later` seconds from now. */
  deliver = (decisionId: string, later = 0, context: { lastAttempt?: boolean; signal?: AbortSignal } = {}) =>
    deliverDecision(
      { decisionId, storeId: this.open.storeId },
      { organizationId: this.open.organizationId, ...context },
      async () => new Date(Date.now() + later * 1000),
    );

  async decision(decisionId: string) {
    const [row] = await this.inOurs((tx) => tx.select().from(claimDecisions).where(eq(claimDecisions.id, decisionId)));
    if (!row) throw new Error("no such decision");
    return row;
  }

  async steps(decisionId: string) {
    const rows = await this.audit(decisionId);
    return rows.map(({ step }) => step);
  }

  audit = (decisionId: string) =>
    this.inOurs((tx) =>
      tx.select().from(decisionAudit).where(eq(decisionAudit.decisionId, decisionId)).orderBy(decisionAudit.id),
    );

  async events(conversationId: string) {
    const rows = await this.inOurs((tx) =>
      tx
        .select({ kind: events.kind })
        .from(events)
        .where(eq(events.conversationId, conversationId))
        .orderBy(events.sequence),
    );
    return rows.map(({ kind }) => kind);
  }

  async outgoing(decisionId: string) {
    const [row] = await this.inOurs((tx) => tx.select().from(outbox).where(eq(outbox.id, decisionId)));
    return row ?? null;
  }

  changeClaim = (claimId: string, set: Partial<typeof claims.$inferInsert>) =>
    this.inOurs((tx) => tx.update(claims).set(set).where(eq(claims.id, claimId)));

  /** What the marketplace saw of a kind of action on a claim: how often it was asked, and how often it did it. */
  async writes(subject: string, action?: string): Promise<{ received: number; accepted: number }> {
    const rows: { action: string; received: number; accepted: number }[] = await this.shop.control(
      "GET",
      `effects/writes?kind=claim-action&subject=${encodeURIComponent(subject)}`,
    );
    const counted = rows.filter((row) => !action || row.action === action);
    return {
      received: counted.reduce((sum, row) => sum + row.received, 0),
      accepted: counted.reduce((sum, row) => sum + row.accepted, 0),
    };
  }

  close = () => this.open.shop.close();
}

function claimsOf(channel: Channel) {
  if (!channel.claims) throw new Error("no claims");
  return channel.claims;
}
