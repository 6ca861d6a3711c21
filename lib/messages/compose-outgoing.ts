import "server-only";
import { and, asc, eq, inArray, isNotNull, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { outbox, uploads } from "@/db/schema";
import type { OutboxKind } from "@/db/vocabulary";
import type { Agent, Bot } from "@/lib/auth/actor";
import { countSentToOthers } from "@/lib/inbox/same-text";
import { noteMacroUse } from "@/lib/macros/note-macro-use";
import { judgeReply, type ReplyRuleRefusal, type ReplyToJudge } from "@/lib/policy/judge-reply";
import { type SecondOpinion, withSecondOpinion } from "@/lib/policy/outgoing/second-opinion";
import type { ReplyWarning } from "@/lib/policy/reply-warnings";
import { liveAllowances } from "@/lib/reply-rules/live-allowances";
import { ok, refused } from "@/lib/result";

/** Why a text may not be written into the outbox. Each catalogue has a sentence for each of them. */
export type ComposeRefusal = ReplyRuleRefusal | "unconfirmed-warnings" | "upload-gone" | "too-many-files";

export type Outgoing = {
  kind: OutboxKind;
  /** Minted by the browser. The caller has looked whether it is known already. */
  clientId: string;
  /** Whose words and files they are, where another person's yes lets them leave. */
  authorId?: string;
  conversation: { id: string; organizationId: string; storeId: string; buyerId: string };
  questionId?: string;
  /** What a person wrote, and nothing that the marketplace says itself. */
  text: string;
  rules: Pick<ReplyToJudge, "limits" | "charset" | "allowsContactData">;
  /** The marketplace's own words around those that were judged, for what it fills in itself. */
  setIn?: (words: string) => string;
  acknowledged?: readonly ReplyWarning[];
  macroId?: string;
  /** What a model thinks of the text; asked before the transaction. */
  opinion: SecondOpinion | null;
  /** Files of this person that wait in the composer of the conversation, and how many one message may have. */
  uploadIds?: readonly string[];
  filesMax?: number | null;
  /** Where the marketplace takes no files alone. */
  needsWords?: boolean;
  /** The conversation on whose screen it was written, where that is another: a claim stands in for the thread of its orders. */
  typedIn?: string;
  terms?: Record<string, unknown>;
  now: Date;
};

/**
 * Writes something for the marketplace into the outbox, after its text was judged: the one place that does, whoever writes
 * and whatever it is. What is only warned of needs `acknowledged`; a refusal lists what was found. Something that goes
 * without words (files alone, a template, a decision) has none to judge.
 *
 * The conversation is locked by the caller, who queues the delivery and records the event.
 */
export async function composeOutgoing(tx: Transaction, actor: Agent | Bot, outgoing: Outgoing) {
  const { conversation, rules, now, acknowledged = [], setIn = (words) => words, macroId, uploadIds = [] } = outgoing;
  const authorId = outgoing.authorId ?? (actor.kind === "agent" ? actor.id : null);
  const files = await waitingUploads(tx, authorId, outgoing.typedIn ?? conversation.id, uploadIds);
  if (files.length < uploadIds.length) return refused("upload-gone");
  if (files.length > (outgoing.filesMax ?? Number.POSITIVE_INFINITY)) return refused("too-many-files");

  const mayBeWordless =
    (files.length > 0 && !outgoing.needsWords) || outgoing.kind === "decision" || outgoing.setIn !== undefined;
  const judgement =
    mayBeWordless && !HAS_WORDS.test(outgoing.text)
      ? ({ ok: true, text: "", warnings: [] } as const)
      : withSecondOpinion(
          judgeReply({
            text: outgoing.text,
            ...rules,
            allowances: await liveAllowances(tx, conversation.organizationId),
            sentToOthers: await countSentToOthers(tx, { ...conversation, text: outgoing.text.trim(), now }),
          }),
          outgoing.opinion,
          { text: outgoing.text, allowsContactData: rules.allowsContactData },
        );
  if (judgement.ok && judgement.warnings.some((warning) => !acknowledged.includes(warning))) {
    return { ...refused("unconfirmed-warnings"), detail: { warnings: [...judgement.warnings] } };
  }
  const isFromMacro =
    actor.kind === "agent" &&
    macroId !== undefined &&
    (await noteMacroUse(tx, actor, { macroId, outcome: judgement.ok ? "accepted" : "refused" }));
  if (!judgement.ok) {
    const { findings, advice } = judgement;
    return { ...refused(judgement.reason), detail: { findings, advice } };
  }

  await tx.insert(outbox).values({
    id: outgoing.clientId,
    organizationId: conversation.organizationId,
    storeId: conversation.storeId,
    conversationId: conversation.id,
    questionId: outgoing.questionId ?? null,
    kind: outgoing.kind,
    text: setIn(judgement.text),
    terms: { ...outgoing.terms, ...(outgoing.typedIn && { typedIn: outgoing.typedIn }) },
    macroId: isFromMacro ? macroId : null,
    authorKind: actor.kind,
    authorId,
    createdAt: now,
  });
  if (files.length > 0) {
    await tx
      .update(uploads)
      .set({ outboxId: outgoing.clientId })
      .where(
        inArray(
          uploads.id,
          files.map(({ id }) => id),
        ),
      );
  }
  return ok({ text: judgement.text, warnings: [...judgement.warnings] });
}

// As `judgeReply` sees it: of spaces, joiners and marks alone nothing arrives.
const HAS_WORDS = /[^\p{C}\p{Z}\p{M}]/u;

/** Those that this person attached here and that wait. Nobody sends another one's file. */
async function waitingUploads(
  tx: Transaction,
  uploadedBy: string | null,
  conversationId: string,
  ids: readonly string[],
) {
  if (ids.length === 0 || uploadedBy === null) return [];
  return tx
    .select({ id: uploads.id })
    .from(uploads)
    .where(
      and(
        inArray(uploads.id, [...ids]),
        eq(uploads.conversationId, conversationId),
        eq(uploads.uploadedBy, uploadedBy),
        isNull(uploads.outboxId),
        isNotNull(uploads.bytes),
      ),
    )
    .orderBy(asc(uploads.id))
    .for("update");
}
