import { eq, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { inOrganization, type Transaction } from "@/db/client";
import { items, stores } from "@/db/schema";
import { anAgent, anOrganization, aStore, type TestStore } from "@/db/testing/factories";
import { rolledBack } from "@/db/testing/rolled-back";
import type { Agent } from "@/lib/auth/actor";
import { Forbidden, NotFound } from "@/lib/errors";
import { es } from "@/lib/i18n/messages/es";
import { foldSums } from "./fold-sums";
import { getSalesSummary } from "./get-sales-summary";
import { ListOrders, OrdersFilter } from "./input";
import { listOrders } from "./list-orders";
import { ordersCsv } from "./orders-csv";
import { rebuildAnalytics } from "./rebuild-analytics";
import { aBuyer, aListing, aSale } from "./testing/a-sale";

/** Tuesday 24 November 2026, 10:00 in Buenos Aires. */
const now = new Date("2026-11-24T13:00:00Z");
const at = (iso: string) => new Date(iso);

type House = { organizationId: string; manager: Agent; store: TestStore };

async function aHouse(on: Transaction, siteId = "MLA"): Promise<House> {
  const organizationId = await anOrganization(on, { storeLimit: 5 });
  const manager = await anAgent(on, organizationId, { role: "manager" });
  return { organizationId, manager, store: await aStoreOf(on, organizationId, siteId) };
}

async function aStoreOf(on: Transaction, organizationId: string, siteId: string): Promise<TestStore> {
  const store = await aStore(on, organizationId);
  await inOrganization(organizationId, (tx) => tx.update(stores).set({ siteId }).where(eq(stores.id, store.id)), on);
  return store;
}

const summaryOf = (on: Transaction, { manager }: House, words: Record<string, string> = {}) =>
  getSalesSummary(manager, OrdersFilter.parse(words), { on, now });

async function rowsOf(on: Transaction, { manager }: House, words: Record<string, string> = {}) {
  const rows = [];
  let cursor: string | undefined;
  do {
    const page = await listOrders(manager, ListOrders.parse({ ...words, cursor }), { on, now });
    rows.push(...page.orders);
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  return rows;
}

async function csvOf(on: Transaction, { manager }: House, words: Record<string, string> = {}): Promise<string[][]> {
  let text = "";
  for await (const piece of ordersCsv(manager, OrdersFilter.parse(words), es.analytics, { on, now })) text += piece;
  return text
    .trimEnd()
    .split("\r\n")
    .map((line) => [...line.matchAll(/"((?:[^"]|"")*)"/g)].map(([, cell = ""]) => cell.replaceAll('""', '"')));
}

describe("the golden month", () => {
  /** Written down by hand; every figure below is added up on paper from this list. */
  async function golden(on: Transaction) {
    const house = await aHouse(on);
    const { store } = house;
    const sale = (changes: Parameters<typeof aSale>[2]) => aSale(on, store, changes);
    const buyerId = await aBuyer(on, store, "PATO.RUNNER82");
    await sale({ totalMinor: 45_999_00, placedAt: at("2026-11-10T15:00:00Z"), buyerId });
    await sale({ totalMinor: 10_000_01, placedAt: at("2026-11-10T16:00:00Z"), quantity: 3 });
    // Two orders of one pack are two orders.
    await sale({ totalMinor: 5_000_00, placedAt: at("2026-11-11T16:00:00Z"), packSourceId: "777" });
    await sale({ totalMinor: 7_000_00, placedAt: at("2026-11-11T16:00:00Z"), packSourceId: "777" });
    await sale({
      totalMinor: 20_000_00,
      refundedMinor: 5_000_50,
      moneyState: "partially-refunded",
      status: "partially-refunded",
      placedAt: at("2026-11-12T16:00:00Z"),
    });
    await sale({
      totalMinor: 30_000_00,
      refundedMinor: 30_000_00,
      moneyState: "refunded",
      placedAt: at("2026-11-12T16:00:00Z"),
    });
    // The marketplace paid the buyer: the seller keeps all of it, also when the order shows as cancelled.
    await sale({
      totalMinor: 8_000_00,
      refundedMinor: 8_000_00,
      moneyState: "covered",
      placedAt: at("2026-11-12T16:00:00Z"),
    });
    await sale({
      totalMinor: 4_000_00,
      refundedMinor: 4_000_00,
      moneyState: "covered",
      status: "cancelled",
      placedAt: at("2026-11-12T16:00:00Z"),
    });
    await sale({ totalMinor: 9_000_00, moneyState: "disputed", placedAt: at("2026-11-13T16:00:00Z") });
    await sale({
      totalMinor: 6_000_00,
      moneyState: "charged-back",
      paymentDetail: "settled",
      placedAt: at("2026-11-13T16:00:00Z"),
    });
    await sale({
      totalMinor: 6_500_00,
      moneyState: "charged-back",
      paymentDetail: "reimbursed",
      placedAt: at("2026-11-13T16:00:00Z"),
    });
    // Sold on the 13th, cancelled on the 15th: counted there as cancelled.
    await sale({
      totalMinor: 2_000_00,
      refundedMinor: 2_000_00,
      moneyState: "refunded",
      status: "cancelled",
      placedAt: at("2026-11-13T16:00:00Z"),
      cancelledAt: at("2026-11-15T16:00:00Z"),
    });
    await sale({
      totalMinor: 1_000_00,
      moneyState: "unpaid",
      status: "cancelled",
      placedAt: at("2026-11-13T16:00:00Z"),
      closedAt: null,
    });
    await sale({
      totalMinor: 1_500_00,
      moneyState: "unpaid",
      status: "payment-required",
      placedAt: at("2026-11-13T16:00:00Z"),
      closedAt: null,
    });
    await sale({
      totalMinor: 2_500_00,
      moneyState: "paid",
      status: "partially-paid",
      placedAt: at("2026-11-13T16:00:00Z"),
      closedAt: null,
    });
    await sale({
      totalMinor: 3_000_00,
      moneyState: "refunded",
      status: "cancelled",
      isSplit: true,
      placedAt: at("2026-11-14T16:00:00Z"),
    });
    await sale({ totalMinor: 99_000_00, tags: ["fraud_risk_detected"], placedAt: at("2026-11-14T16:00:00Z") });
    await sale({ totalMinor: 99_000_00, tags: ["test_order"], placedAt: at("2026-11-14T16:00:00Z") });
    // Another currency of the same store, and the period before.
    await sale({ totalMinor: 120_99, currency: "USD", placedAt: at("2026-11-14T16:00:00Z") });
    await sale({
      totalMinor: 100_00,
      currency: "USD",
      refundedMinor: 99_99,
      moneyState: "partially-refunded",
      placedAt: at("2026-11-14T16:00:00Z"),
    });
    await sale({ totalMinor: 12_345_67, placedAt: at("2026-10-10T15:00:00Z") });
    return house;
  }

  it(
    "adds up to what was added up by hand",
    rolledBack(async (on) => {
      const house = await golden(on);
      const { currencies, period, before, mainCurrency } = await summaryOf(on, house);
      expect({ period, before, mainCurrency }).toEqual({
        period: { from: "2026-10-26", to: "2026-11-24" },
        before: { from: "2026-09-26", to: "2026-10-25" },
        mainCurrency: "ARS",
      });
      expect(currencies.map(({ currency }) => currency)).toEqual(["ARS", "USD"]);
      const [ars, usd] = currencies;
      // 45.999,00 + 10.000,01 + 5.000 + 7.000 + 14.999,50 + 8.000 + 4.000 + 9.000 + 6.500
      expect(ars?.now).toMatchObject({
        orders: 9,
        units: 11,
        revenueMinor: 110_498_51,
        // and 30.000 + 6.000 that were lost, and the 5.000,50 that went back
        grossMinor: 151_499_01,
        refundedMinor: 41_000_50,
        averageTicketMinor: 12_277_61,
      });
      expect(ars?.now.byStanding).toMatchObject({
        paid: { orders: 5 },
        covered: { orders: 2, grossMinor: 12_000_00 },
        refunded: { orders: 1, grossMinor: 30_000_00 },
        "charged-back": { orders: 1 },
        cancelled: { orders: 1, grossMinor: 2_000_00 },
        abandoned: { orders: 1 },
        pending: { orders: 2 },
        replaced: { orders: 1 },
        excluded: { orders: 2 },
      });
      expect(ars?.before).toMatchObject({ orders: 1, revenueMinor: 12_345_67, averageTicketMinor: 12_345_67 });
      expect(usd?.now).toMatchObject({ orders: 2, revenueMinor: 121_00, averageTicketMinor: 60_50 });
      const day = (wanted: string) => ars?.trend.find((point) => point.day === wanted);
      expect(day("2026-11-10")).toMatchObject({ orders: 2, revenueMinor: 55_999_01 });
      expect(day("2026-11-15")).toMatchObject({ orders: 0, revenueMinor: 0 });
      expect(ars?.trend).toHaveLength(30);
    }),
  );

  it(
    "counts what went back on the day it did, beside the sale's own day",
    rolledBack(async (on) => {
      const house = await golden(on);
      // Sold in September: a part of it went back in November, the rest will.
      await aSale(on, house.store, {
        totalMinor: 50_000_00,
        refundedMinor: 12_000_25,
        moneyState: "partially-refunded",
        placedAt: at("2026-09-05T15:00:00Z"),
        refundedAt: at("2026-11-24T02:30:00Z"),
      });
      const figures = async (words: Record<string, string>) => (await summaryOf(on, house, words)).currencies[0];
      const days = (from: string, to: string) => ({ period: "custom", from, to });
      // The 5.000,50, the 30.000 and the 6.000 of November, which the marketplace gave no day for, and these.
      expect((await figures({}))?.returned).toEqual({ orders: 4, amountMinor: 53_000_75 });
      expect((await figures({}))?.now.refundedMinor).toBe(41_000_50);
      // Half past two on the 24th in London is still the 23rd in Buenos Aires.
      const words = days("2026-11-23", "2026-11-23");
      expect((await figures(words))?.returned).toEqual({ orders: 1, amountMinor: 12_000_25 });
      expect((await figures(days("2026-09-05", "2026-09-05")))?.returned).toEqual({ orders: 0, amountMinor: 0 });
      expect((await figures(days("2026-09-05", "2026-09-05")))?.now).toMatchObject({ refundedMinor: 12_000_25 });
      const rows = await rowsOf(on, house, { ...words, set: "returned" });
      expect(rows).toMatchObject([
        { day: "2026-09-05", refundedDay: "2026-11-23", refunded: { amountMinor: 12_000_25 } },
      ]);
    }),
  );

  it(
    "shows behind a tile exactly its rows, in the list and in the file",
    rolledBack(async (on) => {
      const house = await golden(on);
      const [ars] = (await summaryOf(on, house)).currencies;
      const sales = await rowsOf(on, house, { set: "sales", currency: "ARS" });
      expect(sales).toHaveLength(9);
      expect(sales.reduce((sum, { value }) => sum + value.amountMinor, 0)).toBe(ars?.now.revenueMinor);
      const everything = await rowsOf(on, house);
      expect(everything).toHaveLength(20);
      expect(everything.filter(({ isSale }) => !isSale).every(({ value }) => value.amountMinor === 0)).toBe(true);
      const lines = await csvOf(on, house, { set: "sales", currency: "ARS" });
      expect(lines[0]?.slice(0, 6)).toEqual(["Pedido", "Paquete", "Fecha", "Hora (UTC)", "Estado", "Valor"]);
      const cents = lines.slice(1).map((line) => Number(line[5]?.replace(".", "")));
      expect(cents.reduce((sum, each) => sum + each, 0)).toBe(110_498_51);
      const cancelled = await rowsOf(on, house, { set: "cancelled" });
      expect(cancelled).toMatchObject([{ day: "2026-11-15", gross: { amountMinor: 2_000_00, currency: "ARS" } }]);
    }),
  );

  it(
    "finds orders by id, pack, buyer and listing, and sorts them",
    rolledBack(async (on) => {
      const house = await golden(on);
      const itemId = await aListing(on, house.store, "Mochila 100% Urbana Otoño Técnica");
      await aSale(on, house.store, {
        itemId,
        placedAt: at("2026-11-20T12:00:00Z"),
        sourceId: "2000009999",
        totalMinor: 1_00,
      });
      expect(await rowsOf(on, house, { q: "2000009" })).toHaveLength(1);
      expect(await rowsOf(on, house, { q: "777" })).toHaveLength(2);
      expect(await rowsOf(on, house, { q: "pato.run" })).toMatchObject([{ buyerNickname: "PATO.RUNNER82" }]);
      expect(await rowsOf(on, house, { q: "100% urb" })).toHaveLength(1);
      expect(await rowsOf(on, house, { q: "100_ urb" })).toEqual([]);
      // As it is copied from the marketplace, and as it is typed in a hurry.
      expect(await rowsOf(on, house, { q: "#2000009999" })).toHaveLength(1);
      for (const q of ["otono tecnica", "OTOÑO TÉCNICA"]) expect(await rowsOf(on, house, { q })).toHaveLength(1);
      expect(await rowsOf(on, house, { q: "\u0301" })).toEqual([]);
      const [{ sourceId = "" } = {}] = await on.select().from(items).where(eq(items.id, itemId));
      expect(await rowsOf(on, house, { q: sourceId.toLowerCase() })).toHaveLength(1);
      const found = await listOrders(house.manager, ListOrders.parse({ q: "777" }), { on, now });
      expect(found.totals).toEqual([
        { currency: "ARS", rows: 2, orders: 2, revenueMinor: 12_000_00, grossMinor: 12_000_00, refundedMinor: 0 },
      ]);
      const byValue = await rowsOf(on, house, { sort: "value", set: "sales", currency: "ARS", direction: "asc" });
      const values = byValue.map(({ value }) => value.amountMinor);
      expect(values).toEqual(values.toSorted((a, b) => a - b));
      expect(values).toHaveLength(10);
    }),
  );

  it(
    "makes the same numbers again from the orders",
    rolledBack(async (on) => {
      const house = await golden(on);
      const before = await summaryOf(on, house);
      await foldSums(house, { on });
      expect(await summaryOf(on, house)).toEqual(before);
      await inOrganization(
        house.organizationId,
        async (tx) => {
          await tx.execute(sql`delete from order_facts where organization_id = ${house.organizationId}`);
          await tx.execute(sql`delete from sales_days where organization_id = ${house.organizationId}`);
          await tx.execute(sql`delete from buyer_facts where organization_id = ${house.organizationId}`);
        },
        on,
      );
      expect((await summaryOf(on, house)).currencies).toEqual([]);
      expect(await rebuildAnalytics(house, { on })).toMatchObject({ orders: 21 });
      expect(await summaryOf(on, house)).toEqual(before);
      await rebuildAnalytics(house, { on });
      expect(await summaryOf(on, house)).toEqual(before);
    }),
  );
});

describe("days", () => {
  it(
    "are those of the store: the last hour of a day in Buenos Aires is its own",
    rolledBack(async (on) => {
      const house = await aHouse(on);
      // 23:30 at -04:00 is half past midnight in Buenos Aires.
      await aSale(on, house.store, { placedAt: at("2026-11-22T23:30:00-04:00") });
      await aSale(on, house.store, { placedAt: at("2026-11-22T23:59:59-03:00") });
      const [ars] = (await summaryOf(on, house, { period: "7d" })).currencies;
      expect(ars?.trend.filter(({ orders }) => orders > 0)).toMatchObject([
        { day: "2026-11-22", orders: 1 },
        { day: "2026-11-23", orders: 1 },
      ]);
    }),
  );

  it(
    "change length with daylight saving in Santiago",
    rolledBack(async (on) => {
      const house = await aHouse(on, "MLC");
      const sale = (placedAt: string) =>
        aSale(on, house.store, { placedAt: at(placedAt), currency: "CLP", totalMinor: 12_990 });
      // On 6 September 2026 clocks go from 24:00 to 1:00: the day begins at 04:00 UTC and has 23 hours.
      await sale("2026-09-06T03:59:59Z");
      await sale("2026-09-06T04:00:00Z");
      await sale("2026-09-07T02:59:59Z");
      await sale("2026-09-07T03:00:00Z");
      // On 4 April 2026 they go from 24:00 back to 23:00: it has 25, and 23:30 comes twice.
      await sale("2026-04-05T02:30:00Z");
      await sale("2026-04-05T03:30:00Z");
      await sale("2026-04-05T04:00:00Z");
      const days = async (from: string, to: string) => {
        const [clp] = (await summaryOf(on, house, { period: "custom", from, to })).currencies;
        return clp?.trend.map(({ day, orders, revenueMinor }) => [day, orders, revenueMinor]);
      };
      expect(await days("2026-09-05", "2026-09-07")).toEqual([
        ["2026-09-05", 1, 12_990],
        ["2026-09-06", 2, 25_980],
        ["2026-09-07", 1, 12_990],
      ]);
      expect(await days("2026-04-04", "2026-04-05")).toEqual([
        ["2026-04-04", 2, 25_980],
        ["2026-04-05", 1, 12_990],
      ]);
      // The only day by its hours: two of them are called 23.
      const [clp] = (await summaryOf(on, house, { period: "custom", from: "2026-04-04", to: "2026-04-04" })).currencies;
      expect(clp?.trend[23]).toMatchObject({ hour: 23, orders: 2 });
    }),
  );

  it(
    "follow the history of São Paulo, which gave daylight saving up",
    rolledBack(async (on) => {
      const house = await aHouse(on, "MLB");
      const sale = (placedAt: string) => aSale(on, house.store, { placedAt: at(placedAt), currency: "BRL" });
      // In January 2019 at -02:00; in January 2020 at -03:00.
      await sale("2019-01-15T02:30:00Z");
      await sale("2020-01-15T02:30:00Z");
      const days = async (from: string, to: string) =>
        (await rowsOf(on, house, { period: "custom", from, to })).map(({ day }) => day);
      expect(await days("2019-01-01", "2019-01-31")).toEqual(["2019-01-15"]);
      expect(await days("2020-01-01", "2020-01-31")).toEqual(["2020-01-14"]);
    }),
  );

  it(
    "compare a morning with the same morning",
    rolledBack(async (on) => {
      const house = await aHouse(on);
      await aSale(on, house.store, { placedAt: at("2026-11-24T12:00:00Z"), totalMinor: 3_00 });
      await aSale(on, house.store, { placedAt: at("2026-11-23T12:00:00Z"), totalMinor: 2_00 });
      await aSale(on, house.store, { placedAt: at("2026-11-23T20:00:00Z"), totalMinor: 50_00 });
      const { currencies, beforeUntil } = await summaryOf(on, house, { period: "today" });
      expect(beforeUntil).toEqual(at("2026-11-23T13:00:00Z"));
      expect(currencies[0]?.now.revenueMinor).toBe(3_00);
      expect(currencies[0]?.before.revenueMinor).toBe(2_00);
      expect(currencies[0]?.trend).toHaveLength(24);
      expect(currencies[0]?.trend[9]).toMatchObject({ hour: 9, orders: 1 });
    }),
  );
});

it(
  "follows an order through its life without counting it twice",
  rolledBack(async (on) => {
    const house = await aHouse(on);
    const id = crypto.randomUUID();
    const itemId = await aListing(on, house.store);
    const buyerId = await aBuyer(on, house.store);
    const placedAt = at("2026-11-20T12:00:00Z");
    const become = (changes: Parameters<typeof aSale>[2]) =>
      aSale(on, house.store, { id, itemId, buyerId, placedAt, totalMinor: 100_00, ...changes });
    const figures = async () => (await summaryOf(on, house)).currencies[0]?.now;
    await become({ moneyState: "unpaid", status: "payment-required", closedAt: null });
    expect(await figures()).toMatchObject({ orders: 0, byStanding: { pending: { orders: 1 } } });
    await become({ closedAt: at("2026-11-21T12:00:00Z") });
    await become({ closedAt: at("2026-11-21T12:00:00Z") });
    expect(await figures()).toMatchObject({ orders: 1, revenueMinor: 100_00, byStanding: { paid: { orders: 1 } } });
    await become({ moneyState: "partially-refunded", refundedMinor: 40_00 });
    expect(await figures()).toMatchObject({ orders: 1, revenueMinor: 60_00, refundedMinor: 40_00 });
    await become({
      status: "cancelled",
      moneyState: "refunded",
      refundedMinor: 100_00,
      cancelledAt: at("2026-11-22T12:00:00Z"),
    });
    expect((await figures())?.byStanding).toEqual({
      cancelled: { orders: 1, grossMinor: 100_00, refundedMinor: 100_00 },
    });
    expect(await figures()).toMatchObject({ orders: 0, revenueMinor: 0, grossMinor: 0 });
  }),
);

it(
  "keeps stores apart and adds them when none is chosen",
  rolledBack(async (on) => {
    const house = await aHouse(on);
    const other = await aStoreOf(on, house.organizationId, "MLU");
    await aSale(on, house.store, { totalMinor: 1_00, placedAt: at("2026-11-20T12:00:00Z") });
    await aSale(on, other, { totalMinor: 2_00, placedAt: at("2026-11-20T12:00:00Z") });
    expect((await summaryOf(on, house)).currencies[0]?.now.revenueMinor).toBe(3_00);
    expect((await summaryOf(on, house, { store: other.id })).currencies[0]?.now.revenueMinor).toBe(2_00);
    expect(await rowsOf(on, house, { store: other.id })).toHaveLength(1);
  }),
);

it(
  "is for admins and managers, and only of their own organization",
  rolledBack(async (on) => {
    const house = await aHouse(on);
    const agent = await anAgent(on, house.organizationId);
    await expect(async () => getSalesSummary(agent, OrdersFilter.parse({}), { on, now })).rejects.toThrow(Forbidden);
    await expect(async () => listOrders(agent, ListOrders.parse({}), { on, now })).rejects.toThrow(Forbidden);
    const elsewhere = await aHouse(on);
    await aSale(on, elsewhere.store, { placedAt: at("2026-11-20T12:00:00Z") });
    expect((await summaryOf(on, house)).currencies).toEqual([]);
    expect(await rowsOf(on, house)).toEqual([]);
    await expect(summaryOf(on, house, { store: elsewhere.store.id })).rejects.toThrow(NotFound);
  }),
);
