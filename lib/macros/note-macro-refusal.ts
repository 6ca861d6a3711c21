import "server-only";
import { inOrganization } from "@/db/client";
import type { Agent } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import type { Here } from "@/lib/here";
import { ok } from "@/lib/result";
import type { OfMacro } from "./input";
import { noteMacroUse } from "./note-macro-use";

/** Counts a refusal that the browser's own copy of the rules made before the reply came to us. */
export async function noteMacroRefusal(actor: Agent, { macroId }: OfMacro, { on }: Here = {}) {
  authorize(actor, "macro.use");
  await inOrganization(actor.organizationId, (tx) => noteMacroUse(tx, actor, { macroId, outcome: "refused" }), on);
  return ok({ macroId });
}
