"use client";

import dynamic from "next/dynamic";

// The library of plots is as large as the whole inbox, so only these screens ask for it, and only in the browser: a plot
// needs to know how wide it is. Each place keeps its room while it comes.
export const IncomePlot = dynamic(() => import("./income-plot").then((file) => file.IncomePlot), { ssr: false });
export const TrendPlot = dynamic(() => import("./trend-plot").then((file) => file.TrendPlot), { ssr: false });
export const CountPlot = dynamic(() => import("./count-plot").then((file) => file.CountPlot), { ssr: false });
