import "server-only";
import type { Agent } from "@/lib/auth/actor";
import { CSV_START, csvLine } from "@/lib/csv";
import type { Here } from "@/lib/here";
import type { Messages } from "@/lib/i18n/messages/es";
import { decimalText } from "./decimal-text";
import { getSalesSummary } from "./get-sales-summary";
import type { AnalyticsFilter } from "./input";

/** The course of the sales as CSV: a row for each day (or hour) and currency, which add up to the tiles. */
export async function* salesCsv(
  actor: Agent,
  filter: AnalyticsFilter,
  { columns }: Messages["analytics"],
  here: Here = {},
): AsyncGenerator<string> {
  const { currencies } = await getSalesSummary(actor, filter, here);
  yield CSV_START + csvLine([columns.date, columns.hour, columns.currency, columns.orders, columns.revenue]);
  for (const { currency, trend } of currencies) {
    yield trend
      .map(({ day, hour, orders, revenueMinor }) =>
        csvLine([
          day,
          hour === null ? "" : String(hour),
          currency,
          String(orders),
          decimalText({ amountMinor: revenueMinor, currency }),
        ]),
      )
      .join("");
  }
}
