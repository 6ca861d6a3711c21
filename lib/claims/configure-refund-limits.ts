import "server-only";
import { inOrganization } from "@/db/client";
import { refundLimits } from "@/db/schema";
import { roles } from "@/db/vocabulary";
import type { Agent } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import { recordEvent } from "@/lib/events/record-event";
import type { Here } from "@/lib/here";
import { limitOf } from "@/lib/policy/decisions";
import { ok } from "@/lib/result";
import type { ConfigureRefundLimits } from "./input";
import { refundLimitsOf } from "./refund-limits";

/** Says how much each role gives back alone in a currency. What waits for a second person is judged by the new limits. */
export async function configureRefundLimits(
  actor: Agent,
  { currency, limits }: ConfigureRefundLimits,
  { on, now = new Date() }: Here = {},
) {
  authorize(actor, "refund-limits.configure");
  const { organizationId } = actor;
  return inOrganization(
    organizationId,
    async (tx) => {
      const before = await refundLimitsOf(tx);
      // One order of rows for everybody.
      for (const role of roles) {
        const limitMinor = limits[role];
        await tx
          .insert(refundLimits)
          .values({ organizationId, role, currency, limitMinor })
          .onConflictDoUpdate({
            target: [refundLimits.organizationId, refundLimits.role, refundLimits.currency],
            set: { limitMinor },
          });
      }
      const detail = Object.fromEntries(
        roles.flatMap((role) => [
          [role, limits[role]],
          [`${role}Before`, limitOf(role, currency, before)],
        ]),
      );
      await recordEvent(tx, actor, { kind: "refund-limits.configured", at: now, detail: { currency, ...detail } });
      return ok({ currency });
    },
    on,
  );
}
