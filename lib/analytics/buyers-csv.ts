import "server-only";
import type { Agent } from "@/lib/auth/actor";
import type { Here } from "@/lib/here";
import type { Messages } from "@/lib/i18n/messages/es";
import { csvOfPages } from "./csv-of-pages";
import { decimalText } from "./decimal-text";
import { inFrame } from "./frame";
import type { BuyersFilter } from "./input";
import { pageOfBuyers } from "./list-buyers";

const ROWS_AT_ONCE = 2000;

/** Every buyer that the filter means as CSV. Throws `Forbidden` and `NotFound` before the first piece. */
export function buyersCsv(
  actor: Agent,
  filter: BuyersFilter,
  { columns, segments }: Messages["analytics"],
  here: Here = {},
): AsyncGenerator<string> {
  return csvOfPages(
    [
      columns.buyer,
      columns.orders,
      columns.revenue,
      columns.averageTicket,
      columns.currency,
      columns.firstDay,
      columns.lastDay,
      columns.recency,
      columns.frequency,
      columns.valueScore,
      columns.segment,
    ],
    (cursor) =>
      inFrame(actor, filter, here, (tx, frame) => pageOfBuyers(tx, frame, { ...filter, cursor }, ROWS_AT_ONCE)),
    ({ buyers }) =>
      buyers.map((buyer) => [
        buyer.nickname ?? "",
        String(buyer.orders),
        decimalText(buyer.revenue),
        decimalText(buyer.averageTicket),
        buyer.revenue.currency,
        buyer.firstDay,
        buyer.lastDay,
        String(buyer.recency),
        String(buyer.frequency),
        String(buyer.value),
        segments[buyer.segment],
      ]),
  );
}
