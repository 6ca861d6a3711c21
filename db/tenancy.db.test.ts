import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { inOrganization } from "@/db/client";
import { aConversation, aGroup, anAgent, anOrganization, aStore } from "@/db/testing/factories";
import { rolledBack } from "@/db/testing/rolled-back";

/** They hold nothing of an organization's, and say so where they are declared. */
const WITHOUT_TENANTS = ["call_budgets", "ended_sessions", "jobs", "sign_in_throttles"];

it(
  "puts row-level security on every table, but for those that serve all organizations",
  rolledBack(async (on) => {
    const open = await on.execute<{ relname: string }>(sql`
      select relname from pg_class
      where relnamespace = 'public'::regnamespace and relkind = 'r' and not relrowsecurity order by relname`);
    expect(open.map(({ relname }) => relname)).toEqual(WITHOUT_TENANTS);
  }),
);

it(
  "shows no row of another organization, in any table, to a query that forgets to ask",
  rolledBack(async (on) => {
    const ours = await anOrganization(on);
    const group = await aGroup(on, ours);
    await anAgent(on, ours, { groupIds: [group] });
    await aConversation(on, await aStore(on, ours));
    const theirs = await anOrganization(on);

    const tables = await on.execute<{ relname: string }>(sql`
      select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relrowsecurity`);
    for (const { relname } of tables) {
      const rows = await inOrganization(theirs, (tx) => tx.execute(sql`select 1 from ${sql.identifier(relname)}`), on);
      expect(rows, relname).toHaveLength(relname === "organizations" ? 1 : 0);
    }
    const seen = await inOrganization(ours, (tx) => tx.execute(sql`select 1 from questions`), on);
    expect(seen).toHaveLength(1);
  }),
);

it(
  "shows nothing at all to a transaction that has not said which organization it acts for",
  rolledBack(async (on) => {
    await aConversation(on, await aStore(on, await anOrganization(on)));
    await on.execute(sql`select set_config('app.organization_id', '', true)`);
    expect(await on.execute(sql`select 1 from conversations`)).toHaveLength(0);
  }),
);

it(
  "does not let a row be written into another organization",
  rolledBack(async (on) => {
    const [ours, theirs] = [await anOrganization(on), await anOrganization(on)];
    const smuggle = inOrganization(
      ours,
      (tx) => tx.execute(sql`insert into groups (organization_id, name) values (${theirs}, 'x')`),
      on,
    );
    await expect(smuggle).rejects.toMatchObject({ cause: { code: "42501" } });
  }),
);
