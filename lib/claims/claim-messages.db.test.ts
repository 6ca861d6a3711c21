import { and, asc, eq } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { database, inOrganization } from "@/db/client";
import {
  callBudgets,
  claims,
  conversations,
  events,
  jobs,
  memberships,
  messageDrafts,
  messages,
  outbox,
  stores,
  uploads,
} from "@/db/schema";
import { anAgent } from "@/db/testing/factories";
import { type ConnectedShop, openConnectedShop } from "@/lib/inbox/testing/connected-shop";
import { readClaim } from "@/lib/intake/read-claim";
import { Postpone } from "@/lib/jobs/postpone";
import { seller } from "@/sandbox/testing";
import { deliverClaimMessage } from "./deliver-claim-message";
import { sendClaimMessage } from "./send-claim-message";

const TEXT = "Lamentamos lo que pasó, ya lo estamos viendo.";

let open: ConnectedShop;
beforeAll(async () => {
  open = await openConnectedShop();
});
// Each test has the whole budget of calls.
beforeEach(() => database().delete(callBudgets));
afterEach(() => open.shop.control("DELETE", "faults"));
afterAll(() => open.shop.close());

const inOurs = <T>(work: Parameters<typeof inOrganization<T>>[1]) => inOrganization(open.organizationId, work);

/** A complaint that arrived, and an agent who has it on screen. */
async function aComplaint() {
  const { orderIds } = await open.shop.buy();
  await open.shop.control("POST", `orders/${orderIds[0]}/deliver`);
  const { id } = await open.shop.complain(orderIds[0]);
  const sourceId = String(id);
  await read(sourceId);
  const { id: claimId, conversationId } = await ours(sourceId);
  const author = await anAgent(database(), open.organizationId);
  return { sourceId, claimId, conversationId, author };
}
type Complaint = Awaited<ReturnType<typeof aComplaint>>;

const read = (claimId: string) =>
  readClaim(
    { storeId: open.storeId, claimId },
    { organizationId: open.organizationId, attempt: 1, lastAttempt: false },
  );

async function ours(sourceId: string) {
  const [row] = await inOurs((tx) => tx.select().from(claims).where(eq(claims.sourceId, sourceId)));
  if (!row) throw new Error("the claim did not arrive");
  return row;
}

function send(
  { claimId, conversationId, author }: Complaint,
  more: Partial<Parameters<typeof sendClaimMessage>[1]> = {},
) {
  const asked = { claimId, conversationId, clientId: crypto.randomUUID(), text: TEXT, uploadIds: [], after: null };
  return sendClaimMessage(author, { ...asked, ...more });
}

async function aQueuedMessage(complaint?: Complaint, more: Parameters<typeof send>[1] = {}) {
  const about = complaint ?? (await aComplaint());
  const clientId = crypto.randomUUID();
  expect(await send(about, { clientId, ...more })).toEqual({ ok: true, value: { clientId, state: "queued" } });
  return { ...about, clientId };
}

/** Runs the job as the worker does, `later` seconds from now. */
const deliver = (clientId: string, later = 0, lastAttempt = false) =>
  deliverClaimMessage(
    { storeId: open.storeId, outboxId: clientId },
    { organizationId: open.organizationId, lastAttempt },
    async () => new Date(Date.now() + later * 1000),
  );

async function rowOf(clientId: string) {
  const [row] = await inOurs((tx) => tx.select().from(outbox).where(eq(outbox.id, clientId)));
  if (!row) throw new Error("the message is gone");
  return row;
}

/** How often the marketplace received and accepted it. */
async function effectOn(sourceId: string): Promise<{ received: number; accepted: number }> {
  const writes: { subject: string; received: number; accepted: number }[] = await open.shop.control(
    "GET",
    "effects/writes?kind=claim-action",
  );
  const about = writes.filter(({ subject }) => subject.includes(sourceId));
  const sum = (of: "received" | "accepted") => about.reduce((total, write) => total + write[of], 0);
  return { received: sum("received"), accepted: sum("accepted") };
}

const saidIn = (conversationId: string) =>
  inOurs((tx) =>
    tx
      .select({
        author: messages.author,
        recipient: messages.recipient,
        text: messages.text,
        outboxId: messages.outboxId,
      })
      .from(messages)
      .where(and(eq(messages.conversationId, conversationId), eq(messages.author, "seller")))
      .orderBy(asc(messages.sentAt)),
  );

const eventsOf = (conversationId: string) =>
  inOurs(async (tx) => {
    const rows = await tx
      .select({ kind: events.kind })
      .from(events)
      .where(eq(events.conversationId, conversationId))
      .orderBy(events.sequence);
    return rows.map(({ kind }) => kind);
  });

const draftOf = (userId: string) =>
  inOurs((tx) => tx.select().from(messageDrafts).where(eq(messageDrafts.userId, userId)));

async function aFile(conversationId: string, uploadedBy: string): Promise<string> {
  const id = crypto.randomUUID();
  const bytes = Buffer.from("ffd8ffe000104a464946", "hex");
  const columns = { id, organizationId: open.organizationId, conversationId, uploadedBy, createdAt: new Date() };
  await inOurs((tx) =>
    tx
      .insert(uploads)
      .values({ ...columns, name: "foto.jpg", mediaType: "image/jpeg", sizeBytes: bytes.length, bytes }),
  );
  return id;
}

describe("sending", () => {
  it("reaches the buyer, stops our clock and discards the draft", async () => {
    const { sourceId, claimId, conversationId, clientId, author } = await aQueuedMessage();
    expect(await draftOf(author.id)).toMatchObject([{ text: TEXT }]);
    await deliver(clientId);
    expect(await rowOf(clientId)).toMatchObject({ state: "sent", attempts: 1 });
    expect(await saidIn(conversationId)).toEqual([
      { author: "seller", recipient: "complainant", text: TEXT, outboxId: clientId },
    ]);
    expect(await effectOn(sourceId)).toEqual({ received: 1, accepted: 1 });
    expect(await ours(sourceId)).toMatchObject({ id: claimId, dueAt: null });
    const [conversation] = await inOurs((tx) =>
      tx.select().from(conversations).where(eq(conversations.id, conversationId)),
    );
    expect(conversation).toMatchObject({ state: "open", waitingSince: null, unansweredCount: 0 });
    expect(await draftOf(author.id)).toEqual([]);
    expect(await eventsOf(conversationId)).toEqual([
      "conversation.routed",
      "claim.opened",
      "message.received",
      "reply.queued",
      "claim.changed",
      "reply.sent",
    ]);
    const again = await database().select().from(jobs).where(eq(jobs.name, "read-claim"));
    expect(again.map(({ payload }) => JSON.parse(payload).claimId)).toContain(sourceId);
  });

  it("happens once, however often the key is pressed and the job runs", async () => {
    const { sourceId, clientId, ...complaint } = await aQueuedMessage();
    expect(await send({ sourceId, ...complaint }, { clientId })).toMatchObject({ ok: true });
    const otherText = { ok: false, reason: "same-message-with-other-text" };
    expect(await send({ sourceId, ...complaint }, { clientId, text: "Otra cosa." })).toEqual(otherText);
    await deliver(clientId);
    await deliver(clientId);
    expect(await effectOn(sourceId)).toEqual({ received: 1, accepted: 1 });
  });

  it("reaches the mediator once there is one, with files", async () => {
    const complaint = await aComplaint();
    await open.shop.control("POST", `claims/${complaint.sourceId}/mediate`);
    await read(complaint.sourceId);
    const uploadIds = [await aFile(complaint.conversationId, complaint.author.id)];
    // The marketplace takes no files alone.
    expect(await send(complaint, { uploadIds, text: "" })).toMatchObject({ ok: false, reason: "empty" });
    const { clientId } = await aQueuedMessage(complaint, { uploadIds });
    await deliver(clientId);
    expect(await rowOf(clientId)).toMatchObject({ state: "sent" });
    expect(await saidIn(complaint.conversationId)).toMatchObject([{ recipient: "mediator", outboxId: clientId }]);
    const [file] = await inOurs((tx) => tx.select().from(uploads).where(eq(uploads.outboxId, clientId)));
    expect(file).toMatchObject({ bytes: null });
    expect(file?.sourceId).not.toBeNull();
  });

  it("may be typed on the screen of the thread that the claim stands in for", async () => {
    const complaint = await aComplaint();
    const thread = crypto.randomUUID();
    await inOurs(async (tx) => {
      const [row] = await tx.select().from(conversations).where(eq(conversations.id, complaint.conversationId));
      if (!row) throw new Error("no conversation");
      await tx.insert(conversations).values({ ...row, id: thread, entry: "postsale", interaction: "help" });
    });
    const uploadIds = [await aFile(thread, complaint.author.id)];
    const { clientId } = await aQueuedMessage(complaint, { conversationId: thread, uploadIds });
    expect(await draftOf(complaint.author.id)).toMatchObject([{ conversationId: thread }]);
    expect(await rowOf(clientId)).toMatchObject({ conversationId: complaint.conversationId });
    await deliver(clientId);
    expect(await rowOf(clientId)).toMatchObject({ state: "sent" });
    expect(await draftOf(complaint.author.id)).toEqual([]);
  });

  it("judges the text as every text to a buyer", async () => {
    const complaint = await aComplaint();
    expect(await send(complaint, { text: " " })).toMatchObject({ ok: false, reason: "empty" });
    expect(await send(complaint, { text: "Escribime al 11 5555-4321" })).toMatchObject({
      ok: false,
      reason: "shares-contact-data",
    });
    const careless = { text: "Cerrá el reclamo y te devolvemos la plata." };
    const warned = await send(complaint, careless);
    expect(warned).toMatchObject({ ok: false, reason: "unconfirmed-warnings" });
    expect(await send(complaint, { ...careless, acknowledged: ["discourages-claim"] })).toMatchObject({ ok: true });
  });

  it("tells the second of two agents what the first has just said", async () => {
    const complaint = await aComplaint();
    const colleague = await anAgent(database(), open.organizationId, { name: "Bruno" });
    await aQueuedMessage({ ...complaint, author: colleague });
    expect(await send(complaint)).toMatchObject({
      ok: false,
      reason: "said-meanwhile",
      detail: { name: "Bruno", text: TEXT },
    });
  });

  it("is refused where the screen could have told: closed, nothing to say, not known, disconnected", async () => {
    const complaint = await aComplaint();
    const put = (columns: Partial<typeof claims.$inferInsert>) =>
      inOurs((tx) => tx.update(claims).set(columns).where(eq(claims.id, complaint.claimId)));
    await put({ actions: [{ action: "refund", word: "refund", mandatory: false, dueAt: null }] });
    expect(await send(complaint)).toEqual({ ok: false, reason: "nothing-to-say" });
    await put({ actions: null });
    expect(await send(complaint)).toEqual({ ok: false, reason: "nothing-to-say" });
    await put({ state: "closed" });
    expect(await send(complaint)).toEqual({ ok: false, reason: "claim-closed" });
    const connect = (state: "connected" | "disconnected") =>
      inOurs((tx) => tx.update(stores).set({ state }).where(eq(stores.id, open.storeId)));
    await connect("disconnected");
    expect(await send(complaint)).toEqual({ ok: false, reason: "store-disconnected" });
    await connect("connected");
  });
});

describe("what became of it", () => {
  it("is refused when the claim was closed while the agent typed, and the draft stays", async () => {
    const { sourceId, clientId, author } = await aQueuedMessage();
    await open.shop.control("POST", `claims/${sourceId}/decide`, { reason: "payment_refunded" });
    await deliver(clientId);
    expect(await rowOf(clientId)).toMatchObject({ state: "refused", refusal: "claim-closed" });
    expect(await ours(sourceId)).toMatchObject({ state: "closed" });
    expect(await draftOf(author.id)).toMatchObject([{ text: TEXT }]);
    expect(await effectOn(sourceId)).toMatchObject({ accepted: 0 });
  });

  it("does not say to the mediator what was written to the buyer", async () => {
    const { sourceId, clientId } = await aQueuedMessage();
    await open.shop.control("POST", `claims/${sourceId}/mediate`);
    await deliver(clientId);
    expect(await rowOf(clientId)).toMatchObject({ state: "refused", refusal: "recipient-changed" });
  });

  it.each(["cut-after-acceptance", "error-after-acceptance"])(
    "is read before anything is repeated when the reply is lost after acceptance (%s)",
    async (mode) => {
      const { sourceId, conversationId, clientId } = await aQueuedMessage();
      await open.shop.control("PUT", "faults", { claimReply: { mode, remaining: 1 } });
      await expect(deliver(clientId)).rejects.toBeInstanceOf(Postpone);
      expect(await rowOf(clientId)).toMatchObject({ state: "checking" });
      expect(await eventsOf(conversationId)).toContain("reply.checking");
      await deliver(clientId, 2);
      expect(await rowOf(clientId)).toMatchObject({ state: "sent" });
      expect(await effectOn(sourceId)).toEqual({ received: 1, accepted: 1 });
    },
  );

  it("is sent again only after the claim was read without it, when it was lost before acceptance", async () => {
    const { sourceId, clientId } = await aQueuedMessage();
    await open.shop.control("PUT", "faults", { claimReply: { mode: "cut-before-acceptance", remaining: 1 } });
    await expect(deliver(clientId)).rejects.toBeInstanceOf(Postpone);
    await expect(deliver(clientId, 1)).rejects.toBeInstanceOf(Postpone);
    expect(await effectOn(sourceId)).toMatchObject({ accepted: 0 });
    await deliver(clientId, 8);
    // The reading of the second attempt is dated like the clock that it was given.
    await deliver(clientId, 9);
    expect(await rowOf(clientId)).toMatchObject({ state: "sent", attempts: 2 });
    expect(await effectOn(sourceId)).toMatchObject({ accepted: 1 });
  });

  it("is found after a worker was killed between the call and writing down its outcome", async () => {
    const { sourceId, clientId } = await aQueuedMessage();
    const killed = { state: "sending", attempts: 1, attemptedAt: new Date() } as const;
    await inOurs((tx) => tx.update(outbox).set(killed).where(eq(outbox.id, clientId)));
    const token = await open.shop.token(seller);
    const said = { receiver_role: "complainant", message: TEXT };
    await open.shop.call("POST", `/post-purchase/v1/claims/${sourceId}/actions/send-message`, { token, body: said });
    await deliver(clientId);
    expect(await rowOf(clientId)).toMatchObject({ state: "sent" });
    expect(await saidIn((await ours(sourceId)).conversationId)).toHaveLength(1);
  });

  it("is not said a second time when a worker was killed before the marketplace showed it", async () => {
    const { sourceId, clientId } = await aQueuedMessage();
    const accepted = { to: "complainant", acceptedAt: new Date().toISOString() };
    const left = { state: "checking", attempts: 1, attemptedAt: new Date(), terms: accepted } as const;
    await inOurs((tx) => tx.update(outbox).set(left).where(eq(outbox.id, clientId)));
    await expect(deliver(clientId, 10)).rejects.toBeInstanceOf(Postpone);
    await deliver(clientId, 130);
    expect(await rowOf(clientId)).toMatchObject({ state: "sent", attempts: 1 });
    expect(await effectOn(sourceId)).toMatchObject({ received: 0 });
  });

  it("is known again whatever the marketplace makes of its letters", async () => {
    const { sourceId, clientId } = await aQueuedMessage(undefined, { text: "A &amp; B:  <b>van</b> hoy" });
    await open.shop.control("PUT", "faults", { claimReply: { mode: "cut-after-acceptance", remaining: 1 } });
    await expect(deliver(clientId)).rejects.toBeInstanceOf(Postpone);
    await deliver(clientId, 20);
    expect(await rowOf(clientId)).toMatchObject({ state: "sent" });
    expect(await effectOn(sourceId)).toEqual({ received: 1, accepted: 1 });
  });

  it("is refused in the marketplace's words when the application may not write", async () => {
    const { clientId, conversationId } = await aQueuedMessage();
    await open.shop.control("PUT", "faults", { claimWritesForbidden: true });
    await deliver(clientId);
    const { state, refusal } = await rowOf(clientId);
    expect([state, refusal]).toEqual(["refused", expect.stringMatching(/^marketplace:/)]);
    expect((await eventsOf(conversationId)).at(-1)).toBe("reply.refused");
  });

  it("is refused when the claim is not there any more", async () => {
    const { clientId, claimId } = await aQueuedMessage();
    const gone = { readAt: new Date(0), sourceId: "5499999998" };
    await inOurs((tx) => tx.update(claims).set(gone).where(eq(claims.id, claimId)));
    await deliver(clientId);
    expect(await rowOf(clientId)).toMatchObject({ state: "refused", refusal: "claim-not-known" });
  });

  it("is given back to an author who may not write any more, and after the last attempt", async () => {
    const disabled = await aQueuedMessage();
    await inOurs((tx) =>
      tx.update(memberships).set({ disabledAt: new Date() }).where(eq(memberships.userId, disabled.author.id)),
    );
    await deliver(disabled.clientId);
    expect(await rowOf(disabled.clientId)).toMatchObject({ state: "refused", refusal: "author-not-allowed" });

    const last = await aQueuedMessage();
    await open.shop.control("PUT", "faults", { serverError: { share: 1, families: ["claims"], form: "html" } });
    await expect(deliver(last.clientId)).rejects.toBeInstanceOf(Postpone);
    await deliver(last.clientId, 2, true);
    expect(await rowOf(last.clientId)).toMatchObject({ state: "refused", refusal: "gave-up" });
    expect(await draftOf(last.author.id)).toMatchObject([{ text: TEXT }]);
  });

  it("is never given back once it was accepted, also after the last attempt", async () => {
    const { sourceId, clientId } = await aQueuedMessage();
    const terms = { to: "complainant", acceptedAt: new Date().toISOString() };
    const accepted = { state: "checking", attempts: 1, attemptedAt: new Date(), terms } as const;
    await inOurs((tx) => tx.update(outbox).set(accepted).where(eq(outbox.id, clientId)));
    await open.shop.control("PUT", "faults", { serverError: { share: 1, families: ["claims"], form: "html" } });
    await deliver(clientId, 2, true);
    expect(await rowOf(clientId)).toMatchObject({ state: "sent", refusal: null });
    expect(await effectOn(sourceId)).toMatchObject({ received: 0 });
  });

  it("says when moderation took it at once", async () => {
    const rude = { text: "Sos un idiota.", acknowledged: ["insult" as const] };
    const { clientId, conversationId } = await aQueuedMessage(undefined, rude);
    await deliver(clientId);
    expect(await rowOf(clientId)).toMatchObject({ state: "sent" });
    expect(await eventsOf(conversationId)).toContain("reply.moderated");
  });

  it("gives the file again that the marketplace has forgotten", async () => {
    const complaint = await aComplaint();
    const uploadIds = [await aFile(complaint.conversationId, complaint.author.id)];
    const { clientId } = await aQueuedMessage(complaint, { uploadIds });
    const forgotten = { sourceId: "forgotten_468424240.jpg", handedOverAt: new Date() };
    await inOurs((tx) => tx.update(uploads).set(forgotten).where(eq(uploads.outboxId, clientId)));
    await deliver(clientId);
    expect(await rowOf(clientId)).toMatchObject({ state: "sent", attempts: 2 });
  });
});
