"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { useSpeech } from "@/components/i18n/use-messages";
import { act } from "@/components/inbox/act";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import type { BackfillState } from "@/lib/analytics/get-backfill";
import { formatDuration, formatNumber } from "@/lib/i18n/formats";
import { say } from "@/lib/i18n/say";
import { beginBackfillAction } from "@/lib/intake/actions";
import { type Backfill, backfillQuery } from "./queries";

/** How far the reading of past sales and claims is until it is done, and how it is begun or goes on. */
export function BackfillBanner({ store }: { store: string | undefined }) {
  const queryClient = useQueryClient();
  const { data = [] } = useQuery(backfillQuery(store));
  const read = data.reduce((sum, one) => sum + one.read + (one.claims?.read ?? 0), 0);
  const known = useRef(read);

  // The numbers live in the cache, and old orders come without events: each step of the reading has them read again.
  useEffect(() => {
    if (known.current === read) return;
    known.current = read;
    for (const part of ["sales", "orders", "buyers", "claims"])
      void queryClient.invalidateQueries({ queryKey: ["analytics", part] });
  }, [read, queryClient]);

  return data.map((backfill) => <Unfinished key={backfill.storeId} backfill={backfill} />);
}

function Unfinished({ backfill }: { backfill: Backfill }) {
  const { messages, locale } = useSpeech();
  const words = messages.numbers.backfill;
  const { state, read, expected, claims, secondsLeft } = backfill;
  if (state === "done") return null;
  const isReading = state === "reading";
  const orders =
    expected === null
      ? say(words.readOnly, { count: read }, locale)
      : say(words.read, { read: formatNumber(read, locale), expected: formatNumber(expected, locale) });
  return (
    <div
      className={cn(
        "border-b px-6 py-3 max-md:px-4",
        state === "stopped" ? "border-warn-line bg-warn-soft" : "border-accent-line bg-accent-soft",
      )}
    >
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <div className="min-w-0 flex-1 max-md:basis-full">
          <div className="flex flex-wrap items-baseline gap-x-3">
            <p className="font-semibold">{words.titles[state]}</p>
            {state !== "unbegun" && (
              <p className="tnum text-2" role="status">
                {orders}
                {claims !== null && claims.read > 0 && ` · ${say(words.claims, { count: claims.read }, locale)}`}
              </p>
            )}
            {isReading && (
              <p className="tnum text-12 text-2 md:ml-auto">
                {secondsLeft === null ? words.soon : say(words.left, { time: formatDuration(secondsLeft * 1000) })}
              </p>
            )}
          </div>
          {isReading && <Progress backfill={backfill} />}
          <p className="mt-0.5 text-12 text-2">{words.texts[state]}</p>
        </div>
        {!isReading && <Begin storeId={backfill.storeId} state={state} />}
      </div>
    </div>
  );
}

function Progress({ backfill: { share } }: { backfill: Backfill }) {
  const { titles } = useSpeech().messages.numbers.backfill;
  return (
    <progress
      aria-label={titles.reading}
      max={1}
      value={share}
      className="my-1.5 block h-1.5 w-full appearance-none overflow-hidden rounded-full bg-surface [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-surface [&::-webkit-progress-value]:bg-accent"
    />
  );
}

/** Begins the reading or lets it go on. What went wrong stands beside the button, which is there to try again. */
function Begin({ storeId, state }: { storeId: string; state: Exclude<BackfillState, "reading" | "done"> }) {
  const { messages } = useSpeech();
  const words = messages.numbers.backfill;
  const queryClient = useQueryClient();
  const [isBusy, setIsBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);

  async function begin() {
    setIsBusy(true);
    const begun = await act(() => beginBackfillAction({ storeId }));
    if (begun.ok) await queryClient.invalidateQueries({ queryKey: ["analytics", "backfill"] });
    setFailure(begun.ok ? null : wordsOf(begun));
    setIsBusy(false);
  }

  function wordsOf({ reason, reference = "" }: { reason: string; reference?: string }): string {
    const known: Record<string, string> = { ...messages.inbox.doors, ...words.refusals };
    return say(known[reason] ?? reason, { reference });
  }

  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      {failure && (
        <p role="alert" className="text-late">
          {failure}
        </p>
      )}
      <Button busy={isBusy} onClick={() => void begin()}>
        {failure ? words.again : words.begin[state]}
      </Button>
    </div>
  );
}
