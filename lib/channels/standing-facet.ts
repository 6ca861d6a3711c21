import type { Credentials } from "./channel";

/** How the marketplace sees a seller. It keeps no history: whoever wants one keeps what it says. */
export interface StandingFacet {
  fetchReputation(as: Credentials): Promise<ChannelReputation>;
  /** How fast the seller answers questions; null when nobody asked any. */
  fetchResponseTime(as: Credentials): Promise<ChannelResponseTime | null>;
}

export const reputationColours = ["red", "orange", "yellow", "light-green", "green"] as const;
export type ReputationColour = (typeof reputationColours)[number];

/** `value`: how many; `rate`: a fraction of the sales, 0.0228 for 2.28 %; `realValue`: before exclusions and protection. */
export type ReputationMeasure = { value: number; rate: number; realValue: number | null };

export type ChannelReputation = {
  /** Null: not enough sales yet, or a word we do not know. While protected it is the protected colour. */
  colour: ReputationColour | null;
  /** The marketplace's own word: silver, gold, platinum. */
  medal: string | null;
  /** Only while protected: the true colour, and until when. */
  realColour: ReputationColour | null;
  protectedUntil: Date | null;
  /** As the marketplace words it: "60 days". */
  window: string | null;
  sales: number | null;
  claims: ReputationMeasure | null;
  cancellations: ReputationMeasure | null;
  delays: ReputationMeasure | null;
};

/** Minutes. `salesPercentIncrease`: what answering faster would bring, as the marketplace estimates it. */
export type ResponseTimeSpan = { minutes: number | null; salesPercentIncrease: number | null };

export type ChannelResponseTime = {
  totalMinutes: number | null;
  weekend: ResponseTimeSpan | null;
  workingHours: ResponseTimeSpan | null;
  extraHours: ResponseTimeSpan | null;
};
