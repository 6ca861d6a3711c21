"use client";

import { Check, CheckCheck, CircleAlert, Clock3, CloudOff, LoaderCircle } from "lucide-react";
import type { ReactNode } from "react";
import { useSpeech } from "@/components/i18n/use-messages";
import { useDesk } from "@/components/inbox/desk";
import { draftKey } from "@/components/inbox/draft-key";
import { focusComposer } from "@/components/inbox/focus-composer";
import type { AfterSale } from "@/components/inbox/queries";
import { Waiting } from "@/components/inbox/waiting";
import { Avatar } from "@/components/ui/avatar";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { Icon } from "@/components/ui/icon";
import { useNow } from "@/components/ui/use-now";
import { formatDateTime, formatTime } from "@/lib/i18n/formats";
import { say } from "@/lib/i18n/say";
import { Attachments } from "./attachments";
import { authorName } from "./author-name";
import { messageRefusalWords } from "./message-refusal-words";
import type { PendingMessage } from "./pending-messages";
import type { MessageEntry, OutgoingEntry } from "./timeline-rows";

type Side = "theirs" | "ours" | "marketplace";

/** What somebody said, who and when, and what became of it. */
export function MessageBubble({
  conversation,
  entry,
  time,
  waitingSince,
}: {
  conversation: AfterSale;
  entry: MessageEntry;
  time: string;
  /** Since when the buyer has waited, where this is what they wait about. */
  waitingSince: string | null;
}) {
  const { messages } = useSpeech();
  const { me } = useDesk();
  const words = messages.afterSale.timeline;
  const side: Side = entry.author === "seller" ? "ours" : entry.author === "buyer" ? "theirs" : "marketplace";
  const isTextless = entry.text.trim() === "";
  const name = authorName(messages, conversation, entry);
  return (
    <Bubble
      side={side}
      isFaded={entry.goneAt !== null || entry.state === "moderated"}
      meta={
        <>
          {side === "ours" && (
            <Avatar name={name} me={name === me.name} kind={entry.authorName ? "person" : "nobody"} />
          )}
          <span>{name}</span>
          {entry.recipient === "mediator" && side === "ours" && <span>{words.toMediator}</span>}
          <time dateTime={entry.at} className="tnum">
            {time}
          </time>
          {side === "ours" && <Delivery entry={entry} />}
          {waitingSince && <Waiting since={waitingSince} as="sentence" />}
        </>
      }
      below={<Trouble entry={entry} isOurs={side === "ours"} />}
    >
      {isTextless ? (
        entry.attachments.length === 0 && (
          <span className="text-3">
            {entry.state === "moderated" && side !== "ours" ? words.moderatedIncoming : words.noText}
          </span>
        )
      ) : (
        <Words text={entry.text} />
      )}
      <Attachments files={entry.attachments} />
    </Bubble>
  );
}

/** Whether the other side has it, and has read it. */
function Delivery({ entry }: { entry: MessageEntry }) {
  const { messages, locale, timeZone } = useSpeech();
  const words = messages.afterSale.timeline;
  const now = useNow(60);
  if (entry.state === "moderated") return <State icon={CircleAlert} tone="text-late" words={words.states.moderated} />;
  if (entry.state === "pending") return <State icon={Clock3} tone="text-warn" words={words.states.pending} />;
  if (!entry.seenAt) return <State icon={Check} words={words.states.delivered} />;
  const time = formatTime(entry.seenAt, timeZone);
  return (
    <span title={formatDateTime(entry.seenAt, now, { locale, timeZone })} className="contents">
      <State icon={CheckCheck} words={say(words.seen, { time })} />
    </span>
  );
}

/** What went wrong with it, in a sentence of its own. */
function Trouble({ entry, isOurs }: { entry: MessageEntry; isOurs: boolean }) {
  const words = useSpeech().messages.afterSale.timeline;
  const reasons: Record<string, string> = words.moderationReasons;
  if (entry.state === "moderated" && isOurs) {
    const word = entry.moderationReason?.toLowerCase();
    return (
      <p className="text-12 text-late">
        {words.moderatedOutgoing} {word && (reasons[word] ?? say(words.moderationOther, { word }))}
      </p>
    );
  }
  if (entry.state === "moderated" && entry.text.trim() !== "") {
    return <p className="text-12 text-3">{words.moderatedIncoming}</p>;
  }
  return entry.goneAt ? <p className="text-12 text-3">{words.gone}</p> : null;
}

/** Ours, and not at the marketplace yet: on its way, in doubt, or refused with the way to go on. */
export function OutgoingBubble({
  conversation,
  entry,
  time,
}: {
  conversation: AfterSale;
  entry: OutgoingEntry;
  time: string;
}) {
  const { messages } = useSpeech();
  const { me, drafts } = useDesk();
  const words = messages.afterSale.outgoing;
  const isMine = entry.authorId === me.id;
  const name = authorName(messages, conversation, entry);
  const max = conversation.composer.kind === "open" ? (conversation.composer.maxCharacters ?? 0) : 0;
  const isWaiting = conversation.store.state === "reconnect-needed" && entry.state === "queued";

  function rewrite() {
    drafts.write(draftKey(conversation.id), entry.text);
    requestAnimationFrame(() => focusComposer());
  }

  return (
    <Bubble
      side="ours"
      isFaded
      look={entry.state === "refused" ? "refused" : entry.state === "checking" ? "doubt" : undefined}
      meta={
        <>
          <Avatar name={name} me={isMine} kind={entry.authorId ? "person" : "bot"} />
          <span>{name}</span>
          <time dateTime={entry.at} className="tnum">
            {time}
          </time>
          {entry.state === "refused" ? (
            <State icon={CircleAlert} tone="text-late" words={words.refused} />
          ) : entry.state === "sent" ? (
            <State icon={Check} words={words.sent} />
          ) : (
            <State
              icon={LoaderCircle}
              isMoving={!isWaiting}
              tone={entry.state === "checking" ? "text-warn" : undefined}
              words={entry.state === "checking" ? words.checking : words[entry.state]}
            />
          )}
        </>
      }
      below={
        entry.state === "refused" ? (
          <div className="flex flex-wrap items-center gap-2 text-12 text-late">
            <span>{entry.refusal && messageRefusalWords(messages, { reason: entry.refusal }, max)}</span>
            {isMine && conversation.composer.kind === "open" && (
              <Button size="s" onClick={rewrite}>
                {words.rewrite}
              </Button>
            )}
          </div>
        ) : entry.state === "checking" ? (
          <p className="text-12 text-warn">{words.checkingText}</p>
        ) : isWaiting ? (
          <p className="text-12 text-warn">{words.waiting}</p>
        ) : null
      }
    >
      {entry.text.trim() !== "" && <Words text={entry.text} />}
      <Attachments files={entry.attachments} />
    </Bubble>
  );
}

/** Pressed here a moment ago; our own server has not shown it yet. */
export function PendingBubble({ message }: { message: PendingMessage }) {
  const { messages, timeZone } = useSpeech();
  const { me } = useDesk();
  const words = messages.afterSale.outgoing;
  const isLost = message.phase === "unreachable";
  return (
    <Bubble
      side="ours"
      isFaded
      look={isLost ? "doubt" : undefined}
      meta={
        <>
          <Avatar name={me.name} me />
          <span>{me.name}</span>
          <span className="tnum">{formatTime(message.pressedAt, timeZone)}</span>
          <State
            icon={isLost ? CloudOff : LoaderCircle}
            isMoving={!isLost}
            tone={isLost ? "text-warn" : undefined}
            words={words.sending}
          />
        </>
      }
      below={isLost && <p className="text-12 text-warn">{words.unreachable}</p>}
    >
      {message.text.trim() !== "" && <Words text={message.text} />}
      <Attachments files={message.files.map((file) => ({ ...file, isFlagged: false }))} isUnsent />
    </Bubble>
  );
}

function Words({ text }: { text: string }) {
  return (
    <p dir="auto" className="text-14 whitespace-pre-wrap wrap-anywhere">
      {text}
    </p>
  );
}

function State({
  icon,
  words,
  tone,
  isMoving = false,
}: {
  icon: typeof Check;
  words: string;
  tone?: string;
  isMoving?: boolean;
}) {
  return (
    <span className={cn("tnum inline-flex items-center gap-1", tone)}>
      <Icon of={icon} size={12} className={isMoving ? "animate-spin" : undefined} />
      {words}
    </span>
  );
}

/** Theirs on the left, ours on the right, the marketplace's with a dashed edge. */
function Bubble({
  side,
  look,
  isFaded = false,
  meta,
  below,
  children,
}: {
  side: Side;
  look?: "doubt" | "refused";
  isFaded?: boolean;
  meta: ReactNode;
  below?: ReactNode;
  children: ReactNode;
}) {
  const isOurs = side === "ours";
  return (
    <div
      className={cn(
        "flex max-w-[min(66ch,84%)] flex-col gap-1",
        isOurs ? "items-end self-end" : "items-start self-start",
      )}
    >
      <div
        className={cn(
          "flex min-w-16 flex-col gap-2 rounded-md border px-3 py-2",
          side === "theirs" && "border-line bg-sunken",
          side === "marketplace" && "border-line-control border-dashed bg-surface",
          isOurs && !look && "border-transparent bg-selected",
          look === "doubt" && "border-warn-line bg-warn-soft",
          look === "refused" && "border-late-line bg-late-soft",
          isFaded && !look && "text-2",
        )}
      >
        {children}
      </div>
      <div className={cn("flex flex-wrap items-center gap-x-1.5 gap-y-0.5 text-12 text-3", isOurs && "justify-end")}>
        {meta}
      </div>
      {below}
    </div>
  );
}
