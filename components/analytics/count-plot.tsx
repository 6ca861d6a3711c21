"use client";

import { useEffect, useRef } from "react";
import { Bar, CartesianGrid, ComposedChart, Line, Tooltip, useActiveTooltipDataPoints, XAxis, YAxis } from "recharts";
import { ticksOf } from "./marks";
import { PLOT_TEXT, PlotTip } from "./plot-parts";

/** One bar: what it is called, the parts it stands on, bottom first, and a number to compare with. */
export type CountBar = {
  key: string;
  tick: string;
  title: string;
  values: readonly number[];
  before?: number | null;
  /** The lines of the box beside the pointer. */
  rows: readonly (readonly [name: string, value: string])[];
  href?: string;
};

const GROUNDS = ["var(--color-plot-1)", "var(--color-plot-2)"] as const;

/** Whole numbers as bars, one or two parts high, with what was before as dashes. Enter and a press open a bar's rows. */
export function CountPlot({
  bars,
  title,
  help,
  onOpen,
}: {
  bars: readonly CountBar[];
  title: string;
  help: string;
  onOpen: (href: string) => void;
}) {
  const active = useRef<CountBar | null>(null);
  const parts = bars[0]?.values.length ?? 0;
  const most = Math.max(1, ...bars.flatMap(({ values, before }) => [sumOf(values), before ?? 0]));
  const open = (bar: CountBar | null | undefined) => bar?.href && onOpen(bar.href);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys rise from the plot, which has the role and the focus
    <div
      className="size-full [&_.recharts-bar-rectangle]:cursor-pointer [&_.recharts-surface]:rounded-sm"
      onKeyDown={(event) => {
        if (event.key === "Enter") open(active.current);
      }}
    >
      <ComposedChart
        responsive
        style={{ width: "100%", height: "100%" }}
        data={bars.map((bar, index) => ({ ...bar, index, ...Object.fromEntries(bar.values.entries()) }))}
        margin={{ top: 8, right: 10, bottom: 0, left: 0 }}
        barCategoryGap="24%"
        title={title}
        desc={help}
      >
        <CartesianGrid vertical={false} stroke="var(--color-plot-grid)" />
        <XAxis
          dataKey="index"
          tickFormatter={(index: number) => bars[index]?.tick ?? ""}
          tick={PLOT_TEXT}
          tickLine={false}
          axisLine={{ stroke: "var(--color-line-strong)" }}
          ticks={ticksOf(bars.length, 8)}
          interval="preserveStartEnd"
          minTickGap={12}
          tickMargin={6}
          height={24}
        />
        <YAxis
          allowDecimals={false}
          tick={PLOT_TEXT}
          tickLine={false}
          axisLine={false}
          width={28}
          tickCount={Math.min(4, most + 1)}
        />
        <Tooltip
          cursor={{ fill: "var(--color-hover)", stroke: "var(--color-line-strong)" }}
          isAnimationActive={false}
          content={({ active: isShown, payload }) => {
            const bar = payload?.[0]?.payload as CountBar | undefined;
            return isShown && bar ? <PlotTip title={bar.title} rows={bar.rows} /> : null;
          }}
        />
        {Array.from({ length: parts }, (_, part) => (
          <Bar
            // biome-ignore lint/suspicious/noArrayIndexKey: parts keep their order
            key={part}
            dataKey={String(part)}
            stackId="parts"
            fill={GROUNDS[part % GROUNDS.length]}
            isAnimationActive={false}
            maxBarSize={44}
            onClick={(_, index) => open(bars[index])}
          />
        ))}
        {bars.some(({ before }) => before !== undefined) && (
          <>
            <Line {...BEFORE} stroke="var(--color-surface)" strokeWidth={3} />
            <Line
              {...BEFORE}
              className="opacity-70"
              stroke="var(--color-ink)"
              strokeWidth={1.25}
              strokeDasharray="4 3"
            />
          </>
        )}
        <ActiveBar
          onChange={(bar) => {
            active.current = bar;
          }}
        />
      </ComposedChart>
    </div>
  );
}

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

/** Whole numbers keep their level for the whole bar. */
const BEFORE = { dataKey: "before", type: "step", dot: false, activeDot: false, isAnimationActive: false } as const;

/** Says which bar the arrow keys or the pointer are on. */
function ActiveBar({ onChange }: { onChange: (bar: CountBar | null) => void }) {
  const [bar] = useActiveTooltipDataPoints<CountBar>() ?? [];
  // The plot keeps it in a store of its own.
  useEffect(() => {
    onChange(bar ?? null);
  });
  return null;
}
