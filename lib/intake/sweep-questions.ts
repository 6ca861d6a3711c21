import "server-only";
import { and, eq, inArray, sql } from "drizzle-orm";
import { inOrganization, type Transaction } from "@/db/client";
import { questions, sweeps } from "@/db/schema";
import type { ChannelQuestion, QuestionsFacet } from "@/lib/channels/channel";
import { routeFor } from "@/lib/inbox/route-conversation";
import { withStoreAccess } from "@/lib/integrations/with-store-access";
import { readAgain } from "@/lib/jobs/read-again";
import { log } from "@/lib/log";

/** A guard against a list that never ends. What lies beyond is not compared: see `sweepQuestions`. */
const PAGES_MAX = 200;

/**
 * Compares the marketplace's own list of unanswered questions with ours and reads again whatever differs: what we never
 * heard of, and what we hold as unanswered although it is not in their list any more. Nothing is believed from the list
 * itself.
 *
 * Of a list that is longer than 200 pages only those are compared: what we hold beyond them is not taken for gone, and what
 * we miss there is not found until the list is shorter. The log says so.
 */
export async function sweepQuestions(
  { storeId }: { storeId: string },
  organizationId: string,
  now: () => Date = () => new Date(),
  { pagesMax = PAGES_MAX } = {},
): Promise<{ theirs: number; missing: number }> {
  const sweptAt = now();
  const { theirs, isWhole } = await unansweredAtMarketplace(storeId, organizationId, pagesMax);
  if (!isWhole) log.warn({ storeId, compared: theirs.size }, "the list of unanswered questions is too long to compare");
  return inOrganization(organizationId, async (tx) => {
    const { enabled } = await routeFor(tx, storeId, "presale");
    const ours = await unansweredHere(tx, storeId);
    const known = await knownAmong(tx, storeId, [...theirs.keys()]);
    const missing = enabled ? [...theirs.keys()].filter((sourceId) => !known.has(sourceId)) : [];
    const reopened = [...theirs.keys()].filter((sourceId) => known.has(sourceId) && !ours.has(sourceId));
    const gone = isWhole ? [...ours].filter((sourceId) => !theirs.has(sourceId)) : [];
    // Within one store this is the order of the jobs' names, in which notifications queue theirs too.
    for (const questionId of [...missing, ...reopened, ...gone].sort()) {
      await readAgain(tx, { kind: "question", sourceId: questionId }, { organizationId, storeId });
    }
    const compared = { theirs: theirs.size, missing: missing.length };
    await tx.insert(sweeps).values({ organizationId, storeId, list: "unanswered-questions", sweptAt, ...compared });
    return compared;
  });
}

type ListedQuestions = Awaited<ReturnType<QuestionsFacet["listUnanswered"]>>;

/** The list, page by page, each question once: totals move between pages. `isWhole` is false when pages were left. */
async function unansweredAtMarketplace(storeId: string, organizationId: string, pagesMax: number) {
  const found = new Map<string, ChannelQuestion>();
  let next: string | null = null;
  for (let page = 0; page < pagesMax; page++) {
    const from: string | null = next;
    const listed: ListedQuestions = await withStoreAccess(storeId, organizationId, "questions", (as, channel) =>
      channel.questions
        ? channel.questions.listUnanswered(as, from)
        : Promise.resolve({ questions: [], total: 0, next: null }),
    );
    for (const question of listed.questions) found.set(question.sourceId, question);
    next = listed.next;
    if (next === null) break;
  }
  return { theirs: found, isWhole: next === null };
}

async function unansweredHere(tx: Transaction, storeId: string): Promise<Set<string>> {
  const rows = await tx
    .select({ sourceId: questions.sourceId })
    .from(questions)
    .where(and(eq(questions.storeId, storeId), sql`${questions.status} = 'UNANSWERED'`));
  return new Set(rows.map(({ sourceId }) => sourceId));
}

async function knownAmong(tx: Transaction, storeId: string, sourceIds: string[]): Promise<Set<string>> {
  if (sourceIds.length === 0) return new Set();
  const rows = await tx
    .select({ sourceId: questions.sourceId })
    .from(questions)
    .where(and(eq(questions.storeId, storeId), inArray(questions.sourceId, sourceIds)));
  return new Set(rows.map(({ sourceId }) => sourceId));
}
