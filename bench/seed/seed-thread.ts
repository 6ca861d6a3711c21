import type postgres from "postgres";
import type { Agent } from "@/lib/auth/actor";
import { agentPassword, anAgentOfBench } from "../rig/bench-agent";

export type SeededThread = {
  actor: Agent;
  password: string;
  /** The long thread, and the claim about its first order. */
  threadId: string;
  claimId: string;
};

const TABLES = [
  "buyers",
  "items",
  "conversations",
  "questions",
  "outbox",
  "orders",
  "messages",
  "attachments",
  "claims",
];

/**
 * An organization with one very long story: a buyer with `messages` messages in one thread of a pack of three orders, a
 * picture with every tenth, half of them answered by an agent through us; three claims about its orders with sixty messages
 * each, their decisions and returns; forty questions from before. Around it 400 other threads of fifty messages, so that
 * nothing is found by reading everything.
 */
export async function seedThread(
  owner: postgres.Sql,
  { name, messages }: { name: string; messages: number },
): Promise<SeededThread> {
  const actor = await anAgentOfBench(name);
  const { organizationId, id: personId } = actor;
  await owner.begin((sql) => seedRows(sql, { organization: organizationId, person: personId, messages }));
  for (const table of TABLES) await owner.unsafe(`vacuum analyze ${table}`);
  const [thread] = await owner<{ id: string }[]>`
    select id from conversations where organization_id = ${organizationId} and order_source_id = '0-1' and entry = 'postsale'`;
  const [claim] = await owner<{ id: string }[]>`
    select id from conversations where organization_id = ${organizationId} and order_source_id = '0-1' and entry = 'claim'`;
  return {
    actor,
    password: agentPassword,
    threadId: thread?.id ?? "",
    claimId: claim?.id ?? "",
  };
}

type Story = { organization: string; person: string; messages: number };

/** Thread 0 is the long one. Order n of thread t is `t-n`, its pack `t`. */
async function seedRows(sql: postgres.TransactionSql, { organization, person, messages }: Story): Promise<void> {
  const store = crypto.randomUUID();
  await sql.unsafe(`create or replace function pg_temp.named(organization text, kind text, i integer) returns uuid
    language sql immutable parallel safe as $$ select md5(organization || kind || i)::uuid $$`);
  await sql`insert into stores (id, organization_id, channel, seller_id, nickname, site_id, state, connected_at, state_since)
    values (${store}, ${organization}, 'mercado-libre', ${`8${Date.now()}`}, 'CASA.AURORA', 'MLA', 'connected', now(), now())`;
  await sql`insert into buyers (id, organization_id, store_id, source_id, nickname)
    select pg_temp.named(${organization}, 'buyer', i), ${organization}, ${store}, (700000 + i)::text, 'COMPRA' || i
    from generate_series(0, 400) i`;
  await sql`insert into items (id, organization_id, store_id, source_id, title, status, shipping, read_at)
    select pg_temp.named(${organization}, 'item', i), ${organization}, ${store}, 'MLA' || i, 'Taladro percutor modelo ' || i,
      'active', '{"free": true, "full": false, "flex": false, "pickUp": false}', now()
    from generate_series(0, 40) i`;
  await sql`insert into orders (id, organization_id, store_id, source_id, pack_source_id, buyer_id, status, status_word,
      money_state, currency, total_minor, paid_minor, refunded_minor, shipment_source_id, placed_at, read_at)
    select pg_temp.named(${organization}, 'order' || n, i), ${organization}, ${store}, i || '-' || n, i::text,
      pg_temp.named(${organization}, 'buyer', i), 'paid', 'paid', 'paid', 'ARS', 4599900, 4599900, 0, 'S' || i,
      now() - interval '40 days', now()
    from generate_series(0, 400) i cross join generate_series(1, 3) n`;
  await sql`insert into order_items (organization_id, order_id, position, item_id, title, quantity, unit_price_minor)
    select ${organization}, pg_temp.named(${organization}, 'order' || n, i), 0, pg_temp.named(${organization}, 'item', n), 'Taladro', 1, 4599900
    from generate_series(0, 400) i cross join generate_series(1, 3) n`;
  await sql`insert into shipments (organization_id, store_id, source_id, status, status_word, steps, read_at)
    select ${organization}, ${store}, 'S' || i, 'delivered', 'delivered', ${sql.json(STEPS)}, now() from generate_series(0, 400) i`;
  await seedSpoken(sql, { organization, person, messages, store });
}

const STEPS = ["handling", "ready-to-ship", "shipped", "delivered"].map((status, day) => ({
  status,
  substatus: null,
  at: new Date(Date.UTC(2026, 9, 10 + day)).toISOString(),
}));

/** Threads, claims of the first thread's three orders (conversations -1 to -3), questions (-11 to -50), and what was said. */
async function seedSpoken(
  sql: postgres.TransactionSql,
  { organization, person, messages, store }: Story & { store: string },
): Promise<void> {
  await sql`insert into conversations (id, organization_id, store_id, entry, interaction, module, buyer_id, item_id, state,
      waiting_since, unanswered_count, last_incoming_text, last_incoming_at, sort_at, order_source_id)
    select pg_temp.named(${organization}, 'conversation', i), ${organization}, ${store},
      case when i >= 0 then 'postsale' when i >= -3 then 'claim' else 'presale' end,
      (case when i >= 0 then 'help' when i >= -3 then 'complaint' else 'question' end)::interaction,
      case when i >= -3 then 'support' else 'commercial' end,
      pg_temp.named(${organization}, 'buyer', greatest(i, 0)), case when i < -10 then pg_temp.named(${organization}, 'item', -i - 10) end,
      'open', now(), 1, 'Hola', now(), now(), case when i >= 0 then i || '-1' when i >= -3 then '0-' || -i end
    from generate_series(-50, 400) i where i not between -10 and -4`;
  await sql`insert into questions (organization_id, store_id, conversation_id, source_id, status, text, asked_at, answer_text,
      answer_status, answered_at, read_at)
    select ${organization}, ${store}, pg_temp.named(${organization}, 'conversation', i), (90000 - i)::text, 'ANSWERED', '¿Tienen stock?',
      now() - interval '50 days', 'Hola, sí.', 'ACTIVE', now() - interval '50 days', now()
    from generate_series(-50, -11) i`;
  await sql`insert into threads (conversation_id, organization_id, store_id, ref_of, ref_source_id, max_characters, read_at)
    select pg_temp.named(${organization}, 'conversation', i), ${organization}, ${store}, 'pack', i::text, 350, now() from generate_series(0, 400) i`;
  await sql`insert into thread_aliases (organization_id, store_id, ref_of, ref_source_id, conversation_id)
    select ${organization}, ${store}, 'pack', i::text, pg_temp.named(${organization}, 'conversation', i) from generate_series(0, 400) i`;
  await sql`insert into claims (id, organization_id, store_id, conversation_id, source_id, about, about_source_id, state, state_word, type,
      type_word, stage, stage_word, opened_at, closed_at, read_at)
    select pg_temp.named(${organization}, 'claim', i), ${organization}, ${store}, pg_temp.named(${organization}, 'conversation', -i),
      'C' || i, 'order', '0-' || i, case when i = 1 then 'opened' else 'closed' end, 'x', 'mediations', 'mediations', 'claim', 'claim',
      now() - interval '20 days', case when i > 1 then now() - interval '2 days' end, now()
    from generate_series(1, 3) i`;
  await sql`insert into claim_orders (organization_id, claim_id, store_id, order_source_id)
    select ${organization}, pg_temp.named(${organization}, 'claim', i), ${store}, '0-' || i from generate_series(1, 3) i`;
  await sql`insert into returns (claim_id, organization_id, source_id, status, status_word, is_low_cost, is_checked_by_marketplace,
      shipments, orders, read_at)
    select pg_temp.named(${organization}, 'claim', i), ${organization}, 'R' || i, 'delivered', 'delivered', false, false, '[]', '[]', now()
    from generate_series(1, 3) i`;
  await sql`insert into claim_decisions (id, organization_id, store_id, claim_id, conversation_id, kind, state, requested_by, requested_at, settled_at)
    select pg_temp.named(${organization}, 'decision', i), ${organization}, ${store}, pg_temp.named(${organization}, 'claim', i),
      pg_temp.named(${organization}, 'conversation', -i), 'allow-return', 'confirmed', ${person}, now() - interval '10 days', now()
    from generate_series(2, 3) i`;
  await sql`create temp table said on commit drop as
    select c, n, pg_temp.named(${organization}, 'message' || c || ':', n) as id, n % 2 = 0 as is_ours,
      now() - interval '30 days' + n * interval '1 hour' as at
    from generate_series(-3, 400) c
    cross join lateral generate_series(1, case when c = 0 then ${messages}::int when c < 0 then 60 else 50 end) n`;
  await sql`insert into outbox (id, organization_id, store_id, conversation_id, kind, text, state, author_kind, author_id, attempts, created_at, settled_at)
    select id, ${organization}, ${store}, pg_temp.named(${organization}, 'conversation', c), 'message', 'Hola, sale mañana.', 'sent', 'agent',
      ${person}, 1, at, at from said where is_ours`;
  await sql`insert into messages (id, organization_id, store_id, conversation_id, source_id, author, text, state, sent_at, arrived_at, outbox_id)
    select id, ${organization}, ${store}, pg_temp.named(${organization}, 'conversation', c), 'M' || n,
      case when is_ours then 'seller' else 'buyer' end,
      case when is_ours then 'Hola, sale mañana.' else 'Hola, ¿cuándo llega? Lo necesito para el viernes que viene, es un regalo.' end,
      'delivered', at, at, case when is_ours then id end from said`;
  await sql`insert into attachments (organization_id, message_id, source_id, name, size_bytes, media_type, position)
    select ${organization}, id, 'foto.jpg', 'foto.jpg', 120000, 'image/jpeg', 0 from said where n % 10 = 0`;
}
