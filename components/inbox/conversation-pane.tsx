"use client";

import { useQuery } from "@tanstack/react-query";
import { CloudOff, SearchX } from "lucide-react";
import dynamic from "next/dynamic";
import { useMessages } from "@/components/i18n/use-messages";
import { DoorError } from "@/components/live/fetch-json";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import { say } from "@/lib/i18n/say";
import { ConversationHead } from "./conversation-head";
import { ConversationSkeleton } from "./conversation-skeleton";
import { ProductStrip } from "./product-strip";
import { conversationQuery } from "./queries";
import { QuestionList } from "./question-list";
import { useMarkRead } from "./use-mark-read";

// Before a sale nobody needs it.
const AfterSalePane = dynamic(
  () => import("@/components/messages/after-sale-pane").then((file) => file.AfterSalePane),
  {
    loading: () => <div className="flex-1" />,
  },
);

// Only classified advertisements have them.
const LeadCards = dynamic(() => import("@/components/leads/lead-cards").then((file) => file.LeadCards), {
  loading: () => <div className="h-40" />,
});

/** The middle pane: one buyer about one item, question by question; after the sale, everything that was said and happened. */
export function ConversationPane({ id, onBack }: { id: string; onBack: () => void }) {
  const { data: conversation, error, refetch } = useQuery({ ...conversationQuery(id), retry: retryUnlessAbsent });
  useMarkRead(conversation);

  if (!conversation && error) return <ConversationError error={error} onRetry={() => refetch()} onBack={onBack} />;
  if (!conversation) return <ConversationSkeleton />;
  return (
    <>
      <ConversationHead conversation={conversation} onBack={onBack} />
      {conversation.entry === "presale" ? (
        <>
          <ProductStrip conversation={conversation} />
          {conversation.leads.length > 0 && <LeadCards conversation={conversation} />}
          <QuestionList conversation={conversation} />
        </>
      ) : (
        <AfterSalePane conversation={conversation} />
      )}
    </>
  );
}

const retryUnlessAbsent = (failures: number, error: Error) =>
  failures < 2 && !(error instanceof DoorError && error.reason !== "fault");

function ConversationError({ error, onRetry, onBack }: { error: Error; onRetry: () => void; onBack: () => void }) {
  const { inbox, common } = useMessages();
  const isAbsent = error instanceof DoorError && error.reason !== "fault";
  const { title, text } = isAbsent ? inbox.conversation.notFound : inbox.conversation.error;
  const reference = error instanceof DoorError ? error.reference : null;
  return (
    <EmptyState
      icon={<Icon of={isAbsent ? SearchX : CloudOff} size={20} />}
      title={title}
      actions={
        <>
          {!isAbsent && (
            <Button kind="primary" onClick={onRetry}>
              {common.retry}
            </Button>
          )}
          <Button onClick={onBack}>{inbox.conversation.backToList}</Button>
        </>
      }
      foot={reference && say(common.error.reference, { reference })}
    >
      {text}
    </EmptyState>
  );
}
