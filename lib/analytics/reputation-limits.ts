import type { ReputationColour } from "@/lib/channels/standing-facet";

/** What is measured of a seller, and may cost them their colour. */
export const reputationMeasures = ["claims", "cancellations", "delays"] as const;
export type ReputationMeasureName = (typeof reputationMeasures)[number];

/** The colours that have a limit of their own, the best first; above the last one is red. `leader` is green with a medal. */
export const limitSteps = ["leader", "green", "yellow", "orange"] as const;
export type LimitStep = (typeof limitSteps)[number];

type Limits = Record<ReputationMeasureName, readonly [leader: number, green: number, yellow: number, orange: number]>;

const SOUTH: Limits = { claims: [2.5, 3.5, 5.5, 7], cancellations: [1.5, 2.5, 7, 9], delays: [10, 12, 18, 26] };
const NORTH: Limits = { claims: [1, 1.5, 3, 6], cancellations: [0.5, 1, 2.5, 3], delays: [8, 10, 15, 22] };

/** Upper bounds in percent. Limits change. Source: reputation reference, section 4 (Reputación de vendedores, 11/08/2025). */
const LIMITS: Record<string, Limits> = {
  MLB: { claims: [1, 2, 4.5, 8], cancellations: [0.5, 1.5, 3.5, 4], delays: [6, 10, 18, 22] },
  MLA: NORTH,
  MLM: NORTH,
  MCO: SOUTH,
  MLU: SOUTH,
  MLC: SOUTH,
  MEC: { claims: [4, 4, 6, 8], cancellations: [3, 3, 8, 11], delays: [12, 12, 20, 30] },
  MPE: { claims: [2, 2, 4.5, 8], cancellations: [2.5, 2.5, 7, 9], delays: [12, 12, 18, 26] },
};

/** Days that count: the short ones with enough sales in them, a year otherwise. Source: the same, section 2. */
const WINDOWS: Record<string, { sales: number; days: number }> = {
  MLM: { sales: 40, days: 60 },
  MLB: { sales: 60, days: 60 },
  MLA: { sales: 50, days: 60 },
  MCO: { sales: 60, days: 60 },
  MLC: { sales: 40, days: 60 },
  MLU: { sales: 25, days: 120 },
  MEC: { sales: 20, days: 120 },
  MPE: { sales: 20, days: 120 },
};

/** The most that a site allows of a measure in a colour, in percent of the sales; null for a site without published limits. */
export function limitPercent(siteId: string, measure: ReputationMeasureName, step: LimitStep): number | null {
  return LIMITS[siteId]?.[measure][limitSteps.indexOf(step)] ?? null;
}

/** The short window of a site and the sales that it needs; null for a site without published ones. */
export const shortWindow = (siteId: string) => WINDOWS[siteId] ?? null;

/** The step that keeps what a colour has: the limit that must not be crossed. Null for red, which has nothing to lose. */
export function stepOf(colour: ReputationColour | null, medal: string | null): LimitStep | null {
  if (colour === "red" || colour === null) return null;
  if (colour === "yellow" || colour === "orange") return colour;
  return medal ? "leader" : "green";
}

/** The step that so many of so many sales would have. Null: beyond the last one, red. */
export function stepFor(
  siteId: string,
  measure: ReputationMeasureName,
  value: number,
  sales: number,
): LimitStep | null {
  return (
    limitSteps.slice(1).find((step) => {
      const percent = limitPercent(siteId, measure, step);
      return percent !== null && value <= atMost(percent, sales);
    }) ?? null
  );
}

/** How many more a seller can bear before they cross the limit: 0 is none, negative is already beyond. */
export const roomLeft = (percent: number, sales: number, value: number): number => atMost(percent, sales) - value;

/** In hundredths of a percent, because 0.015 × 200 is a little less than 3. */
const atMost = (percent: number, sales: number): number => Math.floor((Math.round(percent * 100) * sales) / 10_000);
