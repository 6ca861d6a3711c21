import "server-only";
import { and, asc, eq, isNull } from "drizzle-orm";
import { inOrganization } from "@/db/client";
import { departments, groups, memberships, users } from "@/db/schema";
import type { Agent } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import type { Here } from "@/lib/here";

export type Assignable = Awaited<ReturnType<typeof listAssignable>>;

/** Who, which groups and, after the sale, which departments a conversation may be given to, by name. */
export async function listAssignable(actor: Agent, { on }: Here = {}) {
  authorize(actor, "conversation.read");
  return inOrganization(
    actor.organizationId,
    async (tx) => ({
      agents: await tx
        .select({ id: users.id, name: users.name })
        .from(memberships)
        .innerJoin(users, eq(users.id, memberships.userId))
        .where(and(eq(memberships.organizationId, actor.organizationId), isNull(memberships.disabledAt)))
        .orderBy(asc(users.name)),
      groups: await tx
        .select({ id: groups.id, name: groups.name })
        .from(groups)
        .where(isNull(groups.archivedAt))
        .orderBy(asc(groups.name)),
      departments: await tx
        .select({ id: departments.id, name: departments.name })
        .from(departments)
        .where(isNull(departments.archivedAt))
        .orderBy(asc(departments.name)),
    }),
    on,
  );
}
