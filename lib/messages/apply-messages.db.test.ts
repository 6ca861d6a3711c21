import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { inOrganization, type Transaction } from "@/db/client";
import { messages, outbox } from "@/db/schema";
import { aThread } from "@/db/testing/after-sale";
import { anAgent, anOrganization, aStore } from "@/db/testing/factories";
import { rolledBack } from "@/db/testing/rolled-back";
import { systemOf } from "@/lib/auth/actor";
import { applyMessages, type MessageReading } from "./apply-messages";

const at = (time: string) => new Date(`2026-11-20T${time}Z`);

const said = (author: MessageReading["author"], sentAt: Date, more: Partial<MessageReading> = {}): MessageReading => ({
  sourceId: crypto.randomUUID(),
  author,
  recipient: null,
  text: `${author} ${sentAt.toISOString()}`,
  translatedText: null,
  state: "delivered",
  moderationReason: null,
  stage: null,
  sentAt,
  seenAt: null,
  attachments: [],
  ...more,
});

/** A thread in which the buyer asked at ten, and readings of it. */
async function aTalk(on: Transaction) {
  const organizationId = await anOrganization(on);
  const store = await aStore(on, organizationId);
  const { id: conversationId } = await aThread(on, store, { at: at("10:00:00") });
  const apply = (readings: MessageReading[], readAt: Date) =>
    inOrganization(
      organizationId,
      (tx) =>
        applyMessages(tx, systemOf(organizationId), {
          storeId: store.id,
          conversationId,
          messages: readings,
          readAt,
          extent: "partial",
        }),
      on,
    );
  return { organizationId, storeId: store.id, conversationId, apply };
}

it(
  "hears who writes in the second of our answer: the marketplace's clock knows no shorter time",
  rolledBack(async (on) => {
    const { apply } = await aTalk(on);
    const answer = said("seller", at("10:05:00"));
    expect((await apply([answer], at("10:05:01"))).summary.waitingSince).toBeNull();
    const { summary } = await apply([answer, said("buyer", at("10:05:00"))], at("10:05:03"));
    expect(summary).toMatchObject({ waitingSince: at("10:05:00"), unanswered: 1 });
  }),
);

it(
  "takes what we answered in the second in which it was asked for answered",
  rolledBack(async (on) => {
    const { apply } = await aTalk(on);
    const asked = said("buyer", at("10:05:00"));
    await apply([asked], at("10:05:00.400"));
    const { summary } = await apply([asked, said("seller", at("10:05:00"))], at("10:05:00.900"));
    expect(summary).toMatchObject({ waitingSince: null, unanswered: 0 });
  }),
);

it(
  "takes the marketplace's time over ours for what we sent, so that nobody is answered before they wrote",
  rolledBack(async (on) => {
    const { organizationId, storeId, conversationId, apply } = await aTalk(on);
    const { id: authorId } = await anAgent(on, organizationId);
    // Our clock is half a minute ahead, and the answer to our call told no time.
    const answer = said("seller", at("10:05:30"));
    await apply([answer], at("10:05:30"));
    await inOrganization(
      organizationId,
      async (tx) => {
        const outboxId = crypto.randomUUID();
        await tx.insert(outbox).values({
          id: outboxId,
          organizationId,
          storeId,
          conversationId,
          kind: "message",
          text: answer.text,
          authorKind: "agent",
          authorId,
          createdAt: at("10:05:29"),
        });
        await tx.update(messages).set({ outboxId }).where(eq(messages.sourceId, answer.sourceId));
      },
      on,
    );
    const asRead = { ...answer, sentAt: at("10:05:00") };
    const { summary } = await apply([asRead, said("buyer", at("10:05:20"))], at("10:06:00"));
    expect(summary).toMatchObject({ waitingSince: at("10:05:20"), unanswered: 1 });
  }),
);
