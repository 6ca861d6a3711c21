import "server-only";
import { randomUUID } from "node:crypto";
import { and, eq, isNull, ne, sql } from "drizzle-orm";
import { inOrganization, type Transaction } from "@/db/client";
import { macroGroups, macros } from "@/db/schema";
import type { Agent } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import { NotFound } from "@/lib/errors";
import { recordEvent } from "@/lib/events/record-event";
import type { Here } from "@/lib/here";
import { judgeMacro, type MacroJudgement } from "@/lib/policy/judge-macro";
import { ok, refused } from "@/lib/result";
import { activeTeams } from "@/lib/team/teams";
import { macroRulesOf } from "./get-macro-rules";
import type { SaveMacro } from "./input";
import { macroFor, macrosInUse } from "./scope";

export type SaveMacroRefusal = Extract<MacroJudgement, { ok: false }>["reason"] | "name-taken";

/**
 * Makes a macro or changes one; a text that could not be sent cannot be kept. Sharing, and changing what is shared, is
 * for managers and admins. Names differ by more than their case: among one's own, and among the shared ones. Throws
 * `NotFound` for another person's macro and for a group of others or out of use.
 */
export async function saveMacro(
  actor: Agent,
  { macroId, name, text, audience, groupIds }: SaveMacro,
  { on, now = new Date() }: Here = {},
) {
  const ownerId = audience === "personal" ? actor.id : null;
  authorize(actor, ownerId ? "macro.manage-own" : "macro.manage-shared");
  return inOrganization(
    actor.organizationId,
    async (tx) => {
      await lockMacros(actor, tx);
      if (macroId) await macroFor(actor, macroId, tx);
      const shareWith = [...new Set(groupIds)];
      if ((await activeTeams(actor, "groups", shareWith, tx)).length !== shareWith.length) throw new NotFound("group");

      const judgement = judgeMacro({ text, ...(await macroRulesOf(actor, tx)) });
      if (!judgement.ok) return { ...refused(judgement.reason), detail: { findings: judgement.findings } };
      if (await isNameTaken(tx, actor, { name, ownerId, macroId })) return refused("name-taken");

      const id = macroId ?? randomUUID();
      const { organizationId } = actor;
      const kept = { name, text: judgement.text, audience, ownerId, updatedAt: now };
      await tx
        .insert(macros)
        .values({ id, organizationId, createdBy: actor.id, ...kept })
        .onConflictDoUpdate({ target: macros.id, set: kept });
      await tx.delete(macroGroups).where(eq(macroGroups.macroId, id));
      if (shareWith.length > 0) {
        await tx.insert(macroGroups).values(shareWith.map((groupId) => ({ organizationId, macroId: id, groupId })));
      }
      await recordEvent(tx, actor, {
        kind: "macro.saved",
        at: now,
        detail: { macroId: id, name, audience, created: macroId === null },
      });
      return ok({ macroId: id });
    },
    on,
  );
}

/** One organization's macros change one after the other, so that two cannot take the same name at once. */
async function lockMacros({ organizationId }: Agent, tx: Transaction): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`macros:${organizationId}`}, 0))`);
}

async function isNameTaken(
  tx: Transaction,
  actor: Agent,
  { name, ownerId, macroId }: { name: string; ownerId: string | null; macroId: string | null },
): Promise<boolean> {
  const others = and(
    macrosInUse(actor),
    ownerId ? eq(macros.ownerId, ownerId) : isNull(macros.ownerId),
    eq(sql`lower(${macros.name})`, sql`lower(${name})`),
    macroId ? ne(macros.id, macroId) : undefined,
  );
  return (await tx.$count(macros, others)) > 0;
}
