import "server-only";
import { and, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { conversations, leads, questions } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import type { ChannelLead } from "@/lib/channels/leads-facet";
import type { EventToRecord } from "@/lib/events/record-event";
import { guestOf } from "@/lib/guests";
import { presaleConversation } from "@/lib/inbox/presale-conversation";
import { recount } from "@/lib/inbox/recount";
import { routeFor } from "@/lib/inbox/route-conversation";
import { sealContact } from "./lead-contact";

export type LeadReading = { storeId: string; lead: ChannelLead; readAt: Date };

/** `events`: what happened, to be recorded last in the transaction. Empty when the reading said nothing new. */
export type AppliedLead = { conversationId: string; leadId: string; events: EventToRecord[] };

/**
 * Makes our copy say what the marketplace says about a lead. It joins the presale conversation of its buyer and listing, or
 * that of the question that it is the twin of; a guest has one of their own. The person waits there until somebody puts the
 * conversation away, unless the question waits for them.
 *
 * Applying the same reading twice changes nothing, an older one than what we hold is ignored, and a contact that the
 * marketplace does not give any more is kept. Returns null when the entry is switched off.
 */
export async function applyLead(
  tx: Transaction,
  actor: Actor,
  { storeId, lead, readAt }: LeadReading,
): Promise<AppliedLead | null> {
  const route = await routeFor(tx, storeId, "presale");
  const first = await knownLead(tx, storeId, lead.sourceId);
  if (!first && !route.enabled) return null;

  const twinOf = first ? null : await conversationOfQuestion(tx, storeId, lead.questionId);
  const heldBy = first?.conversationId ?? twinOf;
  const buyerSourceId = lead.contact?.buyerId ?? guestOf(lead.sourceId);
  const contact = { storeId, buyerSourceId, itemSourceId: lead.itemId, at: lead.createdAt };
  const { conversationId, isNew } = heldBy
    ? { conversationId: await locked(tx, heldBy), isNew: false }
    : await presaleConversation(tx, actor, contact, route);
  const before = await knownLead(tx, storeId, lead.sourceId);
  if (before && before.readAt > readAt) return { conversationId, leadId: before.id, events: [] };

  const leadId = await writeLead(tx, actor, { storeId, lead, readAt }, { conversationId, before });
  if (before) return { conversationId, leadId, events: [] };
  const events: EventToRecord[] = isNew ? [{ kind: "conversation.routed", conversationId, at: readAt }] : [];
  const detail = { leadId, type: lead.type ?? lead.typeWord };
  events.push({ kind: "lead.received", conversationId, at: readAt, detail });
  // The question has called already, or was answered meanwhile.
  const isNews = twinOf === null;
  events.push(...(await recount(tx, conversationId, { calls: isNews, arrived: isNews, at: readAt })));
  return { conversationId, leadId, events };
}

async function knownLead(tx: Transaction, storeId: string, sourceId: string) {
  const [known] = await tx
    .select()
    .from(leads)
    .where(and(eq(leads.storeId, storeId), eq(leads.sourceId, sourceId)));
  return known;
}

type Known = Awaited<ReturnType<typeof knownLead>>;

async function conversationOfQuestion(tx: Transaction, storeId: string, questionSourceId: string | null) {
  if (questionSourceId === null) return null;
  const [question] = await tx
    .select({ conversationId: questions.conversationId })
    .from(questions)
    .where(and(eq(questions.storeId, storeId), eq(questions.sourceId, questionSourceId)));
  return question?.conversationId ?? null;
}

async function locked(tx: Transaction, conversationId: string): Promise<string> {
  await tx
    .select({ id: conversations.id })
    .from(conversations)
    .where(eq(conversations.id, conversationId))
    .for("no key update");
  return conversationId;
}

async function writeLead(
  tx: Transaction,
  { organizationId }: Actor,
  { storeId, lead, readAt }: LeadReading,
  { conversationId, before }: { conversationId: string; before: Known },
): Promise<string> {
  const sealed = sealContact({ organizationId, storeId, sourceId: lead.sourceId }, lead.contact);
  const says = {
    status: lead.status,
    contactedAt: contactedAt(lead, before, readAt),
    readAt,
    ...(lead.questionId && { questionSourceId: lead.questionId }),
    ...(lead.details.length > 0 && { details: lead.details }),
    // Some doors of the marketplace tell less than others.
    ...((sealed.sealedContact || !before) && sealed),
  };
  const { sourceId, type, typeWord } = lead;
  const [written] = await tx
    .insert(leads)
    .values({ organizationId, storeId, conversationId, sourceId, type, typeWord, ...says })
    .onConflictDoUpdate({ target: [leads.storeId, leads.sourceId], set: says })
    .returning({ id: leads.id });
  if (!written) throw new Error("the lead was not written");
  return written.id;
}

/**
 * When it happened. The door of single leads gives only the day, as its midnight; the list gives the moment. While only the
 * day is known, a lead that is read on that day has just come.
 */
function contactedAt({ createdAt }: ChannelLead, before: Known, readAt: Date): Date {
  const day = (instant: Date) => instant.toISOString().slice(0, 10);
  if (createdAt.toISOString().slice(11) !== "00:00:00.000Z") return createdAt;
  if (before && day(before.contactedAt) === day(createdAt)) return before.contactedAt;
  return day(readAt) === day(createdAt) ? readAt : createdAt;
}
