"use client";

import { useQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useSpeech } from "@/components/i18n/use-messages";
import type { ClaimsFilter, ClaimsListFilter } from "@/lib/analytics/input";
import { formatDate, formatMoney, formatNumber } from "@/lib/i18n/formats";
import { say } from "@/lib/i18n/say";
import { AnalyticsPage } from "./analytics-page";
import { Change } from "./change";
import { ClaimGroups } from "./claim-groups";
import { figuresNarrowedTo } from "./claim-narrowings";
import { ClaimsList } from "./claims-list";
import { countMarks, countStep } from "./count-marks";
import type { CountBar } from "./count-plot";
import { CsvLink } from "./csv-link";
import { rangeWords } from "./days";
import { Definition } from "./definition";
import { ExposedClaims } from "./exposed-claims";
import { markName } from "./mark-name";
import { NarrowedTo } from "./narrowed-to";
import { NumbersTable } from "./numbers-table";
import { Panel } from "./panel";
import { Compared, PeriodControl } from "./period-control";
import { addressOf } from "./place";
import { PlotLegend } from "./plot-legend";
import { CountPlot, TrendPlot } from "./plots";
import { type Claims, claimsQuery } from "./queries";
import { ReputationPanel } from "./reputation-panel";
import { Tile } from "./tile";

const PATH = "/analytics/claims";

/** Claims: how many, how far they got, what they cost, and how many more the store can bear. */
export function ClaimsScreen({ filter }: { filter: ClaimsListFilter }) {
  // What is looked for below narrows the list and its file; numbers, and what they open, are of all.
  const { q: _q, ...figures } = filter;
  const { messages } = useSpeech();
  const { data } = useQuery(claimsQuery(figures));
  if (!data) return null;
  return (
    <AnalyticsPage
      title={messages.numbers.nav.claims}
      stores={data.stores}
      compared={<Compared shown={data} />}
      actions={
        <>
          <PeriodControl path={PATH} filter={filter} shown={data} />
          <CsvLink href={addressOf("/api/analytics/claims.csv", filter)} />
        </>
      }
    >
      <NarrowedTo path={PATH} filter={filter} narrowings={figuresNarrowedTo(filter, data.names, messages)} />
      <div className="grid gap-px border-b bg-line">
        <ClaimTiles claims={data} filter={figures} />
        <div className="grid grid-cols-[minmax(0,1fr)_364px] gap-px bg-line max-xl:grid-cols-[minmax(0,1fr)_340px] max-lg:grid-cols-1">
          <div className="min-w-0 bg-surface">
            <ClaimsByDay claims={data} filter={figures} />
          </div>
          <ReputationPanel filter={filter} />
        </div>
        <div className="grid grid-cols-[minmax(0,1fr)_364px] gap-px bg-line max-xl:grid-cols-[minmax(0,1fr)_340px] max-lg:grid-cols-1">
          <ClaimGroups claims={data} filter={figures} />
          <ExposedClaims store={filter.store} />
        </div>
      </div>
      <ClaimsList filter={filter} names={data.names} />
    </AnalyticsPage>
  );
}

function ClaimTiles({ claims, filter }: { claims: Claims; filter: ClaimsFilter }) {
  const { messages, locale } = useSpeech();
  const words = messages.numbers.claims;
  const { definitions } = messages.analytics;
  const { current, previous, atStake } = claims;
  const marks = countMarks(claims);
  const linked = (name: string, value: string, only: Partial<ClaimsFilter>) => ({
    name,
    value,
    href: `${addressOf(PATH, filter, only)}#list`,
    hrefLabel: `${name}: ${value}`,
  });
  const stake = atStake.amounts.map((amount) => formatMoney(amount, locale));
  return (
    <div className="grid grid-cols-4 gap-px bg-line max-xl:grid-cols-2 max-sm:grid-cols-1">
      <Tile
        {...linked(words.volume, formatNumber(current.claims, locale), {})}
        definition={definitions.claims}
        note={<Change now={current.claims} before={previous.claims} good="down" />}
        trend={<TrendPlot values={marks.map(({ count }) => count)} />}
      />
      <Tile
        {...linked(words.open, formatNumber(current.open, locale), { state: "opened" })}
        definition={words.openDefinition}
        note={<Change now={current.open} before={previous.open} good="down" />}
      />
      <Tile
        {...linked(words.affecting, formatNumber(current.affected, locale), { reputation: "affected" })}
        definition={definitions.claimRate}
        note={<Change now={current.affected} before={previous.affected} good="down" />}
      />
      <Tile
        {...linked(words.atStake, stake.join(" · ") || messages.numbers.none, { state: "opened", anytime: "yes" })}
        isLong={stake.length > 1}
        definition={definitions.atStake}
        note={<span>{say(words.atStakeOf, { count: atStake.claims }, locale)}</span>}
      />
    </div>
  );
}

function ClaimsByDay({ claims, filter }: { claims: Claims; filter: ClaimsFilter }) {
  const { messages, locale } = useSpeech();
  const router = useRouter();
  const words = messages.numbers.claims;
  const { sales } = messages.numbers;
  const title = { 1: words.volumeByDay, 7: words.volumeByWeek, 30: words.volumeByMonth }[
    countStep(claims.trend.length)
  ];
  const bars = countMarks(claims).map(({ from, to, count, before }): CountBar => {
    const compared = before && rangeWords(before, claims.today, messages.numbers.period.range, locale);
    return {
      key: from,
      tick: to === claims.today && from === to ? sales.today : formatDate(from, locale),
      title: markName({ from, to, hour: null }, claims.today, messages, locale),
      values: [count],
      before: before?.count ?? null,
      rows: [
        [sales.now, formatNumber(count, locale)],
        ...(before && compared
          ? [[say(sales.dayBefore, { day: compared }), formatNumber(before.count, locale)] as const]
          : []),
      ],
      href: `${addressOf(PATH, filter, { period: "custom", month: null, from, to })}#list`,
    };
  });
  return (
    <Panel
      title={title}
      definition={<Definition of={title}>{messages.analytics.definitions.claims}</Definition>}
      aside={<PlotLegend filled={sales.now} dashed={sales.before2} />}
    >
      <div className="h-65">
        {claims.current.claims === 0 && claims.previous.claims === 0 ? (
          <p className="grid h-full place-items-center text-3">{words.none}</p>
        ) : (
          <CountPlot bars={bars} title={title} help={sales.plotHelp} onOpen={(href) => router.push(href)} />
        )}
      </div>
      <NumbersTable
        caption={say(messages.numbers.columnsOf, { name: title })}
        columns={[messages.analytics.columns.date, sales.now, sales.before2]}
        rows={bars.map(({ title, values, before }) => [
          title,
          formatNumber(values[0] ?? 0, locale),
          before === null || before === undefined ? messages.numbers.none : formatNumber(before, locale),
        ])}
      />
    </Panel>
  );
}
