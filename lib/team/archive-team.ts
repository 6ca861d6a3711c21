import "server-only";
import { and, eq } from "drizzle-orm";
import { inOrganization } from "@/db/client";
import { entrySettings } from "@/db/schema";
import type { Agent } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import { NotFound } from "@/lib/errors";
import { recordEvent } from "@/lib/events/record-event";
import type { Here } from "@/lib/here";
import { ok, refused } from "@/lib/result";
import type { ArchiveTeam } from "./input";
import { TEAMS, teamsInUse } from "./teams";

export type ArchiveTeamRefusal = "entry-uses-it";

/**
 * Takes a group or a department out of use: nothing new is routed or transferred to it. What it has stays where its
 * members see it. Refuses while an entry is routed to it, enabled or not: the contacts would have nobody.
 */
export async function archiveTeam(actor: Agent, { kind, teamId }: ArchiveTeam, { on, now = new Date() }: Here = {}) {
  authorize(actor, "team.manage");
  const { table, routedTo, of, archived } = TEAMS[kind];
  return inOrganization(
    actor.organizationId,
    async (tx) => {
      // Locked before looking: an entry that is being routed to it right now waits, or is seen.
      const [team] = await tx
        .select({ name: table.name })
        .from(table)
        .where(and(teamsInUse(actor, kind), eq(table.id, teamId)))
        .for("update");
      if (!team) throw new NotFound("team");
      if ((await tx.$count(entrySettings, eq(routedTo, teamId))) > 0) return refused("entry-uses-it");

      await tx.update(table).set({ archivedAt: now }).where(eq(table.id, teamId));
      await recordEvent(tx, actor, {
        kind: archived,
        at: now,
        detail: { ...of(teamId), name: team.name },
      });
      return ok({ teamId });
    },
    on,
  );
}
