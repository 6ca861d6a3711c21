import { expect, it } from "vitest";
import type { OrderPayment } from "@/lib/channels/orders-facet";
import { refundedAtOf } from "./order-row";

const noticedAt = new Date("2026-11-20T12:00:00Z");
const touchedAt = new Date("2026-11-25T12:00:00Z");
const otherwise = new Date("2026-11-26T12:00:00Z");

const payment = (change: Partial<OrderPayment>): OrderPayment => ({
  sourceId: "1",
  state: "approved",
  stateWord: "approved",
  detail: null,
  amount: { amountMinor: 100_00, currency: "ARS" },
  refunded: { amountMinor: 0, currency: "ARS" },
  shipping: null,
  coupon: null,
  total: null,
  fee: null,
  method: null,
  installments: null,
  createdAt: null,
  approvedAt: null,
  updatedAt: touchedAt,
  ...change,
});
const back = (amountMinor: number) => ({ refunded: { amountMinor, currency: "ARS" } });
const held = (refundedMinor: number, state: OrderPayment["state"] = "approved") => ({
  state,
  refundedMinor,
  refundedAt: refundedMinor > 0 ? noticedAt : null,
});

it.each<[string, OrderPayment, ReturnType<typeof held> | undefined, Date | null]>([
  ["nothing went back", payment({}), undefined, null],
  ["some went back, and we hear of the payment for the first time", payment(back(30_00)), undefined, touchedAt],
  ["some went back since", payment(back(30_00)), held(0), touchedAt],
  ["more went back since", payment(back(60_00)), held(30_00), touchedAt],
  ["it was only touched since", payment(back(30_00)), held(30_00), noticedAt],
  ["it was charged back, which says no amount", payment({ state: "charged-back" }), held(0), touchedAt],
  ["it says no time of change", payment({ ...back(30_00), updatedAt: null }), held(0), otherwise],
  ["it went back before we kept when", payment(back(30_00)), { ...held(30_00), refundedAt: null }, touchedAt],
  ["the chargeback was decided for the seller", payment({}), held(30_00, "charged-back"), null],
])("money went back: %s", (_, read, before, at) => {
  expect(refundedAtOf(read, before, otherwise)).toEqual(at);
});
