import "server-only";
import { sql } from "drizzle-orm";
import { asOwner } from "@/db/owner";
import { organizations } from "@/db/schema";
import type { PasswordRefusal } from "@/lib/auth/password";
import type { Here } from "@/lib/here";
import { ok, type Result } from "@/lib/result";
import { type Created, createOrganization } from "./create-organization";

/** What the first organization is called until the operator says otherwise. */
export const firstOrganizationName = "Mi tienda";
const FIRST_ADMIN_NAME = "Administración";

/**
 * Makes the first organization and its admin in a database that has none; null when there is one already. Processes that
 * start together make one organization, not two.
 */
export function createFirstOrganization(
  { email, password }: { email: string; password: string },
  { on, now = new Date() }: Here = {},
): Promise<Result<Created | null, PasswordRefusal | "email-taken">> {
  return asOwner(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('first organization', 0))`);
    if ((await tx.$count(organizations)) > 0) return ok(null);
    const admin = { adminEmail: email, adminPassword: password, adminName: FIRST_ADMIN_NAME };
    return createOrganization({ name: firstOrganizationName, ...admin }, { on: tx, now });
  }, on);
}
