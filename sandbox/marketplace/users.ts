import { type Buyer, buyerById } from "../catalog/buyers";
import { type Person, personById } from "../catalog/persons";
import { faultsOf } from "../faults";
import { type Call, type Caller, json, type Outcome } from "../http/call";
import type { SandboxRoute, World } from "../world";
import { onlyAttributes } from "./attributes";
import { reputationBody } from "./claim-shapes";
import { notFound } from "./errors";

const family = "users";
const access = "bearer";

export const userRoutes: SandboxRoute[] = [
  {
    method: "GET",
    path: "/users/me",
    family,
    access,
    handle: (call, world, caller) => read(call, world, caller, caller.userId),
  },
  {
    method: "GET",
    path: "/users/:id",
    family,
    access,
    handle: (call, world, caller) => read(call, world, caller, Number(call.part("id"))),
  },
];

function read(call: Call, world: World, caller: Caller, userId: number): Outcome {
  const body = userBody(world, userId, caller);
  if (!body) return notFound(`The User with id ${call.url.pathname.split("/").at(-1)} not found.`);
  const isPartial = faultsOf(world.state).partialUsers;
  if (isPartial) delete body.seller_reputation;
  return json(isPartial ? 206 : 200, onlyAttributes(body, call.query("attributes")));
}

function userBody(world: World, userId: number, caller: Caller): Record<string, unknown> | undefined {
  const person = personById(userId);
  if (person) return userId === caller.userId ? ownBody(world, person) : publicBody(person);
  const buyer = buyerById(userId);
  return buyer && buyerBody(buyer);
}

function publicBody(person: Person): Record<string, unknown> {
  return {
    id: person.id,
    nickname: person.nickname,
    country_id: person.countryId,
    address: { city: person.city, state: person.state },
    user_type: "normal",
    site_id: person.siteId,
    permalink: permalink(person),
    seller_reputation: {
      level_id: person.completedSales > 0 ? "5_green" : null,
      power_seller_status: person.completedSales > 5000 ? "platinum" : null,
      transactions: { period: "historic", total: person.completedSales },
    },
    status: { site_status: "active" },
  };
}

function buyerBody(buyer: Buyer): Record<string, unknown> {
  return {
    id: buyer.id,
    nickname: buyer.nickname,
    country_id: { MLB: "BR", MLC: "CL" }[buyer.siteId] ?? "AR",
    address: { city: buyer.city, state: buyer.state },
    user_type: "normal",
    site_id: buyer.siteId,
    permalink: permalink(buyer),
    seller_reputation: {
      level_id: null,
      power_seller_status: null,
      transactions: { period: "historic", total: 0 },
    },
    status: { site_status: "active" },
  };
}

function ownBody(world: World, person: Person): Record<string, unknown> {
  const isPending = person.kind === "pending";
  const allowed = { allow: true, codes: [], immediate_payment: { required: false, reasons: [] } };
  const period = ["MLA", "MLB", "MLC"].includes(person.siteId) ? "60 days" : "365 days";
  const sales = Math.round(person.completedSales / 25);
  const counts = reputationCounts(world, person.id);
  const measure = ({ value, real }: Count) => ({
    period,
    rate: rateOf(value, sales),
    value,
    excluded: { real_value: real, real_rate: rateOf(real, sales) },
  });
  return {
    id: person.id,
    nickname: person.nickname,
    registration_date: person.registeredAt,
    first_name: person.firstName,
    last_name: person.lastName,
    gender: "",
    country_id: person.countryId,
    email: person.email,
    identification: person.identification,
    address: { state: person.state, city: person.city, address: "Calle Falsa 123", zip_code: person.zipCode },
    phone: { area_code: "011", number: "0000-0000", extension: "", verified: false },
    alternative_phone: { area_code: "", number: "", extension: "" },
    user_type: "normal",
    tags: ["normal", "user_info_verified", "messages_as_seller", "user_product_seller", "test_user"],
    logo: null,
    points: 1840,
    site_id: person.siteId,
    permalink: permalink(person),
    seller_experience: person.completedSales > 0 ? "ADVANCED" : "NEWBIE",
    bill_data: { accept_credit_note: null },
    seller_reputation: {
      level_id: person.completedSales > 0 ? "5_green" : null,
      power_seller_status: person.completedSales > 5000 ? "platinum" : null,
      transactions: {
        canceled: Math.round(person.completedSales * 0.02),
        completed: person.completedSales,
        period: "historic",
        ratings: { negative: 0.04, neutral: 0.08, positive: 0.88 },
        total: Math.round(person.completedSales * 1.02),
      },
      metrics: {
        sales: { period, completed: sales },
        claims: measure(counts.claims),
        delayed_handling_time: measure(counts.delays),
        cancellations: measure(counts.cancellations),
      },
    },
    buyer_reputation: { canceled_transactions: 0, tags: [] },
    status: {
      site_status: "active",
      list: isPending ? { ...allowed, allow: false, codes: ["address_pending", "phone_pending"] } : allowed,
      buy: allowed,
      sell: allowed,
      billing: { allow: true, codes: [] },
      mercadopago_tc_accepted: true,
      mercadopago_account_type: "business",
      mercadoenvios: "accepted",
      immediate_payment: true,
      confirmed_email: true,
      user_type: "eventual",
      required_action: "",
    },
    credit: { consumed: 100, credit_level_id: `${person.siteId}1` },
  };
}

interface Count {
  /** What counts against the seller. */
  value: number;
  /** With what was excluded. */
  real: number;
}

const rateOf = (value: number, sales: number) => (sales === 0 ? 0 : Math.round((value / sales) * 10_000) / 10_000);

/** What happened in the shop, on top of the one of each that everybody has. */
function reputationCounts({ state }: World, sellerId: number): Record<"claims" | "delays" | "cancellations", Count> {
  const claims = state.group("claims", `seller ${sellerId}`).filter(({ type }) => type === "mediations");
  const affecting = claims.filter((claim) => reputationBody(claim).affects_reputation === "affected").length;
  const late = state.group("shipments", `seller ${sellerId}`).filter(({ delays }) => delays.length > 0);
  const lateOrders = late.reduce((sum, { orderIds }) => sum + orderIds.length, 0);
  const cancelled = state.group("claims", `seller ${sellerId}`).filter(({ type }) => type === "cancel_sale").length;
  return {
    claims: { value: affecting + 1, real: claims.length + 1 },
    delays: { value: lateOrders + 1, real: lateOrders + 1 },
    cancellations: { value: cancelled + 1, real: cancelled + 1 },
  };
}

const permalink = ({ siteId, nickname }: { siteId: string; nickname: string }) =>
  `http://perfil.${hosts[siteId] ?? "mercadolibre.com.ar"}/${nickname}`;

const hosts: Record<string, string> = { MLB: "mercadolivre.com.br", MLC: "mercadolibre.cl" };
