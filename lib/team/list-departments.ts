import "server-only";
import { and, asc, eq, isNull, sql } from "drizzle-orm";
import { inOrganization } from "@/db/client";
import { departmentMembers, departments, entrySettings, users } from "@/db/schema";
import type { Agent } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import type { Here } from "@/lib/here";
import { shapeTeams } from "./shape-teams";

/** Departments in use by name, each with its members by name and the entries that are routed to it. */
export async function listDepartments(actor: Agent, { on }: Here = {}) {
  authorize(actor, "team.read");
  const { organizationId } = actor;
  return inOrganization(
    organizationId,
    async (tx) => {
      const teams = await tx
        .select({ id: departments.id, name: departments.name })
        .from(departments)
        .where(and(eq(departments.organizationId, organizationId), isNull(departments.archivedAt)))
        .orderBy(asc(sql`lower(${departments.name})`));
      const members = await tx
        .select({ teamId: departmentMembers.departmentId, id: users.id, name: users.name })
        .from(departmentMembers)
        .innerJoin(users, eq(users.id, departmentMembers.userId))
        .where(eq(departmentMembers.organizationId, organizationId))
        .orderBy(asc(sql`lower(${users.name})`));
      const entries = await tx
        .select({ teamId: entrySettings.departmentId, entry: entrySettings.entry })
        .from(entrySettings)
        .where(eq(entrySettings.organizationId, organizationId));
      return shapeTeams(teams, members, entries);
    },
    on,
  );
}
