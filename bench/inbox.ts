// The inbox's reads on 10,000 and on 1,000,000 conversations of one organization: every filter offered, first and deep pages,
// search, the counts beside the tabs and the conversation itself; then the list over HTTP beside an answer that reads nothing.
// Aims: the larger at most 1.5 times the smaller, p95 under 30 ms.
import type { Agent } from "@/lib/auth/actor";
import { countConversations } from "@/lib/inbox/count-conversations";
import { ListConversations } from "@/lib/inbox/input";
import { listConversations } from "@/lib/inbox/list-conversations";
import { readConversation } from "@/lib/inbox/read-conversation";
import { figure, quantile, quantiles, say } from "./rig/figures";
import { signIn } from "./rig/sign-in";
import { type Stack, withStack } from "./rig/stack";
import { timed } from "./rig/timed";
import { seedConversations } from "./seed/seed-conversations";

const SIZES = { small: 10_000, large: 1_000_000 };
type Size = keyof typeof SIZES;

/** One read by name; says how many rows it brought. */
type Read = { name: string; run: () => Promise<number> };
type Sample = { name: string; ms: number[]; rows: number };

const ROUNDS = 4;

await withStack(async (stack) => {
  const small = await measure(stack, "small");
  const large = await measure(stack, "large");
  compare(small, large);
});

async function measure(stack: Stack, size: Size): Promise<Sample[]> {
  const from = performance.now();
  const { actor, password } = await seedConversations(stack.owner, {
    name: `bench-${size}`,
    conversations: SIZES[size],
  });
  say(`${SIZES[size]} conversations written in ${Math.round((performance.now() - from) / 1000)} s`);
  const cookie = await signIn(stack.url, { email: actor.email, password });
  const reads = [
    ...(await listReads(actor)),
    ...searchReads(actor, SIZES[size]),
    { name: "counts", run: async () => Object.keys(await countConversations(actor, "commercial")).length },
    ...(await conversationReads(stack, actor)),
    ...httpReads(stack, cookie),
  ];
  const samples = reads.map(({ name }): Sample => ({ name, ms: [], rows: 0 }));
  // In turns, so that a moment in which the machine is busy with something else does not fall on one read alone.
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, { run }] of reads.entries()) {
      const sample = samples[index];
      if (!sample) continue;
      sample.rows = await run();
      sample.ms.push(...(await timed(run, { count: 50, warm: 10, seconds: 2 })));
    }
  }
  for (const { name, ms } of samples) quantiles(`inbox_${size}_${name}`, ms, [0.5, 0.95]);
  return samples;
}

/** Every view, state and entry the screen offers; each from its beginning and again after forty pages, or as far as it goes. */
async function listReads(actor: Agent): Promise<Read[]> {
  const filters: [string, Record<string, string>][] = [];
  for (const state of ["open", "snoozed", "resolved"]) {
    for (const view of ["all", "mine", "group", "unassigned"]) filters.push([`${view}_${state}`, { view, state }]);
    filters.push([`one_group_${state}`, { view: "group", group: actor.groupIds[0] ?? "", state }]);
    filters.push([`presale_${state}`, { state, entry: "presale" }], [`claim_${state}`, { state, entry: "claim" }]);
  }
  filters.push(["mine_claim_open", { view: "mine", state: "open", entry: "claim" }]);
  filters.push(["support_all_open", { module: "support", state: "open" }]);
  filters.push(["support_mine_resolved", { module: "support", view: "mine", state: "resolved" }]);
  for (const state of ["open", "resolved"]) {
    const support = { module: "support", state };
    filters.push([`support_departments_${state}`, { ...support, view: "group" }]);
    filters.push([`support_help_${state}`, { ...support, entry: "postsale" }]);
    filters.push([`support_topic_${state}`, { ...support, topic: "invoice-copy" }]);
    filters.push([`support_departments_topic_${state}`, { ...support, view: "group", topic: "invoice-copy" }]);
  }
  const reads: Read[] = [];
  for (const [name, words] of filters) {
    const filter = filterOf(words);
    reads.push({ name: `list_${name}`, run: listed(actor, filter) });
    const cursor = await deepCursor(actor, filter);
    if (cursor) reads.push({ name: `list_${name}_deep`, run: listed(actor, { ...filter, cursor }) });
  }
  return reads;
}

/** Where the page before the forty-first ends, or the one before the last full one; undefined for a list of one page. */
async function deepCursor(actor: Agent, filter: ListConversations): Promise<string | undefined> {
  const cursors: string[] = [];
  for (let page = 0; page < 40; page++) {
    const cursor = cursors.at(-1);
    const { nextCursor } = await listConversations(actor, { ...filter, ...(cursor && { cursor }) });
    // What follows the last full page would be compared with a full one.
    if (!nextCursor) return cursors.at(-2);
    cursors.push(nextCursor);
  }
  return cursors.at(-1);
}

function searchReads(actor: Agent, count: number): Read[] {
  const searches = {
    common: "stock",
    two_words: "a rosario",
    everywhere: "mla14",
    two_letters: "le",
    buyer: `perez${Math.floor(count / 500)}`,
    listing: `MLA${1_400_000_000 + Math.floor(count / 700)}`,
    nothing: "zyxwvut",
    two_rare_letters: "zq",
    // Nobody wrote so, and many wrote nearly so.
    near_miss: "envio a rosario",
  };
  return Object.entries(searches).flatMap(([name, q]) =>
    ["open", "resolved"].map((state) => ({
      name: `search_${name}_${state}`,
      run: listed(actor, filterOf({ q, state })),
    })),
  );
}

/** Conversations as agents open them, from the lists; and any of two years, which the database must fetch from further away. */
async function conversationReads({ owner }: Stack, actor: Agent): Promise<Read[]> {
  const { organizationId } = actor;
  const anywhere = await owner<{ id: string }[]>`
    select id from conversations where organization_id = ${organizationId} order by md5(id::text) limit 500`;
  const open = await listConversations(actor, filterOf({ state: "open" }));
  const resolved = await listConversations(actor, filterOf({ state: "resolved" }));
  const read = (name: string, ids: { id: string }[]): Read => {
    let next = 0;
    const run = async () => {
      await readConversation(actor, { conversationId: ids[next++ % ids.length]?.id ?? "" });
      return 1;
    };
    return { name, run };
  };
  return [
    read("conversation", [...open.conversations, ...resolved.conversations]),
    read("conversation_anywhere", anywhere),
  ];
}

function httpReads({ url }: Stack, cookie: string): Read[] {
  const get = (path: string) => async () => {
    const response = await fetch(url + path, { headers: { cookie } });
    await response.arrayBuffer();
    if (response.status !== 200) throw new Error(`${path}: ${response.status}`);
    return 1;
  };
  return [
    { name: "http_bare_json", run: get("/api/bare") },
    { name: "http_list", run: get("/api/inbox?module=commercial&view=all&state=open") },
    { name: "http_counts", run: get("/api/inbox/counts?module=commercial") },
  ];
}

function filterOf(words: Record<string, string>): ListConversations {
  return ListConversations.parse({ module: "commercial", ...words });
}

function listed(actor: Agent, filter: ListConversations): () => Promise<number> {
  return async () => (await listConversations(actor, filter)).conversations.length;
}

/** Only reads that bring as many rows from both are compared: a page of three is quicker than one of fifty anywhere. */
function compare(small: Sample[], large: Sample[]): void {
  const pairs = small.flatMap(({ name, ms, rows }) => {
    const other = large.find((sample) => sample.name === name && sample.rows === rows);
    return other ? [{ name, ratio: quantile(other.ms, 0.5) / quantile(ms, 0.5) }] : [];
  });
  for (const { name, ratio } of pairs) figure(`inbox_ratio_${name}`, ratio, "times");
  for (const kind of ["list", "search", "conversation"]) {
    const ratios = pairs.filter(({ name }) => name.startsWith(kind)).map(({ ratio }) => ratio);
    const p95s = large.filter(({ name }) => name.startsWith(kind)).map(({ ms }) => quantile(ms, 0.95));
    figure(`inbox_${kind}_ratio_p50`, quantile(ratios, 0.5), "times");
    figure(`inbox_${kind}_ratio_worst`, Math.max(...ratios), "times");
    figure(`inbox_${kind}_p95_worst`, Math.max(...p95s), "ms");
  }
}
