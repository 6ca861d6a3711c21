import { and, eq, like } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { inOrganization } from "@/db/client";
import { buyers, conversations } from "@/db/schema";
import { type ConnectedShop, openConnectedShop } from "@/lib/inbox/testing/connected-shop";
import { readClaim } from "./read-claim";
import { readThread } from "./read-thread";

let open: ConnectedShop;
beforeAll(async () => {
  open = await openConnectedShop();
});
afterAll(() => open.shop.close());
afterEach(() => open.shop.control("DELETE", "faults"));

const gaby = { sourceId: "207715098", nickname: "GABYMENDEZ_TUC" };
const sofi = { sourceId: "1944693439", nickname: "SOFI_LA.PLATA" };
const celeste = { sourceId: "341207765", nickname: "CELESTE.IBARRA" };
const roque = { sourceId: "96120447", nickname: "ROQUE.ACOSTA71" };

const context = () => ({ organizationId: open.organizationId, attempt: 1, lastAttempt: false });
const thread = (pack: unknown) => readThread({ storeId: open.storeId, of: "pack", sourceId: String(pack) }, context());

it("a buyer whom nobody has met is read with what they wrote, once", async () => {
  const { pack } = await buyAs(gaby);
  await open.shop.control("DELETE", "calls");
  await thread(pack);
  expect(await held(gaby)).toMatchObject({ nickname: gaby.nickname, place: expect.stringContaining("Tucumán") });
  await open.shop.write(pack, "¿Y la factura?");
  await thread(pack);
  expect(await callsForBuyers()).toBe(1);
});

it("a buyer who complains has a name, too", async () => {
  const { orderIds } = await buyAs(sofi);
  const claim = await open.shop.complain(Number(orderIds[0]));
  await readClaim({ storeId: open.storeId, claimId: String(claim.id) }, context());
  expect(await held(sofi)).toMatchObject({ nickname: sofi.nickname });
});

it("a buyer who cannot be read does not hold the contact up", async () => {
  const { pack } = await buyAs(roque);
  await open.shop.control("PUT", "faults", { serverError: { share: 1, families: ["users"] } });
  await thread(pack);
  expect(await held(roque)).toMatchObject({ nickname: null, readAt: null });
  await open.shop.control("DELETE", "faults");
  await thread(pack);
  expect(await held(roque)).toMatchObject({ nickname: roque.nickname });
});

it("what a buyer said before they had a name is found by it afterwards", async () => {
  const [before, after] = [await buyAs(celeste), await buyAs(celeste)];
  await open.shop.control("PUT", "faults", { serverError: { share: 1, families: ["users"] } });
  await thread(before.pack);
  expect(await foundBy("celeste.ibarra")).toEqual([]);
  await open.shop.control("DELETE", "faults");
  await thread(after.pack);
  expect(await foundBy("celeste.ibarra")).toHaveLength(2);
});

async function foundBy(words: string) {
  return inOrganization(open.organizationId, (tx) =>
    tx
      .select({ id: conversations.id })
      .from(conversations)
      .where(and(eq(conversations.storeId, open.storeId), like(conversations.searchText, `%${words}%`))),
  );
}

async function buyAs({ sourceId }: { sourceId: string }) {
  const sold = await open.shop.control("POST", "buy", { buyerId: Number(sourceId), itemId: "MLA880314064" });
  await open.shop.write(sold.pack, "¿Cuándo llega?");
  return sold;
}

async function held({ sourceId }: { sourceId: string }) {
  const [buyer] = await inOrganization(open.organizationId, (tx) =>
    tx
      .select()
      .from(buyers)
      .where(and(eq(buyers.storeId, open.storeId), eq(buyers.sourceId, sourceId))),
  );
  return buyer;
}

async function callsForBuyers(): Promise<number> {
  const { users } = await open.shop.control("GET", "calls");
  return users?.total ?? 0;
}
