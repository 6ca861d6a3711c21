import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { inOrganization } from "@/db/client";
import { policyAllowances } from "@/db/schema";
import type { Agent } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import { NotFound } from "@/lib/errors";
import { recordEvent } from "@/lib/events/record-event";
import type { Here } from "@/lib/here";
import { ok } from "@/lib/result";
import type { RevokeAllowance } from "./input";

/** The phrase is judged like any other from now on. Throws `NotFound` for one of others, or already revoked. */
export async function revokeAllowance(
  actor: Agent,
  { allowanceId }: RevokeAllowance,
  { on, now = new Date() }: Here = {},
) {
  authorize(actor, "policy.manage");
  return inOrganization(
    actor.organizationId,
    async (tx) => {
      const [revoked] = await tx
        .update(policyAllowances)
        .set({ revokedAt: now, revokedBy: actor.id })
        .where(
          and(
            eq(policyAllowances.organizationId, actor.organizationId),
            eq(policyAllowances.id, allowanceId),
            isNull(policyAllowances.revokedAt),
          ),
        )
        .returning({ version: policyAllowances.version });
      if (!revoked) throw new NotFound("allowance");
      const detail = { allowanceId, version: revoked.version };
      await recordEvent(tx, actor, { kind: "policy.allowance-revoked", at: now, detail });
      return ok({ allowanceId });
    },
    on,
  );
}
