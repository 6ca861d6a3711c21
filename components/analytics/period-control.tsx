"use client";

import { Calendar, ChevronDown, LoaderCircle } from "lucide-react";
import { useRef } from "react";
import { useSpeech } from "@/components/i18n/use-messages";
import { useShortcuts } from "@/components/keyboard/use-shortcuts";
import { buttonClass } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { Icon } from "@/components/ui/icon";
import { ariaKeys } from "@/components/ui/kbd";
import { Popover } from "@/components/ui/popover";
import { Segmented } from "@/components/ui/segmented";
import type { AnalyticsFilter, PeriodWord } from "@/lib/analytics/input";
import { formatTime } from "@/lib/i18n/formats";
import { say } from "@/lib/i18n/say";
import { rangeWords } from "./days";
import { PeriodPanel } from "./period-panel";
import { addressOf, type Words } from "./place";
import { useGo } from "./use-go";

/** What every answer says about the days it is of. */
export type ShownDays = {
  period: { from: string; to: string };
  before: { from: string; to: string };
  today: string;
  zone: string;
  stores: readonly { id: string; nickname: string; currency: string | null }[];
};

/** What a phone has room for beside the title. */
const SHORT: readonly PeriodWord[] = ["today", "7d", "30d", "90d", "year"];
const AT_HAND = ["7d", "30d", "90d", "year"] as const satisfies readonly PeriodWord[];

/** Which days: a few at hand, all others behind `D`. The address holds the choice. */
export function PeriodControl({
  path,
  filter,
  shown,
  currencies = [],
}: {
  path: string;
  filter: AnalyticsFilter & Words;
  shown: ShownDays;
  currencies?: readonly string[];
}) {
  const { messages, locale } = useSpeech();
  const { period } = messages.numbers;
  const button = useRef<HTMLButtonElement>(null);
  const { go, isGoing } = useGo();
  useShortcuts([{ keys: "d", label: period.change, hint: { label: period.hint }, run: () => button.current?.click() }]);
  const range = rangeWords(shown.period, shown.today, period.range, locale);
  // A day or a mark that was opened belongs to the period it was in.
  const choose = (words: Words) => go(addressOf(path, filter, { day: null }, words));

  return (
    <>
      <div className="max-lg:hidden">
        <Segmented
          legend={period.label}
          hideLegend
          look="quiet"
          name="period"
          value={filter.period}
          onChange={(word) => choose({ period: word, month: null, from: null, to: null })}
          segments={AT_HAND.map((word) => ({ value: word, label: period.words[word] }))}
        />
      </div>
      <Popover
        label={period.label}
        align="end"
        className="w-72 p-1"
        trigger={(trigger) => (
          <button
            ref={button}
            type="button"
            {...trigger}
            aria-keyshortcuts={ariaKeys("D")}
            aria-busy={isGoing || undefined}
            className={cn(buttonClass("outline"), "tnum")}
          >
            <Icon of={isGoing ? LoaderCircle : Calendar} className={isGoing ? "animate-spin" : undefined} />
            <span className="sr-only">{period.change}: </span>
            {SHORT.includes(filter.period) ? (
              <>
                <span className="md:hidden">{period.words[filter.period]}</span>
                <span className="max-md:hidden">{range}</span>
              </>
            ) : (
              range
            )}
            <Icon of={ChevronDown} size={14} />
          </button>
        )}
      >
        {(close) => (
          <PeriodPanel
            filter={filter}
            shown={shown}
            currencies={currencies}
            onChoose={(words) => {
              close();
              choose(words);
            }}
          />
        )}
      </Popover>
    </>
  );
}

/** "comparado con 22 sep a 21 oct"; a morning is compared with a morning. */
export function Compared({ shown, until = null }: { shown: ShownDays; until?: string | null }) {
  const { messages, locale } = useSpeech();
  const { period } = messages.numbers;
  return until
    ? say(period.comparedToday, { time: formatTime(until, shown.zone) })
    : say(period.compared, { range: rangeWords(shown.before, shown.today, period.range, locale) });
}
