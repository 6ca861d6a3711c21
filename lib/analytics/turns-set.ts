import { type SQL, sql } from "drizzle-orm";
import type { Period } from "./calendar";
import { GOOD_RESPONSE_SECONDS } from "./definitions";
import { type Frame, withinFrame } from "./frame";
import type { ServiceFilter, TurnSet, TurnsFilter } from "./input";

/** The condition for turn facts or their sums (by alias) that a filter of the service means. */
export function serviceMeant(alias: string, frame: Frame, filter: ServiceFilter, { from, to }: Period): SQL {
  const column = (name: string) => sql.raw(`${alias}.${name}`);
  return sql.join(
    [
      withinFrame(alias, frame, { store: filter.store }),
      sql`${column("day")} between ${from}::date and ${to}::date`,
      ...(filter.entry ? [sql`${column("entry")} = ${filter.entry}`] : []),
      ...(filter.kind ? [sql`${column("answered_kind")} = ${filter.kind}`] : []),
      ...(filter.agent ? [sql`${column("answered_by")} = ${filter.agent}`] : []),
      ...(filter.team ? [sql`${column("team_id")} = ${filter.team}`] : []),
    ],
    sql` and `,
  );
}

const SETS: Record<TurnSet, SQL> = {
  all: sql`true`,
  answered: sql`t.seconds is not null`,
  "in-time": sql`t.seconds <= ${GOOD_RESPONSE_SECONDS}`,
  late: sql`t.seconds > ${GOOD_RESPONSE_SECONDS}`,
  waiting: sql`t.seconds is null`,
  first: sql`(t.is_first and t.seconds is not null)`,
  resolved: sql`(t.is_first and t.resolved_seconds is not null)`,
  "one-answer": sql`(t.is_first and t.resolved_seconds is not null and t.is_one_answer)`,
};

/** The condition for turn facts (alias `t`) that a list of turns means: each figure of the service has its set. */
export const turnsMeant = (frame: Frame, filter: TurnsFilter): SQL =>
  sql.join(
    [
      serviceMeant("t", frame, filter, frame.period),
      SETS[filter.set],
      ...(filter.hour === undefined ? [] : [sql`t.hour = ${filter.hour}`]),
    ],
    sql` and `,
  );
