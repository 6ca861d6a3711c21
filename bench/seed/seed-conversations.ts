import type postgres from "postgres";
import type { Agent } from "@/lib/auth/actor";
import { agentPassword, anAgentOfBench } from "../rig/bench-agent";

export type SeededOrganization = {
  /** Who looks: an admin that is a member of two of the six groups and has conversations of their own. */
  actor: Agent;
  password: string;
};

const TABLES = [
  "buyers",
  "items",
  "conversations",
  "questions",
  "outbox",
  "notes",
  "conversation_reads",
  "events",
] as const;

/**
 * Fills an organization of its own with conversations spread as in a shop that has worked for two years: one in ten open,
 * nearly all of them recent, a few snoozed, the rest resolved; thirty people, six groups of uneven size, three departments, one
 * to three questions each, a topic after the sale. Written by the server itself, without the checks that cost most: references are right by construction, and indexes are
 * built at the end.
 */
export async function seedConversations(
  owner: postgres.Sql,
  { name, conversations }: { name: string; conversations: number },
): Promise<SeededOrganization> {
  const actor = await anAgentOfBench(name);
  const { organizationId, id: personId } = actor;
  const { groupIds, departmentIds } = await owner.begin(async (sql) => {
    await sql`set local session_replication_role = replica`;
    await sql`set local synchronous_commit = off`;
    await sql`set local maintenance_work_mem = '512MB'`;
    await sql`set local work_mem = '256MB'`;
    const ids = await seedTeam(sql, organizationId, personId);
    const indexes = await dropIndexes(sql);
    await seedShop(sql, organizationId, conversations);
    for (const { definition } of indexes) await sql.unsafe(definition);
    return ids;
  });
  for (const table of TABLES) await owner.unsafe(`vacuum analyze ${table}`);
  return { actor: { ...actor, groupIds, departmentIds }, password: agentPassword };
}

/** Thirty people, six groups and three departments; whoever looks is person 0, in groups 0 and 3 and in departments 0 and 1. */
async function seedTeam(sql: postgres.TransactionSql, organizationId: string, personId: string) {
  await sql.unsafe(NAMED_ID);
  await sql`create temp table people on commit drop as
    select i, case i when 0 then ${personId}::uuid else pg_temp.named(${organizationId}, 'person', i) end as id
    from generate_series(0, 29) i`;
  await sql`insert into users (id, email, name, password_hash)
    select id, id || '@mostrador.example', 'Persona ' || i, 'none' from people where i > 0`;
  await sql`insert into memberships (organization_id, user_id, role) select ${organizationId}, id, 'agent' from people where i > 0`;
  await sql`insert into groups (id, organization_id, name)
    select pg_temp.named(${organizationId}, 'group', i), ${organizationId}, 'Ventas ' || i from generate_series(0, 5) i`;
  const mine = await sql<{ id: string }[]>`
    insert into group_members (organization_id, group_id, user_id)
    select ${organizationId}, pg_temp.named(${organizationId}, 'group', i), ${personId} from unnest(array[0, 3]) i
    returning group_id as id`;
  await sql`insert into departments (id, organization_id, name)
    select pg_temp.named(${organizationId}, 'department', i), ${organizationId}, 'Soporte ' || i from generate_series(0, 2) i`;
  const help = await sql<{ id: string }[]>`
    insert into department_members (organization_id, department_id, user_id)
    select ${organizationId}, pg_temp.named(${organizationId}, 'department', i), ${personId} from unnest(array[0, 1]) i
    returning department_id as id`;
  return { groupIds: mine.map(({ id }) => id), departmentIds: help.map(({ id }) => id) };
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

async function seedShop(sql: postgres.TransactionSql, organization: string, count: number): Promise<void> {
  const [buyers, items] = [Math.ceil(count * 0.6), Math.max(50, Math.ceil(count / 500))];
  const store = crypto.randomUUID();
  await sql`insert into stores (id, organization_id, channel, seller_id, nickname, site_id, state, connected_at, state_since)
    values (${store}, ${organization}, 'mercado-libre', ${`9${Date.now()}`}, 'CASA.AURORA', 'MLA', 'reconnect-needed', now(), now())`;
  await sql`insert into buyers (id, organization_id, store_id, source_id, nickname, place, read_at)
    select pg_temp.named(${organization}, 'buyer', i), ${organization}, ${store}, (100000000 + i)::text, (${FIRST_NAMES}::text[])[1 + i % 16] || '.' || (${LAST_NAMES}::text[])[1 + i / 16 % 16] || i / 256, 'Córdoba', now()
    from generate_series(0, ${buyers - 1}::int) i`;
  await sql`insert into items (id, organization_id, store_id, source_id, title, category_path, price_minor, currency, picture_url,
      permalink, status, available_quantity, shipping, read_at)
    select pg_temp.named(${organization}, 'item', i), ${organization}, ${store}, 'MLA' || 1400000000 + i,
      (array['Zapatillas Norte', 'Mochila Urbana', 'Campera Impermeable', 'Cafetera Italiana', 'Auriculares Bluetooth'])[1 + i % 5]
        || ' modelo ' || chr(65 + i % 26) || i,
      '["Deportes", "Calzado"]', 4599900, 'ARS', 'https://http2.mlstatic.com/D_' || i || '.webp', 'https://articulo.example/' || i,
      'active', i % 40, '{"free": true, "full": false, "flex": false, "pickUp": false}', now()
    from generate_series(0, ${items - 1}::int) i`;
  await seedRows(sql, { organization, store, count, buyers, items });
}

type Shop = { organization: string; store: string; count: number; buyers: number; items: number };

/** First the facts of every conversation, in the order of time, then the rows that follow from them. */
async function seedRows(
  sql: postgres.TransactionSql,
  { organization, store, count, buyers, items }: Shop,
): Promise<void> {
  await sql`create temp table facts on commit drop as
    select i, pg_temp.named(${organization}, 'conversation', i) as id, i % ${buyers}::int as buyer,
      (hashint4(i % ${buyers}::int) & 1048575) % (${items}::int - 1) + i / ${buyers}::int as item,
      -- To the millisecond, as our clocks write.
      date_trunc('milliseconds', now() - make_interval(secs => 63072000.0 * (${count}::int - i) / ${count}::int)) as at,
      1 + (hashint4(i + 1) & 1023) % 3 as asked,
      case when i < ${count}::int * 0.88 or r < 0.10 then 'resolved' when r < 0.92 then 'open' else 'snoozed' end as state,
      case when i < ${count}::int * 0.88 or r > 0.6 then (hashint4(i + 2) & 1023) % 30 end as person,
      case when t < 0.7 then floor(6 * t * t / 0.49)::int end as team,
      case when e < 95 then 'presale' when e < 99 then 'postsale' else 'claim' end as entry,
      case when (hashint4(i + 6) & 1023) % 20 = 0 then 'support' else 'commercial' end as module
    from (select i, (hashint4(i + 3) & 65535) / 65536.0 as r, (hashint4(i + 4) & 65535) / 65536.0 as t,
        (hashint4(i + 5) & 1048575) % 100 as e
      from generate_series(0, ${count - 1}::int) i) drawn`;
  await sql`create temp table asked on commit drop as
    select i, n, at - make_interval(mins => 7 * (asked - n)) as at, (${TEXTS}::text[])[1 + (hashint4(i * 3 + n) & 1048575) % ${TEXTS.length}::int] as text
    from facts cross join lateral generate_series(1, asked) n`;
  await sql`analyze people, facts, asked, buyers, items`;
  await sql`insert into conversations (id, organization_id, store_id, entry, interaction, module, group_id, department_id, topic,
      assignee_id, buyer_id, item_id, state, snoozed_until, resolved_at, waiting_since, unanswered_count, question_count, last_incoming_text, last_incoming_at, sort_at,
      search_text, created_at)
    select f.id, ${organization}, ${store}, f.entry, 'question', f.module,
      case f.module when 'commercial' then pg_temp.named(${organization}, 'group', team) end,
      case f.module when 'support' then pg_temp.named(${organization}, 'department', team % 3) end,
      case when f.entry <> 'presale' then (${TOPICS}::text[])[1 + (hashint4(f.i + 7) & 1023) % 7] end,
      p.id, b.id, t.id, f.state,
      case f.state when 'snoozed' then f.at + interval '90 days' end,
      case f.state when 'resolved' then f.at + interval '1 hour' end,
      case f.state when 'resolved' then null else f.at end,
      case f.state when 'resolved' then 0 else 1 end, f.asked, l.text, f.at,
      case f.state when 'open' then f.at when 'snoozed' then f.at + interval '90 days' else f.at + interval '1 hour' end,
      translate(lower(b.nickname || ' ' || b.source_id || ' ' || t.title || ' ' || t.source_id || ' ' || l.text), 'áéíóúñ', 'aeioun'), f.at
    from facts f
    join buyers b on b.id = pg_temp.named(${organization}, 'buyer', f.buyer)
    join items t on t.id = pg_temp.named(${organization}, 'item', f.item)
    join asked l on l.i = f.i and l.n = f.asked
    left join people p on p.i = f.person
    order by f.i`;
  await sql`insert into questions (organization_id, store_id, conversation_id, source_id, status, text, asked_at, answer_text, answer_status,
      answered_at, read_at)
    select ${organization}, ${store}, f.id, (20000000000 + f.i::bigint * 3 + a.n)::text,
      case when f.state = 'resolved' or a.n < f.asked then 'ANSWERED' else 'UNANSWERED' end, a.text, a.at,
      case when f.state = 'resolved' or a.n < f.asked then 'Hola, sí, tenemos. Gracias por preguntar.' end,
      case when f.state = 'resolved' or a.n < f.asked then 'ACTIVE' end,
      case when f.state = 'resolved' or a.n < f.asked then a.at + interval '5 minutes' end, now()
    from asked a join facts f using (i)`;
  await seedWhatFollowed(sql, organization, store);
}

/** What agents did: answers, notes, readings and the history. */
async function seedWhatFollowed(sql: postgres.TransactionSql, organization: string, store: string): Promise<void> {
  await sql`insert into outbox (id, organization_id, store_id, conversation_id, question_id, kind, text, state, author_kind, author_id,
      attempts, created_at, settled_at)
    select gen_random_uuid(), ${organization}, ${store}, q.conversation_id, q.id, 'answer', q.answer_text, 'sent', 'agent', c.assignee_id, 1,
      q.answered_at, q.answered_at
    from questions q join conversations c on c.id = q.conversation_id
    where c.organization_id = ${organization} and c.assignee_id is not null and q.answer_text is not null`;
  await sql`insert into notes (id, organization_id, conversation_id, author_id, text, created_at)
    select gen_random_uuid(), ${organization}, f.id, p.id, 'Lo consulto con depósito.', f.at
    from facts f join people p on p.i = f.person where f.i % 20 = 0`;
  await sql`insert into conversation_reads (organization_id, user_id, conversation_id, read_at)
    select ${organization}, p.id, f.id, f.at from facts f join people p on p.i = f.person where f.i % 10 < 9`;
  await sql`insert into events (organization_id, sequence, kind, conversation_id, actor_kind, detail, at)
    select ${organization}, s.last + row_number() over (order by f.i, kind), kind::event_kind, f.id, 'system', '{}', f.at
    from facts f cross join unnest(array['conversation.routed', 'question.received']) kind
    join organization_sequences s on s.organization_id = ${organization}`;
  await sql`update organization_sequences set last = (select count(*) from events where organization_id = ${organization})
    where organization_id = ${organization}`;
}

const FIRST_NAMES =
  "LUCIA MARTIN SOFIA PABLO VALEN TOMAS JULI NICO CARO FEDE AGUS RODRI MICA GONZA FLOR EZEQUIEL".split(" ");
const LAST_NAMES = "GOMEZ RUNNER PEREZ SUR LOPEZ NORTE DIAZ PLATA ROMERO CBA SOSA MDQ TORRES MZA RUIZ SHOP".split(" ");

/** Some are rare: seven draws of four words. */
const TOPICS = [
  "order-status",
  "order-status",
  "order-status",
  "delivery-time",
  "delivery-time",
  "invoice-copy",
  "not-received",
];

const TEXTS = [
  "Hola, ¿tienen stock?",
  "¿Hacen envíos a Rosario?",
  "Buenas tardes, ¿el talle 42 es grande o chico?",
  "¿Cuánto demora el envío a Mendoza capital?",
  "Hola! ¿Tienen stock en color negro? Lo necesito para el viernes",
  "¿Es original? ¿Trae garantía?",
  "¿Hacen factura A?",
  "¿Se puede retirar por el local hoy mismo?",
  "Consulta: ¿qué medidas tiene la caja?",
  "¿Aceptan cambios si no me queda bien?",
  "¿Viene con el cargador incluido?",
  "¿Sirve para lluvia fuerte o solo llovizna?",
  "Hola, quisiera saber si el material es cuero vacuno o sintético, porque tengo alergia. Muchas gracias",
  "¿Cuántas cuotas sin interés?",
  "Hola, ¿me hacen precio por diez unidades?",
  "¿Cuál es la diferencia con el modelo anterior?",
];
