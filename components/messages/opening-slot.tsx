"use client";

import { useQuery } from "@tanstack/react-query";
import { ArrowLeft, ChevronRight, LoaderCircle, MessageSquarePlus } from "lucide-react";
import { useState } from "react";
import { useSpeech } from "@/components/i18n/use-messages";
import { act } from "@/components/inbox/act";
import type { AfterSale } from "@/components/inbox/queries";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { Icon } from "@/components/ui/icon";
import type { Messages } from "@/lib/i18n/messages/es";
import { say } from "@/lib/i18n/say";
import { listOpeningsAction } from "@/lib/messages/actions";
import type { OpeningOption } from "@/lib/messages/list-openings";
import { messageRefusalWords } from "./message-refusal-words";
import { OpeningForm } from "./opening-form";

/** Only the marketplace's guide may begin here: its reasons, how often each may still be used, and what is said. */
export function OpeningSlot({ conversation }: { conversation: AfterSale }) {
  const { messages } = useSpeech();
  const words = messages.afterSale.opening;
  const [isOpen, setOpen] = useState(false);
  const [chosenId, setChosenId] = useState<string | null>(null);
  const reading = useQuery({
    queryKey: ["openings", conversation.id],
    queryFn: () => act(() => listOpeningsAction({ conversationId: conversation.id })),
    enabled: isOpen,
    staleTime: 0,
    gcTime: 0,
  });
  const options = reading.data?.ok ? reading.data.value.options : [];
  const chosen = options.find(({ id }) => id === chosenId);
  const failure = reading.data && !reading.data.ok ? reading.data : null;

  return (
    <div className="rounded-md border border-line-control bg-surface">
      <div className="flex items-start gap-2.5 px-3 py-3">
        <Icon of={MessageSquarePlus} className="mt-0.5 shrink-0 text-3" />
        <div className="min-w-0 flex-1">
          <h2 className="font-semibold">
            {isOpen
              ? chosen
                ? openingName(messages, chosen)
                : words.title
              : messages.afterSale.blocked["conversation-initiated-by-seller-limited"].title}
          </h2>
          <p className="max-w-[62ch] text-2">{words.text}</p>
          {!isOpen && (
            <Button data-composer className="mt-2" keys="R" onClick={() => setOpen(true)}>
              {messages.afterSale.blockedParts.start}
            </Button>
          )}
        </div>
        {chosen && (
          <Button kind="quiet" size="s" icon={<Icon of={ArrowLeft} size={14} />} onClick={() => setChosenId(null)}>
            {words.back}
          </Button>
        )}
      </div>
      {isOpen && reading.isFetching && (
        <p role="status" className="flex items-center gap-2 border-t px-3 py-2.5 text-3">
          <Icon of={LoaderCircle} className="animate-spin" />
          {words.loading}
        </p>
      )}
      {isOpen && !reading.isFetching && failure && (
        <div role="alert" className="flex items-center gap-2 border-t border-warn-line bg-warn-soft px-3 py-2">
          <span className="min-w-0 flex-1">
            {words.failed} {messageRefusalWords(messages, failure, 0)}
          </span>
          <Button onClick={() => void reading.refetch()}>{messages.common.retry}</Button>
        </div>
      )}
      {isOpen && !reading.isFetching && reading.data?.ok && options.length === 0 && (
        <p className="border-t px-3 py-2.5 text-2">{words.none}</p>
      )}
      {isOpen && !reading.isFetching && options.length > 0 && !chosen && (
        <ul>
          {options.map((option) => (
            <li key={option.id} className="border-t">
              <OptionButton option={option} onChoose={() => setChosenId(option.id)} />
            </li>
          ))}
        </ul>
      )}
      {chosen && <OpeningForm key={chosen.id} conversation={conversation} option={chosen} />}
    </div>
  );
}

/** A reason in our words; one we do not know in the marketplace's. */
function openingName({ afterSale }: Messages, { id, description }: OpeningOption): string {
  const reasons: Record<string, string> = afterSale.opening.reasons;
  return reasons[id] ?? description ?? id;
}

function OptionButton({ option, onChoose }: { option: OpeningOption; onChoose: () => void }) {
  const { messages, locale } = useSpeech();
  const words = messages.afterSale.opening;
  const note =
    option.left === null
      ? option.isAvailable
        ? null
        : words.disabled
      : say(words.left, { count: option.left }, locale);
  return (
    <button
      type="button"
      aria-disabled={!option.isAvailable || undefined}
      onClick={() => option.isAvailable && onChoose()}
      className={cn(
        "focus-in flex min-h-9 w-full items-center gap-2 px-3 py-1.5 text-left transition-colors live:hover:bg-hover touch:min-h-11",
        !option.isAvailable && "text-3",
      )}
    >
      <span className="min-w-0 flex-1">
        <span className="font-medium">{openingName(messages, option)}</span>
      </span>
      {note && <span className="tnum shrink-0 text-12 text-3">{note}</span>}
      <Icon of={ChevronRight} size={14} className="shrink-0 text-3" />
    </button>
  );
}
