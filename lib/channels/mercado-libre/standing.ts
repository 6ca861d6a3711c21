import { z } from "zod";
import { ChannelError } from "@/lib/channels/errors";
import {
  type ChannelReputation,
  type ChannelResponseTime,
  type ReputationColour,
  reputationColours,
  type StandingFacet,
} from "@/lib/channels/standing-facet";
import type { Call } from "./api";
import { instant, known, maybe, word } from "./payload-parts";
import { path } from "./request";

const share = z.number().min(0);
const count = z.number().int().min(0);

const Measure = z.object({
  period: maybe(word),
  rate: share,
  value: count,
  excluded: maybe(z.object({ real_value: maybe(count) })),
});

const UserReputationPayload = z.object({
  seller_reputation: maybe(
    z.object({
      level_id: maybe(word),
      power_seller_status: maybe(word),
      real_level: maybe(word),
      protection_end_date: maybe(instant),
      metrics: maybe(
        z.object({
          sales: maybe(z.object({ period: maybe(word), completed: maybe(count) })),
          claims: maybe(Measure),
          cancellations: maybe(Measure),
          delayed_handling_time: maybe(Measure),
        }),
      ),
    }),
  ),
});

const Span = z.object({ response_time: maybe(z.number().min(0)), sales_percent_increase: maybe(z.number()) });

const ResponseTimePayload = z.object({
  total: maybe(Span.pick({ response_time: true })),
  weekend: maybe(Span),
  weekdays_working_hours: maybe(Span),
  weekdays_extra_hours: maybe(Span),
});

/** Source: reputation reference, section 1 (11/08/2025); questions reference, section 10 (29/09/2023). */
export function createStanding(call: Call): StandingFacet {
  return {
    async fetchReputation({ accessToken, sellerId }) {
      const request = { method: "GET", path: path`/users/${sellerId}`, accessToken } as const;
      const { seller_reputation: reputation } = await call(request, UserReputationPayload);
      // A partial answer leaves it out.
      if (!reputation) throw new ChannelError("unavailable", { code: "reputation-not-told" });
      return reputationFrom(reputation);
    },

    async fetchResponseTime({ accessToken, sellerId }) {
      const request = { method: "GET", path: path`/users/${sellerId}/questions/response_time`, accessToken } as const;
      const said = await call(request, ResponseTimePayload).catch(nullWhenAbsent);
      return said && responseTimeFrom(said);
    },
  };
}

function nullWhenAbsent(error: unknown): null {
  if (error instanceof ChannelError && error.kind === "not-found") return null;
  throw error;
}

function reputationFrom(
  reputation: NonNullable<z.output<typeof UserReputationPayload>["seller_reputation"]>,
): ChannelReputation {
  const { metrics } = reputation;
  return {
    colour: colourOf(reputation.level_id),
    medal: reputation.power_seller_status,
    realColour: colourOf(reputation.real_level),
    protectedUntil: reputation.protection_end_date,
    window: metrics?.claims?.period ?? metrics?.sales?.period ?? null,
    sales: metrics?.sales?.completed ?? null,
    claims: measureOf(metrics?.claims),
    cancellations: measureOf(metrics?.cancellations),
    delays: measureOf(metrics?.delayed_handling_time),
  };
}

/** `5_green` shows, `green` is the true colour behind a protection. */
const colourOf = (level: string | null): ReputationColour | null =>
  known(reputationColours, level?.replace(/^\d_/, "") ?? null);

const measureOf = (measure: z.output<typeof Measure> | null | undefined) =>
  measure ? { value: measure.value, rate: measure.rate, realValue: measure.excluded?.real_value ?? null } : null;

function responseTimeFrom(said: z.output<typeof ResponseTimePayload>): ChannelResponseTime {
  const spanOf = (span: z.output<typeof Span> | null) =>
    span && { minutes: span.response_time, salesPercentIncrease: span.sales_percent_increase };
  return {
    totalMinutes: said.total?.response_time ?? null,
    weekend: spanOf(said.weekend),
    workingHours: spanOf(said.weekdays_working_hours),
    extraHours: spanOf(said.weekdays_extra_hours),
  };
}
