import "server-only";
import type { Agent } from "@/lib/auth/actor";
import type { Here } from "@/lib/here";
import type { Messages } from "@/lib/i18n/messages/es";
import { csvOfPages } from "./csv-of-pages";
import { decimalText } from "./decimal-text";
import { inFrame } from "./frame";
import type { OrdersFilter } from "./input";
import { pageOfOrders } from "./list-orders";
import { ordersMeant } from "./orders-set";

const ROWS_AT_ONCE = 1000;

/**
 * Every order that the filter means as CSV, in the order of the list: the column of values adds up to the tile. Amounts have a
 * decimal point and no symbol; times are ISO 8601 in UTC, days those of the store. Throws `Forbidden` and `NotFound` before the
 * first piece.
 */
export function ordersCsv(
  actor: Agent,
  filter: OrdersFilter,
  { columns, standings }: Messages["analytics"],
  here: Here = {},
): AsyncGenerator<string> {
  return csvOfPages(
    [
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
    ],
    (cursor) =>
      inFrame(actor, filter, here, async (tx, frame) => ({
        ...(await pageOfOrders(tx, { ...filter, cursor }, await ordersMeant(tx, frame, filter), ROWS_AT_ONCE)),
        storeNames: new Map(frame.stores.map(({ id, nickname }) => [id, nickname])),
      })),
    ({ orders, storeNames }) =>
      orders.map((order) => [
        order.sourceId,
        order.packSourceId ?? "",
        order.day,
        order.countedAt.toISOString(),
        standings[order.standing],
        decimalText(order.value),
        order.value.currency,
        decimalText(order.gross),
        decimalText(order.refunded),
        order.refundedDay ?? "",
        String(order.units),
        order.itemTitle ?? "",
        order.buyerNickname ?? "",
        storeNames.get(order.storeId) ?? "",
      ]),
  );
}
