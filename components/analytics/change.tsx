"use client";

import { ArrowDownRight, ArrowUpRight } from "lucide-react";
import { useSpeech } from "@/components/i18n/use-messages";
import { cn } from "@/components/ui/cn";
import { Icon } from "@/components/ui/icon";
import { formatNumber, formatPercent } from "@/lib/i18n/formats";
import { say } from "@/lib/i18n/say";
import { differenceOf } from "./difference";

/** More is told as a multiple. */
const PERCENT_MAX = 1000;

/** The change against the period before, with an arrow and in words for screen readers. `good` says which way is better. */
export function Change({
  now,
  before,
  good = "up",
  unit = "percent",
}: {
  now: number | null;
  before: number | null;
  good?: "up" | "down" | "neither";
  /** How the change of a share is told: in points of it. */
  unit?: "percent" | "points";
}) {
  const { messages, locale } = useSpeech();
  const { change } = messages.numbers;
  const difference = differenceOf(now, before, unit);
  if (difference.kind === "none") return null;
  if (!("by" in difference)) {
    return <span className="text-12 text-3">{difference.kind === "same" ? change.none : change.fresh}</span>;
  }
  const { by } = difference;
  const percent =
    unit === "points"
      ? say(change.points, { points: formatNumber(by, locale, 1) })
      : by >= PERCENT_MAX
        ? say(change.times, { times: formatNumber(by / 100 + 1, locale) })
        : formatPercent(by, locale, by < 100 ? 1 : 0);
  const tone = good === "neither" ? "text-2" : difference.kind === good ? "text-ok" : "text-late";
  return (
    <span className={cn("tnum inline-flex items-center gap-0.5 font-medium text-12 whitespace-nowrap", tone)}>
      <Icon of={difference.kind === "up" ? ArrowUpRight : ArrowDownRight} size={12} />
      <span aria-hidden="true">{percent}</span>
      <span className="sr-only">{say(change[difference.kind], { percent })}</span>
    </span>
  );
}
