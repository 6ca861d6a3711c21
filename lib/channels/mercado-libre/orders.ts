import { orderStatuses } from "@/db/vocabulary";
import type {
  ChannelOrder,
  ChannelPack,
  OrderCancellation,
  OrderItem,
  OrdersFacet,
  OrderWindow,
} from "@/lib/channels/orders-facet";
import { moneyFrom } from "@/lib/money";
import type { Api } from "./api";
import { fetchBillingInfo } from "./billing";
import { writeDate } from "./dates";
import { moneyStateOf } from "./money-state";
import { type OrderItemPayload, OrderListPayload, OrderPayload, PackPayload } from "./order-payloads";
import { known, moneyOf, readEach } from "./payload-parts";
import { fetchPayment, paymentFrom } from "./payments";
import { path } from "./request";
import { fetchCarrier, fetchShipment, listShipmentItems } from "./shipments";

/** Pages end at the largest size that always worked; what changes while it is read moves, so they overlap. */
const PAGE = 50;
const OVERLAP = 5;
/** How far a search can surely be paged; reports differ between 1,000, cut in silence, and 10,000. */
const REACHABLE = 1000;

/**
 * Source: orders reference, sections 1 to 3 (Órdenes, 18/02/2026 and 21/09/2026; Packs, 29/12/2025).
 */
export function createOrders({ call, callPartial }: Api): OrdersFacet {
  return {
    async fetchOrder({ accessToken }, orderId) {
      const request = { method: "GET", path: path`/orders/${orderId}`, accessToken } as const;
      const { payload, missing } = await callPartial(request, OrderPayload);
      return orderFrom(payload, missing);
    },

    async fetchPack({ accessToken }, packId) {
      return packFrom(await call({ method: "GET", path: path`/packs/${packId}`, accessToken }, PackPayload));
    },

    async searchOrders({ accessToken, sellerId }, window, next) {
      const offset = Number(next);
      const limit = Math.min(PAGE, REACHABLE - offset);
      const paging = { sort: "date_asc", offset: String(offset), limit: String(limit) };
      const query = { seller: sellerId, ...filtersOf(window), ...paging };
      const page = await call({ method: "GET", path: "/orders/search", query, accessToken }, OrderListPayload);
      const { read, odd } = readEach(page.results, OrderPayload);
      const { total } = page.paging;
      const seen = offset + page.results.length;
      const isLast = page.results.length <= OVERLAP || seen >= Math.min(total, REACHABLE);
      return {
        orders: read.map((order) => orderFrom(order, [])),
        unreadable: odd.length,
        total,
        reachable: REACHABLE,
        next: isLast ? null : String(seen - OVERLAP),
      };
    },

    fetchShipment: ({ accessToken }, shipmentId) => fetchShipment(call, accessToken, shipmentId),
    listShipmentItems: ({ accessToken }, shipmentId) => listShipmentItems(call, accessToken, shipmentId),
    fetchCarrier: ({ accessToken }, shipmentId) => fetchCarrier(call, accessToken, shipmentId),
    fetchPayment: ({ accessToken }, paymentId) => fetchPayment(call, accessToken, paymentId),
    fetchBillingInfo: (as, billingInfoId) => fetchBillingInfo(call, as, billingInfoId),
  };
}

const DATES: Record<OrderWindow["by"], string> = {
  created: "order.date_created",
  closed: "order.date_closed",
  updated: "order.date_last_updated",
};

function filtersOf({ by, from, to, cancelled }: OrderWindow): Record<string, string> {
  return {
    [`${DATES[by]}.from`]: wholeHour(from, Math.floor),
    [`${DATES[by]}.to`]: wholeHour(to, Math.ceil),
    // A seller's search leaves cancelled orders out unless it asks for them.
    ...(cancelled && { "order.status": "cancelled" }),
  };
}

const HOUR_MS = 3_600_000;

/** The marketplace drops minutes, which would cut the end of the window. */
function wholeHour(instant: Date, round: (hours: number) => number): string {
  return writeDate(new Date(round(instant.getTime() / HOUR_MS) * HOUR_MS));
}

function packFrom(pack: PackPayload): ChannelPack {
  return {
    sourceId: pack.id,
    status: pack.status.toLowerCase(),
    split: pack.status_detail?.toLowerCase() === "splitted",
    shipmentId: pack.shipment,
    orderIds: pack.orders.map(({ id }) => id),
    buyerId: pack.buyer,
    createdAt: pack.date_created,
    updatedAt: pack.last_updated,
  };
}

function orderFrom(order: OrderPayload, missing: string[]): ChannelOrder {
  const { currency_id: currency } = order;
  const sellerId = order.seller?.id ?? null;
  const buyerId = order.buyer?.id ?? null;
  // What is not there is missing, whether or not the marketplace says so.
  const absent = [...(sellerId ? [] : ["seller"]), ...(buyerId ? [] : ["buyer"])];
  const payments = order.payments.map((payment) => paymentFrom(payment, currency));
  return {
    sourceId: order.id,
    packId: order.pack_id,
    sellerId,
    buyerId,
    buyerNickname: order.buyer?.nickname ?? null,
    billingInfoId: order.buyer?.billing_info?.id ?? null,
    status: known(orderStatuses, order.status),
    statusWord: order.status.toLowerCase(),
    moneyState: moneyStateOf(order),
    items: order.order_items.map((item) => itemFrom(item, currency)),
    total: moneyFrom(order.total_amount, currency),
    paid: moneyFrom(order.paid_amount ?? 0, currency),
    refunded: { amountMinor: payments.reduce((sum, { refunded }) => sum + refunded.amountMinor, 0), currency },
    shippingCost: moneyOf(order.shipping_cost, currency),
    payments,
    shipmentId: order.shipping,
    claimIds: order.mediations.filter((claimId) => claimId !== null),
    tags: order.tags.map((tag) => tag.toLowerCase()),
    cancellation: cancellationIn(order),
    createdAt: order.date_created,
    closedAt: order.date_closed,
    updatedAt: latest(order.last_updated, order.date_last_updated),
    missing: [...new Set([...missing, ...absent])],
  };
}

function cancellationIn({ cancel_detail: detail }: OrderPayload): OrderCancellation | null {
  return (
    detail && {
      group: detail.group,
      code: detail.code,
      description: detail.description,
      requestedBy: detail.requested_by,
      at: detail.date,
      split: detail.code === "pack_splitted",
    }
  );
}

/** Two clocks tell when an order changed, and either may be missing. */
function latest(one: Date | null, other: Date | null): Date | null {
  return one && other ? (one > other ? one : other) : (one ?? other);
}

function itemFrom(bought: OrderItemPayload, orderCurrency: string): OrderItem {
  const { item } = bought;
  const currency = bought.currency_id ?? orderCurrency;
  return {
    itemId: item.id,
    title: item.title ?? item.id,
    variationId: item.variation_id,
    attributes: item.variation_attributes.map(({ name, value_name }) => ({ name, value: value_name })),
    sku: item.seller_sku ?? item.seller_custom_field,
    quantity: bought.quantity,
    unitPrice: moneyFrom(bought.unit_price, currency),
    listPrice: moneyOf(bought.full_unit_price, currency),
    saleFee: moneyOf(bought.sale_fee, currency),
  };
}
