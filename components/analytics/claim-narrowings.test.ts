import { expect, it } from "vitest";
import { ClaimsFilter } from "@/lib/analytics/input";
import { es } from "@/lib/i18n/messages/es";
import { figuresNarrowedTo, listNarrowedTo } from "./claim-narrowings";

it("names the listing and the reason without a row of the list", () => {
  const filter = ClaimsFilter.parse({ product: "0b0e7d4e-8a53-4c39-9d0c-3a2f5f6f7a10", reason: "late" });
  const names = { product: "Lámpara de pie", reason: "Llegó tarde" };
  const chips = [
    ["Llegó tarde", { reason: null }],
    ["Lámpara de pie", { product: null }],
  ];
  expect(figuresNarrowedTo(filter, names, es)).toEqual(chips);
  expect(listNarrowedTo(filter, names, es)).toEqual(chips);
});
