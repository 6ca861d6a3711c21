"use client";

import { useQuery } from "@tanstack/react-query";
import { AlarmClock, Archive, Check } from "lucide-react";
import { useMessages } from "@/components/i18n/use-messages";
import { cn } from "@/components/ui/cn";
import { Icon } from "@/components/ui/icon";
import { useDesk } from "./desk";
import { type AnyConversation, conversationQuery, type ListItem } from "./queries";
import { authorOf } from "./slot-state";

/** A row that the list no longer holds: what became of it, from what this browser knows of the conversation. */
export function LeftRowWords({ item, part }: { item: ListItem; part: "state" | "snippet" }) {
  const { inbox } = useMessages();
  const { me } = useDesk();
  const { data } = useQuery({ ...conversationQuery(item.id), enabled: false });
  const fate = fateOf(data);
  if (part === "snippet") {
    const questions = data?.entry === "presale" ? data.questions : [];
    const last = questions.findLast(({ answerText }) => answerText !== null);
    const isMine = last?.reply && authorOf(last.reply, me.id).kind === "me";
    return (
      <bdi className="min-w-0 flex-1 truncate text-3 group-aria-[current=true]/row:text-1">
        {fate === "answered" && last ? `${isMine ? `${inbox.row.you}: ` : ""}${last.answerText}` : item.snippet}
      </bdi>
    );
  }
  const { icon, tone } = LOOK[fate];
  return (
    <span className={cn("inline-flex shrink-0 items-center gap-1 text-12", tone)}>
      {icon && <Icon of={icon} size={12} />}
      {inbox.row[fate]}
    </span>
  );
}

const LOOK = {
  answered: { icon: Check, tone: "text-ok" },
  archived: { icon: Archive, tone: "text-3" },
  resolved: { icon: Check, tone: "text-ok" },
  snoozed: { icon: AlarmClock, tone: "text-3" },
  left: { icon: null, tone: "text-3" },
} as const;

function fateOf(conversation: AnyConversation | undefined): keyof typeof LOOK {
  if (!conversation) return "left";
  if (conversation.state === "snoozed") return "snoozed";
  if (conversation.state !== "resolved") return "left";
  if (conversation.entry !== "presale") return "resolved";
  return conversation.questions.at(-1)?.answeredAt ? "answered" : "archived";
}
