import "server-only";
import type postgres from "postgres";
import type { ChannelId } from "@/db/vocabulary";
import type { ReceivedNotification } from "@/lib/channels/channel";
import { JOBS } from "@/lib/jobs/names";
import { readingOf, type Target, targetName } from "@/lib/jobs/read-again";
import { log } from "@/lib/log";
import { storable } from "@/lib/text";

/** The largest body that is kept. The marketplace's own are below 1 KB. */
export const bodyBytesMax = 64 * 1024;

export type Incoming = {
  channel: ChannelId;
  /** As received. */
  body: string;
  notification: ReceivedNotification;
  /** The application is not ours: journalled, never acted upon. */
  foreign: boolean;
  receivedAt: Date;
};

/** What a notification asks us to read again; null when there is nothing to read. */
export function targetOf({ meaning }: ReceivedNotification): Target | null {
  switch (meaning.kind) {
    case "question":
      return { kind: "question", sourceId: meaning.questionId };
    case "item":
      return { kind: "item", sourceId: meaning.itemId };
    case "message":
      return { kind: "message", sourceId: meaning.messageId };
    case "order":
      return { kind: "order", sourceId: meaning.orderId };
    case "shipment":
      return { kind: "shipment", sourceId: meaning.shipmentId };
    case "payment":
      return { kind: "payment", sourceId: meaning.paymentId };
    case "claim":
      return { kind: "claim", sourceId: meaning.claimId };
    case "lead":
      return { kind: "lead", sourceId: meaning.leadId };
    default:
      return null;
  }
}

/**
 * Makes a receiver: `receive` resolves once the notification is durable and its work is queued, in one transaction and
 * without any call outside. Notifications that arrive while the previous ones are being written share the next
 * transaction, so a burst costs few commits. Rejects when the database is away, and at once while more than `heldBytesMax`
 * wait for it: the sender must send again.
 */
export function createReceiver(
  sql: postgres.Sql,
  { heldBytesMax = HELD_BYTES_MAX }: { heldBytesMax?: number } = {},
): (incoming: Incoming) => Promise<void> {
  let waiting: Waiting[] = [];
  let writing = false;
  let heldBytes = 0;
  let isCrowded = false;

  async function write(): Promise<void> {
    if (writing) return;
    writing = true;
    while (waiting.length > 0) {
      const batch = waiting.slice(0, BATCH_MAX);
      waiting = waiting.slice(BATCH_MAX);
      await writeBatch(sql, batch);
    }
    writing = false;
  }

  return async (incoming) => {
    const bytes = ROW_BYTES + Buffer.byteLength(incoming.body);
    if (heldBytes + bytes > heldBytesMax) {
      // Once for every crowd, not for everybody in it.
      if (!isCrowded) log.warn({ heldBytes }, "notifications wait for the database; more are turned away");
      isCrowded = true;
      throw new Crowded("too much waits for the database");
    }
    heldBytes += bytes;
    try {
      await new Promise<void>((resolve, reject) => {
        waiting.push({ row: journalRow(incoming), resolve, reject });
        void write();
      });
    } finally {
      heldBytes -= bytes;
      isCrowded &&= heldBytes > 0;
    }
  };
}

/** More waits for the database than the process may hold. */
export class Crowded extends Error {
  override readonly name = "Crowded";
}

/** Some thirty thousand usual notifications; a database that is away for longer must not take the process with it. */
const HELD_BYTES_MAX = 64 * 1024 * 1024;
/** What a notification costs beside its body, generously. */
const ROW_BYTES = 1024;

type Waiting = { row: JournalRow; resolve: () => void; reject: (error: unknown) => void };

/** All or, when one of them stands in the way, each on its own: neighbours are not lost. */
async function writeBatch(sql: postgres.Sql, batch: Waiting[]): Promise<void> {
  const rows = batch.map(({ row }) => row);
  try {
    await journal(sql, rows);
    for (const { resolve } of batch) resolve();
  } catch (error) {
    if (batch.length > 1 && isOfOneRow(error)) {
      for (const one of batch) await writeBatch(sql, [one]);
    } else {
      for (const { reject } of batch) reject(error);
    }
  }
}

/** Postgres' classes 22 and 23 (values are wrong) and those that gave way to another transaction: the connection works. */
const isOfOneRow = (error: unknown): boolean =>
  error instanceof Error && "code" in error && /^(?:2[23]|40P01$|40001$)/.test(String(error.code));

const BATCH_MAX = 100;

type JournalRow = ReturnType<typeof journalRow>;

function journalRow({ channel, body, notification, foreign, receivedAt }: Incoming) {
  const target = targetOf(notification);
  const { meaning } = notification;
  return {
    id: crypto.randomUUID(),
    channel,
    source_id: wordOf(notification.sourceId),
    topic: wordOf(notification.topic),
    resource: wordOf(notification.resource),
    seller_id: wordOf(notification.sellerId),
    body: storable(body),
    target: foreign || !target ? null : targetName(target),
    ...jobOf(target),
    // Whether it is received, parked or ignored is decided beside the look-up of its store.
    reason: foreign
      ? "foreign-application"
      : meaning.kind === "malformed"
        ? meaning.problem
        : target
          ? null
          : "unsupported",
    sent_at: notification.sentAt?.toISOString() ?? null,
    received_at: receivedAt.toISOString(),
  };
}

/** Stands for the store in what names a job, until the statement has looked it up. Ids are digits and capitals only. */
const STORE_HOLE = "{store}";

/** The reading of a target as columns; nulls when there is none. */
function jobOf(target: Target | null) {
  const reading = target && readingOf(STORE_HOLE, target);
  return {
    job_queue: reading && JOBS[reading.name].queue,
    job_name: reading?.name ?? null,
    job_key: reading?.key ?? null,
    job_dedupe: reading?.dedupe ?? null,
    job_payload: reading && JSON.stringify(reading.payload),
    job_attempts_max: reading && JOBS[reading.name].attemptsMax,
  };
}

/** A word of a notification as the journal keeps it. */
export const wordOf = (text: string | null) => (text === null ? null : storable(text.slice(0, 500)));

/**
 * One statement, one commit. Work is keyed and named by store and target, so repeats that arrive before the first was
 * read become one reading. The resource is only a pointer; it is parsed again by the worker, never fetched from here.
 */
async function journal(sql: postgres.Sql, rows: JournalRow[]): Promise<void> {
  await sql`
    with incoming as (
      select i.*, s.store_id, s.organization_id,
        case when i.reason is not null then 'ignored' when s.store_id is null then 'parked' else 'received' end as state
      from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb) as i(id uuid, channel channel_id, source_id text, topic text,
        resource text, seller_id text, body text, target text, reason text, sent_at timestamptz, received_at timestamptz,
        job_queue text, job_name text, job_key text, job_dedupe text, job_payload text, job_attempts_max int)
      left join lateral store_of_seller(i.channel, i.seller_id) s on true
    ), journalled as (
      insert into notifications
        (id, organization_id, store_id, channel, source_id, topic, resource, seller_id, body, target, reason, state, sent_at, received_at)
      select id, organization_id, store_id, channel, source_id, topic, resource, seller_id, body, target, reason,
        state::notification_state, sent_at, received_at
      from incoming
    ), wanted as (
      select distinct on (store_id, target) * from incoming where state = 'received'
    ), queued as (
      insert into jobs (queue, name, key, dedupe, organization_id, payload, attempts_max)
      select job_queue, job_name, replace(job_key, ${STORE_HOLE}, store_id::text),
        replace(job_dedupe, ${STORE_HOLE}, store_id::text), organization_id,
        replace(job_payload, ${STORE_HOLE}, store_id::text), job_attempts_max
      from wanted
      order by replace(job_dedupe, ${STORE_HOLE}, store_id::text) collate "C"
      on conflict (dedupe) where state = 'ready' do nothing
    )
    select pg_notify('jobs', 'intake') from wanted limit 1`;
}
