"use client";

import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useSpeech } from "@/components/i18n/use-messages";
import { cn } from "@/components/ui/cn";
import type { AnalyticsFilter } from "@/lib/analytics/input";
import type { ReputationColour } from "@/lib/channels/standing-facet";
import { formatDate, formatNumber, formatPercent } from "@/lib/i18n/formats";
import { say } from "@/lib/i18n/say";
import { Definition } from "./definition";
import { Panel } from "./panel";
import { addressOf, frameOf } from "./place";
import { type Reputation, reputationQuery } from "./queries";
import { gaugeTone, standingWords, windowDays } from "./reputation-words";

/** The colour of each store, and how much it can still bear before losing it. */
export function ReputationPanel({ filter, className }: { filter: AnalyticsFilter; className?: string }) {
  const { data = [] } = useQuery(reputationQuery(filter.store));
  return (
    <div className={cn("min-w-0 divide-y bg-surface", className)}>
      {data.map((reputation) => (
        <StoreReputation
          key={reputation.storeId}
          reputation={reputation}
          filter={filter}
          isOneOfMany={data.length > 1}
        />
      ))}
    </div>
  );
}

function StoreReputation({
  reputation,
  filter,
  isOneOfMany,
}: {
  reputation: Reputation;
  filter: AnalyticsFilter;
  isOneOfMany: boolean;
}) {
  const { messages, locale, timeZone } = useSpeech();
  const words = messages.numbers.reputation;
  const { colour, realColour, protectedUntil, colourBefore, gauges, exposed } = reputation;
  const days = windowDays(reputation.window);
  const sales = gauges[0]?.sales;
  const title = isOneOfMany ? `${words.title}, ${reputation.nickname}` : words.title;
  return (
    <Panel
      title={title}
      definition={<Definition of={title}>{messages.analytics.definitions.claimRoom}</Definition>}
      aside={[
        days === null ? reputation.window : say(words.window, { count: days }),
        sales !== undefined && say(words.sales, { count: sales }, locale),
      ]
        .filter(Boolean)
        .join(", ")}
    >
      <Thermometer colour={colour} label={standingWords(reputation, words)} />
      <div className="mt-1.5 mb-3 flex items-baseline gap-2">
        <p className="flex-1 font-semibold">{standingWords(reputation, words)}</p>
        {colourBefore && (
          <p className="text-12 text-3">
            {colourBefore === colour ? words.same : say(words.was, { colour: lower(words.colours[colourBefore]) })}
          </p>
        )}
      </div>
      {colour === null && <p className="mb-3 text-12 text-3">{words.noColourText}</p>}
      {protectedUntil && realColour && (
        <p className="mb-3 text-12 text-warn">
          {say(words.protected, {
            day: formatDate(dayIn(protectedUntil, timeZone), locale),
            colour: lower(words.colours[realColour]),
          })}
        </p>
      )}
      <ul className="grid gap-3">
        {gauges.map((gauge) => (
          <GaugeLine key={gauge.measure} gauge={gauge} step={reputation.step} />
        ))}
      </ul>
      {exposed.length > 0 && (
        <Link href={`${addressOf("/analytics/claims", frameOf(filter))}#exposed`} className="link mt-3 inline-block">
          {say(words.exposed, { count: exposed.length }, locale)}
        </Link>
      )}
      {reputation.source === "own" && <p className="mt-3 text-12 text-3">{words.own}</p>}
    </Panel>
  );
}

const lower = (text: string) => text.toLowerCase();

const dayIn = (at: string, timeZone: string) => new Date(at).toLocaleDateString("en-CA", { timeZone });

const COLOURS = {
  red: "bg-late",
  orange: "bg-[color-mix(in_oklch,var(--color-late)_45%,var(--color-warn))]",
  yellow: "bg-warn",
  "light-green": "bg-[color-mix(in_oklch,var(--color-warn)_40%,var(--color-ok))]",
  green: "bg-ok",
} satisfies Record<ReputationColour, string>;

/** The marketplace's five colours with the store's own; said in words beside it. */
function Thermometer({ colour, label }: { colour: Reputation["colour"]; label: string }) {
  return (
    <div role="img" aria-label={label} className="grid grid-cols-5 gap-0.75">
      {Object.entries(COLOURS).map(([one, ground]) => (
        <span
          key={one}
          className={cn(
            "h-2 rounded-xs",
            ground,
            one === colour ? "outline-2 outline-ink outline-offset-2" : "opacity-25",
          )}
        />
      ))}
    </div>
  );
}

const METER = { ok: "bg-ok", warn: "bg-warn", late: "bg-late" } as const;
const TONE = { ok: "text-1", warn: "text-warn", late: "text-late" } as const;

function GaugeLine({ gauge, step }: { gauge: Reputation["gauges"][number]; step: Reputation["step"] }) {
  const { messages, locale } = useSpeech();
  const words = messages.numbers.reputation;
  const { measure, value, ratePercent, limitPercent, left } = gauge;
  const isOver = ratePercent !== null && limitPercent !== null && ratePercent > limitPercent;
  const tone = gaugeTone(gauge);
  const rate = ratePercent === null ? null : formatPercent(ratePercent, locale, 2);
  const amount = formatNumber(value, locale);
  return (
    <li>
      <p className="flex items-baseline gap-2">
        <span className="flex-1 font-medium">{words.measures[measure]}</span>
        {left !== null && (
          <span className={cn("font-semibold", TONE[tone])}>
            {isOver ? words.over : say(words.left, { count: left }, locale)}
          </span>
        )}
      </p>
      {left !== null && (
        <div aria-hidden="true" className="my-1 h-1.5 overflow-hidden rounded-full bg-line-strong">
          <div
            className={cn("h-full rounded-full", METER[tone])}
            style={{ width: `${left === 0 ? 100 : (100 * value) / (value + left)}%` }}
          />
        </div>
      )}
      <p className="tnum text-12 text-3">
        {rate === null
          ? amount
          : limitPercent === null || step === null
            ? say(words.detailFree, { value: amount, rate })
            : say(words.detail, {
                value: amount,
                rate,
                limit: formatPercent(limitPercent, locale),
                goal: words.goals[step],
              })}
      </p>
    </li>
  );
}
