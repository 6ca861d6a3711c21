import { describe, expect, it } from "vitest";
import { cancelledOn, soldAt } from "./order-dates";

const reader = { locale: "es", timeZone: "America/Argentina/Buenos_Aires" } as const;
const now = "2026-11-24T15:00:00Z";
const placedAt = "2026-11-12T13:20:00Z";

describe("the date of an order", () => {
  it("is that of the sale for what was cancelled, which says its own day beside its state", () => {
    const order = { standing: "cancelled", placedAt, countedAt: "2026-11-20T11:00:00Z" } as const;
    expect(soldAt(order)).toBe(placedAt);
    expect(cancelledOn(order, now, reader)).toBe("20 nov");
  });

  it("is not said twice when the sale was cancelled on its own day, where the store is", () => {
    const order = {
      standing: "cancelled",
      placedAt: "2026-11-20T04:00:00Z",
      countedAt: "2026-11-21T02:00:00Z",
    } as const;
    expect(cancelledOn(order, now, reader)).toBeNull();
  });

  it("is when a sale was closed", () => {
    const order = { standing: "paid", placedAt, countedAt: "2026-11-12T13:25:00Z" } as const;
    expect(soldAt(order)).toBe("2026-11-12T13:25:00Z");
    expect(cancelledOn(order, now, reader)).toBeNull();
  });
});
