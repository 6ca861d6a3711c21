import fc from "fast-check";
import { expect, it } from "vitest";
import type { JudgedText } from "./judge-sent";
import { judgedCsv } from "./judged-csv";

const ONE: JudgedText = {
  id: "r1",
  source: "sent",
  name: null,
  text: 'Pasame tu "celular", dale',
  conversationId: null,
  authorName: "Lucía",
  at: new Date("2026-11-24T07:00:00Z"),
  verdict: "request",
  kinds: ["phone", "identity"],
  warnings: [],
};

it("writes a header and one row for each, quoted", () => {
  expect(judgedCsv([ONE])).toBe(
    '\ufeff"source","id","name","author","at","verdict","kinds","warnings","text"\r\n' +
      '"sent","r1","","Lucía","2026-11-24T07:00:00.000Z","request","phone identity","","Pasame tu ""celular"", dale"\r\n',
  );
});

it.each(["=1+1", "+54 11", "-2", "@SUM(A1)", "\t=1", " =1", "\u200b=1", "＝1", "|calc"])(
  "does not let a spreadsheet run %j",
  (text) => {
    expect(judgedCsv([{ ...ONE, text }])).toContain(`"'${text}"`);
  },
);

it("never begins a cell with what begins a formula", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."=+-@\t\r\n \",'a1") }), (text) => {
      const cells = judgedCsv([{ ...ONE, text, authorName: text }]).match(/"(?:[^"]|"")*"/g) ?? [];
      for (const cell of cells) expect(cell).not.toMatch(/^"[=+\-@\t\r\n]/);
    }),
  );
});
