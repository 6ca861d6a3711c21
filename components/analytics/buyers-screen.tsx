"use client";

import { useQuery } from "@tanstack/react-query";
import { Users } from "lucide-react";
import { useSpeech } from "@/components/i18n/use-messages";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import { Segmented } from "@/components/ui/segmented";
import type { BuyersFilter } from "@/lib/analytics/input";
import { formatMoney, formatNumber, formatPercent } from "@/lib/i18n/formats";
import { say } from "@/lib/i18n/say";
import { AnalyticsPage } from "./analytics-page";
import { BackfillBanner } from "./backfill-banner";
import { BarList } from "./bar-list";
import { BuyersList } from "./buyers-list";
import { CsvLink } from "./csv-link";
import { Definition } from "./definition";
import { Panel } from "./panel";
import { addressOf } from "./place";
import { buyersQuery, type CurrencyBuyers } from "./queries";
import { RfvMatrix } from "./rfv-matrix";
import { useGo } from "./use-go";

const PATH = "/analytics/buyers";

/** Who buys: recency by frequency, segments with plain names, who brings the income, and the people behind each of them. */
export function BuyersScreen({ filter }: { filter: BuyersFilter }) {
  const { messages } = useSpeech();
  const words = messages.numbers.buyers;
  const { go } = useGo();
  const { data } = useQuery(buyersQuery({ store: filter.store, currency: undefined }));
  if (!data) return null;
  const buyers = data.currencies.find(({ currency }) => currency === filter.currency);

  return (
    <AnalyticsPage
      title={messages.numbers.nav.buyers}
      stores={data.stores}
      compared={words.allTime}
      actions={
        <>
          {data.currencies.length > 1 && (
            <Segmented
              legend={messages.numbers.period.currency}
              hideLegend
              look="quiet"
              name="currency"
              value={filter.currency}
              onChange={(currency) => go(addressOf(PATH, filter, { currency }))}
              segments={data.currencies.map(({ currency }) => ({ value: currency, label: currency }))}
            />
          )}
          <CsvLink href={addressOf("/api/analytics/buyers.csv", filter)} />
        </>
      }
    >
      <BackfillBanner store={filter.store} />
      {buyers ? (
        <>
          <div className="grid grid-cols-[minmax(0,1fr)_352px_352px] gap-px border-b bg-line max-xl:grid-cols-2 max-md:grid-cols-1">
            <Panel
              title={words.title}
              definition={<Definition of={words.title}>{messages.analytics.definitions.segments}</Definition>}
              className="max-xl:col-span-2 max-md:col-span-1"
              aside={<People buyers={buyers} />}
            >
              <RfvMatrix
                buyers={buyers}
                today={data.today}
                filter={{ store: filter.store, currency: filter.currency }}
                outlined={({ recency, frequency, segment }) =>
                  filter.segment
                    ? segment === filter.segment
                    : Boolean(filter.recency ?? filter.frequency) &&
                      (filter.recency ?? recency) === recency &&
                      (filter.frequency ?? frequency) === frequency
                }
                tall
              />
            </Panel>
            <Segments buyers={buyers} filter={filter} />
            <Values buyers={buyers} filter={filter} />
          </div>
          <BuyersList filter={filter} scale={buyers} today={data.today} />
        </>
      ) : (
        <EmptyState icon={<Icon of={Users} size={20} />} title={words.nobody}>
          {words.nobodyText}
        </EmptyState>
      )}
    </AnalyticsPage>
  );
}

function People({ buyers }: { buyers: CurrencyBuyers }) {
  const { messages, locale } = useSpeech();
  return say(messages.numbers.buyers.people, { count: buyers.buyers }, locale);
}

/** The list alone, of whom one of the panels speaks. */
const behind = (filter: BuyersFilter, only: Partial<BuyersFilter>) =>
  addressOf(PATH, { store: filter.store, currency: filter.currency }, only);

function Segments({ buyers, filter }: { buyers: CurrencyBuyers; filter: BuyersFilter }) {
  const { messages, locale } = useSpeech();
  const words = messages.numbers.buyers;
  return (
    <Panel title={words.segments}>
      <BarList
        lines={buyers.segments.map(({ segment, buyers: count }) => ({
          key: segment,
          name: messages.analytics.segments[segment],
          detail: words.segmentTexts[segment],
          value: formatNumber(count, locale),
          aside: formatPercent((100 * count) / Math.max(1, buyers.buyers), locale, 0),
          share: count / Math.max(1, buyers.buyers),
          href: behind(filter, { segment }),
          isCurrent: filter.segment === segment,
        }))}
      />
    </Panel>
  );
}

function Values({ buyers, filter }: { buyers: CurrencyBuyers; filter: BuyersFilter }) {
  const { messages, locale } = useSpeech();
  const words = messages.numbers.buyers;
  const total = Math.max(1, buyers.revenueMinor);
  const best = buyers.values.find(({ value }) => value === 5);
  return (
    <Panel
      title={words.values}
      definition={<Definition of={words.values}>{messages.analytics.definitions.value}</Definition>}
    >
      <BarList
        lines={buyers.values.map(({ value, revenueMinor }) => ({
          key: String(value),
          name: words.fifths[value],
          value: formatMoney({ amountMinor: revenueMinor, currency: buyers.currency }, locale),
          aside: formatPercent((100 * revenueMinor) / total, locale, 0),
          share: revenueMinor / total,
          href: behind(filter, { value }),
          isCurrent: filter.value === value,
        }))}
      />
      {best && (
        <p className="mt-4 text-12 text-3">
          {say(words.bestFifth, { percent: formatPercent((100 * best.revenueMinor) / total, locale, 0) })}
        </p>
      )}
    </Panel>
  );
}
