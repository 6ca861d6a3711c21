import { and, asc, eq, like, sql } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { database, inOrganization, pool } from "@/db/client";
import {
  buyers,
  conversations,
  entrySettings,
  events,
  items,
  jobs,
  leads,
  notifications,
  questions,
  sweeps,
} from "@/db/schema";
import { anAgent, anOrganization } from "@/db/testing/factories";
import { NotFound } from "@/lib/errors";
import { getConversation } from "@/lib/inbox/get-conversation";
import { ListConversations } from "@/lib/inbox/input";
import { listConversations } from "@/lib/inbox/list-conversations";
import { reopenConversation } from "@/lib/inbox/reopen-conversation";
import { resolveConversation } from "@/lib/inbox/resolve-conversation";
import { type ConnectedShop, openConnectedShop } from "@/lib/inbox/testing/connected-shop";
import { Postpone } from "@/lib/jobs/postpone";
import { buyersOfSite } from "@/sandbox/catalog/buyers";
import { seller } from "@/sandbox/testing";
import { readIncoming } from "./read-incoming";
import { readLead } from "./read-lead";
import { readQuestion } from "./read-question";
import { createReceiver } from "./receive";
import { sweepLeads } from "./sweep-leads";

const VAN = "MLA1500914478";
const EMAIL = /comprador\.\d+@mail\.example/;

let open: ConnectedShop;
/** Somebody who has not shown interest yet, so that every test has a conversation of its own. */
let people: number[];
beforeAll(async () => {
  open = await openConnectedShop();
  people = ["MLA", "MLB", "MLC", "MLM"].flatMap((site) => buyersOfSite(site).map(({ id }) => id));
});
afterEach(async () => {
  await open.shop.control("DELETE", "faults");
  await database().execute(sql`update call_budgets set blocked_until = null, tokens = 200`);
});
afterAll(() => open.shop.close());

const inOurs = <T>(work: Parameters<typeof inOrganization<T>>[1]) => inOrganization(open.organizationId, work);
const context = { attempt: 1, lastAttempt: false };
const read = (leadId: string, { attempt, lastAttempt } = context) =>
  readLead({ storeId: open.storeId, leadId }, { organizationId: open.organizationId, attempt, lastAttempt });
const ask = (questionId: string) =>
  readQuestion({ storeId: open.storeId, questionId }, { organizationId: open.organizationId, ...context });
const sweep = () => sweepLeads({ storeId: open.storeId }, open.organizationId);

function somebody(): number {
  const buyerId = people.pop();
  if (!buyerId) throw new Error("everybody has shown interest");
  return buyerId;
}

async function make(type: string, buyerId: number | null = somebody(), text?: string) {
  const lead = await open.shop.control("POST", "leads", { itemId: VAN, type, buyerId, ...(text && { text }) });
  return { leadId: String(lead.id), questionId: String(lead.externalId), buyerId };
}

async function notify(leadId: string) {
  const body = JSON.stringify({
    resource: `/vis/leads/${leadId}`,
    topic: "vis_leads",
    actions: ["whatsapp"],
    user_id: seller,
    application_id: Number(open.shop.settings.clientId),
  });
  await createReceiver(pool())(readIncoming("mercado-libre", body, new Date()));
}

const journalOf = (leadId: string) =>
  inOurs((tx) =>
    tx
      .select({ state: notifications.state, reason: notifications.reason })
      .from(notifications)
      .where(eq(notifications.target, `lead:${leadId}`)),
  );

async function leadOf(leadId: string) {
  const [row] = await inOurs((tx) => tx.select().from(leads).where(eq(leads.sourceId, leadId)));
  if (!row) throw new Error(`no lead ${leadId}`);
  return row;
}

async function conversationOf(leadId: string) {
  const { conversationId } = await leadOf(leadId);
  const [row] = await inOurs((tx) => tx.select().from(conversations).where(eq(conversations.id, conversationId)));
  if (!row) throw new Error("no conversation");
  return row;
}

const eventsOf = (conversationId: string) =>
  inOurs((tx) =>
    tx
      .select({ kind: events.kind, detail: events.detail })
      .from(events)
      .where(eq(events.conversationId, conversationId))
      .orderBy(asc(events.sequence)),
  );

describe("readLead", () => {
  it.each(["whatsapp", "call", "schedule", "quotation", "contact_request", "reservation"])(
    "brings a lead (%s) to the commercial inbox with its listing, and its person waits",
    async (type) => {
      const { leadId } = await make(type);
      await notify(leadId);
      await read(leadId);
      expect(await journalOf(leadId)).toEqual([{ state: "applied", reason: null }]);
      const conversation = await conversationOf(leadId);
      expect(conversation).toMatchObject({
        entry: "presale",
        module: "commercial",
        state: "open",
        questionCount: 0,
        waitingSince: expect.any(Date),
      });
      const [item] = await inOurs((tx) => tx.select().from(items).where(eq(items.sourceId, VAN)));
      expect(item).toMatchObject({ classified: true });
      expect((await eventsOf(conversation.id)).map(({ kind }) => kind)).toEqual([
        "conversation.routed",
        "lead.received",
      ]);

      const before = await eventsOf(conversation.id);
      await read(leadId);
      expect(await eventsOf(conversation.id)).toEqual(before);
    },
  );

  it("shows how to reach the person in the conversation, and nowhere else", async () => {
    const { leadId } = await make("contact_request");
    await read(leadId);
    const row = await leadOf(leadId);
    expect(row.sealedContact).not.toMatch(EMAIL);
    expect(row.keyId).toBeTruthy();
    const shown = await getConversation(open.admin, { conversationId: row.conversationId });
    expect(shown.leads).toMatchObject([
      {
        type: "contact-request",
        hasContact: true,
        contact: {
          email: expect.stringMatching(EMAIL),
          identification: { type: expect.any(String), number: expect.stringMatching(/^[01-]+$/) },
        },
        details: expect.arrayContaining([{ name: "zip_code", value: "5000" }]),
      },
    ]);

    const list = await listConversations(open.admin, ListConversations.parse({ module: "commercial" }));
    expect(list.conversations.find(({ id }) => id === row.conversationId)).toMatchObject({ lead: "contact-request" });
    const everywhereElse = [list, await eventsOf(row.conversationId), await conversationOf(leadId)];
    const queued = await database().select().from(jobs);
    expect(JSON.stringify([...everywhereElse, queued])).not.toMatch(EMAIL);
  });

  it("is out of reach for another organization", async () => {
    const { leadId } = await make("whatsapp");
    await read(leadId);
    const { conversationId } = await leadOf(leadId);
    const stranger = await anAgent(database(), await anOrganization(database()), { role: "admin" });
    await expect(getConversation(stranger, { conversationId })).rejects.toBeInstanceOf(NotFound);
  });

  it("gives each guest a conversation of their own", async () => {
    const [one, other] = [await make("whatsapp", null), await make("call", null)];
    for (const { leadId } of [one, other]) await read(leadId);
    const [first, second] = [await conversationOf(one.leadId), await conversationOf(other.leadId)];
    expect(first.id).not.toBe(second.id);
    const [buyer] = await inOurs((tx) => tx.select().from(buyers).where(eq(buyers.id, first.buyerId)));
    expect(buyer).toMatchObject({ sourceId: `guest:${one.leadId}`, nickname: null });
    const { leads: shown } = await getConversation(open.admin, { conversationId: first.id });
    expect(shown).toMatchObject([{ hasContact: false, contact: null }]);
  });

  it.each(["lead", "question"])("makes one conversation of the twins when the %s comes first", async (first) => {
    const { leadId, questionId } = await make("question", somebody(), "¿Acepta permuta?");
    if (first === "lead") {
      await read(leadId);
      await ask(questionId);
    } else {
      await ask(questionId);
      await read(leadId);
    }
    const conversation = await conversationOf(leadId);
    expect(conversation).toMatchObject({
      questionCount: 1,
      unansweredCount: 1,
      state: "open",
      lastIncomingText: "¿Acepta permuta?",
    });
    const shown = await getConversation(open.admin, { conversationId: conversation.id });
    expect(shown.questions).toMatchObject([{ sourceId: questionId }]);
    expect(shown.leads).toMatchObject([{ type: "question", questionSourceId: questionId }]);
    const kinds = (await eventsOf(conversation.id)).map(({ kind }) => kind);
    expect(kinds).toEqual(["conversation.routed", "question.received", "lead.received"]);
  });

  it("is done with a question when it is answered, although its twin is here", async () => {
    const { leadId, questionId } = await make("question");
    await read(leadId);
    await open.shop.call("POST", "/answers", {
      token: await open.shop.token(),
      body: { question_id: Number(questionId), text: "Sí, sigue disponible." },
    });
    await ask(questionId);
    expect(await conversationOf(leadId)).toMatchObject({ state: "resolved", waitingSince: null });
  });

  it("keeps waiting for a call what also asked and was answered", async () => {
    const buyerId = somebody();
    const call = await make("call", buyerId);
    await read(call.leadId);
    const { leadId, questionId } = await make("question", buyerId);
    await read(leadId);
    await open.shop.call("POST", "/answers", {
      token: await open.shop.token(),
      body: { question_id: Number(questionId), text: "Sí." },
    });
    await ask(questionId);
    const conversation = await conversationOf(call.leadId);
    expect(conversation.id).toBe((await conversationOf(leadId)).id);
    expect(conversation).toMatchObject({ state: "open", unansweredCount: 0, waitingSince: expect.any(Date) });

    // Put away, it is followed up; a new lead brings it back; undone, it waits again.
    await resolveConversation(open.admin, { conversationId: conversation.id });
    expect(await leadOf(call.leadId)).toMatchObject({ followedUpBy: open.admin.id });
    await reopenConversation(open.admin, { conversationId: conversation.id });
    expect(await leadOf(call.leadId)).toMatchObject({ followedUpAt: null });
    await resolveConversation(open.admin, { conversationId: conversation.id });
    await ask(questionId);
    expect(await conversationOf(call.leadId)).toMatchObject({ state: "resolved" });
    const again = await make("whatsapp", buyerId);
    await read(again.leadId);
    expect(await conversationOf(again.leadId)).toMatchObject({ id: conversation.id, state: "open" });
  });

  it("lets nothing in while the entry is switched off, and knows what came before", async () => {
    const known = await make("whatsapp");
    await read(known.leadId);
    const enable = (enabled: boolean) =>
      inOurs((tx) => tx.update(entrySettings).set({ enabled }).where(eq(entrySettings.entry, "presale")));
    await enable(false);
    const { leadId } = await make("whatsapp");
    await notify(leadId);
    await read(leadId);
    expect(await journalOf(leadId)).toEqual([{ state: "ignored", reason: "entry-off" }]);
    expect(await inOurs((tx) => tx.select().from(leads).where(eq(leads.sourceId, leadId)))).toEqual([]);
    await notify(known.leadId);
    await read(known.leadId);
    expect(await journalOf(known.leadId)).toEqual([{ state: "applied", reason: null }]);
    await enable(true);
  });
});

describe("what the marketplace answers instead of a lead", () => {
  it.each(["json", "text", "retry-after"])("waits when it is told to slow down (%s)", async (form) => {
    const { leadId } = await make("whatsapp", null);
    await notify(leadId);
    await open.shop.control("PUT", "faults", { rateLimit: { share: 1, form, families: ["leads"] } });
    await expect(read(leadId)).rejects.toBeInstanceOf(Postpone);
    expect(await journalOf(leadId)).toEqual([{ state: "received", reason: null }]);
  });

  it.each(["json", "html", "empty"])("tries again after a 5xx (%s), and says so when it gives up", async (form) => {
    const { leadId } = await make("whatsapp", null);
    await notify(leadId);
    await open.shop.control("PUT", "faults", { serverError: { share: 1, form, families: ["leads"] } });
    await expect(read(leadId)).rejects.toThrow();
    expect(await journalOf(leadId)).toEqual([{ state: "received", reason: null }]);
    await read(leadId, { attempt: 12, lastAttempt: true });
    expect(await journalOf(leadId)).toEqual([{ state: "failed", reason: "gave-up" }]);
    await open.shop.control("DELETE", "faults");
    await read(leadId);
    expect(await journalOf(leadId)).toEqual([{ state: "applied", reason: null }]);
  });

  it("lets nobody else's lead in", async () => {
    const foreign = await open.shop.control("POST", "leads", { itemId: "MLC3404674016", type: "call", buyerId: null });
    await notify(foreign.id);
    await read(foreign.id);
    expect(await journalOf(foreign.id)).toMatchObject([{ state: "failed" }]);
    expect(await inOurs((tx) => tx.select().from(leads).where(eq(leads.sourceId, foreign.id)))).toEqual([]);
  });

  it("stops asking for a lead that never was", async () => {
    const nothing = crypto.randomUUID();
    await notify(nothing);
    await expect(read(nothing, { attempt: 4, lastAttempt: false })).rejects.toThrow();
    await read(nothing, { attempt: 5, lastAttempt: false });
    expect(await journalOf(nothing)).toEqual([{ state: "ignored", reason: "not-found" }]);
  });
});

describe("sweepLeads", () => {
  it("finds what no notification told, as the list shows it, and has it read", async () => {
    await sweep();
    await database().delete(jobs);
    const [named, guest] = [await make("call"), await make("whatsapp", null)];
    expect(await sweep()).toMatchObject({ missing: 2 });
    const queued = await database().select({ dedupe: jobs.dedupe }).from(jobs).where(like(jobs.dedupe, "%:lead:%"));
    expect(queued.map(({ dedupe }) => dedupe).sort()).toEqual(
      [named, guest].map(({ leadId }) => `read:${open.storeId}:lead:${leadId}`).sort(),
    );
    const { contactedAt } = await leadOf(named.leadId);
    expect(contactedAt.toISOString()).not.toMatch(/T00:00:00/);
    expect(await conversationOf(guest.leadId)).toMatchObject({ state: "open" });

    await read(named.leadId);
    expect((await leadOf(named.leadId)).contactedAt).toEqual(contactedAt);
    const { id } = await conversationOf(named.leadId);
    expect((await eventsOf(id)).filter(({ kind }) => kind === "lead.received")).toHaveLength(1);
    expect(await sweep()).toMatchObject({ missing: 0 });
    const [last] = await inOurs((tx) =>
      tx.select().from(sweeps).where(eq(sweeps.list, "recent-leads")).orderBy(sql`swept_at desc`).limit(1),
    );
    expect(last).toMatchObject({ missing: 0 });
    expect(last?.theirs).toBeGreaterThanOrEqual(2);
  });

  it("learns the moment of a lead whose own door told only the day, and changes nothing more", async () => {
    const { leadId } = await make("call", null);
    await read(leadId);
    await sweep();
    const known = await leadOf(leadId);
    const before = await eventsOf(known.conversationId);
    await sweep();
    expect(await leadOf(leadId)).toEqual(known);
    expect(await eventsOf(known.conversationId)).toEqual(before);
  });

  it("waits for the twin to be one conversation also from the list", async () => {
    const { leadId, questionId } = await make("question");
    await sweep();
    await ask(questionId);
    await read(leadId);
    const held = await inOurs((tx) =>
      tx
        .select({ conversationId: questions.conversationId })
        .from(questions)
        .where(and(eq(questions.storeId, open.storeId), eq(questions.sourceId, questionId))),
    );
    expect(held).toEqual([{ conversationId: (await leadOf(leadId)).conversationId }]);
  });

  it("writes nothing down when the list cannot be read", async () => {
    const count = () => inOurs((tx) => tx.$count(sweeps, eq(sweeps.list, "recent-leads")));
    const before = await count();
    await open.shop.control("PUT", "faults", { serverError: { share: 1, form: "html", families: ["leads"] } });
    await expect(sweep()).rejects.toThrow();
    await open.shop.control("PUT", "faults", {
      serverError: { share: 0 },
      rateLimit: { share: 1, form: "text", families: ["leads"] },
    });
    await expect(sweep()).rejects.toBeInstanceOf(Postpone);
    expect(await count()).toBe(before);
  });
});
