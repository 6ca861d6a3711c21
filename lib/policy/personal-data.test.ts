import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judgePersonalData } from "./personal-data";

describe("judgePersonalData", () => {
  it.each([
    ["¿Me pasás tu celular así coordinamos?", ["phone"]],
    ["Dejanos tu mail y te mandamos el manual", ["email"]],
    ["¿Me confirmás calle y número?", ["address"]],
    ["Necesitamos su RUT para la factura", ["document"]],
    ["¿Tenés whatsapp?", ["phone"]],
    ["Pasame tu CBU y te devuelvo la diferencia", ["payment"]],
    ["Nombre y apellido de quien recibe, por favor", ["identity"]],
    ["Mandanos tus datos para la factura", ["document", "identity"]],
    ["Nunca pedimos claves, pero sí tu teléfono", ["phone"]],
    ["Me passa seu CPF pra nota?", ["document"]],
    ["Qual seu zap?", ["phone"]],
    ["Qual sua chave pix para o estorno?", ["payment"]],
    ["Please send your e-mail for the licence key", ["email"]],
    ["What's the best phone number to reach you?", ["phone"]],
    ["t3l3f0n0 por favor", ["phone"]],
    ["ｃｐｆ ou ｃｎｐｊ ？", ["document"]],
    ["tu w​h​a​t​s​a​p​p?", ["phone"]],
    ["c p f ?", ["document"]],
    ["Еl сеlular, рor favоr", ["phone"]],
    ["Nombre: ____ Tel: ____", ["phone", "identity"]],
    ["c·e·l·u·l·a·r por favor?", ["phone"]],
    ["Pasame tu de ene i", ["document"]],
    ["Me passa o cê pê efe pra nota?", ["document"]],
    ["¿Me das tu céd ula?", ["document"]],
  ] as const)("stops the request %s", (text, kinds) => {
    const judged = judgePersonalData(text);
    expect(judged.verdict).toBe("request");
    for (const kind of kinds) expect(judged.kinds).toContain(kind);
  });

  it.each([
    ["Escribinos a ventas@tienda.example", "email"],
    ["ventas arroba tienda punto com punto ar", "email"],
    ["Llamame al 11 4444-5555", "phone"],
    ["once, cuarenta y cuatro, cincuenta y cinco, cero uno, preguntá por Ana", "phone"],
    ["Mirá www.tienda.example", "link"],
    ["Seguinos en Instagram, somos @casaluz.deco", "social"],
    ["Nosso CNPJ é 12.345.678/0001-90", "document"],
    ["Pagame por transferencia y te hago 10% menos", "payment"],
    ["Estamos en Av. Rivadavia 4500, local 3", "address"],
    ["Chama a gente no WhatsApp que sai mais barato", "phone"],
    ["Cualquier duda: 9 9 8 8 1, 2 3 4 4", "phone"],
    ["Soporte en ayuda@luminar.gg", "email"],
    ["Retirás en Sarmiento 744, timbre 2", "address"],
    ["Chave e3b0c442-98fc-1c14-9afb", "payment"],
  ] as const)("stops the share %s", (text, kind) => {
    const judged = judgePersonalData(text);
    expect(judged.verdict).toBe("share");
    expect(judged.kinds).toContain(kind);
  });

  it.each([
    "No hace falta que mandes tu teléfono, ya está todo en la compra",
    "Funda para celular de 6 pulgadas",
    "Bomba de dirección hidráulica para Gol Trend",
    "Correo Argentino demora entre 4 y 7 días",
    "Pasame el código postal y te digo cuánto sale",
    "¿Qué nombre grabamos en la chapita?",
    "Para retirar llevá tu DNI y el código",
    "Me passa o CEP pra eu calcular o frete?",
    "What size do you wear?",
    "Tenemos 15 unidades, precio 12.500 cada una",
    "https://articulo.mercadolibre.com.ar/MLA-123456",
    "Tenemos los talles 1, 2, 3, 4, 5, 6, 7 y 8",
    "Solo nos queda en talle 27 y 28",
    "",
  ])("lets %s pass", (text) => {
    expect(judgePersonalData(text)).toEqual({ verdict: "clean", kinds: [], spans: [] });
  });

  it("points at the offending clause in the original text", () => {
    const text = "Hola 😀, gracias. ¿Me pasás tu c\u200belular? Sale hoy.";
    const { spans } = judgePersonalData(text);
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(["¿Me pasás tu c\u200belular?"]);
  });

  const request = fc.constantFrom(
    "Me pasas tu celular por favor?",
    "Necesitamos tu numero de telefono para la entrega",
    "Me passa seu CPF para a nota fiscal?",
    "Please send me your phone number",
    "Dejanos tu correo electronico y te mandamos el manual",
    "Cual es tu direccion completa?",
  );
  const disguise = (text: string, cuts: readonly number[], by: (character: string) => string) =>
    [...text].map((character, index) => (cuts.includes(index) ? by(character) : character)).join("");
  const places = fc.array(fc.nat(60), { maxLength: 12 });

  it.each([
    ["invisible characters", (character: string) => `${character}\u200b\u2060`],
    ["capitals", (character: string) => character.toUpperCase()],
    ["accents", (character: string) => (/[a-z]/i.test(character) ? `${character}\u0301` : character)],
    ["wider spaces", (character: string) => (character === " " ? " \u00a0  " : character)],
  ])("is not misled by %s", (_, by) => {
    fc.assert(
      fc.property(request, places, (text, cuts) => {
        expect(judgePersonalData(disguise(text, cuts, by)).verdict).toBe("request");
      }),
    );
  });

  it("takes any text whatever, and points inside it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
        for (const { start, end } of judgePersonalData(text).spans) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
