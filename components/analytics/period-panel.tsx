"use client";

import { Check } from "lucide-react";
import { type FormEvent, type KeyboardEvent, type ReactNode, useState } from "react";
import { useSpeech } from "@/components/i18n/use-messages";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Icon } from "@/components/ui/icon";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import type { AnalyticsFilter, PeriodWord } from "@/lib/analytics/input";
import { formatMonth } from "@/lib/i18n/formats";
import { say } from "@/lib/i18n/say";
import { monthsUpTo } from "./days";
import type { ShownDays } from "./period-control";
import type { Words } from "./place";

const LENGTHS = ["today", "7d", "30d", "90d", "year"] as const satisfies readonly PeriodWord[];
const MONTHS_MAX = 14;

/** Every way to choose days, and whose: the lengths, a month, from one day to another, a store, a currency. */
export function PeriodPanel({
  filter,
  shown,
  currencies,
  onChoose,
}: {
  filter: AnalyticsFilter;
  shown: ShownDays;
  currencies: readonly string[];
  onChoose: (words: Words) => void;
}) {
  const { messages, locale } = useSpeech();
  const { period } = messages.numbers;
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys rise from the buttons */}
      <div className="flex flex-col" onKeyDown={moveFocus}>
        {LENGTHS.map((word) => (
          <button
            key={word}
            type="button"
            // biome-ignore lint/a11y/noAutofocus: it was opened to choose from, as a menu is
            autoFocus={word === (LENGTHS.find((one) => one === filter.period) ?? LENGTHS[0])}
            aria-pressed={filter.period === word}
            onClick={() => onChoose({ period: word, month: null, from: null, to: null })}
            className="focus-in flex h-7 items-center rounded-sm px-2 text-left hover:bg-selected touch:h-11"
          >
            <span className="flex-1">{period.words[word]}</span>
            {filter.period === word && <Icon of={Check} size={14} className="text-3" />}
          </button>
        ))}
      </div>
      <Part>
        <Field label={period.month}>
          {(control) => (
            <Select
              {...control}
              box="s"
              value={filter.period === "month" ? (filter.month ?? shown.today.slice(0, 7)) : ""}
              onChange={({ target }) => onChoose({ period: "month", month: target.value, from: null, to: null })}
            >
              <option value="" disabled>
                {period.chooseMonth}
              </option>
              {monthsUpTo(shown.today, MONTHS_MAX).map((month) => (
                <option key={month} value={month}>
                  {formatMonth(month, locale)}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </Part>
      <Part>
        <CustomDays shown={shown} onChoose={onChoose} />
      </Part>
      {(shown.stores.length > 1 || filter.store) && (
        <Part>
          <Choice
            label={period.store}
            all={period.allStores}
            value={filter.store}
            options={shown.stores.map(({ id, nickname }) => [id, nickname])}
            onChoose={(store) => onChoose({ store })}
          />
        </Part>
      )}
      {(currencies.length > 1 || filter.currency) && (
        <Part>
          <Choice
            label={period.currency}
            all={period.allCurrencies}
            value={filter.currency}
            options={[...new Set([...currencies, ...(filter.currency ? [filter.currency] : [])])].map((one) => [
              one,
              one,
            ])}
            onChoose={(currency) => onChoose({ currency })}
          />
        </Part>
      )}
      <p className="border-t px-2 pt-2 pb-1 text-12 text-3">
        {say(period.zone, { zone: shown.zone.split("/").at(-1)?.replaceAll("_", " ") ?? shown.zone })}
      </p>
    </>
  );
}

/** Arrows go up and down the lengths; Tab goes on to the other ways. */
function moveFocus(event: KeyboardEvent<HTMLElement>) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const buttons = [...event.currentTarget.querySelectorAll("button")];
  const here = buttons.findIndex((button) => button.matches(":focus"));
  if (!step || here < 0) return;
  event.preventDefault();
  buttons.at((here + step) % buttons.length)?.focus();
}

const Part = ({ children }: { children: ReactNode }) => <div className="-mx-1 mt-1 border-t px-3 py-2">{children}</div>;

function CustomDays({ shown, onChoose }: { shown: ShownDays; onChoose: (words: Words) => void }) {
  const { numbers } = useSpeech().messages;
  const [from, setFrom] = useState(shown.period.from);
  const [to, setTo] = useState(shown.period.to);

  function submit(event: FormEvent) {
    event.preventDefault();
    const [first = from, last = to] = [from, to].toSorted();
    onChoose({ period: "custom", month: null, from: first, to: last });
  }

  return (
    <form onSubmit={submit}>
      <div className="mb-2 grid grid-cols-2 gap-2">
        <Field label={numbers.period.from}>
          {(control) => (
            <Input
              {...control}
              box="s"
              type="date"
              required
              max={shown.today}
              value={from}
              onChange={({ target }) => setFrom(target.value)}
            />
          )}
        </Field>
        <Field label={numbers.period.to}>
          {(control) => (
            <Input
              {...control}
              box="s"
              type="date"
              required
              max={shown.today}
              value={to}
              onChange={({ target }) => setTo(target.value)}
            />
          )}
        </Field>
      </div>
      <Button type="submit" className="w-full">
        {numbers.period.apply}
      </Button>
    </form>
  );
}

/** One of several, or all of them. */
function Choice({
  label,
  all,
  value,
  options,
  onChoose,
}: {
  label: string;
  all: string;
  value: string | undefined;
  options: readonly (readonly [value: string, label: string])[];
  onChoose: (value: string | null) => void;
}) {
  return (
    <Field label={label}>
      {(control) => (
        <Select {...control} box="s" value={value ?? ""} onChange={({ target }) => onChoose(target.value || null)}>
          <option value="">{all}</option>
          {options.map(([one, name]) => (
            <option key={one} value={one}>
              {name}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
