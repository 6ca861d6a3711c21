import "server-only";
import type { Agent } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import { CSV_START, csvLine } from "@/lib/csv";
import type { Here } from "@/lib/here";
import type { Messages } from "@/lib/i18n/messages/es";
import { decimalText } from "./decimal-text";
import { inFrame } from "./frame";
import type { OrdersFilter } from "./input";
import { pageOfOrders } from "./list-orders";
import { ordersMeant } from "./orders-set";

const ROWS_AT_ONCE = 1000;

/**
 * Every order that the filter means as CSV, without a limit, in the order of the list: the column of values adds up to the
 * tile. Amounts have a decimal point and no symbol; times are ISO 8601 in UTC, days those of the store. Throws `Forbidden`
 * and `NotFound` before the first piece.
 */
export async function* ordersCsv(
  actor: Agent,
  filter: OrdersFilter,
  words: Messages["analytics"],
  here: Here = {},
): AsyncGenerator<string> {
  authorize(actor, "analytics.read");
  const { columns } = words;
  yield CSV_START +
    csvLine([
      columns.order,
      columns.pack,
      columns.date,
      columns.time,
      columns.standing,
      columns.value,
      columns.currency,
      columns.gross,
      columns.refunded,
      columns.refundedDay,
      columns.units,
      columns.product,
      columns.buyer,
      columns.store,
    ]);
  let cursor: string | undefined;
  do {
    // A transaction for each piece: a slow reader must not hold one open.
    const from = cursor;
    const { orders, nextCursor, names } = await inFrame(actor, filter, here, async (tx, frame) => ({
      ...(await pageOfOrders(tx, { ...filter, cursor: from }, await ordersMeant(tx, frame, filter), ROWS_AT_ONCE)),
      names: new Map(frame.stores.map(({ id, nickname }) => [id, nickname])),
    }));
    yield orders
      .map((order) =>
        csvLine([
          order.sourceId,
          order.packSourceId ?? "",
          order.day,
          order.countedAt.toISOString(),
          words.standings[order.standing],
          decimalText(order.value),
          order.value.currency,
          decimalText(order.gross),
          decimalText(order.refunded),
          order.refundedDay ?? "",
          String(order.units),
          order.itemTitle ?? "",
          order.buyerNickname ?? "",
          names.get(order.storeId) ?? "",
        ]),
      )
      .join("");
    cursor = nextCursor ?? undefined;
  } while (cursor);
}
