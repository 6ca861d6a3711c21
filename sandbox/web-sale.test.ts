import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { buyer, drill, Shop, seller, shoe } from "./testing";

let shop: Shop;
beforeAll(async () => {
  shop = await Shop.open();
});
afterAll(() => shop.close());
beforeEach(() => shop.control("POST", "reset", { seed: "none" }));

async function pageAt(path: string) {
  const response = await fetch(shop.url + path);
  return { status: response.status, text: await response.text(), headers: response.headers };
}

/** Where the form leads; a file makes it multipart, as browsers do. */
async function submit(path: string, form: Record<string, string>, file?: { name: string; bytes: Buffer }) {
  const body = file ? new FormData() : new URLSearchParams();
  for (const [name, value] of Object.entries(form)) body.append(name, value);
  if (file && body instanceof FormData) body.append("archivo", new Blob([new Uint8Array(file.bytes)]), file.name);
  const response = await fetch(shop.url + path, { method: "POST", body, redirect: "manual" });
  expect(response.status).toBe(303);
  return response.headers.get("location") ?? "";
}

const png = { name: "caja rota.png", bytes: Buffer.from("89504e470d0a1a0a", "hex") };
const facts = (id: number | string) => shop.control("GET", `orders/${id}`);

describe("buying", () => {
  it("goes from the listing through the cart to a sale", async () => {
    const path = await submit(`/tienda/${drill}/comprar`, {
      hacer: "comprar",
      cantidad: "2",
      comprador: String(buyer),
    });
    expect(path).toBe("/carrito?sitio=MLA");
    const [, id] = /compras\/(\d+)/.exec(await submit("/carrito", { sitio: "MLA", pagar: "tarjeta" })) ?? [];
    expect((await facts(id ?? "")).order).toMatchObject({ buyerId: buyer, itemId: drill, quantity: 2, status: "paid" });
    expect((await pageAt("/compras")).text).toContain("Taladro");
    expect((await pageAt("/carrito")).text).toContain("El carrito está vacío");
  });

  it("puts two listings into one pack, and may leave the payment for later", async () => {
    await submit(`/tienda/${drill}/comprar`, { hacer: "agregar", cantidad: "1" });
    await submit(`/tienda/${shoe}/comprar`, { hacer: "agregar", cantidad: "1", variacion: "140388221711" });
    const [, id] = /compras\/(\d+)/.exec(await submit("/carrito", { sitio: "MLA", pagar: "efectivo" })) ?? [];
    const { order } = await facts(id ?? "");
    expect(order).toMatchObject({ status: "payment_required", elementId: 1 });
    await submit(`/compras/${id}`, { hacer: "pagar" });
    expect((await facts(id ?? "")).order.status).toBe("paid");
    await submit(`/compras/${id}`, { hacer: "cancelar" });
    expect((await facts(id ?? "")).order.status).toBe("cancelled");
  });

  it("sells no more than there is, and nothing that is paused", async () => {
    expect(await submit(`/tienda/${shoe}/comprar`, { variacion: "140388221711", cantidad: "9" })).toContain(
      "sin-stock",
    );
    await shop.control("POST", `items/${drill}/status`, { status: "paused" });
    expect(await submit(`/tienda/${drill}/comprar`, { cantidad: "1" })).toContain("no-se-vende");
  });

  it("asks for contact where nothing is sold", async () => {
    const ad = "MLA1500914478";
    const form = { tipo: "whatsapp", comprador: String(buyer) };
    expect(await submit(`/tienda/${ad}/contacto`, form)).toContain("aviso=contacto");
    const token = await shop.token();
    const leads = await shop.call("GET", `/vis/users/${seller}/leads/buyers`, { token });
    expect(leads.body.results).toMatchObject([{ id: buyer, leads: [{ contact_type: "whatsapp" }] }]);
  });
});

describe("a purchase", () => {
  it("is talked about with text and pictures, and reading is noticed", async () => {
    const { pack, orderIds } = await shop.buy();
    await submit(`/compras/${orderIds[0]}/mensajes`, { texto: "<b>Vino rota</b>\r\nmirá" }, png);
    const thread = await shop.control("GET", `threads/${pack}/${seller}`);
    expect(thread.messages).toMatchObject([{ text: "<b>Vino rota</b>\nmirá", attachmentIds: [expect.any(String)] }]);
    const { text } = await pageAt(`/compras/${orderIds[0]}`);
    expect(text).toContain("&#60;b&#62;Vino rota");
    const file = await fetch(`${shop.url}/adjuntos/${thread.messages[0].attachmentIds[0]}`);
    expect(file.headers.get("content-type")).toBe("image/png");
    await shop.write(pack, "Te mandamos otra.", { as: "seller" });
    await pageAt(`/compras/${orderIds[0]}`);
    const after = await shop.control("GET", `threads/${pack}/${seller}`);
    expect(after.messages[1].readAt).not.toBeNull();
  });

  it("has a problem: complaint, offer, mediation", async () => {
    const { orderIds } = await shop.buy();
    const path = `/compras/${orderIds[0]}/problema`;
    expect((await pageAt(path)).text).toContain("¿Qué pasó con tu compra?");
    expect(await submit(path, { motivo: "PDD9949", quiero: "reclamo", texto: "" })).toContain("sin-texto");
    expect(await submit(path, { motivo: "NADA", quiero: "reclamo", texto: "x" })).toContain("valor-invalido");
    await submit(path, { motivo: "PDD9949", quiero: "reclamo", texto: "No enciende" }, png);
    const [claim] = (await facts(orderIds[0])).claims;
    expect(claim).toMatchObject({ type: "mediations", reasonId: "PDD9949", status: "opened" });
    const token = await shop.token();
    await shop.call("POST", `/post-purchase/v1/claims/${claim.id}/expected-resolutions/partial-refund`, { token });
    expect((await pageAt(`/compras/${orderIds[0]}`)).text).toContain("El vendedor te ofrece");
    await submit(`/reclamos/${claim.id}`, { hacer: "rechazar" });
    await submit(`/reclamos/${claim.id}`, { hacer: "escribir", texto: "No me alcanza" });
    await submit(`/reclamos/${claim.id}`, { hacer: "mediar" });
    const after = await shop.control("GET", `claims/${claim.id}`);
    expect(after).toMatchObject({ stage: "dispute", messages: [{}, { text: "No me alcanza" }] });
    expect(await submit(`/reclamos/${claim.id}`, { hacer: "mediar" })).toContain("no-se-pudo");
  });

  it("is returned: label, dispatch, money", async () => {
    const { orderIds } = await shop.buy();
    await submit(`/compras/${orderIds[0]}/problema`, { motivo: "PDD9939", quiero: "devolucion", texto: "" });
    const [claim] = (await facts(orderIds[0])).claims;
    await submit(`/reclamos/${claim.id}`, { hacer: "despachar" });
    const { returns } = await shop.control("GET", `claims/${claim.id}`);
    expect(returns).toMatchObject([{ status: "shipped", statusMoney: "refunded" }]);
  });
});

describe("the seller's side of a sale", () => {
  it("is served with a policy that runs no foreign script, and for this machine only", async () => {
    const { orderIds } = await shop.buy();
    for (const path of ["/vendedor/ventas", `/vendedor/ventas/${orderIds[0]}`, `/compras/${orderIds[0]}`, "/carrito"]) {
      const { status, headers, text } = await pageAt(path);
      expect(status).toBe(200);
      expect(headers.get("content-security-policy")).toContain("default-src 'none'");
      expect(text).not.toMatch(/<script>|style=|onclick=/);
    }
    const away = await fetch(`${shop.url}/vendedor/ventas`, { headers: { "x-forwarded-for": "203.0.113.7" } });
    expect(away.status).toBe(403);
  });

  it("moves money and parcels, and says what cannot be done", async () => {
    const { orderIds } = await shop.buy({ quantity: 2 });
    const press = (hacer: string) => submit(`/vendedor/ventas/${orderIds[0]}`, { hacer });
    await press("avanzar");
    await press("entregar");
    expect((await facts(orderIds[0])).shipments[0].status).toBe("delivered");
    expect(await press("avanzar")).toContain("no-se-pudo");
    expect(await press("pagar")).toContain("no-se-pudo");
    await press("devolver-mitad");
    expect((await facts(orderIds[0])).order.status).toBe("partially_refunded");
  });

  it("blocks, puts the assistant between, writes and moderates", async () => {
    const { orderIds, pack } = await shop.buy();
    const path = `/vendedor/ventas/${orderIds[0]}`;
    await submit(path, { hacer: "escribir", como: "comprador", texto: "Hola" });
    await submit(path, { hacer: "conversacion", bloqueo: "blocked_by_buyer", asistente: "on" });
    const thread = await shop.control("GET", `threads/${pack}/${seller}`);
    expect(thread).toMatchObject({ agent: { type: "ai_assistant" }, conversation: { substatus: "blocked_by_buyer" } });
    await submit(path, { hacer: "moderar", mensaje: thread.messages[0].id, causa: "PERSONAL_DATA" });
    await submit(path, { hacer: "conversacion", bloqueo: "" });
    const after = await shop.control("GET", `threads/${pack}/${seller}`);
    expect(after).toMatchObject({ agent: null, forced: null, messages: [{ status: "moderated" }] });
  });

  it("mediates, decides, reviews and lets time pass", async () => {
    const { orderIds } = await shop.buy();
    const claim = await shop.complain(orderIds[0]);
    const press = (form: Record<string, string>) =>
      submit(`/vendedor/ventas/${orderIds[0]}`, { reclamo: String(claim.id), ...form });
    await press({ hacer: "vencer" });
    expect((await shop.control("GET", `claims/${claim.id}`)).stage).toBe("dispute");
    await press({ hacer: "escribir", como: "mediador-exige", texto: "¿Tenés fotos?" });
    await press({ hacer: "cerrar", motivo: "coverage_decision" });
    expect(await shop.control("GET", `claims/${claim.id}`)).toMatchObject({
      status: "closed",
      resolution: { reason: "coverage_decision", closedBy: "mediator" },
    });
    await press({ hacer: "recontacto" });
    expect((await shop.control("GET", `claims/${claim.id}`)).stage).toBe("recontact");
  });
});

it("tells an open page of a sale, and no other, that something changed", async () => {
  const first = await shop.buy();
  const second = await shop.buy();
  const stop = new AbortController();
  const stream = await fetch(`${shop.url}/novedades?venta=${first.pack}`, { signal: stop.signal });
  const reader = stream.body?.getReader();
  await shop.write(second.pack, "Otra");
  await shop.write(first.pack, "Esta");
  let text = "";
  while (reader && !text.includes("data:")) text += new TextDecoder().decode((await reader.read()).value);
  stop.abort();
  expect(text.match(/data: change/g)).toHaveLength(1);
});

it("plays what comes after a sale in the busy hour", async () => {
  const token = await shop.token();
  expect(await shop.control("POST", "busy-hour", { seconds: 0, count: 1, purchases: 14 })).toEqual({ planned: 1 });
  const search = () => shop.call("GET", "/post-purchase/v1/claims/search?site_id=MLA", { token });
  await expect.poll(async () => (await search()).body.paging.total).toBe(6);
  const unread = await shop.call("GET", "/messages/unread?role=seller&tag=post_sale", { token });
  expect(unread.body.results.length).toBeGreaterThanOrEqual(8);
  const orders = await shop.call("GET", `/orders/search?seller=${seller}`, { token });
  expect(orders.body.paging.total).toBeGreaterThanOrEqual(10);
});
