import "server-only";
import { eq } from "drizzle-orm";
import { inOrganization } from "@/db/client";
import { conversations } from "@/db/schema";
import type { Agent } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import { NotFound } from "@/lib/errors";
import { recordEvent } from "@/lib/events/record-event";
import type { Here } from "@/lib/here";
import { ok } from "@/lib/result";
import type { SetTopic } from "./input";
import { conversationFor } from "./scope";

/**
 * Says what a conversation after the sale is about, or with null that it is about none of these. From then on nothing is
 * recognized in its place. Throws `NotFound` before the sale, where there are no topics.
 */
export async function setTopic(actor: Agent, { conversationId, topic }: SetTopic, { on, now = new Date() }: Here = {}) {
  authorize(actor, "conversation.set-topic");
  return inOrganization(
    actor.organizationId,
    async (tx) => {
      const conversation = await conversationFor(actor, conversationId, tx);
      if (conversation.entry === "presale") throw new NotFound("topic");
      if (conversation.topic === topic && conversation.topicSetBy !== null) return ok(null);
      await tx.update(conversations).set({ topic, topicSetBy: actor.id }).where(eq(conversations.id, conversationId));
      const detail = { topic, from: conversation.topic };
      await recordEvent(tx, actor, { kind: "conversation.topic-set", conversationId, at: now, detail });
      return ok(null);
    },
    on,
  );
}
