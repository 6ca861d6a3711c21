import { buyersOfSite } from "../catalog/buyers";
import { type Listing, listingById } from "../catalog/listings";
import { type Call, type Outcome, seeOther } from "../http/call";
import { leadTypes } from "../lead-records";
import { itemStateOf } from "../trade/items";
import { newLead } from "../trade/leads";
import type { SandboxRoute, World } from "../world";
import { html, type Markup } from "./html";
import { buyerCookie, buyerSelect } from "./storefront";

export const contactRoutes: SandboxRoute[] = [
  { method: "POST", path: "/tienda/:id/contacto", access: "page", handle: contact },
];

const kinds: { type: (typeof leadTypes)[number]; label: string }[] = [
  { type: "whatsapp", label: "WhatsApp" },
  { type: "call", label: "Llamar" },
  { type: "contact_request", label: "Quiero que me contacten" },
  { type: "schedule", label: "Pedir una visita" },
  { type: "quotation", label: "Pedir cotización" },
  { type: "reservation", label: "Reservar" },
  { type: "credit", label: "Simular un crédito" },
];

/** A classified ad is not bought: people ask for contact. */
export function contactForm(call: Call, listing: Listing, isActive: boolean): Markup {
  return html`<form class="buy-form" method="post" action="/tienda/${listing.id}/contacto">
<div class="row">${kinds.map(({ type, label }, index) => html`<button class="button ${index === 0 ? "primary" : ""}" name="tipo" value="${type}" ${isActive ? null : html`disabled`}>${label}</button>`)}</div>
<div class="row">${buyerSelect(call, listing.siteId, false)}<label class="row quiet"><input type="checkbox" name="anonimo">Sin ingresar a la cuenta</label></div>
</form>`;
}

function contact(call: Call, world: World): Outcome {
  const listing = listingById(call.part("id"));
  const type = leadTypes.find((known) => known === call.form.get("tipo"));
  const path = `/tienda/${call.part("id")}`;
  if (!listing?.isClassified || !type || type === "question" || itemStateOf(world, listing.id).status !== "active") {
    return seeOther(`${path}?aviso=valor-invalido`);
  }
  const chosen = Number(call.form.get("comprador"));
  const buyer = buyersOfSite(listing.siteId).find(({ id }) => id === chosen);
  const isGuest = call.form.has("anonimo") || !buyer;
  newLead(world, {
    type,
    sellerId: listing.sellerId,
    itemId: listing.id,
    buyerId: isGuest ? null : buyer.id,
  });
  return seeOther(`${path}?aviso=contacto`, buyer && buyerCookie(listing.siteId, buyer.id));
}
