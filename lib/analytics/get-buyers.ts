import "server-only";
import type { Agent } from "@/lib/auth/actor";
import type { Here } from "@/lib/here";
import { type BuyerScale, type ScoreCell, scoreBuyers } from "./buyer-scores";
import { type BuyerSegment, buyerSegments, type Score, segmentOf } from "./definitions";
import { inFrame, inOrder, type Shown, shown } from "./frame";
import type { BuyersFilter } from "./input";

/** A field of the matrix: recency by frequency. */
export type MatrixCell = {
  recency: Score;
  frequency: Score;
  segment: BuyerSegment;
  buyers: number;
  revenueMinor: number;
  averageMinor: number;
};

export type CurrencyBuyers = BuyerScale & {
  /** Only cells with buyers. `listBuyers` with the same scores shows exactly these. */
  matrix: MatrixCell[];
  segments: { segment: BuyerSegment; buyers: number; revenueMinor: number }[];
  /** By the quintile of value: how much of the revenue the best fifth brings. */
  values: { value: Score; buyers: number; revenueMinor: number }[];
};

export type BuyersOverview = Pick<Shown, "zone" | "today" | "stores" | "mainCurrency"> & {
  currencies: CurrencyBuyers[];
};

/**
 * Recency, frequency and value of everybody who ever bought: quintiles, matrix and segments, per currency. Buyers of two stores
 * are two buyers: the marketplace's ids are per account here. Throws `Forbidden`, `NotFound`.
 */
export function getBuyers(actor: Agent, filter: BuyersFilter, here: Here = {}): Promise<BuyersOverview> {
  return inFrame(actor, filter, here, async (tx, frame) => {
    const scored = await scoreBuyers(tx, frame, filter);
    const currencies = scored.map(({ scale, cells }) => ({
      ...scale,
      matrix: matrixOf(cells),
      segments: segmentsOf(cells),
      values: valuesOf(cells),
    }));
    const { zone, today, stores, mainCurrency } = shown(frame);
    return { zone, today, stores, mainCurrency, currencies: inOrder(currencies, frame) };
  });
}

type Sum = { buyers: number; revenueMinor: number };

function summed<Key>(cells: readonly ScoreCell[], keyOf: (cell: ScoreCell) => Key): Map<Key, Sum> {
  const sums = new Map<Key, Sum>();
  for (const cell of cells) {
    const sum = sums.get(keyOf(cell)) ?? { buyers: 0, revenueMinor: 0 };
    sums.set(keyOf(cell), {
      buyers: sum.buyers + cell.buyers,
      revenueMinor: sum.revenueMinor + cell.revenueMinor,
    });
  }
  return sums;
}

function matrixOf(cells: readonly ScoreCell[]): MatrixCell[] {
  const sums = summed(cells, ({ recency, frequency }) => `${recency}${frequency}`);
  const fields = new Map(cells.map((cell) => [`${cell.recency}${cell.frequency}`, cell]));
  return [...fields].map(([key, { recency, frequency }]) => {
    const { buyers, revenueMinor } = sums.get(key) ?? { buyers: 0, revenueMinor: 0 };
    return {
      recency,
      frequency,
      segment: segmentOf(recency, frequency),
      buyers,
      revenueMinor,
      averageMinor: Math.round(revenueMinor / buyers),
    };
  });
}

function segmentsOf(cells: readonly ScoreCell[]) {
  const sums = summed(cells, ({ recency, frequency }) => segmentOf(recency, frequency));
  return buyerSegments.map((segment) => ({ segment, ...(sums.get(segment) ?? { buyers: 0, revenueMinor: 0 }) }));
}

function valuesOf(cells: readonly ScoreCell[]) {
  const sums = summed(cells, ({ value }) => value);
  return [...sums].map(([value, sum]) => ({ value, ...sum })).toSorted((a, b) => b.value - a.value);
}
