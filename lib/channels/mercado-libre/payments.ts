import { paymentStates } from "@/db/vocabulary";
import type { ChannelPayment, OrderPayment } from "@/lib/channels/orders-facet";
import { type Money, moneyFrom } from "@/lib/money";
import type { Call } from "./api";
import { type OrderPaymentPayload, PaymentPayload } from "./order-payloads";
import { known, moneyOf } from "./payload-parts";
import { path } from "./request";

/** A payment as its own host has it. Source: payments reference, section 2 ("Obtener pago", undated). */
export async function fetchPayment(call: Call, accessToken: string, paymentId: string): Promise<ChannelPayment> {
  const request = { method: "GET", path: path`/v1/payments/${paymentId}`, host: "payments", accessToken } as const;
  const payment = await call(request, PaymentPayload);
  const { currency_id: currency, transaction_details: details, order } = payment;
  const summary = {
    ...payment,
    shipping_cost: payment.shipping_amount,
    total_paid_amount: details?.total_paid_amount ?? null,
    date_last_modified: payment.date_last_updated,
  };
  return {
    ...paymentFrom(summary, currency),
    sellerId: payment.collector_id,
    orderId: order?.type === "mercadolibre" ? order.id : null,
    description: payment.description,
    net: moneyOf(details?.net_received_amount ?? null, currency),
    releasedAt: payment.money_release_date,
    refunds: payment.refunds.map((refund) => ({
      sourceId: refund.id,
      amount: moneyFrom(refund.amount, currency),
      status: refund.status,
      by: refund.source?.type ?? null,
      createdAt: refund.date_created,
    })),
  };
}

/** A payment as an order lists it, in its own currency or else the order's. What was never given back is 0, not null. */
export function paymentFrom(payment: OrderPaymentPayload, orderCurrency: string): OrderPayment {
  const currency = payment.currency_id ?? orderCurrency;
  const money = (amount: number | null): Money | null => moneyOf(amount, currency);
  return {
    sourceId: payment.id,
    state: known(paymentStates, payment.status),
    stateWord: payment.status.toLowerCase(),
    detail: payment.status_detail?.toLowerCase() ?? null,
    amount: moneyFrom(payment.transaction_amount, currency),
    refunded: moneyFrom(payment.transaction_amount_refunded ?? 0, currency),
    shipping: money(payment.shipping_cost),
    coupon: money(payment.coupon_amount),
    total: money(payment.total_paid_amount),
    fee: money(payment.marketplace_fee),
    method: payment.payment_method_id,
    installments: payment.installments,
    createdAt: payment.date_created,
    approvedAt: payment.date_approved,
    updatedAt: payment.date_last_modified,
  };
}
