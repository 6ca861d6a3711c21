import { personById } from "../catalog/persons";
import type { Payment, Refund } from "../order-records";
import { rounded } from "../trade/money";
import type { World } from "../world";
import { atMinusFour } from "./dates";

const dayMs = 24 * 60 * 60_000;

/** GET /v1/payments/{id} of the payments API. */
export function paymentBody(_world: World, payment: Payment): Record<string, unknown> {
  const { id, currencyId } = payment;
  const created = atMinusFour(payment.createdAt);
  const approved = payment.approvedAt === null ? null : atMinusFour(payment.approvedAt);
  const releaseAt = (payment.approvedAt ?? payment.createdAt) + 15 * dayMs;
  const total = rounded(payment.amount + payment.shippingAmount - payment.couponAmount, currencyId);
  const fee = payment.charges.find(({ type }) => type === "fee");
  return {
    id,
    date_created: created,
    date_approved: approved,
    date_last_updated: atMinusFour(payment.updatedAt),
    date_of_expiration: null,
    money_release_date: atMinusFour(releaseAt),
    money_release_status: releaseAt < Date.now() ? "released" : "pending",
    money_release_schema: null,
    operation_type: payment.operationType,
    issuer_id: null,
    payment_method_id: payment.methodId,
    payment_type_id: payment.typeId,
    payment_method: { id: payment.methodId, type: payment.typeId, issuer_id: null },
    status: payment.status,
    status_detail: payment.statusDetail,
    currency_id: currencyId,
    description: payment.description,
    live_mode: true,
    sponsor_id: null,
    authorization_code: null,
    integrator_id: null,
    taxes_amount: 0,
    counter_currency: null,
    shipping_amount: payment.shippingAmount,
    build_version: "3.140.0",
    pos_id: null,
    store_id: null,
    platform_id: null,
    corporation_id: null,
    payer: {
      id: String(payment.buyerId),
      type: null,
      email: null,
      identification: { type: null, number: null },
      first_name: null,
      last_name: null,
      phone: { area_code: null, number: null, extension: null },
      entity_type: null,
    },
    collector_id: payment.sellerId,
    marketplace_owner: null,
    metadata: {},
    additional_info: { nsu_processadora: null, available_balance: null },
    order: payment.orderId === null ? {} : { id: String(payment.orderId), type: "mercadolibre" },
    external_reference: null,
    transaction_amount: payment.amount,
    transaction_amount_refunded: payment.refundedAmount,
    coupon_amount: payment.couponAmount,
    differential_pricing_id: null,
    deduction_schema: null,
    installments: payment.installments,
    transaction_details: {
      payment_method_reference_id: null,
      acquirer_reference: null,
      net_received_amount: netOf(payment),
      total_paid_amount: total,
      overpaid_amount: 0,
      external_resource_url: null,
      installment_amount: rounded(total / payment.installments, currencyId),
      financial_institution: null,
      payable_deferral_period: null,
    },
    fee_details: fee ? [{ type: "mercadopago_fee", amount: fee.amount, fee_payer: "collector" }] : [],
    charges_details: payment.charges.map((charge, index) => ({
      id: `${id}-${String(11 + index).padStart(3, "0")}`,
      name: charge.name,
      type: charge.type,
      accounts: { from: "collector", to: charge.type === "fee" ? "ml" : "shp" },
      client_id: 0,
      amounts: { original: charge.amount, refunded: charge.refunded },
      date_created: approved ?? created,
      last_updated: atMinusFour(payment.updatedAt),
      metadata: {},
      reserve_id: null,
      refund_charges: [],
      update_charges: [],
      external_charge_id: null,
      rate: null,
      base_amount: null,
    })),
    charges_execution_info: { internal_execution: { date: created, execution_id: `01SIM${id}` } },
    captured: true,
    binary_mode: false,
    call_for_authorize_id: null,
    statement_descriptor: "MERCADOLIBRE",
    card: {},
    notification_url: null,
    refunds: payment.refunds.map((refund) => refundBody(payment, refund)),
    processing_mode: "aggregator",
    merchant_account_id: null,
    merchant_number: null,
    point_of_interaction: { business_info: { unit: "core", sub_unit: "marketplace" }, type: "UNSPECIFIED" },
    tags: null,
  };
}

function netOf({ amount, charges, currencyId }: Payment): number {
  const charged = charges.reduce((sum, charge) => sum + charge.amount - charge.refunded, 0);
  return rounded(amount - charged, currencyId);
}

export function refundBody(payment: Payment, refund: Refund): Record<string, unknown> {
  const isOwn = refund.source === "collector";
  return {
    id: refund.id,
    payment_id: payment.id,
    amount: refund.amount,
    metadata: {},
    source: {
      id: isOwn ? String(payment.sellerId) : "0",
      name: isOwn ? (personById(payment.sellerId)?.nickname ?? "") : refund.source,
      type: refund.source,
    },
    date_created: atMinusFour(refund.createdAt),
    unique_sequence_number: null,
    refund_mode: "standard",
    adjustment_amount: 0,
    status: refund.status,
    reason: null,
    labels: [],
    amount_refunded_to_payer: refund.status === "approved" ? refund.amount : null,
    additional_data: null,
    expiration_date: null,
    partition_details: [],
  };
}
