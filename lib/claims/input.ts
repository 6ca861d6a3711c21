import { z } from "zod";
import { roles } from "@/db/vocabulary";
import { OutgoingText } from "@/lib/messages/input";
import { storable } from "@/lib/text";

/** What may be asked about claims. Schema and type share one name. */

const Id = z.uuid();
const Word = z.string().trim().min(1).max(200).overwrite(storable);

export const OfClaim = z.object({ claimId: Id });
export type OfClaim = z.output<typeof OfClaim>;

/** To whoever the claim's stage allows: the buyer, and the mediator once there is one. */
export const SendClaimMessage = OutgoingText.extend({ claimId: Id });
export type SendClaimMessage = z.output<typeof SendClaimMessage>;

/** What exactly is decided, by kind. */
export const DecisionTerms = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("full-refund") }),
  z.object({ kind: z.literal("partial-refund"), percentage: z.number().min(1).max(100) }),
  z.object({ kind: z.literal("allow-return") }),
  z.object({ kind: z.literal("allow-replace") }),
  z.object({ kind: z.literal("open-dispute") }),
  z.object({
    kind: z.literal("shipping-evidence"),
    evidence: z.discriminatedUnion("kind", [
      z.object({ kind: z.literal("promise"), day: z.iso.date() }),
      z.object({
        kind: z.literal("mail"),
        company: Word,
        shippedAt: z.coerce.date(),
        trackingNumber: Word.optional(),
        uploadIds: z.array(Id).max(5).default([]),
      }),
      z.object({
        kind: z.literal("carrier"),
        company: Word,
        shippedAt: z.coerce.date(),
        agency: Word,
        receiverName: Word,
        trackingNumber: Word.optional(),
        uploadIds: z.array(Id).max(5).default([]),
      }),
      z.object({
        kind: z.literal("by-hand"),
        deliveredAt: z.coerce.date().optional(),
        uploadIds: z.array(Id).max(5).default([]),
      }),
      z.object({
        kind: z.literal("e-mail"),
        receiverEmail: z.email(),
        shippedAt: z.coerce.date(),
        uploadIds: z.array(Id).max(5).default([]),
      }),
    ]),
  }),
  z.object({
    kind: z.literal("return-review"),
    verdict: z.discriminatedUnion("outcome", [
      z.object({ outcome: z.literal("ok") }),
      z.object({
        outcome: z.literal("problem"),
        problems: z
          .array(
            z.object({
              problemId: Word,
              text: z.string().trim().min(1).max(2000).overwrite(storable),
              uploadIds: z.array(Id).max(5).default([]),
              orderId: Word.optional(),
            }),
          )
          .min(1)
          .max(20),
      }),
    ]),
  }),
]);
export type DecisionTerms = z.output<typeof DecisionTerms>;

export const RequestDecision = OfClaim.extend({
  /** Minted when the dialog opened. The same one twice is one decision. */
  decisionId: Id,
  terms: DecisionTerms,
  /** The amount that the person confirmed on the button, so that another one is never given. Null where no money moves. */
  confirmed: z.object({ amountMinor: z.int().nonnegative(), currency: z.string().length(3) }).nullable(),
  /** What was warned of in its words, and is meant all the same. */
  acknowledged: OutgoingText.shape.acknowledged,
});
export type RequestDecision = z.output<typeof RequestDecision>;

export const OfDecision = z.object({ decisionId: Id });
export type OfDecision = z.output<typeof OfDecision>;

export const JudgeDecision = OfDecision.extend({ verdict: z.enum(["approve", "decline"]) });
export type JudgeDecision = z.output<typeof JudgeDecision>;

export const ConfigureRefundLimits = z.object({
  currency: z.string().length(3),
  /** Null: without limit. */
  limits: z.record(z.enum(roles), z.int().nonnegative().nullable()),
});
export type ConfigureRefundLimits = z.output<typeof ConfigureRefundLimits>;

export const PageOfAudit = z.object({ before: z.coerce.number().int().positive().optional().catch(undefined) });
export type PageOfAudit = z.output<typeof PageOfAudit>;
