/** An amount in the currency's minor unit (cents; whole pesos where the currency has none) with its ISO 4217 code. */
export type Money = { amountMinor: number; currency: string };

/** Currencies that the marketplace shows without decimals. Source: Ubicación y Monedas, 27/03/2025. */
const WITHOUT_DECIMALS = new Set(["CLP", "COP", "PYG", "HNL", "NIO"]);

/** Decimal places the marketplace uses for a currency: 0 or 2. */
export const decimalsOf = (currency: string): 0 | 2 => (WITHOUT_DECIMALS.has(currency) ? 0 : 2);

/** Money from the decimal number of a marketplace payload, rounded half up to the minor unit. */
export function moneyFrom(amount: number, currency: string): Money {
  const factor = 10 ** decimalsOf(currency);
  // The exponent form shifts the decimal point in text, so 1.005 becomes 101 and not 100.
  return { amountMinor: Math.round(Number(`${amount}e${Math.log10(factor)}`)), currency };
}
