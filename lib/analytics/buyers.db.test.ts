import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import type { Transaction } from "@/db/client";
import { anAgent, anOrganization, aStore } from "@/db/testing/factories";
import { rolledBack } from "@/db/testing/rolled-back";
import { Forbidden, NotFound } from "@/lib/errors";
import { es } from "@/lib/i18n/messages/es";
import { buyersCsv } from "./buyers-csv";
import { inFrame } from "./frame";
import { getBuyer } from "./get-buyer";
import { getBuyers } from "./get-buyers";
import { BuyersFilter, buyerSorts, ListBuyers } from "./input";
import { listBuyers, pageOfBuyers } from "./list-buyers";
import { aBuyer, aSale } from "./testing/a-sale";

const now = new Date("2026-11-24T13:00:00Z");

async function aHouse(on: Transaction) {
  const organizationId = await anOrganization(on);
  const manager = await anAgent(on, organizationId, { role: "manager" });
  return { organizationId, manager, store: await aStore(on, organizationId) };
}

/** Ten buyers: the n-th bought n times, the last time 17 × n days before the 24th, each time for n pesos. */
async function tenBuyers(on: Transaction) {
  const house = await aHouse(on);
  const ids: string[] = [];
  for (let n = 1; n <= 10; n++) {
    const buyerId = await aBuyer(on, house.store, `BUYER.${n}`);
    ids.push(buyerId);
    for (let time = 0; time < n; time++) {
      const placedAt = new Date(now.getTime() - (n * 17 + time) * 86_400_000);
      await aSale(on, house.store, { buyerId, placedAt, totalMinor: n * 100 });
    }
  }
  return { ...house, ids };
}

it(
  "scores by fifths: who bought last, most often and for most",
  rolledBack(async (on) => {
    const { manager } = await tenBuyers(on);
    const { currencies } = await getBuyers(manager, BuyersFilter.parse({}), { on, now });
    const [ars] = currencies;
    // 1² + 2² + … + 10² pesos
    expect(ars).toMatchObject({ currency: "ARS", buyers: 10, revenueMinor: 385_00 });
    expect(ars?.frequency).toEqual([
      { score: 1, from: 1, to: 1, buyers: 1 },
      { score: 2, from: 2, to: 4, buyers: 3 },
      { score: 3, from: 5, to: 6, buyers: 2 },
      { score: 4, from: 7, to: 8, buyers: 2 },
      { score: 5, from: 9, to: 10, buyers: 2 },
    ]);
    expect(ars?.recency.find(({ score }) => score === 5)).toEqual({
      score: 5,
      from: "2026-10-21",
      to: "2026-11-07",
      buyers: 2,
    });
    // Whoever buys most often here bought longest ago.
    const counts = Object.fromEntries(ars?.segments.map(({ segment, buyers }) => [segment, buyers]) ?? []);
    expect(counts).toMatchObject({ "at-risk": 4, loyal: 2, promising: 3, new: 1, champions: 0 });
    expect(ars?.matrix.reduce((sum, { revenueMinor }) => sum + revenueMinor, 0)).toBe(385_00);
    expect(ars?.values[0]).toMatchObject({ value: 5, buyers: 2, revenueMinor: 181_00 });
  }),
);

it(
  "shows behind every cell and segment exactly its buyers",
  rolledBack(async (on) => {
    const { manager } = await tenBuyers(on);
    const { currencies } = await getBuyers(manager, BuyersFilter.parse({}), { on, now });
    for (const cell of currencies[0]?.matrix ?? []) {
      const filter = ListBuyers.parse({ recency: String(cell.recency), frequency: String(cell.frequency) });
      const { buyers } = await listBuyers(manager, filter, { on, now });
      expect(buyers).toHaveLength(cell.buyers);
      expect(buyers.reduce((sum, { revenue }) => sum + revenue.amountMinor, 0)).toBe(cell.revenueMinor);
      for (const { recency, frequency, segment } of buyers) {
        expect({ recency, frequency, segment }).toEqual({
          recency: cell.recency,
          frequency: cell.frequency,
          segment: cell.segment,
        });
      }
    }
    for (const { segment, buyers } of currencies[0]?.segments ?? []) {
      const page = await listBuyers(manager, ListBuyers.parse({ segment }), { on, now });
      expect(page.buyers).toHaveLength(buyers);
    }
    let text = "";
    for await (const piece of buyersCsv(manager, BuyersFilter.parse({ segment: "at-risk" }), es.analytics, { on, now }))
      text += piece;
    expect(text.trimEnd().split("\r\n")).toHaveLength(5);
    expect(text).toContain('"BUYER.10","10","100.00","10.00","ARS"');
  }),
);

it.each([
  ["spent", "buyer_facts_value"],
  ["orders", "buyer_facts_orders"],
  ["last", "buyer_facts_last"],
])("reads a page by %s from %s, in its order", (sort, index) =>
  rolledBack(async (on) => {
    const { manager } = await tenBuyers(on);
    const scans = async () => {
      const [row] = await on.execute<{ scans: number }>(
        sql`select pg_stat_get_xact_numscans(${index}::regclass)::int as scans`,
      );
      return row?.scans ?? 0;
    };
    // A table of a few rows is read whole and sorted otherwise.
    for (const way of ["seqscan", "bitmapscan", "sort"]) await on.execute(sql.raw(`set local enable_${way} = off`));
    for (const direction of ["desc", "asc"]) {
      const before = await scans();
      await listBuyers(manager, ListBuyers.parse({ sort, direction }), { on, now });
      expect(await scans()).toBe(before + 1);
    }
  })(),
);

it(
  "counts buyers who are equal alike, and forgets who has nothing left",
  rolledBack(async (on) => {
    const { manager, store } = await aHouse(on);
    const placedAt = new Date("2026-11-20T12:00:00Z");
    for (let n = 0; n < 4; n++) await aSale(on, store, { placedAt });
    const buyerId = await aBuyer(on, store);
    const id = crypto.randomUUID();
    await aSale(on, store, { id, buyerId, placedAt });
    const overview = async () => (await getBuyers(manager, BuyersFilter.parse({}), { on, now })).currencies[0];
    expect((await overview())?.frequency).toEqual([{ score: 1, from: 1, to: 1, buyers: 5 }]);
    await aSale(on, store, { id, buyerId, placedAt, moneyState: "refunded" });
    expect(await overview()).toMatchObject({ buyers: 4 });
  }),
);

it(
  "tells a buyer's purchases with the average ticket and what happened, newest first",
  rolledBack(async (on) => {
    const { manager, ids, store } = await tenBuyers(on);
    const profile = await getBuyer(manager, { buyerId: ids[9] ?? "" }, { on, now });
    expect(profile.currencies).toMatchObject([
      { orders: 10, averageTicket: { amountMinor: 1000 }, frequency: 5, value: 5, segment: "at-risk" },
    ]);
    expect(profile.timeline).toHaveLength(10);
    expect(profile.timeline[0]).toMatchObject({ kind: "order", at: new Date(now.getTime() - 170 * 86_400_000) });
    await aSale(on, store, { buyerId: ids[9] ?? null, currency: "USD", placedAt: now });
    expect((await getBuyer(manager, { buyerId: ids[9] ?? "" }, { on, now })).currencies).toHaveLength(2);
    const page = await listBuyers(manager, ListBuyers.parse({ q: "buyer.1" }), { on, now });
    expect(page.buyers.map(({ nickname }) => nickname)).toEqual(["BUYER.10", "BUYER.1"]);
  }),
);

it(
  "lists buyers in the order of a column, both ways, page after page, and the file in the same one",
  rolledBack(async (on) => {
    const { manager, store, ids } = await tenBuyers(on);
    // As often as the second: who is equal has a place, too.
    await aSale(on, store, {
      buyerId: ids[0] ?? null,
      placedAt: new Date(now.getTime() - 51 * 86_400_000),
      totalMinor: 0,
    });
    const read = async (words: Record<string, string>, atMost: number) => {
      const names: (string | null)[] = [];
      let cursor: string | undefined;
      do {
        const filter = ListBuyers.parse({ ...words, cursor });
        const page = await inFrame(manager, filter, { on, now }, (tx, frame) =>
          pageOfBuyers(tx, frame, filter, atMost),
        );
        names.push(...page.buyers.map(({ nickname }) => nickname?.replace("BUYER.", "") ?? null));
        cursor = page.nextCursor ?? undefined;
      } while (cursor);
      return names;
    };
    const byNumber = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"];
    expect(await read({}, 3)).toEqual(byNumber.toReversed());
    expect(await read({ direction: "asc" }, 3)).toEqual(byNumber);
    expect((await read({ sort: "orders" }, 3)).slice(0, 8)).toEqual(byNumber.toReversed().slice(0, 8));
    expect((await read({ sort: "orders", direction: "asc" }, 1)).slice(2)).toEqual(byNumber.slice(2));
    expect(await read({ sort: "last" }, 3)).toEqual(byNumber);
    expect(await read({ sort: "last", direction: "asc" }, 3)).toEqual(byNumber.toReversed());
    for (const sort of buyerSorts) expect(await read({ sort }, 1)).toEqual(await read({ sort }, 10));
    // The place of another order is no place in this one.
    const cursor = `2026-11-07_${ids[0]}`;
    expect(await listBuyers(manager, ListBuyers.parse({ sort: "orders", cursor }), { on, now })).toEqual(
      await listBuyers(manager, ListBuyers.parse({ sort: "orders" }), { on, now }),
    );
    let text = "";
    const filter = BuyersFilter.parse({ sort: "last" });
    for await (const piece of buyersCsv(manager, filter, es.analytics, { on, now })) text += piece;
    expect([...text.matchAll(/"BUYER\.(\d+)"/g)].map(([, name]) => name)).toEqual(byNumber);
  }),
);

it(
  "is for admins and managers of the organization",
  rolledBack(async (on) => {
    const { organizationId, ids } = await tenBuyers(on);
    const agent = await anAgent(on, organizationId);
    await expect(async () => getBuyers(agent, BuyersFilter.parse({}), { on, now })).rejects.toThrow(Forbidden);
    const { manager } = await aHouse(on);
    await expect(getBuyer(manager, { buyerId: ids[0] ?? "" }, { on, now })).rejects.toThrow(NotFound);
    expect((await listBuyers(manager, ListBuyers.parse({}), { on, now })).buyers).toEqual([]);
  }),
);
