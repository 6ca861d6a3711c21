"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { MessageSquareDashed, SearchX } from "lucide-react";
import Link from "next/link";
import { useSpeech } from "@/components/i18n/use-messages";
import { buttonClass } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import { Select } from "@/components/ui/select";
import { Table, Td, Th, Tr } from "@/components/ui/table";
import { useNow } from "@/components/ui/use-now";
import type { TurnSet, TurnsFilter } from "@/lib/analytics/input";
import { formatDateTime, formatDuration } from "@/lib/i18n/formats";
import { say } from "@/lib/i18n/say";
import { NarrowedList } from "./narrowed-list";
import { PHONE_CELL, PHONE_ROW } from "./phone-row";
import { addressOf, frameOf } from "./place";
import { type Service, type Turn, turnsQuery } from "./queries";
import { hourNarrowing, whoNarrowings } from "./service-narrowings";
import { useGo } from "./use-go";

const PATH = "/analytics/service";
const SETS = [
  "all",
  "answered",
  "in-time",
  "late",
  "waiting",
  "first",
  "resolved",
  "one-answer",
] as const satisfies readonly TurnSet[];

/** Each time that a buyer waited, the latest first; it opens the conversation. */
export function TurnsList({ filter, service }: { filter: TurnsFilter; service: Service }) {
  const { messages } = useSpeech();
  const words = messages.numbers.service;
  const { go } = useGo();
  const list = useInfiniteQuery(turnsQuery(filter));
  const turns = list.data?.pages.flatMap((page) => page.turns) ?? [];
  return (
    <NarrowedList
      path={PATH}
      filter={filter}
      control={
        <Select
          box="s"
          aria-label={words.set}
          value={filter.set}
          onChange={({ target }) => go(addressOf(PATH, filter, { set: target.value }))}
          className="w-60 max-sm:w-full"
        >
          {SETS.map((set) => (
            <option key={set} value={set}>
              {words.sets[set]}
            </option>
          ))}
        </Select>
      }
      narrowings={[...hourNarrowing(filter, words), ...whoNarrowings(filter, service, words)]}
      list={list}
      isEmpty={turns.length === 0}
      empty={<NoTurns filter={filter} />}
    >
      <TurnsTable turns={turns} zone={service.zone} />
    </NarrowedList>
  );
}

/** Nothing here: because of what was asked for, or because nobody wrote. */
function NoTurns({ filter }: { filter: TurnsFilter }) {
  const { service: words, orders } = useSpeech().messages.numbers;
  const { set, hour, agent, team, entry, kind } = filter;
  if (set === "all" && hour === undefined && !agent && !team && !entry && !kind) {
    return (
      <EmptyState icon={<Icon of={MessageSquareDashed} size={20} />} title={words.none}>
        {words.noneText}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={<Icon of={SearchX} size={20} />}
      title={words.noMatch}
      actions={
        <Link href={addressOf(PATH, frameOf(filter))} scroll={false} className={buttonClass("outline")}>
          {orders.clear}
        </Link>
      }
    >
      {words.noMatchText}
    </EmptyState>
  );
}

function TurnsTable({ turns, zone }: { turns: readonly Turn[]; zone: string }) {
  const { messages, locale } = useSpeech();
  const { entries, answerers, columns } = messages.analytics;
  const words = messages.numbers.service;
  const now = useNow(60);
  return (
    <Table label={words.list} className="max-md:block">
      <thead className="max-md:sr-only">
        <tr>
          <Th>{columns.buyer}</Th>
          <Th>{columns.entry}</Th>
          <Th>{words.asked}</Th>
          <Th>{columns.answerer}</Th>
          <Th className="max-lg:hidden">{columns.team}</Th>
          <Th align="end" className="max-lg:hidden">
            {words.resolvedIn}
          </Th>
          <Th align="end">{words.took}</Th>
        </tr>
      </thead>
      <tbody className="max-md:block max-md:border-t">
        {turns.map((turn) => {
          const name = turn.buyerNickname ?? messages.numbers.buyers.unnamed;
          return (
            <Tr key={turn.turnId} className={cn(PHONE_ROW, "relative")}>
              <Td className={cn(PHONE_CELL, "font-medium")}>
                <Link
                  href={`/${turn.entry === "presale" ? "commercial" : "support"}/inbox/${turn.conversationId}`}
                  aria-label={say(words.open, { name })}
                  className="rounded-sm text-accent after:absolute after:inset-0"
                >
                  {name}
                </Link>
              </Td>
              <Td className="max-md:hidden">{entries[turn.entry]}</Td>
              <Td className={cn(PHONE_CELL, "text-2 max-md:row-start-2 max-md:text-12")}>
                {formatDateTime(turn.askedAt, now, { locale, timeZone: zone })}
              </Td>
              <Td className={cn(PHONE_CELL, "text-2 max-md:row-start-2 max-md:justify-self-end max-md:text-12")}>
                {turn.answeredByName ?? (turn.answeredKind ? answerers[turn.answeredKind] : words.nobody)}
              </Td>
              <Td className="text-2 max-lg:hidden">{turn.teamName}</Td>
              <Td align="end" className="max-lg:hidden">
                {turn.resolvedSeconds === null ? messages.numbers.none : formatDuration(turn.resolvedSeconds * 1000)}
              </Td>
              <Td align="end" className={cn(PHONE_CELL, "max-md:col-start-2 max-md:row-start-1")}>
                {turn.seconds === null ? (
                  <span className="text-warn">
                    {say(words.stillWaiting, { time: formatDuration(now - Date.parse(turn.askedAt)) })}
                  </span>
                ) : (
                  <span className={turn.isInTime ? undefined : "text-late"}>{formatDuration(turn.seconds * 1000)}</span>
                )}
              </Td>
            </Tr>
          );
        })}
      </tbody>
    </Table>
  );
}
