import { type Listing, listingById, listingsOf } from "../catalog/listings";
import { type Call, type Caller, json, type Outcome } from "../http/call";
import { itemStateOf } from "../trade/items";
import type { SandboxRoute, World } from "../world";
import { onlyAttributes } from "./attributes";
import { inUtc } from "./dates";
import { accessDenied, notFound, refuse } from "./errors";
import { itemBody } from "./item-shapes";

const family = "items";
const access = "bearer";
const idsMax = 20;

export const itemRoutes: SandboxRoute[] = [
  { method: "GET", path: "/items", family, access, handle: multiGet },
  { method: "GET", path: "/items/bulk", family, access, handle: bulkGet },
  { method: "GET", path: "/items/:id", family, access, handle: read },
  { method: "GET", path: "/items/:id/description", family, access, handle: description },
  { method: "GET", path: "/items/:id/sale_price", family, access, handle: salePrice },
  { method: "GET", path: "/users/:id/items/search", family, access, handle: search },
];

/** A listing that the API still knows. */
function knownListing(world: World, id: string): Listing | undefined {
  const listing = listingById(id);
  return listing && itemStateOf(world, id).status !== "purged" ? listing : undefined;
}

const itemNotFound = (id: string) => notFound(`Item with id ${id} not found`);

function read(call: Call, world: World, caller: Caller): Outcome {
  const listing = knownListing(world, call.part("id"));
  if (!listing) return itemNotFound(call.part("id"));
  const body = itemBody(world, listing, listing.sellerId === caller.userId);
  return json(200, onlyAttributes(body, call.query("attributes")));
}

function multiGet(call: Call, world: World, caller: Caller): Outcome {
  return several(call, (id) => {
    const { status, body } = one(world, id, caller);
    return { code: status, body: status === 200 ? onlyAttributes(body, call.query("attributes")) : body };
  });
}

function bulkGet(call: Call, world: World, caller: Caller): Outcome {
  const attributes = call.query("attributes");
  // Only fields below `body.` can be asked for here.
  const inner = attributes
    ?.split(",")
    .map((path) => path.trim().replace(/^body\./, ""))
    .join(",");
  return several(call, (id) => {
    const { status, body } = one(world, id, caller);
    return { id, status_code: status, body: status === 200 ? onlyAttributes(body, inner ?? null) : body };
  });
}

function several(call: Call, entry: (id: string) => unknown): Outcome {
  const ids = call.query("ids")?.split(",").filter(Boolean) ?? [];
  if (ids.length === 0) return refuse(400, "bad_request", "ids is a required parameter");
  if (ids.length > idsMax) return refuse(400, "bad_request", `ids must have at most ${idsMax} values`);
  return json(200, ids.map(entry));
}

function one(world: World, id: string, caller: Caller): { status: number; body: Record<string, unknown> } {
  const listing = knownListing(world, id);
  if (listing) return { status: 200, body: itemBody(world, listing, listing.sellerId === caller.userId) };
  const body = { message: `Item with id ${id} not found`, error: "not_found", status: 404, cause: [] };
  return { status: 404, body };
}

function description(call: Call, world: World): Outcome {
  const listing = knownListing(world, call.part("id"));
  if (!listing?.description) return itemNotFound(call.part("id"));
  return json(200, {
    text: "",
    plain_text: listing.description,
    last_updated: "2026-08-20T02:07:27.000Z",
    date_created: "2026-08-20T02:07:27.000Z",
    snapshot: { url: "", width: 0, height: 0, status: "" },
  });
}

function salePrice(call: Call, world: World, caller: Caller): Outcome {
  const listing = knownListing(world, call.part("id"));
  if (!listing) return itemNotFound(call.part("id"));
  const isOwner = listing.sellerId === caller.userId;
  return json(200, {
    price_id: "145",
    amount: listing.price,
    regular_amount: listing.regularPrice,
    currency_id: listing.currencyId,
    reference_date: inUtc(Date.now()),
    ...(isOwner
      ? {
          metadata: listing.regularPrice
            ? { promotion_id: `OFFER-${listing.id}-1122334455`, promotion_type: "custom" }
            : {},
        }
      : {}),
  });
}

function search(call: Call, world: World, caller: Caller): Outcome {
  const sellerId = Number(call.part("id"));
  if (sellerId !== caller.userId) return accessDenied();
  const status = call.query("status");
  const limit = Math.min(Number(call.query("limit") ?? 50) || 50, 100);
  const offset = Number(call.query("offset") ?? 0) || 0;
  if (offset + limit > 1000) return refuse(400, "bad_request", "The offset window ends at 1000; use search_type=scan");
  const ids = listingsOf(sellerId)
    .map(({ id }) => id)
    .filter((id) => {
      const current = itemStateOf(world, id).status;
      return current !== "purged" && (!status || current === status);
    });
  const isScan = call.query("search_type") === "scan";
  // A shop this small ends with the first page of a scan.
  const results = isScan && call.query("scroll_id") ? [] : ids.slice(offset, offset + limit);
  return json(200, {
    seller_id: String(sellerId),
    query: null,
    paging: { limit, offset, total: ids.length },
    results,
    ...(isScan ? { scroll_id: results.length === 0 ? null : "c2FuZGJveC1pdGVtcw==" } : {}),
    orders: [{ id: "stop_time_asc", name: "Order by stop time ascending" }],
    available_orders: [
      { id: "stop_time_asc", name: "Order by stop time ascending" },
      { id: "stop_time_desc", name: "Order by stop time descending" },
      { id: "start_time_asc", name: "Order by start time ascending" },
      { id: "start_time_desc", name: "Order by start time descending" },
      { id: "last_updated_desc", name: "Order by lastUpdated descending" },
      {
        id: { id: "inventory_id_asc", field: "inventory_id", missing: "_last", order: "asc" },
        name: "Order by inventory id ascending",
      },
    ],
  });
}
