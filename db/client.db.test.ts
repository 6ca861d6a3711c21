import { eq, sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { rolledBack } from "@/db/testing/rolled-back";
import { inOrganization } from "./client";
import { groups } from "./schema";
import { anOrganization } from "./testing/factories";

it(
  "prepares a statement once and runs it again, also inside a transaction",
  rolledBack(async (on) => {
    const organizationId = await anOrganization(on);
    const prepared = () =>
      on.execute<{ runs: number }>(sql`
        select (generic_plans + custom_plans)::int as runs from pg_prepared_statements
        where statement like '%"groups"."archived_at" = %'`);
    for (let times = 0; times < 3; times++) {
      await inOrganization(
        organizationId,
        (tx) => tx.select({ id: groups.id }).from(groups).where(eq(groups.archivedAt, new Date())),
        on,
      );
    }
    expect(await prepared()).toMatchObject([{ runs: 3 }]);
  }),
);
