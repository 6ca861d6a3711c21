import { expect, it } from "vitest";
import { BuyersFilter } from "@/lib/analytics/input";
import { sortBy } from "./sort-by";

const PATH = "/analytics/buyers";

it("puts the rows in a column's order, the greatest first, and keeps what is looked for", () => {
  expect(sortBy(PATH, BuyersFilter.parse({ q: "pato" }), "orders")).toEqual({
    sorted: null,
    href: `${PATH}?q=pato&sort=orders`,
  });
});

it("turns round the order that the rows are in, and back", () => {
  expect(sortBy(PATH, BuyersFilter.parse({}), "spent")).toEqual({ sorted: "desc", href: `${PATH}?direction=asc` });
  expect(sortBy(PATH, BuyersFilter.parse({ direction: "asc" }), "spent")).toEqual({ sorted: "asc", href: PATH });
});
