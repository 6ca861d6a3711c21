import { type Address, addressOf } from "../catalog/addresses";
import { listingById } from "../catalog/listings";
import { faultsOf } from "../faults";
import type { Shipment } from "../order-records";
import { ordersOf } from "../trade/parcels";
import type { World } from "../world";
import { atMinusFour, dayOf } from "./dates";

const dayMs = 24 * 60 * 60_000;

const methods: Record<Shipment["logistic"], { mode: string; type: string; tracking: string | null; name: string }> = {
  fulfillment: { mode: "me2", type: "fulfillment", tracking: "Mercado Envíos", name: "Express" },
  cross_docking: { mode: "me2", type: "cross_docking", tracking: "Mercado Envíos", name: "Estándar a domicilio" },
  xd_drop_off: { mode: "me2", type: "xd_drop_off", tracking: "Mercado Envíos", name: "Estándar a domicilio" },
  drop_off: { mode: "me2", type: "drop_off", tracking: "Mercado Envíos", name: "Prioritario" },
  self_service: { mode: "me2", type: "self_service", tracking: "Mercado Envíos Flex", name: "Flex" },
  me1: { mode: "me1", type: "default", tracking: null, name: "Envío del vendedor" },
  custom: { mode: "custom", type: "custom", tracking: null, name: "Tabla de precios" },
};

const serviceIds: Record<string, number> = { MLA: 154, MLB: 11, MLC: 282_578 };

export const logisticOf = ({ logistic, direction }: Shipment) => ({
  direction,
  mode: methods[logistic].mode,
  type: methods[logistic].type,
});

/** GET /shipments/{id} with `x-format-new: true`. */
export function shipmentBody(world: World, shipment: Shipment): Record<string, unknown> {
  const { id, siteId } = shipment;
  const isReturn = shipment.direction === "return";
  const from = isReturn ? shipment.buyerId : shipment.sellerId;
  const to = isReturn ? shipment.sellerId : shipment.buyerId;
  const { unknownWords } = faultsOf(world.state);
  return {
    id,
    external_reference: null,
    status: shipment.status,
    substatus: unknownWords ? "sandbox_unknown_substatus" : shipment.substatus,
    date_created: atMinusFour(shipment.createdAt),
    last_updated: atMinusFour(shipment.updatedAt),
    declared_value: isReturn ? 0 : declaredValueOf(world, shipment),
    dimensions: { height: 10, width: 20, length: 30, weight: 850 },
    logistic: logisticOf(shipment),
    tracking_number: shipment.trackingNumber,
    tracking_method: methods[shipment.logistic].tracking,
    items_types: ["new"],
    tags: shipment.tags,
    quotation: null,
    snapshot_packing: { snapshot_id: id.toString(16).padStart(12, "7"), pack_hash: `${id}_1` },
    origin: {
      type: "selling_address",
      sender_id: from,
      node: shipment.logistic === "fulfillment" ? nodeOf(siteId) : null,
      shipping_address: fullAddress(addressOf(from, siteId), shipment, ["default_selling_address", "shipping"]),
      snapshot: { id: `o${id}`, version: 1 },
    },
    destination: {
      type: "buying_address",
      receiver_id: to,
      receiver_name: addressOf(to, siteId).name,
      // Only where the seller carries it.
      receiver_phone: shipment.logistic === "me1" ? "11900000000" : null,
      comments: null,
      shipping_address: fullAddress(addressOf(to, siteId), shipment, ["shipping"]),
      snapshot: { id: `d${id}`, version: 1 },
    },
    source: { site_id: siteId, market_place: "MELI", application_id: null, customer_id: null },
    sibling: siblingOf(shipment),
    priority_class: { id: null },
    lead_time: leadTime(world, shipment),
  };
}

const nodeOf = (siteId: string) => `${siteId.slice(1)}P5000001`;

function declaredValueOf(world: World, shipment: Shipment): number {
  return ordersOf(world, shipment).reduce((sum, { unitPrice, quantity }) => sum + unitPrice * quantity, 0);
}

/** Members shared by the short and the full address. */
export const plainAddress = (address: Address) => ({
  address_id: 0,
  address_line: `${address.street} ${address.number}`,
  street_name: address.street,
  street_number: address.number,
  comment: null,
  zip_code: address.zipCode,
  city: { id: Buffer.from(address.city).toString("base64url").slice(0, 16), name: address.city },
  state: { id: address.stateId, name: address.state },
  country: { id: address.countryId, name: address.country },
  neighborhood: { id: null, name: "Centro" },
  municipality: { id: null, name: null },
});

const fullAddress = (address: Address, { logistic, siteId }: Shipment, types: string[]) => ({
  ...plainAddress(address),
  types,
  agency: { carrier_id: null, phone: null, agency_id: null, description: null, type: null, open_hours: null },
  latitude: 0,
  longitude: 0,
  geolocation_type: "ROOFTOP",
  geolocation_source: null,
  geolocation_last_updated: null,
  scoring: 0,
  location_id: 0,
  intersection: null,
  node: logistic === "fulfillment" && types.length > 1 ? { node_id: nodeOf(siteId) } : null,
  delivery_preference: "residential",
});

function siblingOf({ sibling }: Shipment) {
  const at = sibling && atMinusFour(sibling.at);
  return {
    reason: sibling?.reason ?? null,
    sibling_id: sibling?.shipmentId ?? null,
    description: null,
    source: sibling ? "seller" : null,
    date_created: at,
    last_updated: at,
  };
}

export function leadTime(world: World, shipment: Shipment): Record<string, unknown> {
  const { id, siteId, buyerCost, promisedAt, logistic, direction } = shipment;
  const currency = ordersOf(world, shipment)[0]?.currencyId ?? "ARS";
  const isKnown = direction === "forward";
  const day = (milliseconds: number) => ({ date: isKnown ? dayOf(milliseconds) : null });
  return {
    option_id: 5_000_000_000 + (id % 1_000_000_000),
    shipping_method: {
      id: 510_545,
      name: methods[logistic].name,
      type: logistic === "fulfillment" ? "next_day" : "standard",
      deliver_to: "address",
    },
    currency_id: currency,
    cost: buyerCost,
    list_cost: shipment.grossCost,
    cost_type: buyerCost === 0 ? "free" : "charged",
    service_id: serviceIds[siteId] ?? 831,
    delivery_type: "estimated",
    delivery_promise: "estimated",
    processing_time: null,
    priority_class: { id: null },
    buffering: { date: shipment.substatus === "buffered" ? dayOf(shipment.createdAt + dayMs) : null },
    estimated_schedule_limit: { date: null },
    estimated_delivery_time: {
      type: isKnown ? "known" : "unknown",
      ...day(promisedAt),
      unit: "hour",
      offset: { date: null, shipping: null },
      time_frame: { from: null, to: null },
      pay_before: null,
      schedule: null,
      shipping: 48,
      handling: 24,
    },
    estimated_delivery_limit: day(promisedAt + 3 * dayMs),
    estimated_delivery_final: day(promisedAt + 11 * dayMs),
    estimated_delivery_extended: { date: null },
    pickup_promise: { from: null, to: null },
  };
}

/** GET /shipments/{id} without the header, and the older view below an order. */
export function shipmentLegacy(world: World, shipment: Shipment): Record<string, unknown> {
  const orders = ordersOf(world, shipment);
  const lead = leadTime(world, shipment);
  const { mode, type } = methods[shipment.logistic];
  return {
    id: shipment.id,
    mode,
    logistic_type: type,
    created_by: "receiver",
    order_id: orders[0]?.id ?? null,
    order_cost: declaredValueOf(world, shipment),
    base_cost: shipment.grossCost,
    site_id: shipment.siteId,
    status: shipment.status,
    substatus: shipment.substatus,
    substatus_history: [],
    status_history: statusHistoryOf(shipment),
    date_created: atMinusFour(shipment.createdAt),
    last_updated: atMinusFour(shipment.updatedAt),
    tracking_number: shipment.trackingNumber,
    tracking_method: methods[shipment.logistic].tracking,
    service_id: serviceIds[shipment.siteId] ?? 831,
    sender_id: shipment.sellerId,
    sender_address: plainAddress(addressOf(shipment.sellerId, shipment.siteId)),
    receiver_id: shipment.buyerId,
    receiver_address: plainAddress(addressOf(shipment.buyerId, shipment.siteId)),
    shipping_items: orders.map(({ itemId, quantity }) => ({
      id: itemId,
      description: listingById(itemId)?.title ?? "",
      quantity,
      dimensions: "15.0x25.0x25.0,1800.0",
    })),
    shipping_option: {
      id: lead.option_id,
      shipping_method_id: 510_545,
      name: methods[shipment.logistic].name,
      currency_id: lead.currency_id,
      list_cost: shipment.grossCost,
      cost: shipment.buyerCost,
      delivery_type: "estimated",
      estimated_delivery_time: {
        type: "known",
        date: dayOf(shipment.promisedAt),
        unit: "hour",
        shipping: 48,
        handling: 24,
      },
    },
    tags: shipment.tags,
    delay: shipment.delays.map(({ type: delay }) => delay),
    comments: null,
    type: shipment.direction,
    application_id: null,
    return_details: null,
    market_place: "MELI",
  };
}

function statusHistoryOf({ history }: Shipment) {
  const at = (status: string, substatus?: string) => {
    const step = history.find((one) => one.status === status && (!substatus || one.substatus === substatus));
    return step ? atMinusFour(step.at) : null;
  };
  return {
    date_handling: at("handling"),
    date_ready_to_ship: at("ready_to_ship"),
    date_shipped: at("shipped"),
    date_first_visit: at("delivered"),
    date_delivered: at("delivered"),
    date_not_delivered: at("not_delivered"),
    date_returned: at("not_delivered", "returned"),
    date_cancelled: at("cancelled"),
  };
}
