import { expect, it } from "vitest";
import { InboxFilter } from "@/lib/inbox/input";
import { BuyersFilter, OrdersFilter } from "./input";

it("looks for the beginning of a text that was pasted whole", () => {
  const pasted = `${"a".repeat(99)} ${"b".repeat(5000)}`;
  expect(OrdersFilter.parse({ q: pasted }).q).toBe("a".repeat(99));
  expect(InboxFilter.parse({ q: pasted }).q).toBe(`${"a".repeat(99)} ${"b".repeat(100)}`);
  expect(BuyersFilter.parse({ q: `  Pato\0 ` }).q).toBe("Pato");
});
