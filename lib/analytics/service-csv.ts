import "server-only";
import type { Agent } from "@/lib/auth/actor";
import type { Here } from "@/lib/here";
import type { Messages } from "@/lib/i18n/messages/es";
import { csvOfPages } from "./csv-of-pages";
import { inFrame } from "./frame";
import type { TurnsFilter } from "./input";
import { pageOfTurns } from "./list-turns";

const ROWS_AT_ONCE = 1000;

/** Every wait that the filter means as CSV. Seconds are whole. Throws `Forbidden` and `NotFound` before the first piece. */
export function serviceCsv(
  actor: Agent,
  filter: TurnsFilter,
  { columns, answerers, entries }: Messages["analytics"],
  here: Here = {},
): AsyncGenerator<string> {
  return csvOfPages(
    [
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
    ],
    (cursor) =>
      inFrame(actor, filter, here, (tx, frame) => pageOfTurns(tx, frame, { ...filter, cursor }, ROWS_AT_ONCE)),
    ({ turns }) =>
      turns.map((turn) => [
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
  );
}
