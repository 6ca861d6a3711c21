import { describe, expect, it } from "vitest";
import { judgePersonalData } from "./personal-data";

describe("judgePersonalData", () => {
  it.each([
    ["¿Me pasás tu celular?", "request", ["phone"]],
    ["Me passa seu CPF", "request", ["document"]],
    ["Please send your e-mail", "request", ["email"]],
    ["Escribinos a ventas@tienda.example", "share", ["email"]],
    ["Llamame al 11 4444-5555", "share", ["phone"]],
    ["Mirá www.tienda.example", "share", ["link"]],
    ["No hace falta que mandes tu teléfono", "clean", []],
    ["Soporte para auto, gira 360 grados", "clean", []],
  ] as const)("%s: %s", (text, verdict, kinds) => {
    expect(judgePersonalData(text)).toMatchObject({ verdict, kinds });
  });

  it("points at the offending phrase in the original text", () => {
    const text = "Hola 😀. ¿Me pasás tu celular? Gracias";
    const [span] = judgePersonalData(text).spans;
    expect(text.slice(span?.start, span?.end)).toContain("celular");
  });
});
