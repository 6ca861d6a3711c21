import "server-only";
import { and, eq } from "drizzle-orm";
import { databaseClock, inOrganization } from "@/db/client";
import { questions } from "@/db/schema";
import { systemOf } from "@/lib/auth/actor";
import type { Channel, ChannelQuestion, Credentials } from "@/lib/channels/channel";
import { ChannelError } from "@/lib/channels/errors";
import type { ChannelLead } from "@/lib/channels/leads-facet";
import { recordEvents } from "@/lib/events/record-event";
import { applyQuestion } from "@/lib/inbox/apply-question";
import { type Beside, withStoreAccess } from "@/lib/integrations/with-store-access";
import { readAgain } from "@/lib/jobs/read-again";
import type { JobContext } from "@/lib/jobs/run-jobs";
import { applyLead } from "@/lib/leads/apply-lead";
import { contextOf, fetchOwnQuestion, keepContext, verdictOn } from "./read-question";
import { settleNotifications } from "./settle-notifications";

const ENTRY_OFF = { state: "ignored", reason: "entry-off" } as const;

/**
 * Reads a lead again, with its listing, its buyer and the question that it is the twin of where they are not known yet, and
 * applies what it says now. Whichever of the twins comes first, both end in one conversation.
 */
export async function readLead(
  { storeId, leadId }: { storeId: string; leadId: string },
  { organizationId, attempt, lastAttempt }: JobContext,
  clock: () => Promise<Date> = databaseClock,
): Promise<void> {
  const target = { storeId, target: `lead:${leadId}` };
  const store = { storeId, organizationId };
  const readAt = await clock();
  try {
    const reading = async (as: Credentials, channel: Channel, beside: Beside) => {
      const lead = await fetchLead(as, channel, leadId);
      const question = await findTwin(store, lead, beside);
      const buyerId = lead.contact?.buyerId ?? question?.buyerId ?? null;
      return { lead, question, ...(await contextOf(store, { itemId: lead.itemId, buyerId }, readAt, beside)) };
    };
    const read = await withStoreAccess(storeId, organizationId, "leads", reading);
    const { lead, question, itemFailed } = read;
    await keepContext(store, read, readAt);
    const actor = systemOf(organizationId);
    if (question) {
      // By itself: a lead that was here before its twin may have another conversation, and two are locked by their ids.
      await inOrganization(organizationId, async (tx) => {
        const asked = await applyQuestion(tx, actor, { storeId, question, readAt });
        await recordEvents(tx, actor, asked?.events ?? []);
      });
    }
    await inOrganization(organizationId, async (tx) => {
      const applied = await applyLead(tx, actor, { storeId, lead, readAt });
      await settleNotifications(tx, target, readAt, applied ? { state: "applied" } : ENTRY_OFF);
      if (itemFailed) await readAgain(tx, { kind: "item", sourceId: lead.itemId }, store);
      await recordEvents(tx, actor, applied?.events ?? []);
    });
  } catch (error) {
    const verdict = verdictOn(error, { attempt, lastAttempt });
    if (!verdict) throw error;
    await inOrganization(organizationId, (tx) => settleNotifications(tx, target, readAt, verdict));
  }
}

/** A token of another seller is refused by the marketplace, so what comes is the store's own. */
function fetchLead(as: Credentials, channel: Channel, leadId: string): Promise<ChannelLead> {
  if (!channel.leads) throw new Error(`${channel.id} has no leads`);
  return channel.leads.fetchLead(as, leadId);
}

/** The question that the lead is the twin of, unless it is here already or is not the store's to read. */
async function findTwin(
  { storeId, organizationId }: { storeId: string; organizationId: string },
  { questionId }: ChannelLead,
  beside: Beside,
): Promise<ChannelQuestion | null> {
  if (questionId === null) return null;
  const known = await inOrganization(organizationId, (tx) =>
    tx
      .select({ id: questions.id })
      .from(questions)
      .where(and(eq(questions.storeId, storeId), eq(questions.sourceId, questionId))),
  );
  if (known.length > 0) return null;
  return beside("questions", (as, channel) => fetchOwnQuestion(as, channel, questionId)).catch((error: unknown) => {
    const isAbsent = error instanceof ChannelError && (error.kind === "not-found" || error.kind === "forbidden");
    if (isAbsent) return null;
    throw error;
  });
}
