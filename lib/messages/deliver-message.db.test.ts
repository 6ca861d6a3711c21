import { eq } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { database } from "@/db/client";
import { callBudgets, macros, memberships, messageDrafts, outbox, threads, uploads } from "@/db/schema";
import { anAgent } from "@/db/testing/factories";
import type { Agent } from "@/lib/auth/actor";
import { type ConnectedShop, openConnectedShop } from "@/lib/inbox/testing/connected-shop";
import { Postpone } from "@/lib/jobs/postpone";
import { agentIdOf } from "@/sandbox/catalog/agents";
import { buyer, seller } from "@/sandbox/testing";
import { addUpload } from "./add-upload";
import type { SendMessage } from "./input";
import { sendMessage } from "./send-message";
import { threadsOf } from "./testing/threads";

const ANSWER = "¡Hola! Sale mañana por la mañana.";
/** Our own rules warn of it, and the marketplace takes it. */
const MODERATED = "Sos un idiota.";
const PICTURE = Buffer.from("89504e470d0a1a0a0000000d4948445200000001", "hex");

let open: ConnectedShop;
let at: ReturnType<typeof threadsOf>;
beforeAll(async () => {
  open = await openConnectedShop();
  at = threadsOf(open);
});
beforeEach(() => database().delete(callBudgets));
afterEach(() => open.shop.control("DELETE", "faults"));
afterAll(() => open.shop.close());

const faults = (change: Record<string, unknown>) => open.shop.control("PUT", "faults", change);

type Said = { text?: string; files?: number; macroId?: string; acknowledged?: SendMessage["acknowledged"] };

/** A thread that arrived, and an answer that an agent has just pressed the key for. */
async function aQueuedMessage({ sale = {}, ...said }: Said & { sale?: Record<string, unknown> } = {}) {
  const thread = await at.aThread(sale);
  const author = await anAgent(database(), open.organizationId);
  const queued = await send(author, thread.conversationId, said);
  expect(queued.result).toMatchObject({ ok: true });
  return { ...thread, author, ...queued };
}

async function send(author: Agent, conversationId: string, { text = ANSWER, files = 0, ...more }: Said = {}) {
  const uploadIds = Array.from({ length: files }, () => crypto.randomUUID());
  for (const uploadId of uploadIds) {
    const added = await addUpload(author, { conversationId, uploadId, name: "foto.png", bytes: PICTURE });
    expect(added).toMatchObject({ ok: true });
  }
  const clientId = crypto.randomUUID();
  const result = await sendMessage(author, { conversationId, clientId, text, uploadIds, after: null, ...more });
  return { clientId, uploadIds, result };
}

async function aMacro(): Promise<string> {
  const id = crypto.randomUUID();
  const { organizationId, id: createdBy } = open.admin;
  const macro = {
    id,
    organizationId,
    name: id,
    text: ANSWER,
    audience: "organization",
    createdBy,
    updatedAt: new Date(),
  } as const;
  await at.inOurs((tx) => tx.insert(macros).values(macro));
  return id;
}

async function macro(id: string) {
  const [found] = await at.inOurs((tx) => tx.select().from(macros).where(eq(macros.id, id)));
  return found;
}

const once = { received: 1, accepted: 1 };

it("delivers a message, resolves the conversation and discards the draft", async () => {
  const { pack, conversationId, clientId, author } = await aQueuedMessage();
  await at.deliver(clientId);
  await at.deliver(clientId);

  expect(await at.outgoing(clientId)).toMatchObject({ state: "sent", attempts: 1 });
  expect(await at.writes(pack)).toEqual(once);
  const said = await at.said(conversationId);
  expect(said).toMatchObject([{ author: "buyer" }, { author: "seller", text: ANSWER, outboxId: clientId }]);
  expect(await at.known(pack)).toMatchObject({ state: "resolved", waitingSince: null, unansweredCount: 0 });
  expect(await at.inOurs((tx) => tx.select().from(messageDrafts).where(eq(messageDrafts.userId, author.id)))).toEqual(
    [],
  );
  expect(await at.happened(conversationId)).toEqual([
    "conversation.routed",
    "order.received",
    "message.received",
    "reply.queued",
    "reply.sent",
    "conversation.resolved",
  ]);
  // Reading it again says nothing new.
  await at.read(pack, { seconds: 30 });
  expect(await at.happened(conversationId)).toHaveLength(6);
});

it("sends files that are the marketplace's by then, and forgets their bytes", async () => {
  const { pack, conversationId, clientId, uploadIds } = await aQueuedMessage({ files: 2 });
  await at.deliver(clientId);
  expect(await at.writes(pack)).toEqual(once);
  const [, sent] = (await at.theirs(pack)).messages;
  expect(sent.attachmentIds).toHaveLength(2);
  const kept = await at.inOurs((tx) => tx.select().from(uploads).where(eq(uploads.outboxId, clientId)));
  expect(kept.map(({ id }) => id).sort()).toEqual([...uploadIds].sort());
  expect(kept.every(({ bytes, sourceId }) => bytes === null && sourceId !== null)).toBe(true);
  await at.read(pack, { seconds: 30 });
  expect(await at.said(conversationId)).toHaveLength(2);
});

it("hands a file over again when its copy expired at the marketplace meanwhile", async () => {
  const { pack, clientId } = await aQueuedMessage({ files: 1 });
  const token = await open.shop.token(seller);
  const copy = await open.shop.upload(
    "/messages/attachments?tag=post_sale&site_id=MLA",
    { name: "foto.png", bytes: PICTURE },
    token,
  );
  await open.shop.control("POST", `attachments/${copy.body.id}/age`, { hours: 49 });
  await at.inOurs((tx) =>
    tx.update(uploads).set({ sourceId: copy.body.id, handedOverAt: new Date() }).where(eq(uploads.outboxId, clientId)),
  );
  await at.deliver(clientId);
  expect(await at.outgoing(clientId)).toMatchObject({ state: "sent" });
  expect((await at.writes(pack)).accepted).toBe(1);
});

it("does not rely on a copy that is about to expire", async () => {
  const { pack, clientId } = await aQueuedMessage({ files: 1 });
  const long = new Date(Date.now() - 47.5 * 3_600_000);
  await at.inOurs((tx) =>
    tx.update(uploads).set({ sourceId: "gone_by_now.png", handedOverAt: long }).where(eq(uploads.outboxId, clientId)),
  );
  await at.deliver(clientId);
  expect(await at.writes(pack)).toEqual(once);
});

it.each(["cut-after-acceptance", "error-after-acceptance"])(
  "reads before it repeats when the reply is lost after acceptance (%s)",
  async (mode) => {
    const { pack, conversationId, clientId } = await aQueuedMessage({ files: 1 });
    await faults({ messageReply: { mode, remaining: 1 } });
    await expect(at.deliver(clientId)).rejects.toBeInstanceOf(Postpone);
    expect(await at.outgoing(clientId)).toMatchObject({ state: "checking" });
    expect(await at.happened(conversationId)).toContain("reply.checking");

    await at.deliver(clientId, 2);
    expect(await at.outgoing(clientId)).toMatchObject({ state: "sent" });
    expect(await at.writes(pack)).toEqual(once);
    expect(await at.said(conversationId)).toMatchObject([{ author: "buyer" }, { outboxId: clientId }]);
  },
);

it("sends again only after the thread was read without it, when the request was lost before acceptance", async () => {
  const { pack, clientId } = await aQueuedMessage();
  await faults({ messageReply: { mode: "cut-before-acceptance", remaining: 1 } });
  await expect(at.deliver(clientId)).rejects.toBeInstanceOf(Postpone);
  // Reads may lag behind an accepted message, so it is too early to believe that nothing was accepted.
  await expect(at.deliver(clientId, 1)).rejects.toBeInstanceOf(Postpone);
  expect(await at.writes(pack)).toEqual({ received: 1, accepted: 0 });

  await at.deliver(clientId, 8);
  expect(await at.outgoing(clientId)).toMatchObject({ state: "sent", attempts: 2 });
  expect(await at.writes(pack)).toEqual({ received: 2, accepted: 1 });
});

it("finds its own message after a worker was killed between the call and writing down its outcome", async () => {
  const { pack, clientId } = await aQueuedMessage();
  await at.inOurs((tx) =>
    tx.update(outbox).set({ state: "sending", attempts: 1, attemptedAt: new Date() }).where(eq(outbox.id, clientId)),
  );
  const token = await open.shop.token(seller);
  const body = { from: { user_id: seller }, to: { user_id: buyer }, text: ANSWER };
  await open.shop.call("POST", `/messages/packs/${pack}/sellers/${seller}?tag=post_sale`, { token, body });

  await at.deliver(clientId);
  expect(await at.outgoing(clientId)).toMatchObject({ state: "sent" });
  expect(await at.writes(pack)).toEqual(once);
});

it("does not send again while the call of a killed worker may still be under way", async () => {
  const { pack, clientId } = await aQueuedMessage();
  await at.inOurs((tx) =>
    tx.update(outbox).set({ state: "sending", attempts: 1, attemptedAt: new Date() }).where(eq(outbox.id, clientId)),
  );
  await expect(at.deliver(clientId, 10)).rejects.toBeInstanceOf(Postpone);
  expect(await at.writes(pack)).toEqual({ received: 0, accepted: 0 });
  await at.deliver(clientId, 18);
  expect(await at.writes(pack)).toEqual(once);
});

it("takes the same text sent twice on purpose for two messages", async () => {
  const { pack, conversationId, clientId, author } = await aQueuedMessage();
  await at.deliver(clientId);
  const again = await sendMessage(author, {
    conversationId,
    clientId: crypto.randomUUID(),
    text: ANSWER,
    uploadIds: [],
    after: clientId,
    acknowledged: ["repeated-text"],
  });
  expect(again).toMatchObject({ ok: true });
  if (!again.ok) return;
  await faults({ messageReply: { mode: "cut-before-acceptance", remaining: 1 } });
  await expect(at.deliver(again.value.clientId)).rejects.toBeInstanceOf(Postpone);
  // The first one's trace is not the second's.
  await at.deliver(again.value.clientId, 8);
  expect((await at.writes(pack)).accepted).toBe(2);
  expect((await at.said(conversationId)).map(({ outboxId }) => outboxId)).toEqual([
    null,
    clientId,
    again.value.clientId,
  ]);
});

it("writes to the assistant that came between since the screen was loaded, and not to the buyer", async () => {
  const { pack, clientId } = await aQueuedMessage();
  await at.block(pack, { agent: true });
  await at.deliver(clientId, 120);
  expect(await at.outgoing(clientId)).toMatchObject({ state: "sent" });
  const sent = (await at.theirs(pack)).messages.at(-1);
  expect(sent).toMatchObject({ toId: agentIdOf("MLA"), isLost: false });
});

it("tries the other recipient when the first has no part in the thread", async () => {
  const { pack, conversationId, clientId } = await aQueuedMessage();
  // What we hold is out of date: the assistant is gone again.
  await at.inOurs((tx) =>
    tx.update(threads).set({ assistantKind: "ai_assistant" }).where(eq(threads.conversationId, conversationId)),
  );
  await at.deliver(clientId);
  expect(await at.outgoing(clientId)).toMatchObject({ state: "sent" });
  expect(await at.writes(pack)).toEqual({ received: 2, accepted: 1 });
  expect((await at.theirs(pack)).messages.at(-1)).toMatchObject({ toId: buyer });
});

it.each(["official", "with-cause"])("says why when the thread was blocked meanwhile (%s)", async (blockedBody) => {
  const { pack, conversationId, clientId, author, uploadIds } = await aQueuedMessage({ files: 1 });
  await faults({ blockedBody });
  await at.block(pack, { substatus: "blocked_by_buyer" });
  await at.deliver(clientId);
  expect(await at.outgoing(clientId)).toMatchObject({ state: "refused", refusal: "thread-blocked:buyer" });
  expect(await at.thread(conversationId)).toMatchObject({ blockReason: "buyer" });
  // Nothing that was written is lost: the draft stays, the file waits again.
  const [draft] = await at.inOurs((tx) => tx.select().from(messageDrafts).where(eq(messageDrafts.userId, author.id)));
  expect(draft?.text).toBe(ANSWER);
  const [file] = await at.inOurs((tx) =>
    tx
      .select()
      .from(uploads)
      .where(eq(uploads.id, uploadIds[0] ?? "")),
  );
  expect(file).toMatchObject({ outboxId: null });
  expect(file?.bytes).not.toBeNull();
});

it("sends nothing into a thread that a look shows to be blocked by a reason nobody knows", async () => {
  const { pack, clientId } = await aQueuedMessage();
  await at.block(pack, { substatus: "blocked_by_the_moon" });
  await at.deliver(clientId, 120);
  expect(await at.outgoing(clientId)).toMatchObject({
    state: "refused",
    refusal: "thread-blocked:blocked_by_the_moon",
  });
  expect(await at.writes(pack)).toEqual({ received: 0, accepted: 0 });
});

it("tells that moderation took it at once: the buyer still waits, and its macro is counted", async () => {
  const macroId = await aMacro();
  const { pack, conversationId, clientId } = await aQueuedMessage({
    macroId,
    text: MODERATED,
    acknowledged: ["insult"],
  });
  await at.deliver(clientId);
  expect(await at.outgoing(clientId)).toMatchObject({ state: "sent" });
  expect((await at.said(conversationId))[1]).toMatchObject({ state: "moderated", outboxId: clientId });
  expect(await at.known(pack)).toMatchObject({ state: "open", unansweredCount: 1 });
  expect((await at.happened(conversationId)).slice(-2)).toEqual(["reply.queued", "reply.moderated"]);
  expect(await macro(macroId)).toMatchObject({ usedCount: 1, refusedCount: 1 });
});

it("tells that moderation took it later, and opens the conversation again", async () => {
  const macroId = await aMacro();
  const { pack, conversationId, clientId } = await aQueuedMessage({ macroId });
  await at.deliver(clientId);
  expect(await at.known(pack)).toMatchObject({ state: "resolved" });
  const [, ours] = await at.said(conversationId);
  await open.shop.control("POST", `messages/${ours?.sourceId}/moderate`, { reason: "LINK_SHORT_URL" });
  await at.read(pack, { seconds: 100 });
  await at.read(pack, { seconds: 110 });

  expect((await at.said(conversationId))[1]).toMatchObject({ state: "moderated", text: ANSWER });
  expect((await at.said(conversationId))[1]?.moderationReason).toMatch(/link_short_url/i);
  expect(await at.known(pack)).toMatchObject({ state: "open", unansweredCount: 1 });
  expect((await at.happened(conversationId)).filter((kind) => kind === "reply.moderated")).toHaveLength(1);
  expect(await macro(macroId)).toMatchObject({ usedCount: 1, refusedCount: 1 });
});

it.each(["text", "json", "retry-after"])("waits and sends once after a 429 (%s)", async (form) => {
  const { pack, clientId } = await aQueuedMessage();
  await faults({ rateLimit: { share: 1, form, retryAfterSeconds: 1, remaining: 1, families: ["messages"] } });
  await expect(at.deliver(clientId)).rejects.toBeInstanceOf(Postpone);
  expect(await at.outgoing(clientId)).toMatchObject({ state: "queued" });
  await database().delete(callBudgets);
  await at.deliver(clientId, 3);
  expect((await at.writes(pack)).accepted).toBe(1);
});

it("reads before it repeats after an HTML 503", async () => {
  const { pack, clientId } = await aQueuedMessage();
  await faults({ serverError: { share: 1, form: "html", families: ["messages"], remaining: 1 } });
  await expect(at.deliver(clientId)).rejects.toBeInstanceOf(Postpone);
  await at.deliver(clientId, 8);
  expect((await at.writes(pack)).accepted).toBe(1);
});

it("refuses what its author may not send any more", async () => {
  const { pack, clientId, author } = await aQueuedMessage();
  await at.inOurs((tx) =>
    tx.update(memberships).set({ disabledAt: new Date() }).where(eq(memberships.userId, author.id)),
  );
  await at.deliver(clientId);
  expect(await at.outgoing(clientId)).toMatchObject({ state: "refused", refusal: "author-not-allowed" });
  expect(await at.writes(pack)).toEqual({ received: 0, accepted: 0 });
});

it("sends nothing once the job was given to another worker", async () => {
  const { pack, clientId } = await aQueuedMessage();
  await expect(at.deliver(clientId, 0, { signal: AbortSignal.abort() })).rejects.toBeInstanceOf(Postpone);
  expect(await at.writes(pack)).toEqual({ received: 0, accepted: 0 });
  await at.deliver(clientId);
  expect(await at.writes(pack)).toEqual(once);
});

it("gives the message back to its author on the last attempt", async () => {
  const { clientId } = await aQueuedMessage({ files: 1 });
  await faults({ serverError: { share: 1, form: "html", families: ["messages"] } });
  await expect(at.deliver(clientId)).rejects.toThrow();
  await at.deliver(clientId, 0, { lastAttempt: true });
  expect(await at.outgoing(clientId)).toMatchObject({ state: "refused", refusal: "gave-up" });
});
