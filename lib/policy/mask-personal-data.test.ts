import { describe, expect, it } from "vitest";
import { maskPersonalData } from "./mask-personal-data";

describe("maskPersonalData", () => {
  it.each([
    ["llamame al 11 4444-5555", "llamame al •• ••••-••55"],
    ["mi cel es +5491144445555 gracias", "mi cel es +•••••••••••55 gracias"],
    ["(11) 98877-1034", "(••) •••••-••34"],
    ["DNI 28.123.456", "DNI ••.•••.•56"],
    ["CPF 123.456.789-09", "CPF •••.•••.•••-09"],
    ["cuit 20-28123456-7", "cuit ••-•••••••6-7"],
  ])("%s becomes %s", (text, masked) => {
    expect(maskPersonalData(text)).toBe(masked);
  });

  it("hides a mailbox but for its first letter", () => {
    const masked = maskPersonalData("escribí a juan.perez@correo.example dale");
    expect(masked).toContain("escribí a j");
    expect(masked).not.toMatch(/perez|correo/);
    expect(maskPersonalData("ana arroba correo punto com")).not.toMatch(/ana|correo/);
  });

  it.each([
    "mide 120 x 60 cm, sale $ 1.250.000",
    "sale $ 1.249.999 o 950.000 al contado",
    "¿Sirve para el Corolla 2015 a 2019?",
    "llega el 12/05/2026 a las 14:30",
    "pedido 2000004471829113",
    "Redmi Note 12, 8 GB y 256 GB",
    "<script>alert(1)</script> 👨‍👩‍👧",
  ])("leaves %s as it is", (text) => {
    expect(maskPersonalData(text)).toBe(text);
  });
});
