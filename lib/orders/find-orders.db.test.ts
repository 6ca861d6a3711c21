import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { inOrganization } from "@/db/client";
import { orders } from "@/db/schema";
import { systemOf } from "@/lib/auth/actor";
import { type ConnectedShop, openConnectedShop } from "@/lib/inbox/testing/connected-shop";
import { drill, shoe } from "@/sandbox/testing";
import { applyOrder } from "./apply-order";
import { type FoundOrders, ordersOfClaim, ordersOfThread } from "./find-orders";

let open: ConnectedShop;
beforeAll(async () => {
  open = await openConnectedShop();
});
beforeEach(() => open.shop.control("DELETE", "calls"));
afterAll(() => open.shop.close());

const store = () => ({ storeId: open.storeId, organizationId: open.organizationId });
const inOurs = <T>(work: Parameters<typeof inOrganization<T>>[1]) => inOrganization(open.organizationId, work);
const apply = ({ fetched }: FoundOrders) =>
  inOurs(async (tx) => {
    for (const order of fetched) {
      await applyOrder(tx, systemOf(open.organizationId), { storeId: open.storeId, order, readAt: new Date() });
    }
  });
/** The orders were placed long enough ago for all of a pack to have reached us. */
const settle = (sourceIds: unknown[]) =>
  inOurs(async (tx) => {
    for (const id of sourceIds) {
      const placedAt = new Date(Date.now() - 3_600_000);
      await tx
        .update(orders)
        .set({ placedAt })
        .where(eq(orders.sourceId, String(id)));
    }
  });
const calls = async () => JSON.stringify(await open.shop.control("GET", "calls"));
const ids = (all: unknown[]) => all.map(String).sort();
const cart = { itemId: undefined, lines: [{ itemId: shoe }, { itemId: drill }] };

describe("the orders of a thread", () => {
  it("are all of its pack, fetched once", async () => {
    const { orderIds, packId, buyerId } = await open.shop.buy(cart);
    const ref = { of: "pack", sourceId: String(packId) } as const;
    const found = await ordersOfThread(store(), ref);
    expect(found).toMatchObject({ ref, orderSourceIds: ids(orderIds), buyerSourceId: String(buyerId) });
    expect(found.fetched).toHaveLength(2);
    await apply(found);
    await settle(orderIds);
    await open.shop.control("DELETE", "calls");
    expect(await ordersOfThread(store(), ref)).toEqual({ ...found, fetched: [] });
    expect(await calls()).not.toMatch(/\/(orders|packs)\//);
  });

  it("of a young pack are asked for until they are all here", async () => {
    const { orderIds, packId } = await open.shop.buy(cart);
    const ref = { of: "pack", sourceId: String(packId) } as const;
    const [first] = (await ordersOfThread(store(), ref)).fetched;
    if (!first) throw new Error("no order");
    await apply({ fetched: [first], orderSourceIds: [], buyerSourceId: null });
    const found = await ordersOfThread(store(), ref);
    expect(found.orderSourceIds).toEqual(ids(orderIds));
    expect(found.fetched).toHaveLength(1);
  });

  it("are those of the real pack, when the thread is called by one of its orders", async () => {
    const { orderIds, packId } = await open.shop.buy(cart);
    const ref = { of: "order", sourceId: String(orderIds[1]) } as const;
    const found = await ordersOfThread(store(), ref);
    expect(found).toMatchObject({ ref: { of: "pack", sourceId: String(packId) }, orderSourceIds: ids(orderIds) });
    await apply(found);
    expect((await ordersOfThread(store(), ref)).ref).toEqual({ of: "pack", sourceId: String(packId) });
  });

  it("are the one that stands in for a pack, also when it is taken for one", async () => {
    const { orderIds } = await open.shop.buy({ withPack: false });
    const ref = { of: "order", sourceId: String(orderIds[0]) } as const;
    const asPack = await ordersOfThread(store(), { of: "pack", sourceId: ref.sourceId });
    expect(asPack).toMatchObject({ ref, orderSourceIds: [ref.sourceId], fetched: [{ packId: null }] });
    await apply(asPack);
    expect(await ordersOfThread(store(), { of: "pack", sourceId: ref.sourceId })).toMatchObject({ ref, fetched: [] });
  });

  it("leave out those of another seller in the same pack", async () => {
    const { orderIds, packId } = await open.shop.buy({ withForeignOrder: true });
    const found = await ordersOfThread(store(), { of: "pack", sourceId: String(packId) });
    expect(found.orderSourceIds).toEqual(ids(orderIds));
  });

  it("refuses what the store has no part in", async () => {
    const ref = { of: "order", sourceId: "2000099999999999" } as const;
    await expect(ordersOfThread(store(), ref)).rejects.toMatchObject({ kind: "not-found" });
  });

  it("are shown from memory when the marketplace has forgotten them", async () => {
    const { orderIds } = await open.shop.buy({ withPack: false });
    const ref = { of: "order", sourceId: String(orderIds[0]) } as const;
    await apply(await ordersOfThread(store(), ref));
    const old = { sourceId: "1000000000000001", readAt: new Date(0) };
    await inOurs((tx) => tx.update(orders).set(old).where(eq(orders.sourceId, ref.sourceId)));
    const found = await ordersOfThread(store(), { of: "order", sourceId: old.sourceId });
    expect(found).toMatchObject({ orderSourceIds: [old.sourceId], fetched: [] });
  });
});

describe("the orders of a claim", () => {
  it.each([["order"], ["shipment"], ["payment"], ["purchase"]] as const)("on a %s", async (resource) => {
    const { orderIds, shipmentIds, paymentIds, packId } = await open.shop.buy();
    const named = { order: orderIds[0], shipment: shipmentIds[0], payment: paymentIds[0], purchase: packId };
    const sourceId = String(named[resource]);
    const found = await ordersOfClaim(store(), { resource, sourceId });
    expect(found.orderSourceIds).toEqual(ids(orderIds));
    expect(found.fetched).toHaveLength(1);
    await apply(found);
    expect(await ordersOfClaim(store(), { resource, sourceId })).toMatchObject({ fetched: [] });
  });

  it("on a shipment are all that it carries", async () => {
    const { orderIds, shipmentIds } = await open.shop.buy(cart);
    const found = await ordersOfClaim(store(), { resource: "shipment", sourceId: String(shipmentIds[0]) });
    expect(found.orderSourceIds).toEqual(ids(orderIds));
  });

  it("on money that is no sale are none", async () => {
    const { orderIds } = await open.shop.buy();
    const { id } = await open.shop.control("POST", `orders/${orderIds[0]}/compensate`, { amount: 1000 });
    const found = await ordersOfClaim(store(), { resource: "payment", sourceId: String(id) });
    expect(found).toEqual({ orderSourceIds: [], buyerSourceId: null, fetched: [] });
  });
});
