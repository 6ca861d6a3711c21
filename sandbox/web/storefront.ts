import { buyersOfSite } from "../catalog/buyers";
import { type Listing, listingsOf, pictureIdsOf } from "../catalog/listings";
import { owners, type Person } from "../catalog/persons";
import { siteById } from "../catalog/sites";
import { type Call, type Outcome, seeOther } from "../http/call";
import { itemStateOf } from "../trade/items";
import type { SandboxRoute, World } from "../world";
import { html, type Markup } from "./html";
import { noticeOf } from "./notice";
import { page } from "./page";
import { itemStatusWords, money } from "./words";

export const storefrontRoutes: SandboxRoute[] = [
  { method: "GET", path: "/tienda", access: "page", handle: storefront },
  { method: "POST", path: "/comprador", access: "page", handle: chooseBuyer },
];

function storefront(call: Call, world: World): Outcome {
  const store = owners.find(({ siteId }) => siteId === call.query("sitio")) ?? owners[0];
  if (!store) return seeOther("/");
  return page(
    { title: store.nickname, section: "tienda" },
    html`${noticeOf(call)}
<nav class="tabs" aria-label="Tiendas">${owners.map(
      (owner) =>
        html`<a href="/tienda?sitio=${owner.siteId}" ${owner === store ? html`aria-current="page"` : null}>${siteById(owner.siteId)?.name ?? owner.siteId}</a>`,
    )}</nav>
<div class="shop-head">
<span class="avatar" aria-hidden="true">${store.nickname
      .split(".")
      .map((word) => word[0])
      .slice(0, 2)
      .join("")}</span>
<div><h1>${store.nickname}</h1><p class="quiet">${store.city} · ${new Intl.NumberFormat("es-AR").format(store.completedSales)} ventas · vendedor ${store.id}</p></div>
<form method="post" action="/comprador"><input type="hidden" name="volver" value="${call.url.pathname + call.url.search}">${buyerSelect(call, store.siteId, true)}<noscript><button class="button small">Elegir</button></noscript></form>
</div>
<div class="grid">${listingsOf(store.id)
      .filter(({ id }) => itemStateOf(world, id).status !== "purged")
      .map((listing) => productCard(world, listing))}</div>`,
  );
}

function productCard(world: World, listing: Listing): Markup {
  const { status } = itemStateOf(world, listing.id);
  return html`<a class="product ${status === "active" ? "" : "off"}" href="/tienda/${listing.id}">
<figure><img src="/pictures/${pictureIdsOf(listing)[0]}.svg" alt="" width="280" height="280" loading="lazy"></figure>
<div class="in">
<h2>${listing.title}</h2>
${priceOf(listing)}
${shippingOf(listing)}
<p class="swatches">${listing.colours.length > 1 ? pictureIdsOf(listing).map((id, index) => html`<img src="/pictures/swatch-${id.split("-").at(-1)}.svg" alt="${listing.colours[index]?.name ?? ""}" title="${listing.colours[index]?.name ?? ""}">`) : null}</p>
</div>
${status === "active" ? null : html`<span class="tag tag-warn">${itemStatusWords[status]}</span>`}
</a>`;
}

export function priceOf(listing: Listing): Markup {
  const { price, regularPrice, currencyId, siteId } = listing;
  return html`<p class="price">${regularPrice ? html`<del>${money(regularPrice, currencyId, siteId)}</del>` : null}<span>${money(price, currencyId, siteId)}</span>${regularPrice ? html`<span class="offer">${Math.round((1 - price / regularPrice) * 100)} % OFF</span>` : null}</p>`;
}

export function shippingOf({ shipping, isClassified }: Listing): Markup {
  if (isClassified) return html`<p><small>Aviso clasificado</small></p>`;
  const words = shipping.freeShipping
    ? html`<span class="free">Envío gratis</span>`
    : html`<small>Envío a todo el país</small>`;
  const kind = { fulfillment: "Full", self_service: "Flex", cross_docking: null, drop_off: null }[
    shipping.logisticType ?? "drop_off"
  ];
  return html`<p class="row">${words}${kind ? html`<small><b>${kind}</b></small>` : null}</p>`;
}

/** Who is buying: remembered per site in a cookie. */
export function currentBuyer(call: Call, siteId: string) {
  const people = buyersOfSite(siteId);
  const id = Number(call.cookie(`comprador_${siteId}`));
  return people.find((buyer) => buyer.id === id) ?? people[0];
}

export function buyerSelect(call: Call, siteId: string, submits: boolean): Markup {
  const current = currentBuyer(call, siteId);
  return html`<label class="row quiet"><span>Comprás como</span><select name="comprador" ${submits ? html`data-submit` : null}>${buyersOfSite(
    siteId,
  ).map(
    (buyer) =>
      html`<option value="${buyer.id}" ${buyer === current ? html`selected` : null}>${buyer.nickname} · ${buyer.city}</option>`,
  )}</select></label>`;
}

export const buyerCookie = (siteId: string, id: number) => ({
  "set-cookie": `comprador_${siteId}=${id}; Path=/; HttpOnly; SameSite=Lax; Max-Age=31536000`,
});

function chooseBuyer(call: Call): Outcome {
  const id = Number(call.form.get("comprador"));
  const store: Person | undefined = owners.find(({ siteId }) => buyersOfSite(siteId).some((buyer) => buyer.id === id));
  const back = call.form.get("volver") ?? "/tienda";
  return seeOther(
    /^\/(tienda|compras)(\?sitio=ML[ABC])?$/.test(back) ? back : "/tienda",
    store && buyerCookie(store.siteId, id),
  );
}
