import "server-only";
import { eq } from "drizzle-orm";
import { inOrganization } from "@/db/client";
import { users } from "@/db/schema";
import type { Agent } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import { recordEvent } from "@/lib/events/record-event";
import type { Here } from "@/lib/here";
import { ok } from "@/lib/result";

/** Ends every session of the actor, on every device and this one too. */
export async function endSessions(actor: Agent, _input: object, { on, now = new Date() }: Here = {}) {
  authorize(actor, "account.manage-own");
  return inOrganization(
    actor.organizationId,
    async (tx) => {
      await tx.update(users).set({ sessionsValidFrom: now }).where(eq(users.id, actor.id));
      await recordEvent(tx, actor, { kind: "person.sessions-ended", at: now, detail: { personId: actor.id } });
      return ok({ personId: actor.id });
    },
    on,
  );
}
