import { randomUUID } from "node:crypto";
import { faultsOf } from "../faults";
import { type Call, type Caller, json, type Outcome, type Reply } from "../http/call";
import type { Payment } from "../order-records";
import { changePayment, refund, refundableOf } from "../trade/payments";
import type { SandboxRoute, World } from "../world";
import { policyAgent, refuse } from "./errors";
import { losing } from "./lost-replies";
import { paymentBody, refundBody } from "./payment-shapes";
import { noteAccepted, noteReceived } from "./writes";

const family = "payments";
const access = "bearer";
const refundableMs = 180 * 24 * 60 * 60_000;
const searchMax = 100;

/** The payments API lives on a host of its own; here it shares the marketplace's. */
export const paymentRoutes: SandboxRoute[] = [
  { method: "GET", path: "/v1/payments/search", family, access, handle: search },
  { method: "GET", path: "/v1/payments/:id", family, access, handle: onPayment(read) },
  { method: "PUT", path: "/v1/payments/:id", family, access, handle: onPayment(cancel) },
  { method: "GET", path: "/v1/payments/:id/refunds", family, access, handle: onPayment(refunds) },
  { method: "GET", path: "/v1/payments/:id/refunds/:refund", family, access, handle: onPayment(oneRefund) },
  {
    method: "POST",
    path: "/v1/payments/:id/refunds",
    family,
    access,
    arrive: (call, world) => noteReceived(world, deedOf(call)),
    handle: (call, world, caller) => losing(world, "refundReply", () => giveBack(call, world, caller)),
  },
  // The older view, where notifications point.
  { method: "GET", path: "/collections/:id", family, access, handle: onPayment(read) },
];

/** The envelope of this API: what went wrong is a number in `cause`. */
function refusePayment(status: number, code: number, description: string): Reply {
  const stamp = new Date().toUTCString();
  const cause = [{ code, description, data: `${stamp};${randomUUID()}` }];
  return refuse(status, status === 404 ? "not_found" : "bad_request", description, cause);
}

const paymentNotFound = () => refusePayment(404, 2000, "Payment not found");

function onPayment(work: (payment: Payment, call: Call, world: World) => Outcome): SandboxRoute["handle"] {
  return (call, world, caller) => {
    const payment = world.state.get("payments", call.part("id"));
    return payment && payment.sellerId === caller.userId ? work(payment, call, world) : paymentNotFound();
  };
}

function read(payment: Payment, _call: Call, world: World): Outcome {
  return json(200, paymentBody(world, payment));
}

function search(call: Call, world: World, caller: Caller): Outcome {
  const limit = Math.min(Number(call.query("limit") ?? 30) || 30, searchMax);
  const offset = Number(call.query("offset") ?? 0) || 0;
  const from = timeOf(call.query("begin_date"));
  const to = timeOf(call.query("end_date"));
  if (from === undefined || to === undefined) {
    return refusePayment(400, 1001, "Date format must be yyyy-MM-dd'T'HH:mm:ss.SSSZ");
  }
  const clock = clocks[call.query("range") ?? call.query("sort") ?? "date_created"];
  if (!clock) return refusePayment(400, 1003, "Invalid sort");
  const status = call.query("status");
  const operation = call.query("operation_type");
  const isAscending = call.query("criteria") !== "desc";
  const found = world.state
    .group("payments", `seller ${caller.userId}`)
    .filter(
      (payment) =>
        (!status || payment.status === status) &&
        (!operation || payment.operationType === operation) &&
        (from === null || clock(payment) >= from) &&
        (to === null || clock(payment) <= to),
    )
    .sort((a, b) => (isAscending ? 1 : -1) * (clock(a) - clock(b) || a.id - b.id));
  return json(200, {
    paging: { total: found.length, limit, offset },
    results: found.slice(offset, offset + limit).map((payment) => paymentBody(world, payment)),
  });
}

const clocks: Record<string, ((payment: Payment) => number) | undefined> = {
  date_created: ({ createdAt }) => createdAt,
  date_approved: ({ approvedAt, createdAt }) => approvedAt ?? createdAt,
  date_last_updated: ({ updatedAt }) => updatedAt,
  money_release_date: ({ approvedAt, createdAt }) => approvedAt ?? createdAt,
  id: ({ id }) => id,
};

/** `NOW-30DAYS` or a date; null when not asked, undefined when it is neither. */
function timeOf(text: string | null): number | null | undefined {
  if (text === null) return null;
  if (text === "NOW") return Date.now();
  const [, days] = /^NOW-(\d+)DAYS$/.exec(text) ?? [];
  if (days) return Date.now() - Number(days) * 24 * 60 * 60_000;
  const time = Date.parse(text);
  return Number.isNaN(time) ? undefined : time;
}

/** A payment that was never credited may be called off; others are refunded. */
function cancel(payment: Payment, call: Call, world: World): Outcome {
  const body = call.json;
  const wanted = typeof body === "object" && body !== null && "status" in body ? body.status : undefined;
  if (wanted !== "cancelled" || (payment.status !== "pending" && payment.status !== "in_process")) {
    return refusePayment(400, 2063, "The action requested is not valid for the current payment state");
  }
  const changed = changePayment(world, payment, { status: "cancelled", statusDetail: "by_collector" });
  return json(200, paymentBody(world, changed));
}

function refunds(payment: Payment): Outcome {
  return json(
    200,
    payment.refunds.map((entry) => refundBody(payment, entry)),
  );
}

function oneRefund(payment: Payment, call: Call): Outcome {
  const entry = payment.refunds.find(({ id }) => String(id) === call.part("refund"));
  return entry ? json(200, refundBody(payment, entry)) : refusePayment(404, 2032, "Refund not found");
}

/** Header, payment, state and amount are looked at in this order. */
function giveBack(call: Call, world: World, caller: Caller): Reply {
  const key = call.headers["x-idempotency-key"];
  if (typeof key !== "string" || key === "") {
    return refusePayment(400, 4292, "Header X-Idempotency-Key can't be null");
  }
  const payment = world.state.get("payments", call.part("id"));
  if (!payment || payment.sellerId !== caller.userId) return paymentNotFound();
  const known = world.state.get("refundKeys", key);
  // The same again changes nothing, and says nothing.
  if (known?.paymentId === payment.id) return { status: 200, body: "" };
  const { marketplaceRefunds } = faultsOf(world.state);
  if (payment.orderId !== null && marketplaceRefunds === "forbidden") return policyAgent();
  if (payment.orderId !== null && marketplaceRefunds === "unsupported") {
    return refusePayment(400, 2084, "This transaction does not support to be refunded");
  }
  const left = refundableOf(payment);
  if (left <= 0) return refusePayment(400, 2063, "The action requested is not valid for the current payment state");
  if ((payment.approvedAt ?? 0) < Date.now() - refundableMs) {
    return refusePayment(404, 2024, "Payment too old to be refunded");
  }
  const body = call.json;
  const asked = typeof body === "object" && body !== null && "amount" in body ? body.amount : left;
  if (typeof asked !== "number") return refusePayment(400, 4041, "The amount must be numeric");
  if (asked <= 0) return refusePayment(400, 4040, "The amount must be positive");
  if (asked > left) return refusePayment(400, 2017, "Invalid transaction_amount for update");
  return world.state.together(() => {
    const changed = refund(world, payment, asked, "collector");
    const entry = changed.refunds.at(-1);
    if (!entry) return paymentNotFound();
    const kept = { paymentId: payment.id, refundId: entry.id, body: call.body.toString("utf8") };
    world.state.put("refundKeys", key, kept);
    noteAccepted(world, deedOf(call));
    return json(201, refundBody(changed, entry));
  });
}

const deedOf = (call: Call) => ({
  kind: "refund" as const,
  subject: call.part("id"),
  action: "refund",
  detail: `${String(call.headers["x-idempotency-key"] ?? "")} ${call.body.toString("utf8")}`.trim(),
});
