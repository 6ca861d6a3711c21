// The inbox's reads on 10,000 and on 1,000,000 conversations of one organization: every filter offered, first and deep pages,
// search, the counts beside the tabs and the conversation itself; then the list over HTTP beside an answer that reads nothing.
// Aims: the larger at most 1.5 times the smaller, p95 under 30 ms.
import type { Agent } from "@/lib/auth/actor";
import { countConversations } from "@/lib/inbox/count-conversations";
import { getConversation } from "@/lib/inbox/get-conversation";
import { ListConversations } from "@/lib/inbox/input";
import { listConversations } from "@/lib/inbox/list-conversations";
import { figure, quantile, quantiles, say } from "./rig/figures";
import { signIn } from "./rig/sign-in";
import { type Stack, withStack } from "./rig/stack";
import { timed } from "./rig/timed";
import { seedConversations } from "./seed/seed-conversations";

const SIZES = { small: 10_000, large: Number(process.env.BENCH_CONVERSATIONS ?? 1_000_000) };
type Size = keyof typeof SIZES;

type Sample = { name: string; ms: number[] };

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
  const samples: Sample[] = [];
  const take = async (name: string, read: () => Promise<unknown>) => {
    const ms = await timed(read);
    samples.push({ name, ms });
    quantiles(`inbox_${size}_${name}`, ms, [0.5, 0.95]);
  };
  await readLists(actor, take);
  await readSearches(actor, SIZES[size], take);
  await take("counts", () => countConversations(actor, "commercial"));
  await readConversations(stack, actor, take);
  await readOverHttp(stack, await signIn(stack.url, { email: actor.email, password }), take);
  return samples;
}

type Take = (name: string, read: () => Promise<unknown>) => Promise<void>;

function filterOf(words: Record<string, string>): ListConversations {
  return ListConversations.parse({ module: "commercial", ...words });
}

/** Every view, state and entry the screen offers; each from its beginning and again after forty pages, or as far as it goes. */
async function readLists(actor: Agent, take: Take): Promise<void> {
  const filters: [string, Record<string, string>][] = [];
  for (const state of ["open", "snoozed", "resolved"]) {
    for (const view of ["all", "mine", "group", "unassigned"]) filters.push([`${view}_${state}`, { view, state }]);
    filters.push([`one_group_${state}`, { view: "group", group: actor.groupIds[0] ?? "", state }]);
    filters.push([`presale_${state}`, { state, entry: "presale" }], [`claim_${state}`, { state, entry: "claim" }]);
  }
  filters.push(["mine_claim_open", { view: "mine", state: "open", entry: "claim" }]);
  filters.push(["support_all_open", { module: "support", state: "open" }]);
  filters.push(["support_mine_resolved", { module: "support", view: "mine", state: "resolved" }]);
  for (const [name, words] of filters) {
    const filter = filterOf(words);
    await take(`list_${name}`, () => listConversations(actor, filter));
    const cursor = await deepCursor(actor, filter);
    if (cursor) await take(`list_${name}_deep`, () => listConversations(actor, { ...filter, cursor }));
  }
}

/** Where the forty-first page begins, or the last one there is; undefined for a list of one page. */
async function deepCursor(actor: Agent, filter: ListConversations): Promise<string | undefined> {
  let cursor: string | undefined;
  for (let page = 0; page < 40; page++) {
    const { nextCursor } = await listConversations(actor, { ...filter, ...(cursor && { cursor }) });
    if (!nextCursor) break;
    cursor = nextCursor;
  }
  return cursor;
}

async function readSearches(actor: Agent, count: number, take: Take): Promise<void> {
  const searches = {
    common: "stock",
    two_words: "envio a rosario",
    everywhere: "mla14",
    two_letters: "le",
    buyer: `perez${Math.floor(count / 500)}`,
    listing: `MLA${1_400_000_000 + Math.floor(count / 700)}`,
    nothing: "zyxwvut",
    two_rare_letters: "zq",
  };
  for (const [name, q] of Object.entries(searches)) {
    for (const state of ["open", "resolved"]) {
      await take(`search_${name}_${state}`, () => listConversations(actor, filterOf({ q, state })));
    }
  }
}

async function readConversations({ owner }: Stack, actor: Agent, take: Take): Promise<void> {
  const ids = await owner<{ id: string }[]>`
    select id from conversations where organization_id = ${actor.organizationId} order by md5(id::text) limit 500`;
  let next = 0;
  await take("conversation", () => getConversation(actor, { conversationId: ids[next++ % ids.length]?.id ?? "" }));
}

async function readOverHttp({ url }: Stack, cookie: string, take: Take): Promise<void> {
  const get = async (path: string) => {
    const response = await fetch(url + path, { headers: { cookie } });
    await response.arrayBuffer();
    if (response.status !== 200) throw new Error(`${path}: ${response.status}`);
  };
  await take("http_bare_json", () => get("/api/bare"));
  await take("http_list", () => get("/api/inbox?module=commercial&view=all&state=open"));
  await take("http_counts", () => get("/api/inbox/counts?module=commercial"));
}

function compare(small: Sample[], large: Sample[]): void {
  const pairs = small.flatMap(({ name, ms }) => {
    const other = large.find((sample) => sample.name === name);
    return other
      ? [{ name, small: quantile(ms, 0.5), large: quantile(other.ms, 0.5), largeP95: quantile(other.ms, 0.95) }]
      : [];
  });
  for (const { name, small: few, large: many } of pairs) figure(`inbox_ratio_${name}`, many / few, "times");
  for (const kind of ["list", "search", "conversation"]) {
    const ofKind = pairs.filter(({ name }) => name.startsWith(kind));
    figure(`inbox_worst_ratio_${kind}`, Math.max(...ofKind.map((pair) => pair.large / pair.small)), "times");
    figure(`inbox_worst_p95_${kind}`, Math.max(...ofKind.map((pair) => pair.largeP95)), "ms");
  }
}
