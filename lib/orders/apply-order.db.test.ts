import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { database, inOrganization, type Transaction } from "@/db/client";
import { buyers, items, orderItems, orders, payments, threadAliases, threads } from "@/db/schema";
import { aThread, nextSourceId } from "@/db/testing/after-sale";
import { aClaim, anOrganization, aStore, type TestStore } from "@/db/testing/factories";
import { rolledBack } from "@/db/testing/rolled-back";
import { systemOf } from "@/lib/auth/actor";
import type { ChannelOrder } from "@/lib/channels/orders-facet";
import { applyOrder, applyOrders } from "./apply-order";
import { orderViewsOf } from "./order-views";
import { channelOrder, channelPayment, pesos } from "./testing/channel-order";

const at = (minute: number) => new Date(Date.UTC(2026, 10, 24, 12, minute));
const apply = (tx: Transaction, store: TestStore, order: ChannelOrder, readAt = at(1)) =>
  applyOrder(tx, systemOf(store.organizationId), { storeId: store.id, order, readAt });

/** Every row of the order as it stands, without what only we count. */
async function rowsOf(tx: Transaction, store: TestStore, sourceId = channelOrder().sourceId) {
  const [order] = await tx
    .select()
    .from(orders)
    .where(and(eq(orders.storeId, store.id), eq(orders.sourceId, sourceId)));
  if (!order) throw new Error("no such order");
  const { readAt: _readAt, ...facts } = order;
  const lines = await tx.select().from(orderItems).where(eq(orderItems.orderId, order.id)).orderBy(orderItems.position);
  const paid = await tx.select().from(payments).where(eq(payments.orderId, order.id)).orderBy(payments.sourceId);
  return { facts, lines, paid: paid.map(({ id: _id, ...payment }) => payment) };
}

const within = (test: (tx: Transaction, store: TestStore) => Promise<void>) =>
  rolledBack(async (on) => {
    const organizationId = await anOrganization(on);
    const store = await aStore(on, organizationId);
    await inOrganization(organizationId, (tx) => test(tx, store), on);
  });

it(
  "keeps an order with its lines, payments, buyer and listings",
  within(async (tx, store) => {
    const { orderId, events } = await apply(tx, store, channelOrder());
    expect(events).toEqual([
      { kind: "order.received", at: at(1), detail: { orderId, status: "paid", moneyState: "paid" } },
    ]);
    const [view] = await orderViewsOf(tx, store.id, [channelOrder().sourceId]);
    expect(view).toMatchObject({
      id: orderId,
      packSourceId: "2000008812345678",
      total: pesos(4_599_900),
      hasBilling: true,
      items: [{ itemSourceId: "MLA1403882217", quantity: 1, unitPrice: pesos(4_599_900) }],
      payments: [{ sourceId: "100200300400", state: "approved", amount: pesos(4_599_900) }],
    });
    const [buyer] = await tx.select().from(buyers).where(eq(buyers.storeId, store.id));
    expect(buyer).toMatchObject({ sourceId: "182736450", nickname: "PATO.RUNNER82", readAt: null });
    const [item] = await tx.select().from(items).where(eq(items.storeId, store.id));
    expect(item).toMatchObject({ title: "Zapatillas Norte Andes Trail 2", readAt: null });
  }),
);

it(
  "says nothing when the same is read twice, or only what nobody sees changed",
  within(async (tx, store) => {
    await apply(tx, store, channelOrder());
    expect((await apply(tx, store, channelOrder(), at(2))).events).toEqual([]);
    const touched = channelOrder({ updatedAt: at(3), tags: ["paid", "delivered"] });
    expect((await apply(tx, store, touched, at(4))).events).toEqual([]);
    expect((await rowsOf(tx, store)).facts).toMatchObject({ tags: ["paid", "delivered"], changedAt: at(3) });
  }),
);

const cancelled: Partial<ChannelOrder> = {
  status: "cancelled",
  statusWord: "cancelled",
  moneyState: "refunded",
  refunded: pesos(4_599_900),
  payments: [channelPayment({ state: "refunded", stateWord: "refunded", refunded: pesos(4_599_900) })],
  cancellation: {
    group: "buyer",
    code: "cancel_purchase_by_buyer",
    description: "El comprador canceló",
    requestedBy: "buyer",
    at: at(5),
    split: false,
  },
};

describe("the life of an order", () => {
  const states: [string, Partial<ChannelOrder>, Record<string, unknown>][] = [
    ["partly refunded", { moneyState: "partially-refunded", refunded: pesos(1000) }, { refunded: pesos(1000) }],
    [
      "cancelled",
      cancelled,
      {
        isCancelled: true,
        cancellation: { code: "cancel_purchase_by_buyer", group: "buyer", requestedBy: "buyer" },
        refunded: pesos(4_599_900),
      },
    ],
    [
      "replaced by others",
      { ...cancelled, cancellation: { ...channelCancellation(), split: true } },
      { isCancelled: false, status: "cancelled" },
    ],
    ["charged back", { moneyState: "charged-back" }, { moneyState: "charged-back" }],
    [
      "of a status nobody knows",
      { status: null, statusWord: "on_the_moon" },
      { status: null, statusWord: "on_the_moon" },
    ],
    [
      "in a currency without decimals",
      { total: pesos(12_990, "CLP"), paid: pesos(12_990, "CLP"), refunded: pesos(0, "CLP") },
      { total: pesos(12_990, "CLP"), paid: pesos(12_990, "CLP") },
    ],
  ];
  it.each(states)("%s: shows it and says so once", (_name, change, shown) =>
    within(async (tx, store) => {
      await apply(tx, store, channelOrder());
      const later = channelOrder({ ...change, updatedAt: at(5) });
      expect((await apply(tx, store, later, at(6))).events).toMatchObject([{ kind: "order.changed" }]);
      expect((await apply(tx, store, later, at(7))).events).toEqual([]);
      const [view] = await orderViewsOf(tx, store.id, [later.sourceId]);
      expect(view).toMatchObject(shown);
    })(),
  );
});

function channelCancellation() {
  return { group: "internal", code: "pack_splitted", description: null, requestedBy: "meli", at: at(5), split: true };
}

describe("readings in any order", () => {
  const life = [
    channelOrder({ status: "payment-required", statusWord: "payment_required", moneyState: "unpaid", payments: [] }),
    channelOrder({ updatedAt: at(2) }),
    channelOrder({
      updatedAt: at(3),
      moneyState: "partially-refunded",
      refunded: pesos(1000),
      payments: [channelPayment({ refunded: pesos(1000) }), channelPayment({ sourceId: "9", state: "rejected" })],
    }),
    channelOrder({ ...cancelled, updatedAt: at(4) }),
  ].map((order, index) => ({ order: { ...order, paid: pesos(index && 4_599_900) }, readAt: at(20 - index) }));

  it(
    "end in the same rows, duplicates or not, also when the latest was asked for first",
    within(async (tx, store) => {
      for (const { order, readAt } of life) await apply(tx, store, order, readAt);
      const { facts, lines, paid } = await rowsOf(tx, store);
      expect(facts).toMatchObject({ statusWord: "cancelled", moneyState: "refunded", changedAt: at(4) });
      for (const shuffled of permutations(life)) {
        const sourceId = nextSourceId();
        for (const { order, readAt } of [...shuffled, ...shuffled]) {
          await apply(tx, store, { ...order, sourceId }, readAt);
        }
        const ends = await rowsOf(tx, store, sourceId);
        const { id: orderId } = ends.facts;
        expect(ends.facts).toEqual({ ...facts, sourceId, id: orderId });
        expect(ends.lines).toEqual(lines.map((line) => ({ ...line, orderId })));
        expect(ends.paid).toEqual(paid.map((payment) => ({ ...payment, orderId })));
      }
    }),
  );

  function permutations<T>(all: readonly T[]): T[][] {
    if (all.length < 2) return [[...all]];
    return all.flatMap((one, index) =>
      permutations(all.filter((_, other) => other !== index)).map((rest) => [one, ...rest]),
    );
  }
});

describe("a partial answer", () => {
  const bare = {
    buyerId: null,
    buyerNickname: null,
    billingInfoId: null,
    shipmentId: null,
    payments: [],
    items: [],
    tags: [],
    paid: pesos(0),
    missing: ["buyer", "shipping", "payments"],
  } satisfies Partial<ChannelOrder>;

  it(
    "takes nothing away",
    within(async (tx, store) => {
      const whole = channelOrder({ moneyState: "partially-refunded", refunded: pesos(1000) });
      await apply(tx, store, whole);
      const before = await rowsOf(tx, store);
      const left = channelOrder({ ...bare, updatedAt: at(5), moneyState: "unpaid" });
      expect((await apply(tx, store, left, at(6))).events).toEqual([]);
      const after = await rowsOf(tx, store);
      expect(after).toEqual({ ...before, facts: { ...before.facts, changedAt: at(5) } });
    }),
  );

  it(
    "is completed by the whole one",
    within(async (tx, store) => {
      await apply(tx, store, channelOrder(bare));
      const { events } = await apply(tx, store, channelOrder(), at(2));
      expect(events).toMatchObject([{ kind: "order.changed" }]);
      const { facts, paid, lines } = await rowsOf(tx, store);
      expect(facts).toMatchObject({ billingSourceId: "551122", shipmentSourceId: "44112233445" });
      expect([facts.buyerId, paid.length, lines.length]).toEqual([expect.any(String), 1, 1]);
    }),
  );

  it(
    "does not lose payments that only the sum still knows of",
    within(async (tx, store) => {
      await apply(tx, store, channelOrder());
      await apply(tx, store, channelOrder({ payments: [], updatedAt: at(5) }), at(6));
      expect((await rowsOf(tx, store)).paid).toHaveLength(1);
    }),
  );
});

it(
  "drops lines and payments that a whole answer no longer has",
  within(async (tx, store) => {
    const [line] = channelOrder().items;
    if (!line) throw new Error("no line");
    const two = channelOrder({ items: [line, { ...line, itemId: "MLA1", title: "Otra" }] });
    await apply(tx, store, { ...two, payments: [channelPayment(), channelPayment({ sourceId: "9" })] });
    await apply(tx, store, channelOrder({ updatedAt: at(5) }), at(6));
    const { lines, paid } = await rowsOf(tx, store);
    expect(lines).toHaveLength(1);
    expect(paid.map(({ sourceId }) => sourceId)).toEqual(["100200300400"]);
  }),
);

it(
  "tells every conversation about the order, its thread and its claim",
  within(async (tx, store) => {
    const { sourceId } = channelOrder();
    const thread = await aThread(tx, store, { orderSourceId: sourceId });
    const claim = await aClaim(tx, store, { orderSourceIds: [sourceId] });
    await apply(tx, store, channelOrder());
    const { events } = await apply(tx, store, channelOrder({ ...cancelled, updatedAt: at(5) }), at(6));
    expect(events.map(({ conversationId }) => conversationId).sort()).toEqual([thread.id, claim.conversationId].sort());
    expect(JSON.stringify(events)).not.toContain("PATO");
  }),
);

it(
  "keeps one thread when the order gains a pack",
  within(async (tx, store) => {
    const { sourceId } = channelOrder();
    const thread = await aThread(tx, store, { orderSourceId: sourceId });
    await apply(tx, store, channelOrder({ packId: null }));
    await apply(tx, store, channelOrder({ updatedAt: at(5) }), at(6));
    const names = await tx
      .select({
        of: threadAliases.refOf,
        sourceId: threadAliases.refSourceId,
        conversation: threadAliases.conversationId,
      })
      .from(threadAliases)
      .where(eq(threadAliases.storeId, store.id))
      .orderBy(threadAliases.refOf);
    expect(names).toEqual([
      { of: "order", sourceId, conversation: thread.id },
      { of: "pack", sourceId: "2000008812345678", conversation: thread.id },
    ]);
    const [now] = await tx.select().from(threads).where(eq(threads.conversationId, thread.id));
    expect(now).toMatchObject({ refOf: "pack", refSourceId: "2000008812345678" });
  }),
);

it(
  "applies a page as it applies its orders one by one",
  within(async (tx, store) => {
    const [line] = channelOrder().items;
    if (!line) throw new Error("no line");
    const two = {
      items: [line, { ...line, itemId: "MLA1", title: "Otra" }],
      payments: [channelPayment(), channelPayment({ sourceId: "9" })],
    };
    const pages: { readAt: Date; changes: Partial<ChannelOrder>[] }[] = [
      { readAt: at(1), changes: [{}, two, { packId: null, buyerId: null, buyerNickname: null }, {}] },
      {
        readAt: at(6),
        changes: [
          { ...cancelled, updatedAt: at(5) },
          { updatedAt: at(5), buyerNickname: "PATO.NUEVO" },
          { updatedAt: at(5), buyerId: "7", buyerNickname: null },
          { ...cancelled, updatedAt: at(-1) },
          two,
        ],
      },
    ];
    const names = () => Array.from({ length: 5 }, nextSourceId).sort();
    const [together, apart] = [names(), names()];
    const named = (sourceIds: string[], changes: Partial<ChannelOrder>[]) =>
      changes.map((change, place) => channelOrder({ ...change, sourceId: sourceIds[place] }));
    for (const { readAt, changes } of [...pages, ...pages]) {
      const page = named(together, changes);
      const applied = await applyOrders(tx, systemOf(store.organizationId), {
        storeId: store.id,
        orders: page.toReversed(),
        readAt,
      });
      for (const [place, order] of named(apart, changes).entries()) {
        const { events } = await apply(tx, store, order, readAt);
        const kindsOf = (told: typeof events | undefined) => told?.map(({ kind }) => kind);
        expect(kindsOf(applied.get(together[place] ?? "")?.events)).toEqual(kindsOf(events));
      }
    }
    for (const [place, sourceId] of together.entries()) {
      const [mine, theirs] = [await rowsOf(tx, store, sourceId), await rowsOf(tx, store, apart[place])];
      expect(withoutNames(mine)).toEqual(withoutNames(theirs));
    }
  }),
);

/** What is the same in two orders that were read alike. */
const withoutNames = ({ facts, lines, paid }: Awaited<ReturnType<typeof rowsOf>>) => ({
  facts: { ...facts, id: "", sourceId: "" },
  lines: lines.map((line) => ({ ...line, orderId: "" })),
  paid: paid.map((payment) => ({ ...payment, orderId: "" })),
});

it("two readings at once end in one order", async () => {
  const organizationId = await anOrganization(database());
  const store = await aStore(database(), organizationId);
  const read = (change: Partial<ChannelOrder>, readAt: Date) =>
    inOrganization(organizationId, (tx) => apply(tx, store, channelOrder(change), readAt));
  const all = await Promise.all([
    read({}, at(1)),
    read({ ...cancelled, updatedAt: at(5) }, at(6)),
    read({}, at(2)),
    read({ ...cancelled, updatedAt: at(5) }, at(7)),
  ]);
  expect(new Set(all.map(({ orderId }) => orderId)).size).toBe(1);
  const kinds = all.flatMap(({ events }) => events.map(({ kind }) => kind));
  expect(kinds.filter((kind) => kind === "order.received")).toHaveLength(1);
  await inOrganization(organizationId, async (tx) => {
    const { facts, lines, paid } = await rowsOf(tx, store);
    expect(facts).toMatchObject({ statusWord: "cancelled", changedAt: at(5) });
    expect([lines.length, paid.length]).toEqual([1, 1]);
  });
});
