import { expect, it } from "vitest";
import { AllowPhrase, ReportVerdict } from "./input";

// Written with escapes: a NUL and half an emoji, which no column takes.
const odd = "llamame\u0000 al \ud83d";
const kept = "llamame\u2400 al \ufffd";

it("hands over a phrase that can be stored, whatever a browser sends", () => {
  const ids = { reportId: crypto.randomUUID(), conversationId: crypto.randomUUID() };
  expect(ReportVerdict.parse({ ...ids, phrase: odd, verdict: "request" }).phrase).toBe(kept);
  expect(AllowPhrase.parse({ phrase: odd, reportId: null }).phrase).toBe(kept);
});
