import { like } from "drizzle-orm";
import { expect, it } from "vitest";
import { inOrganization, type Transaction } from "@/db/client";
import { jobs, threads } from "@/db/schema";
import { aThread, nextSourceId } from "@/db/testing/after-sale";
import { anOrganization, aStore } from "@/db/testing/factories";
import { rolledBack } from "@/db/testing/rolled-back";
import { readThreadsOf } from "./read-threads-of";

const at = new Date();

const within = (test: (tx: Transaction, thread: { id: string; ref: string; happens: Happens }) => Promise<void>) =>
  rolledBack(async (on) => {
    const organizationId = await anOrganization(on);
    const store = await aStore(on, organizationId);
    const packSourceId = nextSourceId();
    const { id } = await aThread(on, store, { packSourceId });
    await inOrganization(
      organizationId,
      async (tx) => {
        const happens: Happens = async (kind, conversationId = id) => {
          await readThreadsOf(tx, { storeId: store.id, organizationId }, [{ kind, at, conversationId }]);
          return tx.$count(jobs, like(jobs.dedupe, `read:${store.id}:thread:pack:${packSourceId}`));
        };
        await test(tx, { id, ref: packSourceId, happens });
      },
      on,
    );
  });
type Happens = (
  kind: "order.changed" | "order.received" | "shipment.changed",
  conversationId?: string,
) => Promise<number>;

it(
  "reads a thread again when its order changed, which may open or close it",
  within(async (_tx, { happens }) => {
    expect(await happens("order.changed", crypto.randomUUID())).toBe(0);
    expect(await happens("order.changed")).toBe(1);
  }),
);

it(
  "reads a thread again when its parcel moved only while nobody can write in it",
  within(async (tx, { happens }) => {
    expect(await happens("shipment.changed")).toBe(0);
    await tx.update(threads).set({ blockWord: "blocked_by_fulfillment", blockReason: "fulfillment" });
    expect(await happens("shipment.changed")).toBe(1);
  }),
);
