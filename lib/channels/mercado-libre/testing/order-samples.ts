import { expect } from "vitest";
import { present, type Read, type Rule, refused } from "./sample-doors";

const fetchOrder: Read = ({ channel, as }) => present(channel.orders).fetchOrder(as, "2000014100000101");
const fetchPack: Read = ({ channel, as }) => present(channel.orders).fetchPack(as, "2000009100000101");
const searchOrders: Read = ({ channel, as }) =>
  present(channel.orders).searchOrders(
    as,
    { by: "created", from: new Date("2026-11-01"), to: new Date("2026-11-21"), cancelled: false },
    null,
  );
const fetchShipment: Read = ({ channel, as }) => present(channel.orders).fetchShipment(as, "45100000101");
const listShipmentItems: Read = async ({ channel, as }) => ({
  items: await present(channel.orders).listShipmentItems(as, "45100000101"),
});
const fetchCarrier: Read = ({ channel, as }) => present(channel.orders).fetchCarrier(as, "45100000101");
const fetchPayment: Read = ({ channel, as }) => present(channel.orders).fetchPayment(as, "131000000101");
const fetchBillingInfo: Read = ({ channel, as }) => present(channel.orders).fetchBillingInfo(as, "600006431812679009");
const fetchBuyer: Read = ({ channel, as }) => channel.catalog.fetchBuyer(as, "701234001");

const order = (status: string, moneyState: string, more = {}) => ({ status, moneyState, missing: [], ...more });
const money = (amountMinor: number, currency: string) => ({ amountMinor, currency });

/** Orders, shipments, payments and billing, and what stands beside them. */
export const ORDERS: Rule[] = [
  {
    files: /^order-paid-with-variation/,
    read: fetchOrder,
    outcome: order("paid", "paid", {
      packId: "2000009100000201",
      buyerId: "812200111",
      billingInfoId: "600006431812679009",
      total: money(11970, "BRL"),
      paid: money(13860, "BRL"),
      refunded: money(0, "BRL"),
      shippingCost: money(1890, "BRL"),
      items: [
        {
          quantity: 3,
          sku: "CAM-PRT-M",
          unitPrice: money(3990, "BRL"),
          listPrice: money(4990, "BRL"),
          attributes: [
            { name: "Cor", value: "Preto" },
            { name: "Tamanho", value: "M" },
          ],
        },
      ],
      payments: [{ state: "approved", method: "pix", coupon: money(1000, "BRL"), total: money(12860, "BRL") }],
    }),
  },
  {
    files: /^order-partially-refunded/,
    read: fetchOrder,
    outcome: order("partially-refunded", "partially-refunded", {
      refunded: money(14900, "MXN"),
      claimIds: ["5401000104"],
    }),
  },
  { files: /^order-paid-refunded-by-coverage/, read: fetchOrder, outcome: order("paid", "covered") },
  { files: /^order-paid-simple/, read: fetchOrder, outcome: order("paid", "paid") },
  { files: /^order-paid-to-be-agreed/, read: fetchOrder, outcome: order("paid", "paid", { shipmentId: null }) },
  {
    files: /^order-confirmed/,
    read: fetchOrder,
    outcome: order("confirmed", "unpaid", { packId: null, payments: [] }),
  },
  { files: /^order-payment-required/, read: fetchOrder, outcome: order("payment-required", "unpaid") },
  { files: /^order-payment-in-process/, read: fetchOrder, outcome: order("payment-in-process", "unpaid") },
  {
    files: /^order-partially-paid/,
    read: fetchOrder,
    outcome: order("partially-paid", "paid", { payments: [{}, {}] }),
  },
  { files: /^order-pending-cancel/, read: fetchOrder, outcome: order("pending-cancel", "paid") },
  {
    files: /^order-cancelled-by-buyer/,
    read: fetchOrder,
    outcome: order("cancelled", "refunded", { cancellation: { requestedBy: "buyer", split: false } }),
  },
  {
    files: /^order-cancelled-by-seller/,
    read: fetchOrder,
    outcome: order("cancelled", "refunded", {
      cancellation: { group: "seller", at: new Date("2026-11-05T14:31:00Z") },
    }),
  },
  { files: /^order-cancelled-unpaid/, read: fetchOrder, outcome: order("cancelled", "unpaid") },
  {
    files: /^order-cancelled-pack-splitted/,
    read: fetchOrder,
    outcome: { status: "cancelled", cancellation: { split: true } },
  },
  { files: /^order-cancelled-shipment-not-delivered/, read: fetchOrder, outcome: order("cancelled", "refunded") },
  { files: /^order-created-by-(pack-split|exchange)/, read: fetchOrder, outcome: { status: "paid" } },
  { files: /^order-fraud-risk/, read: fetchOrder, outcome: { tags: expect.arrayContaining(["fraud_risk_detected"]) } },
  { files: /^order-invalid/, read: fetchOrder, outcome: { status: "invalid" } },
  {
    files: /^order-partial-content/,
    read: fetchOrder,
    outcome: {
      missing: ["buyer", "feedback", "mediations", "shipping"],
      buyerId: null,
      shipmentId: null,
      sellerId: "701234001",
      moneyState: "paid",
    },
  },
  { files: /^order-in-pack-(first|second)/, read: fetchOrder, outcome: { packId: "2000009100000221" } },
  { files: /^order-error-not-found/, read: fetchOrder, outcome: refused("not-found", "order_not_found") },
  { files: /^order-error-not-owned/, read: fetchOrder, outcome: refused("forbidden", "not_owned_order") },
  { files: /^order-error-no-token/, read: fetchOrder, outcome: refused("unauthorized") },
  { files: /^orders-search-page/, read: searchOrders, outcome: { unreadable: 0, next: null } },
  { files: /^orders-search-cancelled-page/, read: searchOrders, outcome: { orders: [{ status: "cancelled" }] } },
  { files: /^orders-search-empty/, read: searchOrders, outcome: { orders: [], total: 0, next: null } },
  { files: /^orders-search-error-offset/, read: searchOrders, outcome: refused("refused", "bad_request") },
  { files: /^order-shipments-old-view/, read: fetchShipment, outcome: { status: "delivered", logistics: "drop-off" } },
  // An order names its shipment, so these lists are never asked for.
  { files: /^order-shipments-hosted-view/, read: fetchShipment, outcome: refused("unreadable") },
  // Notes, discounts, unit data and feedback of orders are no part of the support inbox.
  { files: /^order-discounts-error-none/, read: fetchOrder, outcome: refused("not-found") },
  { files: /^order-feedback-error/, read: fetchOrder, outcome: refused("refused") },
  { files: /^order-(discounts|product|notes|feedback)/, read: fetchOrder, outcome: refused("unreadable") },
  { files: /^pack-note/, read: fetchPack, outcome: refused("unreadable") },

  {
    files: /^shipment-cross-docking-delivered/,
    read: fetchShipment,
    outcome: {
      status: "delivered",
      logistics: "collect",
      direction: "forward",
      tracking: { number: "AR000000101", carrier: "Mercado Envíos" },
      place: "Córdoba",
      senderId: "701234001",
      receiverId: "811100101",
      cost: money(0, "ARS"),
      promise: { estimatedAt: new Date("2026-11-13T03:00:00Z"), extendedAt: null },
    },
  },
  {
    files: /^shipment-cross-docking-in-hub/,
    read: fetchShipment,
    outcome: { status: "ready-to-ship", substatus: "in_hub" },
  },
  { files: /^shipment-fulfillment-shipped/, read: fetchShipment, outcome: { status: "shipped", logistics: "full" } },
  {
    files: /^shipment-self-service/,
    read: fetchShipment,
    outcome: { logistics: "flex", substatus: "out_for_delivery" },
  },
  { files: /^shipment-xd-drop-off/, read: fetchShipment, outcome: { logistics: "places", status: "pending" } },
  { files: /^shipment-drop-off/, read: fetchShipment, outcome: { logistics: "drop-off" } },
  {
    files: /^shipment-me1/,
    read: fetchShipment,
    outcome: { logistics: "own", tracking: { number: null }, promise: { estimatedAt: null } },
  },
  { files: /^shipment-custom/, read: fetchShipment, outcome: { logistics: "own", logisticsWord: "custom" } },
  { files: /^shipment-not-delivered/, read: fetchShipment, outcome: { status: "not-delivered" } },
  {
    files: /^shipment-cancelled-pack-splitted/,
    read: fetchShipment,
    outcome: { status: "cancelled", replacedById: "45100000308" },
  },
  { files: /^shipment-return-leg/, read: fetchShipment, outcome: { direction: "return", tags: ["claims_return"] } },
  {
    files: /^shipment-legacy-format/,
    read: fetchShipment,
    outcome: {
      status: "delivered",
      logistics: "drop-off",
      receiverId: "813300101",
      place: "Álvaro Obregón, Distrito Federal",
      promise: { estimatedAt: new Date("2026-09-28T06:00:00Z") },
    },
  },
  {
    files: /^shipment-items/,
    read: listShipmentItems,
    outcome: {
      items: [
        { orderId: "2000014100000221", quantity: 1 },
        { orderId: "2000014100000222", quantity: 2 },
      ],
    },
  },
  {
    files: /^shipment-carrier/,
    read: fetchCarrier,
    outcome: { name: "Correo Ejemplo", trackingUrl: "https://tracking.example.test/AR000000101" },
  },
  { files: /^shipment-(sla|delays)-error/, read: fetchShipment, outcome: refused("not-found") },
  // Costs, deadlines and histories of shipments are no part of the support inbox.
  {
    files: /^shipment-(sla|delays|costs|payments|lead-time|history|split)/,
    read: fetchShipment,
    outcome: refused("unreadable"),
  },

  {
    files: /^payment-approved-with-coupon/,
    read: fetchPayment,
    outcome: {
      state: "approved",
      orderId: "2000014100000201",
      sellerId: "702345002",
      shipping: money(1890, "BRL"),
      total: money(12860, "BRL"),
      net: money(10293, "BRL"),
      refunds: [],
    },
  },
  { files: /^payment-approved/, read: fetchPayment, outcome: { state: "approved", net: money(3781914, "ARS") } },
  {
    files: /^payment-partially-refunded/,
    read: fetchPayment,
    outcome: {
      state: "approved",
      detail: "partially_refunded",
      refunded: money(14900, "MXN"),
      refunds: [{ amount: money(14900, "MXN"), status: "approved" }],
    },
  },
  {
    files: /^payment-refunded-bpp-covered/,
    read: fetchPayment,
    outcome: { detail: "bpp_covered", refunds: [{ by: "bpp" }] },
  },
  { files: /^payment-refunded/, read: fetchPayment, outcome: { state: "refunded" } },
  { files: /^payment-in-mediation/, read: fetchPayment, outcome: { state: "in-mediation" } },
  { files: /^payment-charged-back/, read: fetchPayment, outcome: { state: "charged-back" } },
  { files: /^payment-in-process/, read: fetchPayment, outcome: { state: "in-process", amount: { currency: "CLP" } } },
  { files: /^payment-rejected/, read: fetchPayment, outcome: { state: "rejected" } },
  { files: /^payment-money-transfer/, read: fetchPayment, outcome: { orderId: null, state: "approved" } },
  // Payments are asked for one by one.
  { files: /^payments-search/, read: fetchPayment, outcome: refused("unreadable") },
  // Refunds come inside their payment, and no marketplace sale is refunded this way: only what refuses is read.
  {
    files: /^refund-error-(invalid-state|amount-too-high|idempotency|not-supported)/,
    read: fetchPayment,
    outcome: refused("refused"),
  },
  {
    files: /^refund-error-(too-old|payment-not-found|partial-unsupported)/,
    read: fetchPayment,
    outcome: refused("not-found"),
  },
  { files: /^refund-error-unauthorized/, read: fetchPayment, outcome: refused("unauthorized") },
  { files: /^refund-error-policy/, read: fetchPayment, outcome: refused("forbidden") },
  { files: /^refunds?-/, read: fetchPayment, outcome: refused("unreadable") },

  {
    files: /^billing-info-mla-dni/,
    read: fetchBillingInfo,
    outcome: {
      name: "Persona",
      lastName: "De Prueba",
      identification: { type: "DNI", number: "30111222" },
      taxpayer: "Consumidor Final",
      address: { street: "Calle Falsa", number: "742", city: "Córdoba", zipCode: "5000", countryId: "AR" },
    },
  },
  { files: /^billing-info-mla-cuit/, read: fetchBillingInfo, outcome: { lastName: null, address: { number: null } } },
  { files: /^billing-info-mlb-cnpj/, read: fetchBillingInfo, outcome: { taxpayer: "Contribuinte" } },
  {
    files: /^billing-info-mlb-cpf/,
    read: fetchBillingInfo,
    outcome: { taxpayer: null, identification: { type: "CPF" } },
  },
  { files: /^billing-info-mlm/, read: fetchBillingInfo, outcome: { identification: { number: "XAXX010101000" } } },
  { files: /^billing-info-mlc/, read: fetchBillingInfo, outcome: { address: { zipCode: null } } },
  // The path that answered so is gone.
  { files: /^billing-info-legacy/, read: fetchBillingInfo, outcome: refused("unreadable") },
  { files: /^billing-order-details/, read: fetchBillingInfo, outcome: refused("unreadable") },
  // Invoices of the seller are no part of the support inbox.
  { files: /^fiscal-documents-error-type-exists/, read: fetchPack, outcome: refused("unavailable") },
  { files: /^fiscal-documents-error-use-biller/, read: fetchPack, outcome: refused("forbidden") },
  { files: /^fiscal-documents-error-none/, read: fetchPack, outcome: refused("not-found") },
  { files: /^fiscal-documents/, read: fetchPack, outcome: refused("unreadable") },
  { files: /^reputation-/, read: fetchBuyer, outcome: { sourceId: expect.stringMatching(/^\d+$/) } },
  { files: /^(seller-recovery|currency)/, read: fetchOrder, outcome: refused("unreadable") },
  // What nothing of ours asks for.
  {
    files:
      /^(loans-search|quotation|contacts-|block-api|moderation|application-|user-applications|test-user|sites|user-items)/,
    read: fetchOrder,
    outcome: refused("unreadable"),
  },
];
