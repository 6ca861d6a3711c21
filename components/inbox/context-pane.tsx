"use client";

import { useQuery } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import { useMessages, useSpeech } from "@/components/i18n/use-messages";
import { Badge } from "@/components/ui/badge";
import { DescriptionList } from "@/components/ui/description-list";
import { Skeleton } from "@/components/ui/skeleton";
import { Thumb } from "@/components/ui/thumb";
import { useNow } from "@/components/ui/use-now";
import { useContextDrawer } from "@/components/workspace/panes";
import { isGuest } from "@/lib/guests";
import { formatDay } from "@/lib/i18n/formats";
import { Activity } from "./activity";
import { Section } from "./context-section";
import { useDesk } from "./desk";
import { InteractionBadge } from "./interaction-badge";
import { interactionName } from "./interaction-name";
import { Notes } from "./notes";
import { emptyFilter, hrefOf } from "./place";
import { Product } from "./product";
import { type Conversation, conversationQuery } from "./queries";

// Before a sale nobody needs it.
const AfterSaleContext = dynamic(
  () => import("@/components/messages/after-sale-context").then((file) => file.AfterSaleContext),
  { loading: ContextSkeleton },
);

/** The right pane: what the questions are about, who asks, what happened, and what the team says among itself. */
export function ContextPane({ id }: { id: string }) {
  const { data: conversation } = useQuery({ ...conversationQuery(id), enabled: false });
  const { inbox } = useMessages();
  return (
    <>
      <header className="flex h-12 shrink-0 items-center gap-2 border-b px-4 touch:h-14">
        {conversation && (
          <>
            <h2 className="min-w-0 flex-1 truncate font-normal text-2">
              {inbox.context.origin}{" "}
              <span className="font-semibold text-1">{inbox.context.channels[conversation.store.channel]}</span>
            </h2>
            {conversation.entry === "presale" ? (
              <Badge>{inbox.entries[conversation.entry]}</Badge>
            ) : (
              <InteractionBadge
                interaction={conversation.interaction}
                stage={conversation.entry === "claim" ? (conversation.claim?.stage ?? null) : null}
              />
            )}
          </>
        )}
      </header>
      <div className="scroll-pane flex-1">
        {conversation ? (
          <>
            {conversation.entry === "presale" ? (
              <BeforeSale conversation={conversation} />
            ) : (
              <AfterSaleContext conversation={conversation} />
            )}
            <Section title={inbox.context.notes}>
              <Notes conversation={conversation} />
            </Section>
            {conversation.activity.length > 0 && (
              <Section title={inbox.context.activity}>
                <Activity conversation={conversation} />
              </Section>
            )}
          </>
        ) : (
          <ContextSkeleton />
        )}
      </div>
    </>
  );
}

function BeforeSale({ conversation }: { conversation: Conversation }) {
  const { inbox } = useMessages();
  return (
    <>
      <Section>
        <Product conversation={conversation} />
      </Section>
      <Section title={inbox.context.buyer}>
        <Buyer conversation={conversation} />
      </Section>
      <Earlier conversation={conversation} />
    </>
  );
}

function Buyer({ conversation }: { conversation: Conversation }) {
  const { buyer, store } = conversation;
  const messages = useMessages();
  const { inbox } = messages;
  return (
    <DescriptionList
      facts={[
        [inbox.context.nickname, buyer.nickname],
        [
          inbox.context.meliId,
          !isGuest(buyer.sourceId) && (
            <span key="id" className="tnum">
              {buyer.sourceId}
            </span>
          ),
        ],
        [inbox.context.place, buyer.place],
        [inbox.context.through, interactionName(messages, conversation)],
        [inbox.context.store, store.nickname],
      ]}
    />
  );
}

function Earlier({ conversation: { earlier } }: { conversation: Conversation }) {
  const { messages, locale, timeZone } = useSpeech();
  const { module, select } = useDesk();
  const drawer = useContextDrawer();
  const now = useNow(60);
  const here = earlier.filter((one) => one.module === module);
  if (here.length === 0) return null;
  return (
    <Section
      title={messages.inbox.context.earlier}
      aside={<span className="tnum font-normal text-3">{here.length}</span>}
    >
      <ul className="-mx-2">
        {here.map(({ id, snippet, itemTitle, itemPictureUrl, lastIncomingAt }) => (
          <li key={id}>
            <a
              href={hrefOf(module, { conversationId: id, filter: emptyFilter })}
              title={itemTitle ?? undefined}
              onClick={(event) => {
                if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
                event.preventDefault();
                if (drawer.isOpen) drawer.toggle();
                select(id);
              }}
              className="focus-in flex min-h-7 items-center gap-2 rounded-sm px-2 transition-colors hover:bg-hover touch:min-h-11"
            >
              <Thumb src={itemPictureUrl} size={24} />
              <bdi className="min-w-0 flex-1 truncate">{snippet}</bdi>
              <time dateTime={lastIncomingAt} className="tnum shrink-0 text-12 text-3">
                {formatDay(lastIncomingAt, now, { locale, timeZone })}
              </time>
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function ContextSkeleton() {
  return (
    <div className="flex flex-col gap-3 px-4 py-3.5" aria-hidden="true">
      <div className="flex gap-3">
        <Skeleton className="size-18" />
        <div className="flex flex-1 flex-col gap-2 pt-1">
          <Skeleton className="h-2.5 w-full" />
          <Skeleton className="h-2.5 w-24" />
          <Skeleton className="h-3.5 w-20" />
        </div>
      </div>
      <Skeleton className="h-2.5 w-48" />
      <Skeleton className="h-2.5 w-56" />
      <Skeleton className="h-2.5 w-40" />
    </div>
  );
}
