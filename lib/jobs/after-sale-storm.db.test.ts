import { asc, eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { database, databaseClock, inOrganization, pool } from "@/db/client";
import { claimDecisions, claims, conversations, jobs, messages, notifications, orders, outbox } from "@/db/schema";
import { getRefundOffers } from "@/lib/claims/get-refund-offers";
import { requestDecision } from "@/lib/claims/request-decision";
import { sendClaimMessage } from "@/lib/claims/send-claim-message";
import { getAfterSale } from "@/lib/inbox/get-after-sale";
import { type ConnectedShop, openConnectedShop } from "@/lib/inbox/testing/connected-shop";
import { readIncoming } from "@/lib/intake/read-incoming";
import { createReceiver } from "@/lib/intake/receive";
import { sendMessage } from "@/lib/messages/send-message";
import { listenForNotifications, seller } from "@/sandbox/testing";
import { enqueue } from "./enqueue";
import { missedFeedsReading, storeSweep } from "./visit-store";
import { startWorker } from "./worker";

/**
 * An hour of buyers in a few seconds, with everything that the marketplace does wrong: notifications that are doubled, swapped
 * and lost, replies that are lost after their effect, errors. Two workers read and send. Then both sides are compared.
 */

const STORM_SECONDS = 8;
const BUYERS = { purchases: 21, count: 6 };

let open: ConnectedShop;
let callback: Awaited<ReturnType<typeof listenForNotifications>>;
const stops: (() => Promise<void>)[] = [];

beforeAll(async () => {
  let receive: ReturnType<typeof createReceiver> | undefined;
  callback = await listenForNotifications(async ({ body, respond }) => {
    // The pool is opened with the configuration, which the shop writes.
    receive ??= createReceiver(pool());
    await receive(readIncoming("mercado-libre", JSON.stringify(body), await databaseClock()));
    respond(200);
  });
  open = await openConnectedShop({ notificationsUrl: callback.url });
});
afterAll(async () => {
  for (const stop of stops) await stop();
  await open.shop.close();
  await callback.close();
});

const inOurs = <T>(work: Parameters<typeof inOrganization<T>>[1]) => inOrganization(open.organizationId, work);
const until = (condition: () => Promise<void>) => vi.waitFor(condition, { timeout: 90_000, interval: 250 });

it("holds what the marketplace holds after a storm, said everything once, and is quiet again", {
  timeout: 240_000,
}, async () => {
  const { shop } = open;
  await shop.control("PUT", "faults", {
    latencyMs: { messages: 15, claims: 15, orders: 10 },
    serverError: { share: 0.03 },
    messageReply: { mode: "cut-after-acceptance", remaining: 4 },
    claimReply: { mode: "error-after-acceptance", remaining: 3 },
    notifyOwnMessages: true,
    notifications: {
      duplicateShare: 0.5,
      dropShare: 0.2,
      lateShare: 0.2,
      lateMs: 3000,
      reorderWindowMs: 800,
      noiseShare: 0.1,
      oddShare: 0.2,
    },
  });
  stops.push(await startWorker(), await startWorker());
  await shop.control("POST", "busy-hour", { seconds: STORM_SECONDS, sellerId: seller, ...BUYERS });

  const isOver = Date.now() + STORM_SECONDS * 1000;
  await vi.waitFor(
    async () => {
      await answerWhoWaits();
      expect(Date.now()).toBeGreaterThan(isOver);
    },
    { timeout: 60_000, interval: 500 },
  );
  // The weather clears; what was lost is found by the comparisons.
  await shop.control("DELETE", "faults");
  await settled();
  await answerWhoWaits();
  await settled();

  const truth = await marketplace();
  expect(truth.orders.length).toBeGreaterThan(10);
  expect(await ours()).toEqual(truth);
  await saidOnce(truth.claims);
  const unread = await inOurs((tx) => tx.select().from(notifications).where(eq(notifications.state, "received")));
  expect(unread).toEqual([]);

  // Locks are taken in one order, so nobody had to give way.
  const [waits] = await database().execute(
    sql`select deadlocks from pg_stat_database where datname = current_database()`,
  );
  expect(Number(waits?.deadlocks)).toBe(0);

  // Whatever reads because something was read would go on by itself. A comparison of lists may fall due in between.
  await vi.waitFor(async () => expect(await callsWithin(3000)).toEqual({}), { timeout: 60_000 });
});

/**
 * Each write was accepted once. What met an error is not said again where the buyer has closed the claim or taken it to the
 * marketplace since; then its author has it back.
 */
async function saidOnce(theirClaims: readonly string[]): Promise<void> {
  const written = await inOurs((tx) => tx.select().from(outbox));
  const decided = await inOurs((tx) =>
    tx
      .select({ claim: claims.sourceId, state: claimDecisions.state, refusal: claimDecisions.refusal })
      .from(claimDecisions)
      .innerJoin(claims, eq(claims.id, claimDecisions.claimId)),
  );
  expect(written.filter(({ state }) => state !== "sent" && state !== "refused")).toEqual([]);
  expect(decided.length).toBeGreaterThan(0);
  expect(decided.filter(({ state }) => state !== "confirmed" && state !== "rejected")).toEqual([]);

  // Nothing but a claim that is closed or at the marketplace lets a decision go.
  const movedOn = decided.filter(({ state }) => state === "rejected").map(({ claim }) => claim);
  for (const claim of movedOn) expect(theirClaims).not.toContain(`${claim} opened claim`);

  const givenBack = [
    ...written.flatMap(({ state, text, refusal }) => (state === "refused" && text ? [{ of: text, refusal }] : [])),
    ...decided.flatMap(({ state, claim, refusal }) =>
      state === "rejected" ? [{ of: `refund ${claim}`, refusal }] : [],
    ),
  ];
  for (const write of await open.shop.control("GET", "effects/writes")) {
    const whole = `${write.detail} ${write.action} ${write.subject}`;
    const back = givenBack.find(({ of }) => whole.includes(of));
    if (back) expect(MOVED_ON).toContain(back.refusal);
    expect(write, JSON.stringify(write)).toMatchObject({ accepted: back ? 0 : 1 });
  }
}

const MOVED_ON = ["claim-closed", "recipient-changed", "nothing-to-say", "action-not-available"];

/** What is asked of the marketplace in so many milliseconds from now. */
async function callsWithin(ms: number): Promise<unknown> {
  await open.shop.control("DELETE", "calls");
  const end = Date.now() + ms;
  await vi.waitFor(() => expect(Date.now()).toBeGreaterThan(end), { timeout: 20_000, interval: 500 });
  return open.shop.control("GET", "calls");
}

const answered = new Set<string>();

/** Somebody of us answers each conversation that waits, once, and gives the money back in one claim. */
async function answerWhoWaits(): Promise<void> {
  const waiting = await inOurs((tx) =>
    tx
      .select({ id: conversations.id, entry: conversations.entry })
      .from(conversations)
      .where(sql`${conversations.entry} <> 'presale' and ${conversations.state} = 'open'`)
      .orderBy(asc(conversations.createdAt)),
  );
  for (const { id: conversationId, entry } of waiting) {
    if (answered.has(conversationId)) continue;
    const { composer, claim } = await getAfterSale(open.admin, { conversationId });
    if (composer.kind !== "open") continue;
    const said = {
      conversationId,
      clientId: crypto.randomUUID(),
      text: `Hola, ya lo miramos y te contamos (${answered.size}).`,
      uploadIds: [],
      after: composer.after,
    };
    const sent =
      entry === "claim" && claim
        ? await sendClaimMessage(open.admin, { ...said, claimId: claim.id })
        : composer.to === "thread" && (await sendMessage(open.admin, said));
    if (!sent) continue;
    if (!sent.ok && sent.reason === "said-meanwhile") continue;
    expect(sent).toMatchObject({ ok: true });
    answered.add(conversationId);
    if (claim && entry === "claim") await giveBack(claim.id);
  }
}

let refunded = false;

async function giveBack(claimId: string): Promise<void> {
  if (refunded) return;
  const offers = await getRefundOffers(open.admin, { claimId });
  if (!offers.ok || !offers.value.full) return;
  const confirmed = offers.value.full.amount;
  const asked = { claimId, decisionId: crypto.randomUUID(), terms: { kind: "full-refund" } as const, confirmed };
  refunded = (await requestDecision(open.admin, asked)).ok;
}

async function compareLists(): Promise<void> {
  const { organizationId, storeId } = open;
  await enqueue(database(), { ...missedFeedsReading(storeId), organizationId });
  await enqueue(database(), { ...storeSweep(storeId), organizationId });
  // One that is planned for later stands in for this one.
  await database().execute(sql`update jobs set run_at = now() where state = 'ready' and name = 'sweep-store'`);
}

/** Everything was told, compared and read, also what was planned for later. */
async function settled(): Promise<void> {
  await open.shop.control("POST", "flush-notifications");
  await drained();
  await compareLists();
  await drained();
}

/** What works by the clock and not because something happened. */
const RECURRING = ["prune", "read-standing", "sweep-store"];

const drained = () =>
  until(async () => {
    await database().execute(sql`update jobs set run_at = now() where state = 'ready' and name like 'read-%'
      and name <> 'read-standing' and last_error is null and run_at > now()`);
    const left = await database().select().from(jobs);
    const isLeft = ({ name, state, runAt }: (typeof left)[number]) =>
      state !== "ready" || !RECURRING.includes(name) || runAt < new Date();
    expect(left.filter(isLeft).map(({ name, state, lastError }) => ({ name, state, lastError }))).toEqual([]);
  });

type Side = {
  orders: string[];
  messages: string[];
  claims: string[];
  claimMessages: string[];
};

async function marketplace(): Promise<Side> {
  const { shop } = open;
  const token = await shop.token();
  const ids: string[] = [];
  // A search leaves the cancelled ones out unless it asks for them.
  for (const only of ["", "&order.status=cancelled"]) {
    const found = await shop.call("GET", `/orders/search?seller=${seller}&limit=50${only}`, { token });
    ids.push(...found.body.results.map(({ id }: { id: number }) => String(id)));
  }
  const side: Side = { orders: [], messages: [], claims: [], claimMessages: [] };
  const packs = new Set<string>();
  for (const id of ids) {
    const { order, claims: complaints } = await shop.control("GET", `orders/${id}`);
    side.orders.push(`${id} ${order.status}`);
    packs.add(String(order.packId ?? order.id));
    for (const { id: claimId } of complaints) {
      const claim = await shop.control("GET", `claims/${claimId}`);
      side.claims.push(`${claimId} ${claim.status} ${claim.stage}`);
      side.claimMessages.push(
        ...claim.messages.map(({ hash, text }: Record<string, string>) => `${claimId} ${hash} ${text}`),
      );
    }
  }
  for (const pack of packs) {
    const thread = await shop.control("GET", `threads/${pack}/${seller}`);
    side.messages.push(...thread.messages.map(({ id, text }: Record<string, string>) => `${id} ${text}`));
  }
  return sorted(side);
}

async function ours(): Promise<Side> {
  return inOurs(async (tx) => {
    const bought = await tx.select({ id: orders.sourceId, status: orders.statusWord }).from(orders);
    const complaints = await tx
      .select({ id: claims.sourceId, state: claims.stateWord, stage: claims.stageWord })
      .from(claims);
    const said = await tx
      .select({ id: messages.sourceId, text: messages.text, claim: claims.sourceId })
      .from(messages)
      .leftJoin(claims, eq(claims.conversationId, messages.conversationId));
    return sorted({
      orders: bought.map(({ id, status }) => `${id} ${status}`),
      messages: said.flatMap(({ id, text, claim }) => (claim ? [] : `${id} ${text}`)),
      claims: complaints.map(({ id, state, stage }) => `${id} ${state} ${stage}`),
      claimMessages: said.flatMap(({ id, text, claim }) => (claim ? `${claim} ${id} ${text}` : [])),
    });
  });
}

const sorted = (side: Side): Side => ({
  orders: side.orders.sort(),
  messages: side.messages.sort(),
  claims: side.claims.sort(),
  claimMessages: side.claimMessages.sort(),
});
