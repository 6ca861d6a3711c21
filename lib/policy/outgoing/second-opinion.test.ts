import fc from "fast-check";
import { expect, it } from "vitest";
import { judgeReply } from "../judge-reply";
import { PERSONAL_DATA_KINDS } from "../personal-data/judgement";
import { withSecondOpinion } from "./second-opinion";

const judge = (text: string) =>
  judgeReply({ text, limits: { minCharacters: 1, maxCharacters: 2000 }, allowsContactData: false });

it("stops a clean text and points at the whole of it", () => {
  const text = "Sí, hay stock.";
  expect(
    withSecondOpinion(judge(text), { verdict: "request", kind: "email" }, { text, allowsContactData: true }),
  ).toEqual({
    ok: false,
    reason: "asks-personal-data",
    findings: [{ start: 0, end: text.length, kind: "email", verdict: "request" }],
    advice: ["send-here"],
  });
});

it("lets a share pass on classified ads", () => {
  const text = "Sí, hay stock.";
  const opinion = { verdict: "share", kind: "phone" } as const;
  expect(withSecondOpinion(judge(text), opinion, { text, allowsContactData: true })).toEqual(judge(text));
  expect(withSecondOpinion(judge(text), opinion, { text, allowsContactData: false }).ok).toBe(false);
});

it("never makes a verdict looser", () => {
  const texts = ["", "Sí, hay stock.", "Pasame tu celular", "Mirá bit.ly/x", "a".repeat(2001), "No abras un reclamo"];
  const opinions = fc.option(
    fc.record({
      verdict: fc.constantFrom("request" as const, "share" as const),
      kind: fc.constantFrom(...PERSONAL_DATA_KINDS),
    }),
  );
  fc.assert(
    fc.property(fc.constantFrom(...texts), opinions, fc.boolean(), (text, opinion, allowsContactData) => {
      const first = judge(text);
      const second = withSecondOpinion(first, opinion, { text, allowsContactData });
      if (!first.ok) expect(second).toBe(first);
      if (second.ok) expect(second).toBe(first);
    }),
  );
});
