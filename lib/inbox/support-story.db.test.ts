import { afterAll, beforeAll, expect, it } from "vitest";
import { database } from "@/db/client";
import { anAgent, anOrganization } from "@/db/testing/factories";
import { readClaim } from "@/lib/intake/read-claim";
import { readLead } from "@/lib/intake/read-lead";
import { readOrder } from "@/lib/intake/read-order";
import { readThread } from "@/lib/intake/read-thread";
import { buyer } from "@/sandbox/testing";
import { countConversations } from "./count-conversations";
import { getAfterSale } from "./get-after-sale";
import { ListConversations } from "./input";
import { listConversations } from "./list-conversations";
import { setTopic } from "./set-topic";
import { type ConnectedShop, openConnectedShop } from "./testing/connected-shop";

/** One buyer after the sale, from the marketplace to the screen: what the reads of all folders make together. */

let open: ConnectedShop;
beforeAll(async () => {
  open = await openConnectedShop();
});
afterAll(() => open.shop.close());

const context = () => ({ organizationId: open.organizationId, attempt: 1, lastAttempt: false });
const thread = (pack: string) => readThread({ storeId: open.storeId, of: "pack", sourceId: pack }, context());
const claim = (claimId: string) => readClaim({ storeId: open.storeId, claimId }, context());
const order = (orderId: string) => readOrder({ storeId: open.storeId, orderId }, context());

const list = (filter: Record<string, string>) =>
  listConversations(open.admin, ListConversations.parse({ module: "support", ...filter }));
const only = async (filter: Record<string, string>) => (await list(filter)).conversations;

it("a buyer writes, complains, and is seen in one timeline", async () => {
  const lead = await open.shop.control("POST", "leads", { itemId: "MLA1500914478", type: "call", buyerId: buyer });
  await readLead({ storeId: open.storeId, leadId: lead.id }, context());
  const sale = await open.shop.buy();
  const [pack, orderId] = [String(sale.pack), String(sale.orders?.[0]?.id ?? sale.order)];
  await order(orderId);
  await open.shop.write(sale.pack, "Hola, necesito factura A. ¿Me la envían?");
  await thread(pack);

  const [help] = await only({ entry: "postsale" });
  expect(help).toMatchObject({ interaction: "help", topic: "invoice-copy", orderSourceId: orderId, isUnread: true });
  for (const q of [pack, orderId])
    expect(
      (await only({ q })).map(({ id }) => id),
      q,
    ).toContain(help?.id);

  const conversationId = help?.id ?? "";
  const read = await getAfterSale(open.admin, { conversationId });
  expect(read).toMatchObject({ entry: "postsale", claim: null, composer: { kind: "open", to: "thread" } });
  expect(read.orders).toMatchObject([{ sourceId: orderId }]);
  const kinds = read.timeline.map(({ kind }) => kind);
  expect(kinds).toEqual(expect.arrayContaining(["lead", "order", "message"]));
  expect(read.timeline.find(({ kind }) => kind === "message")).toMatchObject({ isHere: true, author: "buyer" });

  await setTopic(open.admin, { conversationId, topic: "order-status" });
  await open.shop.write(sale.pack, "¿Y la factura?");
  await thread(pack);
  expect(await only({ topic: "order-status" })).toMatchObject([{ id: conversationId }]);

  const complaint = await open.shop.complain(Number(orderId));
  await claim(String(complaint.id));
  const [row] = await only({ entry: "claim" });
  expect(row).toMatchObject({ interaction: "complaint", claimStage: "claim", orderSourceId: orderId });
  expect(row?.topic).toBe("defective");
  expect((await only({ q: String(complaint.id) })).map(({ id }) => id)).toEqual([row?.id]);
  expect(await countConversations(open.admin, "support")).toMatchObject({ all: 2, help: 1, complaint: 1 });

  const beside = await getAfterSale(open.admin, { conversationId });
  expect(beside.claim).toMatchObject({ sourceId: String(complaint.id), orderSourceIds: [orderId] });
  const seen = await getAfterSale(open.admin, { conversationId: row?.id ?? "" });
  expect(seen.composer).toMatchObject({ kind: "open", to: "claim" });
  expect(seen.timeline.filter(({ kind }) => kind === "message").map(({ isHere }) => isHere)).toEqual([
    false,
    false,
    true,
  ]);
  expect(seen.timeline.filter(({ kind }) => kind === "claim-opened")).toMatchObject([{ isHere: true }]);

  const stranger = await anAgent(database(), await anOrganization(database()));
  expect(
    (await listConversations(stranger, ListConversations.parse({ module: "support", q: pack }))).conversations,
  ).toEqual([]);
});
