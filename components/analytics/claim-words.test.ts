import { expect, it } from "vitest";
import { es } from "@/lib/i18n/messages/es";
import { claimWords } from "./claim-words";

it("says the marketplace's words in ours", () => {
  expect(claimWords("resolution", { key: "payment_refunded", label: null }, es)).toBe("Reembolso total");
  expect(claimWords("type", { key: "ml_case", label: null }, es)).toBe("Caso de Mercado Libre");
  expect(claimWords("stage", { key: "dispute", label: null }, es)).toBe("En mediación con Mercado Libre");
});

it("takes the marketplace's own sentence and a listing's title as they are", () => {
  expect(claimWords("reason", { key: "PDD9949", label: "El producto no funciona" }, es)).toBe(
    "El producto no funciona",
  );
});

it("shows a word it does not know, and says what is missing", () => {
  expect(claimWords("resolution", { key: "moon_phase", label: null }, es)).toBe("Moon phase");
  expect(claimWords("product", { key: "none", label: null }, es)).toBe("Sin producto");
});
