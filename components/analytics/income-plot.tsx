"use client";

import { useEffect, useRef } from "react";
import {
  Bar,
  type BarShapeProps,
  CartesianGrid,
  ComposedChart,
  LabelList,
  Line,
  Rectangle,
  Tooltip,
  useActiveTooltipDataPoints,
  XAxis,
  YAxis,
} from "recharts";
import { useSpeech } from "@/components/i18n/use-messages";
import { formatDate, formatMoney, formatMoneyShort } from "@/lib/i18n/formats";
import { say } from "@/lib/i18n/say";
import { markName } from "./mark-name";
import { type Mark, peakOf, ticksOf } from "./marks";
import { PLOT_TEXT, PlotTip } from "./plot-parts";

/** Bars of this period with the one before as a dashed line. Arrow keys go through the bars, Enter opens one. */
export function IncomePlot({
  marks,
  currency,
  today,
  title,
  onOpen,
}: {
  marks: readonly Mark[];
  currency: string;
  today: string;
  title: string;
  onOpen: (mark: Mark) => void;
}) {
  const { messages, locale } = useSpeech();
  const words = messages.numbers.sales;
  const active = useRef<Mark | null>(null);
  const peak = peakOf(marks);
  const short = (amountMinor: number) => formatMoneyShort({ amountMinor, currency }, locale);
  const tick = (index: number) => {
    const mark = marks[index];
    if (!mark) return "";
    if (mark.hour !== null) return `${mark.hour} h`;
    return mark.to === today && mark.from === today ? words.today : formatDate(mark.from, locale);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys rise from the plot, which has the role and the focus
    <div
      className="size-full [&_.recharts-surface]:rounded-sm [&_.recharts-bar-rectangle]:cursor-pointer"
      onKeyDown={(event) => {
        if (event.key === "Enter" && active.current) onOpen(active.current);
      }}
    >
      <ComposedChart
        responsive
        style={{ width: "100%", height: "100%" }}
        data={marks.map((mark, index) => ({ ...mark, index }))}
        margin={{ top: 20, right: 10, bottom: 0, left: 0 }}
        barCategoryGap={marks.length > 60 ? "14%" : "24%"}
        title={title}
        desc={words.plotHelp}
      >
        <CartesianGrid vertical={false} stroke="var(--color-plot-grid)" />
        <XAxis
          dataKey="index"
          tickFormatter={tick}
          tick={PLOT_TEXT}
          tickLine={false}
          axisLine={{ stroke: "var(--color-line-strong)" }}
          ticks={ticksOf(marks.length)}
          interval="preserveStartEnd"
          minTickGap={16}
          tickMargin={6}
          height={24}
        />
        <YAxis tickFormatter={short} tick={PLOT_TEXT} tickLine={false} axisLine={false} width="auto" tickCount={4} />
        <Tooltip
          cursor={{ fill: "var(--color-hover)", stroke: "var(--color-line-strong)" }}
          isAnimationActive={false}
          content={({ active: isShown, payload }) => {
            const mark = payload?.[0]?.payload as Mark | undefined;
            if (!isShown || !mark) return null;
            return <IncomeTip mark={mark} currency={currency} today={today} />;
          }}
        />
        <Bar
          dataKey="revenueMinor"
          fill="var(--color-plot-1)"
          isAnimationActive={false}
          maxBarSize={44}
          shape={(bar: BarShapeProps) => (
            <Rectangle {...bar} radius={1} fillOpacity={marks[bar.index]?.isOpen ? 0.45 : 1} />
          )}
          onClick={(_, index) => {
            const mark = marks[index];
            if (mark) onOpen(mark);
          }}
        >
          <LabelList
            dataKey="revenueMinor"
            content={({ x, y, width, index }) => {
              const mark = index === peak && index !== null && index !== undefined ? marks[index] : undefined;
              if (!mark) return null;
              const place = Number(index) / marks.length;
              return (
                <text
                  x={Number(x) + Number(width) / 2}
                  y={Number(y) - 6}
                  textAnchor={place < 0.2 ? "start" : place > 0.8 ? "end" : "middle"}
                  className="fill-ink stroke-3 stroke-surface font-medium text-11 [paint-order:stroke]"
                >
                  {say(words.peak, {
                    day: markName(mark, today, messages, locale),
                    amount: short(mark.revenueMinor),
                  })}
                </text>
              );
            }}
          />
        </Bar>
        {/* The paper around the dashes, so that they are seen in front of the bars too. */}
        <Line {...BEFORE} stroke="var(--color-surface)" strokeWidth={3.5} />
        <Line {...BEFORE} className="opacity-70" stroke="var(--color-ink)" strokeWidth={1.25} strokeDasharray="4 3" />
        <ActiveMark
          onChange={(mark) => {
            active.current = mark;
          }}
        />
      </ComposedChart>
    </div>
  );
}

const BEFORE = {
  dataKey: "beforeMinor",
  type: "linear",
  dot: false,
  activeDot: false,
  isAnimationActive: false,
} as const;

/** Says which bar the arrow keys or the pointer are on. */
function ActiveMark({ onChange }: { onChange: (mark: Mark | null) => void }) {
  const [mark] = useActiveTooltipDataPoints<Mark>() ?? [];
  // The plot keeps it in a store of its own.
  useEffect(() => {
    onChange(mark ?? null);
  });
  return null;
}

function IncomeTip({ mark, currency, today }: { mark: Mark; currency: string; today: string }) {
  const { messages, locale } = useSpeech();
  const words = messages.numbers.sales;
  const money = (amountMinor: number) => formatMoney({ amountMinor, currency }, locale);
  const before = mark.beforeFrom && mark.hour === null ? formatDate(mark.beforeFrom, locale) : null;
  return (
    <PlotTip
      title={markName(mark, today, messages, locale)}
      rows={[
        [words.now, money(mark.revenueMinor)],
        ["", say(words.orderCount, { count: mark.orders }, locale)],
        ...(mark.beforeMinor === null
          ? []
          : [[before ? say(words.dayBefore, { day: before }) : words.before2, money(mark.beforeMinor)] as const]),
      ]}
    />
  );
}
