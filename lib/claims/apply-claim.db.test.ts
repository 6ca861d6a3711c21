import { asc, eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { inOrganization, type Transaction } from "@/db/client";
import { claimOrders, claims, conversations, events, messages } from "@/db/schema";
import { anOrganization, aStore, type TestStore } from "@/db/testing/factories";
import { rolledBack } from "@/db/testing/rolled-back";
import { systemOf } from "@/lib/auth/actor";
import type { ChannelClaim, ClaimMessage, ClaimPlayer } from "@/lib/channels/claims-facet";
import { recordEvents } from "@/lib/events/record-event";
import { applyClaim } from "./apply-claim";
import type { ClaimReading } from "./claim-reading";

const now = new Date("2026-11-24T12:00:00Z");
const after = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

let last = Date.now();
const aClaimSourceId = () => String(++last);

const player = (more: Partial<ClaimPlayer>): ClaimPlayer => ({
  role: "respondent",
  roleWord: "respondent",
  type: "seller",
  userId: "1",
  actions: [
    { action: "send-message-to-complainant", word: "send_message_to_complainant", mandatory: true, dueAt: after(60) },
  ],
  ...more,
});

function aChannelClaim(more: Partial<ChannelClaim> = {}): ChannelClaim {
  const own = player({});
  return {
    sourceId: aClaimSourceId(),
    about: { resource: "order", word: "order", sourceId: "2000001" },
    state: "opened",
    stateWord: "opened",
    type: "mediations",
    typeWord: "mediations",
    stage: "claim",
    stageWord: "claim",
    reasonId: "PDD9949",
    family: "different",
    delivered: true,
    quantity: "total",
    claimedQuantity: 1,
    players: [own],
    own,
    ownPurchase: false,
    buyerId: "77",
    resolution: null,
    hasReturn: false,
    hasExchange: false,
    parentId: null,
    siteId: "MLA",
    createdAt: now,
    updatedAt: now,
    ...more,
  };
}

const aMessage = (more: Partial<ClaimMessage> = {}): ClaimMessage => ({
  hash: null,
  fingerprint: "f".repeat(64),
  author: "complainant",
  authorWord: "complainant",
  recipient: "respondent",
  text: "No enciende.",
  translatedText: null,
  state: "delivered",
  moderationReason: null,
  attachments: [],
  stage: "claim",
  createdAt: now,
  readAt: null,
  ...more,
});

const said = (...all: ClaimMessage[]) => ({ messages: all, unreadable: 0 });

async function aShop(on: Transaction) {
  const store = await aStore(on, await anOrganization(on));
  const inside = <T>(work: (tx: Transaction) => Promise<T>) => inOrganization(store.organizationId, work, on);
  return {
    store,
    inside,
    apply: (reading: ClaimReading, readAt = now) => inside((tx) => applied(tx, store, reading, readAt)),
    messages: () =>
      inside((tx) =>
        tx
          .select({ sourceId: messages.sourceId, author: messages.author, goneAt: messages.goneAt })
          .from(messages)
          .orderBy(asc(messages.sentAt)),
      ),
    events: () => inside((tx) => tx.select({ kind: events.kind }).from(events).orderBy(asc(events.sequence))),
  };
}

async function applied(tx: Transaction, store: TestStore, reading: ClaimReading, readAt: Date) {
  const actor = systemOf(store.organizationId);
  const result = await applyClaim(tx, actor, { storeId: store.id, reading, readAt });
  if (result.ok) await recordEvents(tx, actor, result.value.events);
  return result;
}

it(
  "hides what the account bought itself, and what it has no part in",
  rolledBack(async (on) => {
    const { apply, inside } = await aShop(on);
    const bought = aChannelClaim({ own: player({ role: "complainant", type: "buyer" }), ownPurchase: true });
    expect(await apply({ claim: bought })).toEqual({ ok: false, reason: "own-purchase" });
    expect(await apply({ claim: aChannelClaim({ own: null }) })).toEqual({ ok: false, reason: "another-seller" });
    expect(await inside((tx) => tx.select().from(conversations))).toEqual([]);
  }),
);

it(
  "lets in what the seller began: whoever is not the store is the buyer",
  rolledBack(async (on) => {
    const { apply, messages: all } = await aShop(on);
    const own = player({ role: "complainant", roleWord: "complainant", type: "seller", actions: [] });
    const claim = aChannelClaim({ own, type: "cancel-sale", typeWord: "cancel_sale", stage: "none" });
    const talk = said(aMessage({ hash: "1" }), aMessage({ hash: "2", author: "respondent", createdAt: after(1) }));
    expect(await apply({ claim, messages: talk })).toMatchObject({ ok: true });
    expect(await all()).toMatchObject([{ author: "seller" }, { author: "buyer" }]);
  }),
);

it(
  "takes a payment without a sale, with the buyer that the claim names",
  rolledBack(async (on) => {
    const { apply, inside } = await aShop(on);
    const about = { resource: "payment", word: "payment", sourceId: "9001" } as const;
    const claim = aChannelClaim({ about, own: player({ type: "collector" }) });
    const nobody = { orderSourceIds: [], buyerSourceId: null, fetched: [] };
    expect(await apply({ claim, orders: nobody })).toMatchObject({ ok: true });
    expect(await inside((tx) => tx.select().from(claimOrders))).toEqual([]);
    const [conversation] = await inside((tx) => tx.select().from(conversations));
    expect(conversation).toMatchObject({ orderSourceId: null, itemId: null, state: "open" });
    const unnamed = aChannelClaim({ about, buyerId: null });
    expect(await apply({ claim: unnamed, orders: nobody })).toEqual({ ok: false, reason: "no-buyer" });
    expect(await apply({ claim: unnamed, orders: { ...nobody, buyerSourceId: "78" } })).toMatchObject({ ok: true });
  }),
);

it(
  "narrows a claim on a shipment to what its return names",
  rolledBack(async (on) => {
    const { apply, inside } = await aShop(on);
    const about = { resource: "shipment", word: "shipment", sourceId: "4001" } as const;
    const claim = aChannelClaim({ about, hasReturn: true });
    const orders = { orderSourceIds: ["2000001", "2000002"], buyerSourceId: "77", fetched: [] };
    const concerned = () =>
      inside(async (tx) => {
        const rows = await tx.select().from(claimOrders).orderBy(asc(claimOrders.orderSourceId));
        return rows.map(({ orderSourceId }) => orderSourceId);
      });
    await apply({ claim, orders });
    expect(await concerned()).toEqual(["2000001", "2000002"]);
    await apply({ claim }, after(1));
    expect(await concerned()).toEqual(["2000001", "2000002"]);
    const back = {
      sourceId: "5",
      claimId: claim.sourceId,
      claimIds: [claim.sourceId],
      status: "shipped",
      statusWord: "shipped",
      money: "retained",
      refundAt: "delivered",
      lowCost: false,
      checkedByMarketplace: false,
      shipments: [],
      orders: [
        {
          orderId: "2000002",
          itemId: "MLA1",
          variationId: null,
          context: "total",
          totalQuantity: 1,
          returnQuantity: 1,
        },
      ],
      hasReviews: false,
      createdAt: now,
      updatedAt: now,
      closedAt: null,
    } as const;
    const found = { ...back, claimIds: [...back.claimIds], shipments: [], orders: [...back.orders] };
    await apply({ claim, return: { return: found } }, after(2));
    expect(await concerned()).toEqual(["2000002"]);
    const [conversation] = await inside((tx) => tx.select().from(conversations));
    expect(conversation?.orderSourceId).toBe("2000002");
  }),
);

it(
  "ends in the same place whatever the order of the readings",
  rolledBack(async (on) => {
    const { apply, inside, events: happened } = await aShop(on);
    const sourceId = aClaimSourceId();
    const open = { claim: aChannelClaim({ sourceId }) };
    const closed = {
      claim: aChannelClaim({ sourceId, state: "closed", stateWord: "closed", own: player({ actions: [] }) }),
    };
    await apply(closed, after(5));
    const before = await happened();
    await apply(open, after(1));
    await apply(closed, after(5));
    await apply(closed, after(6));
    const [row] = await inside((tx) => tx.select().from(claims));
    const [conversation] = await inside((tx) => tx.select().from(conversations));
    expect([row?.state, conversation?.state]).toEqual(["closed", "resolved"]);
    expect(await happened()).toEqual(before);
    expect(before.map(({ kind }) => kind)).toEqual([
      "conversation.routed",
      "claim.opened",
      "claim.closed",
      "conversation.resolved",
    ]);
  }),
);

it(
  "knows a message by its fingerprint, then by the hash that it gets, and keeps that",
  rolledBack(async (on) => {
    const { apply, messages: all, events: happened } = await aShop(on);
    const claim = aChannelClaim();
    const other = aMessage({ fingerprint: "e".repeat(64), text: "Otra vez.", createdAt: after(1) });
    await apply({ claim, messages: said(aMessage(), other) });
    expect(await all()).toMatchObject([{ sourceId: "f".repeat(64) }, { sourceId: "e".repeat(64) }]);
    await apply({ claim, messages: said(aMessage({ hash: "5_1" }), { ...other, hash: "5_2" }) }, after(2));
    expect(await all()).toMatchObject([{ sourceId: "5_1" }, { sourceId: "5_2" }]);
    // Some answers lack the hash, and moderation empties a text, so its fingerprint is another one.
    const emptied = { ...other, text: "", fingerprint: "d".repeat(64) };
    await apply({ claim, messages: said(aMessage(), emptied) }, after(3));
    expect(await all()).toEqual([
      { sourceId: "5_1", author: "buyer", goneAt: null },
      { sourceId: "5_2", author: "buyer", goneAt: null },
    ]);
    const kinds = (await happened()).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === "message.received")).toHaveLength(1);
  }),
);

it(
  "keeps what a shorter list lacks, and takes nothing for gone that was not read",
  rolledBack(async (on) => {
    const { apply, messages: all } = await aShop(on);
    const claim = aChannelClaim();
    const two = said(aMessage({ hash: "1" }), aMessage({ hash: "2", createdAt: after(1) }));
    await apply({ claim, messages: two });
    await apply({ claim }, after(1));
    await apply({ claim, messages: { messages: two.messages.slice(1), unreadable: 1 } }, after(2));
    expect(await all()).toMatchObject([{ goneAt: null }, { goneAt: null }]);
    await apply({ claim, messages: said(...two.messages.slice(1)) }, after(3));
    expect(await all()).toMatchObject([{ sourceId: "1", goneAt: after(3) }, { goneAt: null }]);
  }),
);

it(
  "says when the way back changed, once",
  rolledBack(async (on) => {
    const { apply, inside } = await aShop(on);
    const claim = aChannelClaim({ type: "return", typeWord: "returns", hasReturn: true });
    const back = {
      sourceId: "5",
      claimId: claim.sourceId,
      claimIds: [claim.sourceId],
      status: null,
      statusWord: "teleported",
      money: null,
      refundAt: null,
      lowCost: true,
      checkedByMarketplace: false,
      shipments: [],
      orders: [],
      hasReviews: false,
      createdAt: now,
      updatedAt: now,
      closedAt: null,
    };
    const told = () =>
      inside(async (tx) => (await tx.select().from(events).where(eq(events.kind, "return.changed"))).length);
    await apply({ claim, return: { return: back, cost: { amountMinor: 500, currency: "ARS" } } });
    await apply({ claim, return: { return: { ...back, updatedAt: after(1) } } }, after(1));
    expect(await told()).toBe(1);
    await apply({ claim, return: { return: { ...back, status: "delivered", statusWord: "delivered" } } }, after(2));
    expect(await told()).toBe(2);
  }),
);

it(
  "lets nobody wait for a store that can do nothing, and puts the claim behind the others",
  rolledBack(async (on) => {
    const { apply, inside } = await aShop(on);
    const sourceId = aClaimSourceId();
    const standing = () =>
      inside((tx) => tx.select({ waits: conversations.waitingSince, at: conversations.sortAt }).from(conversations));
    await apply({ claim: aChannelClaim({ sourceId }), messages: said(aMessage()) });
    expect(await standing()).toEqual([{ waits: now, at: after(60) }]);

    const decides = aChannelClaim({ sourceId, stage: "dispute", stageWord: "dispute", own: player({ actions: [] }) });
    await apply({ claim: decides, messages: said(aMessage()) }, after(1));
    expect(await standing()).toEqual([{ waits: null, at: after(60 * 24 * 60) }]);
  }),
);
