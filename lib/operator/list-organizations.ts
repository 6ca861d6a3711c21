import "server-only";
import { asc, eq, sql } from "drizzle-orm";
import { asOwner } from "@/db/owner";
import { memberships, organizations } from "@/db/schema";
import type { Here } from "@/lib/here";

export type OrganizationListItem = Awaited<ReturnType<typeof listOrganizations>>[number];

/** Every organization, oldest first, with how many people may sign in. */
export function listOrganizations({ on }: Here = {}) {
  return asOwner(
    (tx) =>
      tx
        .select({
          id: organizations.id,
          name: organizations.name,
          createdAt: organizations.createdAt,
          people: sql<number>`count(${memberships.userId}) filter (where ${memberships.disabledAt} is null)::int`,
        })
        .from(organizations)
        .leftJoin(memberships, eq(memberships.organizationId, organizations.id))
        .groupBy(organizations.id)
        .orderBy(asc(organizations.createdAt), asc(organizations.id)),
    on,
  );
}
