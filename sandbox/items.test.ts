import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { otherSeller, Shop, seller, shoe } from "./testing";

let shop: Shop;
let token: string;
beforeAll(async () => {
  shop = await Shop.open();
});
afterAll(() => shop.close());
beforeEach(async () => {
  await shop.control("POST", "reset", { seed: "none" });
  token = await shop.token();
});

const get = (path: string, as = token) => shop.call("GET", path, { token: as });

it("shows quantities, prices and channels to the owner alone", async () => {
  const own = (await get(`/items/${shoe}`)).body;
  expect(own).toMatchObject({ price: 45999, currency_id: "ARS", status: "active", channels: ["marketplace"] });
  expect(own.variations[0]).toMatchObject({ attribute_combinations: [{ id: "COLOR" }, { id: "SIZE" }] });
  const stock = own.variations.map(({ available_quantity: available }: { available_quantity: number }) => available);
  expect(stock.reduce((sum: number, one: number) => sum + one, 0)).toBe(own.available_quantity);
  const others = (await get(`/items/${shoe}`, await shop.token(otherSeller))).body;
  for (const field of ["price", "available_quantity", "sold_quantity", "channels"]) {
    expect(others).not.toHaveProperty(field);
  }
});

it("serves every picture it names", async () => {
  const { body } = await get(`/items/${shoe}`);
  for (const { secure_url: url } of body.pictures) {
    const picture = await fetch(url);
    expect(picture.headers.get("content-type")).toBe("image/svg+xml");
    expect(await picture.text()).toContain("<svg");
  }
});

it("keeps the fields that were asked for", async () => {
  expect((await get(`/items/${shoe}?attributes=id,shipping.free_shipping`)).body).toEqual({
    id: shoe,
    shipping: { free_shipping: true },
  });
});

it("answers several at once in both forms, each with its own status", async () => {
  const old = await get(`/items?ids=${shoe},MLA000000001&attributes=id,title`);
  expect(old.body).toMatchObject([
    { code: 200, body: { id: shoe } },
    { code: 404, body: { error: "not_found" } },
  ]);
  const current = await get(`/items/bulk?ids=${shoe},MLA000000001&attributes=body.id,body.status`);
  expect(current.body).toMatchObject([
    { id: shoe, status_code: 200, body: { id: shoe, status: "active" } },
    { id: "MLA000000001", status_code: 404 },
  ]);
});

it("forgets purged items", async () => {
  await shop.control("POST", `items/${shoe}/status`, { status: "purged" });
  expect(await get(`/items/${shoe}`)).toMatchObject({
    status: 404,
    body: { message: `Item with id ${shoe} not found` },
  });
});

it("lists the seller's own items", async () => {
  const { body } = await get(`/users/${seller}/items/search?status=active`);
  expect(body).toMatchObject({ seller_id: String(seller), paging: { total: 13 } });
  expect(body.available_orders.at(-1).id).toMatchObject({ field: "inventory_id" });
  expect((await get(`/users/${otherSeller}/items/search`)).status).toBe(403);
});

it("describes users as much as the asker may know", async () => {
  expect((await get("/users/me")).body).toMatchObject({ id: seller, nickname: "CASA.AURORA", site_id: "MLA" });
  const other = (await get(`/users/${otherSeller}`)).body;
  expect(other).toMatchObject({ id: otherSeller, site_id: "MLB" });
  expect(other).not.toHaveProperty("email");
  expect((await get("/users/182736450")).body.nickname).toBe("PATO.RUNNER82");
  expect(await get("/users/5")).toMatchObject({ status: 404, body: { message: "The User with id 5 not found." } });
});

it("knows sites, currencies and the path of a category without a token", async () => {
  expect((await shop.call("GET", "/sites")).body).toHaveLength(19);
  expect((await shop.call("GET", "/currencies/CLP")).body).toMatchObject({ decimal_places: 0 });
  expect((await shop.call("GET", "/categories/MLA109027")).body.path_from_root).toHaveLength(3);
  expect((await shop.call("GET", "/sites/MLB/categories")).body).toContainEqual({
    id: "MLB263532",
    name: "Ferramentas",
  });
});
