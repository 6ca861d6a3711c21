"use client";

import { useSpeech } from "@/components/i18n/use-messages";
import { useNow } from "@/components/ui/use-now";
import { formatDateTime, formatDuration, formatPercent } from "@/lib/i18n/formats";
import { say } from "@/lib/i18n/say";
import { Definition } from "./definition";
import { Panel } from "./panel";
import type { Service } from "./queries";

/** The marketplace's own measure of the answers beside ours, and what it says that faster ones would sell. */
export function MarketplaceTimes({ service }: { service: Service }) {
  const { messages, locale, timeZone } = useSpeech();
  const words = messages.numbers.service;
  const now = useNow(60);
  const isOneOfMany = service.marketplace.length > 1;
  return (
    <Panel
      title={words.marketplace}
      definition={<Definition of={words.marketplace}>{messages.analytics.definitions.marketplaceResponse}</Definition>}
    >
      <div className="grid gap-5">
        {service.marketplace.map(({ storeId, nickname, asOf, responseTime }) => (
          <div key={storeId}>
            {isOneOfMany && <p className="mb-1 font-medium">{nickname}</p>}
            {responseTime === null ? (
              <p className="text-3">{words.marketplaceNone}</p>
            ) : (
              <dl className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-3 gap-y-2">
                <Span name={words.marketplaceTotal} minutes={responseTime.totalMinutes} percent={null} isTotal />
                <Span
                  name={words.workingHours}
                  minutes={responseTime.workingHours?.minutes}
                  percent={responseTime.workingHours?.salesPercentIncrease}
                />
                <Span
                  name={words.extraHours}
                  minutes={responseTime.extraHours?.minutes}
                  percent={responseTime.extraHours?.salesPercentIncrease}
                />
                <Span
                  name={words.weekend}
                  minutes={responseTime.weekend?.minutes}
                  percent={responseTime.weekend?.salesPercentIncrease}
                />
              </dl>
            )}
            {asOf && responseTime && (
              <p className="mt-2 text-12 text-3">
                {say(words.asOf, { time: formatDateTime(asOf, now, { locale, timeZone }) })}
              </p>
            )}
          </div>
        ))}
      </div>
      <div className="mt-4 flex items-baseline gap-3 border-t pt-3">
        <p className="flex-1 font-medium">{words.ours}</p>
        <p className="tnum font-semibold">
          {service.current.medianFirstResponseSeconds === null
            ? messages.numbers.none
            : `${words.median} ${formatDuration(service.current.medianFirstResponseSeconds * 1000)}`}
        </p>
      </div>
      {service.current.answers.averageSeconds !== null && (
        <p className="tnum text-right text-12 text-3">
          {say(words.average, { time: formatDuration(service.current.answers.averageSeconds * 1000) })}
        </p>
      )}
    </Panel>
  );
}

function Span({
  name,
  minutes,
  percent,
  isTotal,
}: {
  name: string;
  minutes: number | null | undefined;
  percent: number | null | undefined;
  isTotal?: boolean;
}) {
  const { messages, locale } = useSpeech();
  return (
    <div className="contents">
      <dt className={isTotal ? "font-medium" : "text-2"}>
        {name}
        {percent !== null && percent !== undefined && (
          <span className="block text-12 text-warn">
            {say(messages.numbers.service.couldGrow, { percent: formatPercent(percent, locale) })}
          </span>
        )}
      </dt>
      <dd className="tnum text-right font-semibold">
        {minutes === null || minutes === undefined ? messages.numbers.none : formatDuration(minutes * 60_000)}
      </dd>
    </div>
  );
}
