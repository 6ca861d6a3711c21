import { expect, it } from "vitest";
import { en } from "@/lib/i18n/messages/en";
import { es } from "@/lib/i18n/messages/es";
import { ptBr } from "@/lib/i18n/messages/pt-br";
import { cancellationWords } from "./cancellation-words";

const because = (code: string | null, group: string | null = null, requestedBy: string | null = null) => ({
  code,
  group,
  requestedBy,
});

it.each([
  ["by a code that we know", because("payment_refunded", "mediations", "meli"), "Cancelado: se devolvió el pago"],
  ["by its group", because("item_broken_by_the_moon", "item", "seller"), "Cancelado por un problema con el producto"],
  ["by who asked for it", because("item_broken_by_the_moon", "respondent", "seller"), "Cancelado por la tienda"],
  ["in general", because("item_broken_by_the_moon", "respondent", "meli"), "Cancelado en Mercado Libre"],
  [
    "in general by words that any object has",
    because("constructor", "toString", "valueOf"),
    "Cancelado en Mercado Libre",
  ],
  ["in general without a word", null, "Cancelado en Mercado Libre"],
  ["as no cancellation when it was divided", because("pack_splitted", "shipment", "meli"), "Dividido en otros pedidos"],
])("says why %s", (_how, cancellation, words) => {
  expect(cancellationWords(cancellation, es.orders)).toBe(words);
});

it("says it in the agent's language", () => {
  expect(cancellationWords(because("payment_refunded"), ptBr.orders)).toBe("Cancelado: o pagamento foi devolvido");
  expect(cancellationWords(because("payment_refunded"), en.orders)).toBe("Cancelled: the payment was given back");
});
