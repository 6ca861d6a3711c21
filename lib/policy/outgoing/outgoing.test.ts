import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judgeReply, type ReplyToJudge } from "../judge-reply";

const judge = (text: string, change: Partial<ReplyToJudge> = {}) =>
  judgeReply({ text, limits: { minCharacters: 1, maxCharacters: 2000 }, allowsContactData: false, ...change });
const outcome = (text: string, change: Partial<ReplyToJudge> = {}) => {
  const judgement = judge(text, change);
  return judgement.ok ? judgement.warnings.join() || "clean" : judgement.reason;
};
const kinds = (text: string) => {
  const judgement = judge(text);
  return judgement.ok ? [] : judgement.findings.map(({ kind }) => kind);
};

const LINKS = [
  "Mirá acá: bit.ly/3xYz",
  "Está en BIT . LY/abc",
  "bit punto ly barra zapatilla",
  "bl.ink/abc",
  "rebrand.ly/x",
  "t2m.io/x",
  "tinyurl.com/x",
  "zpr.io/x",
  "https://mercadolibre.com.ar.otro.example/MLA-1",
  "www.mitienda.example",
];
const OWN_LINKS = [
  "Es esta publicación: https://articulo.mercadolibre.com.ar/MLA-123-zapatilla",
  "https://produto.mercadolivre.com.br/MLB-1",
  "Viene con node.js y el libro de asp",
  "Hay stock.Me avisás",
];
const PAYMENTS = [
  "Podés pagar por PayPal y te sale menos",
  "Aceptamos bitcoin",
  "También aceptamos USDT",
  "We accept Zelle",
  "Aceitamos PayPal",
  "Te mando el link de pago y lo cerramos",
  "Vou enviar o link de pagamento",
];
const INSULTS = [
  "No seas idiota",
  "Sos un imbécil",
  "sos 1mb3cil",
  "Andá a cagar",
  "Você é burro",
  "Vai se foder",
  "You are a scammer",
  "Sos un estafador",
];
const DISCOURAGED = [
  "No abras un reclamo, lo vemos por acá",
  "Antes de abrir un reclamo, lo vemos por acá",
  "Cerrá el reclamo y te lo cambio",
  "Não abra reclamação por favor",
  "Please don't open a claim",
  "Close the claim and we will refund you",
  "No me dejes una mala calificación",
];
const CLEAN = [
  "Sí, hay stock. El envío llega el martes.",
  "Lo despacho hoy por el punto de Morón",
  "La funda de burro para chicos viene en dos talles",
  "Aceptamos tarjeta, boleto e saldo pelo site",
  "Es una linterna, no sirve de ladrón de corriente",
  "No aceptamos PayPal",
  "Si tenés un problema podés iniciar un reclamo desde Mis compras",
  "Se paga por Mercado Pago en el checkout",
];

describe("the other rules of what leaves", () => {
  it.each(LINKS)("stops the link in %j on products and lets it pass on classified ads", (text) => {
    expect(outcome(text)).toBe("shares-contact-data");
    expect(kinds(text)).toContain("link");
    expect(outcome(text, { allowsContactData: true })).toBe("clean");
  });

  it("is not taken in by the marketplace's name before an at sign", () => {
    expect(outcome("https://mercadolibre.com.ar@otro.example/MLA-1")).toBe("shares-contact-data");
  });

  it.each(OWN_LINKS)("finds no link outside in %j", (text) => {
    expect(outcome(text)).toBe("clean");
  });

  it.each(PAYMENTS)("stops the offer of another payment in %j", (text) => {
    expect(outcome(text)).toBe("shares-contact-data");
    expect(kinds(text)).toContain("payment");
  });

  it("asks about a payment service that is only named, not about one that is refused", () => {
    expect(outcome("La gift card es de PayPal")).toBe("names-payment-service");
    expect(outcome("Por acá no aceptamos PayPal")).toBe("clean");
  });

  it.each(INSULTS)("warns of the insult in %j", (text) => {
    expect(outcome(text)).toBe("insult");
  });

  it.each(DISCOURAGED)("warns that %j discourages a claim", (text) => {
    expect(outcome(text)).toBe("discourages-claim");
  });

  it.each(CLEAN)("says nothing about %j", (text) => {
    expect(outcome(text)).toBe("clean");
  });

  it("warns of a text that calls itself automatic", () => {
    expect(outcome("Este es un mensaje automático, gracias por tu pregunta")).toBe("reads-automatic");
  });

  it("warns of the same long text to several buyers, not of the short answers of every day", () => {
    const template = "Hola, gracias por tu pregunta. Tenemos stock de todos los talles y despachamos en el día.";
    expect(outcome(template, { sentToOthers: 3 })).toBe("repeated-text");
    expect(outcome(template, { sentToOthers: 2 })).toBe("clean");
    expect(outcome("Sí, hay stock.", { sentToOthers: 40 })).toBe("clean");
  });

  it("gives every warning that applies, in their order", () => {
    expect(outcome("No abras un reclamo, idiota")).toBe("insult,discourages-claim");
  });
});

describe("characters", () => {
  it("takes what has a UTF-8 form, and half an emoji has none", () => {
    expect(outcome("“Sí” – 日本 😀")).toBe("clean");
    expect(outcome("Hola \ud83d")).toBe("unsupported-characters");
  });

  it("makes typographic signs plain where the channel is latin1, keeps emoji and refuses the rest", () => {
    expect(judge("“Sí” – listo…\u200b 😀", { charset: "latin1" })).toMatchObject({ text: '"Sí" - listo... 😀' });
    expect(outcome("Vale 日本", { charset: "latin1" })).toBe("unsupported-characters");
  });

  it("measures what is sent: three dots instead of one sign", () => {
    const limits = { minCharacters: 1, maxCharacters: 3 };
    expect(outcome("a…", { limits })).toBe("clean");
    expect(outcome("a…", { limits, charset: "latin1" })).toBe("too-long");
  });
});

describe("what to write instead", () => {
  it.each([
    ["Pasame tu celular", "data-in-order"],
    ["Necesito tu DNI para la factura", "billing-template"],
    ["Pasame tu mail y te mando el manual", "send-here"],
    ["Mirá bit.ly/3xYz", "own-listings"],
    ["Podés pagar por PayPal", "pay-in-order"],
  ])("%j gets %s", (text, advice) => {
    const judgement = judge(text);
    expect(judgement.ok ? [] : judgement.advice).toContain(advice);
  });
});

describe("disguises", () => {
  const texts = [...LINKS.slice(0, 2), ...PAYMENTS, ...INSULTS, ...DISCOURAGED];
  const invisible = fc.constantFrom("\u200b", "\u200d", "\u2060", "\u00ad", "\ufeff");

  it("do not change the verdict: invisible characters, case, accents, spacing", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.array(fc.tuple(fc.nat(200), invisible), { maxLength: 8 }),
        fc.boolean(),
        fc.boolean(),
        fc.constantFrom(" ", "  ", "\u00a0", " \u2009"),
        (text, inserted, upper, bare, space) => {
          let disguised = upper ? text.toUpperCase() : text;
          if (bare) disguised = disguised.normalize("NFD").replace(/\p{M}/gu, "");
          disguised = disguised.replaceAll(" ", space);
          for (const [place, sign] of inserted) {
            const at = place % (disguised.length + 1);
            disguised = disguised.slice(0, at) + sign + disguised.slice(at);
          }
          expect(outcome(disguised)).toBe(outcome(text));
        },
      ),
      { numRuns: 300 },
    );
  });
});
