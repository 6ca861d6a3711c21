import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { database } from "@/db/client";
import { callBudgets, conversationLeases, messageDrafts, outbox, stores, threads, uploads } from "@/db/schema";
import { anAgent, anOrganization } from "@/db/testing/factories";
import type { Agent } from "@/lib/auth/actor";
import { NotFound } from "@/lib/errors";
import { type ConnectedShop, openConnectedShop } from "@/lib/inbox/testing/connected-shop";
import { readClaim } from "@/lib/intake/read-claim";
import { addUpload } from "./add-upload";
import { leaseConversation, releaseConversation } from "./lease-conversation";
import { saveMessageDraft } from "./save-message-draft";
import { sendMessage } from "./send-message";
import { threadsOf } from "./testing/threads";
import { composerFor } from "./thread-state";

const ANSWER = "Sale mañana por la mañana.";
const PICTURE = Buffer.from("89504e470d0a1a0a0000000d4948445200000001", "hex");

let open: ConnectedShop;
let at: ReturnType<typeof threadsOf>;
beforeAll(async () => {
  open = await openConnectedShop();
  at = threadsOf(open);
});
beforeEach(() => database().delete(callBudgets));
afterAll(() => open.shop.close());

const anyone = () => anAgent(database(), open.organizationId);
type Message = Omit<Parameters<typeof sendMessage>[1], "conversationId" | "clientId">;

function send(author: Agent, conversationId: string, more: Partial<Message> & { clientId?: string } = {}) {
  const { clientId = crypto.randomUUID(), ...message } = more;
  return sendMessage(author, { conversationId, clientId, text: ANSWER, uploadIds: [], after: null, ...message });
}

const composer = (conversationId: string) => at.inOurs((tx) => composerFor(tx, conversationId, new Date()));

const rowsOf = (conversationId: string) =>
  at.inOurs((tx) => tx.select().from(outbox).where(eq(outbox.conversationId, conversationId)));

it("queues a message with its delivery, keeps the draft and says so", async () => {
  const { conversationId } = await at.aThread();
  const author = await anyone();
  const clientId = crypto.randomUUID();
  expect(await send(author, conversationId, { clientId })).toEqual({ ok: true, value: { clientId, state: "queued" } });
  expect(await rowsOf(conversationId)).toMatchObject([
    { id: clientId, kind: "message", text: ANSWER, state: "queued", authorId: author.id },
  ]);
  expect(await composer(conversationId)).toMatchObject({ kind: "open", after: clientId });
  expect((await at.happened(conversationId)).at(-1)).toBe("reply.queued");
});

it("takes a double press for one message, and another text under the same id for a mistake", async () => {
  const { conversationId } = await at.aThread();
  const author = await anyone();
  const clientId = crypto.randomUUID();
  const text = "  Sale “mañana”…  ";
  await send(author, conversationId, { clientId, text });
  expect(await send(author, conversationId, { clientId, text })).toMatchObject({ ok: true });
  expect(await send(author, conversationId, { clientId, text: "Otra cosa" })).toMatchObject({
    reason: "same-message-with-other-text",
  });
  expect(await rowsOf(conversationId)).toMatchObject([{ text: 'Sale "mañana"...' }]);
});

it("lets one of two agents who press at once through, and shows the other who wrote what", async () => {
  const { conversationId } = await at.aThread();
  const [one, two] = [await anyone(), await anyone()];
  const results = await Promise.all([
    send(one, conversationId, { text: "Hola, soy la primera" }),
    send(two, conversationId, { text: "Hola, soy el segundo" }),
  ]);
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  const lost = results.find((result) => !result.ok);
  const winner = results[0]?.ok ? one : two;
  expect(lost).toMatchObject({ reason: "said-meanwhile", detail: { name: winner.name } });
  const [row] = await rowsOf(conversationId);
  expect(lost).toMatchObject({ detail: { text: row?.text } });
  // Having seen it, the other may write all the same.
  const loser = winner === one ? two : one;
  expect(await send(loser, conversationId, { text: "Y yo agrego algo", after: row?.id ?? null })).toMatchObject({
    ok: true,
  });
});

it("lets somebody go on writing without having seen their own last words", async () => {
  const { conversationId } = await at.aThread();
  const author = await anyone();
  expect(await send(author, conversationId)).toMatchObject({ ok: true });
  expect(await send(author, conversationId, { text: "Y otra cosa" })).toMatchObject({ ok: true });
});

it("says the same words of one person once, from however many windows", async () => {
  const { conversationId } = await at.aThread();
  const author = await anyone();
  const results = await Promise.all([
    send(author, conversationId, { text: "Sale “mañana”" }),
    send(author, conversationId, { text: "Sale “mañana” " }),
  ]);
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  expect(results.find(({ ok }) => !ok)).toMatchObject({ reason: "said-meanwhile", detail: { name: author.name } });
  const [row] = await rowsOf(conversationId);
  expect(await send(author, conversationId, { text: "Sale “mañana”", after: row?.id ?? null })).toMatchObject({
    ok: true,
  });
});

it("tells of what was written on the marketplace's own pages", async () => {
  const { pack, conversationId } = await at.aThread();
  await open.shop.write(pack, "Ya te contesto", { as: "seller" });
  await at.read(pack, { seconds: 5 });
  expect(await send(await anyone(), conversationId)).toMatchObject({
    reason: "said-meanwhile",
    detail: { name: null, text: "Ya te contesto" },
  });
});

it("lets one message at a time to the assistant, also when two agents press at once", async () => {
  const { pack, conversationId } = await at.aThread();
  await at.block(pack, { agent: true });
  await open.shop.write(pack, "Pregunta el comprador", { as: "agent" });
  await at.read(pack, { seconds: 5 });
  expect(await composer(conversationId)).toMatchObject({ kind: "open", recipient: "assistant" });
  const [one, two] = [await anyone(), await anyone()];
  const first = crypto.randomUUID();
  const results = await Promise.all([
    send(one, conversationId, { clientId: first }),
    send(one, conversationId, { text: "Otra" }),
  ]);
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  expect(results.find((result) => !result.ok)).toMatchObject({ reason: "assistant-turn" });
  const [row] = await rowsOf(conversationId);
  expect(await send(two, conversationId, { after: row?.id ?? null })).toMatchObject({ reason: "assistant-turn" });
  await at.deliver(row?.id ?? "");
  expect(await composer(conversationId)).toMatchObject({ kind: "assistant-turn" });
  await open.shop.write(pack, "Gracias", { as: "agent" });
  await at.read(pack, { seconds: 30 });
  expect(await composer(conversationId)).toMatchObject({ kind: "open", recipient: "assistant" });
});

it("refuses with the reason where the thread is blocked, known or not", async () => {
  const { pack, conversationId } = await at.aThread();
  const author = await anyone();
  await at.block(pack, { substatus: "blocked_by_buyer" });
  await at.read(pack, { seconds: 5 });
  expect(await send(author, conversationId)).toMatchObject({ reason: "thread-blocked", detail: { reason: "buyer" } });
  await at.block(pack, { substatus: "blocked_by_the_moon" });
  await at.read(pack, { seconds: 10 });
  expect(await send(author, conversationId)).toMatchObject({
    reason: "thread-blocked",
    detail: { reason: null, word: "blocked_by_the_moon" },
  });
  await at.block(pack, { substatus: "blocked_by_conversation_initiated_by_seller_limited" });
  await at.read(pack, { seconds: 15 });
  expect(await send(author, conversationId)).toMatchObject({ reason: "only-opening" });
});

it("leads to the claim that has taken the thread's place", async () => {
  const { pack, orderId, conversationId } = await at.aThread();
  const claim = await open.shop.complain(orderId);
  const { organizationId, storeId } = open;
  await readClaim({ storeId, claimId: String(claim.id) }, { organizationId, attempt: 1, lastAttempt: false });
  await at.read(pack, { seconds: 5 });
  expect(await composer(conversationId)).toMatchObject({ kind: "open", to: "claim", isThreadPaused: true });
  const refused = await send(await anyone(), conversationId);
  expect(refused).toMatchObject({ reason: "claim-open" });
  expect(refused).toHaveProperty("detail.conversationId", expect.any(String));
});

it.each([
  ["Pasame tu correo y te escribo", "asks-personal-data"],
  ["Escribime al 11 5555-4433", "shares-contact-data"],
  ["x".repeat(351), "too-long"],
  ["   ", "empty"],
  ["Ждём вас", "unsupported-characters"],
  ["Hola {nombre}", "unfilled-variable"],
])("judges what is written: %s", async (text, reason) => {
  const { conversationId } = await at.aThread();
  expect(await send(await anyone(), conversationId, { text })).toMatchObject({ ok: false, reason });
  expect(await rowsOf(conversationId)).toEqual([]);
});

it("keeps to the thread's own limit, and lets emoji and typographic marks through", async () => {
  const { conversationId } = await at.aThread();
  const author = await anyone();
  expect(await send(author, conversationId, { text: `${"a".repeat(345)} 👍` })).toMatchObject({ ok: true });
  await at.inOurs((tx) =>
    tx.update(threads).set({ maxCharacters: 20 }).where(eq(threads.conversationId, conversationId)),
  );
  expect(await send(author, conversationId)).toMatchObject({ reason: "too-long" });
});

it("asks to confirm what is only warned of", async () => {
  const { conversationId } = await at.aThread();
  const author = await anyone();
  const text = "Sos un idiota.";
  expect(await send(author, conversationId, { text })).toMatchObject({
    reason: "unconfirmed-warnings",
    detail: { warnings: ["insult"] },
  });
  expect(await send(author, conversationId, { text, acknowledged: ["insult"] })).toMatchObject({ ok: true });
});

it("sends a file without words, and no file of somebody else's, of another conversation, or twice", async () => {
  const { conversationId } = await at.aThread();
  const elsewhere = await at.aThread();
  const [author, other] = [await anyone(), await anyone()];
  const attach = async (who: Agent, where: string) => {
    const uploadId = crypto.randomUUID();
    await addUpload(who, { conversationId: where, uploadId, name: "foto.png", bytes: PICTURE });
    return uploadId;
  };
  const gone = { reason: "upload-gone" };
  expect(await send(author, conversationId, { uploadIds: [await attach(other, conversationId)] })).toMatchObject(gone);
  const away = await attach(author, elsewhere.conversationId);
  expect(await send(author, conversationId, { uploadIds: [away] })).toMatchObject(gone);
  expect(await send(author, conversationId, { uploadIds: [crypto.randomUUID()] })).toMatchObject(gone);
  const own = await attach(author, conversationId);
  expect(await send(author, conversationId, { text: "", uploadIds: [own] })).toMatchObject({ ok: true });
  expect(await send(author, conversationId, { text: "", uploadIds: [own] })).toMatchObject(gone);
  const [kept] = await at.inOurs((tx) => tx.select().from(uploads).where(eq(uploads.id, own)));
  expect(kept?.outboxId).not.toBeNull();
});

it("is not there for who belongs to another organization, nor for a store that is disconnected", async () => {
  const { conversationId } = await at.aThread();
  const stranger = await anAgent(database(), await anOrganization(database()));
  await expect(send(stranger, conversationId)).rejects.toBeInstanceOf(NotFound);
  const { storeId } = open;
  const setState = (state: "connected" | "disconnected") =>
    at.inOurs((tx) => tx.update(stores).set({ state }).where(eq(stores.id, storeId)));
  await setState("disconnected");
  expect(await send(await anyone(), conversationId)).toMatchObject({ reason: "store-disconnected" });
  await setState("connected");
});

it("keeps a draft for its author alone, and discards an empty one", async () => {
  const { conversationId } = await at.aThread();
  const author = await anyone();
  const drafts = () => at.inOurs((tx) => tx.select().from(messageDrafts).where(eq(messageDrafts.userId, author.id)));
  await saveMessageDraft(author, { conversationId, text: "Hola, es" });
  expect(await drafts()).toMatchObject([{ text: "Hola, es" }]);
  await saveMessageDraft(author, { conversationId, text: "" });
  expect(await drafts()).toEqual([]);
});

it("warns that somebody is writing, and locks nobody out", async () => {
  const { conversationId } = await at.aThread();
  const [one, two] = [await anyone(), await anyone()];
  expect(await leaseConversation(one, { conversationId })).toEqual({ ok: true, value: { writing: null } });
  const warned = await leaseConversation(two, { conversationId });
  expect(warned).toMatchObject({ value: { writing: { userId: one.id, name: one.name } } });
  expect(await send(two, conversationId)).toMatchObject({ ok: true });
  await releaseConversation(two, { conversationId });
  expect(await at.inOurs((tx) => tx.select().from(conversationLeases))).toHaveLength(1);
  await releaseConversation(one, { conversationId });
  expect(await leaseConversation(two, { conversationId })).toEqual({ ok: true, value: { writing: null } });
  // Who has stopped typing is not writing any more.
  const later = { now: new Date(Date.now() + 10 * 60_000) };
  expect(await leaseConversation(one, { conversationId }, later)).toEqual({ ok: true, value: { writing: null } });
});
