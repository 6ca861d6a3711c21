import "server-only";
import { and, eq, inArray, isNotNull, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { type claims, outbox, uploads } from "@/db/schema";
import type { Agent } from "@/lib/auth/actor";
import { enqueue } from "@/lib/jobs/enqueue";
import { judgeReply, type ReplyRuleRefusal } from "@/lib/policy/judge-reply";
import { liveAllowances } from "@/lib/reply-rules/live-allowances";
import { ok, refused } from "@/lib/result";
import type { DecisionTerms } from "./input";

/** Why what goes with a decision, its words and files, may not leave. */
export type EnclosureRefusal = ReplyRuleRefusal | "attachment-not-found";

type Prepared = {
  decisionId: string;
  claim: typeof claims.$inferSelect;
  terms: DecisionTerms;
  requestedBy: string;
  now: Date;
};

/** What a person writes about a return is as long as a review may be; a name of a company is shorter anyway. */
const LIMITS = { minCharacters: 1, maxCharacters: 2000 };

/**
 * Puts a decision into the outbox under its own id and queues its delivery: from here on it is said to the marketplace. The
 * words that go with it are judged as every text that leaves; the files become its own.
 */
export async function prepareDecision(
  tx: Transaction,
  actor: Agent,
  { decisionId, claim, terms, requestedBy, now }: Prepared,
) {
  const allowances = await liveAllowances(tx, actor.organizationId);
  const judgements = textsOf(terms).map((text) =>
    judgeReply({ text, limits: LIMITS, allowsContactData: false, allowances }),
  );
  const judgement = judgements.find(({ ok: passes }) => !passes) ?? together(judgements);
  if (!judgement.ok) {
    return { ...refused(judgement.reason), detail: { findings: judgement.findings, advice: judgement.advice } };
  }
  const uploadIds = uploadsOf(terms);
  if (!(await areWaiting(tx, { conversationId: claim.conversationId, uploadedBy: requestedBy }, uploadIds)))
    return refused("attachment-not-found");

  const { organizationId } = actor;
  const [queued] = await tx
    .insert(outbox)
    .values({
      id: decisionId,
      organizationId,
      storeId: claim.storeId,
      conversationId: claim.conversationId,
      kind: "decision",
      text: judgement.text,
      authorKind: "agent",
      authorId: requestedBy,
      createdAt: now,
    })
    .onConflictDoNothing()
    .returning({ id: outbox.id });
  // Two claims, one id, in the same instant.
  if (!queued) return refused("same-decision-with-other-terms");
  if (uploadIds.length > 0) {
    await tx.update(uploads).set({ outboxId: decisionId }).where(inArray(uploads.id, uploadIds));
  }
  await enqueue(tx, {
    name: "deliver-decision",
    organizationId,
    payload: { storeId: claim.storeId, decisionId },
    key: `claim:${claim.storeId}:${claim.sourceId}:decision`,
    dedupe: `deliver:${decisionId}`,
  });
  return ok({ decisionId });
}

/** The words that a person chose. Names of who received something, and numbers to track it by, have fields of their own. */
function textsOf(terms: DecisionTerms): string[] {
  if (terms.kind === "return-review") {
    return terms.verdict.outcome === "ok" ? [] : terms.verdict.problems.map(({ text }) => text);
  }
  if (terms.kind !== "shipping-evidence") return [];
  const { evidence } = terms;
  if (evidence.kind === "mail") return [evidence.company];
  return evidence.kind === "carrier" ? [evidence.company, evidence.agency] : [];
}

/** The files that go with a decision. */
export function uploadsOf(terms: DecisionTerms): string[] {
  if (terms.kind === "return-review") {
    return terms.verdict.outcome === "ok" ? [] : terms.verdict.problems.flatMap(({ uploadIds }) => uploadIds);
  }
  if (terms.kind !== "shipping-evidence" || terms.evidence.kind === "promise") return [];
  return terms.evidence.uploadIds;
}

type Judged = ReturnType<typeof judgeReply>;

const together = (judgements: Judged[]) => ({
  ok: true as const,
  text: judgements.flatMap((judged) => (judged.ok ? judged.text : [])).join("\n"),
});

/** Whether this person uploaded each of them in this conversation, and none goes with anything else. Locked until commit. */
async function areWaiting(
  tx: Transaction,
  { conversationId, uploadedBy }: { conversationId: string; uploadedBy: string },
  ids: string[],
): Promise<boolean> {
  if (ids.length === 0) return true;
  const unique = [...new Set(ids)].sort();
  if (unique.length < ids.length) return false;
  const found = await tx
    .select({ id: uploads.id })
    .from(uploads)
    .where(
      and(
        inArray(uploads.id, unique),
        eq(uploads.conversationId, conversationId),
        eq(uploads.uploadedBy, uploadedBy),
        isNull(uploads.outboxId),
        isNotNull(uploads.bytes),
      ),
    )
    .orderBy(uploads.id)
    .for("update");
  return found.length === unique.length;
}
