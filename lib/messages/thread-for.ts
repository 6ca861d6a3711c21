import "server-only";
import { and, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { conversations, threads } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import type { ThreadRef } from "@/lib/channels/messages-facet";
import { NotFound } from "@/lib/errors";
import { visibleTo } from "@/lib/inbox/scope";

/** The thread of a conversation within the actor's reach, and where it lives. Throws `NotFound`. */
export async function threadFor(tx: Transaction, actor: Actor, conversationId: string) {
  const [thread] = await tx
    .select({
      storeId: conversations.storeId,
      of: threads.refOf,
      sourceId: threads.refSourceId,
      shownReadAt: threads.shownReadAt,
      maxCharacters: threads.maxCharacters,
    })
    .from(conversations)
    .innerJoin(threads, eq(threads.conversationId, conversations.id))
    .where(and(visibleTo(actor), eq(conversations.id, conversationId)));
  if (!thread) throw new NotFound("thread");
  const { of, sourceId, ...rest } = thread;
  const ref: ThreadRef = { of, sourceId };
  return { ...rest, ref };
}
