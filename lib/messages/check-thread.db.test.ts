import { afterAll, beforeAll, expect, it } from "vitest";
import { database, inOrganization } from "@/db/client";
import { conversations } from "@/db/schema";
import { anAgent, anOrganization } from "@/db/testing/factories";
import { NotFound } from "@/lib/errors";
import { getAfterSale } from "@/lib/inbox/get-after-sale";
import { type ConnectedShop, openConnectedShop } from "@/lib/inbox/testing/connected-shop";
import { readThread } from "@/lib/intake/read-thread";
import { seller } from "@/sandbox/testing";
import { checkThread } from "./check-thread";

let open: ConnectedShop;
let pack: number;
let conversationId: string;

beforeAll(async () => {
  open = await openConnectedShop();
  ({ pack } = await open.shop.buy());
  await open.shop.write(pack);
  await switchThread({ substatus: "blocked_by_payment" });
  const { storeId, organizationId } = open;
  await readThread({ storeId, of: "pack", sourceId: String(pack) }, { organizationId, attempt: 1 });
  const [made] = await inOrganization(organizationId, (tx) => tx.select({ id: conversations.id }).from(conversations));
  conversationId = made?.id ?? "none";
});
afterAll(() => open.shop.close());

const switchThread = (to: Record<string, unknown>) => open.shop.control("PUT", `threads/${pack}/${seller}`, to);
const composer = async () => (await getAfterSale(open.admin, { conversationId })).composer.kind;

it("opens the composer as soon as the marketplace lets one write", async () => {
  expect(await composer()).toBe("blocked");
  await switchThread({ substatus: null });
  expect(await composer()).toBe("blocked");
  expect(await checkThread(open.admin, { conversationId })).toMatchObject({ ok: true });
  expect(await composer()).toBe("open");
});

it("says that the marketplace cannot be asked now", async () => {
  await open.shop.control("PUT", "faults", { serverError: { share: 1, families: ["messages"] } });
  expect(await checkThread(open.admin, { conversationId })).toEqual({ ok: false, reason: "marketplace-unavailable" });
  await open.shop.control("DELETE", "faults");
});

it("knows no conversation of another organization", async () => {
  const stranger = await anAgent(database(), await anOrganization(database()));
  await expect(checkThread(stranger, { conversationId })).rejects.toThrow(NotFound);
});
