import { expect, it } from "vitest";
import { warningsOf } from "./warnings-of";

const refusal = { reason: "unconfirmed-warnings", warnings: ["insult" as const, "repeated-text" as const] };

it("joins what is seen here with what only the server knows, each once", () => {
  expect(warningsOf({ ok: true, text: "", warnings: ["insult"] }, refusal)).toEqual(["insult", "repeated-text"]);
  expect(warningsOf(null, refusal)).toEqual(["insult", "repeated-text"]);
  expect(warningsOf({ ok: true, text: "", warnings: [] }, null)).toEqual([]);
});

it("has nothing to warn of in a text that is stopped anyway", () => {
  expect(warningsOf({ ok: false, reason: "empty", findings: [], advice: [] }, refusal)).toEqual([]);
});
