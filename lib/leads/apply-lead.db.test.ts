import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { inOrganization, type Transaction } from "@/db/client";
import { leads } from "@/db/schema";
import { anAgent, anOrganization, aStore, type TestStore } from "@/db/testing/factories";
import { rolledBack } from "@/db/testing/rolled-back";
import { type Agent, systemOf } from "@/lib/auth/actor";
import type { ChannelLead } from "@/lib/channels/leads-facet";
import { getConversation } from "@/lib/inbox/get-conversation";
import { applyLead } from "./apply-lead";
import { leadViewsOf } from "./lead-views";

const NOW = new Date("2026-11-20T15:00:00.000Z");
const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);

const CONTACT = {
  buyerId: "182736450",
  name: "Persona De Prueba",
  email: "comprador@mail.example",
  phone: "+54 11 0000-0000",
  identification: null,
};
const LEAD: ChannelLead = {
  sourceId: "7b0b7bd3-3e5c-4cf0-9a9e-0e52bd3b8a1c",
  type: "whatsapp",
  typeWord: "whatsapp",
  itemId: "MLA1500914478",
  questionId: null,
  externalId: null,
  status: "active",
  subStatus: null,
  createdAt: NOW,
  contact: CONTACT,
  details: [],
};

async function aDealer(on: Transaction) {
  const organizationId = await anOrganization(on);
  return { store: await aStore(on, organizationId), agent: await anAgent(on, organizationId) };
}

const apply = (
  on: Transaction,
  { organizationId, id: storeId }: TestStore,
  change: Partial<ChannelLead>,
  readAt = NOW,
) =>
  inOrganization(
    organizationId,
    (tx) => applyLead(tx, systemOf(organizationId), { storeId, lead: { ...LEAD, ...change }, readAt }),
    on,
  );

const rowsOf = (on: Transaction, { organizationId }: TestStore) =>
  inOrganization(organizationId, (tx) => tx.select().from(leads), on);

/** The leads of a conversation, as its screen has them. */
const shownTo = (on: Transaction, actor: Agent, conversationId = "") =>
  inOrganization(actor.organizationId, (tx) => leadViewsOf(tx, actor, conversationId), on);

describe("applyLead", () => {
  it(
    "says nothing the second time, and ignores a reading that is older than what it knows",
    rolledBack(async (on) => {
      const { store } = await aDealer(on);
      expect((await apply(on, store, {}))?.events.map(({ kind }) => kind)).toEqual([
        "conversation.routed",
        "lead.received",
      ]);
      expect(await apply(on, store, {}, later(1))).toMatchObject({ events: [] });
      expect(await apply(on, store, { status: "closed" })).toMatchObject({ events: [] });
      expect(await rowsOf(on, store)).toMatchObject([{ status: "active", readAt: later(1) }]);
    }),
  );

  it(
    "joins the leads of one buyer about one listing, and of nobody else",
    rolledBack(async (on) => {
      const { store } = await aDealer(on);
      const first = await apply(on, store, {});
      const same = await apply(on, store, { sourceId: "2", type: "call" });
      const otherItem = await apply(on, store, { sourceId: "3", itemId: "MLA1" });
      const otherBuyer = await apply(on, store, { sourceId: "4", contact: { ...CONTACT, buyerId: "5" } });
      const nameless = await apply(on, store, { sourceId: "5", contact: { ...CONTACT, buyerId: null } });
      expect(same?.conversationId).toBe(first?.conversationId);
      const all = [first, otherItem, otherBuyer, nameless].map((one) => one?.conversationId);
      expect(new Set(all).size).toBe(4);
    }),
  );

  it(
    "keeps the contact and the details that a later reading leaves out",
    rolledBack(async (on) => {
      const { store, agent } = await aDealer(on);
      const applied = await apply(on, store, { details: [{ name: "color", value: "Blanco" }] });
      await apply(
        on,
        store,
        { contact: { ...CONTACT, name: null, email: null, phone: null }, status: "created" },
        later(1),
      );
      expect(await rowsOf(on, store)).toMatchObject([
        { status: "created", details: [{ name: "color", value: "Blanco" }] },
      ]);
      const { buyerId: _, ...contact } = CONTACT;
      expect(await shownTo(on, agent, applied?.conversationId)).toMatchObject([{ contact }]);
    }),
  );

  it.each([
    ["the moment, when it is told", "2026-11-20T14:58:03.250Z", "2026-11-20T14:58:03.250Z"],
    ["when it was read, of the same day", "2026-11-20T00:00:00.000Z", "2026-11-20T15:00:00.000Z"],
    ["the day, of another one", "2026-11-18T00:00:00.000Z", "2026-11-18T00:00:00.000Z"],
  ])("takes for the time of the contact %s", (_name, createdAt, contactedAt) =>
    rolledBack(async (on) => {
      const { store } = await aDealer(on);
      await apply(on, store, { createdAt: new Date(createdAt) });
      // What is known of the moment is not lost to the door that tells the day.
      await apply(on, store, { createdAt: new Date(`${createdAt.slice(0, 10)}T00:00:00Z`) }, later(1));
      expect(await rowsOf(on, store)).toMatchObject([{ contactedAt: new Date(contactedAt) }]);
    })(),
  );
});

describe("the contact of a lead", () => {
  it(
    "opens in its own row only, and its conversation without it when no key opens it",
    rolledBack(async (on) => {
      const { store, agent } = await aDealer(on);
      const one = await apply(on, store, {});
      await apply(on, store, { sourceId: "other" });
      const [sealed, moved] = await rowsOf(on, store);
      await inOrganization(
        store.organizationId,
        (tx) =>
          tx
            .update(leads)
            .set({ sealedContact: sealed?.sealedContact })
            .where(eq(leads.id, moved?.id ?? "")),
        on,
      );
      const shown = await getConversation(agent, { conversationId: one?.conversationId ?? "" }, { on });
      expect(shown.leads.map(({ hasContact, contact }) => [hasContact, contact !== null])).toEqual([
        [true, true],
        [true, false],
      ]);
    }),
  );

  it(
    "is not for a role that may not read it",
    rolledBack(async (on) => {
      const { store, agent } = await aDealer(on);
      const applied = await apply(on, store, {});
      // A role from a later version, which this one must not trust.
      const visitor = { ...agent, role: "visitor" } as unknown as Agent;
      expect(await shownTo(on, visitor, applied?.conversationId)).toMatchObject([{ hasContact: true, contact: null }]);
    }),
  );
});
