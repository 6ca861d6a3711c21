import { expect, it } from "vitest";
import { inOrganization } from "@/db/client";
import { threadAliases } from "@/db/schema";
import { aClaim, aConversation, anAgent, anOrganization, aStore } from "@/db/testing/factories";
import { rolledBack } from "@/db/testing/rolled-back";
import { ListOrders } from "./input";
import { listOrders } from "./list-orders";
import { aSale } from "./testing/a-sale";

it(
  "leads from an order to its thread, to its pack's, or else to its claim",
  rolledBack(async (on) => {
    const organizationId = await anOrganization(on);
    const manager = await anAgent(on, organizationId, { role: "manager" });
    const store = await aStore(on, organizationId);
    const thread = await aConversation(on, store);
    const pack = await aConversation(on, store);
    await inOrganization(
      organizationId,
      (tx) =>
        tx.insert(threadAliases).values([
          { organizationId, storeId: store.id, refOf: "order", refSourceId: "2001", conversationId: thread.id },
          { organizationId, storeId: store.id, refOf: "pack", refSourceId: "9002", conversationId: pack.id },
        ]),
      on,
    );
    await aSale(on, store, { sourceId: "2001" });
    await aSale(on, store, { sourceId: "2002", packSourceId: "9002" });
    await aSale(on, store, { sourceId: "2003" });
    await aSale(on, store, { sourceId: "2004" });
    // Both have a claim; whoever wrote in the thread is read there.
    await aClaim(on, store, { orderSourceIds: ["2001"] });
    const claim = await aClaim(on, store, { orderSourceIds: ["2003"] });

    const { orders } = await listOrders(manager, ListOrders.parse({ period: "today" }), { on });
    const found = new Map(orders.map(({ sourceId, conversation }) => [sourceId, conversation]));
    expect(found.get("2001")).toEqual({ conversationId: thread.id, module: "commercial" });
    expect(found.get("2002")).toEqual({ conversationId: pack.id, module: "commercial" });
    expect(found.get("2003")).toEqual({ conversationId: claim.conversationId, module: "support" });
    expect(found.get("2004")).toBeNull();
  }),
);
