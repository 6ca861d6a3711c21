import { buyerById } from "../catalog/buyers";
import { type Listing, listingById, listingsOf, pictureIdsOf } from "../catalog/listings";
import { owners, type Person } from "../catalog/persons";
import { type Call, type Outcome, seeOther } from "../http/call";
import { endTokens, expireAccessTokens, invalidateRefreshTokens, revokeGrant } from "../marketplace/tokens";
import { itemStatuses, type Question, type QuestionStatus } from "../records";
import { changeItemStatus, itemStateOf } from "../trade/items";
import {
  answerQuestion,
  banAnswer,
  banQuestion,
  deleteQuestion,
  disableQuestion,
  holdQuestion,
  reviewQuestion,
} from "../trade/questions";
import type { SandboxRoute, World } from "../world";
import { html, type Markup } from "./html";
import { noticeOf } from "./notice";
import { fragment, page } from "./page";
import { sellerTabs, storeOf } from "./seller-tabs";
import { ago, itemStatusWords, questionStatusWords } from "./words";

const questionsShown = 40;

export const sellerRoutes: SandboxRoute[] = [
  { method: "GET", path: "/vendedor", access: "control", handle: show },
  {
    method: "GET",
    path: "/vendedor/preguntas",
    access: "control",
    handle: (call, world) => fragment(html`${questionRows(world, storeOf(call))}`),
  },
  { method: "POST", path: "/vendedor/publicaciones/:id", access: "control", handle: changeItem },
  { method: "POST", path: "/vendedor/preguntas/:id", access: "control", handle: moderate },
  { method: "POST", path: "/vendedor/permiso/:id", access: "control", handle: changeGrant },
];

const back = (siteId: string, notice: string) => seeOther(`/vendedor?sitio=${siteId}&aviso=${notice}`);

function show(call: Call, world: World): Outcome {
  const store = storeOf(call);
  if (!store) return seeOther("/");
  return page(
    { title: "Lado vendedor", section: "vendedor" },
    html`${noticeOf(call)}
<div class="page-head"><div><h1>Lado vendedor</h1><p>Lo que pasa en el sitio del marketplace sin que tu aplicación lo haya pedido: responder desde otro lado, pausar, moderar, revocar.</p></div></div>
${sellerTabs(store, "preguntas")}
<div class="stack">
${grantCard(world, store)}
<section class="card"><h2>Preguntas</h2><div class="table-wrap"><table class="list">
<thead><tr><th>Pregunta</th><th>Comprador</th><th>Estado</th><th><span class="visually-hidden">Acciones</span></th></tr></thead>
<tbody data-live="/vendedor/preguntas?sitio=${store.siteId}" data-source="/novedades">${questionRows(world, store)}</tbody>
</table></div></section>
<section class="card"><h2>Publicaciones</h2><div class="table-wrap"><table class="list">
<thead><tr><th>Publicación</th><th>Stock</th><th>Estado</th><th>Cambiar a</th></tr></thead>
<tbody>${listingsOf(store.id).map((listing) => itemRow(world, listing))}</tbody>
</table></div></section>
</div>`,
  );
}

function grantCard({ state }: World, store: Person): Markup {
  const grant = state.get("grants", store.id);
  const token = state.all("accessTokens").findLast(({ userId }) => userId === store.id);
  return html`<section class="card row between">
<div><h2>Permiso de la aplicación</h2><p class="quiet">${
    grant
      ? `Dado ${ago(grant.createdAt)}. ${token ? (token.expiresAt > Date.now() ? `El token de acceso vence en ${Math.round((token.expiresAt - Date.now()) / 60_000)} min.` : "El token de acceso está vencido.") : "Sin tokens."}`
      : "Esta tienda no autorizó a la aplicación."
  }</p></div>
${
  grant
    ? html`<form method="post" action="/vendedor/permiso/${store.id}" class="row">
<button class="button small" name="hacer" value="vencer">Vencer el token</button>
<button class="button small" name="hacer" value="refresh">Invalidar el refresh</button>
<button class="button small" name="hacer" value="sesiones">Cambiar la contraseña</button>
<button class="button small" name="hacer" value="revocar">Revocar el permiso</button>
</form>`
    : null
}</section>`;
}

const statusTags: Record<QuestionStatus, string> = {
  UNANSWERED: "tag-warn",
  ANSWERED: "tag-ok",
  CLOSED_UNANSWERED: "",
  UNDER_REVIEW: "tag-warn",
  BANNED: "tag-bad",
  DELETED: "",
  DISABLED: "",
};

function questionRows({ state }: World, store: Person | undefined): Markup | Markup[] {
  const all = store ? state.questionsOf(store.id) : [];
  if (all.length === 0) return html`<tr><td colspan="4" class="quiet">Todavía no hay preguntas.</td></tr>`;
  // What waits comes first: that is what one wants to interfere with.
  const waiting = all.filter(({ status }) => status === "UNANSWERED").slice(-questionsShown);
  const rest = all.filter(({ status }) => status !== "UNANSWERED").reverse();
  return [...waiting.reverse(), ...rest].slice(0, questionsShown).map(questionRow);
}

function questionRow(question: Question): Markup {
  const listing = listingById(question.itemId);
  const { id, status, answer } = question;
  return html`<tr id="fila-${id}" data-state="${status} ${answer?.status ?? ""}">
<td><div class="thing"><img src="/pictures/${listing ? pictureIdsOf(listing)[0] : ""}.svg" alt=""><div><p class="said">${question.text}</p>${answer ? html`<small class="said">↳ ${answer.text}</small>` : null}</div></div></td>
<td>${buyerById(question.buyerId)?.nickname ?? question.buyerId}<br><small>${ago(question.createdAt)} · ${id}</small></td>
<td><span class="tag ${statusTags[status]}">${questionStatusWords[status]}</span>${question.hold ? html` <span class="tag">En espera</span>` : null}${answer && answer.status !== "ACTIVE" ? html` <span class="tag tag-bad">Respuesta moderada</span>` : null}</td>
<td><div class="cell-actions">
${
  status === "UNANSWERED"
    ? html`<form method="post" action="/vendedor/preguntas/${id}" class="inline-answer"><input name="texto" required aria-label="Respuesta desde el sitio" placeholder="Responder desde el sitio"><button class="button small" name="hacer" value="responder">Responder</button></form>`
    : null
}
<details class="moderate"><summary class="button small">Más</summary><form method="post" action="/vendedor/preguntas/${id}">
${answer?.status === "ACTIVE" ? action("banear-respuesta", "Moderar la respuesta") : null}
${action("banear", "Moderar la pregunta")}${action("borrar", "Borrar")}${action("espera", question.hold ? "Quitar la espera" : "Poner en espera")}${action("revision", "A revisión")}${action("deshabilitar", "Deshabilitar")}
</form></details>
</div></td></tr>`;
}

const action = (value: string, label: string) =>
  html`<button class="button small" name="hacer" value="${value}">${label}</button>`;

function itemRow(world: World, listing: Listing): Markup {
  const { status } = itemStateOf(world, listing.id);
  return html`<tr><td><div class="thing"><img src="/pictures/${pictureIdsOf(listing)[0]}.svg" alt=""><div><a href="/tienda/${listing.id}">${listing.title}</a><br><small>${listing.id}</small></div></div></td>
<td class="num" data-label="Stock">${listing.available}</td>
<td><span class="tag ${status === "active" ? "tag-ok" : "tag-warn"}">${itemStatusWords[status]}</span></td>
<td><form method="post" action="/vendedor/publicaciones/${listing.id}">${itemStatuses
    .filter((other) => other !== status && other !== "inactive")
    .map(
      (other) => html`<button class="button small" name="estado" value="${other}">${itemStatusWords[other]}</button>`,
    )}</form></td></tr>`;
}

function changeItem(call: Call, world: World): Outcome {
  const listing = listingById(call.part("id"));
  const status = itemStatuses.find((known) => known === call.form.get("estado"));
  if (!listing || !status) return back("MLA", "valor-invalido");
  changeItemStatus(world, listing.id, status);
  return back(listing.siteId, "hecho");
}

function moderate(call: Call, world: World): Outcome {
  const question = world.state.get("questions", call.part("id"));
  if (!question) return back("MLA", "no-se-puede");
  const siteId = listingById(question.itemId)?.siteId ?? "MLA";
  return back(siteId, act(call, world, question) ? "hecho" : "no-se-puede");
}

function act(call: Call, world: World, question: Question): boolean {
  switch (call.form.get("hacer")) {
    case "responder": {
      const text = call.form.get("texto")?.trim();
      if (!text || question.status !== "UNANSWERED") return false;
      answerQuestion(world, question, text, "site");
      return true;
    }
    case "banear-respuesta":
      if (question.answer) banAnswer(world, question);
      return question.answer !== null;
    case "banear":
      banQuestion(world, question);
      return true;
    case "borrar":
      deleteQuestion(world, question);
      return true;
    case "espera":
      holdQuestion(world, question);
      return true;
    case "revision":
      reviewQuestion(world, question, "UNDER_REVIEW");
      return true;
    case "deshabilitar":
      disableQuestion(world, question);
      return true;
    default:
      return false;
  }
}

function changeGrant(call: Call, { state }: World): Outcome {
  const store = owners.find(({ id }) => String(id) === call.part("id"));
  if (!store) return back("MLA", "valor-invalido");
  switch (call.form.get("hacer")) {
    case "vencer":
      expireAccessTokens(state, store.id);
      break;
    case "refresh":
      invalidateRefreshTokens(state, store.id);
      break;
    case "sesiones":
      endTokens(state, store.id);
      break;
    case "revocar":
      revokeGrant(state, store.id);
      break;
  }
  return back(store.siteId, "hecho");
}
