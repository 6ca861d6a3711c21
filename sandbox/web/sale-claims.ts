import { mediatorIdOf } from "../catalog/agents";
import { type Claim, type Return, returnStatuses } from "../claim-records";
import type { Order } from "../order-records";
import { moveChange } from "../trade/changes";
import { moderateClaimMessage, writeInClaim } from "../trade/claim-messages";
import { sellerActions } from "../trade/claim-players";
import { changeClaim, hourMs } from "../trade/claims";
import { answerOffer, decide, decisions, openDispute, recontact } from "../trade/resolutions";
import { moveReturn, reviewFailed, reviewOk, triageReturn } from "../trade/returns";
import { passTime } from "../trade/time";
import type { World } from "../world";
import { bubbles, writeForm } from "./conversation";
import { html, type Markup } from "./html";
import { claimStateWords, claimTypeWords, reasonWords, resolutionWords, returnWords } from "./post-sale-words";

/** The claims of a sale with all that the mediator, time and carriers may do. */
export function saleClaims(world: World, order: Order): Markup[] {
  return world.state.group("claims", `order ${order.id}`).map((claim) => claimCard(world, claim, order));
}

const deed = (name: string, label: string) =>
  html`<button class="button small" name="hacer" value="${name}">${label}</button>`;

function claimCard(world: World, claim: Claim, order: Order): Markup {
  const action = `/vendedor/ventas/${order.id}`;
  const isOpen = claim.status === "opened";
  const [record] = world.state.group("returns", `claim ${claim.id}`);
  const change = world.state.get("changes", claim.id);
  const due = claim.reviewDueAt ?? claim.mandatory?.dueAt;
  const hidden = html`<input type="hidden" name="reclamo" value="${claim.id}">`;
  const actions = sellerActions(world, claim).map((available) => available.action);
  return html`<section class="card stack" id="reclamo-${claim.id}" data-state="${claim.status} ${claim.stage} ${record?.status ?? ""}">
<div class="row between"><h2>${claimTypeWords[claim.type]} ${claim.id}</h2><span class="tag ${isOpen ? "tag-warn" : "tag-ok"}">${claimStateWords(claim)}</span></div>
<p class="quiet">${reasonWords(claim.reasonId)} <small class="mono">${claim.reasonId}</small>${due ? html`<br>El vendedor tiene hasta ${new Date(due).toLocaleString("es-AR", { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" })}.` : null}</p>
${actions.length > 0 ? html`<p class="row tight">${actions.map((name) => html`<span class="tag mono">${name}</span>`)}</p>` : null}
<form method="post" action="${action}" class="row">${hidden}
${isOpen ? html`${claim.stage === "claim" ? deed("mediar", "Abrir mediación") : null}${deed("aceptar", "El comprador acepta la oferta")}${deed("rechazar", "La rechaza")}${deed("vencer", "Vencer el plazo")}` : deed("recontacto", "El comprador vuelve a escribir")}
</form>
${
  isOpen
    ? html`<form method="post" action="${action}" class="row">${hidden}<label class="visually-hidden" for="motivo-${claim.id}">Cierre</label><select name="motivo" id="motivo-${claim.id}">${decisions.map((reason) => html`<option value="${reason}">${resolutionWords[reason] ?? reason}</option>`)}</select>${deed("cerrar", "Cerrar así")}</form>`
    : null
}
${record ? returnForm(record, action, hidden) : null}
${change ? html`<form method="post" action="${action}" class="row">${hidden}<span>Cambio: <b class="mono">${change.status}</b></span><input name="estado" value="${change.status}" aria-label="Estado del cambio"><input name="detalle" value="${change.statusDetail ?? ""}" placeholder="detalle" aria-label="Detalle">${deed("cambio", "Mover")}</form>` : null}
${bubbles(
  world,
  world.state.group("claimMessages", `claim ${claim.id}`).map((message) => ({
    id: message.hash,
    text: message.text,
    at: message.createdAt,
    isOwn: message.senderRole === "respondent",
    author: { complainant: "Comprador", respondent: "Vendedor", mediator: "Mercado Libre" }[message.senderRole],
    attachmentIds: message.attachmentIds,
    note:
      message.status === "moderated" ? "Moderado" : message.receiverRole === "mediator" ? "Para Mercado Libre" : null,
    state: message.status,
    actions:
      message.status === "available"
        ? html`<form method="post" action="${action}" class="row tight">${hidden}<input type="hidden" name="hash" value="${message.hash}">${deed("moderar", "Moderar")}</form>`
        : null,
  })),
  "Este reclamo no tiene mensajes.",
)}
${
  isOpen
    ? writeForm({
        action,
        label: "Mensaje en el reclamo",
        placeholder: "Escribir en el reclamo…",
        maxLength: 3500,
        button: "Escribir",
        hidden: { hacer: "escribir", reclamo: String(claim.id) },
        extra: html`<select name="como" aria-label="Como"><option value="comprador">como comprador</option><option value="mediador">como mediador, al vendedor</option><option value="mediador-exige">como mediador, exige respuesta</option></select>`,
      })
    : null
}</section>`;
}

function returnForm(record: Return, action: string, hidden: Markup): Markup {
  return html`<form method="post" action="${action}" class="row offer-box">${hidden}<span>Devolución <b>${returnWords[record.status]}</b>, dinero ${{ retained: "retenido", refunded: "devuelto", available: "del vendedor" }[record.statusMoney]}</span>
<select name="estado" aria-label="Estado de la devolución">${returnStatuses.map((status) => html`<option value="${status}" ${status === record.status ? html`selected` : null}>${returnWords[status]}</option>`)}</select>${deed("mover-devolucion", "Mover")}${deed("deposito", "Revisa el depósito")}${deed("revision-ok", "El vendedor la acepta")}${deed("revision-mal", "La rechaza")}</form>`;
}

/** What the buttons of a claim do; false when it cannot be done now. */
export function actOnClaim(form: URLSearchParams, world: World): boolean {
  const claim = world.state.get("claims", form.get("reclamo") ?? "");
  if (!claim) return false;
  const name = form.get("hacer") ?? "";
  const isOpen = claim.status === "opened";
  switch (name) {
    case "mediar":
      if (isOpen && claim.stage === "claim") openDispute(world, claim, "complainant");
      return isOpen;
    case "aceptar":
    case "rechazar":
      return isOpen && answerOffer(world, claim, name === "aceptar") !== undefined;
    case "recontacto":
      if (!isOpen) recontact(world, claim);
      return !isOpen;
    case "cerrar": {
      const reason = decisions.find((one) => one === form.get("motivo"));
      if (isOpen && reason) decide(world, claim, { reason, by: claim.stage === "claim" ? "buyer" : "mediator" });
      return isOpen && reason !== undefined;
    }
    case "vencer":
      return isOpen && expire(world, claim);
    case "escribir":
      return isOpen && write(form, world, claim);
    case "moderar": {
      const message = world.state.get("claimMessages", form.get("hash") ?? "");
      if (message) moderateClaimMessage(world, message, "OUT_OF_PLACE_LANGUAGE");
      return message !== undefined;
    }
    case "cambio": {
      const change = world.state.get("changes", claim.id);
      if (change) moveChange(world, change, form.get("estado") ?? change.status, form.get("detalle") || null);
      return change !== undefined;
    }
    default:
      return actOnReturn(name, form, world, claim);
  }
}

/** Its time is over: what happens then, happens now. */
function expire(world: World, claim: Claim): boolean {
  const dueAt = Date.now() - hourMs;
  if (claim.reviewDueAt !== null) changeClaim(world, claim, { reviewDueAt: dueAt });
  else if (claim.mandatory) changeClaim(world, claim, { mandatory: { ...claim.mandatory, dueAt } });
  else return false;
  passTime(world);
  return true;
}

function write(form: URLSearchParams, world: World, claim: Claim): boolean {
  const text = (form.get("texto") ?? "").replaceAll("\r\n", "\n").trim();
  if (text === "") return false;
  const who = form.get("como") ?? "comprador";
  if (who.startsWith("mediador")) {
    const mustAnswerInHours = who === "mediador-exige" ? 48 : undefined;
    writeInClaim(world, claim, { from: "mediator", to: "respondent", text, mustAnswerInHours });
  } else {
    const to = claim.stage === "claim" ? "respondent" : "mediator";
    writeInClaim(world, claim, { from: "complainant", to, text });
  }
  return true;
}

function actOnReturn(name: string, form: URLSearchParams, world: World, claim: Claim): boolean {
  const [record] = world.state.group("returns", `claim ${claim.id}`);
  if (!record) return false;
  switch (name) {
    case "mover-devolucion": {
      const status = returnStatuses.find((one) => one === form.get("estado"));
      if (status) moveReturn(world, record, status);
      return status !== undefined;
    }
    case "deposito":
      triageReturn(world, record, { productCondition: "unsaleable", benefited: "buyer", reasonId: "accepted" });
      return true;
    case "revision-ok":
      if (claim.status === "opened") reviewOk(world, record);
      return claim.status === "opened";
    case "revision-mal":
      if (claim.status === "opened") reviewFailed(world, record, "SRF2", mediatorIdOf(claim.siteId));
      return claim.status === "opened";
    default:
      return false;
  }
}
