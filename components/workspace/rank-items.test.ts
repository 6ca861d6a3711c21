import { describe, expect, it } from "vitest";
import { rankItems } from "./rank-items";

const items = [
  { label: "Bandeja de atención comercial" },
  { label: "Integraciones", words: "mercado libre tienda" },
  { label: "Configurar integración" },
  { label: "Ajustes: equipo" },
];

const found = (text: string) => rankItems(items, text).map(({ label }) => label);

describe("rankItems", () => {
  it("lists everything in its order while nothing is asked", () => {
    expect(found("  ")).toEqual(items.map(({ label }) => label));
  });

  it("puts beginnings before words, and words before the middle of one", () => {
    expect(found("integra")).toEqual(["Integraciones", "Configurar integración"]);
    expect(found("ci")).toEqual(["Bandeja de atención comercial", "Integraciones", "Configurar integración"]);
  });

  it("does not mind accents, capitals or the order of words", () => {
    expect(found("ATENCION")).toEqual(["Bandeja de atención comercial"]);
    expect(found("comercial bandeja")).toEqual(["Bandeja de atención comercial"]);
  });

  it("finds by words that are not shown, and nothing when one is missing", () => {
    expect(found("tienda")).toEqual(["Integraciones"]);
    expect(found("tienda amazon")).toEqual([]);
  });
});
