import { Badge } from "@/components/ui/badge";
import { cn } from "@/components/ui/cn";
import type { BuyerListItem } from "@/lib/analytics/list-buyers";
import type { Messages } from "@/lib/i18n/messages/es";
import { say } from "@/lib/i18n/say";
import { Panel } from "./panel";

const STEPS = [1, 2, 3, 4, 5] as const;

/** How a buyer stands among the others, and what each of the three scores says. */
export function BuyerScores({
  figures: { segment, recency, frequency, value, revenue },
  isOneOfMany,
  messages,
}: {
  figures: BuyerListItem;
  isOneOfMany: boolean;
  messages: Messages;
}) {
  const { buyers, sales } = messages.numbers;
  const { columns, definitions, segments } = messages.analytics;
  const title = isOneOfMany
    ? say(sales.inCurrency, { name: buyers.standing, currency: revenue.currency })
    : buyers.standing;
  const scores = [
    [columns.recency, recency, definitions.recency],
    [columns.frequency, frequency, definitions.frequency],
    [columns.value, value, definitions.value],
  ] as const;
  return (
    <Panel title={title}>
      <p className="mb-4 flex items-baseline gap-2">
        <Badge tone="accent">{segments[segment]}</Badge>
        <span className="text-12 text-3">{buyers.segmentTexts[segment]}</span>
      </p>
      <dl className="grid gap-4">
        {scores.map(([name, score, text]) => (
          <div key={name}>
            <dt className="flex items-baseline font-medium">
              <span className="flex-1">{name}</span>
              <span className="tnum font-semibold">{say(buyers.ofFive, { score: String(score) })}</span>
            </dt>
            <dd>
              <span aria-hidden="true" className="my-1 grid grid-cols-5 gap-0.5">
                {STEPS.map((step) => (
                  <i key={step} className={cn("h-1.5 rounded-xs", step <= score ? "bg-plot-1" : "bg-plot-grid")} />
                ))}
              </span>
              <span className="block text-12 text-3">{text}</span>
            </dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
