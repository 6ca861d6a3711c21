import { buyersOfSite } from "../catalog/buyers";
import { type Listing, listingById } from "../catalog/listings";
import { siteById } from "../catalog/sites";
import { type Call, type Outcome, seeOther } from "../http/call";
import type { Cart } from "../records";
import { buy, type Line, type PayingWay } from "../trade/buying";
import { itemStateOf, stockOf } from "../trade/items";
import type { SandboxRoute, World } from "../world";
import { html, type Markup } from "./html";
import { noticeOf } from "./notice";
import { page } from "./page";
import { boughtOf } from "./post-sale-words";
import { buyerCookie, buyerSelect, currentBuyer } from "./storefront";
import { money } from "./words";

const quantityMax = 20;

export const cartRoutes: SandboxRoute[] = [
  { method: "POST", path: "/tienda/:id/comprar", access: "page", handle: choose },
  { method: "GET", path: "/carrito", access: "page", handle: show },
  { method: "POST", path: "/carrito", access: "page", handle: change },
];

const ways: Record<string, { way: PayingWay; label: string }> = {
  tarjeta: { way: "approved", label: "se acredita al instante" },
  efectivo: { way: "required", label: "queda pendiente, en efectivo" },
  revision: { way: "in_process", label: "queda en revisión" },
  parte: { way: "partial", label: "se acredita una parte" },
  rechazada: { way: "rejected", label: "lo rechazan" },
};

export const cartOf = ({ state }: World, buyerId: number): Cart =>
  state.get("carts", buyerId) ?? { buyerId, lines: [] };

/** Variation, quantity and the two buttons of a listing. */
export function buyForm(call: Call, world: World, listing: Listing, colourId: string | undefined): Markup {
  const left = stockOf(world, listing, null);
  const variations = listing.variations.filter(({ colour }) => !colourId || colour?.id === colourId);
  const isOpen = itemStateOf(world, listing.id).status === "active" && left > 0;
  return html`<form class="buy-form" method="post" action="/tienda/${listing.id}/comprar">
${variations.length > 0 ? sizes(world, listing, variations) : null}
<div class="row">
${buyerSelect(call, listing.siteId, false)}
<label class="row"><span class="quiet">Cantidad</span><input type="number" name="cantidad" value="1" min="1" max="${Math.min(quantityMax, Math.max(1, left))}" required></label>
</div>
<div class="row"><button class="button primary" name="hacer" value="comprar" ${isOpen ? null : html`disabled`}>Comprar ahora</button><button class="button" name="hacer" value="agregar" ${isOpen ? null : html`disabled`}>Agregar al carrito</button></div>
${left === 0 ? html`<small>Sin stock.</small>` : null}
</form>`;
}

/** Sizes of the chosen colour; a listing that varies by colour alone has one, already chosen. */
function sizes(world: World, listing: Listing, variations: Listing["variations"]): Markup {
  const first = variations.find(({ id }) => stockOf(world, listing, id) > 0);
  const isNamed = variations.some(({ size }) => size);
  return html`<fieldset class="option ${isNamed ? "" : "visually-hidden"}"><legend>${listing.siteId === "MLB" ? "Tamanho" : "Talle"}</legend><div class="sizes">${variations.map(
    (variation) => {
      const stock = stockOf(world, listing, variation.id);
      const words = stock === 0 ? "Sin stock" : `${stock} disponibles`;
      return html`<label class="size ${stock === 0 ? "none" : ""}" title="${words}"><input type="radio" class="visually-hidden" name="variacion" value="${variation.id}" ${stock === 0 ? html`disabled` : null} ${variation === first ? html`checked` : null}>${variation.size ?? variation.colour?.name ?? variation.id}</label>`;
    },
  )}</div></fieldset>`;
}

function choose(call: Call, world: World): Outcome {
  const listing = listingById(call.part("id"));
  const path = `/tienda/${call.part("id")}`;
  if (!listing || listing.isClassified || itemStateOf(world, listing.id).status !== "active") {
    return seeOther(`${path}?aviso=no-se-vende`);
  }
  const asked = Number(call.form.get("comprador"));
  const buyer = buyersOfSite(listing.siteId).find(({ id }) => id === asked) ?? currentBuyer(call, listing.siteId);
  const quantity = Number(call.form.get("cantidad") ?? 1);
  const chosen = Number(call.form.get("variacion"));
  const variationId = listing.variations.find(({ id }) => id === chosen)?.id ?? null;
  if (!buyer || (listing.variations.length > 0 && variationId === null)) return seeOther(`${path}?aviso=no-se-vende`);
  if (!Number.isInteger(quantity) || quantity < 1 || quantity > quantityMax) {
    return seeOther(`${path}?aviso=valor-invalido`);
  }
  const cart = cartOf(world, buyer.id);
  const before = cart.lines.find((line) => line.itemId === listing.id && line.variationId === variationId);
  if (stockOf(world, listing, variationId) < quantity + (before?.quantity ?? 0)) {
    return seeOther(`${path}?aviso=sin-stock`);
  }
  const line = { itemId: listing.id, variationId, quantity: quantity + (before?.quantity ?? 0) };
  world.state.put("carts", buyer.id, { ...cart, lines: [...cart.lines.filter((one) => one !== before), line] });
  const cookie = buyerCookie(listing.siteId, buyer.id);
  if (call.form.get("hacer") === "agregar") return seeOther(`${path}?aviso=en-el-carrito`, cookie);
  return seeOther(`/carrito?sitio=${listing.siteId}`, cookie);
}

const siteOf = (call: Call) => siteById(call.query("sitio") ?? call.form.get("sitio") ?? "MLA")?.id ?? "MLA";

function linesOf(cart: Cart): Line[] {
  return cart.lines.flatMap(({ itemId, variationId, quantity }) => {
    const listing = listingById(itemId);
    return listing ? [{ listing, variationId, quantity }] : [];
  });
}

function show(call: Call, world: World): Outcome {
  const siteId = siteOf(call);
  const buyer = currentBuyer(call, siteId);
  const lines = buyer ? linesOf(cartOf(world, buyer.id)) : [];
  const [first] = lines;
  const total = lines.reduce((sum, { listing, quantity }) => sum + listing.price * quantity, 0);
  return page(
    { title: "Carrito", section: "compras" },
    html`${noticeOf(call)}
<div class="page-head"><div><h1>Carrito de ${buyer?.nickname ?? ""}</h1><p>${lines.length > 1 ? "Todo junto es un solo paquete con una venta por publicación." : "Elegí cómo pagar."}</p></div></div>
${
  first && buyer
    ? html`<form method="post" action="/carrito" class="stack"><input type="hidden" name="sitio" value="${siteId}">
<section class="card"><div class="table-wrap flush"><table class="list"><thead><tr><th>Producto</th><th class="num">Cantidad</th><th class="num">Precio</th><th><span class="visually-hidden">Acciones</span></th></tr></thead><tbody>${lines.map((line, index) => lineRow(line, index))}</tbody></table></div></section>
<section class="card row between"><div><small>Total</small><p class="price">${money(total, first.listing.currencyId, siteId)}</p></div>
<div class="row"><label class="row"><span class="quiet">El pago</span><select name="pagar">${Object.entries(ways).map(([name, { label }]) => html`<option value="${name}">${label}</option>`)}</select></label><button class="button primary">Pagar</button></div></section>
</form>`
    : html`<section class="card"><p class="quiet">El carrito está vacío. Elegí algo en la <a href="/tienda?sitio=${siteId}">tienda</a>.</p></section>`
}`,
  );
}

function lineRow({ listing, variationId, quantity }: Line, index: number): Markup {
  const { picture, variation } = boughtOf({ itemId: listing.id, variationId });
  return html`<tr><td><div class="thing"><img src="${picture}" alt=""><div><a href="/tienda/${listing.id}">${listing.title}</a>${variation ? html`<br><small>${variation}</small>` : null}</div></div></td>
<td class="num" data-label="Cantidad">${quantity}</td><td class="num" data-label="Precio">${money(listing.price * quantity, listing.currencyId, listing.siteId)}</td>
<td><button class="button small" name="quitar" value="${index}">Quitar</button></td></tr>`;
}

function change(call: Call, world: World): Outcome {
  const siteId = siteOf(call);
  const buyer = currentBuyer(call, siteId);
  if (!buyer) return seeOther("/tienda");
  const cart = cartOf(world, buyer.id);
  const removed = call.form.get("quitar");
  if (removed !== null) {
    const lines = cart.lines.filter((_, index) => String(index) !== removed);
    world.state.put("carts", buyer.id, { ...cart, lines });
    return seeOther(`/carrito?sitio=${siteId}`);
  }
  const lines = linesOf(cart);
  const paying = ways[call.form.get("pagar") ?? ""]?.way;
  if (!paying || lines.length === 0) return seeOther(`/carrito?sitio=${siteId}&aviso=valor-invalido`);
  if (lines.some(({ listing, variationId, quantity }) => stockOf(world, listing, variationId) < quantity)) {
    return seeOther(`/carrito?sitio=${siteId}&aviso=sin-stock`);
  }
  world.state.remove("carts", buyer.id);
  const [order] = buy(world, { buyerId: buyer.id, lines, paying });
  return seeOther(order ? `/compras/${order.id}?aviso=comprado` : "/compras");
}
