import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { database, inOrganization, type Transaction } from "@/db/client";
import { asOwner } from "@/db/owner";
import {
  buyers,
  callBudgets,
  claimOrders,
  claims,
  conversations,
  leads,
  orders,
  questions,
  threads,
} from "@/db/schema";
import { aThread } from "@/db/testing/after-sale";
import { systemOf } from "@/lib/auth/actor";
import { claimFor } from "@/lib/claims/scope";
import { conversationFor } from "@/lib/inbox/scope";
import { type ConnectedShop, openConnectedShop } from "@/lib/inbox/testing/connected-shop";
import { readThreadAgain } from "@/lib/jobs/read-again";
import { applyOrder } from "@/lib/orders/apply-order";
import { channelOrder } from "@/lib/orders/testing/channel-order";
import { buyersOfSite } from "@/sandbox/catalog/buyers";
import { readClaim } from "./read-claim";
import { readLead } from "./read-lead";
import { readOrder } from "./read-order";
import { readQuestion } from "./read-question";
import { readThread } from "./read-thread";

/**
 * Rows are locked in one order; CONTRIBUTING.md says which. Each test holds what comes early, lets a reading run until it waits
 * for that, and then takes what comes later: it must still be free, or the two would wait for each other.
 */

let open: ConnectedShop;
beforeAll(async () => {
  open = await openConnectedShop();
});
// Each test has the whole budget of calls.
beforeEach(() => database().delete(callBudgets));
afterAll(() => open.shop.close());

const inOurs = <T>(work: (tx: Transaction) => Promise<T>) => inOrganization(open.organizationId, work);
const store = () => ({ storeId: open.storeId, organizationId: open.organizationId });
const job = () => ({ organizationId: open.organizationId, attempt: 1, lastAttempt: false });
const claimRead = (claimId: string) => readClaim({ storeId: open.storeId, claimId }, job());
const orderRead = (orderId: string) => readOrder({ storeId: open.storeId, orderId }, job());
const questionRead = (questionId: string) => readQuestion({ storeId: open.storeId, questionId }, job());

/** Holds the first while `reading` comes to wait for it, and takes the second then. */
async function meet({
  first,
  reading,
  second,
}: {
  first: (tx: Transaction) => Promise<unknown>;
  reading: () => Promise<unknown>;
  second: (tx: Transaction) => Promise<unknown>;
}): Promise<void> {
  let read: Promise<unknown> = Promise.resolve();
  try {
    await inOurs(async (tx) => {
      await first(tx);
      read = reading();
      await expect.poll(countWaiting, { timeout: 10_000 }).toBe(1);
      await second(tx);
    });
  } finally {
    await read;
  }
}

/** How many connections wait for a row that another one holds; the application's own role may not see it. */
const countWaiting = () =>
  asOwner(async (tx) => {
    const [row] = await tx.execute<{ waiting: number }>(sql`select count(*)::int as waiting from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`);
    return row?.waiting;
  });

const AT_ONCE = { noWait: true } as const;
const lockOrder = (tx: Transaction, orderId: string) =>
  tx.select().from(orders).where(eq(orders.sourceId, orderId)).for("no key update", AT_ONCE);
const lockBuyer = (tx: Transaction, buyerId: string) =>
  tx.select().from(buyers).where(eq(buyers.id, buyerId)).for("no key update", AT_ONCE);

async function aSale(): Promise<{ orderId: string; pack: number }> {
  const { orderIds, pack } = await open.shop.buy();
  await open.shop.control("POST", `orders/${orderIds[0]}/deliver`);
  return { orderId: String(orderIds[0]), pack };
}

async function orderHeld(orderId: string) {
  const [order] = await inOurs((tx) => tx.select().from(orders).where(eq(orders.sourceId, orderId)));
  return { buyerId: order?.buyerId ?? "" };
}

/** A claim that is known, and its order too, which was read long ago and has changed: it is read with the claim. */
async function aClaimOfAnOldOrder() {
  const { orderId } = await aSale();
  const claimId = String((await open.shop.complain(Number(orderId))).id);
  await claimRead(claimId);
  await open.shop.control("POST", `orders/${orderId}/refund`, { amount: 1000 });
  const id = await inOurs(async (tx) => {
    const [claim] = await tx.select({ id: claims.id }).from(claims).where(eq(claims.sourceId, claimId));
    await tx.delete(claimOrders).where(eq(claimOrders.claimId, claim?.id ?? ""));
    const longAgo = new Date(Date.now() - 48 * 3_600_000);
    await tx.update(orders).set({ readAt: longAgo, changedAt: longAgo }).where(eq(orders.sourceId, orderId));
    return claim?.id ?? "";
  });
  return { id, claimId, orderId, ...(await orderHeld(orderId)) };
}

describe("a claim that is read", () => {
  it("holds no order while somebody decides about it", async () => {
    const { id, claimId, orderId } = await aClaimOfAnOldOrder();
    await meet({
      first: (tx) => claimFor(open.admin, id, tx),
      reading: () => claimRead(claimId),
      second: (tx) => lockOrder(tx, orderId),
    });
    const [order] = await inOurs((tx) => tx.select().from(orders).where(eq(orders.sourceId, orderId)));
    expect(order).toMatchObject({ refundedMinor: 1000_00 });
  });

  it("holds no buyer while an order that its exchange made is read", async () => {
    const { id, claimId, buyerId } = await aClaimOfAnOldOrder();
    const made = await aSale();
    await orderRead(made.orderId);
    expect(await orderHeld(made.orderId)).toEqual({ buyerId });
    const exchange = { type: null, status: "closed", detail: null, newOrderIds: [made.orderId], newShipmentIds: [] };
    await inOurs((tx) => tx.update(claims).set({ exchange }).where(eq(claims.id, id)));
    await meet({
      first: (tx) => lockOrder(tx, made.orderId),
      reading: () => claimRead(claimId),
      second: (tx) => lockBuyer(tx, buyerId),
    });
  });

  it("waits for no order that arrived after it held its buyer", async () => {
    const { id, claimId, orderId, buyerId } = await aClaimOfAnOldOrder();
    const arrived = `${orderId}9`;
    const exchange = { type: null, status: "closed", detail: null, newOrderIds: [arrived], newShipmentIds: [] };
    await inOurs((tx) => tx.update(claims).set({ exchange }).where(eq(claims.id, id)));
    const arrive = async (tx: Transaction) => {
      const [order] = await tx.select().from(orders).where(eq(orders.sourceId, orderId));
      if (order) await tx.insert(orders).values({ ...order, id: crypto.randomUUID(), sourceId: arrived });
    };
    await inOurs(async (another) => {
      await meet({
        first: (tx) => lockBuyer(tx, buyerId),
        reading: () => claimRead(claimId),
        second: async () => {
          await inOurs(arrive);
          expect(await lockOrder(another, arrived)).toHaveLength(1);
        },
      });
    });
    const [order] = await inOurs((tx) => tx.select().from(orders).where(eq(orders.sourceId, orderId)));
    expect(order).toMatchObject({ refundedMinor: 1000_00 });
  });

  it("has asked for no thread yet while its order is read, which asks for the same", async () => {
    const { orderId, pack } = await aSale();
    await orderRead(orderId);
    await open.shop.write(pack, "Hola, no enciende.");
    const ref = { of: pack === Number(orderId) ? "order" : "pack", sourceId: String(pack) } as const;
    await readThread({ storeId: open.storeId, ...ref }, job());
    const claimId = String((await open.shop.complain(Number(orderId))).id);
    await database().execute(sql`delete from jobs`);
    await meet({
      first: (tx) => lockOrder(tx, orderId),
      reading: () => claimRead(claimId),
      second: async (tx) => {
        await tx.execute(sql`set local lock_timeout = '500ms'`);
        await readThreadAgain(tx, ref, store());
      },
    });
  });
});

describe("an order that is read", () => {
  it("holds no buyer before its own row, whatever they are called now", async () => {
    const read = (buyerNickname: string) =>
      inOurs((tx) => {
        const order = channelOrder({ buyerId: "190000001", buyerNickname });
        return applyOrder(tx, systemOf(open.organizationId), { storeId: open.storeId, order, readAt: new Date() });
      });
    await read("COMO.ANTES");
    const { sourceId } = channelOrder();
    const { buyerId } = await orderHeld(sourceId);
    await meet({
      first: (tx) => lockOrder(tx, sourceId),
      reading: () => read("COMO.AHORA"),
      second: (tx) => lockBuyer(tx, buyerId),
    });
    const [buyer] = await inOurs((tx) => tx.select().from(buyers).where(eq(buyers.id, buyerId)));
    expect(buyer?.nickname).toBe("COMO.AHORA");
  });

  it("has asked for no thread yet while its own row is read, though its thread gained a pack", async () => {
    const order = channelOrder({ sourceId: "2000014532279399", packId: null });
    const pack = { of: "pack", sourceId: "2000008812345699" } as const;
    const read = (change: Partial<typeof order>) =>
      inOurs((tx) => {
        const reading = { storeId: open.storeId, order: { ...order, ...change }, readAt: new Date() };
        return applyOrder(tx, systemOf(open.organizationId), reading);
      });
    await read({});
    await aThread(
      database(),
      { id: open.storeId, organizationId: open.organizationId, sellerId: "468424240" },
      { orderSourceId: order.sourceId },
    );
    await meet({
      first: (tx) => lockOrder(tx, order.sourceId),
      reading: () => read({ packId: pack.sourceId }),
      second: async (tx) => {
        await tx.execute(sql`set local lock_timeout = '500ms'`);
        await readThreadAgain(tx, pack, store());
      },
    });
    const [thread] = await inOurs((tx) => tx.select().from(threads).where(eq(threads.refSourceId, pack.sourceId)));
    expect(thread).toMatchObject({ refOf: "pack" });
  });
});

describe("a contact before the sale that is read", () => {
  const conversationOf = async (questionId: string) => {
    const [asked] = await inOurs((tx) =>
      tx
        .select({ id: conversations.id, buyerId: conversations.buyerId })
        .from(questions)
        .innerJoin(conversations, eq(conversations.id, questions.conversationId))
        .where(eq(questions.sourceId, questionId)),
    );
    if (!asked) throw new Error("the question did not arrive");
    // An order names a buyer whom nobody has asked about.
    await inOurs((tx) => tx.update(buyers).set({ readAt: null }).where(eq(buyers.id, asked.buyerId)));
    return asked;
  };

  it("holds no buyer while somebody works on its conversation", async () => {
    const { questionId } = await open.ask("Hola, ¿tienen talle 44?");
    await questionRead(questionId);
    const { id, buyerId } = await conversationOf(questionId);
    await meet({
      first: (tx) => conversationFor(open.admin, id, tx),
      reading: () => questionRead(questionId),
      second: (tx) => lockBuyer(tx, buyerId),
    });
  });

  /** A lead that is a question too, read once. */
  async function aTwinnedLead(person: number | undefined) {
    const interest = { itemId: "MLA1500914478", type: "question", buyerId: person };
    const made = await open.shop.control("POST", "leads", interest);
    const [leadId, questionId] = [String(made.id), String(made.externalId)];
    const read = () => readLead({ storeId: open.storeId, leadId }, job());
    await read();
    return { leadId, questionId, read, ...(await conversationOf(questionId)) };
  }

  it("holds no buyer either when it is a lead", async () => {
    const { id, buyerId, read } = await aTwinnedLead(buyersOfSite("MLB")[0]?.id);
    await meet({
      first: (tx) => conversationFor(open.admin, id, tx),
      reading: read,
      second: (tx) => lockBuyer(tx, buyerId),
    });
  });

  it("holds no conversation of its twin while somebody works on the lead's own", async () => {
    const { id, leadId, questionId, read } = await aTwinnedLead(buyersOfSite("MLB")[1]?.id);
    const { questionId: another } = await open.ask("¿Sigue en venta?");
    await questionRead(another);
    const { id: own } = await conversationOf(another);
    await inOurs(async (tx) => {
      await tx.update(leads).set({ conversationId: own }).where(eq(leads.sourceId, leadId));
      await tx.delete(questions).where(eq(questions.sourceId, questionId));
    });
    await meet({
      first: (tx) => conversationFor(open.admin, own, tx),
      reading: read,
      second: (tx) => tx.select().from(conversations).where(eq(conversations.id, id)).for("no key update", AT_ONCE),
    });
  });
});
