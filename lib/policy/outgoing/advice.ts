import type { PersonalDataKind, PersonalDataSpan } from "../personal-data/judgement";

/** What to write instead. The catalogues have a sentence for each. */
export const REPLY_ADVICE = [
  "talk-here",
  "send-here",
  "data-in-order",
  "address-in-order",
  "billing-template",
  "name-in-order",
  "pay-in-order",
  "pickup-in-order",
  "invoice-has-it",
  "store-name",
  "own-listings",
] as const;
export type ReplyAdvice = (typeof REPLY_ADVICE)[number];

const FOR_REQUEST: Record<PersonalDataKind, ReplyAdvice> = {
  phone: "data-in-order",
  email: "send-here",
  address: "address-in-order",
  document: "billing-template",
  social: "talk-here",
  payment: "pay-in-order",
  identity: "name-in-order",
  link: "talk-here",
};

const FOR_SHARE: Record<PersonalDataKind, ReplyAdvice> = {
  phone: "talk-here",
  email: "talk-here",
  address: "pickup-in-order",
  document: "invoice-has-it",
  social: "talk-here",
  payment: "pay-in-order",
  identity: "store-name",
  link: "own-listings",
};

/** What to write instead of these findings, in their order, each once. */
export const adviceFor = (findings: readonly Pick<PersonalDataSpan, "kind" | "verdict">[]): ReplyAdvice[] => [
  ...new Set(findings.map(({ kind, verdict }) => (verdict === "request" ? FOR_REQUEST : FOR_SHARE)[kind])),
];
