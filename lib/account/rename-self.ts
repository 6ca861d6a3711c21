import "server-only";
import { eq } from "drizzle-orm";
import { inOrganization } from "@/db/client";
import { users } from "@/db/schema";
import type { Agent } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import { recordEvent } from "@/lib/events/record-event";
import type { Here } from "@/lib/here";
import { ok } from "@/lib/result";
import type { RenameSelf } from "./input";

/** Changes the name the actor's colleagues see. Buyers never see it. */
export async function renameSelf(actor: Agent, { name }: RenameSelf, { on, now = new Date() }: Here = {}) {
  authorize(actor, "account.manage-own");
  if (name === actor.name) return ok({ name });
  return inOrganization(
    actor.organizationId,
    async (tx) => {
      await tx.update(users).set({ name }).where(eq(users.id, actor.id));
      await recordEvent(tx, actor, {
        kind: "person.renamed",
        at: now,
        detail: { personId: actor.id, before: actor.name, after: name },
      });
      return ok({ name });
    },
    on,
  );
}
