import type { AfterSale } from "@/components/inbox/queries";
import type { LedgerStep } from "./ledger";

export type Decision = AfterSale["decisions"][number];

export type DecisionStep = {
  name:
    | "prepared"
    | "approved"
    | "submitted"
    | "accepted"
    | "confirmed"
    | "unknown"
    | "rejected"
    | "declined"
    | "awaiting";
  look: LedgerStep["look"];
  /** When it was done; null while it is not. */
  at: string | null;
};

/** What a decision has gone through, in order, and what is still ahead. Only what has a time is done. */
export function decisionSteps(decision: Decision): DecisionStep[] {
  const { state, requestedAt, judgedAt, submittedAt, acceptedAt, confirmedAt, settledAt } = decision;
  const prepared: DecisionStep = { name: "prepared", look: "done", at: requestedAt };
  if (state === "declined") return [prepared, { name: "declined", look: "failed", at: judgedAt ?? settledAt }];
  const approved: DecisionStep[] = judgedAt ? [{ name: "approved", look: "done", at: judgedAt }] : [];
  if (state === "awaiting-approval") {
    return [prepared, { name: "awaiting", look: "doubt", at: null }, ahead("submitted"), ahead("confirmed")];
  }
  const submitted: DecisionStep = submittedAt
    ? { name: "submitted", look: "done", at: submittedAt }
    : { name: "submitted", look: "now", at: null };
  const begun = [prepared, ...approved];
  switch (state) {
    case "prepared":
      return [...begun, submitted, ahead("confirmed")];
    case "submitted":
      return [
        ...begun,
        { ...submitted, look: submittedAt ? "done" : "now" },
        { name: "accepted", look: "now", at: null },
        ahead("confirmed"),
      ];
    case "unknown":
      return [...begun, submitted, { name: "unknown", look: "doubt", at: null }, ahead("confirmed")];
    case "rejected":
      return [...begun, ...(submittedAt ? [submitted] : []), { name: "rejected", look: "failed", at: settledAt }];
    case "accepted":
      return [
        ...begun,
        { ...submitted, look: "done" },
        { name: "accepted", look: "now", at: acceptedAt },
        ahead("confirmed"),
      ];
    case "confirmed":
      return [
        ...begun,
        ...(submittedAt ? [submitted] : []),
        ...(acceptedAt ? [{ name: "accepted", look: "done", at: acceptedAt } as const] : []),
        { name: "confirmed", look: "done", at: confirmedAt ?? settledAt },
      ];
  }
}

const ahead = (name: DecisionStep["name"]): DecisionStep => ({ name, look: "next", at: null });

/** Whether nothing more will happen to it. */
export const isSettled = ({ settledAt }: Pick<Decision, "settledAt">) => settledAt !== null;
