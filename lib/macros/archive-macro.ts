import "server-only";
import { eq } from "drizzle-orm";
import { inOrganization } from "@/db/client";
import { macros } from "@/db/schema";
import type { Agent } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import { recordEvent } from "@/lib/events/record-event";
import type { Here } from "@/lib/here";
import { ok } from "@/lib/result";
import type { OfMacro } from "./input";
import { macroFor } from "./scope";

/** Takes a macro out of use: nobody is offered it any more, and its name is free. Throws as `macroFor` does. */
export async function archiveMacro(actor: Agent, { macroId }: OfMacro, { on, now = new Date() }: Here = {}) {
  authorize(actor, "macro.manage-own");
  return inOrganization(
    actor.organizationId,
    async (tx) => {
      const { name, audience } = await macroFor(actor, macroId, tx);
      await tx.update(macros).set({ archivedAt: now, updatedAt: now }).where(eq(macros.id, macroId));
      await recordEvent(tx, actor, { kind: "macro.archived", at: now, detail: { macroId, name, audience } });
      return ok({ macroId });
    },
    on,
  );
}
