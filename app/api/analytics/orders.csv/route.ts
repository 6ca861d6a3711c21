import { csvName } from "@/lib/analytics/csv-name";
import { OrdersFilter } from "@/lib/analytics/input";
import { ordersCsv } from "@/lib/analytics/orders-csv";
import { answerWithStream, asked } from "@/lib/door";
import { messagesFor } from "@/lib/i18n/messages-for";

/** Every order that the filter means, for a spreadsheet. */
export async function GET(request: Request) {
  const { messages, now } = await messagesFor();
  return answerWithStream(csvName(messages.analytics.files.orders, now), (actor) =>
    ordersCsv(actor, asked(OrdersFilter, request), messages.analytics),
  );
}
