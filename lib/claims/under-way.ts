import { and, eq, isNull, ne, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { claimDecisions, users } from "@/db/schema";

/** The decision that is under way about a claim, with whoever asked for it. */
export async function decisionUnderWay(tx: Transaction, claimId: string) {
  const [live] = await tx
    .select({ ...COLUMNS, name: users.name })
    .from(claimDecisions)
    .innerJoin(users, eq(users.id, claimDecisions.requestedBy))
    .where(and(eq(claimDecisions.claimId, claimId), isNull(claimDecisions.settledAt)));
  return live;
}

/** A refund under way in another claim about the same orders. Lock those first. */
export async function refundUnderWay(tx: Transaction, { id, storeId }: { id: string; storeId: string }) {
  const [live] = await tx
    .select({ ...COLUMNS, name: users.name })
    .from(claimDecisions)
    .innerJoin(users, eq(users.id, claimDecisions.requestedBy))
    .where(
      and(
        eq(claimDecisions.storeId, storeId),
        ne(claimDecisions.claimId, id),
        isNull(claimDecisions.settledAt),
        sql`${claimDecisions.amountMinor} is not null`,
        sql`exists (
          select 1 from claim_orders theirs join claim_orders ours using (order_source_id)
          where theirs.claim_id = ${claimDecisions.claimId} and ours.claim_id = ${id})`,
      ),
    );
  return live;
}

const COLUMNS = {
  decisionId: claimDecisions.id,
  kind: claimDecisions.kind,
  state: claimDecisions.state,
  since: claimDecisions.requestedAt,
};
