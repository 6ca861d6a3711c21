import { CSV_START, csvLine } from "@/lib/csv";
import { decimalsOf } from "@/lib/money";
import type { AuditedStep } from "./list-decision-audit";

const COLUMNS = [
  "id",
  "at",
  "actor",
  "claim",
  "decision_id",
  "decision",
  "amount",
  "currency",
  "step",
  "request",
  "response",
] as const;

/** The audit as CSV, a page at a time as `pages` brings them: amounts as decimal numbers, requests and answers as JSON. */
export async function* decisionAuditCsv(pages: AsyncIterable<readonly AuditedStep[]>): AsyncGenerator<string> {
  // With the first page and not before it: who may not read it gets no file at all.
  let head = CSV_START + csvLine(COLUMNS);
  for await (const steps of pages) {
    yield head + steps.map(lineOf).join("");
    head = "";
  }
}

function lineOf({ amount, request, response, ...step }: AuditedStep): string {
  return csvLine([
    String(step.id),
    step.at.toISOString(),
    step.actorName ?? step.actorKind,
    step.claimSourceId,
    step.decisionId,
    step.decision,
    amount ? (amount.amountMinor / 10 ** decimalsOf(amount.currency)).toFixed(decimalsOf(amount.currency)) : "",
    amount?.currency ?? "",
    step.step,
    request ? JSON.stringify(request) : "",
    response ? JSON.stringify(response) : "",
  ]);
}
