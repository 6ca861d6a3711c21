import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Transaction } from "@/db/client";
import type { AnswererKind, Entry } from "@/db/vocabulary";
import type { Agent } from "@/lib/auth/actor";
import type { Here } from "@/lib/here";
import type { Day } from "./calendar";
import { GOOD_RESPONSE_SECONDS } from "./definitions";
import { type Frame, inFrame, type Shown, shown } from "./frame";
import type { ListTurns } from "./input";
import { turnsMeant } from "./turns-set";

/** A time that a buyer waited. */
export type TurnListItem = {
  turnId: string;
  conversationId: string;
  storeId: string;
  entry: Entry;
  day: Day;
  askedAt: Date;
  answeredAt: Date | null;
  /** Whole seconds; null while they wait. */
  seconds: number | null;
  isInTime: boolean;
  answeredKind: AnswererKind | null;
  answeredBy: string | null;
  answeredByName: string | null;
  teamName: string | null;
  buyerNickname: string | null;
  resolvedSeconds: number | null;
};

export type TurnsPage = Shown & { turns: TurnListItem[]; nextCursor: string | null };

const PAGE = 50;

/** The waits behind a figure of the service, the latest first. Throws `Forbidden`, `NotFound`. */
export function listTurns(actor: Agent, filter: ListTurns, here: Here = {}): Promise<TurnsPage> {
  return inFrame(actor, filter, here, async (tx, frame) => ({
    ...shown(frame),
    ...(await pageOfTurns(tx, frame, filter, PAGE)),
  }));
}

/** One page of `listTurns`, of any size. */
export async function pageOfTurns(
  tx: Transaction,
  frame: Frame,
  filter: ListTurns,
  atMost: number,
): Promise<{ turns: TurnListItem[]; nextCursor: string | null }> {
  const rows = await tx.execute<Row>(sql`
    with page as materialized (
      select t.* from turn_facts t where ${turnsMeant(frame, filter)} ${behind(filter.cursor)}
      order by t.day desc, t.asked_at desc, t.id desc limit ${sql.raw(String(atMost + 1))}
    )
    select p.*, u.name as by_name, coalesce(g.name, d.name) as team_name, b.nickname
    from page p join conversations c on c.id = p.conversation_id join buyers b on b.id = c.buyer_id
    left join users u on u.id = p.answered_by
    left join groups g on g.id = p.team_id left join departments d on d.id = p.team_id
    order by p.day desc, p.asked_at desc, p.id desc`);
  const turns = rows.slice(0, atMost).map(shaped);
  const last = rows.length > atMost ? turns.at(-1) : undefined;
  return { turns, nextCursor: last ? `${last.day}_${last.askedAt.getTime()}_${last.turnId}` : null };
}

type Row = {
  id: string;
  conversation_id: string;
  store_id: string;
  entry: Entry;
  day: string;
  asked_at: string;
  answered_at: string | null;
  seconds: number | null;
  answered_kind: AnswererKind | null;
  answered_by: string | null;
  by_name: string | null;
  team_name: string | null;
  nickname: string | null;
  resolved_seconds: number | null;
};

const shaped = (row: Row): TurnListItem => ({
  turnId: row.id,
  conversationId: row.conversation_id,
  storeId: row.store_id,
  entry: row.entry,
  day: row.day,
  askedAt: new Date(row.asked_at),
  answeredAt: row.answered_at ? new Date(row.answered_at) : null,
  seconds: row.seconds,
  isInTime: row.seconds !== null && row.seconds <= GOOD_RESPONSE_SECONDS,
  answeredKind: row.answered_kind,
  answeredBy: row.answered_by,
  answeredByName: row.by_name,
  teamName: row.team_name,
  buyerNickname: row.nickname,
  resolvedSeconds: row.resolved_seconds,
});

const Place = z.tuple([z.iso.date(), z.string().regex(/^\d{1,13}$/), z.guid()]);

function behind(cursor: string | undefined) {
  const place = Place.safeParse(cursor?.split("_"));
  if (!place.success) return sql``;
  const [day, ms, id] = place.data;
  const at = new Date(Number(ms)).toISOString();
  return sql`and (t.day, t.asked_at, t.id) < (${day}::date, ${at}::timestamptz, ${id}::uuid)`;
}
