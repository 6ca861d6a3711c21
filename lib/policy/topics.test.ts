import { describe, expect, it } from "vitest";
import type { Topic } from "@/db/vocabulary";
import { recognizeTopic, type TopicFacts } from "./topics";

const NOTHING = {
  claimFamily: null,
  claimReason: null,
  orderStatus: null,
  moneyState: null,
  shipmentStatus: null,
  texts: [],
} as const;
const help = (facts: Partial<TopicFacts>) => recognizeTopic({ ...NOTHING, ...facts, entry: "postsale" });
const claim = (facts: Partial<TopicFacts>) => recognizeTopic({ ...NOTHING, ...facts, entry: "claim" });

const HELP: [string, Topic | null][] = [
  ["Hola, ¿cuándo llega?", "delivery-time"],
  ["Buenas, para cuándo lo tengo? Es un regalo", "delivery-time"],
  ["Todavía no me llegó el paquete y decía ayer", "delivery-time"],
  ["¿Cuánto demora el envío a Neuquén?", "delivery-time"],
  ["llega antes del viernes??", "delivery-time"],
  ["¿A qué hora lo entregan? Trabajo todo el día", "delivery-time"],
  ["Está muy retrasado, sigo esperando", "delivery-time"],
  ["Boa tarde, quando vai chegar?", "delivery-time"],
  ["Ainda não recebi o produto, o prazo era ontem", "delivery-time"],
  ["Qual a previsão de entrega?", "delivery-time"],
  ["When will it arrive? I am travelling on Monday", "delivery-time"],
  ["It hasn't been delivered yet", "delivery-time"],

  ["¿En qué estado está mi compra?", "order-status"],
  ["Hola, ¿ya lo despacharon?", "order-status"],
  ["Me pasás el número de seguimiento?", "order-status"],
  ["¿Dónde está mi pedido?", "order-status"],
  ["Hay alguna novedad de mi paquete", "order-status"],
  ["Onde está meu pedido?", "order-status"],
  ["Qual o código de rastreio?", "order-status"],
  ["Já foi enviado?", "order-status"],
  ["Where is my order?", "order-status"],
  ["Can you send me the tracking number", "order-status"],

  ["Necesito factura A, te paso el CUIT", "invoice-copy"],
  ["Buenas, ¿me envían la factura por favor?", "invoice-copy"],
  ["Vino sin factura, la necesito para la empresa", "invoice-copy"],
  ["¿cuándo llega la factura?", "invoice-copy"],
  ["Podem enviar a nota fiscal?", "invoice-copy"],
  ["Preciso da NF-e com meu CNPJ", "invoice-copy"],
  ["Could you send me a copy of the invoice?", "invoice-copy"],

  ["Quiero devolver el producto", "exchange-or-return"],
  ["Me queda chico, ¿puedo cambiarlo por un 43?", "exchange-or-return"],
  ["Hola, me arrepentí, quiero cancelar la compra", "exchange-or-return"],
  ["Llegó roto, ¿cómo hago?", "exchange-or-return"],
  ["Ya no lo quiero, ¿qué hago?", "exchange-or-return"],
  ["Me mandaron otro talle", "exchange-or-return"],
  ["Não serviu, gostaria de trocar por um maior", "exchange-or-return"],
  ["O produto veio com defeito", "exchange-or-return"],
  ["Quero cancelar, não quero mais", "exchange-or-return"],
  ["I'd like to return it, too small", "exchange-or-return"],
  ["Can I exchange it for a blue one?", "exchange-or-return"],
  ["It doesn't work, I want a refund", "exchange-or-return"],

  ["Me cobraron dos veces con la tarjeta", "payment-or-shipping"],
  ["¿Se acreditó mi pago?", "payment-or-shipping"],
  ["Quiero cambiar la dirección de envío", "payment-or-shipping"],
  ["¿Puedo retirarlo por la sucursal del correo?", "payment-or-shipping"],
  ["¿Cuándo me devuelven la plata?", "payment-or-shipping"],
  ["¿Por qué empresa lo mandan?", "payment-or-shipping"],
  ["Posso mudar o endereço de entrega?", "payment-or-shipping"],
  ["Paguei no pix e não caiu", "payment-or-shipping"],
  ["O frete foi cobrado errado no cartão", "payment-or-shipping"],
  ["Please change the shipping address", "payment-or-shipping"],
  ["I was charged twice on my credit card", "payment-or-shipping"],

  // As people write on a telephone.
  ["Hola como va? compre esto el lunes y quisiera saber si ya salio", "order-status"],
  ["Buen dia, me llego pero el cierre esta descosido", "exchange-or-return"],
  ["compré para mi hijo y le queda enorme, hay talle menos?", "exchange-or-return"],
  ["hola, el pago me figura pendiente, es normal?", "payment-or-shipping"],
  ["me harian factura a nombre de la empresa? cuit 30-71", "invoice-copy"],
  ["Buenas! me urge, viajo el sabado. llega?", "delivery-time"],
  ["No veo el tracking", "order-status"],
  ["Hola! Puedo pasar a buscarlo?", "payment-or-shipping"],
  ["Cuanto tiempo tardan en enviarlo", "delivery-time"],
  ["me equivoque de direccion, vivo en otro lado", "payment-or-shipping"],
  ["Se puede cancelar? compre dos veces sin querer", "exchange-or-return"],
  ["Boa noite, comprei errado, tem como cancelar?", "exchange-or-return"],
  ["meu pedido esta parado em curitiba faz 5 dias", "order-status"],
  ["vcs mandam nota junto?", "invoice-copy"],
  ["o rastreio nao atualiza", "order-status"],
  ["esta demorando muito pra chegar", "delivery-time"],
  ["nao caiu o pagamento ainda?", "payment-or-shipping"],
  ["my parcel is stuck in customs, any update?", "order-status"],
  ["the box arrived crushed and the lamp is cracked", "exchange-or-return"],
  ["do you have the invoice for my company", "invoice-copy"],
  ["can I still change the delivery address", "payment-or-shipping"],
  ["Gracias por la atencion, ya lo recibi", null],
  ["buenas tardes! como se arma?", null],
  ["El envío lo pagué aparte, ¿por qué me lo cobran de nuevo?", "payment-or-shipping"],
  ["aun no se ha actualizado el envio", "order-status"],
  ["hace 10 dias que espero", "delivery-time"],

  // What is not wanted or not so is not what it is about.
  ["No quiero devolverlo, solo saber cuándo llega", "delivery-time"],
  ["No necesito factura, gracias", null],
  ["No quiero cancelar, ¿dónde está mi pedido?", "order-status"],
  ["Não quero trocar, só quero saber onde está meu pedido", "order-status"],
  ["I don't want to return it, just tell me when it will arrive", "delivery-time"],
  ["Llegó perfecto, sin demoras. Gracias", null],
  ["No vino roto ni nada, todo bien", null],

  ["Hola", null],
  ["Muchas gracias, excelente vendedor", null],
  ["Obrigado!", null],
  ["👍", null],
  ["", null],
];

const COMPLAINTS: [string, Topic | null][] = [
  ["Nunca me llegó", "not-received"],
  ["Dice entregado y acá no vino nadie", "not-received"],
  ["Se perdió en el correo", "not-received"],
  ["Não recebi o produto", "not-received"],
  ["I never received the package", "not-received"],
  ["Llegó y no enciende", "defective"],
  ["La pantalla vino rajada", "defective"],
  ["Anduvo dos días y dejó de funcionar", "defective"],
  ["Veio quebrado e não liga", "defective"],
  ["It stopped working after a day", "defective"],
  ["Me mandaron otro color", "different"],
  ["No es lo que compré", "different"],
  ["Faltan las patas de la mesa", "different"],
  ["A caixa veio vazia", "different"],
  ["You sent the wrong size", "different"],
  ["Cancelé la compra y todavía no me devolvieron la plata", "without-refund"],
  ["Devolví el producto hace un mes y no veo el reembolso", "without-refund"],
  ["Cancelaram e ainda não me reembolsaram", "without-refund"],
  ["I returned it two weeks ago and still no refund", "without-refund"],
  ["Se rompió a los tres meses y tiene garantía de un año", "warranty"],
  ["Quero acionar a garantia", "warranty"],
  ["It broke and it is still under warranty", "warranty"],
  ["El producto vino con la tapa astillada", "defective"],
  ["compre negro y mandaron blanco", "different"],
  ["hace un mes que espero y nada", "not-received"],
  ["me devolvieron solo una parte de la plata", "without-refund"],
  ["no prende la luz", "defective"],
  ["la cafetera pierde agua", "defective"],
  ["llegaron 2 en vez de 3", "different"],
  ["produto falsificado", "different"],
  ["recebi uma caixa de pedras", "different"],
  ["parou de carregar depois de 1 semana", "defective"],
  ["tracking says delivered but I have nothing", "not-received"],
  ["the charger in the box is for another phone", "different"],
  ["nao chegou e ja faz 20 dias", "not-received"],
  ["Vendedor no responde por la garantía de 6 meses", "warranty"],
  ["el vendedor cancelo y no me reintegraron", "without-refund"],
  ["hace ruido raro y se apaga solo", "defective"],
  ["No vino roto: no es lo que pedí", "different"],
  ["Hola, buenas tardes", null],
];

describe("recognizeTopic", () => {
  it.each(HELP)("help: %s", (text, topic) => {
    expect(help({ texts: [text] })).toBe(topic);
  });

  it.each(COMPLAINTS)("complaint: %s", (text, topic) => {
    expect(claim({ texts: [text] })).toBe(topic);
  });

  it.each<[string, Topic | null]>([
    ["repentant_buyer", "exchange-or-return"],
    ["different_color_or_size", "different"],
    ["different_item_other", "different"],
    ["different_than_published", "different"],
    ["broken_item", "defective"],
    ["not_working_item", "defective"],
    ["missing_accessories", "different"],
    ["damaged_package_missing_accessories", "defective"],
    ["missing_item", "different"],
    ["empty_box", "different"],
    ["missing_invoice", "invoice-copy"],
    ["not_match_size_guide_fashion", "different"],
    ["broken_item_fashion", "defective"],
    ["bigger_than_expected_fashion", "different"],
    ["dont_want_it_another_cause_fashion", "exchange-or-return"],
    ["not_expected_quality_different", "different"],
    ["item_not_useful_fashion_different_change", "different"],
    ["bought_by_mistake", "exchange-or-return"],
    ["undelivered_repentant_buyer", "exchange-or-return"],
    ["respondent_unanswered", "not-received"],
    ["out_of_stock", "not-received"],
    ["estimated_delivery_out_of_time", "not-received"],
    ["change_receiver_address", "not-received"],
    ["undelivered_other", "not-received"],
    ["delivery_date_was_not_met", "not-received"],
    ["delivered_but_not_receive_package", "not-received"],
    ["something_of_tomorrow", null],
  ])("the marketplace's reason %s", (claimReason, topic) => {
    expect(claim({ claimReason })).toBe(topic);
  });

  it("believes the reason that the buyer chose more than the words", () => {
    expect(claim({ claimReason: "not_working_item", texts: ["No es lo que compré"] })).toBe("defective");
    expect(claim({ claimFamily: "not-received", texts: ["Llegó roto"] })).toBe("not-received");
  });

  it("hears in the words the warranty that the marketplace has no reason for", () => {
    expect(claim({ claimReason: "not_working_item", texts: ["Está en garantía"] })).toBe("warranty");
    expect(claim({ claimReason: "different_color_or_size", texts: ["¿Y la garantía?"] })).toBe("different");
  });

  it("tells apart by words what the family leaves open", () => {
    expect(claim({ claimFamily: "different", texts: ["No enciende"] })).toBe("defective");
    expect(claim({ claimFamily: "different" })).toBe("different");
    expect(claim({ claimFamily: "not-received" })).toBe("not-received");
    expect(claim({ claimFamily: "cancelled" })).toBe("without-refund");
  });

  it("sees that a cancelled sale has not been paid back", () => {
    expect(claim({ claimFamily: "not-received", orderStatus: "cancelled", moneyState: "paid" })).toBe("without-refund");
    expect(claim({ claimFamily: "not-received", orderStatus: "cancelled", moneyState: "refunded" })).toBe(
      "not-received",
    );
  });

  it("goes by the latest text that says what it is about", () => {
    const texts = ["¿Cuándo llega?", "Necesito factura A", "Gracias"];
    expect(help({ texts })).toBe("invoice-copy");
    expect(help({ texts: ["Necesito factura A", "¿Cuándo llega?"] })).toBe("delivery-time");
  });

  it("takes who asks about a delivered parcel for somebody who looks for it", () => {
    expect(help({ texts: ["No me llegó"], shipmentStatus: "delivered" })).toBe("order-status");
    expect(help({ texts: ["No me llegó"], shipmentStatus: "shipped" })).toBe("delivery-time");
  });

  it("goes by what stands still where the words leave it open", () => {
    const texts = ["Hola, ¿me pueden ayudar?"];
    expect(help({ texts, orderStatus: "payment-in-process" })).toBe("payment-or-shipping");
    expect(help({ texts, moneyState: "charged-back" })).toBe("payment-or-shipping");
    expect(help({ texts, shipmentStatus: "to-be-agreed" })).toBe("payment-or-shipping");
    expect(help({ texts, shipmentStatus: "not-delivered" })).toBe("order-status");
    expect(help({ texts, shipmentStatus: "shipped" })).toBeNull();
    expect(help({ texts: ["👍"], shipmentStatus: "not-delivered" })).toBeNull();
    expect(help({ texts: ["Necesito factura"], orderStatus: "payment-in-process" })).toBe("invoice-copy");
  });

  it("knows nothing before the sale", () => {
    expect(recognizeTopic({ ...NOTHING, entry: "presale", texts: ["¿Cuándo llega?"] })).toBeNull();
  });

  it("reads a hostile text in no time", () => {
    const from = performance.now();
    help({ texts: ["no quiero ".repeat(2_000), "cancelé ".repeat(3_000), `no ${"me ".repeat(5_000)}`] });
    claim({ texts: ["no quiero ".repeat(2_000), "cancelé ".repeat(3_000), `no ${"me ".repeat(5_000)}`] });
    expect(performance.now() - from).toBeLessThan(200);
  });
});
