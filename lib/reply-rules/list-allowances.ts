import "server-only";
import { desc, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { inOrganization } from "@/db/client";
import { policyAllowances, users } from "@/db/schema";
import type { Agent } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import type { Here } from "@/lib/here";

export type AllowanceListItem = Awaited<ReturnType<typeof listAllowances>>[number];

const SHOWN_MAX = 500;

/** Every version of every allowed phrase: those in force first, then the revoked ones, the latest first. */
export async function listAllowances(actor: Agent, { on }: Here = {}) {
  authorize(actor, "policy.manage");
  const revokers = alias(users, "revokers");
  return inOrganization(
    actor.organizationId,
    (tx) =>
      tx
        .select({
          id: policyAllowances.id,
          phrase: policyAllowances.phrase,
          version: policyAllowances.version,
          allowedAt: policyAllowances.allowedAt,
          allowedBy: users.name,
          revokedAt: policyAllowances.revokedAt,
          revokedBy: revokers.name,
        })
        .from(policyAllowances)
        .innerJoin(users, eq(users.id, policyAllowances.allowedBy))
        .leftJoin(revokers, eq(revokers.id, policyAllowances.revokedBy))
        .where(eq(policyAllowances.organizationId, actor.organizationId))
        .orderBy(sql`${policyAllowances.revokedAt} is not null`, desc(policyAllowances.allowedAt))
        .limit(SHOWN_MAX),
    on,
  );
}
