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

/** Who buys, how lately and how often; and the good ones who stay away. One matrix per currency. */
export function BuyersPanel({ filter, className }: { filter: AnalyticsFilter; className?: string }) {
  const { messages, locale } = useSpeech();
  const words = messages.numbers.buyers;
  const { data } = useQuery(buyersQuery(filter));
  const currencies = data?.currencies ?? [];
  const first = currencies[0];
  return (
    <Panel
      title={words.title}
      className={className}
      definition={<Definition of={words.title}>{messages.analytics.definitions.segments}</Definition>}
      aside={first && currencies.length === 1 && say(words.people, { count: first.buyers }, locale)}
    >
      {data && currencies.length === 0 && <p className="py-6 text-3">{words.nobodyText}</p>}
      <div className="grid gap-5">
        {currencies.map((buyers) => (
          <div key={buyers.currency}>
            {currencies.length > 1 && (
              <p className="mb-1 text-12 text-2">
                {buyers.currency}, {say(words.people, { count: buyers.buyers }, locale)}
              </p>
            )}
            <RfvMatrix
              buyers={buyers}
              today={data?.today ?? ""}
              filter={{ store: filter.store, currency: buyers.currency }}
              outlined={({ segment }) => segment === "at-risk"}
            />
            <AtRisk buyers={buyers} store={filter.store} />
          </div>
        ))}
      </div>
    </Panel>
  );
}

function AtRisk({ buyers: { segments, currency }, store }: { buyers: CurrencyBuyers; store: string | undefined }) {
  const { messages, locale } = useSpeech();
  const words = messages.numbers.buyers;
  const atRisk = segments.find(({ segment }) => segment === "at-risk");
  if (!atRisk || atRisk.buyers === 0) return null;
  return (
    <div className="mt-3 flex items-start gap-2.5 border-t pt-3">
      <span aria-hidden="true" className="mt-1 size-3 shrink-0 rounded-xs border-2 border-ink" />
      <div className="flex-1">
        <p className="font-medium">{say(words.atRisk, { count: atRisk.buyers }, locale)}</p>
        <p className="tnum text-12 text-3">
          {say(words.spentTotal, { amount: formatMoney({ amountMinor: atRisk.revenueMinor, currency }, locale) })}
        </p>
      </div>
      <Link href={addressOf("/analytics/buyers", { store, currency, segment: "at-risk" })} className="link">
        {words.see}
        <span className="sr-only"> {say(words.atRisk, { count: atRisk.buyers }, locale)}</span>
      </Link>
    </div>
  );
}
