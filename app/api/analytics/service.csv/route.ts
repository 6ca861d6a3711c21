import { csvName } from "@/lib/analytics/csv-name";
import { TurnsFilter } from "@/lib/analytics/input";
import { serviceCsv } from "@/lib/analytics/service-csv";
import { answerWithStream, asked } from "@/lib/door";
import { messagesFor } from "@/lib/i18n/messages-for";

/** Every wait that the filter means, for a spreadsheet. */
export async function GET(request: Request) {
  const { messages, now } = await messagesFor();
  return answerWithStream(csvName(messages.analytics.files.service, now), (actor) =>
    serviceCsv(actor, asked(TurnsFilter, request), messages.analytics),
  );
}
