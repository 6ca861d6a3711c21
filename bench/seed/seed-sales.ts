import type postgres from "postgres";
import { inOrganization } from "@/db/client";
import { sumAgain } from "@/lib/analytics/fold-sums";
import type { Agent } from "@/lib/auth/actor";
import { anAgentOfBench } from "../rig/bench-agent";

export type SeededSales = { actor: Agent; organizationId: string; storeId: string; agentId: string };

const TABLES = [
  "buyers",
  "items",
  "orders",
  "order_items",
  "payments",
  "conversations",
  "questions",
  "outbox",
  "messages",
  "claims",
  "claim_orders",
  "events",
  "order_facts",
  "buyer_facts",
  "turn_facts",
] as const;

/**
 * Fills an organization of its own with a year of sales: as many orders, two hundredths of them refunded, three in part, two
 * cancelled, two claimed; two buyers for every five orders, one order in ten from one of few; a listing for every 500. One
 * question for every five orders, of which most were answered by one of thirty people or a bot and led to the order. Twice as
 * many events. Written by the server itself, without the checks that cost most, the facts too: as `rebuildAnalytics` would, which
 * the bench looks at in a sample. The sums are made from them.
 */
export async function seedSales(
  owner: postgres.Sql,
  { name, orders }: { name: string; orders: number },
): Promise<SeededSales> {
  const actor = await anAgentOfBench(name);
  const { organizationId } = actor;
  const storeId = crypto.randomUUID();
  const agentId = await owner.begin(async (sql) => {
    await sql`set local session_replication_role = replica`;
    await sql`set local synchronous_commit = off`;
    await sql`set local maintenance_work_mem = '512MB'`;
    await sql`set local work_mem = '256MB'`;
    const indexes = await dropIndexes(sql);
    const first = await seedTeam(sql, organizationId);
    await seedShop(sql, { organization: organizationId, store: storeId, count: orders });
    await seedService(sql, { organization: organizationId, store: storeId, count: orders });
    await seedClaims(sql, { organization: organizationId, store: storeId });
    await seedEvents(sql, organizationId, orders);
    await seedFacts(sql, { organization: organizationId, store: storeId });
    for (const { definition } of indexes) await sql.unsafe(definition);
    return first;
  });
  await inOrganization(organizationId, (tx) => sumAgain(tx, organizationId));
  for (const table of [...TABLES, "sales_days", "buyer_spread", "service_days"])
    await owner.unsafe(`vacuum analyze ${table}`);
  return { actor, organizationId, storeId, agentId };
}

/** The same name, the same id: rows find each other without being looked up. */
const NAMED_ID = `create or replace function pg_temp.named(organization text, kind text, i integer) returns uuid
  language sql immutable parallel safe as $$ select md5(organization || kind || i)::uuid $$`;

async function dropIndexes(sql: postgres.TransactionSql) {
  const indexes = await sql<{ name: string; definition: string }[]>`
    select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition
    from pg_index where indrelid = any(${[...TABLES]}::regclass[])
      and not exists (select 1 from pg_constraint where conindid = indexrelid)`;
  for (const { name } of indexes) await sql.unsafe(`drop index ${name}`);
  return indexes;
}

async function seedTeam(sql: postgres.TransactionSql, organization: string): Promise<string> {
  await sql.unsafe(NAMED_ID);
  await sql`insert into users (id, email, name, password_hash)
    select pg_temp.named(${organization}, 'person', i), pg_temp.named(${organization}, 'person', i) || '@mostrador.example',
      'Persona ' || i, 'none' from generate_series(0, 29) i`;
  await sql`insert into memberships (organization_id, user_id, role)
    select ${organization}, pg_temp.named(${organization}, 'person', i), 'agent' from generate_series(0, 29) i`;
  await sql`insert into groups (id, organization_id, name)
    select pg_temp.named(${organization}, 'group', i), ${organization}, 'Ventas ' || i from generate_series(0, 5) i`;
  const [first] = await sql<{ id: string }[]>`select pg_temp.named(${organization}, 'person', 0) as id`;
  return first?.id ?? "";
}

type Shop = { organization: string; store: string; count: number };

async function seedShop(sql: postgres.TransactionSql, { organization, store, count }: Shop): Promise<void> {
  const [buyers, items] = [Math.ceil(count * 0.4), Math.max(20, Math.ceil(count / 500))];
  await sql`insert into stores (id, organization_id, channel, seller_id, nickname, site_id, state, connected_at, state_since)
    values (${store}, ${organization}, 'mercado-libre', ${`9${Date.now()}`}, 'CASA.AURORA', 'MLA', 'reconnect-needed', now(), now())`;
  await sql`insert into buyers (id, organization_id, store_id, source_id, nickname, read_at)
    select pg_temp.named(${organization}, 'buyer', i), ${organization}, ${store}, (100000000 + i)::text,
      (array['LUCIA', 'MARTIN', 'SOFIA', 'PABLO', 'VALEN', 'TOMAS', 'CARO', 'FEDE'])[1 + i % 8] || '.' || i, now()
    from generate_series(0, ${buyers - 1}::int) i`;
  await sql`insert into items (id, organization_id, store_id, source_id, title, status, shipping, read_at)
    select pg_temp.named(${organization}, 'item', i), ${organization}, ${store}, 'MLA' || 1400000000 + i,
      (array['Zapatillas Norte', 'Mochila Urbana', 'Campera Impermeable', 'Cafetera Italiana', 'Auriculares'])[1 + i % 5]
        || ' modelo ' || chr(65 + i % 26) || i, 'active', '{"free": true, "full": false, "flex": false, "pickUp": false}', now()
    from generate_series(0, ${items - 1}::int) i`;
  // What each order is, drawn once; to the millisecond, as our clocks write.
  await sql`create temp table facts on commit drop as
    select i, pg_temp.named(${organization}, 'order', i) as id, (2000000000000000 + i)::text as source_id,
      case when r % 10 = 0 then r % greatest(1, ${buyers}::int / 80) else r % ${buyers}::int end as buyer,
      (hashint4(i + 1) & 1048575) % ${items}::int as item,
      date_trunc('milliseconds', now() - make_interval(secs => 31536000.0 * (${count}::int - i) / ${count}::int)) as at,
      100 * (1000 + (hashint4(i + 2) & 1048575) % 90000) as total,
      case when (hashint4(i + 3) & 1023) < 30 then 'USD' else 'ARS' end as currency,
      case when k < 92 then 'paid' when k < 95 then 'partially-refunded' when k < 97 then 'refunded'
        when k < 99 then 'cancelled' else 'unpaid' end as fate
    from (select i, hashint4(i) & 2147483647 as r, (hashint4(i + 4) & 1048575) % 100 as k
      from generate_series(0, ${count - 1}::int) i) drawn`;
  await sql`analyze facts`;
  await sql`insert into orders (id, organization_id, store_id, source_id, pack_source_id, buyer_id, status, status_word, money_state,
      currency, total_minor, paid_minor, refunded_minor, cancellation, placed_at, closed_at, changed_at, read_at)
    select id, ${organization}, ${store}, source_id, case when i % 20 = 0 then (3000000000000000 + i / 40)::text end,
      pg_temp.named(${organization}, 'buyer', buyer),
      case fate when 'cancelled' then 'cancelled' when 'unpaid' then 'payment-required' else 'paid' end, 'paid',
      case fate when 'cancelled' then 'refunded' when 'refunded' then 'refunded' else fate end, currency, total, total,
      case fate when 'partially-refunded' then total / 4 when 'refunded' then total when 'cancelled' then total else 0 end,
      case fate when 'cancelled' then jsonb_build_object('group', 'buyer', 'code', null, 'description', null, 'requestedBy', 'buyer',
        'at', to_char((at + interval '1 day') at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'split', false) end,
      at, case fate when 'unpaid' then null else at end, at, at
    from facts`;
  await sql`insert into order_items (organization_id, order_id, position, item_id, title, quantity, unit_price_minor)
    select ${organization}, id, 0, pg_temp.named(${organization}, 'item', item), 'Zapatillas', 1, total from facts`;
  await sql`insert into payments (id, organization_id, store_id, order_id, source_id, state, state_word, currency, amount_minor, refunded_minor,
      refunded_at)
    select gen_random_uuid(), ${organization}, ${store}, id, source_id, 'approved', 'approved', currency, total, 0,
      case when fate in ('refunded', 'partially-refunded') then at + interval '3 days' end
    from facts where fate <> 'unpaid'`;
}

/** A conversation for every fifth order, of its buyer about its listing, answered an hour before; one in twenty waits. */
async function seedService(sql: postgres.TransactionSql, { organization, store }: Shop): Promise<void> {
  await sql`create temp table asked on commit drop as
    select distinct on (buyer, item) i, pg_temp.named(${organization}, 'conversation', i) as id, buyer, item,
      at - make_interval(secs => 3600 + least(500000, (30 / (0.0005 + ((hashint4(i + 7) & 65535) / 65536.0)))::int)) as at,
      at - interval '1 hour' as answered_at, (hashint4(i + 5) & 1023) % 40 as person, i % 100 = 0 as waits
    from facts where i % 5 = 0 order by buyer, item, i`;
  await sql`insert into conversations (id, organization_id, store_id, entry, interaction, module, group_id, buyer_id, item_id, state,
      resolved_at, last_incoming_at, sort_at, question_count)
    select id, ${organization}, ${store}, 'presale', 'question', 'commercial', pg_temp.named(${organization}, 'group', i / 5 % 6),
      pg_temp.named(${organization}, 'buyer', buyer), pg_temp.named(${organization}, 'item', item),
      case when waits then 'open' else 'resolved' end, case when not waits then answered_at end, at, at, 1
    from asked`;
  await sql`insert into questions (id, organization_id, store_id, conversation_id, source_id, status, text, asked_at, answer_text,
      answer_status, answered_at, read_at)
    select pg_temp.named(${organization}, 'question', i), ${organization}, ${store}, id, (13000000000 + i)::text,
      case when waits then 'UNANSWERED' else 'ANSWERED' end, '¿Tienen stock?', at,
      case when not waits then 'Sí' end, case when not waits then 'ACTIVE' end, case when not waits then answered_at end, at
    from asked`;
  // Of forty: thirty people, two bots, eight on the marketplace's own pages.
  await sql`insert into outbox (id, organization_id, store_id, conversation_id, question_id, kind, text, state, author_kind, author_id,
      created_at, settled_at)
    select gen_random_uuid(), ${organization}, ${store}, id, pg_temp.named(${organization}, 'question', i), 'answer', 'Sí', 'sent',
      case when person < 30 then 'agent' else 'bot' end::actor_kind,
      case when person < 30 then pg_temp.named(${organization}, 'person', person) end, answered_at, answered_at
    from asked where not waits and person < 32`;
}

/** One order in fifty is claimed; one claim in ten is open. Each has a message and an answer. */
async function seedClaims(sql: postgres.TransactionSql, { organization, store }: Omit<Shop, "count">): Promise<void> {
  await sql`create temp table claimed on commit drop as
    select i, source_id, buyer, item, currency, total, at + interval '2 days' as at, (hashint4(i + 9) & 1023) % 10 as k,
      pg_temp.named(${organization}, 'claim', i) as id, pg_temp.named(${organization}, 'complaint', i) as conversation
    from facts where i % 50 = 7 and at < now() - interval '2 days'`;
  await sql`insert into conversations (id, organization_id, store_id, entry, interaction, module, buyer_id, state, resolved_at,
      last_incoming_at, sort_at, order_source_id)
    select conversation, ${organization}, ${store}, 'claim', 'complaint', 'support', pg_temp.named(${organization}, 'buyer', buyer),
      case when k = 0 then 'open' else 'resolved' end, case when k > 0 then at + interval '1 day' end, at, at, source_id from claimed`;
  await sql`insert into claims (id, organization_id, store_id, conversation_id, source_id, about, about_source_id, state, state_word,
      type, type_word, stage, stage_word, reason_name, reason_detail, reputation, resolution, opened_at, closed_at, read_at)
    select id, ${organization}, ${store}, conversation, (5000000000 + i)::text, 'order', source_id,
      case when k = 0 then 'opened' else 'closed' end, case when k = 0 then 'opened' else 'closed' end, 'mediations', 'mediations',
      case when k = 1 then 'dispute' else 'claim' end, case when k = 1 then 'dispute' else 'claim' end,
      'reason_' || i / 50 % 25, 'Motivo ' || i / 50 % 25,
      (array['affected', 'not-affected', 'not-affected', 'not-applies', 'unknown'])[1 + k % 5],
      case when k > 0 then jsonb_build_object('reason', 'reason_' || k, 'benefited', '[]'::jsonb, 'closedBy',
        case when k = 1 then 'mediator' else 'seller' end, 'coverageApplied', false, 'at', null) end,
      at, case when k > 0 then at + interval '1 day' end, at from claimed`;
  await sql`insert into claim_orders (organization_id, claim_id, store_id, order_source_id, item_id, currency, gross_minor)
    select ${organization}, id, ${store}, source_id, pg_temp.named(${organization}, 'item', item), currency, total from claimed`;
  await sql`insert into messages (id, organization_id, store_id, conversation_id, source_id, author, text, state, sent_at, arrived_at)
    select gen_random_uuid(), ${organization}, ${store}, conversation, side || i, side, '…', 'delivered',
      at + case side when 'seller' then interval '3 hours' else interval '0' end, at
    from claimed cross join unnest(array['buyer', 'seller']) side where side = 'buyer' or k > 0`;
}

async function seedEvents(sql: postgres.TransactionSql, organization: string, orders: number): Promise<void> {
  await sql`insert into events (organization_id, sequence, kind, actor_kind, detail, at)
    select ${organization}, s.last + row_number() over (order by i, kind), kind::event_kind, 'system', '{}', at
    from facts cross join unnest(array['order.received', 'order.changed']) kind
    join organization_sequences s on s.organization_id = ${organization}`;
  await sql`update organization_sequences set last = last + ${2 * orders}::bigint where organization_id = ${organization}`;
}

/** What the orders and answers above are for the numbers. */
async function seedFacts(sql: postgres.TransactionSql, { organization, store }: Omit<Shop, "count">): Promise<void> {
  await sql`insert into order_facts (order_id, organization_id, store_id, buyer_id, item_id, source_id, pack_source_id, currency,
      standing, counted_at, day, units, gross_minor, refunded_minor, revenue_minor, credited_turn_id, credited_kind, credited_to, refunded_day)
    select f.id, ${organization}, ${store}, pg_temp.named(${organization}, 'buyer', f.buyer), pg_temp.named(${organization}, 'item', f.item),
      f.source_id, case when f.i % 20 = 0 then (3000000000000000 + f.i / 40)::text end, f.currency,
      case f.fate when 'unpaid' then 'pending' else f.fate end, w.counted_at,
      (w.counted_at at time zone 'America/Argentina/Buenos_Aires')::date, 1, f.total, w.refunded,
      case when f.fate in ('paid', 'partially-refunded') then f.total - w.refunded else 0 end,
      case when a.i is not null then pg_temp.named(${organization}, 'question', a.i) end,
      case when a.i is not null then case when a.person < 30 then 'agent' when a.person < 32 then 'bot' else 'elsewhere' end end,
      case when a.person < 30 then pg_temp.named(${organization}, 'person', a.person) end,
      case when f.fate in ('refunded', 'partially-refunded')
        then ((f.at + interval '3 days') at time zone 'America/Argentina/Buenos_Aires')::date end
    from facts f
    cross join lateral (select case f.fate when 'cancelled' then f.at + interval '1 day' else f.at end as counted_at,
      case f.fate when 'partially-refunded' then f.total / 4 when 'refunded' then f.total when 'cancelled' then f.total else 0 end
        as refunded) w
    left join asked a on a.buyer = f.buyer and a.item = f.item and not a.waits and a.answered_at <= f.at
      and a.answered_at > f.at - interval '7 days'`;
  await sql`insert into buyer_facts (buyer_id, currency, organization_id, store_id, orders, revenue_minor, value_step, first_day, last_day)
    select buyer_id, currency, ${organization}, ${store}, orders, revenue, revenue / step * step, first_day, last_day
    from (select buyer_id, currency, count(*) as orders, sum(revenue_minor)::bigint as revenue, min(day) as first_day, max(day) as last_day
      from order_facts where organization_id = ${organization} and standing in ('paid', 'partially-refunded')
      group by buyer_id, currency) bought
    cross join lateral (select (10 ^ greatest(length(revenue::text) - 2, 0))::bigint as step) digits`;
  await sql`insert into turn_facts (id, organization_id, store_id, conversation_id, entry, team_id, is_first, asked_at, day, hour,
      answered_at, answered_kind, answered_by, seconds, resolved_seconds, is_one_answer)
    select pg_temp.named(${organization}, 'question', i), ${organization}, ${store}, id, 'presale',
      pg_temp.named(${organization}, 'group', i / 5 % 6), true, at, (at at time zone 'America/Argentina/Buenos_Aires')::date,
      extract(hour from at at time zone 'America/Argentina/Buenos_Aires'), case when not waits then answered_at end,
      case when waits then null when person < 30 then 'agent' when person < 32 then 'bot' else 'elsewhere' end,
      case when not waits and person < 30 then pg_temp.named(${organization}, 'person', person) end, waited, waited,
      case when not waits then true end
    from asked cross join lateral (select case when not waits then floor(extract(epoch from answered_at - at))::int end as waited) w`;
  await sql`insert into turn_facts (id, organization_id, store_id, conversation_id, entry, is_first, asked_at, day, hour, answered_at,
      answered_kind, seconds, resolved_seconds, is_one_answer)
    select m.id, ${organization}, ${store}, c.conversation, 'claim', true, c.at, (c.at at time zone 'America/Argentina/Buenos_Aires')::date,
      extract(hour from c.at at time zone 'America/Argentina/Buenos_Aires'), case when k > 0 then c.at + interval '3 hours' end,
      case when k > 0 then 'elsewhere' end, case when k > 0 then 10800 end, case when k > 0 then 86400 end, case when k > 0 then true end
    from claimed c join messages m on m.conversation_id = c.conversation and m.author = 'buyer'`;
}
