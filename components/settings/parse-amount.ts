import { decimalsOf, type Money } from "@/lib/money";

/**
 * An amount as people write it, in any of our languages: "50.000", "50,000.50", "1 234,5", "$ 300". Null for what is none, is
 * negative, or has decimals that the currency does not have.
 *
 * A single mark with three digits behind it separates thousands, as the marketplace's own pages write them.
 */
export function parseAmount(text: string, currency: string): Money | null {
  const written = text.replace(/[\s\u00a0$]/g, "");
  if (!/^\d+([.,]\d+)*$/.test(written)) return null;
  const last = Math.max(written.lastIndexOf("."), written.lastIndexOf(","));
  const behind = last < 0 ? "" : written.slice(last + 1);
  const isDecimal = behind.length > 0 && behind.length < 3;
  const [whole, fraction] = isDecimal ? [written.slice(0, last), behind] : [written, ""];
  if (!/^\d{1,3}([.,]\d{3})*$|^\d+$/.test(whole)) return null;
  // Thousands are marked with one sign, and decimals with the other.
  const marks = new Set([...whole.replace(/\d/g, "")]);
  if (marks.size > 1 || (isDecimal && marks.has(written.charAt(last)))) return null;
  const decimals = decimalsOf(currency);
  if (fraction.length > decimals) return null;
  const amountMinor = Number(whole.replace(/\D/g, "") + fraction.padEnd(decimals, "0"));
  return Number.isSafeInteger(amountMinor) ? { amountMinor, currency } : null;
}
