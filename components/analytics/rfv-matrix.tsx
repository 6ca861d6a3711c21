"use client";

import Link from "next/link";
import { useSpeech } from "@/components/i18n/use-messages";
import { cn } from "@/components/ui/cn";
import type { BuyersFilter } from "@/lib/analytics/input";
import { formatMoney, formatNumber } from "@/lib/i18n/formats";
import { say } from "@/lib/i18n/say";
import { addressOf } from "./place";
import type { CurrencyBuyers } from "./queries";
import { daysAgoOf, purchasesOf } from "./score-words";
import { SHADES, type Shade, shadesOf } from "./shade";

const COLUMNS = [5, 4, 3, 2, 1] as const;
const ROWS = [5, 4, 3, 2, 1] as const;

/**
 * Recency by frequency as a table, which is what it is: its heads say the steps, its shades what was spent, and each field
 * opens its buyers. `outlined` says which fields the page speaks about.
 */
export function RfvMatrix({
  buyers,
  today,
  filter,
  outlined,
  tall,
}: {
  buyers: CurrencyBuyers;
  today: string;
  filter: Pick<BuyersFilter, "store" | "currency">;
  outlined?: (cell: CurrencyBuyers["matrix"][number]) => boolean;
  tall?: boolean;
}) {
  const { messages, locale } = useSpeech();
  const words = messages.numbers.buyers;
  const shadeOf = shadesOf(buyers.matrix.map(({ revenueMinor }) => revenueMinor));
  const columns = COLUMNS.map((score) => [score, daysAgoOf(score, buyers, today)] as const).filter(
    ([, days]) => days !== null,
  );
  const rows = ROWS.map((score) => [score, purchasesOf(score, buyers, words)] as const).filter(([, name]) => name);

  return (
    <>
      <div aria-hidden="true" className="mb-1 ml-14 flex items-center gap-2 text-12 text-3">
        <span className="flex-1 whitespace-nowrap">{words.lastBought}</span>
        {words.spent}
        <span className="inline-flex gap-px">
          {([1, 2, 3, 4, 5] as const).map((shade: Shade) => (
            <i key={shade} className={cn("h-2 w-2.5", SHADES[shade])} />
          ))}
        </span>
      </div>
      <table aria-label={words.title} className="tnum w-full table-fixed border-separate border-spacing-0.5">
        <thead>
          <tr className="text-11 text-3">
            <th scope="col" className="w-13 pr-2 text-right font-normal">
              {words.purchases}
            </th>
            {columns.map(([score, days]) => (
              <th key={score} scope="col" className="font-normal">
                {say(words.days, { count: days ?? 0 }, locale)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([frequency, name]) => (
            <tr key={frequency}>
              <th scope="row" className="pr-2 text-right font-normal text-11 text-3 whitespace-nowrap">
                {name}
              </th>
              {columns.map(([recency, days]) => {
                const cell = buyers.matrix.find((one) => one.recency === recency && one.frequency === frequency);
                const size = tall ? "h-11" : "h-8.5";
                if (!cell) {
                  return (
                    <td key={recency} className={cn("rounded-xs bg-sunken", size)}>
                      <span className="sr-only">{words.emptyCell}</span>
                    </td>
                  );
                }
                return (
                  <td key={recency} className={cn("p-0", size)}>
                    <Link
                      href={addressOf("/analytics/buyers", filter, { recency, frequency })}
                      aria-label={say(
                        words.cell,
                        {
                          count: cell.buyers,
                          segment: messages.analytics.segments[cell.segment],
                          purchases: name ?? "",
                          days: days ?? 0,
                          amount: formatMoney({ amountMinor: cell.revenueMinor, currency: buyers.currency }, locale),
                        },
                        locale,
                      )}
                      className={cn(
                        "grid size-full place-items-center rounded-xs font-medium text-12 hover:inset-ring-2 hover:inset-ring-accent",
                        SHADES[shadeOf(cell.revenueMinor)],
                        outlined?.(cell) && "inset-ring-2 inset-ring-ink",
                      )}
                    >
                      {formatNumber(cell.buyers, locale)}
                    </Link>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
