import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readNotification } from "./notifications";
import { channelTo, fixture, type Peer, seller, startPeer } from "./testing/peer";

const body = (change: Record<string, unknown>) =>
  JSON.stringify({
    _id: "478669c7-fa54-9970-e36e-ac591cdca62e",
    resource: "/questions/13580012345",
    user_id: "468424240",
    topic: "questions",
    application_id: 5503910054141466,
    attempts: 1,
    sent: "2026-11-20T17:51:30.129Z",
    received: "2026-11-20T17:51:30.106Z",
    ...change,
  });
const row = (change: Record<string, unknown>, expected: object): [Record<string, unknown>, object] => [
  change,
  expected,
];
const meaning = (change: Record<string, unknown>) => readNotification(body(change)).meaning;

// Notificaciones, 14/09/2026.
describe("readNotification", () => {
  it("reads the example of the page", () => {
    expect(readNotification(body({}))).toEqual({
      sourceId: "478669c7-fa54-9970-e36e-ac591cdca62e",
      topic: "questions",
      resource: "/questions/13580012345",
      sellerId: "468424240",
      applicationId: "5503910054141466",
      attempt: 1,
      sentAt: new Date("2026-11-20T17:51:30.129Z"),
      meaning: { kind: "question", questionId: "13580012345" },
    });
  });

  it("takes the seller and the application as number or text, of up to 64 bits", () => {
    const read = readNotification(
      '{"resource":"/items/MLA1","topic":"items","user_id":18446744073709551615,"application_id":1111111111111111111}',
    );
    expect(read).toMatchObject({ sellerId: "18446744073709551615", applicationId: "1111111111111111111" });
    expect(readNotification(body({ user_id: 468424240 })).sellerId).toBe("468424240");
  });

  it("takes `id` where `_id` is missing and the time of receipt, in either spelling, where `sent` is", () => {
    const read = readNotification(
      body({
        _id: undefined,
        id: "3cdb1368",
        sent: undefined,
        received: undefined,
        recieved: "2026-11-20T17:13:53.617074685Z",
      }),
    );
    expect(read).toMatchObject({ sourceId: "3cdb1368", sentAt: new Date("2026-11-20T17:13:53.617Z") });
  });

  it("keeps what is sound when another part is odd", () => {
    const odd = { _id: {}, user_id: "me", application_id: 1.5, attempts: "many", sent: 12, received: null };
    expect(readNotification(body(odd))).toEqual({
      sourceId: null,
      topic: "questions",
      resource: "/questions/13580012345",
      sellerId: null,
      applicationId: null,
      attempt: null,
      sentAt: null,
      meaning: { kind: "question", questionId: "13580012345" },
    });
  });

  it.each<[Record<string, unknown>, object]>([
    [{ resource: "questions/13580012345" }, { kind: "question", questionId: "13580012345" }],
    [
      { topic: "items", resource: "/items/MLA686791111" },
      { kind: "item", itemId: "MLA686791111" },
    ],
    [
      { topic: "items", resource: "items/MLB1", actions: ["updated"] },
      { kind: "item", itemId: "MLB1" },
    ],
    [{ topic: undefined }, { kind: "question", questionId: "13580012345" }],
    [
      { topic: undefined, resource: "/items/MLA1" },
      { kind: "item", itemId: "MLA1" },
    ],
    [
      { topic: undefined, resource: "/vis_leads/7fbb8c05-2eac-ed10-a39a-c23b1f1ee2f8", actions: ["visit_request"] },
      { kind: "lead", leadId: "7fbb8c05-2eac-ed10-a39a-c23b1f1ee2f8" },
    ],
    [
      { topic: "vis_leads", resource: "/vis/leads/44115523" },
      { kind: "lead", leadId: "44115523" },
    ],
    [
      { topic: "messages", resource: "ae7be26cdaa742ca148068d5ac90eaca", actions: ["created"] },
      { kind: "message", messageId: "ae7be26cdaa742ca148068d5ac90eaca", read: false },
    ],
    [
      { topic: "messages", resource: "ae7be26c-daa7-42ca-1480-68d5ac90eaca" },
      { kind: "message", messageId: "ae7be26c-daa7-42ca-1480-68d5ac90eaca", read: false },
    ],
    [
      { topic: "messages", resource: "/messages/ae7be26cdaa742ca148068d5ac90eaca", actions: ["read"] },
      { kind: "message", messageId: "ae7be26cdaa742ca148068d5ac90eaca", read: true },
    ],
    [
      { topic: "messages", resource: "ae7be26cdaa742ca148068d5ac90eaca", actions: ["created", "read"] },
      { kind: "message", messageId: "ae7be26cdaa742ca148068d5ac90eaca", read: false },
    ],
    [
      { topic: "orders_v2", resource: "/orders/2195160686" },
      { kind: "order", orderId: "2195160686" },
    ],
    [
      { topic: "shipments", resource: "shipments/40546549876" },
      { kind: "shipment", shipmentId: "40546549876" },
    ],
    [
      { topic: "payments", resource: "/collections/3043111111" },
      { kind: "payment", paymentId: "3043111111" },
    ],
    ...[
      ["post_purchase", "post-purchase/v1/claims/5108684499"],
      ["post_purchase", "/post-purchase/v1/claims/5108684499"],
      ["claims", "/v1/claims/5108684499"],
      ["claims", "/claims/5108684499"],
      [undefined, "/post-purchase/v1/claims/5108684499"],
    ].map(([topic, resource]) =>
      row({ topic, resource, actions: ["claims_actions"] }, { kind: "claim", claimId: "5108684499" }),
    ),
    [{ topic: undefined, resource: "ae7be26cdaa742ca148068d5ac90eaca" }, { kind: "unsupported" }],
    [{ topic: "orders_feedback", resource: "/orders/2000009047722568/feedback" }, { kind: "unsupported" }],
    [{ topic: "leads-credits", resource: "/vis/loan/66e93589-2d10-11ed-ae7f-0aa30fafa621" }, { kind: "unsupported" }],
    ...[
      ["messages", "me"],
      ["messages", "AE7BE26CDAA742CA148068D5AC90EACA"],
      ["messages", "/orders/2195160686"],
      ["orders_v2", "/orders/2195160686/feedback"],
      ["orders_v2", "/orders/search"],
      ["payments", "/collections/search"],
      ["post_purchase", "/post-purchase/v2/claims/5108684499/returns"],
      ["post_purchase", "/post-purchase/claims/5108684499"],
      ["claims", "/v1/claims/search"],
      ["shipments", "/shipments/40546549876/items"],
      ["vis_leads", "/questions/13580012345"],
      ["vis_leads", "/vis/leads/7fbb8c05"],
    ].map(([topic, resource]) => row({ topic, resource }, { kind: "malformed", problem: "bad-resource" })),
    [{ topic: "something_new", resource: undefined }, { kind: "unsupported" }],
    [{ resource: undefined }, { kind: "malformed", problem: "no-resource" }],
    [
      { topic: undefined, resource: undefined },
      { kind: "malformed", problem: "no-resource" },
    ],
    [{ topic: "items" }, { kind: "malformed", problem: "bad-resource" }],
    [
      { topic: "questions", resource: "/items/MLA1" },
      { kind: "malformed", problem: "bad-resource" },
    ],
  ])("finds the meaning of %j", (change, expected) => {
    expect(meaning(change)).toEqual(expected);
  });

  it.each([
    "https://evil.example/questions/1",
    "//evil.example/questions/1",
    "/questions/../users/1",
    "/questions/1/../../users/me",
    "/./questions/1",
    "/questions/%31",
    "/questions%2f1",
    "\\questions\\1",
    "/questions\\1",
    "/questions/1?access_token=x",
    "/questions/1#x",
    "/questions/1/",
    "//questions/1",
    "/questions/1\n",
    " /questions/1",
    "/questions/-1",
    "/questions/1e3",
    "/questions/١",
    "/questions/123456789012345678901",
    "/Questions/1",
    "@evil.example/questions/1",
  ])("refuses the resource %j", (resource) => {
    expect(meaning({ resource })).toEqual({ kind: "malformed", problem: "bad-resource" });
  });

  it.each([
    ["", "not-json"],
    ["local_rate_limited", "not-json"],
    ["[]", "not-an-object"],
    ["null", "not-an-object"],
    ['"/questions/1"', "not-an-object"],
  ])("says why %j is malformed", (text, problem) => {
    expect(readNotification(text).meaning).toEqual({ kind: "malformed", problem });
  });

  it("never lets an absolute, climbing or escaped resource point anywhere", () => {
    const hostile = fc.oneof(
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      fc
        .tuple(
          fc.constantFrom("..", "%2e%2e", "\\", "%2F", "?", "//", "@", ":"),
          fc.constantFrom("questions/1", "items/MLA1", "post-purchase/v1/claims/1", "vis/leads/1"),
        )
        .map((parts) => parts.join("/")),
      fc
        .tuple(
          fc.constantFrom("/questions/1", "/items/MLA1", "ae7be26cdaa742ca148068d5ac90eaca", "/vis/leads/1"),
          fc.constantFrom("/..", "/../..", "%00", "\\", "?a=b", "#", "/x", ";x", "\u2028"),
        )
        .map((parts) => parts.join("")),
    );
    const topics = fc.constantFrom("questions", "items", "messages", "post_purchase", "vis_leads", undefined);
    fc.assert(
      fc.property(hostile, topics, (resource, topic) => {
        expect(["malformed", "unsupported"]).toContain(meaning({ resource, topic }).kind);
      }),
    );
  });

  it("reads anything without a throw, and points only at ids", () => {
    const words = fc.oneof(fc.string(), fc.constantFrom("questions", "items", "/questions/1", "/items/MLA1"));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.record({ topic: words, resource: words }).map((r) => JSON.stringify(r)),
        ),
        (text) => {
          const read = readNotification(text).meaning;
          if (read.kind === "question") expect(read.questionId).toMatch(/^\d+$/);
          if (read.kind === "item") expect(read.itemId).toMatch(/^[A-Z]{3}\d+$/);
        },
      ),
    );
  });
});

describe("listMissed", () => {
  let peer: Peer;
  beforeAll(async () => {
    peer = await startPeer();
  });
  afterAll(() => peer.stop());

  it("gives back bodies that read like the ones that were lost", async () => {
    peer.behave = () => ({ body: fixture("missed-feeds") });
    const page = await channelTo(peer).notifications.listMissed(seller, { offset: 20, limit: 10 });
    expect(page.bodies.map((each) => readNotification(each))).toMatchObject([
      { sourceId: "5da8a1b24be30a49eb66c52a", topic: "messages", attempt: 8, meaning: { kind: "message" } },
      {
        sourceId: "5da87eea5b35b865994cfd7d",
        sellerId: "468424240",
        meaning: { kind: "item", itemId: "MLA1136716168" },
      },
    ]);
    expect(page.bodies.join()).not.toContain("http_code");
    expect(page.nextOffset).toBeNull();
    expect(peer.arrived.at(-1)?.url.search).toBe("?app_id=5503910054141466&offset=20&limit=10");
  });

  it("goes on after a full page, also when the marketplace gives fewer than asked for", async () => {
    const messages = Array.from({ length: 10 }, (_, index) => ({
      resource: `/questions/${index}`,
      topic: "questions",
    }));
    peer.behave = () => ({ body: JSON.stringify({ messages }) });
    const { notifications } = channelTo(peer);
    expect((await notifications.listMissed(seller, { offset: 0, limit: 50 })).nextOffset).toBe(10);
    peer.behave = () => ({ body: '{"messages":[]}' });
    expect(await notifications.listMissed(seller, { offset: 10, limit: 50 })).toEqual({ bodies: [], nextOffset: null });
  });

  it("keeps the digits of 64-bit ids and what is not a notification at all", async () => {
    peer.behave = () => ({ body: '{"messages":[{"topic":"items","application_id":1111111111111111111},7]}' });
    const { bodies } = await channelTo(peer).notifications.listMissed(seller, { offset: 0, limit: 10 });
    const [first, second] = bodies.map((each) => readNotification(each));
    expect(first?.applicationId).toBe("1111111111111111111");
    expect(second?.meaning).toEqual({ kind: "malformed", problem: "not-an-object" });
  });
});
