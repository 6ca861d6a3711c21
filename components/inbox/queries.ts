import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { fetchJson, type Jsonified } from "@/components/live/fetch-json";
import type { ConversationCounts } from "@/lib/inbox/count-conversations";
import type { AfterSale as AfterSaleDetail } from "@/lib/inbox/get-after-sale";
import type { ConversationDetail } from "@/lib/inbox/get-conversation";
import type { InboxFilter, InboxModule } from "@/lib/inbox/input";
import type { Assignable } from "@/lib/inbox/list-assignable";
import type { ConversationPage } from "@/lib/inbox/list-conversations";
import type { ConversationRead } from "@/lib/inbox/read-conversation";

/** The reads of the inbox as the browser makes them, one home each. Pages prefetch them under the same keys. */

export type ListPage = Jsonified<ConversationPage>;
export type ListItem = ListPage["conversations"][number];
/** Before a sale: one buyer about one item. */
export type Conversation = Jsonified<ConversationDetail>;
/** After it: one order's thread, or one claim. */
export type AfterSale = Jsonified<AfterSaleDetail>;
/** Whatever it came in as; `entry` tells. */
export type AnyConversation = Conversation | AfterSale;
export type Question = Conversation["questions"][number];

export const listQuery = (module: InboxModule, filter: InboxFilter) =>
  infiniteQueryOptions({
    queryKey: ["inbox", module, filter] as const,
    queryFn: ({ pageParam, signal }) => fetchJson<ConversationPage>(listPath(module, filter, pageParam), signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });

export const countsQuery = (module: InboxModule) =>
  queryOptions({
    queryKey: ["inbox-counts", module],
    queryFn: ({ signal }) => fetchJson<ConversationCounts>(`/api/inbox/counts?module=${module}`, signal),
  });

export const conversationQuery = (id: string) =>
  queryOptions({
    queryKey: ["conversation", id],
    queryFn: ({ signal }) => fetchJson<ConversationRead>(`/api/inbox/${id}`, signal),
  });

export const assignableQuery = () =>
  queryOptions({
    queryKey: ["assignable"],
    queryFn: ({ signal }) => fetchJson<Assignable>("/api/inbox/assignable", signal),
    staleTime: 60_000,
  });

function listPath(module: InboxModule, filter: InboxFilter, cursor: string | null): string {
  const words = Object.entries({ module, ...filter, cursor }).filter(([, value]) => value);
  return `/api/inbox?${new URLSearchParams(words.map(([name, value]) => [name, String(value)]))}`;
}
