import { z } from "zod";
import { disputableVerdicts } from "@/db/vocabulary";
import { CHARSETS } from "@/lib/policy/outgoing/characters";
import { PHRASE_CHARACTERS_MAX } from "@/lib/policy/outgoing/phrase-bounds";
import { storable } from "@/lib/text";

/** What may be asked about the rules of replies. Schema and type share one name. */

const Id = z.uuid();

/** A phrase as a person hands it in; policy says why it may not be allowed. */
const Phrase = z
  .string()
  .trim()
  .min(1)
  .max(2 * PHRASE_CHARACTERS_MAX)
  .overwrite(storable);

export const ReportVerdict = z.object({
  /** Minted when the agent pressed the key. The same one twice is one report. */
  reportId: Id,
  conversationId: Id,
  /** The phrase of the reply that was stopped. */
  phrase: z.string().trim().min(1).max(2000).overwrite(storable),
  verdict: z.enum(disputableVerdicts),
});
export type ReportVerdict = z.output<typeof ReportVerdict>;

export const DismissReport = z.object({ reportId: Id });
export type DismissReport = z.output<typeof DismissReport>;

export const AllowPhrase = z.object({
  phrase: Phrase,
  /** The report it settles, when it comes from one. */
  reportId: Id.nullable(),
});
export type AllowPhrase = z.output<typeof AllowPhrase>;

export const RevokeAllowance = z.object({ allowanceId: Id });
export type RevokeAllowance = z.output<typeof RevokeAllowance>;

export const JudgeDraft = z.object({
  text: z.string().max(20_000),
  /** What the place allows where it is going. */
  limits: z.object({ minCharacters: z.int().nonnegative(), maxCharacters: z.int().positive() }),
  allowsContactData: z.boolean(),
  charset: z.enum(CHARSETS).optional(),
});
export type JudgeDraft = z.output<typeof JudgeDraft>;
