import type { CurrencySales, Sales } from "./queries";

const NONE: CurrencySales["now"] = {
  orders: 0,
  units: 0,
  revenueMinor: 0,
  grossMinor: 0,
  refundedMinor: 0,
  averageTicketMinor: null,
  byStanding: {},
};

/** The figures of each currency; while nothing was sold, zeros in the store's own, so that the screen keeps its shape. */
export function figuresToShow({ currencies, mainCurrency, stores }: Sales): CurrencySales[] {
  if (currencies.length > 0) return currencies;
  const currency = mainCurrency ?? stores[0]?.currency;
  return currency
    ? [{ currency, now: NONE, before: NONE, returned: { orders: 0, amountMinor: 0 }, trend: [], trendBefore: [] }]
    : [];
}
