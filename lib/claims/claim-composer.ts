import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { claims, stores } from "@/db/schema";
import { channelOf } from "@/lib/channels/registry";
import { NotFound } from "@/lib/errors";
import { saidByUs } from "@/lib/messages/last-said";
import { claimComposer } from "@/lib/policy/claim-composer";
import type { Composer } from "@/lib/policy/composer";
import { orderIdsOf, threadsOfOrders } from "./claim-orders";

/** Whether one can write in a claim now, to whom, and if not, why. Throws `NotFound`. */
export async function claimComposerFor(tx: Transaction, claimId: string): Promise<Composer> {
  const [found] = await tx
    .select({ claim: claims, storeState: stores.state, channel: stores.channel })
    .from(claims)
    .innerJoin(stores, eq(stores.id, claims.storeId))
    .where(eq(claims.id, claimId));
  if (!found) throw new NotFound("claim");
  const { claim, storeState, channel } = found;
  const limits = channelOf(channel).claims?.limits.attachments;
  const [last] = await saidByUs(tx, claim.conversationId);
  const [thread] = await threadsOfOrders(tx, claim.storeId, await orderIdsOf(tx, claimId));
  return claimComposer({
    isDisconnected: storeState === "disconnected",
    claim,
    attachments: limits ?? { bytesMax: 0, countMax: 0, mediaTypes: [] },
    after: last?.key ?? null,
    elsewhere: thread ? { conversationId: thread } : null,
  });
}
