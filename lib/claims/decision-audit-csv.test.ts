import { expect, it } from "vitest";
import { decisionAuditCsv } from "./decision-audit-csv";
import type { AuditedStep } from "./list-decision-audit";

const step: AuditedStep = {
  id: 7,
  at: new Date("2026-11-24T10:00:00Z"),
  step: "submitted",
  actorKind: "system",
  actorName: null,
  decisionId: "5f0e8a52-0d7b-4e53-9f2e-6c9a4f4a5d11",
  decision: "full-refund",
  conversationId: "5f0e8a52-0d7b-4e53-9f2e-6c9a4f4a5d12",
  claimSourceId: "5255026166",
  request: { claim: "5255026166" },
  response: null,
  amount: { amountMinor: 4_599_950, currency: "ARS" },
};

async function* pages() {
  yield [step, { ...step, id: 6, actorName: "=Bruno", amount: { amountMinor: 19_990, currency: "CLP" } }];
  yield [{ ...step, id: 5, amount: null }];
}

it("writes a line for each step, with amounts as numbers and no formulas", async () => {
  let text = "";
  for await (const piece of decisionAuditCsv(pages())) text += piece;
  const lines = text.trimEnd().split("\r\n");
  expect(lines).toHaveLength(4);
  expect(lines[0]).toMatch(/^\ufeff"id","at","actor","claim"/);
  expect(lines[1]).toContain('"full-refund","45999.50","ARS","submitted","{""claim"":""5255026166""}",""');
  expect(lines[2]).toContain('"\'=Bruno"');
  expect(lines[2]).toContain('"19990","CLP"');
  expect(lines[3]).toContain('"full-refund","","","submitted"');
});
