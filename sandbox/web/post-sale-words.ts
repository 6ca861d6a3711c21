import { claimReasonById } from "../catalog/claim-reasons";
import { type Listing, listingById, pictureId } from "../catalog/listings";
import type { Claim, ClaimType, Return } from "../claim-records";
import type { Order, OrderStatus, Shipment } from "../order-records";

export const orderStatusWords: Record<OrderStatus, string> = {
  confirmed: "Confirmada, sin pagar",
  payment_required: "Espera el pago",
  payment_in_process: "Pago en revisión",
  partially_paid: "Pagada en parte",
  paid: "Pagada",
  partially_refunded: "Devuelta en parte",
  pending_cancel: "Cancelación pendiente",
  cancelled: "Cancelada",
  invalid: "Inválida",
};

export const orderStatusTags: Record<OrderStatus, string> = {
  confirmed: "tag-warn",
  payment_required: "tag-warn",
  payment_in_process: "tag-warn",
  partially_paid: "tag-warn",
  paid: "tag-ok",
  partially_refunded: "tag-warn",
  pending_cancel: "tag-bad",
  cancelled: "tag-bad",
  invalid: "tag-bad",
};

const shipmentWords: Record<string, string> = {
  pending: "Por preparar",
  handling: "En preparación",
  ready_to_ship: "Listo para enviar",
  shipped: "En camino",
  delivered: "Entregado",
  not_delivered: "No entregado",
  cancelled: "Envío cancelado",
};

const substatusWords: Record<string, string> = {
  buffered: "etiqueta más tarde",
  ready_to_print: "etiqueta por imprimir",
  printed: "etiqueta impresa",
  picked_up: "retirado",
  dropped_off: "despachado",
  in_hub: "en el centro de distribución",
  in_warehouse: "en el depósito de Full",
  ready_to_pack: "por empacar",
  packed: "empacado",
  out_for_delivery: "en reparto",
  receiver_absent: "no había nadie",
  returning_to_sender: "vuelve al vendedor",
  returned: "volvió al vendedor",
  pack_splitted: "dividido",
};

export function shipmentStateWords({ status, substatus }: Pick<Shipment, "status" | "substatus">): string {
  const state = shipmentWords[status] ?? status;
  return substatus ? `${state}, ${substatusWords[substatus] ?? substatus}` : state;
}

export const logisticWords: Record<Order["logistic"], string> = {
  fulfillment: "Full",
  cross_docking: "Colecta",
  xd_drop_off: "Places",
  drop_off: "Correo",
  self_service: "Flex",
  me1: "Logística propia (ME1)",
  custom: "Tabla de precios",
  to_be_agreed: "A acordar",
};

export const claimTypeWords: Record<ClaimType, string> = {
  mediations: "Reclamo",
  returns: "Devolución",
  fulfillment: "Reclamo a Mercado Libre",
  ml_case: "Cancelación por demora",
  cancel_sale: "Cancelada por el vendedor",
  cancel_purchase: "Cancelada por el comprador",
  change: "Cambio",
  service: "Servicio cancelado",
};

export function claimStateWords({ status, stage, resolution }: Claim): string {
  if (status === "closed") return `Cerrado: ${resolutionWords[resolution?.reason ?? ""] ?? resolution?.reason ?? ""}`;
  return { claim: "Abierto", dispute: "En mediación", recontact: "Recontacto", stale: "Abierto", none: "Abierto" }[
    stage
  ];
}

export const resolutionWords: Record<string, string> = {
  coverage_decision: "lo cubre Mercado Libre",
  payment_refunded: "se devolvió el pago",
  no_bpp: "sin cobertura",
  item_returned: "se devolvió el producto",
  partial_refunded: "devolución parcial",
  worked_out_with_seller: "lo resolvieron",
  prefered_to_keep_product: "se queda el producto",
  opened_claim_by_mistake: "abierto por error",
  product_delivered: "producto entregado",
  already_shipped: "ya está en camino",
  respondent_timeout: "el vendedor no respondió",
  timeout: "el comprador no respondió",
  rep_resolution: "error del representante",
  low_cost: "costo bajo, sin devolver",
  reimbursed: "reembolso",
  seller_explained_functions: "le explicaron el uso",
  warehouse_decision: "decisión del depósito",
  return_expired: "venció la devolución",
  return_canceled: "devolución cancelada",
  cancel_installation: "servicio cancelado",
};

export const returnWords: Record<Return["status"], string> = {
  pending: "En preparación",
  failed: "Falló",
  label_generated: "Etiqueta lista",
  scheduled: "Retiro agendado",
  shipped: "En camino",
  delivered: "Entregada",
  not_delivered: "No entregada",
  return_to_buyer: "Vuelve al comprador",
  cancelled: "Cancelada",
  expired: "Vencida",
  closed: "Cerrada",
};

export const blockWords: Record<string, string> = {
  blocked_by_time: "30 días sin mensajes",
  blocked_by_buyer: "El comprador bloqueó los mensajes",
  blocked_by_mediation: "Hay un reclamo abierto",
  blocked_by_mediation_fbm: "Hay un reclamo abierto (Full)",
  blocked_by_fulfillment: "Full: hasta que se entregue",
  blocked_by_payment: "Falta el pago",
  blocked_by_conversation_initiated_by_seller: "Supermercado: abre el comprador",
  blocked_by_conversation_initiated_by_seller_limited: "Abre el comprador o la guía de motivos",
  blocked_by_conversation_use_message_api: "Ya abierta: usar mensajes",
  blocked_by_cancelled_order: "Venta cancelada",
  blocked_by_cancelled_order_by_fraud: "Cancelada por fraude",
  blocked_by_cancelled_order_hidden: "Compra nunca procesada",
  blocked_by_conversation_expired: "18 meses: ya no se muestra",
  blocked_by_refund: "Hubo una devolución de dinero",
  blocked_by_claim_change_open: "Cambio en curso",
  blocked_by_claim_change_closed: "Hubo un cambio",
  blocked_by_deactivated_account: "Cuenta eliminada",
  blocked_by_restrictions: "Restricción en una parte",
  blocked_by_message_pending_review: "Conversación en revisión",
  blocked_by_return_to_buyer_fulfillment: "Full la devuelve al comprador",
  blocked_by_ai_assistant: "Full con asistente",
  blocked_by_ai_assistant_expired: "Asistente: venció el plazo",
  blocked_by_ai_assistant_contact_closed: "Asistente: consulta cerrada",
  block_by_ai_assistant_initiated_by_seller_expired: "Asistente iniciado por el vendedor, vencido",
  blocked_by_resale: "Reventa",
  blocked_by_proximity_groceries: "Almacén de cercanía",
  blocked_by_excepted_case: "Caso exceptuado",
  blocked_by_conversation_started_by_seller: "La abrió el vendedor",
  blocked_by_claim: "Hay un reclamo",
};

export const reasonWords = (reasonId: string) => claimReasonById(reasonId)?.es ?? reasonId;

/** Title, variation and picture of what was bought. */
export function boughtOf(order: Pick<Order, "itemId" | "variationId">): {
  listing: Listing | undefined;
  picture: string;
  variation: string;
} {
  const listing = listingById(order.itemId);
  const variation = listing?.variations.find(({ id }) => id === order.variationId);
  return {
    listing,
    picture: listing ? `/pictures/${pictureId(listing, variation?.colour)}.svg` : "",
    variation: [variation?.colour?.name, variation?.size].filter(Boolean).join(", "),
  };
}
