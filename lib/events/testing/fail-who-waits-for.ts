import { sql } from "drizzle-orm";
import { asOwner } from "@/db/owner";

/** Makes the queries fail that wait for a lock on the table. Returns how many they were. */
export async function failWhoWaitsFor(table: string): Promise<number> {
  const failed = await asOwner((tx) =>
    tx.execute(sql`select pg_cancel_backend(pid) from pg_locks
      where not granted and relation = ${table}::regclass
        and database = (select oid from pg_database where datname = current_database())`),
  );
  return failed.length;
}
