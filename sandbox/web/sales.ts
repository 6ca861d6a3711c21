import { buyerById } from "../catalog/buyers";
import type { Person } from "../catalog/persons";
import { siteById } from "../catalog/sites";
import { type Call, type Outcome, seeOther } from "../http/call";
import { blockReasons, moderationReasons, type Thread } from "../message-records";
import type { Order } from "../order-records";
import { totalOf } from "../trade/buying";
import { packKeyOf } from "../trade/orders";
import { conversationStatus, messagesOf, threadOf } from "../trade/threads";
import type { SandboxRoute, World } from "../world";
import { bubbles, writeForm } from "./conversation";
import { html, type Markup } from "./html";
import { noticeOf } from "./notice";
import { fragment, page } from "./page";
import {
  blockWords,
  boughtOf,
  logisticWords,
  orderStatusTags,
  orderStatusWords,
  shipmentStateWords,
} from "./post-sale-words";
import { progress } from "./purchases";
import { actOnSale } from "./sale-actions";
import { saleClaims } from "./sale-claims";
import { sellerTabs, storeOf } from "./seller-tabs";
import { ago, money } from "./words";

const shown = 60;

export const saleRoutes: SandboxRoute[] = [
  { method: "GET", path: "/vendedor/ventas", access: "control", handle: list },
  {
    method: "GET",
    path: "/vendedor/ventas/filas",
    access: "control",
    handle: (call, world) => fragment(html`${rows(world, storeOf(call))}`),
  },
  { method: "GET", path: "/vendedor/ventas/:order", access: "control", handle: show },
  { method: "GET", path: "/vendedor/ventas/:order/vivo", access: "control", handle: live },
  { method: "POST", path: "/vendedor/ventas/:order", access: "control", handle: act },
];

function list(call: Call, world: World): Outcome {
  const store = storeOf(call);
  if (!store) return seeOther("/");
  return page(
    { title: "Ventas y reclamos", section: "vendedor" },
    html`${noticeOf(call)}
<div class="page-head"><div><h1>Ventas y reclamos</h1><p>Lo que pasa con una venta sin que tu aplicación lo haya pedido: pagos, envíos, bloqueos, moderación, mediaciones.</p></div></div>
${sellerTabs(store, "ventas")}
<section class="card"><h2>Ventas</h2><div class="table-wrap"><table class="list">
<thead><tr><th>Venta</th><th>Comprador</th><th>Estado</th><th>Envío</th><th>Conversación</th></tr></thead>
<tbody data-live="/vendedor/ventas/filas?sitio=${store.siteId}" data-source="/novedades?de=ventas">${rows(world, store)}</tbody></table></div></section>`,
  );
}

function rows(world: World, store: Person | undefined): Markup | Markup[] {
  const orders = store ? world.state.group("orders", `seller ${store.id}`) : [];
  if (orders.length === 0) {
    return html`<tr><td colspan="5" class="quiet">Todavía no hay ventas. Comprá algo en la <a href="/tienda?sitio=${store?.siteId ?? "MLA"}">tienda</a>.</td></tr>`;
  }
  return orders
    .slice(-shown)
    .reverse()
    .map((order) => row(world, order));
}

function row(world: World, order: Order): Markup {
  const { listing, picture, variation } = boughtOf(order);
  const shipment = order.shipmentId === null ? undefined : world.state.get("shipments", order.shipmentId);
  const thread = threadOf(world, packKeyOf(order), order.sellerId);
  const status = thread && conversationStatus(world, thread);
  const claim = world.state.group("claims", `order ${order.id}`).findLast(({ status: own }) => own === "opened");
  return html`<tr id="venta-${order.id}" data-state="${order.status} ${shipment?.status ?? ""} ${status?.substatus ?? ""} ${claim?.stage ?? ""}">
<td><div class="thing"><img src="${picture}" alt=""><div><a href="/vendedor/ventas/${order.id}">${listing?.title ?? order.itemId}</a><br><small>${[variation, `${order.quantity} u.`, money(totalOf(order), order.currencyId, order.siteId)].filter(Boolean).join(" · ")}</small></div></div></td>
<td>${buyerById(order.buyerId)?.nickname ?? order.buyerId}<br><small>${ago(order.createdAt)}</small></td>
<td><span class="tag ${orderStatusTags[order.status]}">${orderStatusWords[order.status]}</span>${claim ? html` <span class="tag tag-warn">${claim.stage === "dispute" ? "Mediación" : "Reclamo"}</span>` : null}</td>
<td><small>${shipment ? shipmentStateWords(shipment) : logisticWords[order.logistic]}</small></td>
<td><small>${status ? (status.substatus ? (blockWords[status.substatus] ?? status.substatus) : "Abierta") : ""}</small></td></tr>`;
}

function show(call: Call, world: World): Outcome {
  const order = world.state.get("orders", call.part("order"));
  if (!order) return seeOther("/vendedor/ventas");
  const { listing, picture, variation } = boughtOf(order);
  return page(
    { title: `Venta ${order.id}`, section: "vendedor" },
    html`${noticeOf(call)}
<p class="crumbs"><a href="/vendedor/ventas?sitio=${order.siteId}">Ventas y reclamos</a> › ${siteById(order.siteId)?.name ?? ""} › Venta ${order.id}</p>
<section class="card"><div class="thing"><img src="${picture}" alt="" width="72" height="72"><div><h1>${listing?.title ?? order.itemId}</h1><p class="quiet">${[variation, `${order.quantity} u.`, money(totalOf(order), order.currencyId, order.siteId), buyerById(order.buyerId)?.nickname].filter(Boolean).join(" · ")}</p><small>${order.packId === null ? "Sin paquete" : `Paquete ${order.packId}`} · <a href="/compras/${order.id}">Ver como comprador</a></small></div></div></section>
<div class="sale" data-live="/vendedor/ventas/${order.id}/vivo" data-source="/novedades?venta=${packKeyOf(order)}">${parts(world, order)}</div>`,
  );
}

function live(call: Call, world: World): Outcome {
  const order = world.state.get("orders", call.part("order"));
  return order ? fragment(html`${parts(world, order)}`) : seeOther("/vendedor/ventas");
}

function parts(world: World, order: Order): Markup {
  const thread = threadOf(world, packKeyOf(order), order.sellerId);
  return html`<div class="stack">${saleCard(order)}${shipmentCard(world, order)}${thread ? switchesCard(world, order, thread) : null}</div>
<div class="stack">${saleClaims(world, order)}${thread ? conversationCard(world, order, thread) : null}</div>`;
}

/** One of the panel's buttons: a form of its own, so that they stand side by side. */
export const deed = (name: string, label: string, isPrimary = false) =>
  html`<button class="button small ${isPrimary ? "primary" : ""}" name="hacer" value="${name}">${label}</button>`;

function saleCard(order: Order): Markup {
  const isUnpaid = order.closedAt === null;
  const isOver = order.status === "cancelled";
  return html`<section class="card stack"><div class="row between"><h2>Venta y dinero</h2><span class="tag ${orderStatusTags[order.status]}">${orderStatusWords[order.status]}</span></div>
<form method="post" action="/vendedor/ventas/${order.id}" class="row">
${isUnpaid && !isOver ? html`${deed("pagar", "Acreditar el pago", true)}${deed("vencer-pago", "Vencer el pago")}` : null}
${isOver ? null : html`${deed("cancelar-comprador", "Cancela el comprador")}${deed("cancelar-vendedor", "Cancela el vendedor")}${deed("fraude", "Marcar fraude")}${deed("cancelar-fraude", "Cancelar por fraude")}`}
${isUnpaid || isOver ? null : html`${deed("devolver-mitad", "Devolver la mitad")}${deed("devolver", "Devolver todo")}${deed("cubrir", "Cubre Mercado Libre")}${deed("contracargo", "Contracargo")}`}
${deed("envejecer", "Envejecer 31 días")}
</form></section>`;
}

function shipmentCard(world: World, order: Order): Markup | null {
  const shipment = order.shipmentId === null ? undefined : world.state.get("shipments", order.shipmentId);
  if (!shipment) return null;
  return html`<section class="card stack"><div class="row between"><h2>Envío</h2><span class="tag">${shipmentStateWords(shipment)}</span></div>
${progress(shipment)}
<form method="post" action="/vendedor/ventas/${order.id}" class="row">${deed("avanzar", "Avanzar un paso", true)}${deed("despachar", "Despachar")}${deed("entregar", "Entregar")}${deed("demorar", "Demorar")}${deed("no-entregar", "No se pudo entregar")}${deed("dividir", "Dividir el paquete")}</form></section>`;
}

function switchesCard(world: World, order: Order, thread: Thread): Markup {
  const status = conversationStatus(world, thread);
  const flag = (name: string, label: string, isOn: boolean) =>
    html`<label><input type="checkbox" name="${name}" ${isOn ? html`checked` : null}>${label}</label>`;
  return html`<section class="card stack"><div class="row between"><h2>Bloqueo y asistente</h2><span class="tag ${status.status === "active" ? "tag-ok" : "tag-warn"}">${status.substatus ? (blockWords[status.substatus] ?? status.substatus) : "Abierta"}</span></div>
<form method="post" action="/vendedor/ventas/${order.id}" class="stack">
<label class="line"><span>Motivo del bloqueo</span><select name="bloqueo"><option value="">Según lo que pase</option><option value="active" ${thread.forced === "active" ? html`selected` : null}>Siempre abierta</option>${blockReasons.map((reason) => html`<option value="${reason}" ${thread.forced === reason ? html`selected` : null}>${blockWords[reason] ?? reason}</option>`)}<option value="blocked_by_sandbox_unknown" ${thread.forced === "blocked_by_sandbox_unknown" ? html`selected` : null}>Un motivo que no está en ninguna lista</option></select></label>
<div class="checks">${flag("asistente", "Asistente de Mercado Libre en el medio", thread.agent !== null)}${flag("asistente-cerrado", "El asistente cerró la consulta", thread.agent?.closedAt !== null && thread.agent !== null)}${flag("supermercado", "Compra de supermercado", thread.isSupermarket)}${flag("exceptuado", "Caso exceptuado de la guía", thread.isExcepted)}${flag("guia-ocupada", "Guía de motivos ocupada (409)", thread.isGuideLocked)}${flag("comprador-ido", "El comprador borró su cuenta (451)", thread.isBuyerGone)}</div>
<div class="row">${deed("conversacion", "Guardar", true)}</div></form></section>`;
}

function conversationCard(world: World, order: Order, thread: Thread): Markup {
  const buyer = buyerById(order.buyerId)?.nickname ?? "Comprador";
  const path = `/vendedor/ventas/${order.id}`;
  return html`<section class="card stack"><h2>Conversación</h2>
${bubbles(
  world,
  messagesOf(world, thread).map((message) => {
    const isOwn = message.fromId === thread.sellerId;
    const notes = [
      message.status === "moderated" ? `Moderado: ${message.moderation.reason ?? ""}` : null,
      message.status === "pending_translation" ? "En revisión" : null,
      message.isLost ? "No le llega a nadie" : null,
      message.fromId !== thread.sellerId && message.fromId !== thread.buyerId ? "Asistente" : null,
    ].filter(Boolean);
    return {
      id: message.id,
      text: message.text,
      at: message.createdAt,
      isOwn,
      author: isOwn ? (message.through === "api" ? "Tu aplicación" : "Vendedor, desde el sitio") : buyer,
      attachmentIds: message.attachmentIds,
      note: notes.join(" · ") || null,
      state: `${message.status} ${message.readAt ?? ""}`,
      actions: html`<form method="post" action="${path}" class="row tight"><input type="hidden" name="mensaje" value="${message.id}">${message.status === "available" ? html`<details class="moderate"><summary class="link">Moderar</summary><div class="row tight"><select name="causa" aria-label="Motivo de moderación">${moderationReasons.map((reason) => html`<option value="${reason}">${reason}</option>`)}</select>${deed("moderar", "Quitarlo")}</div></details>` : message.status === "pending_translation" ? deed("liberar", "Dejar pasar") : null}</form>`,
    };
  }),
  "Todavía no hay mensajes.",
)}
${writeForm({
  action: path,
  label: "Mensaje",
  placeholder: "Escribir en esta conversación…",
  maxLength: 3500,
  button: "Escribir",
  extra: html`<label class="visually-hidden" for="como-${order.id}">Como</label><select name="como" id="como-${order.id}"><option value="comprador">como comprador</option><option value="vendedor">como vendedor, desde el sitio</option><option value="asistente">como asistente</option></select>`,
  hidden: { hacer: "escribir" },
})}</section>`;
}

function act(call: Call, world: World): Outcome {
  const order = world.state.get("orders", call.part("order"));
  if (!order) return seeOther("/vendedor/ventas");
  return seeOther(`/vendedor/ventas/${order.id}?aviso=${actOnSale(call.form, world, order) ? "hecho" : "no-se-pudo"}`);
}
