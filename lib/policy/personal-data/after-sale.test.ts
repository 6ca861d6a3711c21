import { describe, expect, it } from "vitest";
import * as browser from "../weights/compact";
import * as server from "../weights/full";
import { judgeWith } from "./judge";
import { readConcepts } from "./lexicon/concepts";
import { unpackNet } from "./model";

// None of these is learned from: `lib/policy/corpus/after-sale.jsonl` holds others.
const CLEAN = [
  "Te ofrecemos devolverte una parte y que te quedes con el taladro.",
  "Lamentamos lo que pasó. Si te sirve, te devolvemos una parte del dinero y te lo quedás.",
  "Hacemos el reembolso total apenas llegue.",
  "Mercado Libre te genera la etiqueta de devolución.",
  "El dinero vuelve al mismo medio de pago.",
  "Te reintegramos $ 56.999 por Mercado Pago en el reclamo.",
  "Podés aceptar la oferta desde el reclamo.",
  "Acercalo al correo con la etiqueta.",
  "Te mando la factura por acá.",
  "Te enviamos la base nueva sin cargo.",
  "Lo retiramos en el mismo domicilio de la compra.",
  "¿Te convence que te devolvamos la mitad y te quedes con la cafetera?",
  "Ya pedimos al correo que lo busque otra vez el lunes.",
  "Hablé con el correo y me dicen que sale a reparto hoy.",
  "Te devuelvo $ 4.750 por el golpe en la puerta y cerramos el reclamo cuando vos digas.",
  "No llegamos a tiempo con el envío, así que te corresponde el reintegro total.",
  "Para devolverte la plata no necesitamos ninguna cuenta, va sola a Mercado Pago.",
  "Disculpanos por la espera. El control remoto que faltó salió esta mañana.",
  "La garantía cubre la falla: despachalo con la etiqueta y te mandamos otra batidora.",
  "Te ofrecemos el 25 % de descuento y te quedas con el ventilador, lo aceptas desde el reclamo.",
  "Devolvemos metade do valor e você fica com a mochila, tudo bem?",
  "O estorno é feito pelo Mercado Pago assim que a devolução chegar.",
  "Sentimos muito pelo atraso, a peça nova sai hoje sem custo.",
  "We can refund half of it and you keep the lamp.",
  "The refund goes back to the card you paid with once the return arrives.",
];

const REQUESTS = [
  "Pasame tu CBU y te devuelvo por fuera.",
  "Lamentamos lo que pasó. Si te sirve, te devolvemos una parte, pasanos tu alias.",
  "¿A qué cuenta te devolvemos la mitad?",
  "¿A dónde te devuelvo la plata?",
  "Te reintegramos $ 56.999, decinos tu CVU.",
  "Para el reembolso necesitamos CBU y DNI del titular.",
  "Dejanos un celular y resolvemos el reclamo hoy.",
  "¿En qué calle y altura retiramos el taladro?",
  "Mandame tu DNI y te hago el cambio por garantía.",
  "¿A qué mail te mando la etiqueta de devolución?",
  "Me passa a chave Pix que eu devolvo a metade.",
  "Send me your account number and we refund half of it.",
];

const WAYS_OUT = [
  "Cerrá el reclamo y arreglamos el reintegro por afuera de Mercado Libre.",
  "Escribinos por WhatsApp y te devolvemos la plata sin reclamo.",
  "Fecha a reclamação e eu te devolvo por fora do Mercado Livre.",
];

describe.each([
  ["server", server],
  ["browser", browser],
] as const)("after a sale, the %s's weights", (_, { NET, CALIBRATION, CONCEPTS }) => {
  const scales = { net: unpackNet(NET), calibration: CALIBRATION, concepts: readConcepts(CONCEPTS) };

  it.each(CLEAN)("let %s pass", (text) => {
    expect(judgeWith(scales, text)).toEqual({ verdict: "clean", kinds: [], spans: [] });
  });

  it.each(REQUESTS)("stop the request %s", (text) => {
    expect(judgeWith(scales, text).verdict).toBe("request");
  });

  it.each(WAYS_OUT)("stop the way out %s", (text) => {
    expect(judgeWith(scales, text).verdict).not.toBe("clean");
  });
});
