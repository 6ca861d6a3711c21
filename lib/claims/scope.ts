import { and, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { claimDecisions, claims, conversations } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { NotFound } from "@/lib/errors";
import { conversationFor, visibleTo } from "@/lib/inbox/scope";

/** A claim within reach, as it stands; nothing is locked. Throws `NotFound`. */
export async function claimWithin(actor: Actor, claimId: string, tx: Transaction) {
  const [found] = await tx
    .select({ claim: claims })
    .from(claims)
    .innerJoin(conversations, eq(conversations.id, claims.conversationId))
    .where(and(visibleTo(actor), eq(claims.id, claimId)));
  if (!found) throw new NotFound("claim");
  return found.claim;
}

/** A claim and its conversation, both locked, the conversation first, as everywhere. Throws `NotFound` out of reach. */
export async function claimFor(actor: Actor, claimId: string, tx: Transaction) {
  const { conversationId } = await claimWithin(actor, claimId, tx);
  const conversation = await conversationFor(actor, conversationId, tx);
  const [claim] = await tx.select().from(claims).where(eq(claims.id, claimId)).for("no key update");
  if (!claim) throw new NotFound("claim");
  return { conversation, claim };
}

/** A decision with its claim and conversation, locked from the outside in. Throws `NotFound` out of reach. */
export async function decisionFor(actor: Actor, decisionId: string, tx: Transaction) {
  const [found] = await tx
    .select({ claimId: claimDecisions.claimId })
    .from(claimDecisions)
    .where(eq(claimDecisions.id, decisionId));
  if (!found) throw new NotFound("decision");
  const { claim, conversation } = await claimFor(actor, found.claimId, tx);
  const [decision] = await tx
    .select()
    .from(claimDecisions)
    .where(eq(claimDecisions.id, decisionId))
    .for("no key update");
  if (!decision) throw new NotFound("decision");
  return { claim, conversation, decision };
}
