import { describe, expect, it } from "vitest";
import { judgeReply, type ReplyToJudge } from "./judge-reply";

const judge = (text: string, change: Partial<ReplyToJudge> = {}) =>
  judgeReply({ text, limits: { minCharacters: 1, maxCharacters: 2000 }, allowsContactData: false, ...change });
const reason = (text: string, change: Partial<ReplyToJudge> = {}) => {
  const result = judge(text, change);
  return result.ok ? "ok" : result.reason;
};

describe("judgeReply", () => {
  it("returns the text trimmed, with one kind of line end, and otherwise untouched", () => {
    expect(judge("  Hola\u200d 👨‍👩‍👧\r\n\r\nsí,  hay\rstock \n")).toEqual({
      ok: true,
      text: "Hola\u200d 👨‍👩‍👧\n\nsí,  hay\nstock",
      warnings: [],
    });
  });

  it.each([
    ["", "empty"],
    [" \r\n\t ", "empty"],
    ["\u200b\u2060\ufeff", "empty"],
    ["a".repeat(2000), "ok"],
    ["a".repeat(2001), "too-long"],
    [` ${"a".repeat(2000)} `, "ok"],
    ["😀".repeat(1000), "ok"],
    ["😀".repeat(1001), "too-long"],
  ])("judges length case %#", (text, expected) => {
    expect(reason(text)).toBe(expected);
  });

  it("keeps to the limits it is given", () => {
    expect(reason("hola", { limits: { minCharacters: 5, maxCharacters: 350 } })).toBe("empty");
    expect(reason("a".repeat(351), { limits: { minCharacters: 1, maxCharacters: 350 } })).toBe("too-long");
  });

  it.each(["Hola {comprador.apodo}", "Son { publicacion.precio }", "Hola {nombre}, hay stock", "Hola {{nombre}}"])(
    "refuses %j: a variable that nobody filled",
    (text) => expect(judge(text)).toMatchObject({ ok: false, reason: "unfilled-variable", findings: [], advice: [] }),
  );

  it("lets braces pass that hold no variable", () => {
    expect(reason("Viene en {rojo, azul} y { } trae 2")).toBe("ok");
  });

  it("refuses a request for personal data everywhere and points at it in the text as given", () => {
    const text = "\r\n  Hola. ¿Me pasás tu celular? Gracias";
    const result = judge(text, { allowsContactData: true });
    if (result.ok) throw new Error("a request was let through");
    expect(result.reason).toBe("asks-personal-data");
    expect(result.findings.map(({ start, end }) => text.slice(start, end)).join()).toContain("celular");
  });

  it("refuses contact data on products and lets it pass on classified ads", () => {
    const text = "Llamame al 11 4444-5555 y coordinamos";
    expect(reason(text)).toBe("shares-contact-data");
    expect(reason(text, { allowsContactData: true })).toBe("ok");
  });
});
