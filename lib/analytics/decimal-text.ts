import { decimalsOf, type Money } from "@/lib/money";

/** An amount for a spreadsheet: "45999.00", "12990"; exact, with a point and without a symbol. */
export function decimalText({ amountMinor, currency }: Money): string {
  const decimals = decimalsOf(currency);
  if (decimals === 0) return String(amountMinor);
  const digits = String(Math.abs(amountMinor)).padStart(decimals + 1, "0");
  return `${amountMinor < 0 ? "-" : ""}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
