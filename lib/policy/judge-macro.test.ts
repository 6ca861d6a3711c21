import { expect, it } from "vitest";
import { judgeMacro } from "./judge-macro";
import { MACRO_VARIABLES } from "./macro-variables";

const judge = (text: string, change: { maxCharacters?: number; allowsContactData?: boolean } = {}) =>
  judgeMacro({
    text,
    limits: { minCharacters: 1, maxCharacters: change.maxCharacters ?? 2000 },
    allowsContactData: change.allowsContactData ?? false,
  });

it("keeps the text with its braces, trimmed", () => {
  expect(judge(" Hola {comprador.apodo}.\r\nQuedan {publicacion.stock}. ")).toMatchObject({
    ok: true,
    text: "Hola {comprador.apodo}.\nQuedan {publicacion.stock}.",
  });
});

it.each(MACRO_VARIABLES)("has no quarrel with {%s} alone in a sentence", (name) => {
  expect(judge(`Gracias por tu consulta. {${name}}. Saludos.`).ok).toBe(true);
});

it.each([
  ["", "empty"],
  ["a".repeat(21), "too-long"],
  // Short in braces, long in life.
  ["{pedido.numero} {pedido.numero}", "too-long"],
  ["Hola {nombre}", "unknown-variable"],
  ["Pasame tu celular", "asks-personal-data"],
])("refuses %j", (text, reason) => {
  expect(judge(text, { maxCharacters: 20 })).toMatchObject({ ok: false, reason });
});

it("names what it does not know", () => {
  expect(judge("Hola {{nombre}}")).toMatchObject({ reason: "unknown-variable", written: "{nombre}" });
});

it.each([
  ["Hola {comprador.apodo}. Pasame tu celular. Saludos, {agente.nombre}.", "Pasame tu celular."],
  ["Hola {comprador.apodo}. Pasame tu celular, {agente.nombre}.", "Pasame tu celular, {agente.nombre}."],
  ["Quedan {publicacion.stock} y {publicacion.stock}. ¿Me pasás tu mail? Gracias.", "¿Me pasás tu mail?"],
])("points at the phrase in the text as it was given: %s", (text, phrase) => {
  const judgement = judge(text);
  if (judgement.ok) throw new Error("a request was kept");
  expect(judgement.findings.map(({ start, end }) => text.slice(start, end))).toEqual([phrase]);
});

it("lets a seller of classified ads keep how to be reached", () => {
  const text = "Llamanos al 11 4567-8901";
  expect(judge(text)).toMatchObject({ reason: "shares-contact-data" });
  expect(judge(text, { allowsContactData: true }).ok).toBe(true);
});
