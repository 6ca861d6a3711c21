import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { ClaimsFacet } from "@/lib/channels/claims-facet";
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
const claims = (): ClaimsFacet => afterSale(peer).claims;

const CLAIM = "5401000101";
const claim = (change: Record<string, unknown> = {}) => ({
  id: 5401000101,
  resource: "order",
  resource_id: 2000014100000101,
  status: "opened",
  type: "mediations",
  stage: "claim",
  reason_id: "PDD9949",
  players: [
    { role: "complainant", type: "buyer", user_id: 811100101, available_actions: [] },
    {
      role: "respondent",
      type: "seller",
      user_id: 468424240,
      available_actions: [{ action: "refund", mandatory: null }],
    },
  ],
  resolution: null,
  related_entities: [],
  date_created: "2026-11-18T10:12:03.000-04:00",
  last_updated: "2026-11-18T10:12:05.000-04:00",
  ...change,
});
const player = (role: string, type: string, user_id: number) => ({ role, type, user_id });

// Gestionar reclamos, 06/05/2026.
describe("fetchClaim", () => {
  const fetchClaim = (change: Record<string, unknown>) => {
    answering(claim(change));
    return claims().fetchClaim(seller, CLAIM);
  };

  it.each([
    ["payment", player("respondent", "collector", 468424240)],
    ["shipment", player("respondent", "sender", 468424240)],
    ["purchase", player("respondent", "seller", 468424240)],
  ])("finds the store by its id in a claim on a %s", async (resource, own) => {
    const read = await fetchClaim({ resource, players: [player("complainant", "payer", 7), own] });
    expect(read).toMatchObject({
      about: { resource, sourceId: "2000014100000101" },
      own: { type: own.type, actions: null },
      buyerId: "7",
      ownPurchase: false,
    });
  });

  it.each([
    ["complainant", "buyer"],
    ["complainant", "receiver"],
    ["respondent", "buyer"],
  ])("knows what the store bought itself as %s and %s", async (role, type) => {
    const read = await fetchClaim({ players: [player(role, type, 468424240), player("respondent", "seller", 1)] });
    expect(read.ownPurchase).toBe(true);
  });

  it("has no own part where the store is not a player", async () => {
    const read = await fetchClaim({ players: [player("complainant", "buyer", 7), player("mediator", "internal", 8)] });
    expect(read).toMatchObject({ own: null, ownPurchase: false, buyerId: "7" });
  });

  it("does not take a warehouse or a mediator for the buyer", async () => {
    const players = [
      player("warehouse_dispatcher", "internal", 9),
      player("mediator", "internal", 8),
      player("complainant", "buyer", 7),
    ];
    const read = await fetchClaim({ players });
    expect(read).toMatchObject({ buyerId: "7", players: [{ role: null, roleWord: "warehouse_dispatcher" }, {}, {}] });
  });

  it("does not take missing actions, entities or words for none", async () => {
    const rows = await fetchClaim({ related_entities: undefined, type: "returns", stage: "limbo", resource: "quote" });
    expect(rows).toMatchObject({
      hasReturn: null,
      hasExchange: null,
      type: "return",
      typeWord: "returns",
      stage: null,
      stageWord: "limbo",
      about: { resource: null, word: "quote" },
    });
    expect(await fetchClaim({ related_entities: null })).toMatchObject({ hasReturn: false, hasExchange: false });
    expect(await fetchClaim({ related_entities: ["return", "changes"] })).toMatchObject({
      hasReturn: true,
      hasExchange: true,
    });
  });

  it("keeps an action that it does not know", async () => {
    const actions = [{ action: "dance", mandatory: true, due_date: "2026-11-20T23:59:00.000-04:00" }];
    const read = await fetchClaim({
      players: [{ ...player("respondent", "seller", 468424240), available_actions: actions }],
    });
    expect(read.own?.actions).toEqual([
      { action: null, word: "dance", mandatory: true, dueAt: new Date("2026-11-21T03:59:00Z") },
    ]);
  });
});

describe("searchOpen", () => {
  it("filters by more than the players, newest first", async () => {
    answering({ data: [claim(), { id: 7 }], paging: { total: 2 } });
    expect(await claims().searchOpen(seller, null)).toMatchObject({
      claims: [{}],
      unreadable: 1,
      total: 2,
      next: null,
    });
    expect(Object.fromEntries(peer.arrived[0]?.url.searchParams ?? [])).toEqual({
      "players.role": "respondent",
      "players.user_id": "468424240",
      status: "opened",
      sort: "date_created:desc",
      offset: "0",
      limit: "100",
    });
  });

  it("lists a thousand claims in eleven calls, none lost when some close meanwhile", async () => {
    const all = Array.from({ length: 1000 }, (_, n) => claim({ id: n + 1 }));
    peer.behave = ({ url }) => {
      const offset = Number(url.searchParams.get("offset"));
      const data = all.slice(offset, offset + 100);
      const body = JSON.stringify({ data, paging: { total: all.length } });
      if (offset === 0) all.splice(10, 4);
      return { body };
    };
    const seen = new Set<string>();
    let next: string | null = null;
    do {
      const page: Awaited<ReturnType<ClaimsFacet["searchOpen"]>> = await claims().searchOpen(seller, next);
      for (const { sourceId } of page.claims) seen.add(sourceId);
      next = page.next;
    } while (next !== null);
    expect(seen.size).toBe(1000);
    expect(peer.arrived.length).toBe(11);
  });

  it("never asks beyond what can be reached", async () => {
    answering({ data: Array.from({ length: 100 }, () => claim()), paging: { total: 20_000 } });
    expect((await claims().searchOpen(seller, "9900")).next).toBeNull();
    expect(peer.arrived[0]?.url.searchParams.get("limit")).toBe("99");
  });

  it("asks for every claim of an order", async () => {
    answering({ data: [], paging: { total: 0 } });
    await claims().searchOfOrder(seller, "2000014100000101", null);
    expect(peer.arrived[0]?.url.searchParams.get("order_id")).toBe("2000014100000101");
    expect(peer.arrived[0]?.url.searchParams.has("status")).toBe(false);
  });
});

describe("fetchMessages", () => {
  const message = (change: Record<string, unknown> = {}) => ({
    sender_role: "complainant",
    receiver_role: "respondent",
    message: "No enciende",
    date_created: "2026-11-18T10:12:03.000-04:00",
    attachments: [],
    status: "available",
    stage: "claim",
    message_moderation: { status: "clean", reason: "" },
    ...change,
  });
  const fetchMessages = (...list: unknown[]) => {
    answering(list);
    return claims().fetchMessages(seller, CLAIM);
  };

  it("puts them in order, also those of the same instant", async () => {
    const later = "2026-11-18T11:12:03.000-04:00";
    const { messages } = await fetchMessages(
      message({ message: "tres", date_created: later }),
      message({ message: "dos" }),
      message({ message: "uno" }),
    );
    expect(messages.map(({ text }) => text)).toEqual(["uno", "dos", "tres"]);
  });

  it("keeps each once, by the marketplace's fingerprint or by ours", async () => {
    const { messages } = await fetchMessages(message({ hash: "h" }), message({ hash: "h" }), message(), message());
    expect(messages.map(({ hash }) => hash)).toEqual([null, "h"]);
  });

  it("has a fingerprint of what never changes", async () => {
    const files = [{ filename: "b.jpg" }, { filename: "a.jpg" }];
    const [first] = (await fetchMessages(message({ attachments: files }))).messages;
    const [again] = (
      await fetchMessages(
        message({
          attachments: [...files].reverse(),
          date_created: "2026-11-18T14:12:03Z",
          date_read: "2026-11-19T00:00:00Z",
          hash: "h",
          status: "moderated",
        }),
      )
    ).messages;
    expect(first?.fingerprint).toMatch(/^[0-9a-f]{64}$/);
    expect(again?.fingerprint).toBe(first?.fingerprint);
    for (const change of [
      { message: "x" },
      { sender_role: "mediator" },
      { receiver_role: "mediator" },
      { attachments: [] },
    ]) {
      const [other] = (await fetchMessages(message({ attachments: files, ...change }))).messages;
      expect(other?.fingerprint).not.toBe(first?.fingerprint);
    }
  });

  it("counts what cannot be read", async () => {
    expect(await fetchMessages(message(), 7, message({ date_created: null }))).toMatchObject({
      unreadable: 2,
      messages: [{}],
    });
  });

  it.each([
    [{ status: "moderated", message_moderation: { status: "rejected", reason: "PERSONAL_DATA" } }, "moderated"],
    [{ status: "pending_translation" }, "pending"],
    [{ status: "something_new" }, "delivered"],
    [{ status: undefined, message_moderation: undefined }, "delivered"],
  ])("reads the delivery of %j as %s", async (change, state) => {
    expect((await fetchMessages(message(change))).messages[0]?.state).toBe(state);
  });
});

describe("fetchAffectsReputation", () => {
  it.each([
    ["affected", "affected"],
    ["NOT_AFFECTED", "not-affected"],
    ["something_new", "unknown"],
    [true, "affected"],
    [false, "unknown"],
    [null, "unknown"],
  ])("reads %j as %s", async (affects_reputation, effect) => {
    answering({ affects_reputation, has_incentive: true, due_date: null });
    expect((await claims().fetchAffectsReputation(seller, CLAIM)).effect).toBe(effect);
  });
});

describe("fetchPartialRefundOffers", () => {
  it("reads restrictions beside the recommendations or inside one, and offers no full refund", async () => {
    answering({
      currency_id: "CLP",
      available_offers: [
        { amount: 9990, percentage: 100 },
        { amount: 8991, percentage: 90.0 },
        { amount: 999, percentage: 10.0 },
      ],
      recommendations: [{ percentage: 40, type: "maximum", restrictions: [{ percentage: 30, type: "minimum" }] }],
      restrictions: [{ percentage: 20.0, reason: "PAREX_REJECTED", type: "MINIMUM" }],
    });
    expect(await claims().fetchPartialRefundOffers(seller, CLAIM)).toEqual({
      offers: [
        { percentage: 10, amount: { amountMinor: 999, currency: "CLP" } },
        { percentage: 90, amount: { amountMinor: 8991, currency: "CLP" } },
      ],
      minimumPercentage: 30,
      advisedMaximumPercentage: 40,
    });
  });

  it("says when a claim takes none", async () => {
    answering({ message: "claim not suitable for partial refund", error: "unprocessable_entity", status: 422 }, 422);
    const refused = await errorOf(claims().fetchPartialRefundOffers(seller, CLAIM));
    expect(refused).toMatchObject({ kind: "refused", code: "partial-refund-not-possible" });
  });
});

const file = { name: "a.png", mediaType: "image/png", bytes: new Uint8Array([1]) };

const WRITES: [string, (facet: ClaimsFacet) => Promise<unknown>, string][] = [
  [
    "sendMessage",
    (c) => c.sendMessage(seller, CLAIM, { to: "mediator", text: "Hola" }),
    "claims/5401000101/actions/send-message",
  ],
  ["refund", (c) => c.refund(seller, CLAIM), "claims/5401000101/expected-resolutions/refund"],
  ["partialRefund", (c) => c.partialRefund(seller, CLAIM, 50), "claims/5401000101/expected-resolutions/partial-refund"],
  ["allowReturn", (c) => c.allowReturn(seller, CLAIM), "claims/5401000101/expected-resolutions/allow-return"],
  ["allowReplace", (c) => c.allowReplace(seller, CLAIM), "claims/5401000101/expected-resolutions/allow-replace"],
  ["openDispute", (c) => c.openDispute(seller, CLAIM), "claims/5401000101/actions/open-dispute"],
  ["addEvidence", (c) => c.addEvidence(seller, CLAIM, { kind: "by-hand" }), "claims/5401000101/actions/evidences"],
  [
    "a promise",
    (c) => c.addEvidence(seller, CLAIM, { kind: "promise", day: "2026-11-24" }),
    "claims/5401000101/evidences",
  ],
  ["reviewReturn", (c) => c.reviewReturn(seller, "58100109", { outcome: "ok" }), "returns/58100109/return-review"],
];

describe.each(WRITES)("%s", (_, write, address) => {
  it("asks once, at its own address", async () => {
    answering([]);
    await write(claims()).catch(() => null);
    expect(asked(peer)).toEqual([`POST /post-purchase/v1/${address}`]);
  });

  it("cannot tell what happened when the reply is lost after it was accepted", async () => {
    peer.behave = (_arrived, response) => {
      response.destroy();
      return null;
    };
    expect(await errorOf(write(claims()))).toMatchObject({ kind: "unknown" });
    expect(peer.arrived.length).toBe(1);
  });

  it.each([
    [504, "<html>timeout</html>", "unknown", null],
    [200, "<html>ok</html>", "unknown", null],
    [
      400,
      '{"message":"Action any_thing not available for player","error":"bad_request"}',
      "refused",
      "action-not-available",
    ],
    [
      400,
      '{"code":400,"message":"Not valid action return_review_ok for player role respondent"}',
      "refused",
      "action-not-available",
    ],
    [
      403,
      '{"code":"PA_UNAUTHORIZED_RESULT_FROM_POLICIES","blocked_by":"PolicyAgent"}',
      "forbidden",
      "PA_UNAUTHORIZED_RESULT_FROM_POLICIES",
    ],
    [404, '{"message":"Resource not found","error":"business_logic_error"}', "not-found", "business_logic_error"],
    [
      401,
      '{"message":"user not authorized","error":"unauthorized_request_error"}',
      "unauthorized",
      "unauthorized_request_error",
    ],
    [400, '{"message":"Malformed access_token: APP_USR-x","error":"bad_request"}', "unauthorized", "bad_request"],
    [429, '{"error":"too_many_requests"}', "rate-limited", "too_many_requests"],
  ])("reads %i %s as %s", async (status, body, kind, code) => {
    answering(body, status);
    expect(await errorOf(write(claims()))).toMatchObject({ kind, code });
  });
});

describe("writes", () => {
  it("take an empty answer where nobody documents one", async () => {
    answering("", 201);
    await claims().sendMessage(seller, CLAIM, { to: "complainant", text: "Hola", attachmentIds: [] });
    await claims().reviewReturn(seller, "58100109", { outcome: "ok" });
    expect(peer.arrived.map(({ body }) => body)).toEqual(['{"receiver_role":"complainant","message":"Hola"}', "{}"]);
  });

  it("send no body where none is asked for", async () => {
    answering([]);
    await claims().refund(seller, CLAIM);
    expect(peer.arrived[0]).toMatchObject({ body: "", headers: { "content-length": "0" } });
  });

  it("keep the digits of an order under review", async () => {
    answering({});
    const problems = [{ problemId: "SRF2", text: "Roto", orderId: "20000141000001012345" }];
    await claims().reviewReturn(seller, "58100109", { outcome: "problem", problems });
    expect(peer.arrived[0]?.body).toBe('[{"reason":"SRF2","message":"Roto","order_id":20000141000001012345}]');
  });

  it("refuse an order that is none", async () => {
    const problems = [{ problemId: "SRF2", text: "Roto", orderId: '1,"x":2' }];
    const refused = claims().reviewReturn(seller, "58100109", { outcome: "problem", problems });
    expect(await errorOf(refused)).toMatchObject({ kind: "refused" });
    expect(peer.arrived).toEqual([]);
  });

  it.each([
    (c: ClaimsFacet) => c.refund(seller, ".."),
    (c: ClaimsFacet) => c.uploadAttachment(seller, "", file),
    (c: ClaimsFacet) => c.downloadEvidence(seller, CLAIM, "."),
    (c: ClaimsFacet) => c.uploadReturnEvidence(seller, "..", file),
  ])("find nothing under an id that would lead elsewhere", async (write) => {
    expect(await errorOf(write(claims()))).toMatchObject({ kind: "not-found" });
    expect(peer.arrived).toEqual([]);
  });

  it("say a percentage that is not offered", async () => {
    answering({ message: "Percentage not found 35.0", error: "error checking configuration percentage" }, 400);
    expect(await errorOf(claims().partialRefund(seller, CLAIM, 35))).toMatchObject({
      kind: "refused",
      code: "percentage-not-offered",
    });
  });
});

// Devoluciones, 22/12/2025.
describe("fetchReturn", () => {
  it.each([
    [404, '{"code":404,"error":"not_found_error","message":"claim id: 1 not found","cause":null}'],
    [403, '{"message":"x","error":"forbidden_error"}'],
    [401, '{"message":"user not authorized to obtain claim","error":"unauthorized_request_error"}'],
  ])("finds none behind a %i that hides it", async (status, body) => {
    answering(body, status);
    expect(await claims().fetchReturn(seller, CLAIM)).toBeNull();
  });

  it.each([
    [401, '{"code":401,"error":"unauthorized_request_error","message":"Invalid caller.id"}', "unauthorized"],
    [503, "", "unavailable"],
  ])("does not take a %i for none", async (status, body, kind) => {
    answering(body, status);
    expect(await errorOf(claims().fetchReturn(seller, CLAIM))).toMatchObject({ kind });
  });

  it("tells the warehouse from the seller, and every claim it serves", async () => {
    answering({
      id: 1,
      status: "Something_New",
      resources: [
        { resource: "claim", resource_id: "7" },
        { resource: "claim", resource_id: CLAIM },
      ],
      shipments: [{ shipment_id: 2, status: "delivered", destination: { name: "warehouse" } }, {}],
      orders: [{ order_id: 3, item_id: "MLA1", total_quantity: "2.0", return_quantity: 1 }],
    });
    expect(await claims().fetchReturn(seller, CLAIM)).toMatchObject({
      status: null,
      statusWord: "something_new",
      claimIds: [CLAIM, "7"],
      money: null,
      shipments: [{ to: "warehouse", leg: "to-seller-or-warehouse" }],
      orders: [{ totalQuantity: 2, returnQuantity: 1 }],
    });
  });
});
