import "server-only";
import { sql } from "drizzle-orm";
import { database } from "@/db/client";
import type { ChannelId } from "@/db/vocabulary";
import { applicationOf } from "@/lib/channels/registry";
import type { Here } from "@/lib/here";

/** Families of resources that a marketplace counts together. */
export type Endpoint =
  | "oauth"
  | "questions"
  | "answers"
  | "items"
  | "users"
  | "missed-feeds"
  | "messages"
  | "message-writes"
  | "orders"
  | "shipments"
  | "payments"
  | "claims"
  | "claim-writes"
  | "leads";

/** `agent`: somebody is waiting for it. `background`: reading, comparing, catching up. */
export type Priority = "agent" | "background";

/** Calls a second in the long run, and at once after a quiet moment. */
type Allowance = { perSecond: number; burst: number };

/**
 * The marketplace publishes no general figure; messaging, the one family with a published limit, has 500 a minute, and
 * writes keep to that. Reads may go faster, because a refusal of theirs slows every worker at once.
 * Source: conventions reference, section 4 (Rate limit / Error 429, 05/05/2026).
 */
const ALLOWANCES: Record<Endpoint, Allowance> = {
  oauth: { perSecond: 5, burst: 50 },
  questions: { perSecond: 100, burst: 200 },
  answers: { perSecond: 500 / 60, burst: 100 },
  items: { perSecond: 50, burst: 100 },
  users: { perSecond: 50, burst: 100 },
  "missed-feeds": { perSecond: 2, burst: 20 },
  // The published ones: 500 a minute for all reads of messaging, and another 500 for all writes.
  messages: { perSecond: 500 / 60, burst: 100 },
  "message-writes": { perSecond: 500 / 60, burst: 100 },
  orders: { perSecond: 50, burst: 100 },
  shipments: { perSecond: 50, burst: 100 },
  payments: { perSecond: 20, burst: 50 },
  claims: { perSecond: 20, burst: 100 },
  "claim-writes": { perSecond: 2, burst: 20 },
  leads: { perSecond: 5, burst: 20 },
};

/** What background work leaves in the bucket, so that an agent's answer never waits behind a catch-up. */
const AGENTS_SHARE = 0.2;

/** Bounds of a block whose length the marketplace did not say. */
const BLOCK_SECONDS_MIN = 2;
const BLOCK_SECONDS_MAX = 60;

export type Budget = { taken: true } | { taken: false; waitSeconds: number };

/**
 * Takes one call from what the application may still ask of an endpoint family, shared by every process; or several, that
 * belong together, at once. When there are not so many left for this priority, or a 429 has blocked the family, says how long
 * to wait; nothing is taken then.
 */
export async function takeBudget(
  channel: ChannelId,
  endpoint: Endpoint,
  {
    priority = "background",
    calls = 1,
    on = database(),
    now = new Date(),
  }: Here & { priority?: Priority; calls?: number } = {},
): Promise<Budget> {
  const { perSecond, burst } = ALLOWANCES[endpoint];
  const needed = priority === "agent" ? calls : calls + burst * AGENTS_SHARE;
  const filled = sql`least(${burst}::float8,
    b.tokens + ${perSecond}::float8 * greatest(0, extract(epoch from excluded.refilled_at - b.refilled_at))::float8)`;

  const taken = await on.execute(sql`
    insert into call_budgets as b (application, endpoint, tokens, refilled_at)
    values (${applicationOf(channel)}, ${endpoint}, ${burst - calls}, ${now.toISOString()}::timestamptz)
    on conflict (application, endpoint) do update
    set tokens = ${filled} - ${calls}::float8, refilled_at = greatest(b.refilled_at, excluded.refilled_at)
    where coalesce(b.blocked_until <= excluded.refilled_at, true) and ${filled} >= ${needed}::float8
    returning 1`);
  if (taken.length > 0) return { taken: true };

  const [left] = await on.execute<{ wait_seconds: number }>(sql`
    select greatest(
      extract(epoch from blocked_until - ${now.toISOString()}::timestamptz),
      (${needed}::float8 - tokens) / ${perSecond}::float8
        - extract(epoch from ${now.toISOString()}::timestamptz - refilled_at)
    )::float8 as wait_seconds
    from call_budgets where application = ${applicationOf(channel)} and endpoint = ${endpoint}`);
  return { taken: false, waitSeconds: Math.max(0.1, left?.wait_seconds ?? 0.1) };
}

/**
 * The marketplace said that this is too much: nobody calls the endpoint family until it allows. Without a Retry-After
 * the block is short at first, and the longer the sooner the refusal came after the block before it. Returns how many
 * seconds are left of it.
 */
export async function blockEndpoint(
  channel: ChannelId,
  endpoint: Endpoint,
  retryAfterSeconds: number | null,
  { on = database(), now = new Date() }: Here = {},
): Promise<number> {
  const at = sql`${now.toISOString()}::timestamptz`;
  const [blocked] = await on.execute<{ seconds_left: number }>(sql`
    insert into call_budgets as b (application, endpoint, tokens, refilled_at, blocked_until)
    values (${applicationOf(channel)}, ${endpoint}, 0, ${at},
      ${at} + make_interval(secs => ${retryAfterSeconds ?? BLOCK_SECONDS_MIN}))
    on conflict (application, endpoint) do update
    -- The bucket starts empty, so that what waited does not all come back in one burst.
    set tokens = 0, refilled_at = ${at}, blocked_until = greatest(b.blocked_until,
      ${at} + make_interval(secs => coalesce(${retryAfterSeconds}::float8, case
        when b.blocked_until is null then ${BLOCK_SECONDS_MIN}::float8
        -- Refusals of calls that were already under way say nothing new.
        when b.blocked_until > ${at} then 0
        else least(${BLOCK_SECONDS_MAX}::float8, greatest(${BLOCK_SECONDS_MIN}::float8,
          ${BLOCK_SECONDS_MAX}::float8 / (1 + extract(epoch from ${at} - b.blocked_until)::float8 / 4)))
      end)))
    returning extract(epoch from blocked_until - ${at})::float8 as seconds_left`);
  return blocked?.seconds_left ?? BLOCK_SECONDS_MAX;
}
