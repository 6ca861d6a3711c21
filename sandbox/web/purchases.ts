import { owners, personById } from "../catalog/persons";
import { siteById } from "../catalog/sites";
import { type Call, type Outcome, seeOther } from "../http/call";
import type { Thread } from "../message-records";
import type { Order, Shipment } from "../order-records";
import { keepAttachment } from "../trade/attachments";
import { payLater, totalOf } from "../trade/buying";
import { openClaim } from "../trade/claims";
import { markRead, writeAsBuyer } from "../trade/messages";
import { ordersOfPack, packKeyOf } from "../trade/orders";
import { conversationStatus, messagesOf, threadOf } from "../trade/threads";
import type { SandboxRoute, World } from "../world";
import { buyerClaims } from "./buyer-claims";
import { bubbles, writeForm } from "./conversation";
import { sentForm, textOf, uploadBytesMax } from "./forms";
import { html, type Markup } from "./html";
import { noticeOf } from "./notice";
import { fragment, page } from "./page";
import { boughtOf, logisticWords, orderStatusTags, orderStatusWords, shipmentStateWords } from "./post-sale-words";
import { buyerSelect, currentBuyer } from "./storefront";
import { ago, money } from "./words";

const textLengthMax = 3500;
const shown = 60;

export const purchaseRoutes: SandboxRoute[] = [
  { method: "GET", path: "/compras", access: "page", handle: list },
  { method: "GET", path: "/compras/:order", access: "page", handle: show },
  { method: "GET", path: "/compras/:order/vivo", access: "page", handle: live },
  {
    method: "POST",
    path: "/compras/:order/mensajes",
    access: "page",
    bodyBytesMax: uploadBytesMax,
    handle: write,
  },
  { method: "POST", path: "/compras/:order", access: "page", handle: act },
];

function list(call: Call, world: World): Outcome {
  const siteId = siteById(call.query("sitio") ?? "MLA")?.id ?? "MLA";
  const buyer = currentBuyer(call, siteId);
  const orders = buyer ? [...world.state.group("orders", `buyer ${buyer.id}`)].reverse().slice(0, shown) : [];
  return page(
    { title: "Mis compras", section: "compras" },
    html`${noticeOf(call)}
<nav class="tabs" aria-label="Países">${owners.map(
      (owner) =>
        html`<a href="/compras?sitio=${owner.siteId}" ${owner.siteId === siteId ? html`aria-current="page"` : null}>${siteById(owner.siteId)?.name ?? ""}</a>`,
    )}</nav>
<div class="page-head"><div><h1>Mis compras</h1><p>Lo que compró ${buyer?.nickname ?? "esta persona"}. Desde cada compra se le escribe al vendedor o se abre un reclamo.</p></div>
<form method="post" action="/comprador"><input type="hidden" name="volver" value="/compras?sitio=${siteId}">${buyerSelect(call, siteId, true)}<noscript><button class="button small">Elegir</button></noscript></form></div>
${
  orders.length === 0
    ? html`<section class="card"><p class="quiet">Todavía no hay compras. <a href="/tienda?sitio=${siteId}">Ir a la tienda</a></p></section>`
    : html`<ul class="purchases">${orders.map((order) => purchaseRow(world, order))}</ul>`
}`,
  );
}

function purchaseRow(world: World, order: Order): Markup {
  const { listing, picture, variation } = boughtOf(order);
  const claim = world.state.group("claims", `order ${order.id}`).find(({ status }) => status === "opened");
  return html`<li><a class="card purchase" href="/compras/${order.id}"><img src="${picture}" alt="" width="64" height="64">
<span class="grow"><b>${listing?.title ?? order.itemId}</b><small>${[variation, `${order.quantity} u.`, ago(order.createdAt)].filter(Boolean).join(" · ")}</small><span class="row"><span class="tag ${orderStatusTags[order.status]}">${orderStatusWords[order.status]}</span>${claim ? html`<span class="tag tag-warn">Reclamo abierto</span>` : null}</span></span>
<span class="price">${money(totalOf(order), order.currencyId, order.siteId)}</span></a></li>`;
}

/** Anyone on this machine may look over any buyer's shoulder: it is a play. */
const orderOf = (call: Call, { state }: World) => state.get("orders", call.part("order"));

function gone(): Outcome {
  return page(
    { title: "No está", section: "compras", status: 404 },
    html`<section class="card stack"><h1>Esta compra no existe</h1><a class="button" href="/compras">Ver las compras</a></section>`,
  );
}

function show(call: Call, world: World): Outcome {
  const order = orderOf(call, world);
  if (!order) return gone();
  const thread = threadOf(world, packKeyOf(order), order.sellerId);
  // Looking at the page is reading what the seller wrote.
  if (thread) markRead(world, thread, "buyer");
  const { listing, picture, variation } = boughtOf(order);
  const others = ordersOfPack(world, packKeyOf(order)).filter(({ id }) => id !== order.id);
  return page(
    { title: listing?.title ?? "Compra", section: "compras" },
    html`${noticeOf(call)}
<p class="crumbs"><a href="/compras?sitio=${order.siteId}">Mis compras</a> › Compra ${order.id}</p>
<div class="post-sale">
<div class="stack">
<section class="card"><div class="thing"><img src="${picture}" alt="" width="72" height="72"><div><h1>${listing?.title ?? order.itemId}</h1><p class="quiet">${[variation, `${order.quantity} ${order.quantity === 1 ? "unidad" : "unidades"}`, personById(order.sellerId)?.nickname].filter(Boolean).join(" · ")}</p></div></div>
${others.length > 0 ? html`<p class="quiet">En el mismo paquete: ${others.map((other) => html`<a href="/compras/${other.id}">${boughtOf(other).listing?.title ?? other.id}</a> `)}</p>` : null}</section>
<div class="stack" data-live="/compras/${order.id}/vivo" data-source="/novedades?venta=${packKeyOf(order)}">${statusParts(world, order)}</div>
</div>
<aside class="stack">
<section class="card stack">${
      thread
        ? html`<div class="stack" data-live="/compras/${order.id}/vivo?parte=mensajes" data-source="/novedades?venta=${packKeyOf(order)}">${conversation(world, order, thread)}</div>${writeForm(
            {
              action: `/compras/${order.id}/mensajes`,
              label: "Tu mensaje",
              placeholder: "Escribile al vendedor…",
              maxLength: textLengthMax,
              button: "Enviar",
              takesFiles: true,
            },
          )}`
        : null
    }</section>
<section class="card stack"><h2>¿Algo anda mal?</h2><p class="quiet">Reclamar, devolver o cambiar: el vendedor se entera al instante.</p><a class="button" href="/compras/${order.id}/problema">Tengo un problema</a></section>
</aside>
</div>`,
  );
}

function live(call: Call, world: World): Outcome {
  const order = orderOf(call, world);
  if (!order) return gone();
  if (call.query("parte") !== "mensajes") return fragment(statusParts(world, order));
  const thread = threadOf(world, packKeyOf(order), order.sellerId);
  return fragment(thread ? conversation(world, order, thread) : html``);
}

const statusParts = (world: World, order: Order): Markup =>
  html`${statusCard(world, order)}${buyerClaims(world, order)}`;

function statusCard(world: World, order: Order): Markup {
  const shipment = order.shipmentId === null ? undefined : world.state.get("shipments", order.shipmentId);
  const isUnpaid = ["confirmed", "payment_required", "payment_in_process", "partially_paid"].includes(order.status);
  const mayCancel = order.status !== "cancelled" && (!shipment || !["shipped", "delivered"].includes(shipment.status));
  const total = totalOf(order) + order.shippingCost;
  return html`<section class="card stack" data-state="${order.status} ${shipment?.status ?? ""} ${shipment?.substatus ?? ""}" id="estado-${order.id}">
<div class="row between"><h2>${shipment && order.status !== "cancelled" ? shipmentStateWords(shipment) : orderStatusWords[order.status]}</h2><span class="tag ${orderStatusTags[order.status]}">${orderStatusWords[order.status]}</span></div>
${shipment ? progress(shipment) : html`<p class="quiet">${logisticWords[order.logistic]}</p>`}
<p class="quiet">Total con envío: <b>${money(total, order.currencyId, order.siteId)}</b></p>
${
  isUnpaid || mayCancel
    ? html`<form method="post" action="/compras/${order.id}" class="row">
${isUnpaid ? html`<button class="button primary" name="hacer" value="pagar">Pagar ahora</button>` : null}
${mayCancel ? html`<button class="button" name="hacer" value="cancelar">Cancelar la compra</button>` : null}
</form>`
    : null
}</section>`;
}

const milestones = ["pending", "ready_to_ship", "shipped", "delivered"];

export function progress(shipment: Shipment): Markup {
  const place = milestones.indexOf(shipment.status === "handling" ? "pending" : shipment.status);
  const names = ["Preparando", "Listo", "En camino", "Entregado"];
  return html`<ol class="progress">${names.map((name, index) => html`<li class="${index <= place ? "done" : ""}" ${index === place ? html`aria-current="step"` : null}>${name}</li>`)}</ol>
<p class="quiet">${logisticWords[shipment.logistic]}${shipment.trackingNumber ? ` · ${shipment.trackingNumber}` : ""}</p>`;
}

function conversation(world: World, order: Order, thread: Thread): Markup {
  const { status } = conversationStatus(world, thread);
  const messages = messagesOf(world, thread).filter(
    (message) => !message.isLost && (message.status === "available" || message.fromId !== thread.sellerId),
  );
  return html`<div class="row between"><h2>Conversación</h2>${status === "blocked" ? html`<span class="tag tag-warn">El vendedor no puede escribir</span>` : null}</div>
${bubbles(
  world,
  messages.map((message) => {
    const isOwn = message.fromId !== thread.sellerId;
    return {
      id: message.id,
      text: message.text,
      at: message.createdAt,
      isOwn,
      author: isOwn ? "Vos" : (personById(order.sellerId)?.nickname ?? "Vendedor"),
      attachmentIds: message.attachmentIds,
      note: message.status === "moderated" ? "Moderado: no llegó" : null,
      state: `${message.status} ${message.readAt ?? ""}`,
    };
  }),
  "Todavía no hay mensajes.",
)}`;
}

function write(call: Call, world: World): Outcome {
  const order = orderOf(call, world);
  const thread = order && threadOf(world, packKeyOf(order), order.sellerId);
  if (!order || !thread) return gone();
  const form = sentForm(call);
  const text = textOf(form);
  const back = `/compras/${order.id}`;
  if (text === "") return seeOther(`${back}?aviso=sin-texto`);
  if (text.length > textLengthMax) return seeOther(`${back}?aviso=mensaje-largo`);
  const attachmentIds = form.files.map(
    ({ name, bytes }) => keepAttachment(world, { ownerId: order.buyerId, name, bytes }).id,
  );
  writeAsBuyer(world, thread, { text, attachmentIds });
  return seeOther(back);
}

function act(call: Call, world: World): Outcome {
  const order = orderOf(call, world);
  if (!order) return gone();
  const back = `/compras/${order.id}`;
  if (call.form.get("hacer") === "pagar" && order.closedAt === null) payLater(world, order);
  else if (call.form.get("hacer") === "cancelar" && order.status !== "cancelled") {
    openClaim(world, { orders: [order], type: "cancel_purchase", reasonId: "PNR9501" });
  } else return seeOther(`${back}?aviso=valor-invalido`);
  return seeOther(`${back}?aviso=hecho`);
}
