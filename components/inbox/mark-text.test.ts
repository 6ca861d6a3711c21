import { describe, expect, it } from "vitest";
import { judgeReply } from "@/lib/policy/judge-reply";
import { brokenStretches, markedPieces, type Span, withoutPhrases } from "./mark-text";

const spanOf = (text: string, phrase: string): Span => ({
  start: text.indexOf(phrase),
  end: text.indexOf(phrase) + phrase.length,
});

describe("marking phrases", () => {
  const text = "Hola. Pasame tu WhatsApp. Gracias";

  it("cuts the text where the phrase is, and loses no letter", () => {
    const pieces = markedPieces(text, [spanOf(text, "Pasame tu WhatsApp.")]);
    expect(pieces).toEqual([
      { text: "Hola. ", marked: false },
      { text: "Pasame tu WhatsApp.", marked: true },
      { text: " Gracias", marked: false },
    ]);
  });

  it("joins phrases that overlap, in whatever order they come", () => {
    const pieces = markedPieces("abcdef", [
      { start: 3, end: 5 },
      { start: 1, end: 4 },
    ]);
    expect(pieces).toEqual([
      { text: "a", marked: false },
      { text: "bcde", marked: true },
      { text: "f", marked: false },
    ]);
  });

  it("survives phrases of a text that has become shorter", () => {
    expect(markedPieces("ab", [{ start: 1, end: 9 }])).toEqual([
      { text: "a", marked: false },
      { text: "b", marked: true },
    ]);
    expect(markedPieces("", [{ start: 1, end: 9 }])).toEqual([]);
  });
});

describe("removing phrases", () => {
  it.each([
    ["Sí, hay. Pasame tu WhatsApp.", "Pasame tu WhatsApp.", "Sí, hay."],
    ["Hola. Pasame tu mail. Gracias", "Pasame tu mail.", "Hola. Gracias"],
    ["Pasame tu mail. Gracias", "Pasame tu mail.", "Gracias"],
    ["Hola\nPasame tu mail\nGracias", "Pasame tu mail", "Hola\n\nGracias"],
    ["Solo esto", "Solo esto", ""],
    ["escribí a x@y.com por favor", "x@y.com", "escribí a por favor"],
  ])("leaves no hole in %j", (text, phrase, expected) => {
    expect(withoutPhrases(text, [spanOf(text, phrase)]).text).toBe(expected);
  });

  it("puts the caret where the phrase was", () => {
    const text = "Hola. Pasame tu mail. Gracias";
    expect(withoutPhrases(text, [spanOf(text, "Pasame tu mail.")]).caret).toBe(6);
  });

  it("removes several at once", () => {
    const text = "uno x@y.com dos 11 4444-5555 tres";
    const spans = [spanOf(text, "11 4444-5555"), spanOf(text, "x@y.com")];
    expect(withoutPhrases(text, spans).text).toBe("uno dos tres");
  });
});

describe("what breaks a rule", () => {
  const broken = (text: string) => {
    const limits = { minCharacters: 1, maxCharacters: 2000 };
    const judgement = judgeReply({ text, limits, allowsContactData: false });
    return brokenStretches(text, judgement).map(({ start, end }) => text.slice(start, end));
  };

  it.each([
    ["Hola {comprador.apodo}, soy { agente.nombre }", ["{comprador.apodo}", "{ agente.nombre }"]],
    ["Hola {nombre}", ["{nombre}"]],
    ["Hola. ¿Me pasás tu celular?", ["¿Me pasás tu celular?"]],
    ["Hola, sale hoy", []],
  ])("in %s is %j", (text, stretches) => {
    expect(broken(text)).toEqual(stretches);
  });

  it("is nothing before the rules are here", () => {
    expect(brokenStretches("Hola {nombre}", null)).toEqual([]);
  });
});
