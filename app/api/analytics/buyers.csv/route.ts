import { buyersCsv } from "@/lib/analytics/buyers-csv";
import { csvName } from "@/lib/analytics/csv-name";
import { BuyersFilter } from "@/lib/analytics/input";
import { answerWithStream, asked } from "@/lib/door";
import { messagesFor } from "@/lib/i18n/messages-for";

/** Every buyer that the filter means, for a spreadsheet. */
export async function GET(request: Request) {
  const { messages, now } = await messagesFor();
  return answerWithStream(csvName(messages.analytics.files.buyers, now), (actor) =>
    buyersCsv(actor, asked(BuyersFilter, request), messages.analytics),
  );
}
