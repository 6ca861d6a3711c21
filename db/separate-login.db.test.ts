import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { afterAll, beforeAll, expect, it } from "vitest";
import { connect, database, inOrganization } from "@/db/client";
import { asOwner } from "@/db/owner";
import * as schema from "@/db/schema";
import { aConversation, anOrganization, aStore } from "@/db/testing/factories";
import { rolledBack } from "@/db/testing/rolled-back";
import { env } from "@/lib/env";

// What docs/operating.md advises: a login for web and worker that owns nothing. Roles belong to the whole server.
const login = `mostrador_web_${crypto.randomUUID().slice(0, 8)}`;
const password = crypto.randomUUID();

const url = new URL(env().databaseUrl);
url.username = login;
url.password = password;
const pool = connect(url.href, { poolMax: 2, applicationName: "separate-login" });
const theirs = drizzle(pool, { schema });

beforeAll(() =>
  asOwner((tx) => tx.execute(sql.raw(`create role ${login} login password '${password}' in role mostrador_app`))),
);
afterAll(async () => {
  await pool.end();
  await asOwner((tx) => tx.execute(sql.raw(`drop role ${login}`)));
});

it("a login that is merely a member of mostrador_app does the application's work", async () => {
  const organizationId = await anOrganization(database());
  await aConversation(database(), await aStore(database(), organizationId));
  const seen = await inOrganization(organizationId, (tx) => tx.execute(sql`select 1 from conversations`), theirs);
  expect(seen).toHaveLength(1);
  await theirs.execute(sql`select * from person_for_sign_in('nobody@example.com')`);
  await theirs.execute(sql`select * from stores_to_visit()`);

  const heard = new Promise<string>(
    (resolve) => void pool.listen("jobs", resolve, () => pool.notify("jobs", "intake")),
  );
  expect(await heard).toBe("intake");
});

it("and has nothing to fall back to that could do more", async () => {
  await aConversation(database(), await aStore(database(), await anOrganization(database())));
  await theirs.transaction(async (tx) => {
    await tx.execute(sql`set local role none`);
    expect(await tx.execute(sql`select current_user::text as name`)).toEqual([{ name: login }]);
    expect(await tx.execute(sql`select 1 from conversations`)).toHaveLength(0);
    expect(await tx.execute(sql`select 1 from users`)).toHaveLength(0);
  });
  for (const wish of [
    "alter table users disable row level security",
    "drop table events",
    "create table mine (id int)",
  ]) {
    const refused = theirs.transaction(async (tx) => {
      await tx.execute(sql`set local role none`);
      await tx.execute(sql.raw(wish));
    });
    await expect(refused, wish).rejects.toMatchObject({ cause: { code: "42501" } });
  }
});

it(
  "functions that act as the owner look up nothing in a schema that others may write",
  rolledBack(async (on) => {
    const open = await on.execute(sql`
      select proname from pg_proc where prosecdef and pronamespace = 'public'::regnamespace
        and not coalesce(proconfig, '{}') @> array['search_path=public, pg_temp']`);
    expect(open).toEqual([]);
    await on.execute(sql`create temp table users (id uuid, email text, password_hash text)`);
    await on.execute(sql`insert into users values (gen_random_uuid(), 'forged@example.com', 'forged')`);
    expect(await on.execute(sql`select * from person_for_sign_in('forged@example.com')`)).toEqual([]);
  }),
);
