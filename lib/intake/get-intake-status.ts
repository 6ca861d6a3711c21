import "server-only";
import { and, desc, eq, ne } from "drizzle-orm";
import { inOrganization, type Transaction } from "@/db/client";
import { stores, sweeps } from "@/db/schema";
import type { StoreState } from "@/db/vocabulary";
import type { Agent } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import type { Here } from "@/lib/here";

export type IntakeStatus = {
  /** Null while no store was ever connected. */
  store: { id: string; nickname: string; state: StoreState; stateSince: Date } | null;
  /** The last comparison with the marketplace's own list: how many entries we did not have, and when. */
  lastSweep: { sweptAt: Date; missing: number } | null;
};

/** Whether anything a buyer wrote could be missing, for the status bar. The store in trouble speaks first. */
export async function getIntakeStatus(actor: Agent, { on }: Here = {}): Promise<IntakeStatus> {
  authorize(actor, "integration.read");
  return inOrganization(
    actor.organizationId,
    async (tx) => {
      const store = await firstStore(tx);
      return { store, lastSweep: store ? await lastSweepOf(tx, store.id) : null };
    },
    on,
  );
}

async function firstStore(tx: Transaction) {
  const [store] = await tx
    .select({ id: stores.id, nickname: stores.nickname, state: stores.state, stateSince: stores.stateSince })
    .from(stores)
    .where(ne(stores.state, "disconnected"))
    // The enum's order is connected, reconnect-needed, disconnected.
    .orderBy(desc(stores.state))
    .limit(1);
  return store ?? null;
}

async function lastSweepOf(tx: Transaction, storeId: string) {
  const [last] = await tx
    .select({ sweptAt: sweeps.sweptAt, missing: sweeps.missing })
    .from(sweeps)
    .where(and(eq(sweeps.storeId, storeId), eq(sweeps.list, "unanswered-questions")))
    .orderBy(desc(sweeps.sweptAt))
    .limit(1);
  return last ?? null;
}
