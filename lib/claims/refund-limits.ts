import type { Transaction } from "@/db/client";
import { refundLimits } from "@/db/schema";
import type { RefundLimit } from "@/lib/policy/decisions";

/** What each role of the organization may give back alone; a role without a row has the rule's own limit. */
export const refundLimitsOf = (tx: Transaction): Promise<RefundLimit[]> =>
  tx
    .select({ role: refundLimits.role, currency: refundLimits.currency, limitMinor: refundLimits.limitMinor })
    .from(refundLimits);
