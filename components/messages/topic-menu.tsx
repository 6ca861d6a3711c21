"use client";

import { ChevronDown } from "lucide-react";
import { useState } from "react";
import { useMessages } from "@/components/i18n/use-messages";
import { act } from "@/components/inbox/act";
import type { AfterSale } from "@/components/inbox/queries";
import { actionWords } from "@/components/inbox/refusal-words";
import { useRefresh } from "@/components/inbox/use-refresh";
import { buttonClass } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { Icon } from "@/components/ui/icon";
import { Menu, type MenuItem } from "@/components/ui/menu";
import { complaintTypes, helpTopics, type Topic } from "@/db/vocabulary";
import { say } from "@/lib/i18n/say";
import { setTopicAction } from "@/lib/inbox/actions";

/** What the conversation is about: recognized by itself, and changed by whoever knows better. */
export function TopicMenu({ conversation }: { conversation: AfterSale }) {
  const messages = useMessages();
  const { afterSale, inbox } = messages;
  const refresh = useRefresh();
  const [refusal, setRefusal] = useState<string | null>(null);
  const { id, topic, topicSetBy, entry } = conversation;

  async function choose(next: Topic | null) {
    const result = await act(() => setTopicAction({ conversationId: id, topic: next }));
    setRefusal(result.ok ? null : actionWords(messages, result));
    refresh(id);
  }

  const items: MenuItem[] = [
    ...(entry === "claim" ? complaintTypes : helpTopics).map((one) => ({
      id: one,
      label: inbox.topics[one],
      checked: one === topic,
      onSelect: () => void choose(one),
    })),
    ...(topicSetBy
      ? [{ id: "automatic", label: afterSale.topic.automatic, divided: true, onSelect: () => void choose(null) }]
      : []),
  ];
  const name = topic ? inbox.topics[topic] : afterSale.topic.none;
  return (
    <>
      <Menu
        label={afterSale.topic.label}
        items={items}
        trigger={(trigger) => (
          <button
            type="button"
            {...trigger}
            aria-label={`${afterSale.topic.label}: ${name}`}
            title={
              topicSetBy
                ? say(afterSale.topic.setBy, { name: topicSetBy })
                : topic
                  ? afterSale.topic.recognized
                  : undefined
            }
            className={cn(
              buttonClass("quiet", "s"),
              "-my-0.5 -ml-2 max-w-full touch:-my-2 touch:-ml-3 font-normal! text-13!",
              topic && "text-1!",
            )}
          >
            <span className="truncate">{name}</span>
            <Icon of={ChevronDown} size={12} className="shrink-0" />
          </button>
        )}
      />
      {refusal && (
        <span role="alert" className="block text-12 text-late">
          {refusal}
        </span>
      )}
    </>
  );
}
