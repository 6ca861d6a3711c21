import { buyerById } from "../catalog/buyers";
import { type Listing, listingById } from "../catalog/listings";
import { personById } from "../catalog/persons";
import type { Order, Pack, Payment } from "../order-records";
import { totalOf } from "../trade/buying";
import { rounded } from "../trade/money";
import { saleFeeOf } from "../trade/payments";
import type { World } from "../world";
import { atMinusFour, atMinusFourNoColon, inUtc } from "./dates";

/** GET /orders/{id}. */
export function orderBody(world: World, order: Order): Record<string, unknown> {
  const { state } = world;
  const payments = state.group("payments", `order ${order.id}`);
  const claims = state.group("claims", `order ${order.id}`);
  const feedback = state.get("feedbacks", order.id);
  const total = totalOf(order);
  return {
    id: order.id,
    date_created: atMinusFour(order.createdAt),
    last_updated: atMinusFour(order.updatedAt),
    // The other clock: it moves a little later.
    date_last_updated: inUtc(order.updatedAt + 410),
    date_closed: order.closedAt === null ? null : atMinusFour(order.closedAt),
    expiration_date: null,
    pack_id: order.packId,
    fulfilled: order.fulfilled,
    buying_mode: "buy_equals_pay",
    shipping_cost: order.elementId === null ? order.shippingCost : null,
    mediations: claims.map(({ id }) => ({ id })),
    total_amount: total,
    paid_amount: paidAmountOf(order, payments),
    coupon: { id: order.couponAmount > 0 ? couponIdOf(order) : null, amount: order.couponAmount },
    order_items: [itemOf(order)],
    currency_id: order.currencyId,
    payments: payments.map((payment) => paymentOf(order, payment)),
    shipping: { id: shownShipmentId(order) },
    status: order.status,
    status_detail: null,
    tags: tagsOf(world, order),
    static_tags: [],
    feedback: { seller: feedback?.id ?? null, buyer: null },
    context: { channel: "marketplace", site: order.siteId, flows: order.flows },
    seller: { id: order.sellerId },
    buyer: { id: order.buyerId, billing_info: { id: billingIdOf(order.siteId, order.buyerId) } },
    taxes: { amount: null, currency_id: null, id: null },
    cancel_detail: order.cancelDetail
      ? {
          group: order.cancelDetail.group,
          code: order.cancelDetail.code,
          description: order.cancelDetail.description,
          requested_by: order.cancelDetail.requestedBy,
          date: atMinusFour(order.cancelDetail.at),
          application_id: null,
        }
      : null,
    manufacturing_ending_date: null,
    order_request: { change: null, return: null },
    comment: null,
    pickup_id: null,
  };
}

/** A row of a search: nicknames instead of the way to the billing data. */
export function orderInSearch(world: World, order: Order): Record<string, unknown> {
  return {
    ...orderBody(world, order),
    seller: { id: order.sellerId, nickname: personById(order.sellerId)?.nickname ?? "" },
    buyer: { id: order.buyerId, nickname: buyerById(order.buyerId)?.nickname ?? "" },
  };
}

/** What a partial answer leaves out. */
export const missingParts = ["buyer", "feedback", "mediations", "shipping"] as const;

export function partialOrderBody(world: World, order: Order): Record<string, unknown> {
  const body = orderBody(world, order);
  for (const part of missingParts) delete body[part];
  return { ...body, payments: [] };
}

const shownShipmentId = ({ shipmentId, shipmentVisibleAt }: Order) =>
  shipmentVisibleAt > Date.now() ? null : shipmentId;

function paidAmountOf(order: Order, payments: Payment[]): number {
  const paid = payments.filter(({ approvedAt }) => approvedAt !== null);
  const sum = paid.reduce((whole, { amount, shippingAmount }) => whole + amount + shippingAmount, 0);
  return rounded(sum, order.currencyId);
}

export function tagsOf({ state }: World, order: Order): string[] {
  const shipment = order.shipmentId === null ? undefined : state.get("shipments", order.shipmentId);
  const claims = state.group("claims", `order ${order.id}`);
  const isPaid = order.closedAt !== null && order.status !== "confirmed";
  return [
    ...(order.fullUnitPrice > order.unitPrice || order.couponAmount > 0 ? ["order_has_discount"] : []),
    ...(order.elementId === null ? [] : ["pack_order"]),
    ...(order.logistic === "to_be_agreed" ? ["no_shipping"] : []),
    isPaid ? "paid" : "not_paid",
    shipment?.status === "delivered" ? "delivered" : "not_delivered",
    ...(claims.some(({ status }) => status === "opened")
      ? ["claim_opened"]
      : claims.length > 0
        ? ["claim_closed"]
        : []),
    ...order.tags,
  ];
}

function itemOf(order: Order): Record<string, unknown> {
  const listing = listingById(order.itemId);
  const discount = rounded(order.fullUnitPrice - order.unitPrice, order.currencyId);
  return {
    item: {
      id: order.itemId,
      title: listing?.title ?? "",
      category_id: listing?.categoryId ?? null,
      variation_id: order.variationId,
      seller_custom_field: null,
      variation_attributes: listing ? variationAttributesOf(listing, order.variationId) : [],
      warranty: listing?.warranty ?? null,
      condition: listing?.condition ?? "new",
      seller_sku: listing?.attributes.find(({ id }) => id === "SELLER_SKU")?.value ?? null,
      global_price: null,
      net_weight: null,
      user_product_id: listing?.familyName ? `${order.siteId}U1458960576` : null,
      release_date: null,
    },
    quantity: order.quantity,
    requested_quantity: { measure: "unit", value: order.quantity },
    picked_quantity: null,
    unit_price: order.unitPrice,
    full_unit_price: order.fullUnitPrice,
    currency_id: order.currencyId,
    manufacturing_days: null,
    sale_fee: saleFeeOf(order),
    listing_type_id: "gold_pro",
    base_exchange_rate: null,
    base_currency_id: null,
    element_id: order.elementId,
    discounts: discount > 0 ? [{ amounts: { full: discount, seller: sellerPartOf(discount, order) } }] : null,
    bundle: null,
    stock: null,
    kit_instance_id: null,
    gross_price: rounded(order.fullUnitPrice * order.quantity, order.currencyId),
  };
}

/** The marketplace bears the rest of an offer. */
const sellerPartOf = (discount: number, { currencyId }: Order) => rounded(discount * 0.7, currencyId);

export function variationAttributesOf(listing: Listing, variationId: number | null) {
  const variation = listing.variations.find(({ id }) => id === variationId);
  const isBrazil = listing.siteId === "MLB";
  return [
    ...(variation?.colour
      ? [
          {
            id: "COLOR",
            name: isBrazil ? "Cor" : "Color",
            value_id: variation.colour.id,
            value_name: variation.colour.name,
          },
        ]
      : []),
    ...(variation?.size
      ? [{ id: "SIZE", name: isBrazil ? "Tamanho" : "Talle", value_id: null, value_name: variation.size }]
      : []),
  ];
}

function paymentOf(order: Order, payment: Payment): Record<string, unknown> {
  const total = payment.amount + payment.shippingAmount - payment.couponAmount;
  const fee = payment.charges.find(({ type }) => type === "fee")?.amount ?? 0;
  return {
    id: payment.id,
    order_id: order.id,
    payer_id: payment.buyerId,
    collector: { id: payment.sellerId },
    card_id: null,
    reason: payment.description,
    site_id: payment.siteId,
    payment_method_id: payment.methodId,
    currency_id: payment.currencyId,
    installments: payment.installments,
    issuer_id: null,
    atm_transfer_reference: { transaction_id: null, company_id: null },
    coupon_id: payment.couponAmount > 0 ? couponIdOf(order) : null,
    coupon_amount: payment.couponAmount,
    activation_uri: null,
    operation_type: payment.operationType,
    payment_type: payment.typeId,
    available_actions: payment.status === "approved" ? ["refund"] : [],
    status: payment.status,
    status_code: null,
    status_detail: payment.statusDetail,
    transaction_amount: payment.amount,
    transaction_amount_refunded: payment.refundedAmount,
    taxes_amount: 0,
    shipping_cost: payment.shippingAmount,
    overpaid_amount: 0,
    total_paid_amount: rounded(total, payment.currencyId),
    installment_amount: payment.installments > 1 ? rounded(total / payment.installments, payment.currencyId) : null,
    deferred_period: null,
    date_approved: payment.approvedAt === null ? null : atMinusFour(payment.approvedAt),
    transaction_order_id: null,
    date_created: atMinusFour(payment.createdAt),
    date_last_modified: atMinusFour(payment.updatedAt),
    marketplace_fee: fee,
    reference_id: null,
    authorization_code: null,
  };
}

const couponIdOf = ({ id }: Order) => `CUP${String(id).slice(-4)}`;

/** GET /orders/{id}/discounts; undefined when there are none. */
export function discountsBody(order: Order): Record<string, unknown> | undefined {
  const discount = rounded((order.fullUnitPrice - order.unitPrice) * order.quantity, order.currencyId);
  const item = (total: number, seller: number) => [
    { id: order.itemId, quantity: order.quantity, element_id: order.elementId ?? 1, amounts: { total, seller } },
  ];
  const details = [
    ...(discount > 0
      ? [
          {
            type: "discount",
            supplier: {
              meli_campaign: `P-${order.siteId}0000201`,
              offer_id: `OFFER-${order.itemId}-0000000201`,
              funding_mode: "sale_fee",
              campaign_id: null,
            },
            items: item(discount, sellerPartOf(discount, order)),
          },
        ]
      : []),
    ...(order.couponAmount > 0
      ? [
          {
            type: "coupon",
            coupon: { id: couponIdOf(order) },
            supplier: { meli_campaign: null, offer_id: null, funding_mode: null, campaign_id: "8800201" },
            items: item(order.couponAmount, 0),
          },
        ]
      : []),
  ];
  return details.length > 0 ? { details } : undefined;
}

/** GET /packs/{id}: only the orders that the caller may see. */
export function packBody(pack: Pack, orders: Order[]): Record<string, unknown> {
  const shipmentId = orders.map(shownShipmentId).find((id) => id !== null);
  return {
    shipment: shipmentId ? { id: shipmentId } : null,
    orders: orders.map(({ id }) => ({ id })),
    id: pack.id,
    status: pack.status,
    status_detail: pack.statusDetail,
    buyer: { id: pack.buyerId },
    date_created: atMinusFourNoColon(pack.createdAt),
    last_updated: atMinusFourNoColon(pack.updatedAt),
  };
}

const siteDigits: Record<string, string> = { MLA: "23101", MLB: "31812", MLC: "44120" };

/** Text, and one per buyer: the address of the billing data. */
export const billingIdOf = (siteId: string, buyerId: number) =>
  `6000064${siteDigits[siteId] ?? "99999"}${String(buyerId).padStart(10, "0")}`;
