import "server-only";
import { asc, eq, sql } from "drizzle-orm";
import { inOrganization, type Transaction } from "@/db/client";
import { memberships, users } from "@/db/schema";
import type { TeamKind } from "@/db/vocabulary";
import type { Agent } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import type { Here } from "@/lib/here";
import { colleaguesOf } from "./scope";
import { TEAMS, teamsInUse } from "./teams";

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
      const inGroups = await teamsByPerson(tx, actor, "groups");
      const inDepartments = await teamsByPerson(tx, actor, "departments");
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

/** The teams in use that each person is in, by name. */
async function teamsByPerson(tx: Transaction, actor: Agent, kind: TeamKind): Promise<Map<string, Team[]>> {
  const { table, members, memberOf } = TEAMS[kind];
  const rows = await tx
    .select({ personId: members.userId, id: table.id, name: table.name })
    .from(members)
    .innerJoin(table, eq(table.id, memberOf))
    .where(teamsInUse(actor, kind))
    .orderBy(asc(sql`lower(${table.name})`));
  const teams = new Map<string, Team[]>();
  for (const { personId, ...team } of rows) teams.set(personId, [...(teams.get(personId) ?? []), team]);
  return teams;
}
