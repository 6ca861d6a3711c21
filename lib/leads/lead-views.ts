import "server-only";
import { asc, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { leads } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/permissions";
import { log } from "@/lib/log";
import { unsealContact } from "./lead-contact";

/**
 * The leads of one conversation for its screen, oldest first, with the contact where the actor may read it. `contact` is
 * null also for guests, and `hasContact` tells the two apart.
 */
export async function leadViewsOf(tx: Transaction, actor: Actor, conversationId: string) {
  const rows = await tx
    .select()
    .from(leads)
    .where(eq(leads.conversationId, conversationId))
    .orderBy(asc(leads.contactedAt));
  return rows.map((row) => ({
    id: row.id,
    type: row.type,
    typeWord: row.typeWord,
    /** The marketplace's word: active, created, answered. */
    status: row.status,
    details: row.details,
    contactedAt: row.contactedAt,
    followedUpAt: row.followedUpAt,
    /** The question that it is the twin of. */
    questionSourceId: row.questionSourceId,
    hasContact: row.sealedContact !== null,
    contact: can(actor, "lead.read-contact") ? opened(row) : null,
  }));
}

/** A contact that was sealed with a key that is gone does not keep the conversation from being read. */
function opened(row: typeof leads.$inferSelect) {
  try {
    return unsealContact(row);
  } catch {
    log.error({ leadId: row.id, keyId: row.keyId }, "no configured key opens the contact of a lead");
    return null;
  }
}
