"use client";

import { CircleAlert, Hourglass, type LucideIcon, PencilLine } from "lucide-react";
import { memo } from "react";
import { DueWords } from "@/components/claims/due-words";
import { useSpeech } from "@/components/i18n/use-messages";
import { Avatar } from "@/components/ui/avatar";
import { cn } from "@/components/ui/cn";
import { Icon } from "@/components/ui/icon";
import { Thumb } from "@/components/ui/thumb";
import { useNow } from "@/components/ui/use-now";
import { formatDateTime, formatDay } from "@/lib/i18n/formats";
import type { Messages } from "@/lib/i18n/messages/es";
import { say } from "@/lib/i18n/say";
import { buyerName } from "./buyer-name";
import { InteractionBadge } from "./interaction-badge";
import { LeftRowWords } from "./left-row-words";
import type { ListItem } from "./queries";
import type { Row } from "./settle-rows";
import { Waiting } from "./waiting";

/**
 * One conversation of the list: who asks, since when, what, and who has it. A link, so that it opens in a tab too; the
 * list hears its clicks, so that a row is drawn again only when it has changed.
 */
export const ConversationRow = memo(function ConversationRow({
  row,
  href,
  isCurrent,
  isTall,
  me,
}: {
  row: Row;
  href: string;
  isCurrent: boolean;
  /** With a third line, for the badge and what is due. */
  isTall: boolean;
  me: string;
}) {
  const { messages } = useSpeech();
  const { item, left } = row;
  return (
    <a
      href={href}
      id={rowId(item.id)}
      data-conversation={item.id}
      aria-current={isCurrent ? "true" : undefined}
      data-unread={(item.isUnread && !left) || undefined}
      className={cn(
        "focus-in group/row relative grid h-full grid-cols-[8px_36px_minmax(0,1fr)] items-center gap-x-2 border-b pr-3 pl-2 transition-colors hover:bg-hover touch:pr-4",
        "aria-[current=true]:bg-selected aria-[current=true]:before:absolute aria-[current=true]:before:inset-y-0 aria-[current=true]:before:left-0 aria-[current=true]:before:w-0.5 aria-[current=true]:before:bg-accent",
        left && !isCurrent && "opacity-60",
      )}
    >
      <span
        aria-hidden="true"
        className={cn(
          "size-1.5 justify-self-center rounded-full group-data-unread/row:bg-accent",
          isTall && "mt-3.25 self-start touch:mt-3.75",
        )}
      />
      <span className={isTall ? "self-start pt-1.5 touch:pt-2" : "contents"}>
        <Thumb src={item.itemPictureUrl} />
      </span>
      <span className="block min-w-0">
        <span className="flex h-5 min-w-0 items-center gap-2">
          {item.isUnread && !left && <span className="sr-only">{messages.inbox.row.unread}.</span>}
          <span className="min-w-0 truncate font-medium text-2 group-aria-[current=true]/row:text-1 group-data-unread/row:font-semibold group-data-unread/row:text-1">
            {buyerName(messages, { nickname: item.buyerNickname, sourceId: item.buyerSourceId })}
          </span>
          {item.questionCount > 1 && !left && !isAfterSale(item) && (
            <span className="shrink-0 font-medium text-11 text-3">
              {say(messages.inbox.row.questions, { count: item.questionCount })}
            </span>
          )}
          <span className="flex-1" />
          {left ? <LeftRowWords part="state" item={item} /> : <RowTime item={item} />}
        </span>
        <span className="flex h-5 min-w-0 items-center gap-2">
          {!isTall && isAfterSale(item) && (
            <InteractionBadge size="s" interaction={item.interaction} stage={item.claimStage} />
          )}
          {left ? (
            <LeftRowWords part="snippet" item={item} />
          ) : item.answering && !isTall ? (
            <Answering by={item.answering} me={me} />
          ) : (
            <Snippet item={item} />
          )}
          {!isTall && <RowAssignee item={item} me={me} />}
        </span>
        {isTall && (
          <span className="flex h-5 min-w-0 items-center gap-1.5 text-12 text-3">
            <InteractionBadge size="s" interaction={item.interaction} stage={item.claimStage} />
            <Standing item={item} left={left} me={me} />
            <RowAssignee item={item} me={me} />
          </span>
        )}
      </span>
    </a>
  );
});

export const rowId = (id: string) => `conversation-${id}`;

const isAfterSale = ({ entry }: ListItem) => entry !== "presale";

function Snippet({ item }: { item: ListItem }) {
  const { messages } = useSpeech();
  return (
    <bdi className="min-w-0 flex-1 truncate text-3 group-aria-[current=true]/row:text-1 group-data-unread/row:text-2">
      {item.snippet || (item.lead && leadName(messages, item.lead))}
    </bdi>
  );
}

/** How somebody showed interest without a word. */
function leadName({ afterSale }: Messages, lead: string): string {
  const words: Record<string, string> = afterSale.lead.types;
  return words[lead] ?? lead;
}

/** Who is answering it right now. */
function Answering({ by: { id, name }, me }: { by: NonNullable<ListItem["answering"]>; me: string }) {
  const { row } = useSpeech().messages.inbox;
  const first = name.split(" ")[0] ?? name;
  return (
    <span className="inline-flex min-w-0 flex-1 items-center gap-1 text-accent">
      <Icon of={PencilLine} size={12} className="shrink-0" />
      <span className="truncate">{id === me ? row.youAnswer : say(row.answering, { name: first })}</span>
    </span>
  );
}

/** Beside the badge, what matters most of it: who writes, what waits or did not arrive, what is due, which order. */
function Standing({ item, left, me }: Row & { me: string }) {
  const { inbox } = useSpeech().messages;
  // What became of it is not in the row: it is as it was while the list held it.
  if (left) return <OrderNumber item={item} />;
  if (item.answering) return <Answering by={item.answering} me={me} />;
  if (item.approval === "awaiting") return <Mark icon={Hourglass} tone="text-warn" text={inbox.row.awaiting} />;
  if (item.approval) return <Mark icon={CircleAlert} tone="text-late" text={inbox.row[item.approval]} />;
  if (item.outgoing === "refused") return <Mark icon={CircleAlert} tone="text-late" text={inbox.row.notSent} />;
  if (item.dueAt && item.state !== "resolved") {
    return (
      <span className="shrink-0 grow">
        <DueWords at={item.dueAt} />
      </span>
    );
  }
  return <OrderNumber item={item} />;
}

function OrderNumber({ item: { orderSourceId } }: { item: ListItem }) {
  const { row } = useSpeech().messages.inbox;
  return <span className="tnum min-w-0 flex-1 truncate">{orderSourceId && say(row.order, { id: orderSourceId })}</span>;
}

function Mark({ icon, tone, text }: { icon: LucideIcon; tone: "text-warn" | "text-late"; text: string }) {
  return (
    <span className={cn("inline-flex min-w-0 flex-1 items-center gap-1 font-medium", tone)}>
      <Icon of={icon} size={12} className="shrink-0" />
      <span className="truncate">{text}</span>
    </span>
  );
}

function RowTime({ item }: { item: ListItem }) {
  const { messages, locale, timeZone } = useSpeech();
  const now = useNow(60);
  const reader = { locale, timeZone };
  if (item.state === "snoozed" && item.snoozedUntil) {
    const time = formatDateTime(item.snoozedUntil, now, reader);
    return <span className="tnum shrink-0 text-12 text-3">{say(messages.inbox.row.wakes, { time })}</span>;
  }
  if (item.waitingSince) return <Waiting since={item.waitingSince} />;
  // What puts it in its place is due later: the line below says when.
  if (isAfterSale(item) && item.state === "open") return null;
  return <span className="tnum shrink-0 text-12 text-3">{formatDay(item.sortAt, now, reader)}</span>;
}

function RowAssignee({ item, me }: { item: ListItem; me: string }) {
  const { inbox } = useSpeech().messages;
  if (!item.assigneeId) return <Avatar kind="nobody" label={inbox.row.unassigned} />;
  const isMe = item.assigneeId === me;
  const name = item.assigneeName ?? "";
  return <Avatar name={name} me={isMe} label={isMe ? inbox.row.assignedToYou : say(inbox.row.assignedTo, { name })} />;
}
