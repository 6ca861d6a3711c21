"use client";

import { Check, CircleAlert, CircleDashed } from "lucide-react";
import { useSpeech } from "@/components/i18n/use-messages";
import type { useLive } from "@/components/live/live-provider";
import { cn } from "@/components/ui/cn";
import { Icon } from "@/components/ui/icon";
import { formatNumber } from "@/lib/i18n/formats";
import { say } from "@/lib/i18n/say";
import { Advice } from "./advice";
import type { Draft } from "./drafts";
import type { Refusal } from "./replies";

/** Why the last press was refused; `text` says it. */
export function RefusalLine({ refusal, text }: { refusal: Refusal; text: string }) {
  const { messages } = useSpeech();
  const words = messages.inbox.slot;
  return (
    <div role="alert" className="flex gap-2 border-b border-late-line bg-late-soft px-2.5 py-2 text-1">
      <Icon of={CircleAlert} className="mt-0.5 shrink-0 text-late" />
      <div>
        <p>
          <strong className="font-semibold">{words.refusedTitle}.</strong> {text} {words.keptText}
        </p>
        {refusal.advice && <Advice of={refusal.advice} />}
      </div>
    </div>
  );
}

/** Why sending has to wait: a line of its own, for the foot has no room for it beside narrow panes. */
export function WaitWords({
  id,
  live,
  reason,
  isPassing = false,
}: {
  id: string;
  live: ReturnType<typeof useLive>["state"];
  reason: string | null;
  /** It ends by itself: nobody has to do anything about it. */
  isPassing?: boolean;
}) {
  const words = useSpeech().messages.inbox.slot;
  if (live !== "live")
    return (
      <p id={id} className="px-3 pb-1.5 text-12 text-warn">
        {words[live]}
      </p>
    );
  return (
    reason && (
      <p id={id} className={cn("px-3 pb-1.5 text-12", isPassing ? "text-3" : "text-late")}>
        {reason}
      </p>
    )
  );
}

/** Whether what is written is safe: in words where they fit whole, by its sign alone where they would be cut. */
export function DraftWords({ draft }: { draft: Draft }) {
  const words = useSpeech().messages.inbox.slot;
  const said = draft.text === "" && draft.state === "saved" ? "" : words.draft[draft.state];
  return (
    <p title={said || undefined} className="flex h-4 min-w-0 flex-1 flex-wrap gap-x-1 overflow-hidden text-12 text-3">
      {said && (
        <>
          <span className="inline-flex h-4 items-center">
            <Icon of={draft.state === "saved" ? Check : CircleDashed} size={12} />
          </span>
          {/* What does not fit beside the sign goes to a line that nobody sees. */}
          <span className="h-4 whitespace-nowrap">{said}</span>
        </>
      )}
    </p>
  );
}

export function Counter({ text, max }: { text: string; max: number }) {
  const { messages, locale } = useSpeech();
  const words = messages.inbox.slot;
  // The marketplace does not say how it counts: what must fit is the larger of both readings.
  const most = text.trim().length;
  const fewest = [...text.trim()].length;
  const shown = (value: number) => formatNumber(value, locale);
  return (
    <span
      title={
        most === fewest
          ? undefined
          : say(words.countTitle, { most: shown(most), max: shown(max), fewest: shown(fewest) })
      }
      className={cn("tnum shrink-0 text-12", most > max ? "font-medium text-late" : "text-3")}
    >
      {most}/{max}
    </span>
  );
}
