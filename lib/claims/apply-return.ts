import { isDeepStrictEqual } from "node:util";
import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { returns } from "@/db/schema";
import type { ReturnReading } from "./claim-reading";

/**
 * Makes our copy say what the marketplace says about the way back of what a claim is about. True when that is news. Reviews
 * and cost that were not read stay as they are known.
 */
export async function applyReturn(
  tx: Transaction,
  { organizationId, claimId, readAt }: { organizationId: string; claimId: string; readAt: Date },
  { return: found, reviews, cost }: ReturnReading,
): Promise<boolean> {
  const [before] = await tx.select().from(returns).where(eq(returns.claimId, claimId));
  if (before && before.readAt > readAt) return false;
  const says = {
    sourceId: found.sourceId,
    status: found.status,
    statusWord: found.statusWord,
    money: found.money,
    refundAt: found.refundAt,
    isLowCost: found.lowCost,
    isCheckedByMarketplace: found.checkedByMarketplace,
    shipments: found.shipments.map(({ shipmentId, status, statusWord, to, trackingNumber }) => ({
      sourceId: shipmentId,
      status,
      statusWord,
      to,
      trackingNumber,
    })),
    orders: found.orders.map(({ orderId, itemId, totalQuantity, returnQuantity }) => ({
      orderId,
      itemId,
      totalQuantity,
      returnQuantity,
    })),
    reviews: reviews
      ? reviews.map(({ by, status, condition, reason, benefited, sellerStatus }) => ({
          by,
          status,
          condition,
          reason,
          benefited,
          sellerStatus,
        }))
      : (before?.reviews ?? []),
    costMinor: cost ? cost.amountMinor : (before?.costMinor ?? null),
    costCurrency: cost ? cost.currency : (before?.costCurrency ?? null),
    changedAt: found.updatedAt,
    closedAt: found.closedAt,
  };
  await tx
    .insert(returns)
    .values({ organizationId, claimId, ...says, readAt })
    .onConflictDoUpdate({ target: returns.claimId, set: { ...says, readAt } });
  if (!before) return true;
  const { organizationId: _tenant, claimId: _claim, readAt: _readAt, ...said } = before;
  return !isDeepStrictEqual({ ...said, changedAt: null }, { ...says, changedAt: null });
}
