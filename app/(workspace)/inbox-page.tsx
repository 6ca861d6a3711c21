import { dehydrate, HydrationBoundary, QueryClient } from "@tanstack/react-query";
import { notFound } from "next/navigation";
import { InboxScreen } from "@/components/inbox/inbox-screen";
import { hrefOf } from "@/components/inbox/place";
import { conversationQuery, countsQuery, listQuery } from "@/components/inbox/queries";
import type { Jsonified } from "@/components/live/fetch-json";
import type { Agent } from "@/lib/auth/actor";
import { can } from "@/lib/auth/permissions";
import { pageActor } from "@/lib/auth/session";
import { NotFound } from "@/lib/errors";
import { pageSequence } from "@/lib/events/read-events";
import { countConversations } from "@/lib/inbox/count-conversations";
import { InboxFilter, type InboxModule, OfConversation } from "@/lib/inbox/input";
import { listConversations } from "@/lib/inbox/list-conversations";
import { readConversation } from "@/lib/inbox/read-conversation";

export type InboxPageProps = {
  params: Promise<{ conversation?: string[] }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** An inbox with its list, and the conversation that the address names, read before anything is sent. */
export async function InboxPage({ module, params, searchParams }: InboxPageProps & { module: InboxModule }) {
  const actor = await pageActor();
  await pageSequence(actor.organizationId);
  const filter = InboxFilter.parse(await searchParams);
  const conversationId = idIn((await params).conversation);
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  await Promise.all([
    queryClient.prefetchInfiniteQuery({
      ...listQuery(module, filter),
      queryFn: async () => asJson(await listConversations(actor, { module, ...filter })),
    }),
    queryClient.prefetchQuery({
      ...countsQuery(module),
      queryFn: () => countConversations(actor, module),
    }),
    conversationId && prefetchConversation(queryClient, actor, conversationId),
  ]);
  const teams = module === "support" ? actor.departmentIds : actor.groupIds;

  return (
    <HydrationBoundary state={dehydrate(queryClient)}>
      <InboxScreen
        key={module}
        module={module}
        me={{
          id: actor.id,
          name: actor.name,
          role: actor.role,
          hasTeam: teams.length > 0,
          mayApprove: can(actor, "claim.approve-refund"),
        }}
        href={hrefOf(module, { conversationId, filter })}
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
    const conversation = await readConversation(actor, { conversationId });
    queryClient.setQueryData(conversationQuery(conversationId).queryKey, asJson(conversation));
  } catch (error) {
    if (error instanceof NotFound) notFound();
    throw error;
  }
}

/** The same shape that the browser gets from the doors. */
const asJson = <T,>(value: T): Jsonified<T> => JSON.parse(JSON.stringify(value));
