import { describe, expect, it } from "vitest";
import { moneyStateOf } from "./money-state";
import { OrderPayload } from "./order-payloads";

type Paid = { status: string; amount?: number; refunded?: number; detail?: string; approved?: boolean };

const order = (payments: Paid[], change: Record<string, unknown> = {}) =>
  OrderPayload.parse({
    id: 1,
    status: "paid",
    currency_id: "ARS",
    total_amount: 100,
    paid_amount: 100,
    order_items: [],
    date_created: "2026-11-20",
    payments: payments.map(({ status, amount = 100, refunded = 0, detail, approved }) => ({
      id: 1,
      status,
      status_detail: detail,
      transaction_amount: amount,
      transaction_amount_refunded: refunded,
      date_approved: approved ? "2026-11-20" : null,
    })),
    ...change,
  });

// Payments reference, section 7.
describe("moneyStateOf", () => {
  it.each<[string, Paid[], Record<string, unknown>]>([
    ["unpaid", [], { paid_amount: 0 }],
    ["unpaid", [{ status: "pending" }, { status: "rejected" }], {}],
    ["unpaid", [{ status: "cancelled", approved: true }], {}],
    ["paid", [{ status: "approved" }], {}],
    ["paid", [{ status: "approved", amount: 0 }], {}],
    ["paid", [{ status: "rejected" }, { status: "approved" }], {}],
    ["paid", [], { paid_amount: 100 }],
    ["partially-refunded", [{ status: "approved", refunded: 40 }], {}],
    ["partially-refunded", [{ status: "refunded", refunded: 100 }, { status: "approved" }], {}],
    ["refunded", [{ status: "refunded", refunded: 100, detail: "bpp_refunded" }], { status: "paid" }],
    ["refunded", [{ status: "approved", amount: 0.3, refunded: 0.1 + 0.2 }], {}],
    ["refunded", [{ status: "approved" }], { tags: ["unfulfilled"] }],
    ["covered", [{ status: "refunded", refunded: 100, detail: "bpp_covered" }], {}],
    ["disputed", [{ status: "in_mediation" }], {}],
    ["charged-back", [{ status: "charged_back" }, { status: "in_mediation" }], {}],
    ["paid", [{ status: "something_new", approved: true }], {}],
    ["unpaid", [{ status: "something_new" }], {}],
  ])("says %s for %j %j", (state, payments, change) => {
    expect(moneyStateOf(order(payments, change))).toBe(state);
  });
});
