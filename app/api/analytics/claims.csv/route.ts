import { claimsCsv } from "@/lib/analytics/claims-csv";
import { csvName } from "@/lib/analytics/csv-name";
import { ClaimsListFilter } from "@/lib/analytics/input";
import { answerWithStream, asked } from "@/lib/door";
import { messagesFor } from "@/lib/i18n/messages-for";

/** Every claim that the filter means, for a spreadsheet. */
export async function GET(request: Request) {
  const { messages, now } = await messagesFor();
  return answerWithStream(csvName(messages.analytics.files.claims, now), (actor) =>
    claimsCsv(actor, asked(ClaimsListFilter, request), messages.analytics),
  );
}
