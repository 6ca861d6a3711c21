import type { Logistics, MoneyState, OrderStatus, PaymentState, ShipmentStatus } from "@/db/vocabulary";
import type { Money } from "@/lib/money";
import type { Credentials } from "./channel";

/**
 * Orders and what belongs to them. All of it is read only. Money goes back to a buyer through a claim (`ClaimsFacet`): no
 * marketplace documents another way for a sale of its own.
 */
export interface OrdersFacet {
  fetchOrder(as: Credentials, orderId: string): Promise<ChannelOrder>;
  fetchPack(as: Credentials, packId: string): Promise<ChannelPack>;
  /**
   * Orders of a window of time, oldest first, one page; `next` null on the last. Cancelled orders are left out unless
   * asked for by themselves. The window is widened to whole hours, and at most `reachable` orders can be paged through:
   * when `total` is larger, ask for a shorter window.
   */
  searchOrders(as: Credentials, window: OrderWindow, next: string | null): Promise<OrderPage>;
  fetchShipment(as: Credentials, shipmentId: string): Promise<ChannelShipment>;
  /** What a shipment carries of ours: how a claim on a shipment finds its orders. */
  listShipmentItems(as: Credentials, shipmentId: string): Promise<ShipmentItem[]>;
  /** Where the parcel can be followed; null when nobody says. */
  fetchCarrier(as: Credentials, shipmentId: string): Promise<{ name: string; trackingUrl: string | null } | null>;
  /** A payment with its refunds; says which order it is for. */
  fetchPayment(as: Credentials, paymentId: string): Promise<ChannelPayment>;
  /** Personal data: fetch when somebody asks, keep encrypted or not at all, never log. */
  fetchBillingInfo(as: Credentials, billingInfoId: string): Promise<ChannelBillingInfo>;
}

export type OrderWindow = {
  by: "created" | "closed" | "updated";
  from: Date;
  to: Date;
  cancelled: boolean;
};

/** `unreadable`: orders that were there and could not be read. */
export type OrderPage = {
  orders: ChannelOrder[];
  unreadable: number;
  total: number;
  reachable: number;
  next: string | null;
};

export type ChannelOrder = {
  sourceId: string;
  /** Null: the order itself stands where a pack is needed. */
  packId: string | null;
  /** These two are always sent, except that a partial answer may lack them: see `missing`. */
  sellerId: string | null;
  buyerId: string | null;
  buyerNickname: string | null;
  billingInfoId: string | null;
  /** Null for a word we do not know. Says nothing certain about money: see `moneyState`. */
  status: OrderStatus | null;
  statusWord: string;
  moneyState: MoneyState;
  items: OrderItem[];
  /** Items after discounts, without shipping. */
  total: Money;
  /** What the buyer paid, shipping included. */
  paid: Money;
  /** The sum of what its payments gave back. */
  refunded: Money;
  /** What the buyer paid for shipping; null inside packs. */
  shippingCost: Money | null;
  payments: OrderPayment[];
  /** Null: not created yet, or to be agreed with the buyer (tag `no_shipping`). */
  shipmentId: string | null;
  /** As far as the order tells; it can have claims that are not here. */
  claimIds: string[];
  /** The marketplace's own words, lower case: fraud_risk_detected, pack_order, … An open list. */
  tags: string[];
  cancellation: OrderCancellation | null;
  createdAt: Date;
  /** When it was first paid or confirmed. */
  closedAt: Date | null;
  updatedAt: Date | null;
  /** Parts the marketplace left out of this answer: `buyer`, `shipping`, … Usable; read again later. */
  missing: string[];
};

/** Words are the marketplace's. `split`: replaced by other orders, so it is no cancellation. */
export type OrderCancellation = {
  group: string | null;
  code: string | null;
  description: string | null;
  requestedBy: string | null;
  at: Date | null;
  split: boolean;
};

export type OrderItem = {
  itemId: string;
  title: string;
  variationId: string | null;
  /** For example Color: Negro, Talle: 42. */
  attributes: { name: string; value: string }[];
  sku: string | null;
  quantity: number;
  /** For one, after discounts. */
  unitPrice: Money;
  /** For one, before discounts. */
  listPrice: Money | null;
  /** The marketplace's commission, for one. */
  saleFee: Money | null;
};

export type OrderPayment = {
  sourceId: string;
  state: PaymentState | null;
  stateWord: string;
  /** The marketplace's word: accredited, partially_refunded, bpp_covered, … An open list. */
  detail: string | null;
  /** For the product. */
  amount: Money;
  refunded: Money;
  shipping: Money | null;
  coupon: Money | null;
  /** What the buyer paid in all. */
  total: Money | null;
  fee: Money | null;
  /** For example visa, pix, account_money. */
  method: string | null;
  installments: number | null;
  createdAt: Date | null;
  approvedAt: Date | null;
  updatedAt: Date | null;
};

export type ChannelPayment = OrderPayment & {
  sellerId: string | null;
  /** Null: not a sale of the marketplace, for example a compensation. */
  orderId: string | null;
  description: string | null;
  /** What the seller nets. */
  net: Money | null;
  releasedAt: Date | null;
  refunds: { sourceId: string; amount: Money; status: string; by: string | null; createdAt: Date | null }[];
};

export type ChannelPack = {
  sourceId: string;
  /** The marketplace's word: released, error, pending_cancel, cancelled. An open list. */
  status: string;
  /** Divided into other packs. */
  split: boolean;
  shipmentId: string | null;
  /** Only those this store may see: a pack can hold orders of several sellers. */
  orderIds: string[];
  buyerId: string | null;
  createdAt: Date | null;
  updatedAt: Date | null;
};

export type ChannelShipment = {
  sourceId: string;
  status: ShipmentStatus | null;
  statusWord: string;
  /** The marketplace's word: out_for_delivery, receiver_absent, … An open list. */
  substatus: string | null;
  logistics: Logistics | null;
  logisticsWord: string | null;
  direction: "forward" | "return";
  tracking: { number: string | null; carrier: string | null };
  /** Who sends and who receives, ids only. */
  senderId: string | null;
  receiverId: string | null;
  /** City and state, never more. */
  place: string | null;
  promise: DeliveryPromise;
  /** What the buyer pays for it. */
  cost: Money | null;
  /** The shipment that replaces it after a split. */
  replacedById: string | null;
  tags: string[];
  createdAt: Date | null;
  updatedAt: Date | null;
};

/** `estimatedAt`: when it should arrive; from `limitAt` on the buyer may cancel; `extendedAt`: a second promise. */
export type DeliveryPromise = {
  estimatedAt: Date | null;
  limitAt: Date | null;
  finalAt: Date | null;
  extendedAt: Date | null;
};

export type ShipmentItem = {
  orderId: string | null;
  itemId: string;
  variationId: string | null;
  title: string | null;
  quantity: number;
};

export type ChannelBillingInfo = {
  buyerId: string | null;
  /** Of a person, or a company's legal name with `lastName` null. */
  name: string | null;
  lastName: string | null;
  /** For example DNI, CUIT, CPF. */
  identification: { type: string; number: string } | null;
  taxpayer: string | null;
  email: string | null;
  address: {
    street: string | null;
    number: string | null;
    comment: string | null;
    neighborhood: string | null;
    city: string | null;
    state: string | null;
    zipCode: string | null;
    countryId: string | null;
  } | null;
};
