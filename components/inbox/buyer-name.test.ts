import { expect, it } from "vitest";
import { guestOf } from "@/lib/guests";
import { es } from "@/lib/i18n/messages/es";
import { buyerName } from "./buyer-name";

it("names a buyer by nickname, else by id, and a guest by neither", () => {
  expect(buyerName(es, { nickname: "PATO.RUNNER82", sourceId: "182736450" })).toBe("PATO.RUNNER82");
  expect(buyerName(es, { nickname: null, sourceId: "182736450" })).toBe("Comprador 182736450");
  expect(buyerName(es, { nickname: null, sourceId: guestOf("3b844dc4") })).toBe("Persona sin cuenta");
});
