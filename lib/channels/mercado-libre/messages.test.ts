import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { blockedReasons } from "@/db/vocabulary";
import type { ChannelMessage, ThreadRef } from "@/lib/channels/messages-facet";
import { afterSale, asked, errorOf } from "./testing/after-sale";
import { type Peer, seller, startPeer } from "./testing/peer";

let peer: Peer;
beforeAll(async () => {
  peer = await startPeer();
});
beforeEach(() => {
  peer.arrived.length = 0;
});
afterAll(() => peer.stop());

const answering = (body: unknown, status = 200) => {
  peer.behave = () => ({ status, body: typeof body === "string" ? body : JSON.stringify(body) });
};

const SELLER = seller.sellerId;
const BUYER = "1944693439";
const AGENT = "3037674934";
const ref: ThreadRef = { of: "pack", sourceId: "2000006181551917" };
const THREAD = `/messages/packs/${ref.sourceId}/sellers/${SELLER}`;

/** The n-th message of a thread, a minute after the one before. */
const message = (n: number, change: Record<string, unknown> = {}) => ({
  id: `${n}`.padStart(32, "0"),
  from: { user_id: Number(BUYER) },
  to: { user_id: Number(SELLER) },
  status: "available",
  text: `Mensaje ${n}`,
  message_date: { created: new Date(Date.UTC(2026, 10, 20, 0, n)).toISOString(), available: "2026-11-20T23:00:00Z" },
  message_moderation: { status: "clean" },
  message_attachments: null,
  message_resources: [{ id: ref.sourceId, name: "packs" }],
  ...change,
});
const thread = (messages: unknown[], status: Record<string, unknown> = {}, total = messages.length) => ({
  paging: { limit: 50, offset: 0, total },
  conversation_status: {
    path: THREAD,
    status: "active",
    substatus: null,
    claim_ids: null,
    shipping_id: null,
    ...status,
  },
  messages,
  seller_max_message_length: 350,
});
const fetchThread = (markAsRead = false) => afterSale(peer).messages.fetchThread(seller, ref, { markAsRead });

// Gestión de mensajes, 27/04/2026.
describe("fetchThread", () => {
  it("does not mark as read unless it is told to", async () => {
    answering(thread([]));
    await fetchThread();
    await fetchThread(true);
    expect(asked(peer)).toEqual([
      `GET ${THREAD}?tag=post_sale&limit=50&offset=0&mark_as_read=false`,
      `GET ${THREAD}?tag=post_sale&limit=50&offset=0`,
    ]);
  });

  it.each(["newest first", "oldest first", "in no order"])(
    "reads 500 messages that come %s, each once",
    async (order) => {
      const all = Array.from({ length: 500 }, (_, n) => message(n));
      if (order === "newest first") all.reverse();
      if (order === "in no order") all.sort((one, other) => (one.id.charAt(31) < other.id.charAt(31) ? -1 : 1));
      peer.behave = ({ url }) => {
        const offset = Number(url.searchParams.get("offset"));
        return { body: JSON.stringify(thread(all.slice(offset, offset + 50), {}, 500)) };
      };
      let budget = 0;
      const beforePage = async () => {
        budget += 1;
      };
      const read = await afterSale(peer).messages.fetchThread(seller, ref, { markAsRead: false, beforePage });
      expect(read.messages.map(({ text }) => text)).toEqual(Array.from({ length: 500 }, (_, n) => `Mensaje ${n}`));
      expect(read).toMatchObject({ total: 500, unreadable: 0 });
      expect(peer.arrived.length).toBe(11);
      expect(budget).toBe(10);
    },
  );

  it("loses nothing when a message vanishes or comes while it reads", async () => {
    const all = Array.from({ length: 120 }, (_, n) => message(n)).reverse();
    peer.behave = ({ url }) => {
      const offset = Number(url.searchParams.get("offset"));
      const body = JSON.stringify(thread(all.slice(offset, offset + 50), {}, all.length));
      // Moderated between two pages, then a new one on top.
      if (offset === 0) all.splice(3, 2);
      else all.unshift(message(500 + offset));
      return { body };
    };
    const { messages } = await fetchThread();
    expect(new Set(messages.map(({ text }) => text)).size).toBe(messages.length);
    expect(messages.length).toBe(120);
  });

  it("goes on with pages that are smaller than it asked for, and ends when they repeat", async () => {
    const all = Array.from({ length: 7 }, (_, n) => message(n));
    peer.behave = ({ url }) => {
      const offset = Number(url.searchParams.get("offset"));
      return { body: JSON.stringify(thread(all.slice(offset, offset + 2), {}, 7)) };
    };
    expect((await fetchThread()).messages.length).toBe(7);
    // A peer that knows no offset would be read for ever.
    answering(thread([message(1), message(2)], {}, 31));
    expect((await fetchThread()).messages.length).toBe(2);
  });

  it("reads on behind a page of which nothing can be read", async () => {
    const all = Array.from({ length: 100 }, (_, n) => (n < 60 ? { id: n } : message(n)));
    peer.behave = ({ url }) => {
      const offset = Number(url.searchParams.get("offset"));
      return { body: JSON.stringify(thread(all.slice(offset, offset + 50), {}, 100)) };
    };
    expect(await fetchThread()).toMatchObject({ unreadable: 60, messages: { length: 40 } });
  });

  it("breaks ties by id and lets the newest state of a message win", async () => {
    const date = { created: "2026-11-20T10:00:00Z" };
    answering(
      thread([
        message(2, { message_date: date }),
        message(1, { message_date: date }),
        message(2, { text: "Otra vez" }),
      ]),
    );
    expect((await fetchThread()).messages.map(({ text }) => text)).toEqual(["Otra vez", "Mensaje 1"]);
  });

  it("counts what cannot be read, once, and keeps the rest", async () => {
    const odd = { ...message(1), message_date: {} };
    answering(thread([message(0), odd, 7, message(2), { ...odd }]));
    expect(await fetchThread()).toMatchObject({
      unreadable: 2,
      messages: [{ text: "Mensaje 0" }, { text: "Mensaje 2" }],
    });
  });

  it("reads ids as text, whichever way they come, and whatever is missing of a message", async () => {
    const bare = { id: "a", message_date: { received: "2026-11-20T10:00:00Z" } };
    answering(thread([message(1, { from: { user_id: SELLER }, to: { user_id: BUYER } }), bare]));
    const { messages } = await fetchThread();
    expect(messages).toMatchObject([
      { direction: "outgoing", authorId: SELLER, recipientId: BUYER },
      { direction: "incoming", authorId: null, recipientId: null, text: "", state: "pending", attachments: [] },
    ]);
  });

  it("decodes the text and keeps what is odd in an attachment from hiding the message", async () => {
    const files = [{}, { filename: "a.png", potential_security_threat: true, size: "many" }];
    answering(thread([message(1, { text: "A &amp; B", message_attachments: files })]));
    const [read] = (await fetchThread()).messages;
    expect(read).toMatchObject({
      text: "A & B",
      attachments: [{ sourceId: "a.png", name: "a.png", flagged: true, sizeBytes: null }],
    });
    expect(afterSale(peer).messages.asRead("A &amp; B")).toBe("A & B");
  });

  it.each([
    [{ status: "available", message_moderation: { status: "clean" } }, "delivered", null],
    [
      { status: "moderated", message_moderation: { status: "rejected", reason: "PERSONAL_DATA" } },
      "moderated",
      "personal_data",
    ],
    [{ status: "available", message_moderation: { status: "rejected", reason: "none" } }, "moderated", null],
    [{ status: "rejected" }, "moderated", null],
    [{ status: "pending_translation" }, "pending", null],
    [{ status: "IN_MODERATION", message_moderation: { status: "NON_MODERATED" } }, "pending", null],
    [{ status: "something_new" }, "delivered", null],
    [{ status: "something_new", message_date: { created: "2026-11-20" } }, "pending", null],
  ])("reads the delivery of %j as %s", async (change, state, moderationReason) => {
    answering(thread([message(1, change)]));
    expect((await fetchThread()).messages[0]).toMatchObject({ state, moderationReason });
  });

  it.each(blockedReasons)("knows the block %s", async (reason) => {
    const word = `blocked_by_${reason.replaceAll("-", "_")}`;
    answering(thread([], { status: "blocked", substatus: word, status_date: "2026-10-01T00:00:00.000Z" }));
    expect((await fetchThread()).block).toEqual({ reason, word, since: new Date("2026-10-01T00:00:00Z") });
  });

  it.each([
    ["blocked_by_something_new", null],
    ["block_by_ai_assistant_initiated_by_seller_expired", "ai-assistant-initiated-by-seller-expired"],
    [null, null],
  ])("is read-only for the substatus %s", async (substatus, reason) => {
    answering(thread([message(1)], { status: "blocked", substatus }));
    const read = await fetchThread();
    expect(read.block).toEqual({ reason, word: substatus ?? "blocked", since: null });
    expect(read.messages.length).toBe(1);
  });

  it("takes a state of the conversation that it does not know for closed", async () => {
    answering(thread([], { status: "archived" }));
    expect((await fetchThread()).block).toEqual({ reason: null, word: "archived", since: null });
  });

  it("reads both names of the claims", async () => {
    answering(thread([], { claim_id: 5401000101, claim_ids: [5401000101, "5401000102"] }));
    expect((await fetchThread()).claimIds).toEqual(["5401000101", "5401000102"]);
    answering(thread([], { claim_id: 5401000103, claim_ids: undefined }));
    expect((await fetchThread()).claimIds).toEqual(["5401000103"]);
  });

  it("asks for the order in the pack's place", async () => {
    answering(thread([]));
    await afterSale(peer).messages.fetchThread(seller, { of: "order", sourceId: "77" }, { markAsRead: false });
    expect(asked(peer)[0]).toContain(`/messages/packs/77/sellers/${SELLER}?`);
  });
});

describe("fetchMessage", () => {
  it("says whose sale it is and where, in either shape", async () => {
    const resources = [
      { id: "2000006181551917", name: "packs" },
      { id: "1", name: "seller" },
    ];
    answering({ paging: null, conversation_status: null, messages: [message(1, { message_resources: resources })] });
    expect(await afterSale(peer).messages.fetchMessage(seller, "abc")).toMatchObject({ thread: ref, sellerId: "1" });
    expect(asked(peer)).toEqual(["GET /messages/abc?tag=post_sale"]);
  });

  it.each([{ message_resources: [] }, { message_resources: null }, { id: "" }])(
    "refuses a message with %j",
    async (change) => {
      answering({ messages: [message(1, change)] });
      expect(await errorOf(afterSale(peer).messages.fetchMessage(seller, "abc"))).toMatchObject({ kind: "unreadable" });
    },
  );
});

describe("recipientsOf", () => {
  const said = (direction: ChannelMessage["direction"], other: string | null): ChannelMessage => ({
    sourceId: "1",
    direction,
    authorId: direction === "incoming" ? other : SELLER,
    recipientId: direction === "incoming" ? SELLER : other,
    text: "",
    state: "delivered",
    moderationReason: null,
    attachments: [],
    createdAt: new Date("2026-11-20"),
    deliveredAt: null,
    readAt: null,
  });
  const agent = { kind: "ai_assistant" };

  it.each([
    ["a thread without messages", [], null, BUYER, [BUYER, AGENT]],
    ["nothing known at all", [], null, null, []],
    ["a buyer who wrote", [said("incoming", BUYER)], null, null, [BUYER, AGENT]],
    ["one who was written to", [said("outgoing", BUYER)], null, null, [BUYER, AGENT]],
    ["an agent's thread", [], agent, BUYER, [AGENT, BUYER]],
    ["an agent's thread with history", [said("incoming", BUYER), said("incoming", AGENT)], agent, null, [AGENT, BUYER]],
    [
      "an agent that wrote last in an old thread",
      [said("incoming", BUYER), said("incoming", AGENT)],
      null,
      null,
      [AGENT, BUYER],
    ],
    [
      "a buyer who wrote last after an agent",
      [said("incoming", AGENT), said("incoming", BUYER)],
      null,
      null,
      [BUYER, AGENT],
    ],
    ["a message that does not say whom it was for", [said("outgoing", null)], null, BUYER, [BUYER, AGENT]],
  ])("knows whom to write to in %s", (_, messages, agent, buyerId, expected) => {
    expect(afterSale(peer).messages.recipientsOf(seller, { messages, agent }, buyerId)).toEqual(expected);
  });

  it("uses the agent of the site, and the common one elsewhere", () => {
    const recipients = (siteId: string) =>
      afterSale(peer).messages.recipientsOf({ ...seller, siteId }, { messages: [], agent }, null);
    expect(recipients("MLB")).toEqual(["3037675074"]);
    expect(recipients("MPE")).toEqual(["3037204685"]);
  });
});

describe("send", () => {
  const send = (text = "Hola") => afterSale(peer).messages.send(seller, ref, { text }, BUYER);

  it("names both sides as text and leaves an empty list of attachments out", async () => {
    answering({ id: "1", status: "available", message_date: { created: "2026-11-20T19:07:24.890Z" } }, 201);
    expect(await send("“Hola” ñ")).toEqual({
      sourceId: "1",
      state: "delivered",
      moderationReason: null,
      sentAt: new Date("2026-11-20T19:07:24.890Z"),
    });
    expect(asked(peer)).toEqual([`POST ${THREAD}?tag=post_sale`]);
    expect(JSON.parse(peer.arrived[0]?.body ?? "")).toEqual({
      from: { user_id: SELLER },
      to: { user_id: BUYER },
      text: "“Hola” ñ",
    });
  });

  it("takes the other name of the id", async () => {
    answering({ message_id: "7", status: "available" });
    expect((await send()).sourceId).toBe("7");
  });

  it.each([
    ["a cut answer", '{"id":"1"'],
    ["nothing", ""],
    ["a page of a gateway", "<html>ok</html>"],
    ["something else", "[]"],
  ])("cannot tell after %s", async (_, body) => {
    answering(body);
    expect(await errorOf(send())).toMatchObject({ kind: "unknown" });
  });

  it("cannot tell after a lost reply", async () => {
    peer.behave = (_arrived, response) => {
      response.destroy();
      return null;
    };
    expect(await errorOf(send())).toMatchObject({ kind: "unknown" });
    expect(peer.arrived.length).toBe(1);
  });

  it.each([
    [403, '{"message":"x","cause":[{"code":"blocked_by_time"}]}', "refused", "thread-blocked"],
    [403, '{"message":"You can not send the message because a mediation is in process"}', "refused", "thread-blocked"],
    [400, `{"message":"to_user_id 1 does not belong to pack ${THREAD}"}`, "refused", "wrong-recipient"],
    [403, '{"message":"Access denied for user 1 to order 2","error":"forbidden"}', "forbidden", "forbidden"],
    [400, '{"message":"A JSON body is required","error":"bad_request"}', "refused", "bad_request"],
    [401, '{"message":"blocked_by_time"}', "unauthorized", null],
    [429, "local_rate_limited", "rate-limited", "local_rate_limited"],
    [503, "<html>blocked_by_time</html>", "unknown", null],
  ])("reads %i %s as %s %s", async (status, body, kind, code) => {
    answering(body, status);
    expect(await errorOf(send())).toMatchObject({ kind, code });
  });
});

describe("listUnread", () => {
  it("names the packs, also where an agent stands between, and says when the list was cut", async () => {
    answering({
      user_id: 1,
      results: [
        { resource: "/packs/11/sellers/1", count: 2 },
        { resource: "/packs/12/seller/1/conversations/ai_assistant", count: 1 },
        { resource: "https://evil.example/packs/13/sellers/1", count: 1 },
        { resource: null },
      ],
    });
    expect(await afterSale(peer).messages.listUnread(seller)).toEqual({
      threads: [
        { ref: { of: "pack", sourceId: "11" }, count: 2 },
        { ref: { of: "pack", sourceId: "12" }, count: 1 },
      ],
      complete: true,
    });
    expect(asked(peer)).toEqual(["GET /messages/unread?tag=post_sale&role=seller"]);
    answering({ results: Array.from({ length: 500 }, (_, n) => ({ resource: `/packs/${n}/sellers/1`, count: 1 })) });
    expect((await afterSale(peer).messages.listUnread(seller)).complete).toBe(false);
  });
});

// Motivos para comunicarse, 04/07/2025.
describe("guide", () => {
  it("sends a template with its variables, or a text", async () => {
    answering({ id: "1", status: "available" });
    const { guide } = afterSale(peer);
    await guide.sendOption(seller, ref, { optionId: "P", templateId: "T", variables: [{ sourceId: "V", value: 12 }] });
    await guide.sendOption(seller, ref, { optionId: "OTHER", text: "Hola" });
    expect(peer.arrived.map(({ body }) => JSON.parse(body))).toEqual([
      { option_id: "P", template_id: "T", vars: [{ id: "V", value: 12 }] },
      { option_id: "OTHER", text: "Hola" },
    ]);
    expect(asked(peer)[0]).toBe(`POST /messages/action_guide/packs/${ref.sourceId}/option?tag=post_sale`);
  });

  it.each([
    [400, '{"error":"limit_exceeded","message":"The text is invalid","status_code":400}', "text-too-long"],
    [400, '{"error":"bad_request","message":"The template T is invalid"}', "template-not-valid"],
    [404, '{"error":"not_found","message":"The option selected is not valid"}', "option-not-available"],
    [403, '{"error":"forbidden","message":"The conversation is blocked"}', "thread-blocked"],
    [
      400,
      '{"message":"The promise of delivery of the shipping contained in the pack is from a date before today"}',
      "promise-too-old",
    ],
  ])("reads %i %s as %s", async (status, body, code) => {
    answering(body, status);
    const refused = afterSale(peer).guide.sendOption(seller, ref, { optionId: "OTHER", text: "Hola" });
    expect(await errorOf(refused)).toMatchObject({ kind: "refused", code });
  });
});
