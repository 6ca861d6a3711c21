import "server-only";
import { asc, eq, sql } from "drizzle-orm";
import { inOrganization, type Transaction } from "@/db/client";
import { groups, macroGroups, macros, users } from "@/db/schema";
import type { Agent } from "@/lib/auth/actor";
import { authorize, can } from "@/lib/auth/permissions";
import type { Here } from "@/lib/here";
import { macrosInUse, usableBy } from "./scope";

export type MacroListItem = Awaited<ReturnType<typeof reviewMacros>>[number];

/**
 * The macros of the settings screen by name: what the agent may insert; for whoever manages the shared ones, all of the
 * organization. `counts` is null for those who do not manage them.
 */
export async function reviewMacros(actor: Agent, { on }: Here = {}) {
  authorize(actor, "macro.use");
  const mayManageShared = can(actor, "macro.manage-shared");
  return inOrganization(
    actor.organizationId,
    async (tx) => {
      const rows = await tx
        .select({
          id: macros.id,
          name: macros.name,
          text: macros.text,
          audience: macros.audience,
          ownerId: macros.ownerId,
          ownerName: users.name,
          used: macros.usedCount,
          refused: macros.refusedCount,
        })
        .from(macros)
        .leftJoin(users, eq(users.id, macros.ownerId))
        .where(mayManageShared ? macrosInUse(actor) : usableBy(actor))
        .orderBy(asc(sql`lower(${macros.name})`), asc(macros.id));
      const shared = await groupsOf(tx, actor);
      return rows.map(({ ownerId, used, refused, ...macro }) => ({
        ...macro,
        groups: shared.flatMap(({ macroId, ...group }) => (macroId === macro.id ? [group] : [])),
        isMine: ownerId === actor.id,
        mayChange: ownerId ? ownerId === actor.id : mayManageShared,
        counts: mayManageShared ? { used, refused } : null,
      }));
    },
    on,
  );
}

function groupsOf(tx: Transaction, actor: Agent) {
  return tx
    .select({ macroId: macroGroups.macroId, id: groups.id, name: groups.name })
    .from(macroGroups)
    .innerJoin(groups, eq(groups.id, macroGroups.groupId))
    .where(eq(macroGroups.organizationId, actor.organizationId))
    .orderBy(asc(sql`lower(${groups.name})`));
}
