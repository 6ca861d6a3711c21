import { describe, expect, it } from "vitest";
import { fillMacro, MACRO_VARIABLES, type MacroValues, variablesIn } from "./macro-variables";

describe("fillMacro", () => {
  const values: MacroValues = {
    "comprador.apodo": "PATO.RUNNER82",
    "publicacion.stock": "23",
    "agente.nombre": "Lucía",
  };

  it.each<[text: string, filled: string, missing: string[]]>([
    ["Hola", "Hola", []],
    ["Hola {comprador.apodo}, soy {agente.nombre}.", "Hola PATO.RUNNER82, soy Lucía.", []],
    ["{ Comprador.Apodo }", "PATO.RUNNER82", []],
    ["{comprador.apodo}{publicacion.stock}", "PATO.RUNNER8223", []],
    ["Pedido {pedido.numero}", "Pedido {pedido.numero}", ["pedido.numero"]],
    [
      "{pedido.total} {pedido.numero} {pedido.total}",
      "{pedido.total} {pedido.numero} {pedido.total}",
      ["pedido.total", "pedido.numero"],
    ],
    ["{nombre} y {comprador.edad}", "{nombre} y {comprador.edad}", []],
    ["{} { } {rojo, azul} {1}", "{} { } {rojo, azul} {1}", []],
    ["", "", []],
  ])("fills %j", (text, filled, missing) => {
    expect(fillMacro(text, values)).toEqual({ text: filled, missing });
  });

  it.each([null, "", "  ", undefined])("never puts a blank (%j) in place of a variable", (blank) => {
    expect(fillMacro("Hola {comprador.apodo}", { "comprador.apodo": blank })).toEqual({
      text: "Hola {comprador.apodo}",
      missing: ["comprador.apodo"],
    });
  });

  it("does not fill what a value brings along", () => {
    const { text } = fillMacro("{publicacion.titulo}", { ...values, "publicacion.titulo": "Funda {agente.nombre}" });
    expect(text).toBe("Funda {agente.nombre}");
  });

  it("knows every variable it offers", () => {
    const text = MACRO_VARIABLES.map((name) => `{${name}}`).join(" ");
    expect(variablesIn(text).map(({ name }) => name)).toEqual([...MACRO_VARIABLES]);
    expect(fillMacro(text, {}).missing).toEqual([...MACRO_VARIABLES]);
  });
});

it("tells where each variable stands, also the ones nobody knows", () => {
  expect(variablesIn("Hola {nombre}, {agente.nombre}")).toEqual([
    { start: 5, end: 13, written: "{nombre}", name: null },
    { start: 15, end: 30, written: "{agente.nombre}", name: "agente.nombre" },
  ]);
});
