import { describe, expect, it } from "vitest";
import { AnalyticsFilter, OrdersFilter } from "@/lib/analytics/input";
import { addressOf, frameOf } from "./place";

const read = (address: string) => Object.fromEntries(new URL(address, "http://here").searchParams);

describe("addressOf", () => {
  it("leaves out what is there by itself", () => {
    expect(addressOf("/analytics/orders", OrdersFilter.parse({}))).toBe("/analytics/orders");
  });

  it("is read back as the filter it was made of", () => {
    const filter = OrdersFilter.parse({
      period: "custom",
      from: "2026-10-01",
      to: "2026-10-31",
      currency: "ARS",
      set: "sales",
      q: "zapatillas & medias",
      sort: "value",
      direction: "asc",
    });
    expect(OrdersFilter.parse(read(addressOf("/analytics/orders", filter)))).toEqual(filter);
  });

  it("lets a later filter replace an earlier one, also by nothing", () => {
    expect(addressOf("/x", { set: "sales", q: "a" }, { set: "lost", q: undefined })).toBe("/x?set=lost");
  });
});

it("takes the days, the store and the currency along, and nothing else", () => {
  const filter = OrdersFilter.parse({ period: "month", month: "2026-09", currency: "USD", set: "sales", q: "x" });
  expect(frameOf(filter)).toEqual(AnalyticsFilter.parse({ period: "month", month: "2026-09", currency: "USD" }));
});
