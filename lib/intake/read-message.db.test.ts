import { and, eq, like } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { database } from "@/db/client";
import {
  attachments,
  callBudgets,
  claims,
  entrySettings,
  jobs,
  messages,
  notifications,
  orders,
  sweeps,
  threadAliases,
  threads,
} from "@/db/schema";
import { anAgent } from "@/db/testing/factories";
import { ChannelError } from "@/lib/channels/errors";
import { type ConnectedShop, openConnectedShop } from "@/lib/inbox/testing/connected-shop";
import { Postpone } from "@/lib/jobs/postpone";
import { openThread } from "@/lib/messages/open-thread";
import { showRead } from "@/lib/messages/show-read";
import { threadsOf } from "@/lib/messages/testing/threads";
import { listingsOf } from "@/sandbox/catalog/listings";
import { otherSeller, seller } from "@/sandbox/testing";
import { latestSweeps } from "./latest-sweeps";
import { readMessage } from "./read-message";
import { sweepThreads } from "./sweep-threads";

let open: ConnectedShop;
let at: ReturnType<typeof threadsOf>;
beforeAll(async () => {
  open = await openConnectedShop();
  at = threadsOf(open);
});
beforeEach(async () => {
  await database().delete(callBudgets);
  await open.shop.control("DELETE", "calls");
});
afterEach(() => open.shop.control("DELETE", "faults"));
afterAll(() => open.shop.close());

const faults = (change: Record<string, unknown>) => open.shop.control("PUT", "faults", change);

const read = (messageId: string, seconds = 0, attempt = 1) =>
  readMessage(
    { storeId: open.storeId, messageId },
    { organizationId: open.organizationId, attempt, lastAttempt: false },
    async () => at.later(seconds),
  );

const sweep = (seconds = 0) => sweepThreads({ storeId: open.storeId }, open.organizationId, () => at.later(seconds));

/** Calls of messaging since the test began. */
const calls = async (): Promise<number> => (await open.shop.control("GET", "calls")).messages?.total ?? 0;

/** A notification about a message, as the journal has it. */
const told = (messageId: string, receivedAt = new Date()) =>
  at.inOurs(async (tx) => {
    const id = crypto.randomUUID();
    await tx.insert(notifications).values({
      id,
      organizationId: open.organizationId,
      storeId: open.storeId,
      channel: "mercado-libre",
      body: "{}",
      target: `message:${messageId}`,
      state: "received",
      receivedAt,
    });
    return id;
  });

const verdict = (id: string) =>
  at.inOurs(async (tx) => {
    const [row] = await tx
      .select({ state: notifications.state, reason: notifications.reason })
      .from(notifications)
      .where(eq(notifications.id, id));
    return row;
  });

const queued = (name: "read-thread" | "read-claim" | "show-read", payload: string) =>
  database()
    .select({ payload: jobs.payload })
    .from(jobs)
    .where(and(eq(jobs.name, name), like(jobs.payload, `%${payload}%`)));

it("brings a buyer's message into a conversation of its sale, once, and tells nobody that it was read", async () => {
  const sale = await open.shop.buy();
  const first = await open.shop.write(sale.pack, "Hola, ¿cuándo llega?");
  await read(first.id);
  await read(first.id);

  const conversation = await at.known(sale.pack);
  expect(conversation).toMatchObject({
    entry: "postsale",
    interaction: "help",
    module: "support",
    state: "open",
    unansweredCount: 1,
    lastIncomingText: "Hola, ¿cuándo llega?",
    orderSourceId: String(sale.orderIds[0]),
    topic: "delivery-time",
  });
  expect(conversation.searchText).toContain(String(sale.orderIds[0]));
  expect(conversation.sortAt.getTime() - (conversation.waitingSince?.getTime() ?? 0)).toBe(8 * 3_600_000);
  expect(await at.said(conversation.id)).toMatchObject([
    { author: "buyer", text: "Hola, ¿cuándo llega?", seenAt: null },
  ]);
  expect(await at.happened(conversation.id)).toEqual(["conversation.routed", "order.received", "message.received"]);
  expect((await at.theirs(sale.pack)).messages[0].readAt).toBeNull();
});

it("asks one call to find the thread and one to read it, and none when somebody has read it since", async () => {
  const sale = await open.shop.buy();
  const [one, two] = [await open.shop.write(sale.pack, "Hola"), await open.shop.write(sale.pack, "¿Están?")];
  const [first, second] = [await told(one.id), await told(two.id)];
  await read(one.id);
  expect(await calls()).toBe(2);
  expect(await verdict(first)).toEqual({ state: "applied", reason: null });
  await read(two.id);
  expect(await calls()).toBe(2);
  expect(await verdict(second)).toEqual({ state: "applied", reason: null });
  // A later word about a message that we know needs no search for its thread.
  const third = await told(two.id, at.later(5));
  await read(two.id, 6);
  expect(await calls()).toBe(3);
  expect(await verdict(third)).toEqual({ state: "applied", reason: null });
});

it("ends in the same place whatever order notifications come in, and however often", async () => {
  const sale = await open.shop.buy();
  const ids: string[] = [];
  for (const text of ["uno", "dos", "tres"]) ids.push((await open.shop.write(sale.pack, text)).id);
  const [one = "", two = "", three = ""] = ids;
  await Promise.all([three, one, three, two, one].map((id) => read(id)));
  const conversation = await at.known(sale.pack);
  expect((await at.said(conversation.id)).map(({ text }) => text)).toEqual(["uno", "dos", "tres"]);
  expect(await at.happened(conversation.id)).toEqual(["conversation.routed", "order.received", "message.received"]);
  expect(conversation).toMatchObject({ unansweredCount: 3, lastIncomingText: "tres" });
});

it.each(["new", "legacy", "mixed"])("reads both shapes of threads and messages (%s)", async (messageShape) => {
  await faults({ messageShape });
  const sale = await open.shop.buy();
  const file = { name: "../etc/factura.png", base64: Buffer.from("89504e470d0a1a0a", "hex").toString("base64") };
  const message = await open.shop.write(sale.pack, "Mirá la foto", { files: [file] });
  await read(message.id);
  const { id } = await at.known(sale.pack);
  const [said] = await at.said(id);
  expect(said).toMatchObject({ author: "buyer", text: "Mirá la foto" });
  const files = await at.inOurs((tx) =>
    tx
      .select()
      .from(attachments)
      .where(eq(attachments.messageId, said?.id ?? "")),
  );
  expect(files).toHaveLength(1);
});

it("waits for a message that the marketplace announced faster than it stored it", async () => {
  const sale = await open.shop.buy();
  await faults({ messageLagMs: 60_000 });
  const message = await open.shop.write(sale.pack, "Hola");
  const notification = await told(message.id);
  await expect(read(message.id)).rejects.toBeInstanceOf(ChannelError);
  await read(message.id, 1, 5);
  expect(await verdict(notification)).toEqual({ state: "ignored", reason: "not-found" });
});

it("lets no other seller's message in", async () => {
  const [listing] = listingsOf(otherSeller);
  const sale = await open.shop.buy({ itemId: listing?.id, sellerId: otherSeller });
  const message = await open.shop.write(sale.pack, "Hola", { sellerId: otherSeller });
  const notification = await told(message.id);
  await read(message.id);
  expect((await verdict(notification))?.state).toBe("failed");
  expect(await at.find(sale.pack)).toBeUndefined();
});

it("enters nothing new while the entry is off, and keeps the order in step", async () => {
  const { storeId } = open;
  const postsale = and(eq(entrySettings.storeId, storeId), eq(entrySettings.entry, "postsale"));
  await at.inOurs((tx) => tx.update(entrySettings).set({ enabled: false }).where(postsale));
  try {
    const sale = await open.shop.buy();
    const message = await open.shop.write(sale.pack, "Hola");
    const notification = await told(message.id);
    await read(message.id);
    expect(await at.find(sale.pack)).toBeUndefined();
    expect(await verdict(notification)).toEqual({ state: "ignored", reason: "entry-off" });
    const kept = await at.inOurs((tx) =>
      tx
        .select()
        .from(orders)
        .where(eq(orders.sourceId, String(sale.orderIds[0]))),
    );
    expect(kept).toHaveLength(1);
    expect(await sweep()).toMatchObject({ missing: 0 });
  } finally {
    await at.inOurs((tx) => tx.update(entrySettings).set({ enabled: true }).where(postsale));
  }
});

it("keeps what a thread that comes back shorter does not hold any more", async () => {
  const { pack, conversationId } = await at.aThread();
  for (const text of ["dos", "tres", "cuatro"]) await open.shop.write(pack, text);
  await at.read(pack, { seconds: 1 });
  await faults({ threadShortened: true });
  await at.read(pack, { seconds: 30 });
  const said = await at.said(conversationId);
  expect(said).toHaveLength(4);
  expect(said.filter(({ goneAt }) => goneAt !== null)).toHaveLength(2);
  expect(await at.known(pack)).toMatchObject({ state: "open", unansweredCount: 4 });
  // It was the marketplace's mistake: what is there again is not gone.
  await open.shop.control("DELETE", "faults");
  await at.read(pack, { seconds: 60 });
  expect((await at.said(conversationId)).every(({ goneAt }) => goneAt === null)).toBe(true);
});

it("keeps a buyer's text that moderation takes away later", async () => {
  const { pack, conversationId, messageId } = await at.aThread({}, "Te dejo mi correo");
  await open.shop.control("POST", `messages/${messageId}/moderate`, { reason: "PERSONAL_DATA" });
  await at.read(pack, { seconds: 30 });
  expect(await at.said(conversationId)).toMatchObject([{ text: "Te dejo mi correo" }]);
  expect((await at.said(conversationId))[0]?.goneAt).not.toBeNull();
});

it("lets an older reading add what nobody has seen, and change nothing else", async () => {
  const { pack, conversationId } = await at.aThread();
  await at.block(pack, { substatus: "blocked_by_buyer" });
  await at.read(pack, { seconds: 60 });
  await at.block(pack, { substatus: "active" });
  await open.shop.write(pack, "otra cosa");
  await at.read(pack, { seconds: 30 });
  expect(await at.thread(conversationId)).toMatchObject({ blockReason: "buyer" });
  expect(await at.said(conversationId)).toHaveLength(2);
});

it("knows the store's own words, wherever they were written, and puts the conversation away", async () => {
  const { pack, conversationId } = await at.aThread();
  await open.shop.write(pack, "Sale mañana", { as: "seller" });
  await at.read(pack, { seconds: 5 });
  expect(await at.said(conversationId)).toMatchObject([{ author: "buyer" }, { author: "seller", outboxId: null }]);
  expect(await at.known(pack)).toMatchObject({ state: "resolved", waitingSince: null });
  await open.shop.write(pack, "¿Y a qué hora?");
  await at.read(pack, { seconds: 10 });
  expect(await at.known(pack)).toMatchObject({ state: "open", unansweredCount: 1 });
  expect((await at.happened(conversationId)).slice(3)).toEqual([
    "message.changed",
    "conversation.resolved",
    "message.received",
    "conversation.reopened",
  ]);
});

it("tells the marketplace's assistant from the buyer, in a thread that has both", async () => {
  const { pack, conversationId } = await at.aThread();
  await at.block(pack, { agent: true });
  await open.shop.write(pack, "El comprador pregunta por su pedido", { as: "agent" });
  await at.read(pack, { seconds: 5 });
  expect((await at.said(conversationId)).map(({ author }) => author)).toEqual(["buyer", "assistant"]);
  expect((await at.thread(conversationId)).assistantKind).not.toBeNull();
  expect(await at.known(pack)).toMatchObject({ unansweredCount: 2 });
});

it("keeps one conversation when an order gains its pack later", async () => {
  const sale = await open.shop.buy({ withPack: false });
  const orderId = Number(sale.orderIds[0]);
  await open.shop.write(orderId, "Hola");
  await at.read(orderId, { of: "order" });
  const before = await at.known(orderId);
  const gained = await open.shop.control("POST", `orders/${orderId}/gain-pack`);
  const pack = Number(gained.order?.packId ?? gained.packId);
  await open.shop.write(pack, "¿Están?");
  // A day later the order is asked for again, and tells its pack.
  await at.inOurs((tx) =>
    tx
      .update(orders)
      .set({ readAt: new Date(0) })
      .where(eq(orders.sourceId, String(orderId))),
  );
  await at.read(pack, { seconds: 5 });
  expect((await at.known(pack)).id).toBe(before.id);
  expect((await at.known(orderId)).id).toBe(before.id);
  expect(await at.thread(before.id)).toMatchObject({ refOf: "pack", refSourceId: String(pack) });
  expect((await at.said(before.id)).map(({ text }) => text)).toEqual(["Hola", "¿Están?"]);
});

it("makes one of two conversations whose names turn out to be of one thread, and keeps the older", async () => {
  const { pack, orderId, conversationId } = await at.aThread();
  const other = await at.aThread({}, "Otra");
  // As if the order had been known by another name before.
  await at.inOurs((tx) =>
    tx
      .update(threadAliases)
      .set({ conversationId: other.conversationId })
      .where(eq(threadAliases.refSourceId, String(orderId))),
  );
  await at.read(pack, { seconds: 5 });
  expect((await at.known(orderId)).id).toBe(conversationId);
  expect((await at.known(other.pack)).id).toBe(conversationId);
  const texts = (await at.said(conversationId)).map(({ text }) => text);
  expect(texts).toContain("Otra");
  expect(await at.said(other.conversationId)).toEqual([]);
  expect((await at.happened(other.conversationId)).at(-1)).toBe("conversation.resolved");
});

it("queues a claim that the thread names and nobody has told us of, once", async () => {
  const { pack, orderId } = await at.aThread();
  const claim = await open.shop.complain(orderId);
  await at.read(pack, { seconds: 5 });
  await at.read(pack, { seconds: 10 });
  expect(await queued("read-claim", String(claim.id))).toHaveLength(1);
  const { id } = await at.known(pack);
  expect(await at.thread(id)).toMatchObject({ blockReason: "mediation" });
  expect(
    await at.inOurs((tx) =>
      tx
        .select()
        .from(claims)
        .where(eq(claims.sourceId, String(claim.id))),
    ),
  ).toEqual([]);
});

it("applies a thread of 500 messages, and applies it again without a change", async () => {
  await faults({ messageQuotaPerMinute: 100_000 });
  const sale = await open.shop.buy();
  for (let each = 0; each < 500; each += 1) await open.shop.write(sale.pack, `mensaje ${each}`);
  const { messages } = await open.shop.control("GET", `threads/${sale.pack}/${seller}`);
  // Two that were said at one moment go by their ids.
  const placeOf = ({ createdAt, id }: { createdAt: number; id: string }) => `${createdAt} ${id}`;
  const last = messages.toSorted((one: never, other: never) => (placeOf(one) < placeOf(other) ? -1 : 1)).at(-1);
  await at.read(sale.pack);
  const conversation = await at.known(sale.pack);
  expect(await at.said(conversation.id)).toHaveLength(500);
  expect(conversation).toMatchObject({ unansweredCount: 500, lastIncomingText: last.text });
  await database().delete(callBudgets);
  await at.read(sale.pack, { seconds: 30 });
  expect(await at.happened(conversation.id)).toEqual(["conversation.routed", "order.received", "message.received"]);
});

it.each(["text", "json"])("slows everybody down after a 429 and reads later (%s)", async (form) => {
  const sale = await open.shop.buy();
  const message = await open.shop.write(sale.pack, "Hola");
  await faults({ rateLimit: { share: 1, form, families: ["messages"], remaining: 1 } });
  await expect(read(message.id)).rejects.toBeInstanceOf(Postpone);
  await database().delete(callBudgets);
  await read(message.id);
  expect(await at.find(sale.pack)).toBeDefined();
});

it("marks as read only when an agent opens it, and once for what came last", async () => {
  const { pack, conversationId } = await at.aThread();
  const agent = await anAgent(database(), open.organizationId);
  const opening = () => openThread(agent, { conversationId });
  expect(await opening()).toEqual({ ok: true, value: { isShown: true } });
  expect(await opening()).toEqual({ ok: true, value: { isShown: false } });
  expect(await queued("show-read", conversationId)).toHaveLength(1);
  await showRead({ storeId: open.storeId, conversationId }, { organizationId: open.organizationId });
  expect((await at.theirs(pack)).messages[0].readAt).not.toBeNull();
  await at.read(pack, { seconds: 5 });
  expect((await at.said(conversationId))[0]?.seenAt).not.toBeNull();
  expect(await opening()).toEqual({ ok: true, value: { isShown: false } });
});

it("finds by its sweep what no notification told, and reads nothing that did not change", async () => {
  const known = await at.aThread();
  const unknown = await open.shop.buy();
  await open.shop.write(unknown.pack, "¿Me escuchan?");
  await open.shop.control("DELETE", "calls");
  const first = await sweep();
  expect(first.missing).toBeGreaterThanOrEqual(1);
  expect(await calls()).toBe(1);
  expect(await queued("read-thread", String(unknown.pack))).toHaveLength(1);
  expect(await queued("read-thread", String(known.pack))).toHaveLength(0);

  await open.shop.write(known.pack, "¿Y?");
  await sweep();
  expect(await queued("read-thread", String(known.pack))).toHaveLength(1);
  const rows = await at.inOurs((tx) => tx.select().from(sweeps).where(eq(sweeps.list, "unread-threads")));
  expect(rows.at(-1)).toMatchObject({ storeId: open.storeId, isCut: false });
});

it("says that the marketplace cut its list, and takes nothing behind the cut for read elsewhere", async () => {
  const { pack, conversationId } = await at.aThread();
  const long = at.later(-7200);
  await at.inOurs((tx) => tx.update(threads).set({ readAt: long }).where(eq(threads.conversationId, conversationId)));
  await open.shop.control("POST", "reset", { seed: "none", keepGrants: true });
  await open.shop.control("POST", "orders/bulk", { count: 500, sellerId: seller, messages: 1, notify: false });
  expect(await sweep()).toMatchObject({ theirs: 500 });
  expect(await queued("read-thread", String(pack))).toHaveLength(0);
  const latest = await at.inOurs((tx) => latestSweeps(tx, [open.storeId]));
  expect(latest.find(({ list }) => list === "unread-threads")).toMatchObject({ theirs: 500, isCut: true });

  await open.shop.control("POST", "reset", { seed: "none", keepGrants: true });
  await sweep(60);
  expect(await queued("read-thread", String(pack))).toHaveLength(1);
});

it("does not read again and again what the marketplace counts and does not show", async () => {
  const { pack, conversationId } = await at.aThread();
  // As if one of its unread messages could not be read.
  await at.inOurs((tx) =>
    tx.update(messages).set({ seenAt: new Date() }).where(eq(messages.conversationId, conversationId)),
  );
  const forget = () =>
    database()
      .delete(jobs)
      .where(like(jobs.payload, `%${pack}%`));
  await sweep(10);
  expect(await queued("read-thread", String(pack))).toHaveLength(1);
  await forget();
  await sweep(20);
  expect(await queued("read-thread", String(pack))).toHaveLength(1);
  await forget();
  await at.read(pack, { seconds: 30 });
  await at.inOurs((tx) =>
    tx.update(messages).set({ seenAt: new Date() }).where(eq(messages.conversationId, conversationId)),
  );
  await sweep(40);
  expect(await queued("read-thread", String(pack))).toHaveLength(0);
  // One more is news.
  await open.shop.write(pack, "¿Y?");
  await sweep(50);
  expect(await queued("read-thread", String(pack))).toHaveLength(1);
});

it("looks again at what was read on the marketplace's own pages", async () => {
  const { pack, conversationId } = await at.aThread();
  const token = await open.shop.token(seller);
  await open.shop.call("GET", `/messages/packs/${pack}/sellers/${seller}?tag=post_sale`, { token });
  await sweep(10 * 60);
  expect(await queued("read-thread", String(pack))).toHaveLength(0);
  await sweep(3 * 3600);
  expect(await queued("read-thread", String(pack))).toHaveLength(1);
  expect((await at.said(conversationId))[0]?.seenAt).toBeNull();
  expect(
    await at.inOurs((tx) => tx.select().from(messages).where(eq(messages.conversationId, conversationId))),
  ).toHaveLength(1);
});
