import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { inOrganization } from "@/db/client";
import { departments, entrySettings } from "@/db/schema";
import type { Agent } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import { NotFound } from "@/lib/errors";
import { recordEvent } from "@/lib/events/record-event";
import type { Here } from "@/lib/here";
import { ok, refused } from "@/lib/result";
import type { ArchiveDepartment } from "./input";

export type ArchiveDepartmentRefusal = "entry-uses-it";

/**
 * Takes a department out of use: nothing new is routed or transferred to it. What it has stays where its members see it.
 * Refuses while an entry is routed to it, enabled or not: the contacts would have nobody.
 */
export async function archiveDepartment(
  actor: Agent,
  { departmentId }: ArchiveDepartment,
  { on, now = new Date() }: Here = {},
) {
  authorize(actor, "team.manage");
  return inOrganization(
    actor.organizationId,
    async (tx) => {
      // Locked before looking: an entry that is being routed to it right now waits, or is seen.
      const [department] = await tx
        .select({ name: departments.name })
        .from(departments)
        .where(
          and(
            eq(departments.organizationId, actor.organizationId),
            eq(departments.id, departmentId),
            isNull(departments.archivedAt),
          ),
        )
        .for("update");
      if (!department) throw new NotFound("department");
      if ((await tx.$count(entrySettings, eq(entrySettings.departmentId, departmentId))) > 0)
        return refused("entry-uses-it");

      await tx.update(departments).set({ archivedAt: now }).where(eq(departments.id, departmentId));
      await recordEvent(tx, actor, {
        kind: "team.department-archived",
        at: now,
        detail: { departmentId, name: department.name },
      });
      return ok({ departmentId });
    },
    on,
  );
}
