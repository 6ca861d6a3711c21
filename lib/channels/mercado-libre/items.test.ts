import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { ChannelItem } from "@/lib/channels/channel";
import { channelTo, fixture, type Peer, type Reply, seller, startPeer } from "./testing/peer";

let peer: Peer;
beforeAll(async () => {
  peer = await startPeer();
});
beforeEach(() => {
  peer.arrived.length = 0;
});
afterAll(() => peer.stop());

/** Fetches the item of the fixture with a change, from a marketplace where other resources reply as given. */
function fetchItem(change: Record<string, unknown> = {}, others: Record<string, Reply> = {}): Promise<ChannelItem> {
  const item = { ...JSON.parse(fixture("item-owner-with-variations")), ...change };
  const replies: Record<string, Reply> = {
    "/items/MLA1136716168": { body: JSON.stringify(item) },
    "/categories/MLA109027": { body: fixture("category") },
    "/items/MLA1136716168/sale_price": { body: fixture("item-sale-price") },
    ...others,
  };
  peer.behave = ({ url }) => replies[url.pathname] ?? { status: 404 };
  return channelTo(peer).catalog.fetchItem(seller, "MLA1136716168");
}

// Publicar productos, 09/01/2026; Precios de productos, 26/02/2026. The category is a cut of our own making.
describe("fetchItem", () => {
  it("reads an item as its owner sees it", async () => {
    expect(await fetchItem()).toEqual<ChannelItem>({
      sourceId: "MLA1136716168",
      title: "Zapatillas Avid Fof - Test Item",
      categoryPath: ["Ropa y Accesorios", "Zapatillas"],
      price: { amountMinor: 1_500_000, currency: "ARS" },
      pictureUrl: "https://http2.mlstatic.com/D_963513-MLA49868862376_052022-O.jpg",
      permalink: "https://articulo.mercadolibre.com.ar/MLA-1136716168-zapatillas-avid-fof-test-item-_JM",
      status: "active",
      availableQuantity: 2,
      shipping: { free: true, full: false, flex: true, pickUp: false },
      warranty: null,
      condition: "new",
      variations: [
        {
          sourceId: "174497701554",
          attributes: [
            { name: "Color", value: "Negro" },
            { name: "Talle", value: "45,0 AR" },
          ],
          availableQuantity: 1,
        },
        {
          sourceId: "174497701555",
          attributes: [
            { name: "Color", value: "Negro" },
            { name: "Talle", value: "44,0 AR" },
          ],
          availableQuantity: 1,
        },
      ],
      classified: false,
    });
    expect(peer.arrived.map(({ url }) => url.pathname)).toEqual(["/items/MLA1136716168", "/categories/MLA109027"]);
  });

  it("asks for the price where the item has none", async () => {
    expect((await fetchItem({ price: null })).price).toEqual({ amountMinor: 1_275_000, currency: "ARS" });
    expect(peer.arrived.at(-1)?.url.search).toBe("?context=channel_marketplace");
  });

  it("is shown without a price that no product can have", async () => {
    const item = await fetchItem(
      { price: 1e30 },
      { "/items/MLA1136716168/sale_price": { body: `{"amount":1e30,"currency_id":"ARS"}` } },
    );
    expect(item).toMatchObject({ price: null, title: "Zapatillas Avid Fof - Test Item" });
  });

  it("is shown without price and category when those cannot be read", async () => {
    const item = await fetchItem(
      { price: undefined },
      { "/categories/MLA109027": { status: 500 }, "/items/MLA1136716168/sale_price": { status: 403, body: "{}" } },
    );
    expect(item).toMatchObject({ price: null, categoryPath: [], title: "Zapatillas Avid Fof - Test Item" });
  });

  it("reads an item of nothing but the necessary", async () => {
    const bare = JSON.stringify({ id: "MLA1136716168", family_name: "Zapatillas", status: "Payment_Required" });
    expect(await fetchItem({}, { "/items/MLA1136716168": { body: bare } })).toMatchObject({
      title: "Zapatillas",
      categoryPath: [],
      pictureUrl: null,
      permalink: null,
      status: "payment_required",
      availableQuantity: null,
      shipping: { free: false, full: false, flex: false, pickUp: false },
      warranty: null,
      condition: null,
      variations: [],
    });
  });

  it.each([
    [{ pictures: [{ url: "http://http2.mlstatic.com/a.jpg" }] }, "https://http2.mlstatic.com/a.jpg"],
    [{ pictures: [], thumbnail: "http://http2.mlstatic.com/t.jpg" }, "https://http2.mlstatic.com/t.jpg"],
    [{ pictures: null, secure_thumbnail: "https://a.com/s.jpg" }, "https://a.com/s.jpg"],
    [{ pictures: [{ secure_url: "http://localhost:4010/p/1.svg" }] }, "http://localhost:4010/p/1.svg"],
    [{ pictures: [{ secure_url: "http://127.0.0.1:4010/p/1.svg" }] }, "http://127.0.0.1:4010/p/1.svg"],
    [{ pictures: [{ secure_url: "http://localhost.evil.example/1" }] }, "https://localhost.evil.example/1"],
    [{ pictures: [{ secure_url: "javascript:alert(1)" }] }, null],
    [{ pictures: [{ secure_url: "data:image/svg+xml,x" }] }, null],
    [{ pictures: [], thumbnail: "" }, null],
  ])("finds the picture of %j", async (change, pictureUrl) => {
    expect((await fetchItem(change)).pictureUrl).toBe(pictureUrl);
  });

  it.each([
    [
      { logistic_type: "fulfillment", free_shipping: true },
      { free: true, full: true, flex: false, pickUp: false },
    ],
    [
      { logistic_type: "self_service", store_pick_up: true },
      { free: false, full: false, flex: true, pickUp: true },
    ],
    [
      { logistic_type: null, local_pick_up: true, tags: null },
      { free: false, full: false, flex: false, pickUp: true },
    ],
    [null, { free: false, full: false, flex: false, pickUp: false }],
  ])("reads the shipping of %j", async (shipping, expected) => {
    expect((await fetchItem({ shipping })).shipping).toEqual(expected);
  });

  it("reads the warranty from the terms of sale, then from the item", async () => {
    const sale_terms = [
      { id: "WARRANTY_TIME", value_name: "90 días" },
      { id: "WARRANTY_TYPE", value_name: "Garantía del vendedor" },
    ];
    expect((await fetchItem({ sale_terms, warranty: "x" })).warranty).toBe("Garantía del vendedor: 90 días");
    expect((await fetchItem({ warranty: "Garantía de fábrica" })).warranty).toBe("Garantía de fábrica");
  });

  it("reads the condition from the attribute that replaces the field", async () => {
    expect((await fetchItem({ condition: "not_specified" })).condition).toBe("new");
    expect((await fetchItem({ condition: null, attributes: [] })).condition).toBeNull();
  });

  it("tells classified advertisements and currencies without decimals", async () => {
    const item = await fetchItem({ buying_mode: "classified", price: 8_990_000, currency_id: "CLP" });
    expect(item).toMatchObject({ classified: true, price: { amountMinor: 8_990_000, currency: "CLP" } });
  });

  it("asks for no other resource than the item it was given", async () => {
    peer.behave = () => ({ status: 404 });
    const { catalog } = channelTo(peer);
    await expect(catalog.fetchItem(seller, "../users/me")).rejects.toMatchObject({ kind: "not-found" });
    expect(peer.arrived.map(({ url }) => url.pathname)).toEqual(["/items/..%2Fusers%2Fme"]);
  });
});
