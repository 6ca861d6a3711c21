import "server-only";
import { and, asc, eq, isNull, sql } from "drizzle-orm";
import { inOrganization, type Transaction } from "@/db/client";
import { departmentMembers, departments, groupMembers, groups, memberships, users } from "@/db/schema";
import type { Agent } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import type { Here } from "@/lib/here";
import { colleaguesOf } from "./scope";

export type PersonListItem = Awaited<ReturnType<typeof listPeople>>[number];

/** Everybody of the organization with their teams, by name; who is disabled comes last. */
export async function listPeople(actor: Agent, { on }: Here = {}) {
  authorize(actor, "team.review");
  return inOrganization(
    actor.organizationId,
    async (tx) => {
      const people = await tx
        .select({
          id: users.id,
          name: users.name,
          email: users.email,
          role: memberships.role,
          joinedAt: memberships.joinedAt,
          disabledAt: memberships.disabledAt,
        })
        .from(memberships)
        .innerJoin(users, eq(users.id, memberships.userId))
        .where(colleaguesOf(actor))
        .orderBy(sql`${memberships.disabledAt} is not null`, asc(sql`lower(${users.name})`), asc(users.id));
      const [inGroups, inDepartments] = [await groupsByPerson(tx, actor), await departmentsByPerson(tx, actor)];
      return people.map((person) => ({
        ...person,
        groups: inGroups.get(person.id) ?? [],
        departments: inDepartments.get(person.id) ?? [],
      }));
    },
    on,
  );
}

type Team = { id: string; name: string };

async function groupsByPerson(tx: Transaction, { organizationId }: Agent) {
  const rows = await tx
    .select({ personId: groupMembers.userId, id: groups.id, name: groups.name })
    .from(groupMembers)
    .innerJoin(groups, and(eq(groups.id, groupMembers.groupId), isNull(groups.archivedAt)))
    .where(eq(groupMembers.organizationId, organizationId))
    .orderBy(asc(sql`lower(${groups.name})`));
  return byPerson(rows);
}

async function departmentsByPerson(tx: Transaction, { organizationId }: Agent) {
  const rows = await tx
    .select({ personId: departmentMembers.userId, id: departments.id, name: departments.name })
    .from(departmentMembers)
    .innerJoin(departments, and(eq(departments.id, departmentMembers.departmentId), isNull(departments.archivedAt)))
    .where(eq(departmentMembers.organizationId, organizationId))
    .orderBy(asc(sql`lower(${departments.name})`));
  return byPerson(rows);
}

function byPerson(rows: ({ personId: string } & Team)[]): Map<string, Team[]> {
  const teams = new Map<string, Team[]>();
  for (const { personId, id, name } of rows) teams.set(personId, [...(teams.get(personId) ?? []), { id, name }]);
  return teams;
}
