import "server-only";
import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";

/** Work of a store that was put off while it had no access may begin at once. */
export async function resumeJobs(tx: Transaction, organizationId: string, storeId: string): Promise<void> {
  await tx.execute(sql`
    with resumed as (
      update jobs set run_at = now()
      where state = 'ready' and run_at > now() and organization_id = ${organizationId}::uuid
        and payload::jsonb ->> 'storeId' = ${storeId}
      returning queue
    )
    select pg_notify('jobs', queue) from (select distinct queue from resumed) as lanes`);
}
