import type { Claim } from "../claim-records";
import { faultsOf } from "../faults";
import { type Call, type Caller, json, type Outcome } from "../http/call";
import { ordersOfPack } from "../trade/orders";
import type { World } from "../world";
import { claimInSearch } from "./claim-shapes";

const windowEnd = 10_000;
const limitMax = 100;

const filterNames = [
  "id",
  "type",
  "stage",
  "status",
  "resource",
  "resource_id",
  "reason_id",
  "site_id",
  "players.role",
  "players.user_id",
  "order_id",
  "pack_id",
  "payment_id",
  "parent_id",
  "date_created",
  "last_updated",
];

const invalidQuery = () =>
  json(400, { error: "invalid_query", message: `at least any of these filters: ${filterNames.join(", ")}` });

const invalidParams = () =>
  json(400, {
    error: "invalid_params",
    message:
      "Invalid parameters. At least submit some of these filters: [resource and resource_id] [players.role and players.user_id]",
  });

/** GET /post-purchase/v1/claims/search: the caller's claims on either side. */
export function searchClaims(call: Call, world: World, caller: Caller): Outcome {
  if (filterNames.every((name) => call.query(name) === null)) return invalidQuery();
  if (isHalf(call, "resource", "resource_id") || isHalf(call, "players.role", "players.user_id"))
    return invalidParams();
  // What the pages recommend is not enough for the validator.
  const real = filterNames.filter((name) => !name.startsWith("players.") && call.query(name) !== null);
  if (faultsOf(world.state).strictClaimSearch && real.length === 0) {
    return json(400, { error: "atLeastOneFilterProvided", message: "at least one filter parameter must be provided" });
  }
  if (call.query("order_id") && call.query("pack_id")) return invalidParams();
  const offset = wholeNumber(call.query("offset"), 0);
  const asked = wholeNumber(call.query("limit"), 30);
  if (offset === null || asked === null) return invalidParams();
  const limit = Math.min(asked, limitMax);
  if (offset + limit >= windowEnd) {
    return json(400, { error: "invalid_params", message: "offset + limit must be lower than 10000" });
  }
  const inRange = faultsOf(world.state).deafClaimRange ? () => true : rangeOf(call.query("range"));
  if (!inRange) return json(400, { error: "invalid_params", message: "Invalid range" });
  const own = [
    ...world.state.group("claims", `seller ${caller.userId}`),
    ...world.state.group("claims", `buyer ${caller.userId}`),
  ];
  const found = own.filter((claim) => isWanted(world, claim, call) && inRange(claim));
  const sorted = ordered(found, call.query("sort"));
  return json(200, {
    paging: { total: sorted.length, offset, limit },
    data: sorted.slice(offset, offset + limit).map((claim) => claimInSearch(world, claim)),
  });
}

const isHalf = (call: Call, one: string, other: string) => (call.query(one) === null) !== (call.query(other) === null);

function isWanted(world: World, claim: Claim, call: Call): boolean {
  if (claim.isHidden) return false;
  const orderIds = ordersAsked(world, call);
  if (orderIds && !claim.orderIds.some((id) => orderIds.includes(id))) return false;
  const type = call.query("type");
  if (type && type !== claim.type && !(type === "return" && claim.type === "returns")) return false;
  const role = call.query("players.role");
  if (role) {
    const [complainant, respondent] =
      claim.type === "cancel_sale" ? [claim.sellerId, claim.buyerId] : [claim.buyerId, claim.sellerId];
    const player = role === "complainant" ? complainant : role === "respondent" ? respondent : claim.mediatorId;
    if (String(player) !== call.query("players.user_id")) return false;
  }
  const plain: [name: string, value: unknown][] = [
    ["id", claim.id],
    ["stage", claim.stage],
    ["status", claim.status],
    ["resource", claim.resource],
    ["resource_id", claim.resourceId],
    ["reason_id", claim.reasonId],
    ["site_id", claim.siteId],
    ["parent_id", claim.parentId],
  ];
  return plain.every(([name, value]) => {
    const wanted = call.query(name);
    return wanted === null || wanted === String(value);
  });
}

/** The orders that the filters by order, pack or payment mean; undefined without any of them. */
function ordersAsked(world: World, call: Call): number[] | undefined {
  const order = call.query("order_id");
  if (order) return [Number(order)];
  const pack = call.query("pack_id");
  if (pack) return ordersOfPack(world, pack).map(({ id }) => id);
  const payment = call.query("payment_id");
  if (!payment) return undefined;
  const orderId = world.state.get("payments", payment)?.orderId;
  return orderId ? [orderId] : [];
}

/** `field:after:<date>,before:<date>` as a test; undefined when it is something else. */
function rangeOf(text: string | null): ((claim: Claim) => boolean) | undefined {
  if (!text) return () => true;
  const [, field, bounds] = /^(date_created|last_updated):(.+)$/.exec(text) ?? [];
  if (!field || !bounds) return undefined;
  const after = /after:([^,]+)/.exec(bounds)?.[1];
  const before = /before:([^,]+)/.exec(bounds)?.[1];
  const from = after ? Date.parse(after) : Number.NEGATIVE_INFINITY;
  const to = before ? Date.parse(before) : Number.POSITIVE_INFINITY;
  if (Number.isNaN(from) || Number.isNaN(to)) return undefined;
  return ({ createdAt, updatedAt }) => {
    const at = field === "date_created" ? createdAt : updatedAt;
    return at >= from && at <= to;
  };
}

function ordered(claims: Claim[], sort: string | null): Claim[] {
  const [field = "date_created", direction = "desc"] = (sort ?? "").split(":").filter(Boolean);
  const clock = (claim: Claim) => (field === "last_updated" ? claim.updatedAt : claim.createdAt);
  return claims.sort((a, b) => (direction === "asc" ? 1 : -1) * (clock(a) - clock(b) || a.id - b.id));
}

function wholeNumber(text: string | null, fallback: number): number | null {
  if (text === null) return fallback;
  return /^\d{1,9}$/.test(text) ? Number(text) : null;
}
