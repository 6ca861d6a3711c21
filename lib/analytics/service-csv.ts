import "server-only";
import type { Agent } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import { CSV_START, csvLine } from "@/lib/csv";
import type { Here } from "@/lib/here";
import type { Messages } from "@/lib/i18n/messages/es";
import { inFrame } from "./frame";
import type { TurnsFilter } from "./input";
import { pageOfTurns } from "./list-turns";

const ROWS_AT_ONCE = 1000;

/** Every wait that the filter means as CSV, without a limit. Seconds are whole. Throws as `listTurns`. */
export async function* serviceCsv(
  actor: Agent,
  filter: TurnsFilter,
  { columns, answerers, entries }: Messages["analytics"],
  here: Here = {},
): AsyncGenerator<string> {
  authorize(actor, "analytics.read");
  yield CSV_START +
    csvLine([
      columns.date,
      columns.asked,
      columns.answered,
      columns.seconds,
      columns.entry,
      columns.answerer,
      columns.agent,
      columns.team,
      columns.buyer,
      columns.resolvedSeconds,
    ]);
  let cursor: string | undefined;
  do {
    const from = cursor;
    const { turns, nextCursor } = await inFrame(actor, filter, here, (tx, frame) =>
      pageOfTurns(tx, frame, { ...filter, cursor: from }, ROWS_AT_ONCE),
    );
    yield turns
      .map((turn) =>
        csvLine([
          turn.day,
          turn.askedAt.toISOString(),
          turn.answeredAt?.toISOString() ?? "",
          turn.seconds?.toString() ?? "",
          entries[turn.entry],
          turn.answeredKind ? answerers[turn.answeredKind] : "",
          turn.answeredByName ?? "",
          turn.teamName ?? "",
          turn.buyerNickname ?? "",
          turn.resolvedSeconds?.toString() ?? "",
        ]),
      )
      .join("");
    cursor = nextCursor ?? undefined;
  } while (cursor);
}
