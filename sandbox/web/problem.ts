import { claimReasonById, claimReasons, familyOf } from "../catalog/claim-reasons";
import { listingById } from "../catalog/listings";
import type { ClaimType } from "../claim-records";
import { type Call, type Outcome, seeOther } from "../http/call";
import type { Order } from "../order-records";
import { complain } from "../trade/complaining";
import type { SandboxRoute, World } from "../world";
import { sentForm, textOf, uploadBytesMax } from "./forms";
import { html, type Markup } from "./html";
import { noticeOf } from "./notice";
import { page } from "./page";
import { boughtOf } from "./post-sale-words";

export const problemRoutes: SandboxRoute[] = [
  { method: "GET", path: "/compras/:order/problema", access: "page", handle: show },
  {
    method: "POST",
    path: "/compras/:order/problema",
    access: "page",
    bodyBytesMax: uploadBytesMax,
    handle: open,
  },
];

const wishes: { value: string; label: string; type: ClaimType }[] = [
  { value: "reclamo", label: "Que el vendedor me responda (reclamo)", type: "mediations" },
  { value: "devolucion", label: "Devolver el producto", type: "returns" },
  { value: "cambio", label: "Cambiarlo por otro", type: "change" },
  { value: "demora", label: "Cancelar porque el envío está demorado", type: "ml_case" },
  { value: "meli", label: "Reclamarle a Mercado Libre (Full)", type: "fulfillment" },
];

function show(call: Call, world: World): Outcome {
  const order = world.state.get("orders", call.part("order"));
  if (!order) return seeOther("/compras");
  const { listing, picture } = boughtOf(order);
  return page(
    { title: "Tengo un problema", section: "compras" },
    html`${noticeOf(call)}
<p class="crumbs"><a href="/compras">Mis compras</a> › <a href="/compras/${order.id}">${listing?.title ?? order.id}</a> › Tengo un problema</p>
<form class="card stack problem" method="post" action="/compras/${order.id}/problema" enctype="multipart/form-data">
<div class="thing"><img src="${picture}" alt="" width="56" height="56"><h1>¿Qué pasó con tu compra?</h1></div>
<label class="line"><span>Motivo</span><select name="motivo" required><option value="">Elegí un motivo</option>${reasonOptions(order, world)}</select></label>
<fieldset class="line"><legend>¿Qué querés?</legend>${wishes.map(({ value, label }, index) => html`<label class="choice"><input type="radio" name="quiero" value="${value}" ${index === 0 ? html`checked` : null}>${label}</label>`)}</fieldset>
${order.quantity > 1 ? html`<label class="line"><span>¿Cuántas unidades?</span><input type="number" name="cantidad" value="${order.quantity}" min="1" max="${order.quantity}"></label>` : null}
${variationLine(order)}
<label class="line"><span>Contá qué pasó</span><textarea name="texto" maxlength="3500" placeholder="Llegó y no enciende…"></textarea></label>
<label class="line"><span>Fotos</span><input type="file" name="archivo" multiple accept=".jpg,.jpeg,.png,.pdf"></label>
<div class="row"><button class="button primary">Enviar</button><a class="button" href="/compras/${order.id}">Volver</a></div>
</form>`,
  );
}

/** Not received comes first while it has not arrived. */
function reasonOptions(order: Order, { state }: World): Markup[] {
  const isDelivered = order.shipmentId !== null && state.get("shipments", order.shipmentId)?.status === "delivered";
  const families = isDelivered ? (["PDD", "PNR"] as const) : (["PNR", "PDD"] as const);
  const names = { PDD: "Lo recibí, pero…", PNR: "No lo recibí" };
  return families.map(
    (family) =>
      html`<optgroup label="${names[family]}">${claimReasons
        .filter(({ id }) => familyOf(id) === family)
        .map(({ id, es }) => html`<option value="${id}">${es}</option>`)}</optgroup>`,
  );
}

function variationLine(order: Order): Markup | null {
  const variations = listingById(order.itemId)?.variations ?? [];
  if (variations.length === 0) return null;
  return html`<label class="line"><span>Si es un cambio, ¿por cuál?</span><select name="variacion">${variations.map(
    ({ id, colour, size }) =>
      html`<option value="${id}" ${id === order.variationId ? html`selected` : null}>${[colour?.name, size].filter(Boolean).join(", ")}</option>`,
  )}</select></label>`;
}

function open(call: Call, world: World): Outcome {
  const order = world.state.get("orders", call.part("order"));
  if (!order) return seeOther("/compras");
  const form = sentForm(call);
  const reasonId = form.value("motivo");
  const wish = wishes.find(({ value }) => value === form.value("quiero"));
  const quantity = Number(form.value("cantidad") || order.quantity);
  const isSound = Number.isInteger(quantity) && quantity >= 1 && quantity <= order.quantity;
  if (!wish || !claimReasonById(reasonId) || !isSound) {
    return seeOther(`/compras/${order.id}/problema?aviso=valor-invalido`);
  }
  const text = textOf(form);
  if (wish.type === "mediations" && text === "") return seeOther(`/compras/${order.id}/problema?aviso=sin-texto`);
  const files = form.files.filter(({ name }) => !name.endsWith(".txt"));
  const variationId = Number(form.value("variacion")) || undefined;
  const claim = complain(world, { order, reasonId, type: wish.type, quantity, text, files, variationId });
  return seeOther(`/compras/${order.id}?aviso=reclamo#reclamo-${claim.id}`);
}
