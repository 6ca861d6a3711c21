import { csvName } from "@/lib/analytics/csv-name";
import { AnalyticsFilter } from "@/lib/analytics/input";
import { salesCsv } from "@/lib/analytics/sales-csv";
import { answerWithStream, asked } from "@/lib/door";
import { messagesFor } from "@/lib/i18n/messages-for";

/** The course of the sales, a row for each day and currency, for a spreadsheet. */
export async function GET(request: Request) {
  const { messages, now } = await messagesFor();
  return answerWithStream(csvName(messages.analytics.files.sales, now), (actor) =>
    salesCsv(actor, asked(AnalyticsFilter, request), messages.analytics),
  );
}
