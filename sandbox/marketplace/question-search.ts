import { type Call, json, type Outcome } from "../http/call";
import { type Question, questionStatuses } from "../records";
import type { World } from "../world";
import { refuse } from "./errors";
import { questionInSearch } from "./question-shapes";

const windowEnd = 1000;
const limitMax = 100;
const scrollLifeMs = 5 * 60_000;

const sortValues: Record<string, (question: Question) => number | string> = {
  item_id: (question) => question.itemId,
  seller_id: (question) => question.sellerId,
  from_id: (question) => question.buyerId,
  date_created: (question) => question.createdAt,
};

interface Filter {
  sellerId: number | null;
  itemId: string | null;
  buyerId: number | null;
  status: string | null;
}

/** GET /questions/search and its twin for the token's own account. */
export function searchQuestions(call: Call, world: World, callerId: number, ownOnly: boolean): Outcome {
  if (call.query("api_version") !== "4") return refuse(400, "invalid_api_version", "api_version=4 is required");
  const filter: Filter = {
    sellerId: ownOnly ? callerId : numberOf(call.query("seller_id")),
    itemId: call.query("item") ?? call.query("item_id"),
    buyerId: numberOf(call.query("from")),
    status: call.query("status")?.toUpperCase() ?? null,
  };
  if (filter.sellerId === null && filter.itemId === null && filter.buyerId === null) {
    return refuse(400, "invalid_query", "At least one of seller_id, item or from is required");
  }
  if (filter.status !== null && !questionStatuses.some((status) => status === filter.status)) {
    return refuse(400, "invalid_status", `Unknown status ${filter.status}`);
  }
  const limit = wholeNumber(call.query("limit"), 50);
  const offset = wholeNumber(call.query("offset"), 0);
  if (limit === null || offset === null || limit > limitMax) {
    return refuse(400, "invalid_paging", `limit must be between 0 and ${limitMax}, offset 0 or more`);
  }
  const isScan = (call.query("search_type") ?? call.query("searchtype")) === "scan";
  if (!isScan && offset + limit > windowEnd) {
    return refuse(400, "invalid_offset", `Offset and limit must not reach beyond ${windowEnd}; use search_type=scan`);
  }
  if (isScan && call.query("offset") !== null) return refuse(400, "invalid_paging", "offset cannot be used with scan");

  // Only the seller of a question may list it; others' questions do not show up.
  const found = questionsMatching(world, filter).filter((question) => question.sellerId === callerId);
  const sorts = sortsOf(call);
  const sorted = sorts ? ordered(found, sorts) : found.reverse();
  const shape = { world, callerId, filter, limit, total: sorted.length };
  if (!isScan) return json(200, page(shape, sorted.slice(offset, offset + limit), { offset }));
  return scan(call, shape, sorted);
}

function scan(call: Call, shape: Shape, sorted: Question[]): Outcome {
  const scrollId = call.query("scroll_id");
  const scroll = scrollId === null ? { seen: 0, last: 0, until: 0 } : openScroll(scrollId);
  if (!scroll || (scrollId !== null && scroll.until < Date.now())) {
    return refuse(400, "invalid_scroll_id", "The scroll_id is invalid or has expired");
  }
  // Questions asked or answered meanwhile move the places, so the scan goes on after the last one it gave.
  const place = scroll.last === 0 ? 0 : sorted.findIndex((question) => question.id === scroll.last) + 1 || scroll.seen;
  const questions = sorted.slice(place, place + shape.limit);
  const last = questions.at(-1);
  const next = last
    ? sealScroll({ seen: place + questions.length, last: last.id, until: Date.now() + scrollLifeMs })
    : null;
  return json(200, page(shape, questions, { scrollId: next }));
}

interface Shape {
  callerId: number;
  filter: Filter;
  limit: number;
  total: number;
}

function page(
  { callerId, filter, limit, total }: Shape,
  questions: Question[],
  place: { offset: number } | { scrollId: string | null },
) {
  return {
    total,
    limit,
    ...("scrollId" in place ? { scroll_id: place.scrollId } : {}),
    questions: questions.map(questionInSearch),
    filters: {
      limit,
      ...("offset" in place ? { offset: place.offset } : {}),
      api_version: "4",
      is_admin: false,
      sorts: [],
      caller: callerId,
      ...(filter.itemId ? { item: filter.itemId } : {}),
      ...(filter.sellerId ? { seller: filter.sellerId } : {}),
      ...(filter.buyerId ? { from: filter.buyerId } : {}),
      ...(filter.status ? { status: filter.status } : {}),
    },
    available_filters: [
      { id: "from", name: "From user id", type: "number" },
      { id: "seller", name: "Seller id", type: "number" },
      { id: "totalDivisions", name: "total divisions", type: "number" },
      { id: "division", name: "Division", type: "number" },
      { id: "status", name: "Status", type: "text", values: [...questionStatuses].sort() },
    ],
    available_sorts: ["item_id", "from_id", "date_created", "seller_id"],
  };
}

/** In the order asked; those that the read-after-write lag still hides are left out. */
function questionsMatching({ state }: World, filter: Filter): Question[] {
  const now = Date.now();
  const from = filter.sellerId === null ? state.all("questions") : state.questionsOf(filter.sellerId);
  return from.filter(
    (question) =>
      (filter.status === null || question.status === filter.status) &&
      (filter.itemId === null || question.itemId === filter.itemId) &&
      (filter.buyerId === null || question.buyerId === filter.buyerId) &&
      question.visibleAt <= now,
  );
}

function sortsOf(call: Call): { by: (question: Question) => number | string; direction: 1 | -1 }[] | null {
  const fields = call.query("sort_fields")?.split(",").filter(Boolean) ?? [];
  if (fields.length === 0) return null;
  const types = call.query("sort_types")?.split(",") ?? [];
  return fields.flatMap((field, index) => {
    const by = sortValues[field.trim()];
    const direction = (types[index] ?? types[0])?.trim().toUpperCase() === "DESC" ? -1 : 1;
    return by ? [{ by, direction }] : [];
  });
}

function ordered(questions: Question[], sorts: NonNullable<ReturnType<typeof sortsOf>>): Question[] {
  return questions.sort((a, b) => {
    for (const { by, direction } of sorts) {
      const [left, right] = [by(a), by(b)];
      if (left !== right) return left < right ? -direction : direction;
    }
    return (sorts[0]?.direction ?? 1) * (a.id - b.id);
  });
}

interface Scroll {
  seen: number;
  last: number;
  until: number;
}

// The place is in the id itself, so a scan outlives a restart of the sandbox.
function sealScroll({ seen, last, until }: Scroll): string {
  return Buffer.from(`sandbox-scroll:${seen}:${last}:${until}`).toString("base64url");
}

function openScroll(scrollId: string): Scroll | undefined {
  const [name, seen, last, until] = Buffer.from(scrollId, "base64url").toString("utf8").split(":");
  if (name !== "sandbox-scroll" || !seen || !last || !until) return undefined;
  return { seen: Number(seen), last: Number(last), until: Number(until) };
}

function numberOf(text: string | null): number | null {
  return text === null || !/^\d+$/.test(text) ? null : Number(text);
}

function wholeNumber(text: string | null, fallback: number): number | null {
  if (text === null) return fallback;
  return /^\d{1,9}$/.test(text) ? Number(text) : null;
}
