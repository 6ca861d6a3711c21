"use client";

import { PencilLine } from "lucide-react";
import { memo } from "react";
import { useSpeech } from "@/components/i18n/use-messages";
import { Avatar } from "@/components/ui/avatar";
import { cn } from "@/components/ui/cn";
import { Icon } from "@/components/ui/icon";
import { Thumb } from "@/components/ui/thumb";
import { useNow } from "@/components/ui/use-now";
import { formatDateTime, formatDay } from "@/lib/i18n/formats";
import { say } from "@/lib/i18n/say";
import { buyerName } from "./buyer-name";
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
  me,
}: {
  row: Row;
  href: string;
  isCurrent: boolean;
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
      <span className="size-1.5 justify-self-center rounded-full group-data-unread/row:bg-accent" aria-hidden="true" />
      <Thumb src={item.itemPictureUrl} />
      <span className="block min-w-0">
        <span className="flex h-5 min-w-0 items-center gap-2">
          {item.isUnread && !left && <span className="sr-only">{messages.inbox.row.unread}.</span>}
          <span className="min-w-0 truncate font-medium text-2 group-aria-[current=true]/row:text-1 group-data-unread/row:font-semibold group-data-unread/row:text-1">
            {buyerName(messages, { nickname: item.buyerNickname, sourceId: item.buyerSourceId })}
          </span>
          {item.questionCount > 1 && !left && (
            <span className="shrink-0 font-medium text-11 text-3">
              {say(messages.inbox.row.questions, { count: item.questionCount })}
            </span>
          )}
          <span className="flex-1" />
          {left ? <LeftRowWords part="state" item={item} /> : <RowTime item={item} />}
        </span>
        <span className="flex h-5 min-w-0 items-center gap-2">
          {left ? <LeftRowWords part="snippet" item={item} /> : <RowWords item={item} me={me} />}
          <RowAssignee item={item} me={me} />
        </span>
      </span>
    </a>
  );
});

export const rowId = (id: string) => `conversation-${id}`;

/** What the buyer wrote, or who is answering it right now. */
function RowWords({ item, me }: { item: ListItem; me: string }) {
  const { messages } = useSpeech();
  if (item.answering) {
    const { id, name } = item.answering;
    const first = name.split(" ")[0] ?? name;
    return (
      <span className="inline-flex min-w-0 flex-1 items-center gap-1 text-accent">
        <Icon of={PencilLine} size={12} className="shrink-0" />
        <span className="truncate">
          {id === me ? messages.inbox.row.youAnswer : say(messages.inbox.row.answering, { name: first })}
        </span>
      </span>
    );
  }
  return (
    <bdi className="min-w-0 flex-1 truncate text-3 group-aria-[current=true]/row:text-1 group-data-unread/row:text-2">
      {item.snippet}
    </bdi>
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
  return <span className="tnum shrink-0 text-12 text-3">{formatDay(item.sortAt, now, reader)}</span>;
}

function RowAssignee({ item, me }: { item: ListItem; me: string }) {
  const { inbox } = useSpeech().messages;
  if (!item.assigneeId) return <Avatar kind="nobody" label={inbox.row.unassigned} />;
  const isMe = item.assigneeId === me;
  const name = item.assigneeName ?? "";
  return <Avatar name={name} me={isMe} label={isMe ? inbox.row.assignedToYou : say(inbox.row.assignedTo, { name })} />;
}
