import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { logistics } from "./order-records";
import { buyer, otherSeller, Shop, seller } from "./testing";

let shop: Shop;
let token: string;
beforeAll(async () => {
  shop = await Shop.open();
});
afterAll(() => shop.close());
beforeEach(async () => {
  await shop.control("POST", "reset", { seed: "none" });
  token = await shop.token();
});

const fresh = { "x-format-new": "true" };
const get = (path: string, headers?: Record<string, string>) => shop.call("GET", path, { token, headers });
const shipment = async (id: number) => (await get(`/shipments/${id}`, fresh)).body;

describe("a parcel", () => {
  it.each(logistics.filter((it) => it !== "to_be_agreed"))("travels by %s until it arrives", async (logistic) => {
    const { shipmentIds, orderIds } = await shop.buy({ logistic });
    const [id] = shipmentIds;
    const steps: string[] = [];
    for (let status = ""; status !== "delivered"; ) {
      const moved = await shop.control("POST", `shipments/${id}/advance`);
      status = moved.status;
      steps.push(`${moved.status}/${moved.substatus}`);
    }
    expect(steps.length).toBeGreaterThanOrEqual(2);
    expect((await get(`/orders/${orderIds[0]}`)).body.tags).toContain("delivered");
    const { body: history } = await get(`/shipments/${id}/history`);
    expect(history[0]).toMatchObject({ status: "delivered" });
    expect((await shop.control("POST", `shipments/${id}/advance`)).status).toBe("delivered");
  });

  it("has two spellings, one with and one without the header", async () => {
    const { shipmentIds } = await shop.buy();
    expect(await shipment(shipmentIds[0])).toMatchObject({ logistic: { mode: "me2", type: "cross_docking" } });
    const { body } = await get(`/shipments/${shipmentIds[0]}`);
    expect(body).toMatchObject({ mode: "me2", logistic_type: "cross_docking", receiver_id: buyer });
    expect(body).not.toHaveProperty("logistic");
    const other = await shop.token(otherSeller);
    expect((await shop.call("GET", `/shipments/${shipmentIds[0]}`, { token: other })).status).toBe(403);
    expect((await get("/shipments/1")).status).toBe(404);
  });

  it("that comes back gives the money back", async () => {
    const { shipmentIds, orderIds } = await shop.buy();
    await shop.control("POST", `shipments/${shipmentIds[0]}/fail`);
    expect(await shipment(shipmentIds[0])).toMatchObject({ status: "not_delivered", substatus: "returned" });
    expect((await get(`/orders/${orderIds[0]}`)).body).toMatchObject({
      status: "cancelled",
      cancel_detail: { code: "shipment_not_delivered", requested_by: "meli" },
      payments: [{ status_detail: "bpp_refunded" }],
    });
  });

  it("says when it is late, and takes words that no list has", async () => {
    const { shipmentIds } = await shop.buy();
    await shop.control("POST", `orders/${(await shop.buy()).orderIds[0]}/backdate`, { hours: 48 });
    expect((await get(`/shipments/${shipmentIds[0]}/sla`)).body.status).toBe("on_time");
    await shop.control("POST", `shipments/${shipmentIds[0]}/delay`);
    expect((await get(`/shipments/${shipmentIds[0]}/delays`)).body.delays).toHaveLength(1);
    expect((await get(`/shipments/${shipmentIds[0]}/lead_time`)).body.delay).toEqual(["shipping_delayed"]);
    await shop.control("POST", `shipments/${shipmentIds[0]}/move`, {
      status: "shipped",
      substatus: "unauthorized_receiver",
    });
    expect((await shipment(shipmentIds[0])).substatus).toBe("unauthorized_receiver");
  });

  it("of the seller's own is moved by the seller, until it ended", async () => {
    const { shipmentIds } = await shop.buy({ logistic: "me1" });
    const tell = (status: string) =>
      shop.call("POST", `/shipments/${shipmentIds[0]}/seller_notifications`, {
        token,
        body: { status, substatus: null, tracking_number: "TE-1" },
      });
    expect((await tell("shipped")).status).toBe(200);
    expect(await shipment(shipmentIds[0])).toMatchObject({ status: "shipped", tracking_number: "TE-1" });
    expect((await tell("delivered")).status).toBe(200);
    expect((await tell("shipped")).status).toBe(400);
  });

  it("is split in two: the old ends, two new begin", async () => {
    const { shipmentIds, orderIds, packId } = await shop.buy({ quantity: 2 });
    const split = (quantities: number[]) =>
      shop.call("POST", `/shipments/${shipmentIds[0]}/split`, {
        token,
        body: {
          reason: "DIMENSIONS_EXCEEDED",
          packs: quantities.map((quantity) => ({ orders: [{ id: orderIds[0], quantity }] })),
        },
      });
    expect((await split([2, 1])).status).toBe(400);
    expect((await split([1, 1])).status).toBe(200);
    expect((await get(`/orders/${orderIds[0]}`)).body).toMatchObject({
      status: "cancelled",
      cancel_detail: { code: "pack_splitted" },
    });
    expect((await get(`/packs/${packId}`)).body).toMatchObject({ status: "cancelled", status_detail: "splitted" });
    const old = await shipment(shipmentIds[0]);
    expect(old).toMatchObject({ status: "cancelled", substatus: "pack_splitted", tags: ["source_pack_split"] });
    expect(old.sibling.sibling_id).toBeGreaterThan(shipmentIds[0]);
    const { body } = await get(`/orders/search?seller=${seller}`);
    expect(body.paging.total).toBe(2);
  });

  it("is listed below its order in the old and the new way", async () => {
    const { orderIds, shipmentIds } = await shop.buy();
    const newer = await get(`/orders/${orderIds[0]}/shipments`, { "x-new-domain": "true" });
    expect(newer.body).toEqual([{ id: shipmentIds[0], type: "forward" }]);
    expect((await get(`/orders/${orderIds[0]}/shipments`)).body.id).toBe(shipmentIds[0]);
    const unpaid = await shop.buy({ paying: "required" });
    expect((await get(`/orders/${unpaid.orderIds[0]}/shipments`, { "x-new-domain": "true" })).status).toBe(204);
    expect((await get(`/orders/${unpaid.orderIds[0]}/shipments`)).status).toBe(404);
  });
});
