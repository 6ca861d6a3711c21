"use client";

import { useLayoutEffect, useRef, useState } from "react";
import { ApprovalCard } from "@/components/claims/approval-card";
import { useSpeech } from "@/components/i18n/use-messages";
import type { AfterSale } from "@/components/inbox/queries";
import { Button } from "@/components/ui/button";
import { say } from "@/lib/i18n/say";
import { useAir } from "./air";
import { authorName } from "./author-name";
import { Happening } from "./happening";
import { MessageBubble, OutgoingBubble, PendingBubble } from "./message-bubble";
import { picturesOf } from "./picture-list";
import { Pictures } from "./pictures";
import { type MessageEntry, type TimelineRow, timelineRows, waitingEntry } from "./timeline-rows";
import { useDayWords } from "./use-day-words";

/** Rows drawn at first: what a person comes for is at the end. */
const SHOWN_AT_FIRST = 60;
/** So near to the end, what arrives moves into sight. */
const NEAR_END_PX = 80;

/** Everything between this buyer and the store, oldest first. */
export function Timeline({ conversation }: { conversation: AfterSale }) {
  const { messages, locale } = useSpeech();
  const words = messages.afterSale.timeline;
  const { messages: pending } = useAir(conversation.id);
  const [isWhole, setWhole] = useState(false);
  const rows = timelineRows(conversation.timeline, pending);
  const hidden = isWhole ? 0 : Math.max(0, rows.length - SHOWN_AT_FIRST);
  const shown = rows.slice(hidden);
  const pane = useKeptAtEnd(rows.at(-1)?.key);
  const isOver = conversation.state === "resolved";
  const waiting = isOver ? null : waitingEntry(conversation.timeline, conversation.waitingSince);
  const dayWords = useDayWords(shown);
  const pictures = picturesOf(conversation.timeline, (entry) => authorName(messages, conversation, entry));
  const asked = conversation.decisions.filter(({ state }) => state === "awaiting-approval");

  return (
    <section ref={pane} aria-label={words.label} className="scroll-pane flex-1">
      {hidden > 0 && (
        <div className="px-6 pt-3 max-md:px-4">
          <Button kind="quiet" className="w-full" onClick={() => setWhole(true)}>
            {say(words.earlier, { count: hidden }, locale)}
          </Button>
        </div>
      )}
      <Pictures pictures={pictures}>
        <ol className="flex flex-col gap-4 px-6 pt-4 pb-5 max-md:px-4">
          {rows.length === 0 && <li className="text-3">{words.empty}</li>}
          {shown.map((row) => (
            <li key={row.key} className="flex min-w-0 flex-col">
              {row.where && <Elsewhere conversation={conversation} />}
              <Row row={row} conversation={conversation} waiting={waiting} time={dayWords(row)} />
            </li>
          ))}
          {asked.map((decision) => (
            <li key={decision.id}>
              <ApprovalCard conversation={conversation} decision={decision} />
            </li>
          ))}
        </ol>
      </Pictures>
    </section>
  );
}

function Row({
  row,
  conversation,
  waiting,
  time,
}: {
  row: TimelineRow;
  conversation: AfterSale;
  waiting: MessageEntry | null;
  time: string;
}) {
  if (row.kind === "pending") return <PendingBubble message={row.message} />;
  const { entry } = row;
  if (entry.kind === "message") {
    const waitingSince = entry.id === waiting?.id ? waiting.at : null;
    return <MessageBubble conversation={conversation} entry={entry} time={time} waitingSince={waitingSince} />;
  }
  if (entry.kind === "outgoing") return <OutgoingBubble conversation={conversation} entry={entry} time={time} />;
  return <Happening conversation={conversation} entry={entry} time={time} />;
}

/** The next words were said in another conversation about the same sale. */
function Elsewhere({ conversation }: { conversation: AfterSale }) {
  const { elsewhere } = useSpeech().messages.afterSale.timeline;
  return (
    <p className="mb-3 text-center text-12 text-3">
      {conversation.entry === "claim" ? elsewhere.thread : elsewhere.claim}
    </p>
  );
}

/** Opens at the end, and stays there while a person does; what arrives never moves what they read further up. */
function useKeptAtEnd(lastKey: string | undefined) {
  const pane = useRef<HTMLElement>(null);
  const isAtEnd = useRef(true);

  // How far it is scrolled is the browser's.
  useLayoutEffect(() => {
    const element = pane.current;
    if (!element) return;
    const look = () => {
      isAtEnd.current = element.scrollHeight - element.scrollTop - element.clientHeight < NEAR_END_PX;
    };
    const keep = () => {
      if (isAtEnd.current) element.scrollTop = element.scrollHeight;
    };
    keep();
    // Pictures that load, and a composer that grows, take room from the end.
    const sized = new ResizeObserver(keep);
    sized.observe(element);
    if (element.lastElementChild) sized.observe(element.lastElementChild);
    element.addEventListener("scroll", look, { passive: true });
    return () => {
      sized.disconnect();
      element.removeEventListener("scroll", look);
    };
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: when the last row is another one
  useLayoutEffect(() => {
    const element = pane.current;
    if (element && isAtEnd.current) element.scrollTop = element.scrollHeight;
  }, [lastKey]);

  return pane;
}
