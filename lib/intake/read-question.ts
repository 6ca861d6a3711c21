import "server-only";
import { and, eq } from "drizzle-orm";
import { databaseClock, inOrganization } from "@/db/client";
import { buyers, items } from "@/db/schema";
import { systemOf } from "@/lib/auth/actor";
import type { Channel, ChannelBuyer, ChannelItem, ChannelQuestion, Credentials } from "@/lib/channels/channel";
import { ChannelError } from "@/lib/channels/errors";
import { recordEvents } from "@/lib/events/record-event";
import { applyBuyer, applyItem } from "@/lib/inbox/apply-item";
import { applyAbsence, applyQuestion } from "@/lib/inbox/apply-question";
import { type Beside, withStoreAccess } from "@/lib/integrations/with-store-access";
import { Postpone } from "@/lib/jobs/postpone";
import { readAgain } from "@/lib/jobs/read-again";
import type { JobContext } from "@/lib/jobs/run-jobs";
import { settleNotifications } from "./settle-notifications";

/** A listing read less than this long ago is shown as it is. Changes arrive by themselves, as notifications. */
const ITEM_FRESH_MINUTES = 10;
const ENTRY_OFF = { state: "ignored", reason: "entry-off" } as const;
/** A notification may be faster than the marketplace's own storage: an absent question is asked for this often. */
const ABSENT_ATTEMPTS_MAX = 5;

/** Reads a question again, with its listing and buyer when they are not known yet, and applies what it says now. */
export async function readQuestion(
  { storeId, questionId }: { storeId: string; questionId: string },
  { organizationId, attempt, lastAttempt }: JobContext,
  clock: () => Promise<Date> = databaseClock,
): Promise<void> {
  const target = { storeId, organizationId, target: `question:${questionId}` };
  const readAt = await clock();
  try {
    const reading = async (as: Credentials, channel: Channel, beside: Beside) => {
      const question = await fetchOwnQuestion(as, channel, questionId);
      return { question, ...(await contextOf({ storeId, organizationId }, question, readAt, beside)) };
    };
    const { question, item, buyer, itemFailed } = await withStoreAccess(storeId, organizationId, "questions", reading);
    await keepContext({ storeId, organizationId }, { item, buyer }, readAt);
    await inOrganization(organizationId, async (tx) => {
      const actor = systemOf(organizationId);
      const applied = await applyQuestion(tx, actor, { storeId, question, readAt });
      await settleNotifications(tx, target, readAt, applied ? { state: "applied" } : ENTRY_OFF);
      if (itemFailed) await readAgain(tx, { kind: "item", sourceId: question.itemId }, { organizationId, storeId });
      await recordEvents(tx, actor, applied?.events ?? []);
    });
  } catch (error) {
    const verdict = verdictOn(error, { attempt, lastAttempt });
    if (!verdict) throw error;
    await inOrganization(organizationId, async (tx) => {
      const isGone = verdict.reason === "not-found";
      const events = isGone ? await applyAbsence(tx, { storeId, questionSourceId: questionId, readAt }) : [];
      await settleNotifications(tx, target, readAt, verdict);
      await recordEvents(tx, systemOf(organizationId), events);
    });
  }
}

/** The question as the store sees it. Throws `ChannelError` when it is somebody else's. */
export async function fetchOwnQuestion(
  as: Credentials,
  channel: Channel,
  questionId: string,
): Promise<ChannelQuestion> {
  if (!channel.questions) throw new Error(`${channel.id} has no questions`);
  const question = await channel.questions.fetchQuestion(as, questionId);
  // A pointer can name anybody's question; only the store's own may enter.
  if (question.sellerId !== as.sellerId) throw new ChannelError("forbidden", { code: "another-seller" });
  return question;
}

/**
 * What goes beside a contact before the sale on the screen: listing and buyer, where they are not known yet. It never holds
 * the contact up: what cannot be read now is read later.
 */
export async function contextOf(
  { storeId, organizationId }: { storeId: string; organizationId: string },
  { itemId, buyerId }: { itemId: string; buyerId: string | null },
  now: Date,
  beside: Beside,
) {
  const known = await inOrganization(organizationId, async (tx) => {
    const [[item], [buyer]] = await Promise.all([
      tx
        .select({ readAt: items.readAt })
        .from(items)
        .where(and(eq(items.storeId, storeId), eq(items.sourceId, itemId))),
      tx
        .select({ readAt: buyers.readAt })
        .from(buyers)
        .where(and(eq(buyers.storeId, storeId), eq(buyers.sourceId, buyerId ?? ""))),
    ]);
    return { itemReadAt: item?.readAt ?? null, buyerReadAt: buyer?.readAt ?? null };
  });
  const itemIsFresh = known.itemReadAt && now.getTime() - known.itemReadAt.getTime() < ITEM_FRESH_MINUTES * 60_000;
  const [item, buyer] = await Promise.allSettled([
    itemIsFresh ? null : beside("items", (as, channel) => channel.catalog.fetchItem(as, itemId)),
    known.buyerReadAt || buyerId === null
      ? null
      : beside("users", (as, channel) => channel.catalog.fetchBuyer(as, buyerId)),
  ]);
  return {
    item: fulfilled<ChannelItem>(item),
    buyer: fulfilled<ChannelBuyer>(buyer),
    itemFailed: item.status === "rejected",
  };
}

/**
 * Keeps what was read beside a contact. A transaction of its own, before the one that applies the contact, so that nobody
 * waits for a conversation while holding its buyer.
 */
export async function keepContext(
  { storeId, organizationId }: { storeId: string; organizationId: string },
  { item, buyer }: { item: ChannelItem | null; buyer: ChannelBuyer | null },
  readAt: Date,
): Promise<void> {
  if (!item && !buyer) return;
  await inOrganization(organizationId, async (tx) => {
    const actor = systemOf(organizationId);
    if (buyer) await applyBuyer(tx, actor, { storeId, buyer, readAt });
    await recordEvents(tx, actor, item ? await applyItem(tx, actor, { storeId, item, readAt }) : []);
  });
}

const fulfilled = <T>(settled: PromiseSettledResult<T | null>): T | null =>
  settled.status === "fulfilled" ? settled.value : null;

/** How a reading that failed ends in the journal; null when it must be tried again. */
export function verdictOn(error: unknown, { attempt, lastAttempt }: { attempt: number; lastAttempt: boolean }) {
  // It did not begin, so it did not fail.
  if (error instanceof Postpone) return null;
  if (error instanceof ChannelError) {
    if (error.kind === "not-found" && attempt >= ABSENT_ATTEMPTS_MAX)
      return { state: "ignored", reason: "not-found" } as const;
    if (error.kind === "forbidden") return { state: "failed", reason: error.code ?? "forbidden" } as const;
    if (error.kind === "unreadable") return { state: "failed", reason: "unreadable" } as const;
  }
  return lastAttempt ? ({ state: "failed", reason: "gave-up" } as const) : null;
}
