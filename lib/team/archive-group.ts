import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { inOrganization } from "@/db/client";
import { entrySettings, groups } from "@/db/schema";
import type { Agent } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import { NotFound } from "@/lib/errors";
import { recordEvent } from "@/lib/events/record-event";
import type { Here } from "@/lib/here";
import { ok, refused } from "@/lib/result";
import type { ArchiveGroup } from "./input";

export type ArchiveGroupRefusal = "entry-uses-it";

/**
 * Takes a group out of use: nothing new is routed or transferred to it. What it has stays where its members see it.
 * Refuses while an entry is routed to it, enabled or not: the contacts would have nobody.
 */
export async function archiveGroup(actor: Agent, { groupId }: ArchiveGroup, { on, now = new Date() }: Here = {}) {
  authorize(actor, "team.manage");
  return inOrganization(
    actor.organizationId,
    async (tx) => {
      // Locked before looking: an entry that is being routed to it right now waits, or is seen.
      const [group] = await tx
        .select({ name: groups.name })
        .from(groups)
        .where(and(eq(groups.organizationId, actor.organizationId), eq(groups.id, groupId), isNull(groups.archivedAt)))
        .for("update");
      if (!group) throw new NotFound("group");
      if ((await tx.$count(entrySettings, eq(entrySettings.groupId, groupId))) > 0) return refused("entry-uses-it");

      await tx.update(groups).set({ archivedAt: now }).where(eq(groups.id, groupId));
      await recordEvent(tx, actor, { kind: "team.group-archived", at: now, detail: { groupId, name: group.name } });
      return ok({ groupId });
    },
    on,
  );
}
