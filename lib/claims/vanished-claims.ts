import "server-only";
import { and, eq, gte, isNull, lte, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { claimDecisions, claims, conversations } from "@/db/schema";
import { noteTurnFacts } from "@/lib/analytics/note-turn-facts";
import type { Actor } from "@/lib/auth/actor";
import type { EventToRecord } from "@/lib/events/record-event";
import { arrayOf } from "@/lib/inbox/places";
import { orderIdsOf, tellThreads } from "./claim-orders";
import { moveDecision } from "./move-decision";
import { claimFor } from "./scope";

/**
 * A claim that the marketplace merged or deleted is refused like one that was never ours: 403 instead of 404, and sometimes
 * 404. One refusal proves nothing, the permission of the whole application may be gone for a while; so it is counted, and
 * only a claim that is refused again and again, while the marketplace lists the store's others, has vanished.
 *
 * Source: claims reference, sections 5 and 12.
 */

/** What has to come together before a claim is taken for vanished. */
const DENIALS_MIN = 3;
const DENIED_HOURS_MIN = 24;

/** Notes that a reading of a claim was denied. Any reading that succeeds forgets it. Does nothing for a claim not held here. */
export async function noteDenial(
  tx: Transaction,
  { storeId, sourceId, at }: { storeId: string; sourceId: string; at: Date },
): Promise<void> {
  await tx
    .update(claims)
    .set({
      denials: sql`${claims.denials} + 1`,
      deniedSince: sql`coalesce(${claims.deniedSince}, ${at.toISOString()}::timestamptz)`,
    })
    // A reading that began before one that succeeded says nothing.
    .where(and(eq(claims.storeId, storeId), eq(claims.sourceId, sourceId), lte(claims.readAt, at)));
}

/** Which of these claims, held as open and absent from the marketplace's whole list, have vanished. By id. */
export async function listVanished(
  tx: Transaction,
  storeId: string,
  absent: readonly string[],
  at: Date,
): Promise<string[]> {
  const rows = await tx
    .select({ id: claims.id })
    .from(claims)
    .where(
      and(
        eq(claims.storeId, storeId),
        sql`${claims.sourceId} = any(${arrayOf(absent)}::text[])`,
        gte(claims.denials, DENIALS_MIN),
        lte(claims.deniedSince, new Date(at.getTime() - DENIED_HOURS_MIN * 3_600_000)),
      ),
    )
    .orderBy(claims.conversationId);
  return rows.map(({ id }) => id);
}

/**
 * Closes a vanished claim here, and what was to do about it: its conversation, and a decision that was not said. Everything
 * that was read stays. It opens again by itself if the marketplace shows it again. Returns the events, to be recorded last.
 */
export async function endVanished(tx: Transaction, actor: Actor, claimId: string, at: Date): Promise<EventToRecord[]> {
  const { claim, conversation } = await claimFor(actor, claimId, tx);
  if (claim.state === "closed" || claim.denials < DENIALS_MIN) return [];
  const { conversationId } = claim;
  await tx
    .update(claims)
    .set({
      state: "closed",
      closedAt: at,
      goneAt: claim.deniedSince ?? at,
      actions: null,
      dueAt: null,
      sparedUntil: null,
    })
    .where(eq(claims.id, claimId));
  const events: EventToRecord[] = [
    {
      kind: "claim.closed",
      conversationId,
      at,
      detail: { claimId, stage: claim.stage, type: claim.type, because: "gone" },
    },
    ...(await rejectUnsaid(tx, actor, claimId, at)),
    ...(await tellThreads(tx, actor, claim.storeId, await orderIdsOf(tx, claimId), {
      claimId,
      because: "claim-closed",
      at,
    })),
  ];
  await tx
    .update(conversations)
    .set({ state: "resolved", resolvedAt: at, resolvedBy: null, sortAt: at, snoozedUntil: null, dueAt: null })
    .where(eq(conversations.id, conversationId));
  await noteTurnFacts(tx, [conversationId]);
  if (conversation.state === "resolved") return events;
  return [...events, { kind: "conversation.resolved", conversationId, at, detail: { because: "claim-gone" } }];
}

/** What may have been heard is left to its delivery. */
async function rejectUnsaid(tx: Transaction, actor: Actor, claimId: string, at: Date): Promise<EventToRecord[]> {
  const [decision] = await tx
    .select()
    .from(claimDecisions)
    .where(and(eq(claimDecisions.claimId, claimId), isNull(claimDecisions.settledAt)))
    .for("no key update");
  if (decision?.state !== "awaiting-approval") return [];
  return moveDecision(tx, actor, decision, { to: "rejected", at, refusal: "claim-not-known" });
}
