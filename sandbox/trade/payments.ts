import { listingById } from "../catalog/listings";
import { faultsOf } from "../faults";
import type { Charge, Order, Payment, Refund } from "../order-records";
import type { World } from "../world";
import { rounded } from "./money";
import { changeOrder } from "./orders";
import { senderCostOf } from "./parcels";

const firstPaymentId = 131_000_000_001;
const firstRefundId = 1_900_000_001;
const saleFeeShare = 0.14;

/** Whose money goes back: the seller's, the marketplace's by decision, or buyer protection's. */
export type RefundSource = Refund["source"] | "covered";

export const saleFeeOf = ({ unitPrice, currencyId }: Order) => rounded(unitPrice * saleFeeShare, currencyId);

/** A payment on an order; pending until it is approved, unless told otherwise. */
export function newPayment(
  world: World,
  order: Order,
  parts: { amount: number } & Partial<Pick<Payment, "status" | "statusDetail" | "shippingAmount">>,
): Payment {
  const id = world.state.next("payment", firstPaymentId);
  const now = Date.now();
  const isLarge = order.unitPrice * order.quantity > 50_000;
  return world.state.put("payments", id, {
    id,
    orderId: order.id,
    sellerId: order.sellerId,
    buyerId: order.buyerId,
    siteId: order.siteId,
    currencyId: order.currencyId,
    description: listingById(order.itemId)?.title ?? "",
    methodId: order.siteId === "MLB" ? "pix" : "visa",
    typeId: order.siteId === "MLB" ? "bank_transfer" : "credit_card",
    installments: isLarge && order.siteId !== "MLB" ? 6 : 1,
    operationType: "regular_payment",
    status: parts.status ?? "pending",
    statusDetail: parts.statusDetail ?? "pending_waiting_payment",
    amount: parts.amount,
    refundedAmount: 0,
    shippingAmount: parts.shippingAmount ?? order.shippingCost,
    couponAmount: order.couponAmount,
    charges: [],
    refunds: [],
    createdAt: now,
    approvedAt: null,
    updatedAt: now,
  });
}

/** The money is credited; what the marketplace charges for the sale is known from now on. */
export function approve(world: World, payment: Payment): Payment {
  const order = payment.orderId === null ? undefined : world.state.get("orders", payment.orderId);
  return changePayment(world, payment, {
    status: "approved",
    statusDetail: "accredited",
    approvedAt: Date.now(),
    charges: order ? chargesOf(order) : [],
  });
}

function chargesOf(order: Order): Charge[] {
  const fee = rounded(saleFeeOf(order) * order.quantity, order.currencyId);
  const shipping = order.elementId === null || order.elementId === 1 ? senderCostOf(order) : 0;
  return [
    { name: "ml_sale_fee", type: "fee", amount: fee, refunded: 0 },
    ...(shipping > 0
      ? [{ name: `shp_${order.logistic}`, type: "shipping" as const, amount: shipping, refunded: 0 }]
      : []),
  ];
}

export function changePayment(world: World, payment: Payment, changes: Partial<Payment>): Payment {
  const changed = world.state.put("payments", payment.id, { ...payment, ...changes, updatedAt: Date.now() });
  tellPayment(world, changed);
  return changed;
}

function tellPayment({ courier }: World, { id, sellerId }: Payment): void {
  courier.tell({ topic: "payments", resource: `/collections/${id}`, userId: sellerId });
}

export const refundableOf = ({ status, amount, refundedAmount, currencyId }: Payment) =>
  status === "approved" || status === "in_mediation" ? rounded(amount - refundedAmount, currencyId) : 0;

/** Gives part of a payment back; the order follows. Returns the payment with the refund as its last. */
export function refund(world: World, payment: Payment, amount: number, source: RefundSource): Payment {
  const isInProcess = faultsOf(world.state).refundsInProcess && source === "collector";
  const refundedAmount = rounded(payment.refundedAmount + amount, payment.currencyId);
  const isWhole = refundedAmount >= payment.amount;
  const entry: Refund = {
    id: world.state.next("refund", firstRefundId),
    amount,
    status: isInProcess ? "in_process" : "approved",
    source: source === "covered" ? "bpp" : source,
    createdAt: Date.now(),
  };
  const refunds = [...payment.refunds, entry];
  if (isInProcess) return changePayment(world, payment, { refunds });
  const changed = changePayment(world, payment, {
    refunds,
    refundedAmount,
    status: isWhole ? "refunded" : payment.status,
    statusDetail: detailOf(source, isWhole),
    // What the marketplace covered costs the seller nothing, so the fee stays; shipping stays charged anyway.
    charges: payment.charges.map((charge) =>
      charge.type === "fee" && source !== "covered"
        ? { ...charge, refunded: rounded((charge.amount * refundedAmount) / payment.amount, payment.currencyId) }
        : charge,
    ),
  });
  // One refund is told more than once, as in life.
  tellPayment(world, changed);
  followOrder(world, changed, source, isWhole);
  return changed;
}

/** Ends refunds that were not done at once. */
export function finishRefunds(world: World, payment: Payment, status: "approved" | "rejected"): Payment {
  const open = payment.refunds.filter((entry) => entry.status === "in_process");
  const settled = payment.refunds.map((entry) => (entry.status === "in_process" ? { ...entry, status } : entry));
  if (status === "rejected") return changePayment(world, payment, { refunds: settled });
  const amount = open.reduce((sum, entry) => sum + entry.amount, 0);
  const refundedAmount = rounded(payment.refundedAmount + amount, payment.currencyId);
  const isWhole = refundedAmount >= payment.amount;
  const changed = changePayment(world, payment, {
    refunds: settled,
    refundedAmount,
    status: isWhole ? "refunded" : payment.status,
    statusDetail: detailOf("collector", isWhole),
  });
  followOrder(world, changed, "collector", isWhole);
  return changed;
}

function detailOf(source: RefundSource, isWhole: boolean): string {
  if (!isWhole) return source === "bpp" ? "partially_bpp_refunded" : "partially_refunded";
  return { collector: "refunded", admin: "by_admin", bpp: "bpp_refunded", covered: "bpp_covered" }[source];
}

function followOrder(world: World, payment: Payment, source: RefundSource, isWhole: boolean): void {
  const order = payment.orderId === null ? undefined : world.state.get("orders", payment.orderId);
  if (!order || order.status === "cancelled") return;
  if (!isWhole) {
    changeOrder(world, order, { status: "partially_refunded" });
    return;
  }
  if (source === "covered" || faultsOf(world.state).refundedOrderStaysPaid) {
    changeOrder(world, order, { status: "paid" });
    return;
  }
  changeOrder(world, order, {
    status: "cancelled",
    cancelDetail: {
      group: "mediations",
      code: "payment_refunded",
      description: "Payment was refunded",
      requestedBy: "meli",
      at: Date.now(),
    },
  });
}

/** Gives back all that an order still holds. */
export function refundAll(world: World, order: Order, source: RefundSource): void {
  for (const payment of world.state.group("payments", `order ${order.id}`)) {
    const amount = refundableOf(payment);
    if (amount > 0) refund(world, payment, amount, source);
  }
}

/** Gives back a share of what was paid; returns the amount. */
export function refundShare(world: World, order: Order, percentage: number): number {
  let given = 0;
  for (const payment of world.state.group("payments", `order ${order.id}`)) {
    const amount = Math.min(refundableOf(payment), rounded((payment.amount * percentage) / 100, payment.currencyId));
    if (amount > 0) refund(world, payment, amount, "collector");
    given += amount;
  }
  return rounded(given, order.currencyId);
}

/** Payments that never were credited never will be. */
export function cancelPending(world: World, order: Order): void {
  for (const payment of world.state.group("payments", `order ${order.id}`)) {
    if (payment.status !== "pending" && payment.status !== "in_process") continue;
    changePayment(world, payment, { status: "cancelled", statusDetail: "expired" });
  }
}

/** A dispute holds the money, or lets it go. */
export function holdPayments(world: World, order: Order, isHeld: boolean): void {
  for (const payment of world.state.group("payments", `order ${order.id}`)) {
    if (isHeld && payment.status === "approved") {
      changePayment(world, payment, { status: "in_mediation", statusDetail: "pending" });
    }
    if (!isHeld && payment.status === "in_mediation") {
      const statusDetail = payment.refundedAmount > 0 ? "partially_refunded" : "accredited";
      changePayment(world, payment, { status: "approved", statusDetail });
    }
  }
}

/** The card's holder took the money back by the bank. */
export function chargeBack(world: World, order: Order, detail: "settled" | "reimbursed" | "in_process"): void {
  for (const payment of world.state.group("payments", `order ${order.id}`)) {
    if (payment.status === "approved" || payment.status === "charged_back") {
      changePayment(world, payment, { status: "charged_back", statusDetail: detail });
    }
  }
}

/** Money from the marketplace to the seller, with neither order nor claim in it. */
export function compensate(world: World, order: Order, amount: number): Payment {
  const payment = newPayment(world, order, { amount, shippingAmount: 0 });
  const isBrazil = order.siteId === "MLB";
  return changePayment(
    world,
    {
      ...payment,
      orderId: null,
      buyerId: 0,
      methodId: "account_money",
      typeId: "account_money",
      operationType: "money_transfer",
      couponAmount: 0,
      description: isBrazil
        ? "Entrada de dinheiro correspondente à sua reclamação"
        : "Ingreso de dinero correspondiente a tu reclamo",
    },
    { status: "approved", statusDetail: "accredited", approvedAt: Date.now() },
  );
}
