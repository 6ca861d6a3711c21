import { and, eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { inOrganization, type Transaction } from "@/db/client";
import { shipments } from "@/db/schema";
import { anOrder, aThread } from "@/db/testing/after-sale";
import { anOrganization, aStore, type TestStore } from "@/db/testing/factories";
import { rolledBack } from "@/db/testing/rolled-back";
import { systemOf } from "@/lib/auth/actor";
import { applyShipment } from "./apply-shipment";
import { orderViewsOf } from "./order-views";
import { channelShipment } from "./testing/channel-order";

const at = (minute: number) => new Date(Date.UTC(2026, 10, 24, 13, minute));
const { sourceId } = channelShipment();

type Reading = Omit<Parameters<typeof applyShipment>[2], "storeId">;
const apply = (tx: Transaction, store: TestStore, { readAt = at(1), ...reading }: Partial<Reading> = {}) =>
  applyShipment(tx, systemOf(store.organizationId), {
    storeId: store.id,
    shipment: channelShipment(),
    readAt,
    ...reading,
  });

async function rowOf(tx: Transaction, store: TestStore) {
  const [row] = await tx
    .select()
    .from(shipments)
    .where(and(eq(shipments.storeId, store.id), eq(shipments.sourceId, sourceId)));
  return row;
}

const within = (test: (tx: Transaction, store: TestStore) => Promise<void>) =>
  rolledBack(async (on) => {
    const organizationId = await anOrganization(on);
    const store = await aStore(on, organizationId);
    await inOrganization(organizationId, (tx) => test(tx, store), on);
  });

const out = channelShipment({
  status: "shipped",
  statusWord: "shipped",
  substatus: "out_for_delivery",
  updatedAt: at(10),
});
const delivered = channelShipment({
  status: "delivered",
  statusWord: "delivered",
  substatus: null,
  updatedAt: at(20),
});

it(
  "keeps where a parcel is, where it was, and the page to follow it on",
  within(async (tx, store) => {
    const order = await anOrder(tx, store, { shipmentSourceId: sourceId });
    const carrier = { name: "Andreani", trackingUrl: "https://seguimiento.example/1" };
    await apply(tx, store, { carrier });
    await apply(tx, store, { shipment: out, readAt: at(11) });
    const [view] = await orderViewsOf(tx, store.id, [order.sourceId]);
    expect(view?.shipment).toMatchObject({
      status: "shipped",
      substatus: "out_for_delivery",
      carrier: "Andreani",
      trackingUrl: "https://seguimiento.example/1",
      place: "Rosario, Santa Fe",
      steps: [
        { status: "ready_to_ship", substatus: "printed" },
        { status: "shipped", substatus: "out_for_delivery", at: at(10).toISOString() },
      ],
    });
  }),
);

it(
  "tells the conversations about its orders, and only when something changed",
  within(async (tx, store) => {
    const thread = await aThread(tx, store);
    await anOrder(tx, store, { sourceId: thread.orderSourceId, shipmentSourceId: sourceId });
    expect(await apply(tx, store)).toMatchObject([{ kind: "shipment.changed", conversationId: thread.id }]);
    expect(await apply(tx, store, { readAt: at(2) })).toEqual([]);
    expect(await apply(tx, store, { shipment: { ...channelShipment(), updatedAt: at(5) }, readAt: at(6) })).toEqual([]);
    const [event] = await apply(tx, store, { shipment: out, readAt: at(11) });
    expect(event).toMatchObject({ detail: { status: "shipped", substatus: "out_for_delivery" } });
  }),
);

it.each([
  ["in order", [channelShipment(), out, delivered]],
  ["backwards", [delivered, out, channelShipment()]],
  ["twice and mixed", [out, delivered, channelShipment(), delivered, out, channelShipment()]],
])("ends in the same row: %s", (_name, readings) =>
  within(async (tx, store) => {
    for (const shipment of readings) await apply(tx, store, { shipment, readAt: shipment.updatedAt ?? at(0) });
    expect(await rowOf(tx, store)).toMatchObject({
      statusWord: "delivered",
      substatus: null,
      changedAt: at(20),
      steps: [{ status: "ready_to_ship" }, { status: "shipped" }, { status: "delivered" }],
    });
  })(),
);

it(
  "knows the way back from the way there, and keeps words that nobody knows",
  within(async (tx, store) => {
    const odd = channelShipment({
      direction: "return",
      status: null,
      statusWord: "beamed_up",
      substatus: "unheard_of",
    });
    await apply(tx, store, { shipment: odd });
    expect(await rowOf(tx, store)).toMatchObject({ isReturn: true, status: null, statusWord: "beamed_up" });
  }),
);
