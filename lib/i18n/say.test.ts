import { describe, expect, it } from "vitest";
import { locales } from "./locales";
import { en } from "./messages/en";
import { es } from "./messages/es";
import { ptBr } from "./messages/pt-br";
import { say } from "./say";

describe("say", () => {
  it("fills the holes, each as often as it appears", () => {
    expect(say("{name} y {other}, {name}", { name: "Lucía", other: "Martín" })).toBe("Lucía y Martín, Lucía");
  });

  it("writes numbers as the language does, and text as it is", () => {
    expect(say("{count} preguntas", { count: 1284 }, "es")).toBe("1.284 preguntas");
    expect(say("{count} questions", { count: 1284 }, "en")).toBe("1,284 questions");
    expect(say("pedido {id}", { id: "2000009483120" })).toBe("pedido 2000009483120");
  });

  it("leaves a hole without a value in sight", () => {
    expect(say("hace {time}")).toBe("hace {time}");
  });

  it("does not fill holes that a value brings with it", () => {
    expect(say("{text}", { text: "{name} $& $1", name: "no" })).toBe("{name} $& $1");
  });

  it.each(locales)("chooses the form of a count in %s", (locale) => {
    const questions = { zero: "none", one: "{count} one", other: "{count} many" };
    expect(say(questions, { count: 0 }, locale)).toBe("none");
    expect(say(questions, { count: 1 }, locale)).toBe("1 one");
    expect(say(questions, { count: 2 }, locale)).toBe("2 many");
  });

  it("says none as many where there is no word for none", () => {
    expect(say({ one: "{count} pregunta", other: "{count} perguntas" }, { count: 0 }, "pt-br")).toBe("0 perguntas");
  });
});

describe("the catalogues", () => {
  it.each([
    ["pt-br", ptBr],
    ["en", en],
  ])("have the same holes in %s as in Spanish", (_locale, catalogue) => {
    expect(holesOf(catalogue)).toEqual(holesOf(es));
  });

  it.each([
    ["es", es],
    ["pt-br", ptBr],
    ["en", en],
  ])("have words for everything in %s, and no exclamation", (_locale, catalogue) => {
    const texts = Object.values(textsOf(catalogue));
    expect(texts.filter((text) => text.trim() === "" || /[!¡]/.test(text))).toEqual([]);
  });
});

/** Every text by its path: { "common.save": "Guardar cambios" }. */
function textsOf(node: object, path = ""): Record<string, string> {
  return Object.fromEntries(
    Object.entries(node).flatMap(([key, value]) =>
      typeof value === "string" ? [[`${path}${key}`, value]] : Object.entries(textsOf(value, `${path}${key}.`)),
    ),
  );
}

/** A plural may leave its number out of one form ("una pregunta"), so its forms are taken together. */
function holesOf(catalogue: object) {
  const holes: Record<string, string[]> = {};
  for (const [path, text] of Object.entries(textsOf(catalogue))) {
    const message = path.replace(/\.(zero|one|other)$/, "");
    const found = [...text.matchAll(/\{\w+\}/g)].map(([hole]) => hole);
    holes[message] = [...new Set([...(holes[message] ?? []), ...found])].sort();
  }
  return holes;
}
