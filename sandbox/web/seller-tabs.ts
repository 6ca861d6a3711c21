import { owners, type Person } from "../catalog/persons";
import type { Call } from "../http/call";
import { html, type Markup } from "./html";

/** The shop that an address asks for, or the first; none only where there are none. */
export const storeOf = (call: Call): Person | undefined =>
  owners.find(({ siteId }) => siteId === call.query("sitio")) ?? owners[0];

/** Which shop, and which half of its work. */
export function sellerTabs(store: Person, part: "preguntas" | "ventas"): Markup {
  const paths = { preguntas: "/vendedor", ventas: "/vendedor/ventas" };
  return html`<nav class="tabs" aria-label="Tiendas">${owners.map(
    (owner) =>
      html`<a href="${paths[part]}?sitio=${owner.siteId}" ${owner === store ? html`aria-current="page"` : null}>${owner.nickname}</a>`,
  )}</nav>
<nav class="segments" aria-label="Parte"><a href="/vendedor?sitio=${store.siteId}" ${part === "preguntas" ? html`aria-current="page"` : null}>Preguntas</a><a href="/vendedor/ventas?sitio=${store.siteId}" ${part === "ventas" ? html`aria-current="page"` : null}>Ventas y reclamos</a></nav>`;
}
