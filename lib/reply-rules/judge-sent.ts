import "server-only";
import { setImmediate } from "node:timers/promises";
import { and, desc, eq, ne } from "drizzle-orm";
import { inOrganization, type Transaction } from "@/db/client";
import { conversations, items, outbox, users } from "@/db/schema";
import type { Agent } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import type { Here } from "@/lib/here";
import { judgeMacro } from "@/lib/policy/judge-macro";
import { judgeReply } from "@/lib/policy/judge-reply";
import type { PersonalDataKind, PersonalDataVerdict } from "@/lib/policy/personal-data/judgement";
import type { ReplyWarning } from "@/lib/policy/reply-warnings";
import { liveAllowances } from "./live-allowances";

/** A saved text that is judged beside what was sent: a macro, a bot's sentence. */
export type SavedText = { id: string; name: string; text: string; authorName: string | null; at: Date | null };

/** Reads the organization's saved texts, macros for one. An argument, so that who saves texts may ask these rules. */
export type SavedTextReader = (actor: Agent) => Promise<SavedText[]>;

/** A text with what the rules of today say of it. */
export type JudgedText = {
  id: string;
  source: "sent" | "saved";
  /** The name of a saved text. */
  name: string | null;
  text: string;
  conversationId: string | null;
  authorName: string | null;
  at: Date | null;
  verdict: PersonalDataVerdict;
  kinds: PersonalDataKind[];
  warnings: ReplyWarning[];
};

export type JudgedTexts = {
  judged: number;
  verdicts: Record<PersonalDataVerdict, number>;
  kinds: Partial<Record<PersonalDataKind, number>>;
  warnings: Partial<Record<ReplyWarning, number>>;
  /** Those that ask, share or are warned of: the saved ones first, then the latest sent. */
  offending: JudgedText[];
};

/** The latest replies only: judging takes under a millisecond each, and the page waits for it. */
const SENT_MAX = 2000;
const BREATH_EVERY = 50;

/** Judges what was sent and what is saved by the rules as they are now, with the phrases that are allowed now. */
export async function judgeSent(
  actor: Agent,
  readers: readonly SavedTextReader[] = [],
  { on }: Here = {},
): Promise<JudgedTexts> {
  authorize(actor, "policy.manage");
  const saved = (await Promise.all(readers.map((read) => read(actor)))).flat();
  const { allowances, sent } = await inOrganization(
    actor.organizationId,
    async (tx) => ({
      allowances: await liveAllowances(tx, actor.organizationId),
      sent: await sentReplies(tx, actor),
    }),
    on,
  );
  const texts = [
    ...saved.map((one) => ({ ...one, source: "saved" as const, conversationId: null, classified: false })),
    ...sent,
  ];
  const judged: JudgedText[] = [];
  for (const { classified, ...one } of texts) {
    judged.push({ ...one, ...judge(one, classified, allowances) });
    // Others wait for this process too.
    if (judged.length % BREATH_EVERY === 0) await setImmediate();
  }
  return summarized(judged);
}

async function sentReplies(tx: Transaction, { organizationId }: Agent) {
  const rows = await tx
    .select({
      id: outbox.id,
      text: outbox.text,
      conversationId: outbox.conversationId,
      authorName: users.name,
      at: outbox.createdAt,
      classified: items.classified,
    })
    .from(outbox)
    .innerJoin(conversations, eq(conversations.id, outbox.conversationId))
    .leftJoin(items, eq(items.id, conversations.itemId))
    .leftJoin(users, eq(users.id, outbox.authorId))
    .where(and(eq(outbox.organizationId, organizationId), ne(outbox.state, "refused")))
    .orderBy(desc(outbox.createdAt))
    .limit(SENT_MAX);
  return rows.map(({ classified, ...row }) => ({
    ...row,
    source: "sent" as const,
    name: null,
    classified: classified ?? false,
  }));
}

// What was sent had the right length for its channel: only the rules of what it says are asked again.
const ANY_LENGTH = { minCharacters: 0, maxCharacters: Number.POSITIVE_INFINITY };

function judge(
  { text, source }: Pick<JudgedText, "text" | "source">,
  allowsContactData: boolean,
  allowances: readonly string[],
) {
  // A saved text still holds its variables.
  const asked = source === "saved" ? judgeMacro : judgeReply;
  const judgement = asked({ text, limits: ANY_LENGTH, allowsContactData, allowances });
  if (judgement.ok) return { verdict: "clean" as const, kinds: [], warnings: judgement.warnings };
  const { reason, findings } = judgement;
  const verdict: PersonalDataVerdict =
    reason === "asks-personal-data" ? "request" : reason === "shares-contact-data" ? "share" : "clean";
  return { verdict, kinds: [...new Set(findings.map(({ kind }) => kind))], warnings: [] };
}

function summarized(texts: JudgedText[]): JudgedTexts {
  const verdicts = { request: 0, share: 0, clean: 0 };
  const kinds: JudgedTexts["kinds"] = {};
  const warnings: JudgedTexts["warnings"] = {};
  for (const one of texts) {
    verdicts[one.verdict]++;
    for (const kind of one.kinds) kinds[kind] = (kinds[kind] ?? 0) + 1;
    for (const warning of one.warnings) warnings[warning] = (warnings[warning] ?? 0) + 1;
  }
  const offending = texts.filter(({ verdict, warnings: own }) => verdict !== "clean" || own.length > 0);
  return { judged: texts.length, verdicts, kinds, warnings, offending };
}
