import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { inOrganization, type Transaction } from "@/db/client";
import { aConversation, aGroup, anAgent, anOrganization, aStore } from "@/db/testing/factories";
import { rolledBack } from "@/db/testing/rolled-back";
import type { Agent } from "@/lib/auth/actor";
import { findMatches } from "./find-matches";
import { ListConversations } from "./input";
import { listConversations } from "./list-conversations";
import { placesOf } from "./places";

const NOW = new Date("2026-11-20T15:00:00.000Z");
const ago = (minutes: number) => new Date(NOW.getTime() - minutes * 60_000);
const filterOf = (words: Record<string, string> = {}) => ListConversations.parse({ module: "commercial", ...words });

async function anInbox(on: Transaction) {
  const organizationId = await anOrganization(on);
  const groupIds = [await aGroup(on, organizationId), await aGroup(on, organizationId)];
  const agent = await anAgent(on, organizationId, { groupIds });
  return { agent, groupIds, store: await aStore(on, organizationId) };
}

const within = <T>(agent: Agent, on: Transaction, work: (tx: Transaction) => Promise<T>) =>
  inOrganization(agent.organizationId, work, on);

describe("findMatches", () => {
  it(
    "finds by walking and by index the same, in the order of the list",
    rolledBack(async (on) => {
      const { agent, store } = await anInbox(on);
      const late = await aConversation(on, store, { texts: ["¿Hay stock?"], askedAt: ago(1) });
      await aConversation(on, store, { texts: ["¿Es original?"], askedAt: ago(3) });
      const early = await aConversation(on, store, { texts: ["¿Queda stock?"], askedAt: ago(2) });
      for (const steps of [0, 1, 3_000]) {
        const found = await within(agent, on, (tx) => findMatches(tx, agent, filterOf(), "STOCK", 50, steps));
        expect(found, `${steps} steps`).toEqual([early.id, late.id]);
      }
    }),
  );

  it(
    "finds by index only what the filters and the cursor let through",
    rolledBack(async (on) => {
      const { agent, store } = await anInbox(on);
      const mine = await aConversation(on, store, { texts: ["¿Hay stock?"], assigneeId: agent.id, askedAt: ago(9) });
      const theirs = await aConversation(on, store, { texts: ["¿Hay stock?"], askedAt: ago(5) });
      const find = (words: Record<string, string>) =>
        within(agent, on, (tx) => findMatches(tx, agent, filterOf(words), "stock", 50, 0));
      expect(await find({ view: "mine" })).toEqual([mine.id]);
      expect(await find({ state: "resolved" })).toEqual([]);
      expect(await find({ module: "support" })).toEqual([]);
      expect(await find({ cursor: `${ago(9).getTime()}_${mine.id}` })).toEqual([theirs.id]);
    }),
  );
});

describe("placesOf", () => {
  it(
    "merges several groups into one order",
    rolledBack(async (on) => {
      const { agent, groupIds, store } = await anInbox(on);
      const ids: string[] = [];
      for (let minutes = 0; minutes < 6; minutes++) {
        const groupId = groupIds[minutes % 2] ?? null;
        ids.unshift((await aConversation(on, store, { groupId, askedAt: ago(minutes) })).id);
      }
      const page = await listConversations(agent, filterOf({ view: "group" }), { on, now: NOW });
      expect(page.conversations.map(({ id }) => id)).toEqual(ids);
    }),
  );

  it.each<Record<string, string>>([
    { view: "all" },
    { view: "mine" },
    { view: "unassigned" },
    { view: "group" },
    { view: "all", state: "resolved", entry: "claim" },
  ])("reads one index range behind row-level security: %o", async (words) => {
    await rolledBack(async (on) => {
      const { agent } = await anInbox(on);
      const cursor = `${NOW.getTime()}_${crypto.randomUUID()}`;
      const plan = await within(agent, on, async (tx) => {
        // A table of a few rows is read whole otherwise.
        await tx.execute(sql`set local enable_seqscan = off`);
        await tx.execute(sql`set local enable_bitmapscan = off`);
        return tx.execute(sql`explain ${placesOf(agent, { ...filterOf(words), cursor }, 51)}`);
      });
      const range = plan.map((row) => String(row["QUERY PLAN"])).find((line) => line.includes("Index Cond"));
      for (const column of ["organization_id", "module", "state", "entry", "ROW(sort_at, id)"])
        expect(range).toContain(column);
    })();
  });
});
