import { buyerById } from "../catalog/buyers";
import { listingById, pictureIdsOf } from "../catalog/listings";
import { type Call, type Caller, json, type Outcome, type Reply } from "../http/call";
import { type Lead, type LeadType, leadTypes } from "../lead-records";
import type { SandboxRoute, World } from "../world";
import { inUtc, inWholeSeconds } from "./dates";
import { policyAgent, refuse } from "./errors";

const family = "leads";
const access = "bearer";
const dayMs = 24 * 60 * 60_000;

/** The older word for it is a type that can still be asked for. */
const askable = [...leadTypes.filter((type) => type !== "credit")];
const motorsOnly: LeadType[] = ["contact_request", "reservation"];

export const leadRoutes: SandboxRoute[] = [
  { method: "GET", path: "/vis/leads/:id", family, access, handle: read },
  { method: "GET", path: "/leads/:id/details", family, access, handle: details },
  { method: "GET", path: "/vis/users/:id/leads/buyers", family, access, handle: buyers },
  { method: "GET", path: "/quotations/:id", family, access, handle: quotation },
  { method: "GET", path: "/vis/loans/search", family, access, handle: loans },
  { method: "GET", path: "/vis/loans/:id", family, access, handle: loan },
];

const leadNotFound = () => json(404, { code: "not_found", message: "lead not found" });
const foreignToken = () => json(403, { code: "forbidden", message: "invalid token caller" });

/** The caller's lead of one of the types; the reply when there is none. */
function leadOf(call: Call, { state }: World, caller: Caller, isShown: (type: LeadType) => boolean): Lead | Reply {
  const lead = state.get("leads", call.part("id"));
  if (!lead || !isShown(lead.type)) return leadNotFound();
  return lead.sellerId === caller.userId ? lead : foreignToken();
}

const isReply = (value: Lead | Reply): value is Reply => "headers" in value;

function read(call: Call, world: World, caller: Caller): Outcome {
  const lead = leadOf(call, world, caller, (type) => !motorsOnly.includes(type) && type !== "credit");
  if (isReply(lead)) return lead;
  return json(200, {
    id: lead.id,
    item_id: lead.itemId,
    // A day, written as a moment.
    created_at: `${inUtc(lead.createdAt).slice(0, 10)}T00:00:00Z`,
    contact_type: lead.type,
    external_id: lead.externalId,
    status: lead.status,
    ...(lead.buyerId === null ? {} : { buyer_id: lead.buyerId, ...contactOf(lead.buyerId) }),
  });
}

function details(call: Call, world: World, caller: Caller): Outcome {
  const lead = leadOf(call, world, caller, (type) => motorsOnly.includes(type));
  if (isReply(lead)) return lead;
  return json(200, {
    id: lead.id,
    item_id: lead.itemId,
    created_at: `${inUtc(lead.createdAt).slice(0, 10)}T00:00:00Z`,
    contact_type: lead.type,
    status: lead.status,
    ...(lead.buyerId === null
      ? {}
      : { buyer_id: lead.buyerId, ...contactOf(lead.buyerId), ...identificationOf(lead.buyerId) }),
    details: {
      color: listingById(lead.itemId)?.colours[0]?.name ?? "Blanco",
      zip_code: "5000",
      dealership: "COD001 - Nombre - Lugar - Calle 111",
    },
  });
}

const phones: Record<string, string> = { MLB: "+55 11 00000-0000", MLC: "+56 9 0000-0000" };

function contactOf(buyerId: number) {
  const buyer = buyerById(buyerId);
  return {
    name: `${buyer?.firstName ?? "Persona"} De Prueba`,
    email: `comprador.${buyerId}@mail.example`,
    phone: phones[buyer?.siteId ?? ""] ?? "+54 11 0000-0000",
  };
}

function identificationOf(buyerId: number) {
  const siteId = buyerById(buyerId)?.siteId;
  if (siteId === "MLB") return { identification_type: "CPF", identification_number: "00000000000" };
  if (siteId === "MLC") return { identification_type: "RUT", identification_number: "11111111-1" };
  return { identification_type: "DNI", identification_number: "00000000" };
}

function buyers(call: Call, world: World, caller: Caller): Outcome {
  if (!/^\d+$/.test(call.part("id"))) return json(400, { code: "bad_request", message: "invalid format USER_ID" });
  if (Number(call.part("id")) !== caller.userId) return foreignToken();
  const today = inUtc(Date.now()).slice(0, 10);
  const from = call.query("date_from") ?? inUtc(Date.now() - 7 * dayMs).slice(0, 10);
  const to = call.query("date_to") ?? today;
  const refusal = dateRefusal(from, to) ?? typeRefusal(call);
  if (refusal) return refusal;
  const types = list(call.query("contact_types"));
  const itemId = call.query("item_id");
  const buyerIds = list(call.query("buyer_ids"));
  const wanted = world.state.group("leads", `seller ${caller.userId}`).filter((lead) => {
    const day = inUtc(lead.createdAt).slice(0, 10);
    return (
      lead.type !== "credit" &&
      day >= from &&
      day <= to &&
      (types.length === 0 || types.includes(lead.type)) &&
      (!itemId || lead.itemId === itemId) &&
      (buyerIds.length === 0 || buyerIds.includes(String(lead.buyerId)))
    );
  });
  const offset = Number(call.query("offset") ?? 0) || 0;
  const limit = Number(call.query("limit") ?? 10) || 10;
  const groups = grouped(wanted.filter(({ buyerId }) => buyerId !== null));
  const guests = wanted.filter(({ buyerId }) => buyerId === null);
  return json(200, {
    results: groups.slice(offset, offset + limit).map((leads) => buyerBody(world, leads)),
    paging: { offset, limit, total: groups.length },
    date_from: from,
    date_to: to,
    ...(call.query("include_guest") === "true" ? { guest: guestBody(guests), summary: summaryOf(wanted) } : {}),
  });
}

const bad = (message: string, cause: string) => refuse(400, "bad_request", message, [cause]);

function dateRefusal(from: string, to: string): Reply | undefined {
  const isDate = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
  const parse = (text: string) => `parsing time "${text}" as "2006-01-02": cannot parse`;
  if (!isDate(from)) return bad("invalid start date", parse(from));
  if (!isDate(to)) return bad("invalid end date", parse(to));
  return from > to ? bad("invalid date range", "start date is greater than end date") : undefined;
}

function typeRefusal(call: Call): Reply | undefined {
  const unknown = list(call.query("contact_types")).find((wanted) => !askable.some((type) => type === wanted));
  return unknown === undefined ? undefined : bad("invalid lead type", `invalid lead type: ${unknown}`);
}

/** One row per buyer and item. */
function grouped(leads: Lead[]): Lead[][] {
  const rows = new Map<string, Lead[]>();
  for (const lead of [...leads].reverse()) {
    const key = `${lead.buyerId}:${lead.itemId}`;
    rows.set(key, [...(rows.get(key) ?? []), lead]);
  }
  return [...rows.values()];
}

function buyerBody(world: World, leads: Lead[]): unknown {
  const [first] = leads;
  const buyerId = first?.buyerId ?? 0;
  const { identification_type, identification_number } = identificationOf(buyerId);
  return {
    id: buyerId,
    item_id: first?.itemId,
    ...contactOf(buyerId),
    identification_number,
    identification_type,
    leads: leads.map((lead) => ({
      id: lead.id,
      uuid: lead.id,
      channel: lead.type,
      contact_type: lead.type,
      created_at: shortFraction(lead.createdAt),
      external_id: lead.externalId,
      item_id: lead.itemId,
      status: lead.status,
      ...(isAnswered(world, lead) ? { sub_status: "answered" } : {}),
    })),
  };
}

const isAnswered = ({ state }: World, { type, externalId }: Lead) =>
  type === "question" && state.get("questions", externalId)?.answer !== null;

/** `20:44:05.3Z`: zeros at the end of the fraction are not written. */
const shortFraction = (milliseconds: number) => inUtc(milliseconds).replace(/\.?0*Z$/, "Z");

function guestBody(guests: Lead[]): unknown {
  const items = [...new Set(guests.map(({ itemId }) => itemId))];
  return items.map((itemId) => ({
    item_id: itemId,
    leads: guests
      .filter((lead) => lead.itemId === itemId)
      .map(({ id, type, status, createdAt }) => ({
        id,
        contact_type: type,
        status,
        created_at: inWholeSeconds(createdAt),
      })),
  }));
}

function summaryOf(leads: Lead[]): unknown {
  const items = [...new Set(leads.map(({ itemId }) => itemId))];
  return items.map((itemId) => {
    const own = leads.filter((lead) => lead.itemId === itemId);
    const guest = own.filter(({ buyerId }) => buyerId === null).length;
    return { item_id: itemId, total: own.length, user: own.length - guest, guest };
  });
}

const userOf = (buyerId: number | null) =>
  buyerId === null
    ? null
    : { id: buyerId, nickname: buyerById(buyerId)?.nickname ?? "", registration_date: "2024-03-11T16:53:15Z" };

function quotation(call: Call, world: World, caller: Caller): Outcome {
  const lead = world.state
    .group("leads", `seller ${caller.userId}`)
    .find(({ type, externalId }) => type === "quotation" && externalId === call.part("id"));
  const listing = lead && listingById(lead.itemId);
  if (!lead || !listing) return refuse(404, "not_found", "Quotation not found");
  return json(200, {
    id: Number(lead.externalId),
    user: userOf(lead.buyerId),
    item: {
      id: listing.id,
      site_id: listing.siteId,
      title: listing.title,
      subtitle: "",
      seller_id: listing.sellerId,
      category_id: listing.categoryId,
      domain_id: listing.domainId,
      price: listing.price,
      base_price: listing.price,
    },
    variation: {
      id: Number(listing.id.slice(3)) * 100,
      attribute_combinations: [{ id: "UNIT_NAME", name: "Unidad", value_id: null, value_name: "4B" }],
      // Frozen when it was quoted.
      price: listing.price,
      available_quantity: listing.available,
      sold_quantity: 0,
      picture_ids: pictureIdsOf(listing),
      attributes: [],
    },
    disclaimer: "Nota: la información entregada es referencial.",
    created_at: inWholeSeconds(lead.createdAt),
    is_guest: lead.buyerId === null,
  });
}

const loanBody = ({ id, itemId, sellerId, buyerId, createdAt }: Lead) => ({
  id,
  item_id: itemId,
  down_payment_amount: Math.round((listingById(itemId)?.price ?? 0) * 0.3),
  installments_number: 48,
  installments_amount: Math.round(((listingById(itemId)?.price ?? 0) * 0.7) / 40),
  seller_id: sellerId,
  buyer_id: buyerId,
  proposal_id: String(Number.parseInt(id.slice(0, 7), 16)),
  date_created: inUtc(createdAt).slice(0, 19),
  financial_entity_id: "MERCADO_PAGO",
  expired: false,
});

function loans(call: Call, world: World, caller: Caller): Outcome {
  if (call.query("seller_id") !== String(caller.userId)) return foreignToken();
  const from = call.query("date_from") ?? inUtc(Date.now() - 30 * dayMs).slice(0, 19);
  const to = call.query("date_to") ?? inUtc(Date.now()).slice(0, 19);
  const found = world.state
    .group("leads", `seller ${caller.userId}`)
    .filter(({ type, createdAt }) => {
      const at = inUtc(createdAt).slice(0, 19);
      return type === "credit" && at >= from && at <= to;
    })
    .map(loanBody);
  const offset = Number(call.query("offset") ?? 0) || 0;
  const limit = Math.min(Number(call.query("limit") ?? 50) || 50, 100);
  return json(200, {
    results: found.slice(offset, offset + limit),
    paging: { total: found.length, offset, limit },
    date_from: from,
    date_to: to,
  });
}

function loan(call: Call, { state }: World, caller: Caller): Outcome {
  const lead = state.get("leads", call.part("id"));
  if (lead?.type !== "credit") return leadNotFound();
  if (lead.sellerId !== caller.userId) return policyAgent();
  return json(200, { ...loanBody(lead), status: "approved" });
}

const list = (text: string | null) => text?.split(",").filter(Boolean) ?? [];
