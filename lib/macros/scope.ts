import "server-only";
import { and, eq, exists, inArray, isNull, or, type SQL, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { macroGroups, macros } from "@/db/schema";
import type { Agent } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import { NotFound } from "@/lib/errors";

/** Macros of the actor's organization in use. Every read of them starts here; row-level security stands behind it. */
export const macrosInUse = (actor: Agent): SQL | undefined =>
  and(eq(macros.organizationId, actor.organizationId), isNull(macros.archivedAt));

/** Macros the actor may insert: their own, those of their groups, and the whole organization's. */
export const usableBy = (actor: Agent): SQL | undefined =>
  and(
    macrosInUse(actor),
    or(
      eq(macros.ownerId, actor.id),
      eq(macros.audience, "organization"),
      and(
        eq(macros.audience, "groups"),
        exists(
          sql`(select 1 from ${macroGroups} where ${and(eq(macroGroups.macroId, macros.id), inArray(macroGroups.groupId, [...actor.groupIds]))})`,
        ),
      ),
    ),
  );

/**
 * A macro to change, locked until commit: one's own, or a shared one. Throws `NotFound` for another person's and
 * `Forbidden` for a shared one without the permission.
 */
export async function macroFor(actor: Agent, macroId: string, tx: Transaction) {
  const [macro] = await tx
    .select({ id: macros.id, name: macros.name, ownerId: macros.ownerId, audience: macros.audience })
    .from(macros)
    .where(and(macrosInUse(actor), eq(macros.id, macroId), or(isNull(macros.ownerId), eq(macros.ownerId, actor.id))))
    .for("update");
  if (!macro) throw new NotFound("macro");
  authorize(actor, macro.ownerId ? "macro.manage-own" : "macro.manage-shared");
  return macro;
}
