import { buyerById } from "../catalog/buyers";
import { listingById } from "../catalog/listings";
import { type Call, type Caller, json, type Outcome } from "../http/call";
import { type Order, orderStatuses } from "../order-records";
import type { World } from "../world";
import { refuse } from "./errors";
import { orderInSearch, tagsOf } from "./order-shapes";

const windowEnd = 10_000;
const limitMax = 50;
const keptMs = 365 * 24 * 60 * 60_000;
const hourMs = 60 * 60_000;

const dateFields = {
  "order.date_created": ({ createdAt }: Order) => createdAt,
  "order.date_closed": ({ closedAt }: Order) => closedAt,
  "order.date_last_updated": ({ updatedAt }: Order) => updatedAt,
};

/** GET /orders/search: cancelled ones only when asked for, times to the hour, no further than 10,000. */
export function searchOrders(call: Call, world: World, caller: Caller): Outcome {
  const seller = call.query("seller");
  const buyer = call.query("buyer");
  if (!seller && !buyer) return refuse(400, "bad_request", "At least seller or buyer is required");
  if (Number(seller ?? buyer) !== caller.userId) {
    return refuse(403, "caller.id.invalid", "The caller.id does not match the seller or buyer");
  }
  const offset = wholeNumber(call.query("offset"), 0);
  const limit = wholeNumber(call.query("limit"), limitMax);
  if (offset === null || limit === null || offset + limit > windowEnd) {
    return refuse(400, "bad_request", "Invalid limit and offset values");
  }
  const statuses = list(call.query("order.status"));
  // Not every status that an order may have is one that can be asked for.
  const unknown = statuses.find((wanted) => wanted === "pending_cancel" || !orderStatuses.some((it) => it === wanted));
  if (unknown) return refuse(400, "bad_request", `Invalid order.status ${unknown}`);
  const dates = datesOf(call);
  if (typeof dates === "string") return refuse(400, "bad_request", `Invalid date ${dates}`);

  const all = world.state.group("orders", seller ? `seller ${caller.userId}` : `buyer ${caller.userId}`);
  const found = all.filter((order) => isWanted(world, order, call, statuses) && dates.every((fits) => fits(order)));
  const sort = call.query("sort") === "date_desc" ? "date_desc" : "date_asc";
  const clock = (order: Order) => (seller ? (order.closedAt ?? order.createdAt) : order.createdAt);
  found.sort((a, b) => (sort === "date_desc" ? -1 : 1) * (clock(a) - clock(b) || a.id - b.id));
  const results = found.slice(offset, offset + Math.min(limit, limitMax));
  return json(200, {
    query: call.query("q") ?? "",
    results: results.map((order) => orderInSearch(world, order)),
    sort: sorts[sort],
    available_sorts: [sort === "date_desc" ? sorts.date_asc : sorts.date_desc],
    filters: [],
    available_filters: [],
    paging: { total: found.length, offset, limit: Math.min(limit, limitMax) },
    display: "complete",
  });
}

const sorts = {
  date_asc: { id: "date_asc", name: "Date ascending" },
  date_desc: { id: "date_desc", name: "Date descending" },
};

function isWanted(world: World, order: Order, call: Call, statuses: string[]): boolean {
  if (order.createdAt < Date.now() - keptMs) return false;
  const isHidden = order.status === "cancelled" && call.query("seller") !== null;
  if (statuses.length > 0 ? !statuses.includes(order.status) : isHidden) return false;
  const text = call.query("q")?.toLowerCase();
  if (text && !wordsOf(order).some((word) => word.includes(text))) return false;
  const item = call.query("item")?.toLowerCase();
  if (item && !wordsOf(order).slice(1, 3).includes(item)) return false;
  return (
    fitsTags(world, order, call) &&
    fitsShipping(world, order, call) &&
    fitsClaims(world, order, call) &&
    fitsFeedback(world, order, call)
  );
}

function fitsTags(world: World, order: Order, call: Call): boolean {
  const wanted = list(call.query("tags"));
  const unwanted = list(call.query("tags.not"));
  // Tags follow from much: they are worked out only when somebody asks.
  if (wanted.length === 0 && unwanted.length === 0) return true;
  const tags = tagsOf(world, order);
  return wanted.every((tag) => tags.includes(tag)) && !unwanted.some((tag) => tags.includes(tag));
}

const wordsOf = (order: Order): string[] =>
  [
    String(order.id),
    order.itemId,
    listingById(order.itemId)?.title ?? "",
    buyerById(order.buyerId)?.nickname ?? "",
  ].map((word) => word.toLowerCase());

function fitsShipping({ state }: World, { shipmentId }: Order, call: Call): boolean {
  const shipment = shipmentId === null ? undefined : state.get("shipments", shipmentId);
  const asked: [name: string, value: string | null | undefined][] = [
    ["shipping.id", shipment && String(shipment.id)],
    ["shipping.status", shipment?.status],
    ["shipping.substatus", shipment?.substatus],
  ];
  return asked.every(([name, value]) => {
    const wanted = list(call.query(name));
    return wanted.length === 0 || (typeof value === "string" && wanted.includes(value));
  });
}

function fitsClaims({ state }: World, { id }: Order, call: Call): boolean {
  const wanted = list(call.query("mediations.status"));
  const stage = call.query("mediations.stage");
  if (wanted.length === 0 && !stage) return true;
  const claims = state.group("claims", `order ${id}`);
  const words = claims.map(({ stage: own, status }) => `${own === "dispute" ? "dispute" : "claim"}_${status}`);
  if (wanted.length > 0 && !words.some((word) => wanted.includes(word))) return false;
  return !stage || claims.some((claim) => claim.stage === stage);
}

function fitsFeedback({ state }: World, { id }: Order, call: Call): boolean {
  const feedback = state.get("feedbacks", id);
  const rating = call.query("feedback.sale.rating");
  const fulfilled = call.query("feedback.sale.fulfilled");
  if (call.query("feedback.status") === "pending" && feedback) return false;
  if (rating && feedback?.rating !== rating) return false;
  return !fulfilled || feedback?.fulfilled === (fulfilled === "T" || fulfilled === "true");
}

/** The date filters as tests; the text that is no date otherwise. Minutes and what is smaller are dropped. */
function datesOf(call: Call): ((order: Order) => boolean)[] | string {
  const tests: ((order: Order) => boolean)[] = [];
  for (const [field, clock] of Object.entries(dateFields)) {
    for (const end of ["from", "to"] as const) {
      const text = call.query(`${field}.${end}`);
      if (!text) continue;
      const time = Date.parse(text.replace(/ (\d\d:?\d\d)$/, "+$1"));
      if (Number.isNaN(time)) return text;
      const hour = Math.floor(time / hourMs) * hourMs;
      tests.push((order) => {
        const at = clock(order);
        return at !== null && (end === "from" ? at >= hour : at <= hour);
      });
    }
  }
  return tests;
}

const list = (text: string | null) => text?.split(",").filter(Boolean) ?? [];

function wholeNumber(text: string | null, fallback: number): number | null {
  if (text === null) return fallback;
  return /^\d{1,9}$/.test(text) ? Number(text) : null;
}
