import "server-only";
import { asc, eq, sql } from "drizzle-orm";
import { inOrganization } from "@/db/client";
import { entrySettings, users } from "@/db/schema";
import type { Entry, TeamKind } from "@/db/vocabulary";
import type { Agent } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import type { Here } from "@/lib/here";
import { TEAMS, teamsInUse } from "./teams";

/** A group or a department as the settings list it. */
export type TeamListItem = {
  id: string;
  name: string;
  members: { id: string; name: string }[];
  /** Entries that are routed to it; while there is one it cannot be archived. */
  entries: Entry[];
};

/** Groups or departments in use by name, each with its members by name and the entries that are routed to it. */
export async function listTeams(actor: Agent, kind: TeamKind, { on }: Here = {}): Promise<TeamListItem[]> {
  authorize(actor, "team.read");
  const { organizationId } = actor;
  const { table, members, memberOf, routedTo } = TEAMS[kind];
  return inOrganization(
    organizationId,
    async (tx) => {
      const teams = await tx
        .select({ id: table.id, name: table.name })
        .from(table)
        .where(teamsInUse(actor, kind))
        .orderBy(asc(sql`lower(${table.name})`));
      const people = await tx
        .select({ teamId: memberOf, id: users.id, name: users.name })
        .from(members)
        .innerJoin(users, eq(users.id, members.userId))
        .where(eq(members.organizationId, organizationId))
        .orderBy(asc(sql`lower(${users.name})`));
      const routed = await tx
        .select({ teamId: routedTo, entry: entrySettings.entry })
        .from(entrySettings)
        .where(eq(entrySettings.organizationId, organizationId));
      return teams.map((team) => ({
        ...team,
        members: people.filter(({ teamId }) => teamId === team.id).map(({ id, name }) => ({ id, name })),
        // Several stores may have the same entry.
        entries: [...new Set(routed.filter(({ teamId }) => teamId === team.id).map(({ entry }) => entry))],
      }));
    },
    on,
  );
}
