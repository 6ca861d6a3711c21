"use client";

import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useSpeech } from "@/components/i18n/use-messages";
import type { AnalyticsFilter, ClaimsFilter, ServiceFilter } from "@/lib/analytics/input";
import { formatDuration, formatMoney, formatPercent } from "@/lib/i18n/formats";
import { say } from "@/lib/i18n/say";
import { Definition } from "./definition";
import { Funnel, funnelDefinition } from "./funnel";
import { Panel } from "./panel";
import { addressOf, frameOf } from "./place";
import { claimsQuery, salesQuery, serviceQuery } from "./queries";

/** How far the claims of the period got, how fast they were answered, and what is at stake. */
export function ClaimsPanel({
  filter,
  claims: claimsFilter,
  service: serviceFilter,
  className,
}: {
  filter: AnalyticsFilter;
  claims: ClaimsFilter;
  service: ServiceFilter;
  className?: string;
}) {
  const { messages, locale } = useSpeech();
  const words = messages.numbers.claims;
  const { data: claims } = useQuery(claimsQuery(claimsFilter));
  const { data: service } = useQuery(serviceQuery(serviceFilter));
  const { data: sales } = useQuery(salesQuery(filter));
  const orders = sales?.currencies.reduce((sum, { now }) => sum + now.orders, 0) ?? 0;
  if (!claims) return null;
  const { current, atStake } = claims;
  const took = (seconds: number | null | undefined) =>
    seconds === null || seconds === undefined ? messages.numbers.none : formatDuration(seconds * 1000);
  const facts = [
    [words.firstResponse, took(service?.current.medianFirstResponseSeconds)],
    [words.resolution, took(service?.current.medianResolutionSeconds)],
    [words.atStake, atStake.amounts.map((amount) => formatMoney(amount, locale)).join(" · ") || messages.numbers.none],
  ] as const;
  const returned = sales?.currencies.filter((one) => one.returned.amountMinor > 0) ?? [];
  return (
    <Panel
      title={words.title}
      className={className}
      definition={<Definition of={words.title}>{funnelDefinition(messages)}</Definition>}
      aside={orders > 0 && say(words.rate, { percent: formatPercent((100 * current.claims) / orders, locale) })}
    >
      <Funnel
        current={current}
        hrefOf={(step) => addressOf("/analytics/claims", frameOf(filter), step === "opened" ? {} : { reached: step })}
      />
      <dl className="mt-4 grid grid-cols-[1fr_auto] gap-x-3 gap-y-1">
        {facts.map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="text-3">{name}</dt>
            <dd className="tnum text-right font-semibold">{value}</dd>
          </div>
        ))}
        {returned.length > 0 && (
          <div className="contents">
            <dt className="flex items-center gap-0.5 text-3">
              {words.returned}
              <Definition of={words.returned}>{messages.analytics.definitions.returned}</Definition>
            </dt>
            <dd className="tnum self-center text-right font-semibold">
              {returned.map(({ currency, returned: { amountMinor } }) => (
                <Link
                  key={currency}
                  href={addressOf("/analytics/orders", filter, { set: "returned", currency })}
                  className="block rounded-sm text-accent hover:underline"
                >
                  {formatMoney({ amountMinor, currency }, locale)}
                </Link>
              ))}
            </dd>
          </div>
        )}
      </dl>
    </Panel>
  );
}
