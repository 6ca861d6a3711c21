import type { MoneyState } from "@/db/vocabulary";
import type { OrderPayload, OrderPaymentPayload } from "./order-payloads";

/**
 * Where the money of an order is. Its status does not tell: paid orders can be refunded, and a buyer who has the money
 * back does not mean a seller without it. Source: payments reference, sections 3 and 7.
 */
export function moneyStateOf({ payments, tags, paid_amount }: OrderPayload): MoneyState {
  // A partial answer can lack the payments of an order that is paid.
  if (payments.length === 0) return (paid_amount ?? 0) > 0 ? "paid" : "unpaid";
  const credited = payments.filter(wasCredited);
  if (credited.length === 0) return "unpaid";
  if (credited.some(({ status }) => status === "charged_back")) return "charged-back";
  if (credited.some(({ status }) => status === "in_mediation")) return "disputed";
  const amount = sumOf(credited, ({ transaction_amount }) => transaction_amount);
  const refunded = sumOf(credited, ({ transaction_amount_refunded }) => transaction_amount_refunded ?? 0);
  if (refunded > 0 && refunded >= amount) return credited.some(isCovered) ? "covered" : "refunded";
  // Given back to the buyer's balance: such an order stays paid for ever.
  if (tags.includes("unfulfilled")) return "refunded";
  return refunded > 0 ? "partially-refunded" : "paid";
}

const CREDITED = ["approved", "in_mediation", "refunded", "charged_back"];

function wasCredited({ status, date_approved }: OrderPaymentPayload): boolean {
  return CREDITED.includes(status) || (date_approved !== null && status !== "rejected" && status !== "cancelled");
}

const isCovered = ({ status_detail }: OrderPaymentPayload) => status_detail === "bpp_covered";

/** In hundredths, because sums of decimal fractions drift. */
function sumOf(payments: OrderPaymentPayload[], amountOf: (payment: OrderPaymentPayload) => number): number {
  return payments.reduce((sum, payment) => sum + Math.round(amountOf(payment) * 100), 0);
}
