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
    const currencies = scored.map(({ scale, cells, values }) => ({
      ...scale,
      matrix: matrixOf(cells),
      segments: segmentsOf(cells),
      values: values.toReversed(),
    }));
    const { zone, today, stores, mainCurrency } = shown(frame);
    return { zone, today, stores, mainCurrency, currencies: inOrder(currencies, frame) };
  });
}

const matrixOf = (cells: readonly ScoreCell[]): MatrixCell[] =>
  cells.map((cell) => ({
    ...cell,
    segment: segmentOf(cell.recency, cell.frequency),
    averageMinor: Math.round(cell.revenueMinor / cell.buyers),
  }));

function segmentsOf(cells: readonly ScoreCell[]): CurrencyBuyers["segments"] {
  return buyerSegments.map((segment) => {
    const mine = cells.filter(({ recency, frequency }) => segmentOf(recency, frequency) === segment);
    const sum = (of: (cell: ScoreCell) => number) => mine.reduce((total, cell) => total + of(cell), 0);
    return { segment, buyers: sum(({ buyers }) => buyers), revenueMinor: sum(({ revenueMinor }) => revenueMinor) };
  });
}
