import { z } from "zod";
import { amount, id, instant, maybe, number, reference, sound, text, word } from "./payload-parts";

/** What the marketplace sends about orders, packs, shipments, payments and billing, cut down to the fields we use. */

const count = z.number().nonnegative();
const currency = z.string().regex(/^[A-Z]{3}$/);

const OrderItemPayload = z.object({
  item: z.object({
    id: word,
    title: maybe(word),
    variation_id: maybe(id),
    variation_attributes: sound(z.object({ name: word, value_name: word })),
    seller_sku: maybe(word),
    seller_custom_field: maybe(word),
  }),
  quantity: count,
  unit_price: amount,
  full_unit_price: maybe(amount),
  sale_fee: maybe(amount),
  currency_id: maybe(currency),
});
export type OrderItemPayload = z.infer<typeof OrderItemPayload>;

/** The summary of a payment inside its order. */
export const OrderPaymentPayload = z.object({
  id,
  status: word,
  status_detail: maybe(word),
  currency_id: maybe(currency),
  transaction_amount: amount,
  transaction_amount_refunded: maybe(amount),
  shipping_cost: maybe(amount),
  coupon_amount: maybe(amount),
  total_paid_amount: maybe(amount),
  marketplace_fee: maybe(amount),
  payment_method_id: maybe(word),
  installments: maybe(count),
  date_created: maybe(instant),
  date_approved: maybe(instant),
  date_last_modified: maybe(instant),
});
export type OrderPaymentPayload = z.infer<typeof OrderPaymentPayload>;

export const OrderPayload = z.object({
  id: number,
  pack_id: maybe(number),
  status: word,
  currency_id: currency,
  total_amount: amount,
  paid_amount: maybe(amount),
  shipping_cost: maybe(amount),
  order_items: z.array(OrderItemPayload),
  // All or none: money computed from some of its payments would be wrong in silence.
  payments: z
    .array(OrderPaymentPayload)
    .nullish()
    .transform((payments) => payments ?? []),
  shipping: maybe(reference),
  buyer: maybe(
    z.object({ id: maybe(number), nickname: maybe(word), billing_info: maybe(z.object({ id: maybe(id) })) }),
  ),
  seller: maybe(z.object({ id: maybe(number) })),
  mediations: sound(reference),
  tags: sound(word),
  cancel_detail: maybe(
    z.object({
      group: maybe(word),
      code: maybe(word),
      description: maybe(word),
      requested_by: maybe(word),
      date: maybe(instant),
    }),
  ),
  date_created: instant,
  date_closed: maybe(instant),
  last_updated: maybe(instant),
  date_last_updated: maybe(instant),
});
export type OrderPayload = z.infer<typeof OrderPayload>;

/** One page. The orders are read one by one. */
export const OrderListPayload = z.object({
  results: z.array(z.unknown()),
  paging: z.object({ total: z.number().int().nonnegative() }),
});

export const PackPayload = z.object({
  id: number,
  status: word,
  status_detail: maybe(text),
  shipment: maybe(reference),
  orders: z.array(z.object({ id: number })),
  buyer: maybe(reference),
  date_created: maybe(instant),
  last_updated: maybe(instant),
});
export type PackPayload = z.infer<typeof PackPayload>;

const on = maybe(z.object({ date: maybe(instant) }));
const place = maybe(z.object({ name: maybe(word) }));
const address = maybe(z.object({ city: place, state: place }));
const option = maybe(
  z.object({
    cost: maybe(amount),
    currency_id: maybe(currency),
    estimated_delivery_time: on,
    estimated_delivery_limit: on,
    estimated_delivery_final: on,
    estimated_delivery_extended: on,
  }),
);

/** A shipment as it is asked for, or in the flat shape of before, which still comes back now and then. */
export const ShipmentPayload = z.object({
  id: number,
  status: word,
  substatus: maybe(word),
  tracking_number: maybe(word),
  tracking_method: maybe(word),
  tags: sound(word),
  date_created: maybe(instant),
  last_updated: maybe(instant),
  logistic: maybe(z.object({ mode: maybe(word), type: maybe(word), direction: maybe(word) })),
  origin: maybe(z.object({ sender_id: maybe(number) })),
  destination: maybe(z.object({ receiver_id: maybe(number), shipping_address: address })),
  lead_time: option,
  sibling: maybe(z.object({ sibling_id: maybe(number) })),
  mode: maybe(word),
  logistic_type: maybe(word),
  type: maybe(word),
  sender_id: maybe(number),
  receiver_id: maybe(number),
  receiver_address: address,
  shipping_option: option,
});
export type ShipmentPayload = z.infer<typeof ShipmentPayload>;

export const ShipmentItemsPayload = z.array(
  z.object({
    order_id: maybe(number),
    item_id: word,
    variation_id: maybe(id),
    description: maybe(word),
    quantity: count,
  }),
);

export const CarrierPayload = z.object({ name: word, url: maybe(word) });

const RefundPayload = z.object({
  id,
  amount,
  status: word,
  source: maybe(z.object({ type: maybe(word) })),
  date_created: maybe(instant),
});

/** A payment on its own host, where names differ from those of the summary inside the order. */
export const PaymentPayload = OrderPaymentPayload.omit({ shipping_cost: true, date_last_modified: true }).extend({
  currency_id: currency,
  shipping_amount: maybe(amount),
  date_last_updated: maybe(instant),
  collector_id: maybe(number),
  order: maybe(z.object({ id: maybe(number), type: maybe(word) })),
  description: maybe(word),
  money_release_date: maybe(instant),
  transaction_details: maybe(z.object({ net_received_amount: maybe(amount), total_paid_amount: maybe(amount) })),
  refunds: z
    .array(RefundPayload)
    .nullish()
    .transform((refunds) => refunds ?? []),
});
export type PaymentPayload = z.infer<typeof PaymentPayload>;

export const BillingInfoPayload = z.object({
  buyer: z.object({
    cust_id: maybe(number),
    billing_info: z.object({
      name: maybe(word),
      last_name: maybe(word),
      identification: maybe(z.object({ type: word, number: id })),
      taxes: maybe(z.object({ taxpayer_type: maybe(z.object({ description: maybe(word) })) })),
      address: maybe(
        z.object({
          street_name: maybe(word),
          street_number: maybe(id),
          comment: maybe(word),
          neighborhood: maybe(word),
          city_name: maybe(word),
          city: maybe(word),
          state: maybe(z.object({ name: maybe(word) })),
          zip_code: maybe(id),
          country_id: maybe(word),
        }),
      ),
      attributes: maybe(z.object({ email: maybe(word) })),
    }),
  }),
});
export type BillingInfoPayload = z.infer<typeof BillingInfoPayload>;
