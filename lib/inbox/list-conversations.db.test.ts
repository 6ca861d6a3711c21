import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { inOrganization, type Transaction } from "@/db/client";
import { conversations, items } from "@/db/schema";
import { aConversation, aGroup, anAgent, anOrganization, aStore } from "@/db/testing/factories";
import { rolledBack } from "@/db/testing/rolled-back";
import type { Agent } from "@/lib/auth/actor";
import { NotFound } from "@/lib/errors";
import { countConversations } from "./count-conversations";
import { getConversation } from "./get-conversation";
import type { ListConversations } from "./input";
import { leaseQuestion } from "./lease-question";
import { listConversations } from "./list-conversations";
import { markRead } from "./mark-read";

const NOW = new Date("2026-11-20T15:00:00.000Z");
const ago = (minutes: number) => new Date(NOW.getTime() - minutes * 60_000);

async function anInbox(on: Transaction) {
  const organizationId = await anOrganization(on);
  const group = await aGroup(on, organizationId);
  const agent = await anAgent(on, organizationId, { groupIds: [group] });
  return { organizationId, group, agent, store: await aStore(on, organizationId) };
}

const list = (actor: Agent, on: Transaction, filter: Partial<ListConversations> = {}) =>
  listConversations(actor, { module: "commercial", view: "all", state: "open", ...filter }, { on, now: NOW });

const nicknames = async (page: ReturnType<typeof list>) => (await page).conversations.map((one) => one.buyerNickname);

describe("listConversations", () => {
  it(
    "puts who waits longest first, page by page, each once",
    rolledBack(async (on) => {
      const { agent, store } = await anInbox(on);
      // Pairs wait equally long, so that the page ends between two of them.
      for (let index = 0; index < 60; index++) {
        await aConversation(on, store, { askedAt: ago(100 - Math.floor(index / 2)), nickname: `B${index}` });
      }
      const first = await list(agent, on);
      expect(first.conversations).toHaveLength(50);
      const second = await list(agent, on, { cursor: first.nextCursor ?? "" });
      expect(second).toMatchObject({ nextCursor: null });
      const all = [...first.conversations, ...second.conversations];
      expect(new Set(all.map(({ id }) => id)).size).toBe(60);
      const waits = all.map(({ waitingSince }) => waitingSince?.getTime() ?? 0);
      expect(waits).toEqual([...waits].sort((one, other) => one - other));
    }),
  );

  it(
    "filters by whose it is, and counts as it lists",
    rolledBack(async (on) => {
      const { agent, store, group } = await anInbox(on);
      await aConversation(on, store, { nickname: "MINE", assigneeId: agent.id });
      await aConversation(on, store, { nickname: "GROUP", groupId: group });
      await aConversation(on, store, { nickname: "NOBODY" });
      expect(await nicknames(list(agent, on, { view: "mine" }))).toEqual(["MINE"]);
      expect(await nicknames(list(agent, on, { view: "group" }))).toEqual(["GROUP"]);
      expect((await nicknames(list(agent, on, { view: "unassigned" }))).sort()).toEqual(["GROUP", "NOBODY"]);
      expect(await countConversations(agent, "commercial", { on })).toEqual({
        all: 3,
        mine: 1,
        group: 1,
        unassigned: 2,
        approval: 0,
      });
    }),
  );

  it(
    "finds by buyer and by words, and takes wild cards for letters",
    rolledBack(async (on) => {
      const { agent, store } = await anInbox(on);
      await aConversation(on, store, { nickname: "PATO.RUNNER82", texts: ["¿Tienen garantía del 100%?"] });
      await aConversation(on, store, { nickname: "SOFI_LA.PLATA", texts: ["¿Cancelan ruido?"] });
      expect(await nicknames(list(agent, on, { q: "pato" }))).toEqual(["PATO.RUNNER82"]);
      expect(await nicknames(list(agent, on, { q: "100%" }))).toEqual(["PATO.RUNNER82"]);
      expect(await nicknames(list(agent, on, { q: "sofi_" }))).toEqual(["SOFI_LA.PLATA"]);
      for (const q of ["%", "_____________", "'; drop table conversations; --", "\\"]) {
        const found = await nicknames(list(agent, on, { q }));
        expect(found.length, q).toBeLessThan(2);
      }
    }),
  );

  it(
    "is unread until this agent has seen it, and says who is answering",
    rolledBack(async (on) => {
      const { agent, organizationId, store } = await anInbox(on);
      const martin = await anAgent(on, organizationId, { name: "Martín Ríos" });
      const { id, questionIds } = await aConversation(on, store, { askedAt: ago(5) });
      await leaseQuestion(martin, { questionId: questionIds[0] ?? "" }, { on, now: NOW });
      expect((await list(agent, on)).conversations).toMatchObject([
        { isUnread: true, answering: { name: "Martín Ríos" } },
      ]);
      await markRead(agent, { conversationId: id }, { on, now: NOW });
      expect((await list(agent, on)).conversations).toMatchObject([{ isUnread: false }]);
      expect((await list(martin, on)).conversations).toMatchObject([{ isUnread: true }]);
    }),
  );

  it(
    "is unread when a question reached us late, although it was asked before the agent looked",
    rolledBack(async (on) => {
      const { agent, organizationId, store } = await anInbox(on);
      const { id } = await aConversation(on, store, { askedAt: ago(10) });
      await markRead(agent, { conversationId: id }, { on, now: ago(5) });
      await inOrganization(
        organizationId,
        (tx) =>
          tx
            .update(conversations)
            .set({ lastIncomingAt: ago(8), lastArrivedAt: ago(1) })
            .where(eq(conversations.id, id)),
        on,
      );
      expect((await list(agent, on)).conversations).toMatchObject([{ isUnread: true }]);
    }),
  );

  it(
    "masks what a buyer should not have typed",
    rolledBack(async (on) => {
      const { agent, store } = await anInbox(on);
      await aConversation(on, store, { texts: ["Llamame al +54 9 11 5555-4321"] });
      expect((await list(agent, on)).conversations[0]?.snippet).not.toContain("5555");
    }),
  );

  it.each(["rubbish", "_", "99999999999999999999_x", "0_00000000-0000-0000-0000-000000000000"])(
    "starts again from a cursor that is not ours (%s)",
    async (cursor) => {
      await rolledBack(async (on) => {
        const { agent, store } = await anInbox(on);
        await aConversation(on, store);
        expect((await list(agent, on, { cursor })).conversations).toHaveLength(1);
      })();
    },
  );

  it(
    "shows nothing of another organization",
    rolledBack(async (on) => {
      const { store } = await anInbox(on);
      const { id } = await aConversation(on, store, { nickname: "SECRET" });
      const stranger = await anAgent(on, await anOrganization(on), { role: "admin" });
      expect((await list(stranger, on)).conversations).toEqual([]);
      expect((await list(stranger, on, { q: "secret" })).conversations).toEqual([]);
      await expect(getConversation(stranger, { conversationId: id }, { on })).rejects.toBeInstanceOf(NotFound);
    }),
  );
});

describe("getConversation", () => {
  it(
    "shows each question with its own slot, and why one takes no answer",
    rolledBack(async (on) => {
      const { agent, organizationId, store } = await anInbox(on);
      const { id, itemId } = await aConversation(on, store, { texts: ["¿Hay 41?", "¿Y 42?"] });
      const shown = await getConversation(agent, { conversationId: id }, { on });
      expect(shown).toMatchObject({
        buyer: { nickname: "PATO.RUNNER82" },
        item: { title: "Zapatillas Norte Andes Trail 2", priceMinor: 4_599_900 },
        limits: { maxCharacters: 2000 },
        questions: [
          { text: "¿Hay 41?", obstacle: null },
          { text: "¿Y 42?", obstacle: null },
        ],
      });
      await inOrganization(
        organizationId,
        (tx) => tx.update(items).set({ status: "paused" }).where(eq(items.id, itemId)),
        on,
      );
      const paused = await getConversation(agent, { conversationId: id }, { on });
      expect(paused.questions.map(({ obstacle }) => obstacle)).toEqual(["item-not-active", "item-not-active"]);
    }),
  );

  it(
    "lists what else this buyer has asked",
    rolledBack(async (on) => {
      const { agent, organizationId, store } = await anInbox(on);
      const one = await aConversation(on, store);
      const other = await aConversation(on, store, { texts: ["¿Son originales?"] });
      await inOrganization(
        organizationId,
        (tx) => tx.update(conversations).set({ buyerId: one.buyerId }).where(eq(conversations.id, other.id)),
        on,
      );
      const { earlier } = await getConversation(agent, { conversationId: one.id }, { on });
      expect(earlier).toMatchObject([{ id: other.id, snippet: "¿Son originales?" }]);
    }),
  );
});
