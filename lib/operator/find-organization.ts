import "server-only";
import { or, sql } from "drizzle-orm";
import { asOwner } from "@/db/owner";
import { organizations } from "@/db/schema";
import type { Here } from "@/lib/here";
import { ok, type Result, refused } from "@/lib/result";

export type FindOrganizationRefusal = "organization-unknown" | "organization-ambiguous";

/** The organization an operator means by its id or by its whole name, whatever the case. Names may repeat, ids do not. */
export function findOrganization(
  idOrName: string,
  { on }: Here = {},
): Promise<Result<{ id: string; name: string }, FindOrganizationRefusal>> {
  return asOwner(async (tx) => {
    const found = await tx
      .select({ id: organizations.id, name: organizations.name })
      .from(organizations)
      .where(or(sql`${organizations.id}::text = ${idOrName}`, sql`lower(${organizations.name}) = lower(${idOrName})`))
      .limit(2);
    const [organization, another] = found;
    if (!organization) return refused("organization-unknown");
    return another ? refused("organization-ambiguous") : ok(organization);
  }, on);
}
