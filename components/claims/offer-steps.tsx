"use client";

import { useSpeech } from "@/components/i18n/use-messages";
import { cn } from "@/components/ui/cn";
import { formatMoney } from "@/lib/i18n/formats";
import { say } from "@/lib/i18n/say";
import type { Money } from "@/lib/money";

/** The steps in which a part may be offered: radio buttons that look like one scale. Those below the least are struck. */
export function OfferSteps({
  offers,
  value,
  onChange,
}: {
  offers: readonly { percentage: number; amount: Money }[];
  value: number | null;
  onChange: (percentage: number) => void;
}) {
  const { messages, locale } = useSpeech();
  const words = messages.claims.dialogs.partialRefund;
  const least = Math.min(...offers.map(({ percentage }) => percentage));
  const below = STEPS.filter((percentage) => percentage < least);
  return (
    <fieldset>
      <legend className="mb-1.5 flex w-full items-baseline justify-between gap-3 text-12">
        <span className="font-medium text-2">{words.percentage}</span>
        <span className="text-3">{below.length > 0 ? say(words.stepsMin, { percent: least }) : words.steps}</span>
      </legend>
      <div className="flex gap-px overflow-hidden rounded-md border border-line-control bg-line max-sm:flex-wrap">
        {below.map((percentage) => (
          <span
            key={percentage}
            title={words.below}
            className="grid h-7.5 min-w-14 flex-1 place-items-center bg-sunken text-3 line-through touch:h-11"
          >
            {percentage} %
          </span>
        ))}
        {offers.map(({ percentage, amount }) => (
          <label
            key={percentage}
            title={formatMoney(amount, locale)}
            className={cn(
              "tnum relative grid h-7.5 min-w-14 flex-1 place-items-center bg-raised font-medium text-2 transition-colors hover:bg-hover touch:h-11",
              "has-checked:bg-accent-soft has-checked:font-semibold has-checked:text-accent has-checked:inset-ring-[1.5px] has-checked:inset-ring-accent",
              "has-focus-visible:outline-2 has-focus-visible:outline-accent has-focus-visible:-outline-offset-2",
            )}
          >
            <input
              type="radio"
              name="percentage"
              value={percentage}
              checked={value === percentage}
              onChange={() => onChange(percentage)}
              className="absolute inset-0 appearance-none opacity-0 outline-none"
            />
            {percentage} %
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** The marketplace's own scale. Source: claims reference, section 7.2. */
const STEPS = [10, 20, 30, 40, 50, 60, 70, 80, 90];
