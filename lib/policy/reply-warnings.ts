/** What the marketplace may sanction, and a person may still mean: it leaves once they have confirmed it. */
export const REPLY_WARNINGS = [
  "insult",
  "discourages-claim",
  "names-payment-service",
  "reads-automatic",
  "repeated-text",
] as const;
export type ReplyWarning = (typeof REPLY_WARNINGS)[number];
