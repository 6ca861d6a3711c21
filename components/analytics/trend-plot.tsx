"use client";

import { Line, LineChart, ReferenceDot, YAxis } from "recharts";

/** The course of a number as a bare line, with a dot on the present. Purely a picture: its numbers are in the page's plots. */
export function TrendPlot({ values }: { values: readonly (number | null)[] }) {
  const points = values.map((value, index) => ({ index, value }));
  const last = points.findLast(({ value }) => value !== null);
  return (
    <LineChart
      responsive
      style={{ width: "100%", height: "100%" }}
      data={points}
      margin={{ top: 4, right: 4, bottom: 4, left: 2 }}
      accessibilityLayer={false}
    >
      <YAxis hide domain={["dataMin", "dataMax"]} />
      <Line
        dataKey="value"
        type="linear"
        stroke="var(--color-plot-1)"
        strokeWidth={1.5}
        dot={false}
        activeDot={false}
        connectNulls
        isAnimationActive={false}
      />
      {last && (
        <ReferenceDot
          x={last.index}
          y={last.value ?? 0}
          r={2.5}
          fill="var(--color-plot-1)"
          stroke="none"
          ifOverflow="visible"
        />
      )}
    </LineChart>
  );
}
