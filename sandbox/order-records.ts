/** What the shop remembers of sales. Times are epoch milliseconds, money is in the order's currency. */
export const orderStatuses = [
  "confirmed",
  "payment_required",
  "payment_in_process",
  "partially_paid",
  "paid",
  "partially_refunded",
  "pending_cancel",
  "cancelled",
  "invalid",
] as const;
export type OrderStatus = (typeof orderStatuses)[number];

export const logistics = [
  "fulfillment",
  "cross_docking",
  "xd_drop_off",
  "drop_off",
  "self_service",
  "me1",
  "custom",
  "to_be_agreed",
] as const;
/** How the parcel travels; `to_be_agreed` never gets a shipment. */
export type Logistic = (typeof logistics)[number];

export interface CancelDetail {
  group: string;
  code: string;
  description: string;
  requestedBy: "buyer" | "seller" | "meli";
  at: number;
}

/** One listing or variation, n units. */
export interface Order {
  id: number;
  /** null: the order id stands in its place. */
  packId: number | null;
  /** Place in a cart; null when bought alone. */
  elementId: number | null;
  sellerId: number;
  buyerId: number;
  siteId: string;
  itemId: string;
  variationId: number | null;
  quantity: number;
  unitPrice: number;
  /** Before the listing's offer. */
  fullUnitPrice: number;
  currencyId: string;
  couponAmount: number;
  /** What of the buyer's shipping is charged on this order. */
  shippingCost: number;
  logistic: Logistic;
  status: OrderStatus;
  /** Beyond those that follow from the state. */
  tags: string[];
  flows: string[];
  cancelDetail: CancelDetail | null;
  fulfilled: boolean | null;
  shipmentId: number | null;
  /** Shipments are made some moments after the sale; until then the order shows none. */
  shipmentVisibleAt: number;
  createdAt: number;
  closedAt: number | null;
  updatedAt: number;
}

export interface Pack {
  id: number;
  buyerId: number;
  status: "released" | "error" | "pending_cancel" | "cancelled";
  statusDetail: string | null;
  createdAt: number;
  updatedAt: number;
}

export interface Refund {
  id: number;
  amount: number;
  status: "approved" | "in_process" | "rejected";
  source: "collector" | "admin" | "bpp";
  createdAt: number;
}

export interface Charge {
  name: string;
  type: "fee" | "shipping";
  amount: number;
  refunded: number;
}

export interface Payment {
  id: number;
  /** null: money that belongs to no sale, as a compensation. */
  orderId: number | null;
  sellerId: number;
  buyerId: number;
  siteId: string;
  currencyId: string;
  description: string;
  methodId: string;
  typeId: string;
  installments: number;
  operationType: "regular_payment" | "money_transfer";
  status:
    | "pending"
    | "in_process"
    | "approved"
    | "in_mediation"
    | "rejected"
    | "cancelled"
    | "refunded"
    | "charged_back";
  statusDetail: string;
  amount: number;
  refundedAmount: number;
  shippingAmount: number;
  couponAmount: number;
  charges: Charge[];
  refunds: Refund[];
  createdAt: number;
  approvedAt: number | null;
  updatedAt: number;
}

/** What an idempotency key stands for. */
export interface RefundKey {
  paymentId: number;
  refundId: number;
  body: string;
}

export interface ShipmentStep {
  status: string;
  substatus: string | null;
  at: number;
}

export interface Shipment {
  id: number;
  siteId: string;
  sellerId: number;
  buyerId: number;
  packId: number | null;
  orderIds: number[];
  direction: "forward" | "return";
  /** Of a way back. */
  destination: "buyer" | "seller" | "warehouse";
  logistic: Exclude<Logistic, "to_be_agreed">;
  status: string;
  substatus: string | null;
  /** Oldest first. */
  history: ShipmentStep[];
  trackingNumber: string | null;
  grossCost: number;
  buyerCost: number;
  senderCost: number;
  tags: string[];
  sibling: { reason: string; shipmentId: number; at: number } | null;
  delays: { type: string; at: number }[];
  dispatchBy: number;
  promisedAt: number;
  createdAt: number;
  updatedAt: number;
}

export interface OrderNote {
  id: string;
  /** An order's or a pack's. */
  ownerKind: "order" | "pack";
  ownerId: number;
  sellerId: number;
  text: string;
  createdAt: number;
  updatedAt: number;
}

/** The seller's word on a sale; `fulfilled` false cancels it. One per order. */
export interface Feedback {
  id: number;
  orderId: number;
  fulfilled: boolean;
  rating: string;
  message: string;
  reason: string | null;
  restockItem: boolean;
  reply: string | null;
  createdAt: number;
}

export interface FiscalDocument {
  id: string;
  packKey: number;
  sellerId: number;
  fileType: string;
  fileName: string;
  createdAt: number;
}
