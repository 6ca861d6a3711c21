"use client";

import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useSpeech } from "@/components/i18n/use-messages";
import type { AnalyticsFilter } from "@/lib/analytics/input";
import { formatMoney } from "@/lib/i18n/formats";
import { say } from "@/lib/i18n/say";
import { Definition } from "./definition";
import { Panel } from "./panel";
import { addressOf } from "./place";
import { buyersQuery, type CurrencyBuyers } from "./queries";
import { RfvMatrix } from "./rfv-matrix";
import { daysAwayOf } from "./score-words";

/** Who buys, how lately and how often, in the currency that most do; and the good ones who stay away. */
export function BuyersPanel({ filter, className }: { filter: AnalyticsFilter; className?: string }) {
  const { messages, locale } = useSpeech();
  const words = messages.numbers.buyers;
  const { data } = useQuery(buyersQuery(filter));
  const currencies = data?.currencies ?? [];
  const [first, ...others] = currencies;
  const away = first ? daysAway(first, data?.today ?? "") : 0;
  return (
    <Panel
      title={words.title}
      className={className}
      definition={<Definition of={words.title}>{messages.analytics.definitions.segments}</Definition>}
      aside={
        first &&
        [others.length > 0 && first.currency, say(words.people, { count: first.buyers }, locale)]
          .filter(Boolean)
          .join(", ")
      }
    >
      {data && currencies.length === 0 && <p className="py-6 text-3">{words.nobodyText}</p>}
      {first && (
        <>
          <RfvMatrix
            buyers={first}
            today={data?.today ?? ""}
            filter={{ store: filter.store, currency: first.currency }}
            outlined={({ segment }) => away >= AWAY_DAYS && segment === "at-risk"}
          />
          {away >= AWAY_DAYS && <AtRisk buyers={first} days={away} store={filter.store} />}
          {others.map(({ currency, buyers }) => (
            <Link
              key={currency}
              href={addressOf("/analytics/buyers", { store: filter.store, currency })}
              className="link mt-3 block"
            >
              {say(words.alsoIn, { count: buyers, currency }, locale)}
            </Link>
          ))}
        </>
      )}
    </Panel>
  );
}

/** Who bought within a week has not gone anywhere. */
const AWAY_DAYS = 7;

/** How long those who are at risk have not bought, at least. */
const daysAway = (buyers: CurrencyBuyers, today: string): number =>
  daysAwayOf(2, buyers, today) ?? daysAwayOf(1, buyers, today) ?? 0;

function AtRisk({
  buyers: { segments, currency },
  days,
  store,
}: {
  buyers: CurrencyBuyers;
  days: number;
  store: string | undefined;
}) {
  const { messages, locale } = useSpeech();
  const words = messages.numbers.buyers;
  const atRisk = segments.find(({ segment }) => segment === "at-risk");
  if (!atRisk || atRisk.buyers === 0) return null;
  const title = say(words.atRisk, { count: atRisk.buyers, days }, locale);
  return (
    <div className="mt-3 flex items-start gap-2.5 border-t pt-3">
      <span aria-hidden="true" className="mt-1 size-3 shrink-0 rounded-xs border-2 border-ink" />
      <div className="flex-1">
        <p className="font-medium">{title}</p>
        <p className="tnum text-12 text-3">
          {say(words.spentTotal, { amount: formatMoney({ amountMinor: atRisk.revenueMinor, currency }, locale) })}
        </p>
      </div>
      <Link href={addressOf("/analytics/buyers", { store, currency, segment: "at-risk" })} className="link">
        {words.see}
        <span className="sr-only"> {title}</span>
      </Link>
    </div>
  );
}
