import { buyerById, buyersOfSite } from "../catalog/buyers";
import { categoryById } from "../catalog/categories";
import { type Listing, listingById, pictureId, pictureIdsOf } from "../catalog/listings";
import { personById } from "../catalog/persons";
import { type Call, type Outcome, seeOther } from "../http/call";
import { textLengthMax } from "../marketplace/questions";
import type { Question } from "../records";
import { itemStateOf, stockOf } from "../trade/items";
import { askQuestion, isBlocked } from "../trade/questions";
import type { SandboxRoute, World } from "../world";
import { buyForm } from "./cart";
import { contactForm } from "./contact-form";
import { html, type Markup } from "./html";
import { noticeOf } from "./notice";
import { fragment, page } from "./page";
import { buyerCookie, buyerSelect, currentBuyer, priceOf } from "./storefront";
import { ago, itemStatusWords, money } from "./words";

const questionsShown = 40;

export const listingRoutes: SandboxRoute[] = [
  { method: "GET", path: "/tienda/:id", access: "page", handle: show },
  // Permalinks carry the title, which may change: the id alone counts.
  { method: "GET", path: "/tienda/:id/:slug", access: "page", handle: show },
  { method: "GET", path: "/tienda/:id/preguntas", access: "page", handle: questions },
  { method: "POST", path: "/tienda/:id/preguntas", access: "page", handle: ask },
];

function shownListing(call: Call, world: World): Listing | undefined {
  const listing = listingById(call.part("id"));
  return listing && itemStateOf(world, listing.id).status !== "purged" ? listing : undefined;
}

function notThere(): Outcome {
  return page(
    { title: "No está", section: "tienda", status: 404 },
    html`<section class="card stack"><h1>Esta publicación no existe</h1><p class="quiet">Puede haber finalizado hace tiempo.</p><a class="button" href="/tienda">Ver la tienda</a></section>`,
  );
}

function show(call: Call, world: World): Outcome {
  const listing = shownListing(call, world);
  if (!listing) return notThere();
  const { status } = itemStateOf(world, listing.id);
  const colour = listing.colours.find(({ id }) => id === call.query("color")) ?? listing.colours[0];
  const path = categoryById(listing.categoryId)?.path ?? [];
  return page(
    { title: listing.title, section: "tienda" },
    html`${noticeOf(call)}
<p class="crumbs"><a href="/tienda?sitio=${listing.siteId}">${personById(listing.sellerId)?.nickname ?? ""}</a> › ${path.map(([, name]) => name).join(" › ")}</p>
${status === "active" ? null : html`<p class="notice bad">Publicación ${itemStatusWords[status].toLowerCase()}: por ahora no recibe preguntas ni compras.</p>`}
<article class="card listing">
<div class="gallery ${listing.colours.length > 1 ? "" : "single"}">
${
  listing.colours.length > 1
    ? html`<div class="thumbs">${listing.colours.map(
        (one, index) =>
          html`<a href="/tienda/${listing.id}?color=${one.id}" ${one === colour ? html`aria-current="true"` : null}><img src="/pictures/${pictureIdsOf(listing)[index]}.svg" alt="${one.name}" width="56" height="56"></a>`,
      )}</div>`
    : null
}
<div class="big"><img src="/pictures/${pictureId(listing, colour)}.svg" alt="${listing.title}" width="640" height="640"></div>
</div>
<div class="buy">
<p><small>${listing.condition === "new" ? "Nuevo" : "Usado"} · ${listing.sold > 0 ? `${listing.sold} vendidos` : "Aviso clasificado"}</small></p>
<h1>${listing.title}</h1>
${priceOf(listing)}
${listing.isClassified ? null : html`<p class="quiet">6 cuotas de ${money(Math.round(listing.price / 6), listing.currencyId, listing.siteId)}</p>`}
${colourOf(listing, colour?.id)}
${listing.isClassified ? contactForm(call, listing, status === "active") : buyForm(call, world, listing, colour?.id)}
<ul class="facts">${factsOf(world, listing)}</ul>
<p><small>Publicación ${listing.id}</small></p>
</div>
</article>
<div class="below">
<section class="card" aria-labelledby="preguntas"><h2 id="preguntas">Preguntas</h2>
${askForm(call, listing, status === "active")}
<ul class="questions" data-live="/tienda/${listing.id}/preguntas" data-source="/novedades?publicacion=${listing.id}" aria-live="polite">${questionList(call, world, listing)}</ul>
</section>
<div class="stack">
<section class="card"><h2>Características</h2><table class="spec"><tbody>${listing.attributes.map(({ name, value }) => html`<tr><th scope="row">${name}</th><td>${value}</td></tr>`)}</tbody></table></section>
<section class="card"><h2>Descripción</h2><p class="prose">${listing.description}</p></section>
</div>
</div>`,
  );
}

function askForm(call: Call, listing: Listing, isActive: boolean): Markup {
  return html`<form class="ask" method="post" action="/tienda/${listing.id}/preguntas">
<label class="visually-hidden" for="texto">Tu pregunta</label>
<textarea id="texto" name="texto" maxlength="${textLengthMax}" required placeholder="${listing.siteId === "MLB" ? "Escribí tu pregunta en portugués…" : "Escribí tu pregunta…"}" data-counter="cuenta" ${isActive ? null : html`disabled`}></textarea>
<div class="row">${buyerSelect(call, listing.siteId, false)}<span class="row"><small id="cuenta"></small><button class="button primary" ${isActive ? null : html`disabled`}>Preguntar</button></span></div>
</form>`;
}

function colourOf(listing: Listing, colourId: string | undefined): Markup | null {
  const colour = listing.colours.find(({ id }) => id === colourId);
  if (!colour || listing.colours.length < 2) return null;
  return html`<div class="option"><p>Color: <b>${colour.name}</b></p></div>`;
}

const icons = {
  truck: html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M14 18V6H3v12h2m9 0H9m5-8h4l3 4v4h-2"/><circle cx="7" cy="18" r="2"/><circle cx="17" cy="18" r="2"/></svg>`,
  box: html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="m12 3 8 4.5v9L12 21l-8-4.5v-9zM4 7.5l8 4.5 8-4.5M12 12v9"/></svg>`,
  shield: html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M12 3 5 6v5c0 5 3 8 7 10 4-2 7-5 7-10V6zM9 12l2 2 4-4"/></svg>`,
};

function factsOf(world: World, listing: Listing): Markup[] {
  const { shipping } = listing;
  const delivery = listing.isClassified
    ? html`Se coordina con el vendedor`
    : html`<b>${shipping.freeShipping ? "Envío gratis" : "Envío a todo el país"}</b>${shipping.logisticType === "fulfillment" ? " con Full, llega mañana" : shipping.logisticType === "self_service" ? " con Flex, llega hoy" : ", llega en 2 a 4 días"}`;
  return [
    html`<li>${icons.truck}<span>${delivery}</span></li>`,
    html`<li>${icons.box}<span><b>${stockOf(world, listing, null)}</b> ${stockOf(world, listing, null) === 1 ? "disponible" : "disponibles"}</span></li>`,
    html`<li>${icons.shield}<span>${listing.warranty ?? "Sin garantía"}</span></li>`,
  ];
}

function questions(call: Call, world: World): Outcome {
  const listing = shownListing(call, world);
  return listing ? fragment(html`${questionList(call, world, listing)}`) : notThere();
}

function questionList(call: Call, world: World, listing: Listing): Markup | Markup[] {
  const own = currentBuyer(call, listing.siteId)?.id;
  const shown = world.state
    .questionsOf(listing.sellerId)
    .filter(({ itemId, status }) => itemId === listing.id && status !== "DELETED")
    .slice(-questionsShown)
    .reverse();
  if (shown.length === 0) return html`<li class="quiet">Todavía nadie preguntó. Podés ser la primera persona.</li>`;
  return shown.map((question) => questionRow(question, question.buyerId === own));
}

function questionRow(question: Question, isOwn: boolean): Markup {
  const asker = buyerById(question.buyerId)?.nickname ?? personById(question.buyerId)?.nickname ?? question.buyerId;
  return html`<li id="pregunta-${question.id}" data-state="${question.status} ${question.answer?.status ?? ""}">
${question.status === "BANNED" ? html`<p class="quiet">Pregunta eliminada por moderación.</p>` : html`<p class="q clip">${question.text}</p>`}
<small><span class="${isOwn ? "own" : ""}">${isOwn ? "Vos" : asker}</span><span>·</span><time>${ago(question.createdAt)}</time></small>
${replyOf(question)}
</li>`;
}

function replyOf({ answer, status, hold }: Question): Markup | null {
  if (answer?.status === "BANNED")
    return html`<div class="answer"><p class="quiet">Respuesta eliminada por moderación.</p></div>`;
  if (answer)
    return html`<div class="answer"><p>${answer.text}</p><small>Respondió el vendedor · <time>${ago(answer.createdAt)}</time></small></div>`;
  if (status === "CLOSED_UNANSWERED") return html`<small>La publicación cerró sin responder.</small>`;
  if (status === "UNDER_REVIEW") return html`<small>En revisión.</small>`;
  if (status !== "UNANSWERED") return null;
  return html`<p class="pending">${hold ? "En espera de revisión" : "Esperando la respuesta del vendedor"}</p>`;
}

function ask(call: Call, world: World): Outcome {
  const listing = shownListing(call, world);
  if (!listing) return notThere();
  const chosen = Number(call.form.get("comprador"));
  const buyer = buyersOfSite(listing.siteId).find(({ id }) => id === chosen) ?? currentBuyer(call, listing.siteId);
  // Browsers send line breaks of a form as two characters; people wrote one.
  const text = (call.form.get("texto") ?? "").replaceAll("\r\n", "\n");
  const page = `/tienda/${listing.id}`;
  if (!buyer || text.trim() === "") return seeOther(`${page}?aviso=sin-texto#preguntas`);
  if (text.length > textLengthMax) return seeOther(`${page}?aviso=muy-largo#preguntas`);
  if (itemStateOf(world, listing.id).status !== "active") return seeOther(`${page}?aviso=no-activa`);
  if (isBlocked(world, listing.sellerId, buyer.id)) return seeOther(`${page}?aviso=bloqueado#preguntas`);
  const question = askQuestion(world, { listing, buyerId: buyer.id, text });
  return seeOther(`${page}#pregunta-${question.id}`, buyerCookie(listing.siteId, buyer.id));
}
