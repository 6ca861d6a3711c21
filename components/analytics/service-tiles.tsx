"use client";

import { useSpeech } from "@/components/i18n/use-messages";
import type { TurnsFilter } from "@/lib/analytics/input";
import { formatDuration, formatNumber, formatPercent } from "@/lib/i18n/formats";
import { say } from "@/lib/i18n/say";
import { Change } from "./change";
import { addressOf } from "./place";
import type { Service } from "./queries";
import { serviceOf, shareOf } from "./service-words";
import { Tile } from "./tile";

/** First response, time until resolved, within the hour, with one answer, and who still waits; each opens its rows. */
export function ServiceTiles({ service: { current, previous }, filter }: { service: Service; filter: TurnsFilter }) {
  const { messages, locale } = useSpeech();
  const words = messages.numbers.service;
  const { definitions } = messages.analytics;
  const { none } = messages.numbers;
  const took = (seconds: number | null) => (seconds === null ? none : formatDuration(seconds * 1000));
  const percent = (share: number | null) => (share === null ? none : formatPercent(share, locale, 0));
  const linked = (name: string, value: string, set: TurnsFilter["set"]) => ({
    name,
    value,
    href: `${addressOf("/analytics/service", serviceOf(filter), { set })}#list`,
    hrefLabel: `${name}: ${value}`,
  });
  return (
    <div className="grid gap-px bg-line min-[1440px]:grid-cols-5 md:max-[1440px]:grid-cols-6 md:max-[1440px]:[&>*]:col-span-2 md:max-[1440px]:[&>:nth-child(n+4)]:col-span-3">
      <Tile
        {...linked(words.firstResponse, took(current.medianFirstResponseSeconds), "first")}
        definition={definitions.firstResponse}
        note={
          <>
            <Change now={current.medianFirstResponseSeconds} before={previous.medianFirstResponseSeconds} good="down" />
            <span>{words.median}</span>
          </>
        }
      />
      <Tile
        {...linked(words.handleTime, took(current.medianResolutionSeconds), "resolved")}
        definition={definitions.handleTime}
        note={
          <>
            <Change now={current.medianResolutionSeconds} before={previous.medianResolutionSeconds} good="down" />
            <span>{words.median}</span>
          </>
        }
      />
      <Tile
        {...linked(words.withinHour, percent(shareOf(current.answers)), "in-time")}
        definition={definitions.withinHour}
        note={
          <>
            <Change now={shareOf(current.answers)} before={shareOf(previous.answers)} unit="points" />
            <span>{say(words.ofAnswers, { count: current.answers.count }, locale)}</span>
          </>
        }
      />
      <Tile
        {...linked(words.firstContact, percent(shareOf(current.resolutions)), "one-answer")}
        definition={definitions.firstContact}
        note={
          <>
            <Change now={shareOf(current.resolutions)} before={shareOf(previous.resolutions)} unit="points" />
            <span>{say(words.ofResolutions, { count: current.resolutions.count }, locale)}</span>
          </>
        }
      />
      <Tile
        {...linked(words.waiting, formatNumber(current.waiting, locale), "waiting")}
        definition={definitions.answerTime}
        note={<span>{words.waitingText}</span>}
      />
    </div>
  );
}
