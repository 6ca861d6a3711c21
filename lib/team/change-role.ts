import "server-only";
import { and, eq } from "drizzle-orm";
import { inOrganization } from "@/db/client";
import { memberships } from "@/db/schema";
import type { Agent } from "@/lib/auth/actor";
import { authorize, can } from "@/lib/auth/permissions";
import { recordEvent } from "@/lib/events/record-event";
import type { Here } from "@/lib/here";
import { ok, refused } from "@/lib/result";
import { revokeLinksMadeBy } from "./access-links";
import type { ChangeRole } from "./input";
import { colleaguesOf, isLastAdmin, memberFor } from "./scope";

export type ChangeRoleRefusal = "last-admin";

/**
 * Gives a person another role, from their next request on. The last active admin keeps theirs.
 *
 * Links made by somebody who may no longer invite open nothing.
 */
export async function changeRole(actor: Agent, { personId, role }: ChangeRole, { on, now = new Date() }: Here = {}) {
  authorize(actor, "team.manage");
  return inOrganization(
    actor.organizationId,
    async (tx) => {
      const isLast = await isLastAdmin(actor, personId, tx);
      const person = await memberFor(actor, personId, tx);
      if (person.role === role) return ok({ personId, role });
      if (isLast) return refused("last-admin");

      await tx
        .update(memberships)
        .set({ role })
        .where(and(colleaguesOf(actor), eq(memberships.userId, personId)));
      if (!can({ ...actor, id: personId, role }, "team.manage")) await revokeLinksMadeBy(tx, personId, now);
      await recordEvent(tx, actor, {
        kind: "person.role-changed",
        at: now,
        detail: { personId, before: person.role, after: role },
      });
      return ok({ personId, role });
    },
    on,
  );
}
