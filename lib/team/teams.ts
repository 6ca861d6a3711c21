import "server-only";
import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { departmentMembers, departments, entrySettings, groupMembers, groups } from "@/db/schema";
import type { TeamKind } from "@/db/vocabulary";
import type { Actor } from "@/lib/auth/actor";

/** Groups and departments are kept alike, each in tables of their own. */
export const TEAMS = {
  groups: {
    table: groups,
    members: groupMembers,
    /** The team of a row of `members`, as a column and as a value. */
    memberOf: groupMembers.groupId,
    of: (groupId: string) => ({ groupId }),
    /** The team that an entry is routed to. */
    routedTo: entrySettings.groupId,
    saved: "team.group-saved",
    archived: "team.group-archived",
  },
  departments: {
    table: departments,
    members: departmentMembers,
    memberOf: departmentMembers.departmentId,
    of: (departmentId: string) => ({ departmentId }),
    routedTo: entrySettings.departmentId,
    saved: "team.department-saved",
    archived: "team.department-archived",
  },
} as const;

/** Teams of the actor's organization that take people and contacts. Every read of them starts here. */
export const teamsInUse = ({ organizationId }: Actor, kind: TeamKind) => {
  const { table } = TEAMS[kind];
  return and(eq(table.organizationId, organizationId), isNull(table.archivedAt));
};

/** Of these teams, the ones in use. */
export async function activeTeams(
  actor: Actor,
  kind: TeamKind,
  teamIds: readonly string[],
  tx: Transaction,
): Promise<string[]> {
  const { table } = TEAMS[kind];
  const rows = await tx
    .select({ id: table.id })
    .from(table)
    .where(and(teamsInUse(actor, kind), inArray(table.id, [...teamIds])));
  return rows.map(({ id }) => id);
}
