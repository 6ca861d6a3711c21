import { isDeepStrictEqual } from "node:util";
import type { orders, payments } from "@/db/schema";
import type { PaymentState } from "@/db/vocabulary";
import type { ChannelOrder, OrderPayment } from "@/lib/channels/orders-facet";

/** What a reading says about an order, in the columns of its row. */
export type OrderFacts = ReturnType<typeof orderFacts>;
type OrderRow = typeof orders.$inferSelect;
type PaymentRow = Omit<typeof payments.$inferSelect, "id" | "organizationId" | "storeId" | "orderId">;

/** Whether parts were left out of the answer: what is not there now may still be. */
export const isPartial = ({ missing }: ChannelOrder): boolean => missing.length > 0;

/** Payments were left out, whether the answer says so or only what it adds up to. */
export const lacksPayments = (order: ChannelOrder): boolean =>
  order.payments.length === 0 && (isPartial(order) || order.paid.amountMinor > 0);

/** The reading in columns. What a partial answer leaves out stays as it was `before`. */
export function orderFacts(order: ChannelOrder, buyerId: string | null, before: OrderRow | undefined) {
  const partial = isPartial(order);
  const told = <T>(now: T | null, held: T | null | undefined): T | null => now ?? (partial ? (held ?? null) : null);
  const money =
    before && lacksPayments(order)
      ? { moneyState: before.moneyState, refundedMinor: before.refundedMinor }
      : { moneyState: order.moneyState, refundedMinor: order.refunded.amountMinor };
  return {
    // These are never taken away: rows of a search tell less than the order itself.
    packSourceId: order.packId ?? before?.packSourceId ?? null,
    buyerId: buyerId ?? before?.buyerId ?? null,
    billingSourceId: order.billingInfoId ?? before?.billingSourceId ?? null,
    status: order.status,
    statusWord: order.statusWord,
    ...money,
    currency: order.total.currency,
    totalMinor: order.total.amountMinor,
    paidMinor: partial && order.paid.amountMinor === 0 ? (before?.paidMinor ?? 0) : order.paid.amountMinor,
    shippingCostMinor: told(order.shippingCost?.amountMinor ?? null, before?.shippingCostMinor),
    shipmentSourceId: told(order.shipmentId, before?.shipmentSourceId),
    tags: partial && order.tags.length === 0 ? (before?.tags ?? []) : order.tags,
    cancellation: told(cancellationOf(order), before?.cancellation),
    placedAt: order.createdAt,
    closedAt: told(order.closedAt, before?.closedAt),
  };
}

function cancellationOf({ cancellation }: ChannelOrder): OrderRow["cancellation"] {
  return cancellation && { ...cancellation, at: cancellation.at?.toISOString() ?? null };
}

/** A payment in columns. */
export const paymentFacts = (payment: OrderPayment, refundedAt: Date | null): PaymentRow => ({
  sourceId: payment.sourceId,
  state: payment.state,
  stateWord: payment.stateWord,
  detail: payment.detail,
  currency: payment.amount.currency,
  amountMinor: payment.amount.amountMinor,
  refundedMinor: payment.refunded.amountMinor,
  totalMinor: payment.total?.amountMinor ?? null,
  method: payment.method,
  installments: payment.installments,
  approvedAt: payment.approvedAt,
  refundedAt,
});

/**
 * When money last went back to the buyer; null while none did. A payment is touched for other reasons too, so the reading that
 * first shows more gone back says it, by the payment's own time of change or else `otherwise`.
 */
export function refundedAtOf(payment: OrderPayment, held: PaymentHeld | undefined, otherwise: Date): Date | null {
  if (!wentBack(payment.state, payment.refunded.amountMinor)) return null;
  const isKnown =
    held && wentBack(held.state, held.refundedMinor) && held.refundedMinor >= payment.refunded.amountMinor;
  return (isKnown ? held.refundedAt : null) ?? payment.updatedAt ?? otherwise;
}

type PaymentHeld = { state: PaymentState | null; refundedMinor: number; refundedAt: Date | null };

const wentBack = (state: PaymentState | null, refundedMinor: number): boolean =>
  refundedMinor > 0 || state === "refunded" || state === "charged-back";

/** Whether a row says already what these facts say. */
export const saysAlready = (row: Record<string, unknown>, facts: Record<string, unknown>): boolean =>
  Object.entries(facts).every(([name, fact]) => isDeepStrictEqual(row[name], fact));

/** What no screen shows: the marketplace's own labels. */
export const shownOf = ({ tags: _tags, ...shown }: OrderFacts) => shown;
