import "server-only";
import { and, asc, eq, isNull, sql } from "drizzle-orm";
import { inOrganization } from "@/db/client";
import { entrySettings, groupMembers, groups, users } from "@/db/schema";
import type { Agent } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import type { Here } from "@/lib/here";
import { shapeTeams } from "./shape-teams";

export type { TeamListItem } from "./shape-teams";

/** Groups in use by name, each with its members by name and the entries that are routed to it. */
export async function listGroups(actor: Agent, { on }: Here = {}) {
  authorize(actor, "team.read");
  const { organizationId } = actor;
  return inOrganization(
    organizationId,
    async (tx) => {
      const teams = await tx
        .select({ id: groups.id, name: groups.name })
        .from(groups)
        .where(and(eq(groups.organizationId, organizationId), isNull(groups.archivedAt)))
        .orderBy(asc(sql`lower(${groups.name})`));
      const members = await tx
        .select({ teamId: groupMembers.groupId, id: users.id, name: users.name })
        .from(groupMembers)
        .innerJoin(users, eq(users.id, groupMembers.userId))
        .where(eq(groupMembers.organizationId, organizationId))
        .orderBy(asc(sql`lower(${users.name})`));
      const entries = await tx
        .select({ teamId: entrySettings.groupId, entry: entrySettings.entry })
        .from(entrySettings)
        .where(eq(entrySettings.organizationId, organizationId));
      return shapeTeams(teams, members, entries);
    },
    on,
  );
}
