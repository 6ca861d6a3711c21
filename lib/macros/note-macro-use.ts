import "server-only";
import { and, eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { macros } from "@/db/schema";
import type { Agent } from "@/lib/auth/actor";
import { usableBy } from "./scope";

/**
 * Counts a reply that came from a macro, in the transaction that accepts or refuses it. A macro that the actor may not
 * use, or that is archived meanwhile, counts nothing: the reply stands on its own. Whether it was counted.
 */
export async function noteMacroUse(
  tx: Transaction,
  actor: Agent,
  { macroId, outcome }: { macroId: string; outcome: "accepted" | "refused" },
): Promise<boolean> {
  const counted = await tx
    .update(macros)
    .set(
      outcome === "accepted"
        ? { usedCount: sql`${macros.usedCount} + 1` }
        : { refusedCount: sql`${macros.refusedCount} + 1` },
    )
    .where(and(usableBy(actor), eq(macros.id, macroId)))
    .returning({ id: macros.id });
  return counted.length > 0;
}
