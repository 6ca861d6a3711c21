"use client";

import Link from "next/link";
import { type ReactNode, useState } from "react";
import { useSpeech } from "@/components/i18n/use-messages";
import { Button } from "@/components/ui/button";
import { Table, Td, Th, Tr } from "@/components/ui/table";
import type { ServiceFilter, TurnsFilter } from "@/lib/analytics/input";
import { formatDuration, formatMoney, formatNumber, formatPercent } from "@/lib/i18n/formats";
import { say } from "@/lib/i18n/say";
import { Definition } from "./definition";
import { Panel } from "./panel";
import { addressOf, frameOf } from "./place";
import type { Service } from "./queries";
import { serviceOf, shareOf } from "./service-words";

type Figures = Pick<Service["byKind"][number], "answers" | "firstResponses" | "resolutions">;
type Line = Figures & { key: string; name: string; only: Partial<ServiceFilter>; credited?: ReactNode };

/** The same figures by who answered: people and bots apart, each person, each team, each entry. */
export function ServiceTables({ service, filter }: { service: Service; filter: TurnsFilter }) {
  const { messages } = useSpeech();
  const words = messages.numbers.service;
  const { answerers, entries } = messages.analytics;
  return (
    <div className="grid grid-cols-2 gap-px bg-line max-lg:grid-cols-1 [&>*]:bg-surface">
      <div>
        <FiguresTable
          title={words.byAgent}
          filter={filter}
          lines={service.byAgent.map(({ agentId, name, credited, ...figures }) => ({
            ...figures,
            key: agentId,
            name,
            only: { agent: agentId },
            credited: <Credited sales={credited} filter={filter} who={agentId} />,
          }))}
        />
        <FiguresTable
          title={words.byTeam}
          filter={filter}
          lines={service.byTeam.map(({ teamId, name, ...figures }) => ({
            ...figures,
            key: teamId,
            name,
            only: { team: teamId },
          }))}
        />
      </div>
      <div>
        <FiguresTable
          title={words.byKind}
          filter={filter}
          lines={service.byKind.map(({ kind, ...figures }) => ({
            ...figures,
            key: kind,
            name: answerers[kind],
            only: { kind },
          }))}
        />
        <FiguresTable
          title={words.byEntry}
          filter={filter}
          lines={service.byEntry.map(({ entry, ...figures }) => ({
            ...figures,
            key: entry,
            name: entries[entry],
            only: { entry },
          }))}
        />
        <Panel
          title={words.credited}
          definition={<Definition of={words.credited}>{messages.analytics.definitions.credited}</Definition>}
        >
          {service.credited.length === 0 ? (
            <p className="text-3">{words.creditedNone}</p>
          ) : (
            <Credited sales={service.credited} filter={filter} who="any" isBig />
          )}
        </Panel>
      </div>
    </div>
  );
}

/** More than these are opened on demand: who answered most comes first. */
const SHOWN_MAX = 8;

function FiguresTable({ title, lines, filter }: { title: string; lines: readonly Line[]; filter: TurnsFilter }) {
  const { messages, locale } = useSpeech();
  const words = messages.numbers.service;
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? lines : lines.slice(0, SHOWN_MAX);
  const hasCredit = lines.some(({ credited }) => credited !== undefined);
  return (
    <Panel title={title} definition={<Definition of={title}>{words.columnsText}</Definition>}>
      {lines.length === 0 ? (
        <p className="text-3">{words.nobodyAnswered}</p>
      ) : (
        <>
          <Table label={say(messages.numbers.columnsOf, { name: title })}>
            <thead>
              <tr>
                <Th className="w-full">{words.who}</Th>
                <Th align="end">{words.answers}</Th>
                <Th align="end">{words.answerTime}</Th>
                <Th align="end">{words.hourShort}</Th>
                {hasCredit && (
                  <Th align="end" className="max-md:hidden">
                    {words.credited}
                  </Th>
                )}
              </tr>
            </thead>
            <tbody>
              {shown.map(({ key, name, only, answers, credited }) => {
                const share = shareOf(answers);
                return (
                  <Tr key={key} className="relative">
                    <Td className="font-medium">
                      <Link
                        href={addressOf("/analytics/service", serviceOf(filter), only)}
                        className="rounded-sm text-accent after:absolute after:inset-0"
                      >
                        {name}
                      </Link>
                    </Td>
                    <Td align="end">{formatNumber(answers.count, locale)}</Td>
                    <Td align="end">
                      {answers.averageSeconds === null
                        ? messages.numbers.none
                        : formatDuration(answers.averageSeconds * 1000)}
                    </Td>
                    <Td align="end">{share === null ? messages.numbers.none : formatPercent(share, locale, 0)}</Td>
                    {hasCredit && (
                      <Td align="end" className="max-md:hidden">
                        {credited}
                      </Td>
                    )}
                  </Tr>
                );
              })}
            </tbody>
          </Table>
          {lines.length > shown.length && (
            <Button kind="quiet" className="mt-2 -ml-2.5" onClick={() => setShowsAll(true)}>
              {say(messages.numbers.allLines, { count: lines.length }, locale)}
            </Button>
          )}
        </>
      )}
    </Panel>
  );
}

/** Sales that answers brought, each currency by itself; it opens those orders. */
function Credited({
  sales,
  filter,
  who,
  isBig,
}: {
  sales: Service["credited"];
  filter: TurnsFilter;
  who: string;
  isBig?: boolean;
}) {
  const { messages, locale } = useSpeech();
  const words = messages.numbers.sales;
  if (sales.length === 0) return messages.numbers.none;
  return (
    <ul className={isBig ? "grid gap-1" : "py-1"}>
      {sales.map(({ currency, orders, revenueMinor, averageTicketMinor }) => (
        <li key={currency}>
          <Link
            href={addressOf("/analytics/orders", frameOf(filter), { set: "sales", credited: who, currency })}
            className={
              isBig
                ? "tnum rounded-sm font-semibold text-20 hover:text-accent"
                : "relative z-1 rounded-sm text-accent hover:underline"
            }
          >
            {formatMoney({ amountMinor: revenueMinor, currency }, locale)}
          </Link>
          {isBig && (
            <span className="ml-2 text-12 text-3 max-md:ml-0 max-md:block">
              {say(words.orderCount, { count: orders }, locale)}
              {averageTicketMinor !== null &&
                `, ${words.averageTicket.toLowerCase()} ${formatMoney({ amountMinor: averageTicketMinor, currency }, locale)}`}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
