"use client";

import Link from "next/link";
import { useSpeech } from "@/components/i18n/use-messages";
import { cn } from "@/components/ui/cn";
import type { FunnelStep } from "@/lib/analytics/input";
import { formatNumber, formatPercent } from "@/lib/i18n/formats";
import type { Messages } from "@/lib/i18n/messages/es";
import { say } from "@/lib/i18n/say";
import type { Claims } from "./queries";

const STEPS = ["opened", "answered", "direct", "spared"] as const satisfies readonly FunnelStep[];

/** How far claims got, a bar for each step; a bar opens its claims. */
export function Funnel({
  current: { funnel, affected },
  hrefOf,
}: {
  current: Pick<Claims["current"], "funnel" | "affected">;
  hrefOf: (step: FunnelStep) => string;
}) {
  const { messages, locale } = useSpeech();
  const words = messages.numbers.claims;
  const lost = {
    opened: null,
    answered: { count: funnel.opened - funnel.answered, say: words.unanswered, isLate: true },
    direct: { count: funnel.answered - funnel.direct, say: words.mediated, isLate: false },
    spared: { count: affected, say: words.affected, isLate: true },
  };
  return (
    <ul className="grid gap-3">
      {STEPS.map((step) => {
        const share = funnel.opened === 0 ? 0 : (100 * funnel[step]) / funnel.opened;
        const gone = lost[step];
        return (
          <li key={step} className="relative">
            <p className="flex items-baseline gap-2">
              <Link
                href={hrefOf(step)}
                className="min-w-0 flex-1 truncate rounded-sm font-medium after:absolute after:inset-0 hover:text-accent"
              >
                {words.steps[step]}
              </Link>
              {gone && gone.count > 0 && (
                <span className={cn("text-12", gone.isLate ? "text-late" : "text-3")}>
                  {say(gone.say, { count: gone.count }, locale)}
                </span>
              )}
              <span className="tnum min-w-6 text-right font-semibold">{formatNumber(funnel[step], locale)}</span>
              <span className="tnum min-w-9.5 text-right text-12 text-3">{formatPercent(share, locale, 0)}</span>
            </p>
            <div aria-hidden="true" className="mt-1 h-2 rounded-xs bg-plot-grid">
              <div className="h-full rounded-xs bg-plot-1" style={{ width: `${share}%` }} />
            </div>
          </li>
        );
      })}
    </ul>
  );
}

/** What the claims are and what each step of their way means, a line each. */
export const funnelDefinition = ({ analytics, numbers }: Pick<Messages, "analytics" | "numbers">): string =>
  [
    analytics.definitions.claims,
    ...STEPS.map((step) => `• ${numbers.claims.steps[step]}: ${numbers.claims.stepDefinitions[step]}`),
  ].join("\n");
