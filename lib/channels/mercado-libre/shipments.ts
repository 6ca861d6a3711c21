import { type Logistics, shipmentStatuses } from "@/db/vocabulary";
import { ChannelError } from "@/lib/channels/errors";
import type { ChannelShipment, ShipmentItem } from "@/lib/channels/orders-facet";
import type { Call } from "./api";
import { CarrierPayload, ShipmentItemsPayload, ShipmentPayload } from "./order-payloads";
import { known, moneyOf } from "./payload-parts";
import { path } from "./request";

/** Source: shipments reference, sections 1 to 4 (Envíos, 05/06/2026 and 18/09/2026). */

/** Without it the shape of before comes back. */
const NEW_SHAPE = { "x-format-new": "true" };

/** A shipment; of the address only city and state are read. */
export async function fetchShipment(call: Call, accessToken: string, shipmentId: string): Promise<ChannelShipment> {
  const request = { method: "GET", path: path`/shipments/${shipmentId}`, headers: NEW_SHAPE, accessToken } as const;
  return shipmentFrom(await call(request, ShipmentPayload));
}

/** What is inside, by order: a shipment may hold several. */
export async function listShipmentItems(call: Call, accessToken: string, shipmentId: string): Promise<ShipmentItem[]> {
  const request = { method: "GET", path: path`/shipments/${shipmentId}/items`, headers: NEW_SHAPE } as const;
  const items = await call({ ...request, accessToken }, ShipmentItemsPayload);
  return items.map((item) => ({
    orderId: item.order_id,
    itemId: item.item_id,
    variationId: item.variation_id,
    title: item.description,
    quantity: item.quantity,
  }));
}

/** Who carries it and where it can be followed, for addresses of the web only; null when the marketplace does not say. */
export async function fetchCarrier(call: Call, accessToken: string, shipmentId: string) {
  const request = { method: "GET", path: path`/shipments/${shipmentId}/carrier`, headers: NEW_SHAPE } as const;
  try {
    const { name, url } = await call({ ...request, accessToken }, CarrierPayload);
    return { name, trackingUrl: webAddress(url) };
  } catch (error) {
    if (error instanceof ChannelError && ["not-found", "unreadable"].includes(error.kind)) return null;
    throw error;
  }
}

/** Only what a browser may safely open. */
function webAddress(text: string | null): string | null {
  if (!text || !URL.canParse(text)) return null;
  const url = new URL(text);
  return /^https?:$/.test(url.protocol) ? url.href : null;
}

const LOGISTICS: Record<string, Logistics> = {
  fulfillment: "full",
  cross_docking: "collect",
  xd_drop_off: "places",
  drop_off: "drop-off",
  self_service: "flex",
  turbo: "turbo",
  default: "own",
  custom: "own",
  not_specified: "to-be-agreed",
};

function shipmentFrom(shipment: ShipmentPayload): ChannelShipment {
  const { destination, logistic } = shipment;
  const type = logistic?.type ?? shipment.logistic_type ?? null;
  const option = shipment.lead_time ?? shipment.shipping_option;
  return {
    sourceId: shipment.id,
    status: known(shipmentStatuses, shipment.status),
    statusWord: shipment.status.toLowerCase(),
    substatus: shipment.substatus?.toLowerCase() ?? null,
    logistics: LOGISTICS[type?.toLowerCase() ?? ""] ?? null,
    logisticsWord: type?.toLowerCase() ?? null,
    direction: (logistic?.direction ?? shipment.type ?? "forward") === "forward" ? "forward" : "return",
    tracking: { number: shipment.tracking_number, carrier: shipment.tracking_method },
    senderId: shipment.origin?.sender_id ?? shipment.sender_id,
    receiverId: destination?.receiver_id ?? shipment.receiver_id,
    place: placeOf(destination?.shipping_address ?? shipment.receiver_address),
    promise: {
      estimatedAt: option?.estimated_delivery_time?.date ?? null,
      limitAt: option?.estimated_delivery_limit?.date ?? null,
      finalAt: option?.estimated_delivery_final?.date ?? null,
      extendedAt: option?.estimated_delivery_extended?.date ?? null,
    },
    cost: moneyOf(option?.cost ?? null, option?.currency_id ?? null),
    replacedById: shipment.sibling?.sibling_id ?? null,
    tags: shipment.tags,
    createdAt: shipment.date_created,
    updatedAt: shipment.last_updated,
  };
}

/** City and state, once where they are the same. */
function placeOf(address: ShipmentPayload["receiver_address"]): string | null {
  const names = [address?.city?.name, address?.state?.name].filter((name) => name);
  return [...new Set(names)].join(", ") || null;
}
