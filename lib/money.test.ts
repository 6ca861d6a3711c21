import { expect, it } from "vitest";
import { moneyFrom } from "./money";

it.each([
  [45999, "ARS", 4_599_900],
  [1.005, "ARS", 101],
  [19.999999, "BRL", 2000],
  [0.1 + 0.2, "MXN", 30],
  [12990, "CLP", 12_990],
  [5e-7, "USD", 0],
])("%f %s is %i in the minor unit", (amount, currency, amountMinor) => {
  expect(moneyFrom(amount, currency)).toEqual({ amountMinor, currency });
});

it.each([Number.NaN, Number.POSITIVE_INFINITY, 1e21])("refuses %f", (amount) => {
  expect(() => moneyFrom(amount, "ARS")).toThrow(RangeError);
});
