import { currencyById } from "../catalog/sites";

/** To the currency's own decimals: none for Chilean pesos. */
export function rounded(amount: number, currencyId: string): number {
  const factor = 10 ** (currencyById(currencyId)?.decimal_places ?? 2);
  // A half that binary fractions made a little too small is still a half.
  return Math.round(amount * factor + 1e-6) / factor;
}
