import "server-only";
import type { Agent } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import { CSV_START, csvLine } from "@/lib/csv";
import type { Here } from "@/lib/here";
import type { Messages } from "@/lib/i18n/messages/es";
import { decimalText } from "./decimal-text";
import { inFrame } from "./frame";
import type { BuyersFilter } from "./input";
import { pageOfBuyers } from "./list-buyers";

const ROWS_AT_ONCE = 2000;

/** Every buyer that the filter means as CSV, without a limit. Throws `Forbidden` and `NotFound` before the first piece. */
export async function* buyersCsv(
  actor: Agent,
  filter: BuyersFilter,
  { columns, segments }: Messages["analytics"],
  here: Here = {},
): AsyncGenerator<string> {
  authorize(actor, "analytics.read");
  yield CSV_START +
    csvLine([
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
    ]);
  let cursor: string | undefined;
  do {
    const from = cursor;
    const { buyers, nextCursor } = await inFrame(actor, filter, here, (tx, frame) =>
      pageOfBuyers(tx, frame, { ...filter, cursor: from }, ROWS_AT_ONCE),
    );
    yield buyers
      .map((buyer) =>
        csvLine([
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
      )
      .join("");
    cursor = nextCursor ?? undefined;
  } while (cursor);
}
