import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { inOrganization, type Transaction } from "@/db/client";
import {
  attachments,
  claimDecisions,
  conversationLeases,
  conversations,
  messageDrafts,
  outbox,
  returns,
  shipments,
  uploads,
} from "@/db/schema";
import { aBuyer, aComplaint, aLead, aMessage, anOrder, aThread, nextSourceId } from "@/db/testing/after-sale";
import { aConversation, anAgent, anOrganization, aStore } from "@/db/testing/factories";
import { rolledBack } from "@/db/testing/rolled-back";
import { NotFound } from "@/lib/errors";
import { getAfterSale } from "./get-after-sale";
import { getConversation } from "./get-conversation";
import { readConversation } from "./read-conversation";

const NOW = new Date("2026-11-20T15:00:00.000Z");
const ago = (minutes: number) => new Date(NOW.getTime() - minutes * 60_000);

async function aShop(on: Transaction) {
  const organizationId = await anOrganization(on);
  const agent = await anAgent(on, organizationId);
  const store = await aStore(on, organizationId);
  return { organizationId, agent, store, buyer: await aBuyer(on, store) };
}

type Shop = Awaited<ReturnType<typeof aShop>>;

function anOutgoing(
  on: Transaction,
  { organizationId, store, agent }: Shop,
  row: { conversationId: string; text: string; at: Date; state: "queued" | "sent" | "refused" },
) {
  const id = crypto.randomUUID();
  const { at, ...rest } = row;
  return inOrganization(
    organizationId,
    async (tx) => {
      await tx.insert(outbox).values({
        id,
        organizationId,
        storeId: store.id,
        kind: "message",
        authorKind: "agent",
        authorId: agent.id,
        createdAt: at,
        ...rest,
      });
      return id;
    },
    on,
  );
}

describe("getAfterSale", () => {
  it(
    "tells everything between buyer and store in the order of time",
    rolledBack(async (on) => {
      const shop = await aShop(on);
      const { organizationId, agent, store, buyer } = shop;
      const inShop = <T>(work: (tx: Transaction) => Promise<T>) => inOrganization(organizationId, work, on);
      const asked = await aConversation(on, store, { texts: ["¿Tienen stock?"], askedAt: ago(900) });
      await inShop(async (tx) => {
        await tx.update(conversations).set({ buyerId: buyer.id }).where(eq(conversations.id, asked.id));
      });
      await aLead(on, store, { conversationId: asked.id, at: ago(880) });
      const [pack, parcel, wayBack] = [nextSourceId(), nextSourceId(), nextSourceId()];
      const order = await anOrder(on, store, {
        buyerId: buyer.id,
        packSourceId: pack,
        placedAt: ago(800),
        shipmentSourceId: parcel,
      });
      const thread = await aThread(on, store, {
        buyerId: buyer.id,
        packSourceId: pack,
        orderSourceId: order.sourceId,
        text: "¿Cuándo llega? Mi celular es 11 5555-4321",
        at: ago(700),
      });
      const sentId = await anOutgoing(on, shop, {
        conversationId: thread.id,
        text: "Mañana.",
        at: ago(651),
        state: "sent",
      });
      await aMessage(on, store, {
        conversationId: thread.id,
        author: "seller",
        text: "Mañana.",
        at: ago(650),
        outboxId: sentId,
      });
      const claim = await aComplaint(on, store, {
        buyerId: buyer.id,
        orderSourceId: order.sourceId,
        at: ago(500),
        closedAt: ago(100),
      });
      await anOutgoing(on, shop, { conversationId: thread.id, text: "¿Pudo verlo?", at: ago(10), state: "queued" });
      await inShop(async (tx) => {
        const shared = { organizationId, storeId: store.id, readAt: ago(1) };
        await tx.insert(shipments).values({
          ...shared,
          sourceId: parcel,
          statusWord: "delivered",
          steps: [
            { status: "shipped", substatus: null, at: ago(600).toISOString() },
            { status: "delivered", substatus: null, at: ago(550).toISOString() },
          ],
        });
        await tx.insert(returns).values({
          organizationId,
          claimId: claim.claimId,
          sourceId: wayBack,
          status: "delivered",
          statusWord: "delivered",
          isLowCost: false,
          isCheckedByMarketplace: false,
          shipments: [],
          orders: [],
          changedAt: ago(200),
          readAt: ago(1),
        });
        await tx.insert(claimDecisions).values({
          id: crypto.randomUUID(),
          organizationId,
          storeId: store.id,
          claimId: claim.claimId,
          conversationId: claim.id,
          kind: "full-refund",
          amountMinor: 4_599_900,
          currency: "ARS",
          state: "confirmed",
          requestedBy: agent.id,
          requestedAt: ago(150),
          settledAt: ago(120),
        });
      });

      const read = await getAfterSale(agent, { conversationId: thread.id }, { on, now: NOW });
      expect(read.timeline.map(({ kind, isHere }) => `${kind} ${isHere}`)).toEqual([
        "question false",
        "lead false",
        "order true",
        "message true",
        "message true",
        "shipment true",
        "shipment true",
        "claim-opened false",
        "message false",
        "return false",
        "decision false",
        "claim-closed false",
        "outgoing true",
      ]);
      expect(read.timeline.filter(({ kind }) => kind === "message")).toMatchObject([
        { text: "¿Cuándo llega? Mi celular es 11 5555-4321", authorName: null },
        { text: "Mañana.", author: "seller", authorName: agent.name },
        { text: "Llegó y no enciende.", conversationId: claim.id },
      ]);
      // In every list and beside other conversations it is masked.
      expect(JSON.stringify(read.earlier)).not.toContain("5555");

      const ofClaim = await getAfterSale(agent, { conversationId: claim.id }, { on, now: NOW });
      expect(ofClaim.entry).toBe("claim");
      expect(ofClaim.timeline.filter(({ kind, isHere }) => kind === "message" && isHere)).toHaveLength(1);
      expect(ofClaim.timeline.filter(({ kind }) => kind === "message")).toHaveLength(3);
      expect(JSON.stringify(ofClaim.earlier)).not.toContain("5555");
      expect(ofClaim).toMatchObject({
        claim: { id: claim.claimId, state: "closed" },
        decisions: [{ kind: "full-refund", state: "confirmed" }],
        orders: [{ sourceId: order.sourceId, items: [{ title: "Taladro percutor 650 W" }] }],
        composer: { kind: "blocked", reason: "claim-closed" },
      });
      // Closed, it stands in nobody's way.
      expect(read).toMatchObject({ claim: null, decisions: [], orders: [{ sourceId: order.sourceId }] });
    }),
  );

  it(
    "shows beside a thread the claim that is open about its order, and writes there",
    rolledBack(async (on) => {
      const { agent, store, buyer } = await aShop(on);
      const order = await anOrder(on, store, { buyerId: buyer.id, packSourceId: nextSourceId() });
      const about = { buyerId: buyer.id, orderSourceId: order.sourceId };
      const thread = await aThread(on, store, about);
      const open = { composer: { kind: "open", to: "thread", maxCharacters: 350 }, claim: null };
      expect(await getAfterSale(agent, { conversationId: thread.id }, { on, now: NOW })).toMatchObject(open);
      const claim = await aComplaint(on, store, about);
      expect(await getAfterSale(agent, { conversationId: thread.id }, { on, now: NOW })).toMatchObject({
        claim: { id: claim.claimId, conversationId: claim.id, orderSourceIds: [order.sourceId] },
        timeline: expect.arrayContaining([expect.objectContaining({ kind: "claim-opened", isHere: false })]),
      });
    }),
  );

  it(
    "shows what waits in this person's composer, and who else is writing",
    rolledBack(async (on) => {
      const { organizationId, agent, store } = await aShop(on);
      const martin = await anAgent(on, organizationId, { name: "Martín Ríos" });
      const { id: conversationId } = await aThread(on, store);
      const [mine, his] = [crypto.randomUUID(), crypto.randomUUID()];
      await inOrganization(
        organizationId,
        async (tx) => {
          const upload = {
            organizationId,
            conversationId,
            name: "factura.pdf",
            mediaType: "application/pdf",
            sizeBytes: 3,
            createdAt: NOW,
          };
          await tx.insert(uploads).values([
            { ...upload, id: mine, uploadedBy: agent.id, bytes: Buffer.from("abc") },
            { ...upload, id: his, uploadedBy: martin.id, bytes: Buffer.from("abc") },
          ]);
          await tx
            .insert(messageDrafts)
            .values({ organizationId, userId: agent.id, conversationId, text: "Va la", updatedAt: NOW });
          await tx
            .insert(conversationLeases)
            .values({ organizationId, conversationId, userId: martin.id, expiresAt: ago(-1) });
        },
        on,
      );
      expect(await getAfterSale(agent, { conversationId }, { on, now: NOW })).toMatchObject({
        draft: "Va la",
        uploads: [{ id: mine, isFlagged: false }],
        writing: { name: "Martín Ríos" },
      });
      const seen = await getAfterSale(martin, { conversationId }, { on, now: NOW });
      expect(seen).toMatchObject({ draft: null, uploads: [{ id: his }], writing: null });
      const later = await getAfterSale(agent, { conversationId }, { on, now: ago(-2) });
      expect(later.writing).toBeNull();
    }),
  );

  it(
    "keeps the files with their messages",
    rolledBack(async (on) => {
      const { organizationId, agent, store } = await aShop(on);
      const { id: conversationId } = await aThread(on, store, { at: ago(9) });
      const messageId = await aMessage(on, store, { conversationId, text: "Foto", at: ago(5) });
      await inOrganization(
        organizationId,
        (tx) =>
          tx.insert(attachments).values([
            { organizationId, messageId, sourceId: "b", name: "b.exe", flagged: true, position: 1 },
            { organizationId, messageId, sourceId: "a", name: "a.png", position: 0 },
          ]),
        on,
      );
      const { timeline } = await getAfterSale(agent, { conversationId }, { on, now: NOW });
      expect(timeline.at(-1)).toMatchObject({ attachments: [{ name: "a.png" }, { name: "b.exe", isFlagged: true }] });
    }),
  );

  it(
    "does not exist for another organization",
    rolledBack(async (on) => {
      const { store } = await aShop(on);
      const { id: conversationId } = await aThread(on, store);
      const stranger = await anAgent(on, await anOrganization(on), { role: "admin" });
      for (const read of [getAfterSale, readConversation])
        await expect(read(stranger, { conversationId }, { on })).rejects.toBeInstanceOf(NotFound);
    }),
  );
});

describe("readConversation", () => {
  it(
    "reads each kind as its own screen, and each read refuses the other kind",
    rolledBack(async (on) => {
      const { agent, store } = await aShop(on);
      const [presale, thread, claim] = [
        await aConversation(on, store),
        await aThread(on, store),
        await aComplaint(on, store),
      ];
      const entry = async ({ id }: { id: string }) =>
        (await readConversation(agent, { conversationId: id }, { on })).entry;
      expect([await entry(presale), await entry(thread), await entry(claim)]).toEqual(["presale", "postsale", "claim"]);
      await expect(getConversation(agent, { conversationId: thread.id }, { on })).rejects.toBeInstanceOf(NotFound);
      await expect(getAfterSale(agent, { conversationId: presale.id }, { on })).rejects.toBeInstanceOf(NotFound);
    }),
  );
});
