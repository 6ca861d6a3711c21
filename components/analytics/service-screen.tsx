"use client";

import { useQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useSpeech } from "@/components/i18n/use-messages";
import { Select } from "@/components/ui/select";
import { answererKinds, entries } from "@/db/vocabulary";
import type { TurnsFilter } from "@/lib/analytics/input";
import { formatDuration, formatNumber } from "@/lib/i18n/formats";
import { say } from "@/lib/i18n/say";
import { AnalyticsPage } from "./analytics-page";
import type { CountBar } from "./count-plot";
import { CsvLink } from "./csv-link";
import { Definition } from "./definition";
import { FilterChip } from "./filter-chip";
import { MarketplaceTimes } from "./marketplace-times";
import { NumbersTable } from "./numbers-table";
import { Panel } from "./panel";
import { Compared, PeriodControl } from "./period-control";
import { addressOf } from "./place";
import { PlotLegend } from "./plot-legend";
import { CountPlot } from "./plots";
import { type Service, serviceQuery } from "./queries";
import { whoNarrowings } from "./service-narrowings";
import { ServiceTables } from "./service-tables";
import { ServiceTiles } from "./service-tiles";
import { serviceOf, twoDigits } from "./service-words";
import { TurnsList } from "./turns-list";
import { useGo } from "./use-go";

const PATH = "/analytics/service";

/** How buyers were answered: how fast, by whom, when, and what it sold. */
export function ServiceScreen({ filter }: { filter: TurnsFilter }) {
  const { messages } = useSpeech();
  const words = messages.numbers.service;
  const { go } = useGo();
  const { data } = useQuery(serviceQuery(serviceOf(filter)));
  if (!data) return null;
  return (
    <AnalyticsPage
      title={messages.numbers.nav.service}
      stores={data.stores}
      compared={<Compared shown={data} />}
      actions={
        <>
          <PeriodControl path={PATH} filter={filter} shown={data} />
          <CsvLink href={addressOf("/api/analytics/service.csv", filter)} />
        </>
      }
    >
      <div className="flex flex-wrap items-center gap-2 border-b px-6 py-2.5 max-md:px-4">
        <Select
          box="s"
          aria-label={words.entry}
          value={filter.entry ?? ""}
          onChange={({ target }) => go(addressOf(PATH, filter, { entry: target.value }))}
          className="w-56 max-sm:w-full"
        >
          <option value="">{words.allEntries}</option>
          {entries.map((entry) => (
            <option key={entry} value={entry}>
              {messages.analytics.entries[entry]}
            </option>
          ))}
        </Select>
        <Select
          box="s"
          aria-label={words.kind}
          value={filter.kind ?? ""}
          onChange={({ target }) => go(addressOf(PATH, filter, { kind: target.value }))}
          className="w-56 max-sm:w-full"
        >
          <option value="">{words.everybody}</option>
          {answererKinds.map((kind) => (
            <option key={kind} value={kind}>
              {messages.analytics.answerers[kind]}
            </option>
          ))}
        </Select>
        {whoNarrowings(filter, data, words).map(([name, without]) => (
          <FilterChip key={name} name={name} hrefWithout={addressOf(PATH, filter, without)} />
        ))}
      </div>
      <div className="grid gap-px border-b bg-line">
        <ServiceTiles service={data} filter={filter} />
        <div className="grid grid-cols-[minmax(0,1fr)_364px] gap-px bg-line max-xl:grid-cols-[minmax(0,1fr)_340px] max-lg:grid-cols-1">
          <div className="min-w-0 bg-surface">
            <AnswersByHour service={data} filter={filter} />
          </div>
          <MarketplaceTimes service={data} />
        </div>
        <ServiceTables service={data} filter={filter} />
      </div>
      <TurnsList filter={filter} service={data} />
    </AnalyticsPage>
  );
}

function AnswersByHour({ service, filter }: { service: Service; filter: TurnsFilter }) {
  const { messages, locale } = useSpeech();
  const router = useRouter();
  const words = messages.numbers.service;
  const number = (count: number) => formatNumber(count, locale);
  const bars = service.byHour.map(
    ({ hour, answers: { count, good, averageSeconds } }): CountBar => ({
      key: String(hour),
      tick: `${hour} h`,
      title: say(words.atHour, { from: `${twoDigits(hour)}:00`, to: `${twoDigits((hour + 1) % 24)}:00` }),
      values: [good, count - good],
      rows: [
        [words.inTime, number(good)],
        [words.late, number(count - good)],
        ...(averageSeconds === null ? [] : [[words.answerTime, formatDuration(averageSeconds * 1000)] as const]),
      ],
      href: `${addressOf(PATH, serviceOf(filter), { set: "answered", hour })}#list`,
    }),
  );
  return (
    <Panel
      title={words.byHour}
      definition={<Definition of={words.byHour}>{messages.analytics.definitions.answerTime}</Definition>}
      aside={<PlotLegend filled={words.inTime} second={words.late} />}
    >
      <div className="h-57">
        {service.current.answers.count === 0 ? (
          <p className="grid h-full place-items-center text-3">{words.noAnswers}</p>
        ) : (
          <CountPlot
            bars={bars}
            title={words.byHour}
            help={messages.numbers.sales.plotHelp}
            onOpen={(href) => router.push(href)}
          />
        )}
      </div>
      <NumbersTable
        caption={say(messages.numbers.columnsOf, { name: words.byHour })}
        columns={[messages.analytics.columns.hour, words.inTime, words.late]}
        rows={bars.map(({ title, values }) => [title, ...values.map(number)])}
      />
    </Panel>
  );
}
