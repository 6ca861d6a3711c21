import { expect, it } from "vitest";
import type { AfterSale, Conversation } from "@/components/inbox/queries";
import { macroValues } from "./macro-values";

type Item = NonNullable<Conversation["item"]>;

const item: Pick<Item, "title" | "priceMinor" | "currency" | "availableQuantity" | "warranty"> = {
  title: "Zapatillas",
  priceMinor: 4_599_900,
  currency: "ARS",
  availableQuantity: 23,
  warranty: null,
};
// Only what is read here; a whole conversation would say nothing more.
const conversationOf = (change: Partial<Item> | null, nickname: string | null = "PATO.RUNNER82") =>
  ({
    entry: "presale",
    buyer: { nickname, sourceId: "1", place: null },
    item: change && { ...item, ...change },
    store: { nickname: "CASA.AURORA" },
  }) as Conversation;

it("fills what is known, as the buyer reads it", () => {
  expect(macroValues(conversationOf({}), "Lucía Ferreyra")).toEqual({
    "comprador.apodo": "PATO.RUNNER82",
    "publicacion.titulo": "Zapatillas",
    "publicacion.precio": "$ 45.999",
    "publicacion.stock": "23",
    "publicacion.garantia": null,
    "agente.nombre": "Lucía",
    "tienda.nombre": "CASA.AURORA",
  });
});

it.each([
  [{ currency: "BRL", priceMinor: 123_450 }, "R$ 1.234,50"],
  [{ currency: "MXN", priceMinor: 4_599_950 }, "$ 45,999.50"],
  [{ priceMinor: null }, null],
])("writes the price as the country does: %j", (change, price) => {
  expect(macroValues(conversationOf(change), "Lucía")["publicacion.precio"]).toBe(price);
});

it("leaves open what nobody knows yet", () => {
  const values = macroValues(conversationOf(null, null), "Lucía");
  expect(values["comprador.apodo"]).toBeNull();
  expect(values["publicacion.stock"]).toBeUndefined();
});

it("takes number, total and product of the order after the sale", () => {
  const money = (amountMinor: number) => ({ amountMinor, currency: "ARS" });
  const line = { title: "Silla", unitPrice: money(18_999_900) };
  const sold = (items: object[]) =>
    ({
      entry: "claim",
      buyer: { nickname: "MARIANA.QUIROZ" },
      store: { nickname: "CASA.AURORA" },
      orderSourceId: "2000009482716354",
      orders: [{ sourceId: "2000009482716354", total: money(23_599_800), items }],
    }) as AfterSale;
  expect(macroValues(sold([line]), "Lucía")).toMatchObject({
    "pedido.numero": "2000009482716354",
    "pedido.total": "$ 235.998",
    "publicacion.titulo": "Silla",
    "publicacion.precio": "$ 189.999",
  });
  expect(macroValues(sold([line, line]), "Lucía")["publicacion.titulo"]).toBeNull();
});
