import "server-only";
import { and, eq } from "drizzle-orm";
import { inOrganization } from "@/db/client";
import { memberships } from "@/db/schema";
import type { Agent } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import { recordEvent } from "@/lib/events/record-event";
import type { Here } from "@/lib/here";
import { ok } from "@/lib/result";
import type { OnePerson } from "./input";
import { colleaguesOf, memberFor } from "./scope";

/** Lets a disabled person in again, with the role and the teams they had. Sessions of before stay ended. */
export async function enablePerson(actor: Agent, { personId }: OnePerson, { on, now = new Date() }: Here = {}) {
  authorize(actor, "team.manage");
  return inOrganization(
    actor.organizationId,
    async (tx) => {
      const person = await memberFor(actor, personId, tx);
      if (!person.disabledAt) return ok({ personId });
      await tx
        .update(memberships)
        .set({ disabledAt: null })
        .where(and(colleaguesOf(actor), eq(memberships.userId, personId)));
      await recordEvent(tx, actor, { kind: "person.enabled", at: now, detail: { personId } });
      return ok({ personId });
    },
    on,
  );
}
