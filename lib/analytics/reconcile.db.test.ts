import fc from "fast-check";
import { expect, it } from "vitest";
import { anAgent, anOrganization, aStore } from "@/db/testing/factories";
import { rolledBack } from "@/db/testing/rolled-back";
import { moneyStates, orderStatuses } from "@/db/vocabulary";
import { es } from "@/lib/i18n/messages/es";
import { decimalsOf } from "@/lib/money";
import { isSale } from "./definitions";
import { foldSums } from "./fold-sums";
import { getBuyers } from "./get-buyers";
import { getSalesSummary } from "./get-sales-summary";
import { BuyersFilter, ListBuyers, ListOrders, OrdersFilter, orderSets, periods } from "./input";
import { listBuyers } from "./list-buyers";
import { listOrders, type OrderListItem } from "./list-orders";
import { ordersCsv } from "./orders-csv";
import { rebuildAnalytics } from "./rebuild-analytics";
import { aBuyer, aListing, aSale } from "./testing/a-sale";

const now = new Date("2026-11-24T13:00:00Z");
const HOUR_MS = 3_600_000;

/** Somebody's order as it was at some moment of its life; the same `order` again is what became of it. */
const step = fc.record({
  order: fc.nat(11),
  buyer: fc.nat(3),
  item: fc.nat(2),
  hoursAgo: fc.nat(24 * 80),
  closedAfter: fc.option(fc.nat(72)),
  cancelledAfter: fc.option(fc.nat(200)),
  status: fc.constantFrom(null, ...orderStatuses),
  moneyState: fc.constantFrom(...moneyStates),
  currency: fc.constantFrom("ARS", "ARS", "USD", "CLP"),
  totalMinor: fc.integer({ min: 0, max: 10_000_000_00 }),
  refundedShare: fc.double({ min: 0, max: 1.2, noNaN: true }),
  isSplit: fc.boolean(),
  tags: fc.constantFrom([], [], [], ["fraud_risk_detected"], ["unfulfilled"]),
  paymentDetail: fc.constantFrom("settled", "reimbursed"),
  refundedAfter: fc.option(fc.nat(24 * 40)),
});

const filter = fc.record(
  {
    period: fc.constantFrom(...periods),
    from: fc.constantFrom("2026-09-01", "2026-10-15", "2026-11-24"),
    to: fc.constantFrom("2026-10-01", "2026-11-20"),
    month: fc.constantFrom("2026-10", "2026-11"),
    currency: fc.constantFrom("ARS", "USD"),
    set: fc.constantFrom(...orderSets),
    sort: fc.constantFrom("date", "value"),
    direction: fc.constantFrom("asc", "desc"),
  },
  { requiredKeys: [] },
);

it(
  "a tile is the sum of its rows and of its file, whatever happened and whatever is asked",
  rolledBack(async (on) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 1, maxLength: 25 }),
        fc.array(filter, { minLength: 1, maxLength: 3 }),
        fc.boolean(),
        async (history, filters, isFolded) => {
          const organizationId = await anOrganization(on);
          const manager = await anAgent(on, organizationId, { role: "manager" });
          const store = await aStore(on, organizationId);
          const buyers = [];
          const items = [];
          for (let n = 0; n < 4; n++) buyers.push(await aBuyer(on, store, `B.${n}`));
          for (let n = 0; n < 3; n++) items.push(await aListing(on, store));
          const orders = Array.from({ length: 12 }, () => crypto.randomUUID());
          const prefix = String(Math.floor(Math.random() * 1e12));
          for (const one of history) {
            const placedAt = new Date(now.getTime() - one.hoursAgo * HOUR_MS);
            const after = (hours: number | null) =>
              hours === null ? null : new Date(placedAt.getTime() + hours * HOUR_MS);
            await aSale(on, store, {
              ...one,
              id: orders[one.order] ?? "",
              sourceId: `${prefix}${one.order}`,
              buyerId: buyers[one.buyer] ?? null,
              itemId: items[one.item] ?? "",
              placedAt,
              closedAt: after(one.closedAfter),
              cancelledAt: after(one.cancelledAfter),
              refundedAt: after(one.refundedAfter),
              refundedMinor: Math.round(one.totalMinor * one.refundedShare),
            });
          }
          if (isFolded) await foldSums({ organizationId }, { on });

          const summary = (words: object) => getSalesSummary(manager, OrdersFilter.parse(words), { on, now });
          const rowsOf = async (words: object) => {
            const rows: OrderListItem[] = [];
            let cursor: string | undefined;
            do {
              const page = await listOrders(manager, ListOrders.parse({ ...words, cursor }), { on, now });
              rows.push(...page.orders);
              cursor = page.nextCursor ?? undefined;
            } while (cursor);
            return rows;
          };
          for (const words of filters) {
            const { currencies, beforeUntil } = await summary(words);
            const sales = (await rowsOf({ ...words, set: "all" })).filter((row) => isSale(row.standing));
            expect(await rowsOf({ ...words, set: "sales" })).toHaveLength(sales.length);
            const givenBack = await rowsOf({ ...words, set: "returned" });
            const minorOf = (of: string) =>
              givenBack.reduce((sum, { refunded }) => sum + (refunded.currency === of ? refunded.amountMinor : 0), 0);
            for (const { currency, now: figures, trend, returned } of currencies) {
              expect(returned.amountMinor).toBe(minorOf(currency));
              expect(returned.orders).toBe(givenBack.filter(({ value }) => value.currency === currency).length);
              const mine = sales.filter(({ value }) => value.currency === currency);
              const sum = (of: (row: OrderListItem) => number) => mine.reduce((total, row) => total + of(row), 0);
              expect(figures.orders).toBe(mine.length);
              expect(figures.revenueMinor).toBe(sum(({ value }) => value.amountMinor));
              expect(figures.units).toBe(sum(({ units }) => units));
              expect(figures.revenueMinor).toBe(figures.grossMinor - figures.refundedMinor);
              expect(trend.reduce((total, point) => total + point.revenueMinor, 0)).toBe(figures.revenueMinor);
            }
            expect(beforeUntil === null).toBe(words.period !== "today");

            const list = await rowsOf(words);
            const { totals } = await listOrders(manager, ListOrders.parse(words), { on, now });
            let text = "";
            for await (const piece of ordersCsv(manager, OrdersFilter.parse(words), es.analytics, { on, now }))
              text += piece;
            const cells = text
              .trimEnd()
              .split("\r\n")
              .slice(1)
              .map((line) => line.slice(1, -1).split('","'));
            expect(cells.map(([sourceId]) => sourceId)).toEqual(list.map(({ sourceId }) => sourceId));
            for (const total of totals ?? []) {
              const mine = list.filter(({ value }) => value.currency === total.currency);
              expect(total.rows).toBe(mine.length);
              expect(total.revenueMinor).toBe(mine.reduce((sum, { value }) => sum + value.amountMinor, 0));
              const inFile = cells.filter((line) => line[6] === total.currency);
              const minor = ([, , , , , value = ""]: string[]) => Number(value.replace(".", ""));
              expect(decimalsOf(total.currency) === 0 || inFile.every((line) => /\.\d\d$/.test(line[5] ?? ""))).toBe(
                true,
              );
              expect(inFile.reduce((sum, line) => sum + minor(line), 0)).toBe(total.revenueMinor);
              const back = inFile.reduce(
                (sum, [, , , , , , , , refunded = ""]) => sum + Number(refunded.replace(".", "")),
                0,
              );
              expect(back).toBe(total.refundedMinor);
              expect(total.refundedMinor).toBe(mine.reduce((sum, { refunded }) => sum + refunded.amountMinor, 0));
            }
          }

          const overview = await getBuyers(manager, BuyersFilter.parse({}), { on, now });
          for (const { currency, matrix } of overview.currencies) {
            for (const { recency, frequency, buyers: count, revenueMinor } of matrix) {
              const asked = ListBuyers.parse({ currency, recency, frequency });
              const page = await listBuyers(manager, asked, { on, now });
              expect(page.buyers).toHaveLength(count);
              expect(page.buyers.reduce((sum, { revenue }) => sum + revenue.amountMinor, 0)).toBe(revenueMinor);
            }
          }

          const before = [await summary({ period: "year" }), overview];
          await rebuildAnalytics({ organizationId }, { on });
          expect([
            await summary({ period: "year" }),
            await getBuyers(manager, BuyersFilter.parse({}), { on, now }),
          ]).toEqual(before);
        },
      ),
      { numRuns: 12 },
    );
  }),
  60_000,
);
