import { owners, type Person } from "../catalog/persons";
import { html, type Markup } from "./html";

/** Which shop, and which half of its work. */
export function sellerTabs(store: Person, part: "preguntas" | "ventas"): Markup {
  const paths = { preguntas: "/vendedor", ventas: "/vendedor/ventas" };
  return html`<nav class="tabs" aria-label="Tiendas">${owners.map(
    (owner) =>
      html`<a href="${paths[part]}?sitio=${owner.siteId}" ${owner === store ? html`aria-current="page"` : null}>${owner.nickname}</a>`,
  )}</nav>
<nav class="segments" aria-label="Parte"><a href="/vendedor?sitio=${store.siteId}" ${part === "preguntas" ? html`aria-current="page"` : null}>Preguntas</a><a href="/vendedor/ventas?sitio=${store.siteId}" ${part === "ventas" ? html`aria-current="page"` : null}>Ventas y reclamos</a></nav>`;
}
