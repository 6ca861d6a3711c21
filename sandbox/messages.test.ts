import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { blockReasons } from "./message-records";
import { buyer, otherSeller, Shop, seller } from "./testing";

const agent = 3037674934;
const png = { name: "caja rota.png", bytes: Buffer.from("89504e470d0a1a0a", "hex") };

let shop: Shop;
let token: string;
let pack: number;
let orderId: number;
beforeAll(async () => {
  shop = await Shop.open();
});
afterAll(() => shop.close());
beforeEach(async () => {
  await shop.control("POST", "reset", { seed: "none" });
  token = await shop.token();
  const sale = await shop.buy({ logistic: "cross_docking" });
  pack = sale.pack;
  orderId = sale.orderIds[0];
});

const at = (path: string) =>
  shop.call("GET", `/messages/${path}${path.includes("?") ? "&" : "?"}tag=post_sale`, { token });
const thread = async (query = "mark_as_read=false") => (await at(`packs/${pack}/sellers/${seller}?${query}`)).body;
const send = (text: unknown, more: Record<string, unknown> = {}, key = pack) =>
  shop.call("POST", `/messages/packs/${key}/sellers/${seller}?tag=post_sale`, {
    token,
    body: { from: { user_id: String(seller) }, to: { user_id: String(buyer) }, text, ...more },
  });
const switches = (change: unknown) => shop.control("PUT", `threads/${pack}/${seller}`, change);
const status = async () => (await thread()).conversation_status;
const told = async (): Promise<string[]> =>
  (await shop.control("GET", "notifications")).log
    .filter(({ topic }: { topic: string }) => topic === "messages")
    .map(({ resource }: { resource: string }) => resource);

describe("a thread", () => {
  it("begins with the buyer and holds both, newest first", async () => {
    expect(await status()).toMatchObject({
      path: `/packs/${pack}/sellers/${seller}`,
      status: "blocked",
      substatus: "blocked_by_conversation_initiated_by_seller_limited",
      status_date: null,
    });
    const question = await shop.write(pack, "¿Llega mañana?");
    const sent = await send("Sí, mañana.");
    expect(sent).toMatchObject({ status: 201, body: { status: "available", to: { user_id: buyer } } });
    const { messages, paging, seller_max_message_length: max } = await thread();
    expect(messages.map(({ id }: { id: string }) => id)).toEqual([sent.body.id, question.id]);
    expect(messages[1]).toMatchObject({
      from: { user_id: buyer },
      to: { user_id: seller },
      text: "¿Llega mañana?",
      conversation_first_message: true,
      message_resources: [
        { id: String(pack), name: "packs" },
        { id: String(seller), name: "sellers" },
      ],
    });
    expect([paging, max]).toEqual([{ limit: 10, offset: 0, total: 2 }, 350]);
    expect(await shop.control("GET", "effects/writes?kind=message")).toMatchObject([
      { subject: String(pack), detail: "Sí, mañana.", received: 1, accepted: 1 },
    ]);
  });

  it("is read by a plain GET, and tells so", async () => {
    const question = await shop.write(pack);
    expect((await at("unread?role=seller")).body).toMatchObject({
      user_id: seller,
      results: [{ resource: `/packs/${pack}/sellers/${seller}`, count: 1 }],
    });
    await thread();
    expect((await at(`unread/packs/${pack}/sellers/${seller}`)).body.results).toHaveLength(1);
    await thread("limit=10");
    expect((await at("unread?role=seller")).body).toEqual({ user_id: String(seller), results: [] });
    expect(await told()).toEqual([question.id, question.id]);
    expect((await shop.call("GET", "/messages/unread?role=seller&tag=post_sale")).status).toBe(400);
  });

  it("stands under the order's id where there is no pack, and keeps it later", async () => {
    const sale = await shop.buy({ withPack: false });
    await shop.write(sale.pack, "Hola");
    expect(sale.pack).toBe(sale.orderIds[0]);
    expect((await at(`packs/${sale.pack}/sellers/${seller}`)).body.messages).toHaveLength(1);
    const { packId } = await shop.control("POST", `orders/${sale.pack}/gain-pack`);
    for (const key of [sale.pack, packId]) {
      const { body } = await at(`packs/${key}/sellers/${seller}`);
      expect(body.messages).toHaveLength(1);
      expect(body.conversation_status.path).toBe(`/packs/${packId}/sellers/${seller}`);
    }
  });

  it("pages, and refuses odd pages, other sellers and calls without the tag", async () => {
    for (const text of ["Uno", "Dos", "Tres"]) await shop.write(pack, text);
    expect((await thread("limit=1&offset=1&mark_as_read=false")).messages).toMatchObject([{ text: "Dos" }]);
    expect((await thread("limit=0")).message).toBe("The limit param must be greater than 0");
    expect((await thread("limit=x")).message).toBe("Invalid limit param");
    expect((await thread("offset=-1")).message).toBe("Invalid offset param");
    const path = `/messages/packs/${pack}/sellers/${seller}`;
    expect((await shop.call("GET", path, { token })).status).toBe(400);
    const other = await shop.token(otherSeller);
    const foreign = await shop.call("GET", `${path}?tag=post_sale`, { token: other });
    expect(foreign).toMatchObject({ status: 403, body: { message: `User access token invalid for resource ${pack}` } });
  });

  it("is shown in older spellings when told so", async () => {
    await shop.write(pack);
    await shop.control("PUT", "faults", { messageShape: "legacy" });
    const { conversation_status: now, messages } = await thread();
    expect(now).toMatchObject({ path: `/packs/${pack}/seller/${seller}`, claim_id: null });
    expect(messages[0].from).toMatchObject({ user_id: String(buyer), name: "PATO.RUNNER82" });
    expect(messages[0]).not.toHaveProperty("to");
    expect((await at(messages[0].id)).body).toMatchObject({
      message_id: messages[0].id,
      text: { plain: messages[0].text },
    });
  });
});

describe("a message by id", () => {
  it("is alone, unread by being read, and may be missing for a moment", async () => {
    const { id } = await shop.write(pack);
    expect((await at(id)).body).toMatchObject({ paging: null, conversation_status: null, messages: [{ id }] });
    expect((await at("unread?role=seller")).body.results).toHaveLength(1);
    const other = await shop.token(otherSeller);
    const denied = await shop.call("GET", `/messages/${id}?tag=post_sale`, { token: other });
    expect(denied.body.message).toBe(`Access denied for user ${otherSeller} to message with id ${id}`);
    expect((await at("nothing")).status).toBe(400);
    await shop.control("PUT", "faults", { messageLagMs: 60_000 });
    const late = await shop.write(pack, "Otra");
    expect((await at(late.id)).status).toBe(404);
    expect((await thread()).paging.total).toBe(1);
  });
});

describe("sending", () => {
  beforeEach(() => shop.write(pack));

  it("refuses what the marketplace refuses, each with its sentence", async () => {
    const cases: [body: Record<string, unknown>, code: number, message: string][] = [
      [{ from: undefined }, 400, "The field 'from' is required"],
      [{ from: { user_id: otherSeller } }, 403, `Access denied for user ${otherSeller} to order ${pack}`],
      [{ to: undefined }, 400, "The field 'to.user_id' is required"],
      [{ to: { user_id: "x" } }, 400, "Invalid 'to' user id"],
      [{ to: { user_id: seller } }, 400, "Sender and received must not be equals"],
      [{ to: { user_id: 77 } }, 403, `Receiver does not belong to order ${pack}`],
      [{ to: { user_id: agent } }, 400, `to_user_id ${agent} does not belong to pack /packs/${pack}/sellers/${seller}`],
      [{ text: "“Hola”" }, 400, "The text has character/s that is/are not supported."],
      [{ text: "a".repeat(351) }, 400, "The message content is too long, max characters allowed are 350"],
      [{ attachments: ["none.png"] }, 422, "Attachment key is invalid or not found"],
    ];
    for (const [body, code, message] of cases) {
      expect(await send("Hola", body)).toMatchObject({ status: code, body: { message } });
    }
    expect((await thread()).paging.total).toBe(1);
  });

  it("takes latin1, emoji and links, up to 350", async () => {
    for (const text of ["¡Ñandú! 👍🏽 👨‍👩‍👧‍👦", 'Mirá <a href="https://x.example">acá</a>\n¿sí?', "é".repeat(350)]) {
      expect((await send(text)).status).toBe(201);
    }
    expect((await send("cero\u200bancho")).status).toBe(400);
  });

  it("says 2xx to what moderation keeps from the buyer", async () => {
    const { status: code, body } = await send("Escribime al 341 555-0000");
    expect([code, body.status, body.message_date.available]).toEqual([201, "moderated", null]);
    expect(body.message_moderation).toMatchObject({ status: "rejected", reason: "personal_data" });
    expect((await thread()).messages[0]).toMatchObject({ status: "moderated", text: "Escribime al 341 555-0000" });
  });

  it("may be moderated later, or be held back first", async () => {
    const { body } = await send("Todo bien.");
    await shop.control("POST", `messages/${body.id}/moderate`, { reason: "AUTOMATIC_MESSAGE" });
    expect((await thread()).messages[0]).toMatchObject({
      status: "moderated",
      message_date: { available: null },
      message_moderation: { reason: "AUTOMATIC_MESSAGE" },
    });
    await shop.control("PUT", "faults", { messageModeration: "pending" });
    const held = await send("¿Recibiste bien?");
    expect(held.body.status).toBe("pending_translation");
    await shop.control("POST", `messages/${held.body.id}/release`);
    expect((await thread()).messages[0].status).toBe("available");
    await shop.control("PUT", "faults", { messageModeration: "late", lateModerationMs: 0 });
    expect((await send("Mirá bit.ly/abc")).body.status).toBe("available");
    await expect.poll(async () => (await thread()).messages[0].status).toBe("moderated");
  });

  it("hides a moderated message of the buyer", async () => {
    const { id } = await shop.write(pack, "Sos un estúpido");
    expect((await thread()).paging.total).toBe(1);
    expect((await at(id)).status).toBe(404);
    const later = await shop.write(pack, "Otra cosa");
    expect((await thread()).paging.total).toBe(2);
    await shop.control("POST", `messages/${later.id}/moderate`);
    expect((await thread()).paging.total).toBe(1);
  });

  it("may lose its reply, a counted number of times, and did happen", async () => {
    await shop.control("PUT", "faults", { messageReply: { mode: "error-after-acceptance", remaining: 1 } });
    expect((await send("Uno")).status).toBe(504);
    expect((await send("Dos")).status).toBe(201);
    await shop.control("PUT", "faults", { messageReply: { mode: "cut-before-acceptance", remaining: 1 } });
    await expect(send("Tres")).rejects.toThrow();
    expect(await shop.control("GET", `effects/writes?subject=${pack}`)).toMatchObject([
      { detail: "Uno", received: 1, accepted: 1 },
      { detail: "Dos", received: 1, accepted: 1 },
      { detail: "Tres", received: 1, accepted: 0 },
    ]);
  });

  it("shares a budget of writes and one of reads", async () => {
    await shop.control("PUT", "faults", { messageQuotaPerMinute: 3 });
    await shop.control("POST", "reset", { seed: "none", keepGrants: true });
    await shop.control("PUT", "faults", { messageQuotaPerMinute: 3 });
    const read = () => at("unread?role=seller");
    expect([(await read()).status, (await read()).status, (await read()).status]).toEqual([200, 200, 200]);
    expect(await read()).toMatchObject({ status: 429, body: { error: "too_many_requests" } });
  });
});

describe("closed conversations", () => {
  it.each(blockReasons)("%s: blocked, with the messages, and nothing can be sent", async (reason) => {
    await shop.write(pack);
    await switches({ substatus: reason });
    const { conversation_status: now, messages } = await thread();
    expect(now).toMatchObject({ status: "blocked", substatus: reason, status_update_allowed: false });
    expect(messages).toHaveLength(reason === "blocked_by_conversation_expired" ? 0 : 1);
    expect((await send("Hola")).status).toBe(403);
  });

  it("take reasons that no list has, and open again", async () => {
    await shop.write(pack);
    await switches({ substatus: "blocked_by_something_new" });
    expect(await send("Hola")).toMatchObject({
      status: 403,
      body: { status_code: 403, code: "forbidden", message: "blocked_conversation_send_message_forbidden" },
    });
    await shop.control("PUT", "faults", { blockedBody: "with-cause" });
    expect((await send("Hola")).body).toMatchObject({
      error: "blocked_conversation_send_message_forbidden",
      cause: [{ code: "blocked_by_something_new" }],
    });
    await switches({ substatus: null });
    expect((await send("Hola")).status).toBe(201);
  });

  it("follow from what happens to the sale", async () => {
    const reasonAfter = async (purchase: Record<string, unknown>, happen: (order: number, key: number) => unknown) => {
      const sale = await shop.buy(purchase);
      pack = sale.pack;
      await happen(sale.orderIds[0], sale.pack);
      return (await status()).substatus;
    };
    const cases: [
      expected: string | null,
      purchase: Record<string, unknown>,
      happen: (order: number, key: number) => unknown,
    ][] = [
      ["blocked_by_payment", { paying: "in_process" }, () => {}],
      ["blocked_by_fulfillment", { logistic: "fulfillment" }, () => {}],
      ["blocked_by_cancelled_order", {}, (order) => shop.control("POST", `orders/${order}/cancel`)],
      [
        "blocked_by_cancelled_order_by_fraud",
        {},
        (order) => shop.control("POST", `orders/${order}/cancel`, { by: "fraud" }),
      ],
      [
        "blocked_by_cancelled_order_hidden",
        { paying: "required" },
        (order) => shop.control("POST", `orders/${order}/invalidate`),
      ],
      ["blocked_by_mediation", { logistic: "drop_off" }, (order) => shop.complain(order)],
      ["blocked_by_mediation_fbm", { logistic: "fulfillment" }, (order) => shop.complain(order)],
      ["blocked_by_claim_change_open", {}, (order) => shop.complain(order, { type: "change", reasonId: "PDD9926" })],
      ["blocked_by_refund", {}, (order) => shop.control("POST", `orders/${order}/refund`, { percentage: 20 })],
      ["blocked_by_conversation_initiated_by_seller_limited", { logistic: "self_service" }, () => {}],
      [null, { logistic: "me1" }, () => {}],
      [
        "blocked_by_time",
        { logistic: "drop_off" },
        async (order, key) => {
          await shop.write(key);
          await shop.control("POST", `orders/${order}/backdate`, { hours: 31 * 24 });
        },
      ],
      [
        "blocked_by_conversation_expired",
        {},
        (order) => shop.control("POST", `orders/${order}/backdate`, { hours: 19 * 31 * 24 }),
      ],
      [
        "blocked_by_deactivated_account",
        {},
        (_, key) => shop.control("PUT", `threads/${key}/${seller}`, { isBuyerGone: true }),
      ],
      [
        "blocked_by_conversation_initiated_by_seller",
        {},
        (_, key) => shop.control("PUT", `threads/${key}/${seller}`, { isSupermarket: true }),
      ],
    ];
    for (const [expected, purchase, happen] of cases) expect(await reasonAfter(purchase, happen)).toBe(expected);
  });

  it("open when the cause ends or the buyer writes", async () => {
    const full = await shop.buy({ logistic: "fulfillment" });
    pack = full.pack;
    await shop.write(pack);
    expect((await send("Hola")).body.message).toContain("Mercado Envíos Full");
    await shop.control("POST", `orders/${full.orderIds[0]}/deliver`);
    expect((await send("Hola")).status).toBe(201);
    await shop.control("POST", `orders/${full.orderIds[0]}/refund`, { percentage: 10 });
    expect((await status()).substatus).toBe("blocked_by_refund");
    await shop.write(pack, "¿Y el resto?");
    expect(await status()).toMatchObject({ status: "active", substatus: null });
  });

  it("name the claim, and in Brazil refuse with other words", async () => {
    await shop.write(pack);
    const claim = await shop.complain(orderId);
    expect(await status()).toMatchObject({ substatus: "blocked_by_mediation", claim_ids: [claim.id] });
    const other = await shop.token(otherSeller);
    const sale = await shop.buy({ itemId: "MLB3737188005", buyerId: 2332423234 });
    await shop.complain(sale.orderIds[0]);
    const refused = await shop.call("POST", `/messages/packs/${sale.pack}/sellers/${otherSeller}?tag=post_sale`, {
      token: other,
      body: { from: { user_id: otherSeller }, to: { user_id: 2332423234 }, text: "Oi" },
    });
    expect(refused.body.message).toBe("You can not send the message because a mediation is in process");
  });
});

describe("the marketplace's assistant", () => {
  it("stands between: its id comes in, and goes out one message at a time", async () => {
    await shop.write(pack, "Antes, sin asistente");
    await switches({ agent: true });
    await shop.write(pack, "¿Trae factura?", { as: "agent" });
    const { conversation_status: now, messages } = await thread();
    expect(now.path).toBe(`/packs/${pack}/sellers/${seller}/conversations/ai_assistant`);
    expect(messages.map(({ from }: { from: { user_id: number } }) => from.user_id)).toEqual([agent, buyer]);
    expect((await send("Sí, trae.", { to: { user_id: agent } })).status).toBe(201);
    expect((await send("Y garantía.", { to: { user_id: agent } })).status).toBe(400);
    await shop.write(pack, "Gracias");
    expect((await send("De nada.", { to: { user_id: agent } })).status).toBe(201);
  });

  it("swallows what is sent to the buyer", async () => {
    await switches({ agent: true });
    await shop.write(pack);
    const lost = await send("Hola");
    expect(lost).toMatchObject({ status: 201, body: { status: "available" } });
    const { messages } = await shop.control("GET", `threads/${pack}/${seller}`);
    expect(messages.at(-1)).toMatchObject({ isLost: true });
  });

  it("is gone after 48 business hours, or when it says so", async () => {
    await switches({ agent: true });
    await shop.write(pack);
    await shop.control("POST", `orders/${orderId}/backdate`, { hours: 5 * 24 });
    expect((await status()).substatus).toBe("blocked_by_ai_assistant_expired");
    await switches({ isAgentClosed: true });
    expect((await status()).substatus).toBe("blocked_by_ai_assistant_contact_closed");
    await shop.write(pack, "Una cosa más");
    expect((await status()).status).toBe("active");
  });
});

describe("attachments", () => {
  const upload = (file: { name: string; bytes: Uint8Array }, query = "tag=post_sale&site_id=MLA") =>
    shop.upload(`/messages/attachments?${query}`, file, token);

  it("go up, into a message and down again", async () => {
    await shop.write(pack);
    const { status: code, body } = await upload(png);
    expect([code, body.id]).toEqual([201, expect.stringMatching(/^468424240_[0-9a-f-]{36}\.png$/)]);
    expect((await send("Mirá", { attachments: [body.id] })).status).toBe(201);
    expect((await thread()).messages[0].message_attachments).toMatchObject([
      { filename: body.id, original_filename: png.name, type: "image/png", size: 8, potential_security_threat: false },
    ]);
    const file = await fetch(`${shop.url}/messages/attachments/${body.id}?tag=post_sale&site_id=MLA`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(Buffer.from(await file.arrayBuffer())).toEqual(png.bytes);
    const other = await shop.token(otherSeller);
    const path = `/messages/attachments/${body.id}?tag=post_sale&site_id=MLA`;
    expect((await shop.call("GET", path, { token: other })).status).toBe(403);
  });

  it("come from the buyer, dangerous ones marked", async () => {
    const files = [
      { name: "foto.jpg", base64: Buffer.from("no es una foto").toString("base64") },
      { name: "nota.txt", base64: Buffer.from("hola").toString("base64") },
    ];
    await shop.write(pack, "Adjunto", { files });
    expect((await thread()).messages[0].message_attachments).toMatchObject([
      { type: "image/jpeg", potential_security_threat: true },
      { type: "application/octet-stream", potential_security_threat: false },
    ]);
  });

  it("die after 48 hours when no message took them", async () => {
    await shop.write(pack);
    const { body } = await upload(png);
    await shop.control("POST", `attachments/${body.id}/age`, { hours: 49 });
    expect((await send("Mirá", { attachments: [body.id] })).status).toBe(422);
  });

  it("are refused with words", async () => {
    expect((await upload(png, "tag=post_sale")).body.message).toBe("The queryparam 'site_id' is required");
    expect((await upload(png, "tag=post_sale&site_id=XYZ")).body.message).toBe(
      "Invalid site_id: 'XYZ' is not a recognized site",
    );
    expect((await upload({ name: "a.png", bytes: Buffer.alloc(0) })).body.message).toBe("File attached is empty");
    expect((await upload({ name: "a.exe", bytes: Buffer.from("x") })).status).toBe(400);
    const big = await upload({ name: "a.pdf", bytes: Buffer.alloc(25 * 1024 * 1024 + 1) });
    expect(big.body.message).toBe("File attachment is bigger than 25 Mb.");
    expect((await upload({ name: `${"a".repeat(200)}.png`, bytes: png.bytes })).body.message).toContain(
      "200 character limit",
    );
  });
});

describe("the action guide", () => {
  const guide = () => at(`action_guide/packs/${pack}`);
  const choose = (body: unknown) =>
    shop.call("POST", `/messages/action_guide/packs/${pack}/option?tag=post_sale`, { token, body });
  const other = (text = "¿Hay alguien en el domicilio?") => choose({ option_id: "OTHER", text });

  it("opens the door to a first message, as often as its caps say", async () => {
    const { options } = (await guide()).body;
    expect(options.map(({ id, cap_available: cap }: { id: string; cap_available: number }) => [id, cap])).toEqual([
      ["REQUEST_VARIANTS", 20],
      ["REQUEST_BILLING_INFO", 20],
      ["SEND_INVOICE_LINK", 1],
      ["OTHER", 1],
    ]);
    expect((await other()).body).toMatchObject({ status: "available", to: { user_id: buyer, name: "PATO.RUNNER82" } });
    expect(await other()).toMatchObject({
      status: 403,
      body: { status_code: 403, message: "You are not allowed to execute the option OTHER again" },
    });
    const template = { option_id: "REQUEST_BILLING_INFO", template_id: "TEMPLATE___REQUEST_BILLING_INFO___1" };
    expect((await choose(template)).status).toBe(200);
    const caps = (await at(`action_guide/packs/${pack}/caps_available`)).body;
    expect(caps).toContainEqual({ option_id: "OTHER", cap_available: 0 });
    expect(await status()).toMatchObject({ status: "blocked" });
    await shop.write(pack, "Hola");
    expect(await guide()).toMatchObject({
      status: 403,
      body: { cause: "blocked_by_conversation_use_message_api", error: "forbidden" },
    });
    expect((await send("Hola")).status).toBe(201);
  });

  it("promises hours for Flex", async () => {
    pack = (await shop.buy({ logistic: "self_service" })).pack;
    const id = "TEMPLATE___DELIVERY_PROMISE___1";
    const promise = (from: number, to: number) =>
      choose({
        option_id: "DELIVERY_PROMISE",
        template_id: id,
        vars: [
          { id: `${id}___VAR___INIT`, value: from },
          { id: `${id}___VAR___LIMIT`, value: to },
        ],
      });
    expect((await promise(20, 12)).status).toBe(400);
    expect((await promise(12, 20)).body.text).toBe("Hola, entregaremos tu compra entre las 12 y las 20 hs.");
  });

  it("refuses in its own envelope", async () => {
    expect((await choose({ option_id: "NONE" })).body).toMatchObject({ status_code: 404, cause: "" });
    expect((await other("a".repeat(351))).body).toMatchObject({
      error: "limit_exceeded",
      message: "The text is invalid",
    });
    expect((await choose({ option_id: "REQUEST_VARIANTS", template_id: "x" })).body.message).toBe(
      "The template x is invalid",
    );
    await switches({ isGuideLocked: true });
    expect((await other()).status).toBe(409);
    await switches({ isGuideLocked: false, isExcepted: true });
    expect((await guide()).body).toMatchObject({ status_code: 400, cause: "blocked_by_excepted_case" });
    await switches({ isExcepted: false, isBuyerGone: true });
    expect((await guide()).status).toBe(451);
    await switches({ isBuyerGone: false });
    await shop.control("POST", `orders/${orderId}/deliver`);
    expect((await other()).body.message).toBe("The option selected is not valid");
    await switches({ substatus: "blocked_by_restrictions" });
    expect((await guide()).body.message).toBe("The conversation is blocked");
  });
});
