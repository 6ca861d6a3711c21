"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { useSpeech } from "@/components/i18n/use-messages";
import { formatDuration, formatNumber } from "@/lib/i18n/formats";
import { say } from "@/lib/i18n/say";
import { type Backfill, backfillQuery } from "./queries";

/** How far the reading of past sales is, while it goes on. Old orders come without events: each step reads the numbers again. */
export function BackfillBanner({ store }: { store: string | undefined }) {
  const queryClient = useQueryClient();
  const { data = [] } = useQuery(backfillQuery(store));
  const readings = data.filter(({ state }) => state === "reading" || state === "stopped");
  const read = data.reduce((sum, one) => sum + one.read, 0);

  // The numbers live in the cache, which cannot know that they are made of what was just read.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `read` says when
  useEffect(() => {
    for (const part of ["sales", "orders", "buyers"])
      void queryClient.invalidateQueries({ queryKey: ["analytics", part] });
  }, [read, queryClient]);

  return readings.map((reading) => <Reading key={reading.storeId} reading={reading} />);
}

function Reading({ reading: { read, expected, windowsDone, windows, secondsLeft } }: { reading: Backfill }) {
  const { messages, locale } = useSpeech();
  const { backfill } = messages.numbers;
  const share = expected ? Math.min(1, read / expected) : windowsDone / Math.max(1, windows);
  return (
    <div className="border-b bg-accent-soft px-6 py-3 max-md:px-4">
      <div className="flex flex-wrap items-baseline gap-x-3">
        <p className="font-semibold">{backfill.title}</p>
        <p className="tnum text-2" role="status">
          {expected === null
            ? say(backfill.readOnly, { count: read }, locale)
            : say(backfill.read, { read: formatNumber(read, locale), expected: formatNumber(expected, locale) })}
        </p>
        <p className="tnum ml-auto text-12 text-2">
          {secondsLeft === null ? backfill.soon : say(backfill.left, { time: formatDuration(secondsLeft * 1000) })}
        </p>
      </div>
      <progress
        aria-label={backfill.title}
        max={1}
        value={share}
        className="mt-2 block h-1.5 w-full appearance-none overflow-hidden rounded-full bg-surface [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-surface [&::-webkit-progress-value]:bg-accent"
      />
      <p className="mt-1 text-12 text-2">{backfill.text}</p>
    </div>
  );
}
