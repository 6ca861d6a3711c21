import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { claims, type conversations } from "@/db/schema";
import { claimSortAt } from "@/lib/policy/claim-clocks";

type Returning = Pick<typeof conversations.$inferSelect, "id" | "entry" | "waitingSince">;

/** The place in the list of a conversation that is opened at `at`: presale by who waits, after the sale by what is due. */
export async function sortAtOf(tx: Transaction, { id, entry, waitingSince }: Returning, at: Date): Promise<Date> {
  if (entry === "presale") return waitingSince ?? at;
  const [claim] =
    entry === "claim"
      ? await tx
          .select({ dueAt: claims.dueAt, sparedUntil: claims.sparedUntil, openedAt: claims.openedAt })
          .from(claims)
          .where(eq(claims.conversationId, id))
      : [];
  return claimSortAt({ ...(claim ?? { dueAt: null, sparedUntil: null, openedAt: at }), waitingSince }, at);
}
