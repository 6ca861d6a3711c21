import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judgeReply } from "../judge-reply";
import { allowanceRefusal, phraseKey } from "./allowances";

const LIMITS = { minCharacters: 1, maxCharacters: 2000 };
const judge = (text: string, allowances: string[] = []) =>
  judgeReply({ text, limits: LIMITS, allowsContactData: false, allowances });

describe("the allow-list", () => {
  it.each([
    ["abc", "phrase-too-short"],
    ["  ¿?  ", "phrase-too-short"],
    ["a".repeat(201), "phrase-too-long"],
    ["llamanos al 11 4444-5555", "phrase-holds-data"],
    ["once 4 4 4 4 5 5 5 5", "phrase-holds-data"],
    ["ventas@tienda.example", "phrase-holds-data"],
    ["ventas arroba tienda punto com", "phrase-holds-data"],
    ["DNI 30.123.456", "phrase-holds-data"],
    ["CUIT 30-71234567-8", "phrase-holds-data"],
    ["CPF 123.456.789-09", "phrase-holds-data"],
    ["el número de tu celular", null],
    ["Tu teléfono es compatible", null],
  ])("takes %j as %j", (phrase, refusal) => {
    expect(allowanceRefusal(phrase)).toBe(refusal);
  });

  it("lets exactly the allowed phrase pass, whatever its case, its spacing and the marks around it", () => {
    const text = "Hola. ¿Me pasás tu celular?";
    expect(judge(text).ok).toBe(false);
    for (const phrase of ["Me pasás tu celular", "me  PASÁS tu celular", "¿Me pasás tu celular?"])
      expect(judge(text, [phrase])).toMatchObject({ ok: true });
  });

  it("does not let pass what is larger than the phrase, nor what stands beside it", () => {
    expect(judge("¿Me pasás tu celular?", ["tu celular"]).ok).toBe(false);
    expect(judge("¿Me pasás tu celular? Y pasame tu mail también", ["Me pasás tu celular"]).ok).toBe(false);
  });

  it("never covers a number, even where a row should not be there", () => {
    expect(judge("Llamame al 11 4444-5555", ["Llamame al 11 4444-5555"]).ok).toBe(false);
  });

  it("refuses every phrase with a row of digits as long as a document number", () => {
    const digits = fc.stringMatching(/^\d{6,13}$/);
    fc.assert(
      fc.property(digits, fc.constantFrom("", " ", ".", "-"), (row, between) => {
        expect(allowanceRefusal(`código ${[...row].join(between)}`)).toBe("phrase-holds-data");
      }),
      { numRuns: 100 },
    );
  });

  it("takes the signs of a phrase for what they are", () => {
    const phrase = "¿Me-pasás (tu) celular? [sí/no] a+b|c* ^$.{2}";
    const text = "Hola. ¿Me pasás tu celular?";
    expect(judge(text, [phrase]).ok).toBe(false);
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (any) => {
        expect(judge(text, [`tu ${any} celular`, any])).toMatchObject({ ok: expect.any(Boolean) });
      }),
    );
  });

  it("compares phrases by one key", () => {
    expect(phraseKey("  ¿Me  pasás tu\ncelular? ")).toBe("me pasás tu celular");
  });
});
