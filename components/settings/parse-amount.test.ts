import { expect, it } from "vitest";
import { parseAmount } from "./parse-amount";

it.each([
  ["50.000", "ARS", 5_000_000],
  ["50,000", "ARS", 5_000_000],
  ["50000", "ARS", 5_000_000],
  ["$ 50.000,5", "ARS", 5_000_050],
  ["50,000.50", "MXN", 5_000_050],
  ["1 234,56", "BRL", 123_456],
  ["0", "ARS", 0],
  ["0,5", "ARS", 50],
  ["19.990", "CLP", 19_990],
  ["1.234.567", "CLP", 1_234_567],
])("reads %s %s", (text, currency, amountMinor) => {
  expect(parseAmount(text, currency)).toEqual({ amountMinor, currency });
});

it.each([
  ["", "ARS"],
  ["-5", "ARS"],
  ["mil", "ARS"],
  ["1.2.3", "ARS"],
  ["1,234.567,8", "ARS"],
  ["12.34.567", "ARS"],
  ["50,5", "CLP"],
  ["50.000.00", "ARS"],
  ["9".repeat(20), "ARS"],
])("does not take %s for an amount in %s", (text, currency) => {
  expect(parseAmount(text, currency)).toBeNull();
});
