import "server-only";
import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { claims, stores } from "@/db/schema";
import { claimActions } from "@/db/vocabulary";
import { channelOf } from "@/lib/channels/registry";
import { NotFound } from "@/lib/errors";
import { saidByUs } from "@/lib/messages/last-said";
import { type Composer, claimComposer } from "@/lib/policy/composer";

/** Whether one can write in a claim now, and to whom. */
export async function claimComposerFor(tx: Transaction, claimId: string): Promise<Composer> {
  const [found] = await tx
    .select({ claim: claims, storeState: stores.state, channel: stores.channel })
    .from(claims)
    .innerJoin(stores, eq(stores.id, claims.storeId))
    .where(eq(claims.id, claimId));
  if (!found) throw new NotFound("claim");
  const { claim, channel } = found;
  const limits = channelOf(channel).claims?.limits;
  const [last] = await saidByUs(tx, claim.conversationId);
  return claimComposer({
    isDisconnected: found.storeState === "disconnected",
    claim: {
      claimId,
      isClosed: claim.state === "closed",
      actions: claim.actions?.map(({ action }) => claimActions.find((known) => known === action) ?? null) ?? null,
      maxCharacters: limits?.maxCharacters ?? null,
      attachments: limits?.attachments ?? { bytesMax: 0, countMax: 0, mediaTypes: [] },
      after: last?.key ?? null,
    },
  });
}
