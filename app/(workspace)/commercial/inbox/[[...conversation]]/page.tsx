import { dehydrate, HydrationBoundary, QueryClient } from "@tanstack/react-query";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { InboxScreen } from "@/components/inbox/inbox-screen";
import { hrefOf } from "@/components/inbox/place";
import { conversationQuery, countsQuery, listQuery } from "@/components/inbox/queries";
import type { Jsonified } from "@/components/live/fetch-json";
import type { Agent } from "@/lib/auth/actor";
import { pageActor } from "@/lib/auth/session";
import { NotFound } from "@/lib/errors";
import { messagesFor } from "@/lib/i18n/messages-for";
import { countConversations } from "@/lib/inbox/count-conversations";
import { getConversation } from "@/lib/inbox/get-conversation";
import { InboxFilter, OfConversation } from "@/lib/inbox/input";
import { listConversations } from "@/lib/inbox/list-conversations";

type Props = {
  params: Promise<{ conversation?: string[] }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  const { messages } = await messagesFor();
  return { title: messages.inbox.documentTitle };
}

export default async function CommercialInboxPage({ params, searchParams }: Props) {
  const actor = await pageActor();
  const filter = InboxFilter.parse(await searchParams);
  const conversationId = idIn((await params).conversation);
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  await Promise.all([
    queryClient.prefetchInfiniteQuery({
      ...listQuery("commercial", filter),
      queryFn: async () => asJson(await listConversations(actor, { module: "commercial", ...filter })),
    }),
    queryClient.prefetchQuery({
      ...countsQuery("commercial"),
      queryFn: () => countConversations(actor, "commercial"),
    }),
    conversationId && prefetchConversation(queryClient, actor, conversationId),
  ]);

  return (
    <HydrationBoundary state={dehydrate(queryClient)}>
      <InboxScreen
        module="commercial"
        me={{ id: actor.id, name: actor.name, role: actor.role, hasGroups: actor.groupIds.length > 0 }}
        href={hrefOf("commercial", { conversationId, filter })}
      />
    </HydrationBoundary>
  );
}

/** The one conversation that an address may name; anything else names nothing. */
function idIn(segments: string[] | undefined): string | null {
  if (!segments) return null;
  const [id, ...rest] = segments;
  const parsed = OfConversation.safeParse({ conversationId: id });
  if (!parsed.success || rest.length > 0) notFound();
  return parsed.data.conversationId;
}

async function prefetchConversation(queryClient: QueryClient, actor: Agent, conversationId: string): Promise<void> {
  try {
    const conversation = await getConversation(actor, { conversationId });
    queryClient.setQueryData(conversationQuery(conversationId).queryKey, asJson(conversation));
  } catch (error) {
    if (error instanceof NotFound) notFound();
    throw error;
  }
}

/** The same shape that the browser gets from the doors. */
const asJson = <T,>(value: T): Jsonified<T> => JSON.parse(JSON.stringify(value));
