import "server-only";
import { inOrganization } from "@/db/client";
import type { Agent } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import type { Here } from "@/lib/here";
import { ok, type Result, refused } from "@/lib/result";
import type { OneStore } from "./input";
import { queueSweep } from "./queue-sweep";
import { storeFor } from "./scope";

export type SweepNowRefusal = "not-connected";

/** Queues a comparison of the marketplace's lists with ours; its result is an event of its own. */
export async function sweepNow(
  actor: Agent,
  { storeId }: OneStore,
  { on }: Here = {},
): Promise<Result<null, SweepNowRefusal>> {
  authorize(actor, "integration.sweep");
  return inOrganization(
    actor.organizationId,
    async (tx) => {
      const store = await storeFor(actor, storeId, tx);
      if (store.state !== "connected") return refused("not-connected");
      await queueSweep(tx, actor.organizationId, storeId);
      return ok(null);
    },
    on,
  );
}
