import "server-only";
import type { Transaction } from "@/db/client";
import type { claims, conversations } from "@/db/schema";
import type { Agent } from "@/lib/auth/actor";
import { enqueue } from "@/lib/jobs/enqueue";
import { type ComposeRefusal, composeOutgoing } from "@/lib/messages/compose-outgoing";
import type { SecondOpinion } from "@/lib/policy/outgoing/second-opinion";
import type { ReplyWarning } from "@/lib/policy/reply-warnings";
import type { DecisionTerms } from "./input";

/** Why what goes with a decision, its words and files, may not leave. */
export type EnclosureRefusal = ComposeRefusal;

type Prepared = {
  decisionId: string;
  claim: typeof claims.$inferSelect;
  conversation: typeof conversations.$inferSelect;
  terms: DecisionTerms;
  /** Whose words and files they are, whoever said yes to them. */
  requestedBy: string;
  acknowledged?: readonly ReplyWarning[];
  /** What a model thinks of `wordsOf` the terms; asked before the transaction. */
  opinion: SecondOpinion | null;
  now: Date;
};

/** How long each of the words may be is in what may be asked. */
const LIMITS = { minCharacters: 1, maxCharacters: Number.POSITIVE_INFINITY };

/**
 * Puts a decision into the outbox under its own id and queues its delivery: from here on it is said to the marketplace. The
 * words that go with it are judged as every text that leaves; the files become its own. Returns what was warned of.
 */
export async function prepareDecision(
  tx: Transaction,
  actor: Agent,
  { decisionId, claim, conversation, terms, requestedBy, acknowledged, opinion, now }: Prepared,
) {
  const composed = await composeOutgoing(tx, actor, {
    kind: "decision",
    clientId: decisionId,
    authorId: requestedBy,
    conversation,
    text: wordsOf(terms),
    rules: { limits: LIMITS, allowsContactData: false },
    acknowledged,
    opinion,
    uploadIds: uploadsOf(terms),
    now,
  });
  if (!composed.ok) return composed;
  await enqueue(tx, {
    name: "deliver-decision",
    organizationId: actor.organizationId,
    payload: { storeId: claim.storeId, decisionId },
    key: `claim:${claim.storeId}:${claim.sourceId}:decision`,
    dedupe: `deliver:${decisionId}`,
  });
  return composed;
}

/** The words that a person chose, as one text. Names of who received something, and numbers to track it by, are none. */
export function wordsOf(terms: DecisionTerms): string {
  if (terms.kind === "return-review") {
    return terms.verdict.outcome === "ok" ? "" : terms.verdict.problems.map(({ text }) => text).join("\n");
  }
  if (terms.kind !== "shipping-evidence") return "";
  const { evidence } = terms;
  if (evidence.kind === "mail") return evidence.company;
  return evidence.kind === "carrier" ? `${evidence.company}\n${evidence.agency}` : "";
}

/** The files that go with a decision. */
function uploadsOf(terms: DecisionTerms): string[] {
  if (terms.kind === "return-review") {
    return terms.verdict.outcome === "ok" ? [] : terms.verdict.problems.flatMap(({ uploadIds }) => uploadIds);
  }
  if (terms.kind !== "shipping-evidence" || terms.evidence.kind === "promise") return [];
  return terms.evidence.uploadIds;
}
