import "server-only";
import { asc, desc, ne } from "drizzle-orm";
import { inOrganization, type Transaction } from "@/db/client";
import { stores } from "@/db/schema";
import type { StoreState } from "@/db/vocabulary";
import type { Agent } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import type { Here } from "@/lib/here";
import { listComparisons } from "./list-comparisons";

export type IntakeStatus = {
  /** The store in trouble, or the one that is connected longest; null while none is connected. */
  store: { id: string; nickname: string; state: StoreState; stateSince: Date } | null;
  /**
   * What is missing by now of all stores' lists together, and how old the oldest of their last comparisons is; null while
   * a store was never compared.
   */
  lastSweep: { sweptAt: Date; missing: number } | null;
};

/** Whether anything a buyer wrote could be missing, for the status bar. The store in trouble speaks first. */
export async function getIntakeStatus(actor: Agent, { on }: Here = {}): Promise<IntakeStatus> {
  authorize(actor, "integration.read");
  return inOrganization(
    actor.organizationId,
    async (tx) => {
      const inUse = await storesInUse(tx);
      return { store: inUse[0] ?? null, lastSweep: await lastSweepOf(tx, actor, inUse) };
    },
    on,
  );
}

type StoreInUse = NonNullable<IntakeStatus["store"]>;

function storesInUse(tx: Transaction): Promise<StoreInUse[]> {
  return (
    tx
      .select({ id: stores.id, nickname: stores.nickname, state: stores.state, stateSince: stores.stateSince })
      .from(stores)
      .where(ne(stores.state, "disconnected"))
      // The enum's order is connected, reconnect-needed, disconnected.
      .orderBy(desc(stores.state), asc(stores.stateSince), asc(stores.id))
  );
}

async function lastSweepOf(tx: Transaction, { organizationId }: Agent, inUse: StoreInUse[]) {
  const compared = await listComparisons(tx, { organizationId, storeIds: inUse.map(({ id }) => id) });
  const sweeps = compared.filter(({ list }) => list !== "missed-feeds");
  const neverCompared = inUse.some(({ id }) => !sweeps.some(({ storeId }) => storeId === id));
  if (sweeps.length === 0 || neverCompared) return null;
  return {
    sweptAt: new Date(Math.min(...sweeps.map(({ sweptAt }) => sweptAt.getTime()))),
    missing: sweeps.reduce((sum, { missing }) => sum + missing, 0),
  };
}
