import type { Claim, Return } from "../claim-records";
import { type Call, type Outcome, seeOther } from "../http/call";
import type { Order } from "../order-records";
import { keepAttachment } from "../trade/attachments";
import { writeInClaim } from "../trade/claim-messages";
import { answerOffer, decide, openDispute } from "../trade/resolutions";
import { moveReturn } from "../trade/returns";
import type { SandboxRoute, World } from "../world";
import { bubbles, writeForm } from "./conversation";
import { sentForm, textOf, uploadBytesMax } from "./forms";
import { html, type Markup } from "./html";
import { claimStateWords, claimTypeWords, reasonWords, returnWords } from "./post-sale-words";

const textLengthMax = 3500;

export const buyerClaimRoutes: SandboxRoute[] = [
  { method: "POST", path: "/reclamos/:id", access: "page", bodyBytesMax: uploadBytesMax, handle: act },
];

/** The claims of a purchase as the buyer sees them. */
export function buyerClaims(world: World, order: Order): Markup[] {
  return world.state.group("claims", `order ${order.id}`).map((claim) => claimCard(world, claim, order));
}

function claimCard(world: World, claim: Claim, order: Order): Markup {
  const messages = world.state
    .group("claimMessages", `claim ${claim.id}`)
    .filter(({ senderRole, receiverRole }) => senderRole === "complainant" || receiverRole === "complainant")
    .filter(({ status, senderRole }) => status === "available" || senderRole === "complainant");
  const isOpen = claim.status === "opened";
  const talks = isOpen && (claim.type === "mediations" || claim.stage === "dispute" || claim.stage === "recontact");
  const action = `/reclamos/${claim.id}`;
  const [record] = world.state.group("returns", `claim ${claim.id}`);
  return html`<section class="card stack" id="reclamo-${claim.id}" data-state="${claim.status} ${claim.stage} ${record?.status ?? ""}">
<div class="row between"><h2>${claimTypeWords[claim.type]}: ${reasonWords(claim.reasonId)}</h2><span class="tag ${isOpen ? "tag-warn" : "tag-ok"}">${claimStateWords(claim)}</span></div>
${record ? returnLine(record, action) : null}
${offerLine(claim, action)}
${
  messages.length > 0 || talks
    ? bubbles(
        world,
        messages.map((message) => ({
          id: message.hash,
          text: message.text,
          at: message.createdAt,
          isOwn: message.senderRole === "complainant",
          author: { complainant: "Vos", respondent: "Vendedor", mediator: "Mercado Libre" }[message.senderRole],
          attachmentIds: message.attachmentIds,
          note: message.status === "moderated" ? "Moderado: no llegó" : null,
          state: message.status,
        })),
        "Todavía no hay mensajes.",
      )
    : null
}
${
  talks
    ? writeForm({
        action,
        label: "Mensaje del reclamo",
        placeholder: claim.stage === "claim" ? "Escribile al vendedor en el reclamo…" : "Escribile a Mercado Libre…",
        maxLength: textLengthMax,
        button: "Enviar",
        takesFiles: true,
        hidden: { hacer: "escribir", compra: String(order.id) },
      })
    : null
}
${
  isOpen
    ? html`<form method="post" action="${action}" class="row"><input type="hidden" name="compra" value="${order.id}">
${claim.stage === "claim" && claim.type === "mediations" ? html`<button class="button small" name="hacer" value="mediar">Pedir ayuda a Mercado Libre</button>` : null}
<button class="button small" name="hacer" value="resuelto">Ya se resolvió</button><button class="button small" name="hacer" value="error">Lo abrí por error</button></form>`
    : null
}</section>`;
}

function offerLine({ expectedResolutions, status }: Claim, action: string): Markup | null {
  const offer = expectedResolutions.find(
    (row) => row.status === "pending" && (row.expected === "partial_refund" || row.expected === "change_product"),
  );
  if (!offer || status === "closed") return null;
  const detail = (key: string) => offer.details.find((one) => one.key === key)?.value ?? "";
  const words =
    offer.expected === "change_product"
      ? "El vendedor te ofrece otro producto igual."
      : `El vendedor te ofrece ${detail("seller_currency")} ${detail("seller_amount")} (${Number(detail("percentage"))} %) y te quedás con el producto.`;
  return html`<div class="offer-box row between"><p>${words}</p><form method="post" action="${action}" class="row"><button class="button small primary" name="hacer" value="aceptar">Aceptar</button><button class="button small" name="hacer" value="rechazar">Rechazar</button></form></div>`;
}

function returnLine(record: Return, action: string): Markup {
  const mayShip = record.status === "label_generated" || record.status === "scheduled";
  return html`<div class="offer-box row between"><p>Devolución: <b>${returnWords[record.status]}</b>${record.statusMoney === "refunded" ? ". Ya te devolvimos el dinero." : "."}</p>
<form method="post" action="${action}" class="row">${mayShip ? html`<button class="button small primary" name="hacer" value="despachar">Ya la despaché</button><button class="button small" name="hacer" value="no-devuelvo">No la voy a devolver</button>` : null}</form></div>`;
}

function act(call: Call, world: World): Outcome {
  const claim = world.state.get("claims", call.part("id"));
  const orderId = claim?.orderIds[0];
  if (!claim || orderId === undefined) return seeOther("/compras");
  const form = sentForm(call);
  const isDone = claim.status === "opened" && perform(form, world, claim);
  return seeOther(`/compras/${orderId}?aviso=${isDone ? "hecho" : "no-se-pudo"}#reclamo-${claim.id}`);
}

function perform(form: ReturnType<typeof sentForm>, world: World, claim: Claim): boolean {
  const [record] = world.state.group("returns", `claim ${claim.id}`);
  switch (form.value("hacer")) {
    case "escribir": {
      const text = textOf(form);
      if (text === "" || text.length > textLengthMax) return false;
      const attachmentIds = form.files.map(({ name, bytes }) => {
        const upload = { ownerId: claim.buyerId, name, bytes, purpose: "claim" as const, claimId: claim.id };
        return keepAttachment(world, upload).id;
      });
      const to = claim.stage === "claim" ? "respondent" : "mediator";
      writeInClaim(world, claim, { from: "complainant", to, text, attachmentIds });
      return true;
    }
    case "mediar":
      if (claim.stage !== "claim") return false;
      openDispute(world, claim, "complainant");
      return true;
    case "aceptar":
      return answerOffer(world, claim, true) !== undefined;
    case "rechazar":
      return answerOffer(world, claim, false) !== undefined;
    case "resuelto":
      decide(world, claim, { reason: "worked_out_with_seller", by: "buyer" });
      return true;
    case "error":
      decide(world, claim, { reason: "opened_claim_by_mistake", by: "buyer" });
      return true;
    case "despachar":
      if (!record) return false;
      moveReturn(world, record, "shipped");
      return true;
    case "no-devuelvo":
      if (!record) return false;
      moveReturn(world, record, "cancelled");
      return true;
    default:
      return false;
  }
}
