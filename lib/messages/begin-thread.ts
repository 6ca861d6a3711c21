import "server-only";
import { and, eq } from "drizzle-orm";
import { inOrganization } from "@/db/client";
import { orders } from "@/db/schema";
import type { Agent } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import type { ThreadRef } from "@/lib/channels/messages-facet";
import { NotFound } from "@/lib/errors";
import type { Here } from "@/lib/here";
import { storeOf } from "@/lib/inbox/store-of";
import { refused } from "@/lib/result";
import type { BeginThread } from "./input";
import { readForAgent } from "./read-for-agent";

/**
 * The conversation of an order's thread, made when nobody has written in it yet, for somebody of ours who wants to: what may
 * be said there its composer tells. Refuses `ThreadRefusal`.
 */
export async function beginThread(actor: Agent, { orderId }: BeginThread, { on }: Here = {}) {
  authorize(actor, "conversation.reply");
  const { organizationId } = actor;
  const { storeId, state, ref } = await inOrganization(
    organizationId,
    async (tx) => {
      const [order] = await tx
        .select({ storeId: orders.storeId, sourceId: orders.sourceId, pack: orders.packSourceId })
        .from(orders)
        .where(and(eq(orders.organizationId, organizationId), eq(orders.id, orderId)));
      if (!order) throw new NotFound("order");
      const named: ThreadRef = order.pack
        ? { of: "pack", sourceId: order.pack }
        : { of: "order", sourceId: order.sourceId };
      return { storeId: order.storeId, state: (await storeOf(tx, order.storeId)).state, ref: named };
    },
    on,
  );
  if (state !== "connected") return refused("store-disconnected");
  return readForAgent({ storeId, organizationId }, ref, { isBegun: true });
}
