import "server-only";
import { and, eq } from "drizzle-orm";
import { inOrganization } from "@/db/client";
import { conversations } from "@/db/schema";
import type { Agent } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import { NotFound } from "@/lib/errors";
import type { Here } from "@/lib/here";
import { type AfterSale, getAfterSale } from "./get-after-sale";
import { type ConversationDetail, getConversation } from "./get-conversation";
import type { OfConversation } from "./input";
import { visibleTo } from "./scope";

/** What a conversation's screen shows; `entry` says which screen. */
export type ConversationRead = ConversationDetail | AfterSale;

/** Everything one conversation's screen shows, whatever it came in as. Throws `NotFound` out of reach. */
export async function readConversation(
  actor: Agent,
  { conversationId }: OfConversation,
  { on, now = new Date() }: Here = {},
): Promise<ConversationRead> {
  authorize(actor, "conversation.read");
  return inOrganization(
    actor.organizationId,
    async (tx) => {
      const [found] = await tx
        .select({ entry: conversations.entry })
        .from(conversations)
        .where(and(visibleTo(actor), eq(conversations.id, conversationId)));
      if (!found) throw new NotFound("conversation");
      const read = found.entry === "presale" ? getConversation : getAfterSale;
      return read(actor, { conversationId }, { on: tx, now });
    },
    on,
  );
}
