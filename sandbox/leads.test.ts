import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { leadTypes } from "./lead-records";
import { buyer, otherSeller, Shop, seller } from "./testing";

const van = "MLA1500914478";
const flat = "MLC3404674016";
const service = "MLC3398210745";
const chileanSeller = 1904458271;
const chileanBuyer = 1091441589;

let shop: Shop;
let token: string;
beforeAll(async () => {
  shop = await Shop.open();
});
afterAll(() => shop.close());
beforeEach(async () => {
  await shop.control("POST", "reset", { seed: "none" });
  token = await shop.token();
});

const make = (type: string, more: Record<string, unknown> = {}) =>
  shop.control("POST", "leads", { itemId: van, buyerId: buyer, type, ...more });
const get = (path: string, as = token) => shop.call("GET", path, { token: as });

it.each(leadTypes.filter((type) => type !== "credit"))(
  "%s: one door shows it, the other does not know it",
  async (type) => {
    const { id } = await make(type);
    const isMotor = type === "contact_request" || type === "reservation";
    const [known, unknown] = isMotor
      ? [`/leads/${id}/details`, `/vis/leads/${id}`]
      : [`/vis/leads/${id}`, `/leads/${id}/details`];
    expect((await get(known)).body).toMatchObject({
      id,
      item_id: van,
      contact_type: type,
      buyer_id: buyer,
      name: "Patricio De Prueba",
      phone: "+54 11 0000-0000",
    });
    expect(await get(unknown)).toMatchObject({ status: 404, body: { code: "not_found", message: "lead not found" } });
  },
);

it("tells by its own action, a question twice", async () => {
  for (const type of leadTypes) await make(type);
  const { log } = await shop.control("GET", "notifications");
  const told = log.map(({ topic }: { topic: string }) => topic).sort();
  expect(told).toEqual(["leads-credits", "questions", ...Array.from({ length: 7 }, () => "vis_leads")]);
  const question = await make("question", { text: "¿Sigue?" });
  const read = await get(`/questions/${question.externalId}?api_version=4`);
  expect(read.body).toMatchObject({ text: "¿Sigue?", from: { id: buyer, email: `comprador.${buyer}@mail.example` } });
});

it("lists by buyer and item, guests apart", async () => {
  await make("whatsapp");
  await make("call");
  await make("call", { buyerId: 207715098 });
  await make("whatsapp", { buyerId: null });
  const question = await make("question");
  await shop.call("POST", "/answers", { token, body: { question_id: Number(question.externalId), text: "Sí." } });
  const { body } = await get(`/vis/users/${seller}/leads/buyers?include_guest=true`);
  expect(body.paging).toEqual({ offset: 0, limit: 10, total: 2 });
  const own = body.results.find(({ id }: { id: number }) => id === buyer);
  expect(own.leads.map(({ contact_type: type }: { contact_type: string }) => type)).toEqual([
    "question",
    "call",
    "whatsapp",
  ]);
  expect(own.leads[0].sub_status).toBe("answered");
  expect(body.guest).toMatchObject([{ item_id: van, leads: [{ contact_type: "whatsapp" }] }]);
  expect(body.summary).toEqual([{ item_id: van, total: 5, user: 4, guest: 1 }]);
  const only = await get(`/vis/users/${seller}/leads/buyers?contact_types=call&buyer_ids=207715098`);
  expect(only.body.results).toHaveLength(1);
});

it("advertises flats and services, too", async () => {
  const own = await shop.token(chileanSeller);
  for (const itemId of [flat, service]) {
    const { id } = await make("quotation", { itemId, buyerId: chileanBuyer });
    const lead = await get(`/vis/leads/${id}`, own);
    expect(lead.body).toMatchObject({ item_id: itemId, contact_type: "quotation", phone: "+56 9 0000-0000" });
    const quotation = await get(`/quotations/${lead.body.external_id}?caller.type=seller`, own);
    expect(quotation.body).toMatchObject({ item: { id: itemId, site_id: "MLC" }, is_guest: false });
  }
  const visit = await make("schedule", { itemId: flat, buyerId: chileanBuyer });
  expect(visit.id).toMatch(/^\d+$/);
});

it("refuses in its own words: 403 also for a token that is only too old", async () => {
  const { id } = await make("call");
  await shop.control("POST", "expire", { userId: seller });
  expect(await get(`/vis/leads/${id}`)).toMatchObject({
    status: 403,
    body: { code: "forbidden", message: "invalid token" },
  });
  const other = await shop.token(otherSeller);
  expect((await get(`/vis/leads/${id}`, other)).body.message).toBe("invalid token caller");
  expect((await shop.call("GET", `/vis/leads/${id}`)).body.blocked_by).toBe("PolicyAgent");
  token = await shop.token();
  const list = (query: string) => get(`/vis/users/${seller}/leads/buyers?${query}`);
  expect((await list("date_from=2026-11-20&date_to=2026-11-01")).body.message).toBe("invalid date range");
  expect((await list("date_from=x")).body.message).toBe("invalid start date");
  expect((await list("contact_types=x")).body).toMatchObject({
    message: "invalid lead type",
    cause: ["invalid lead type: x"],
  });
  expect((await get("/vis/users/x/leads/buyers")).body.message).toBe("invalid format USER_ID");
});
