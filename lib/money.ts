/** An amount in the currency's minor unit (cents; whole pesos where the currency has none) with its ISO 4217 code. */
export type Money = { amountMinor: number; currency: string };

/** Currencies that the marketplace shows without decimals. Source: Ubicación y Monedas, 27/03/2025. */
const WITHOUT_DECIMALS = new Set(["CLP", "COP", "PYG", "HNL", "NIO"]);

/** Decimal places the marketplace uses for a currency: 0 or 2. */
export const decimalsOf = (currency: string): 0 | 2 => (WITHOUT_DECIMALS.has(currency) ? 0 : 2);

/**
 * Money from the decimal number of a marketplace payload, rounded half up to the minor unit. Throws `RangeError` for
 * what no price can be: not finite, or too large to be exact.
 */
export function moneyFrom(amount: number, currency: string): Money {
  const decimals = decimalsOf(currency);
  // The exponent form shifts the decimal point in text, so 1.005 becomes 101 and not 100. Tiny and huge numbers are
  // written with an exponent already and are shifted by arithmetic.
  const text = String(amount);
  const amountMinor = Math.round(text.includes("e") ? amount * 10 ** decimals : Number(`${text}e${decimals}`));
  if (!Number.isSafeInteger(amountMinor)) throw new RangeError(`not an amount of money: ${text}`);
  return { amountMinor, currency };
}
