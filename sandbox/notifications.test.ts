import { afterEach, beforeEach, expect, it } from "vitest";
import { listenForNotifications, otherSeller, type Received, Shop, seller, shoe } from "./testing";

let shop: Shop;
let token: string;
let callback: Awaited<ReturnType<typeof listenForNotifications>>;
let received: Received[];
let waiting: (() => void)[];
/** What the application answers; null: nothing at all. */
let answerWith: number | null;

beforeEach(async () => {
  received = [];
  waiting = [];
  answerWith = 200;
  callback = await listenForNotifications((notification) => {
    received.push(notification);
    if (answerWith !== null) notification.respond(answerWith);
    for (const wake of waiting.splice(0)) wake();
  });
  shop = await Shop.open({ notificationsUrl: callback.url });
  token = await shop.token();
});
afterEach(async () => {
  await shop.close();
  await callback.close();
});

/** Resolves with the first `count` notifications once they are here. */
async function arrivals(count: number): Promise<Received[]> {
  while (received.length < count) await new Promise<void>((resolve) => waiting.push(resolve));
  return received.slice(0, count);
}

/** Resolves when nothing waits for an attempt any more. */
async function emptied(): Promise<void> {
  while ((await shop.control("GET", "notifications")).waiting.length > 0) {
    await shop.control("POST", "flush-notifications");
  }
}

it("tells the application about a question with a pointer only", async () => {
  const id = await shop.ask();
  const [first] = await arrivals(1);
  expect(first?.body).toMatchObject({
    resource: `/questions/${id}`,
    user_id: String(seller),
    topic: "questions",
    application_id: 5503910054141466,
    attempts: 1,
  });
  expect(Date.parse(first?.body.sent)).toBeGreaterThan(Date.parse(first?.body.received));
  expect(JSON.stringify(first?.body)).not.toContain("stock");
});

it("tells about answers, moderation and items, and about a classified ad twice", async () => {
  const id = await shop.ask("¿Hay?");
  await shop.call("POST", "/answers", { token, body: { question_id: id, text: "Sí." } });
  await shop.control("POST", `questions/${id}/ban-answer`);
  await shop.control("POST", `items/${shoe}/status`, { status: "paused" });
  await shop.ask("¿Sigue disponible?", "MLA1500914478");
  const topics = (await arrivals(6)).map(({ body }) => `${body.topic} ${body.actions ?? ""}`.trim());
  expect(topics.sort()).toEqual(["items", "questions", "questions", "questions", "questions", "vis_leads question"]);
  const lead = received.find(({ body }) => body.topic === "vis_leads")?.body;
  expect((await shop.call("GET", lead.resource, { token })).body).toMatchObject({ contact_type: "question" });
});

it("says nothing about a seller who did not grant the application", async () => {
  await shop.ask("Oi", "MLB3737188005", 2332423234);
  await shop.token(otherSeller);
  const id = await shop.ask("Olá", "MLB3737188005", 2332423234);
  const [first] = await arrivals(1);
  expect(first?.body.resource).toBe(`/questions/${id}`);
});

it("tries 8 times, then lists the event as missed", async () => {
  answerWith = 500;
  await shop.control("PUT", "faults", { notifications: { speedUp: 100_000 } });
  const id = await shop.ask();
  const all = await arrivals(8);
  expect(all.map(({ body }) => body.attempts)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  expect(new Set(all.map(({ body }) => body._id)).size).toBe(1);
  await emptied();
  const feeds = await shop.call("GET", "/missed_feeds?app_id=5503910054141466&topic=questions", { token });
  expect(feeds.body.messages).toMatchObject([
    { resource: `/questions/${id}`, user_id: seller, attempts: 8, response: { http_code: 500 } },
  ]);
  expect(JSON.parse(feeds.body.messages[0].request.data)).toMatchObject({ user_id: String(seller), attempts: 8 });
  expect((await shop.call("GET", "/missed_feeds?app_id=5503910054141466&topic=items", { token })).status).toBe(400);
});

it("gives the application 500 ms", async () => {
  answerWith = null;
  await shop.ask();
  await arrivals(1);
  await shop.control("POST", "flush-notifications");
  const { waiting: left } = await shop.control("GET", "notifications");
  expect(left[0].last.httpCode).toBe(0);
  expect(left[0].last.requestMs).toBeGreaterThanOrEqual(490);
});

it("repeats, loses and drops as told", async () => {
  await shop.control("PUT", "faults", { notifications: { duplicateShare: 1 } });
  const id = await shop.ask();
  const [first, second] = await arrivals(2);
  expect([first?.body.resource, second?.body.resource]).toEqual([`/questions/${id}`, `/questions/${id}`]);
  expect(first?.body._id).not.toBe(second?.body._id);
  await shop.control("PUT", "faults", { notifications: { duplicateShare: 0, dropShare: 1 } });
  await shop.ask();
  await shop.control("PUT", "faults", { notifications: { dropShare: 0, fallbackTopics: ["questions"] } });
  await shop.ask();
  const { log, missed } = await shop.control("GET", "notifications");
  expect(log.slice(0, 2).map(({ outcome }: { outcome: string }) => outcome)).toEqual(["fallback", "dropped"]);
  expect(missed).toEqual([]);
});

it("holds late ones until they are flushed", async () => {
  await shop.control("PUT", "faults", { notifications: { lateShare: 1, lateMs: 600_000 } });
  const late = await shop.ask();
  await shop.control("PUT", "faults", { notifications: { lateShare: 0 } });
  const punctual = await shop.ask();
  await arrivals(1);
  expect(await shop.control("POST", "flush-notifications")).toEqual({ attempted: 1, waiting: 0 });
  expect(received.map(({ body }) => body.resource)).toEqual([`/questions/${punctual}`, `/questions/${late}`]);
});

it("spells some bodies as the marketplace sometimes does, and adds noise", async () => {
  await shop.control("PUT", "faults", { notifications: { oddShare: 1, noiseShare: 1 } });
  await shop.ask();
  const bodies = (await arrivals(3)).map(({ body }) => body);
  const own = bodies.find(({ user_id: userId }) => userId === seller);
  expect(own).toHaveProperty("id");
  expect(own).toHaveProperty("recieved");
  expect(bodies.map(({ topic }) => topic).sort()).toEqual(["questions", "questions", "sandbox_unknown_topic"]);
});

it("tells about a sale and all that follows, each by its own topic and address", async () => {
  const sale = await shop.buy();
  const message = await shop.write(sale.pack);
  const claim = await shop.complain(sale.orderIds[0]);
  const [orderId] = sale.orderIds;
  const [shipmentId] = sale.shipmentIds;
  await emptied();
  const told = new Set(received.map(({ body }) => `${body.topic} ${body.resource} ${body.actions ?? ""}`.trim()));
  for (const event of [
    `orders_v2 /orders/${orderId}`,
    `payments /collections/${sale.paymentIds[0]}`,
    `shipments /shipments/${shipmentId}`,
    `messages ${message.id} created`,
    `post_purchase /post-purchase/v1/claims/${claim.id} claims`,
    `post_purchase /post-purchase/v1/claims/${claim.id} claims_actions`,
  ]) {
    expect(told).toContain(event);
  }
  const created = received.find(({ body }) => body.topic === "messages")?.body;
  expect(created).toMatchObject({ id: expect.any(String), user_id: seller });
  expect(JSON.stringify(received.map(({ body }) => body))).not.toContain("llega");
});

it("tells a refund more than once, and a read by whoever caused it", async () => {
  const { pack, orderIds, paymentIds } = await shop.buy();
  const message = await shop.write(pack);
  await emptied();
  received = [];
  await shop.call("GET", `/messages/packs/${pack}/sellers/${seller}?tag=post_sale`, { token });
  await shop.control("POST", `orders/${orderIds[0]}/refund`, { percentage: 10 });
  await emptied();
  const told = received.map(({ body }) => `${body.topic} ${body.resource} ${body.actions ?? ""}`.trim());
  expect(told).toContain(`messages ${message.id} read`);
  expect(told.filter((event) => event === `payments /collections/${paymentIds[0]}`)).toHaveLength(2);
});
