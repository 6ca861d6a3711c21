import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { inOrganization, type Transaction } from "@/db/client";
import { conversations, outbox } from "@/db/schema";
import { aComplaint, aThread } from "@/db/testing/after-sale";
import { aConversation, aDepartment, anAgent, anOrganization, aStore } from "@/db/testing/factories";
import { rolledBack } from "@/db/testing/rolled-back";
import type { Agent } from "@/lib/auth/actor";
import { countConversations } from "./count-conversations";
import { ListConversations, views } from "./input";
import { listConversations } from "./list-conversations";
import { markRead } from "./mark-read";
import { searchTextOfAfterSale } from "./search-text";

const NOW = new Date("2026-11-20T15:00:00.000Z");
const ago = (minutes: number) => new Date(NOW.getTime() - minutes * 60_000);

async function aSupport(on: Transaction) {
  const organizationId = await anOrganization(on);
  const [mine, other] = [await aDepartment(on, organizationId), await aDepartment(on, organizationId)];
  const agent = { ...(await anAgent(on, organizationId)), departmentIds: [mine] };
  return { organizationId, mine, other, agent, store: await aStore(on, organizationId) };
}

const list = (actor: Agent, on: Transaction, filter: Record<string, string> = {}) =>
  listConversations(actor, ListConversations.parse({ module: "support", ...filter }), { on, now: NOW });

const snippets = async (page: ReturnType<typeof list>) => (await page).conversations.map(({ snippet }) => snippet);

describe("the list of the support inbox", () => {
  it(
    "filters by department, badge, topic and whose it is, and counts as it lists",
    rolledBack(async (on) => {
      const { agent, store, mine, other } = await aSupport(on);
      await aThread(on, store, { text: "mine", assigneeId: agent.id, topic: "order-status", at: ago(9) });
      await aThread(on, store, { text: "department", departmentId: mine, topic: "invoice-copy", at: ago(8) });
      await aComplaint(on, store, {
        text: "claim",
        departmentId: mine,
        topic: "defective",
        stage: "dispute",
        at: ago(7),
      });
      await aComplaint(on, store, { text: "elsewhere", departmentId: other, at: ago(6) });
      await aConversation(on, store);

      expect(await snippets(list(agent, on))).toEqual(["mine", "department", "claim", "elsewhere"]);
      expect(await snippets(list(agent, on, { view: "mine" }))).toEqual(["mine"]);
      expect(await snippets(list(agent, on, { view: "group" }))).toEqual(["department", "claim"]);
      expect(await snippets(list(agent, on, { view: "group", department: other }))).toEqual(["elsewhere"]);
      expect(await snippets(list(agent, on, { view: "unassigned" }))).toEqual(["department", "claim", "elsewhere"]);
      expect(await snippets(list(agent, on, { entry: "postsale" }))).toEqual(["mine", "department"]);
      expect(await snippets(list(agent, on, { entry: "claim" }))).toEqual(["claim", "elsewhere"]);
      expect(await snippets(list(agent, on, { topic: "defective" }))).toEqual(["claim"]);
      expect(await snippets(list(agent, on, { topic: "invoice-copy", view: "group" }))).toEqual(["department"]);
      expect(await snippets(list(agent, on, { topic: "invoice-copy", view: "mine" }))).toEqual([]);
      expect(await snippets(list(agent, on, { topic: "rubbish" }))).toHaveLength(4);

      const counts = await countConversations(agent, "support", { on });
      expect(counts).toEqual({ all: 4, mine: 1, group: 2, unassigned: 3, approval: 0, help: 2, complaint: 2 });
      for (const view of views) {
        expect((await list(agent, on, { view })).conversations, view).toHaveLength(counts[view]);
      }
    }),
  );

  it(
    "puts what is due first, and says what a row needs",
    rolledBack(async (on) => {
      const { organizationId, agent, store, mine } = await aSupport(on);
      const late = await aComplaint(on, store, {
        text: "due",
        at: ago(5),
        sortAt: ago(-60),
        dueAt: ago(-60),
        stage: "dispute",
      });
      const help = await aThread(on, store, {
        text: "help",
        at: ago(400),
        sortAt: ago(-80),
        topic: "delivery-time",
        departmentId: mine,
      });
      await inOrganization(
        organizationId,
        async (tx) => {
          const row = {
            organizationId,
            storeId: store.id,
            conversationId: help.id,
            kind: "message",
            authorKind: "agent",
          } as const;
          await tx.insert(outbox).values([
            { ...row, id: crypto.randomUUID(), text: "Hola", state: "sent", createdAt: ago(9) },
            { ...row, id: crypto.randomUUID(), text: "Va", state: "refused", createdAt: ago(3) },
          ]);
        },
        on,
      );
      const { conversations: rows } = await list(agent, on);
      expect(rows).toMatchObject([
        { id: late.id, claimStage: "dispute", dueAt: ago(-60), outgoing: null, orderSourceId: late.orderSourceId },
        { id: help.id, claimStage: null, dueAt: null, topic: "delivery-time", outgoing: "refused" },
      ]);
      expect(rows[1]?.departmentName).toEqual(expect.any(String));
    }),
  );

  it(
    "is unread until seen also where a claim has come without a word",
    rolledBack(async (on) => {
      const { organizationId, agent, store } = await aSupport(on);
      const { id } = await aComplaint(on, store, { at: ago(5) });
      const nobodyWaits = (state: "open" | "resolved") =>
        inOrganization(
          organizationId,
          (tx) => tx.update(conversations).set({ waitingSince: null, state }).where(eq(conversations.id, id)),
          on,
        );
      await nobodyWaits("open");
      expect((await list(agent, on)).conversations).toMatchObject([{ isUnread: true }]);
      await nobodyWaits("resolved");
      expect((await list(agent, on, { state: "resolved" })).conversations).toMatchObject([{ isUnread: false }]);
      await nobodyWaits("open");
      await markRead(agent, { conversationId: id }, { on, now: NOW });
      expect((await list(agent, on)).conversations).toMatchObject([{ isUnread: false }]);
    }),
  );

  it(
    "pages through several departments without losing or repeating",
    rolledBack(async (on) => {
      const { organizationId, agent, store, mine } = await aSupport(on);
      const second = await aDepartment(on, organizationId);
      const both = { ...agent, departmentIds: [mine, second] };
      for (let index = 0; index < 60; index++) {
        const place = { departmentId: index % 3 ? mine : second, at: ago(100 - Math.floor(index / 2)) };
        await (index % 2 ? aThread(on, store, place) : aComplaint(on, store, place));
      }
      const first = await list(both, on, { view: "group" });
      const rest = await list(both, on, { view: "group", cursor: first.nextCursor ?? "" });
      expect([first.conversations.length, rest.conversations.length, rest.nextCursor]).toEqual([50, 10, null]);
      expect(new Set([...first.conversations, ...rest.conversations].map(({ id }) => id)).size).toBe(60);
    }),
  );

  it(
    "finds by the numbers of order, pack and claim, by buyer and by words",
    rolledBack(async (on) => {
      const { organizationId, agent, store } = await aSupport(on);
      const thread = await aThread(on, store, { text: "¿Cuándo llega?", packSourceId: "2000007819609432" });
      const claim = await aComplaint(on, store, { text: "No enciende" });
      await aThread(on, store, { text: "otra cosa" });
      const name = async (id: string, claimSourceId: string | null, text: string) =>
        inOrganization(
          organizationId,
          (tx) =>
            tx
              .update(conversations)
              .set({
                searchText: searchTextOfAfterSale({
                  buyer: { nickname: "PATO.RUNNER82", sourceId: "1091441589" },
                  orderSourceIds: ["2000003508419013", "2000003508419014"],
                  packSourceId: "2000007819609432",
                  claimSourceId,
                  titles: ["Taladro percutor"],
                  texts: [text],
                }),
              })
              .where(and(eq(conversations.organizationId, organizationId), eq(conversations.id, id))),
          on,
        );
      await name(thread.id, null, "¿Cuándo llega?");
      await name(claim.id, "5175429989", "No enciende");
      const found = async (q: string) => (await snippets(list(agent, on, { q }))).sort();
      expect(await found("2000003508419014")).toEqual(["No enciende", "¿Cuándo llega?"]);
      expect(await found("2000007819609432")).toHaveLength(2);
      expect(await found("5175429989")).toEqual(["No enciende"]);
      expect(await found("taladro")).toHaveLength(2);
      expect(await found("cuando llega")).toEqual(["¿Cuándo llega?"]);
      expect(await snippets(list(agent, on, { q: "5175429989", entry: "postsale" }))).toEqual([]);
    }),
  );

  it(
    "masks what buyers typed, and shows nothing of another organization",
    rolledBack(async (on) => {
      const { store, mine, agent } = await aSupport(on);
      await aThread(on, store, { text: "Mi celular es 11 5555-4321", departmentId: mine, topic: "order-status" });
      expect((await list(agent, on)).conversations[0]?.snippet).not.toContain("5555");
      const stranger = { ...(await anAgent(on, await anOrganization(on), { role: "admin" })), departmentIds: [mine] };
      const asked: Record<string, string>[] = [
        {},
        { view: "group" },
        { view: "group", department: mine },
        { topic: "order-status" },
        { q: "celular" },
      ];
      for (const filter of asked)
        expect((await list(stranger, on, filter)).conversations, JSON.stringify(filter)).toEqual([]);
      expect(await countConversations(stranger, "support", { on })).toMatchObject({ all: 0, group: 0, help: 0 });
    }),
  );
});
