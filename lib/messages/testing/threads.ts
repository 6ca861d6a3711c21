import { and, asc, eq } from "drizzle-orm";
import { inOrganization } from "@/db/client";
import { conversations, events, messages, outbox, threadAliases, threads } from "@/db/schema";
import type { ConnectedShop } from "@/lib/inbox/testing/connected-shop";
import { readThread } from "@/lib/intake/read-thread";
import { seller } from "@/sandbox/testing";
import { deliverMessage } from "../deliver-message";

/** What tests of threads ask of a connected shop, on both sides. */
export function threadsOf(open: ConnectedShop) {
  const inOurs = <T>(work: Parameters<typeof inOrganization<T>>[1]) => inOrganization(open.organizationId, work);
  const later = (seconds: number) => new Date(Date.now() + seconds * 1000);
  const read = (pack: number, { of = "pack", seconds = 0 }: { of?: "pack" | "order"; seconds?: number } = {}) =>
    readThread(
      { storeId: open.storeId, of, sourceId: String(pack) },
      { organizationId: open.organizationId, attempt: 1 },
      async () => later(seconds),
    );

  const find = async (pack: number) => {
    const [found] = await inOurs((tx) =>
      tx
        .select({ conversation: conversations })
        .from(threadAliases)
        .innerJoin(conversations, eq(conversations.id, threadAliases.conversationId))
        .where(and(eq(threadAliases.storeId, open.storeId), eq(threadAliases.refSourceId, String(pack)))),
    );
    return found?.conversation;
  };
  const known = async (pack: number) => {
    const found = await find(pack);
    if (!found) throw new Error("the thread did not arrive");
    return found;
  };

  return {
    inOurs,
    later,
    read,
    find,
    known,
    /** A sale whose buyer has written, read here. */
    async aThread(sale: Record<string, unknown> = {}, text = "Hola, ¿cuándo llega?") {
      const bought = await open.shop.buy(sale);
      const message = await open.shop.write(bought.pack, text);
      await read(bought.pack);
      const { id } = await known(bought.pack);
      return {
        pack: Number(bought.pack),
        orderId: Number(bought.orderIds[0]),
        conversationId: id,
        messageId: message.id,
      };
    },
    /** Runs the job as the worker does, so many seconds later. */
    deliver: (outboxId: string, seconds = 0, more: { lastAttempt?: boolean; signal?: AbortSignal } = {}) =>
      deliverMessage({ storeId: open.storeId, outboxId }, { organizationId: open.organizationId, ...more }, () =>
        later(seconds),
      ),
    async outgoing(clientId: string) {
      const [row] = await inOurs((tx) => tx.select().from(outbox).where(eq(outbox.id, clientId)));
      if (!row) throw new Error("the message is gone");
      return row;
    },
    said: (conversationId: string) =>
      inOurs((tx) =>
        tx.select().from(messages).where(eq(messages.conversationId, conversationId)).orderBy(asc(messages.sentAt)),
      ),
    async thread(conversationId: string) {
      const [row] = await inOurs((tx) => tx.select().from(threads).where(eq(threads.conversationId, conversationId)));
      if (!row) throw new Error("the thread is gone");
      return row;
    },
    async happened(conversationId: string) {
      const rows = await inOurs((tx) =>
        tx
          .select({ kind: events.kind })
          .from(events)
          .where(eq(events.conversationId, conversationId))
          .orderBy(events.sequence),
      );
      return rows.map(({ kind }) => kind);
    },
    /** As the marketplace keeps it. */
    theirs: (pack: number) => open.shop.control("GET", `threads/${pack}/${seller}`),
    block: (pack: number, switches: Record<string, unknown>) =>
      open.shop.control("PUT", `threads/${pack}/${seller}`, switches),
    /** How often the marketplace got and took a message in this thread. */
    async writes(pack: number, kind = "message") {
      const found: { received: number; accepted: number }[] = await open.shop.control(
        "GET",
        `effects/writes?kind=${kind}&subject=${pack}`,
      );
      const sum = (key: "received" | "accepted") => found.reduce((total, each) => total + each[key], 0);
      return { received: sum("received"), accepted: sum("accepted") };
    },
  };
}
