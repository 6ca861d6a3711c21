import { claimReasonById, familyOf, isRepentant } from "../catalog/claim-reasons";
import type { Claim, ClaimMessage, Evidence, ExpectedResolution } from "../claim-records";
import { faultsOf } from "../faults";
import type { Attachment } from "../message-records";
import { type AvailableAction, buyerActions, sellerActions } from "../trade/claim-players";
import { hourMs } from "../trade/claims";
import type { World } from "../world";
import { atMinusFour, inUtc, withoutOffset } from "./dates";

const graceMs = 48 * hourMs;

/** GET /post-purchase/v1/claims/{id}. */
export function claimBody(world: World, claim: Claim): Record<string, unknown> {
  const { unknownWords } = faultsOf(world.state);
  return {
    ...claimInSearch(world, claim),
    claimed_quantity: claim.claimedQuantity,
    claim_version: 2,
    related_entities: claim.relatedEntities,
    ...(unknownWords ? { type: "sandbox_unknown_type", stage: "sandbox_unknown_stage" } : {}),
  };
}

/** The claim as a search and the reply to open-dispute show it: some fields less. */
export function claimInSearch(world: World, claim: Claim): Record<string, unknown> {
  const { resolution } = claim;
  return {
    id: claim.id,
    resource_id: claim.resourceId,
    status: claim.status,
    type: claim.type,
    stage: claim.stage,
    parent_id: claim.parentId,
    resource: claim.resource,
    reason_id: claim.reasonId,
    fulfilled: claim.fulfilled,
    quantity_type: claim.quantityType,
    players: playersOf(world, claim),
    resolution: resolution && {
      reason: resolution.reason,
      date_created: atMinusFour(resolution.at),
      benefited: resolution.benefited,
      closed_by: resolution.closedBy,
      applied_coverage: resolution.appliedCoverage,
    },
    site_id: claim.siteId,
    date_created: atMinusFour(claim.createdAt),
    last_updated: atMinusFour(claim.updatedAt),
  };
}

/** What the parties are called depends on what is claimed. */
const playerTypes = {
  order: { seller: "seller", buyer: "buyer" },
  purchase: { seller: "seller", buyer: "buyer" },
  payment: { seller: "collector", buyer: "buyer" },
  shipment: { seller: "sender", buyer: "receiver" },
} as const;

function playersOf(world: World, claim: Claim): unknown[] {
  const types = playerTypes[claim.resource];
  const isHidden = faultsOf(world.state).claimActionsHidden;
  const actions = (available: AvailableAction[]) => (isHidden ? {} : { available_actions: available.map(actionBody) });
  const buyer = { type: types.buyer, user_id: claim.buyerId, ...actions(buyerActions(claim)) };
  const seller = { type: types.seller, user_id: claim.sellerId, ...actions(sellerActions(world, claim)) };
  const [complainant, respondent] = claim.type === "cancel_sale" ? [seller, buyer] : [buyer, seller];
  return [
    { role: "complainant", ...complainant },
    { role: "respondent", ...respondent },
    // The mediator's actions are nobody's business.
    ...(claim.mediatorId === null ? [] : [{ role: "mediator", type: "internal", user_id: claim.mediatorId }]),
  ];
}

const actionBody = ({ action, mandatory, dueAt }: AvailableAction) => ({
  action,
  mandatory,
  due_date: dueAt === null ? null : atMinusFour(dueAt),
});

/** GET …/detail: the state in words. */
export function claimDetail(world: World, claim: Claim): Record<string, unknown> {
  const language = claim.siteId === "MLB" ? "pt" : "es";
  const reason = claimReasonById(claim.reasonId)?.[language] ?? claim.reasonId;
  const due = sellerActions(world, claim).find(({ mandatory }) => mandatory)?.dueAt ?? null;
  const { responsible, title, description } = wordsOf(claim, due)[language];
  return {
    due_date: due === null ? null : atMinusFour(due),
    action_responsible: responsible,
    title,
    description,
    problem: reason,
  };
}

interface Words {
  responsible: "seller" | "buyer" | "mediator";
  title: string;
  description: string;
}

function wordsOf(claim: Claim, due: number | null): { es: Words; pt: Words } {
  const day = (locale: string) =>
    due === null
      ? ""
      : new Intl.DateTimeFormat(locale, {
          weekday: "long",
          day: "numeric",
          month: "long",
          timeZone: "Etc/GMT+3",
        }).format(due);
  const both = (responsible: Words["responsible"], es: [string, string], pt: [string, string]) => ({
    es: { responsible, title: es[0], description: es[1] },
    pt: { responsible, title: pt[0], description: pt[1] },
  });
  if (claim.status === "closed") {
    return both(
      "mediator",
      ["El reclamo está cerrado", "No hace falta que hagas nada más."],
      ["A reclamação está encerrada", "Você não precisa fazer mais nada."],
    );
  }
  if (claim.reviewDueAt !== null) {
    return both(
      "seller",
      ["Revisá el producto devuelto", `Tenés tiempo hasta el ${day("es-AR")} para decirnos si llegó bien.`],
      ["Revise o produto devolvido", `Você tem até ${day("pt-BR")} para nos dizer se chegou bem.`],
    );
  }
  if (claim.stage === "dispute" || claim.stage === "recontact") {
    return due === null
      ? both(
          "mediator",
          ["Mercado Libre está evaluando el caso", "Te vamos a escribir cuando haya novedades."],
          ["Em mediação com o Mercado Livre", "Estamos avaliando o caso. Escreveremos em breve."],
        )
      : both(
          "seller",
          ["Tenés que responderle a Mercado Libre", `Respondé antes del ${day("es-AR")}.`],
          ["Você precisa responder ao Mercado Livre", `Responda antes de ${day("pt-BR")}.`],
        );
  }
  if (due !== null) {
    return both(
      "seller",
      [
        "Tenés que responder el reclamo",
        `Respondé antes del ${day("es-AR")} para que la persona no pida ayuda a Mercado Libre.`,
      ],
      [
        "Você precisa responder a reclamação",
        `Responda antes de ${day("pt-BR")} para que a pessoa não peça ajuda ao Mercado Livre.`,
      ],
    );
  }
  if (claim.relatedEntities.includes("return")) {
    return both(
      "buyer",
      ["Esperamos que despache la devolución", "Le dimos una etiqueta para que envíe el producto."],
      ["Aguardamos o envio da devolução", "Demos uma etiqueta para que envie o produto."],
    );
  }
  return both(
    "buyer",
    ["Esperamos la respuesta de la persona", "Te avisamos cuando responda."],
    ["Aguardamos a resposta da pessoa", "Avisaremos quando responder."],
  );
}

/** One entry of GET …/messages. */
export function claimMessageBody(world: World, message: ClaimMessage): Record<string, unknown> {
  const at = atMinusFour(message.createdAt);
  return {
    sender_role: message.senderRole,
    receiver_role: message.receiverRole,
    message: message.text,
    translated_message: null,
    date_created: at,
    last_updated: at,
    message_date: at,
    date_read: message.readAt === null ? null : inUtc(message.readAt),
    attachments: attachmentsOf(world, message.attachmentIds),
    status: message.status,
    stage: message.stage,
    message_moderation: {
      status: message.moderation.status,
      reason: message.moderation.reason,
      source: "online",
      date_moderated: message.moderation.at === null ? null : inUtc(message.moderation.at),
    },
    repeated: false,
    hash: message.hash,
  };
}

function attachmentsOf({ state }: World, ids: string[]) {
  return ids
    .map((id) => state.get("attachments", id))
    .filter((attachment) => attachment !== undefined)
    .map((attachment) => ({ ...attachmentInfo(attachment), date_created: atMinusFour(attachment.createdAt) }));
}

/** GET …/attachments/{file}: the date without its offset. */
export const attachmentInfo = (attachment: Attachment) => ({
  filename: attachment.id,
  original_filename: attachment.originalName,
  size: attachment.size,
  date_created: withoutOffset(attachment.createdAt),
  type: attachment.type,
});

/** Read, a row has offsets and `last_updated`; in the reply to an action it has neither. */
export function resolutionRead(row: ExpectedResolution): Record<string, unknown> {
  return {
    player_role: row.role,
    user_id: row.userId,
    expected_resolution: row.expected,
    details: row.details,
    date_created: atMinusFour(row.createdAt),
    last_updated: atMinusFour(row.updatedAt),
    status: row.status,
  };
}

export function resolutionReplied(row: ExpectedResolution, updateKey: "last_updated" | "last_update") {
  return {
    player_role: row.role,
    user_id: row.userId,
    expected_resolution: row.expected,
    details: row.details,
    date_created: withoutOffset(row.createdAt),
    [updateKey]: withoutOffset(row.updatedAt),
    status: row.status,
  };
}

export function evidenceBody(world: World, evidence: Evidence): Record<string, unknown> {
  return {
    attachments: attachmentsOf(world, evidence.attachmentIds),
    type: evidence.type,
    date_shipped: evidence.dateShipped,
    date_delivered: evidence.dateDelivered,
    destination_agency: evidence.destinationAgency,
    receiver_email: evidence.receiverEmail,
    receiver_id: evidence.receiverId,
    receiver_name: evidence.receiverName,
    shipping_company_name: evidence.shippingCompanyName,
    shipping_method: evidence.shippingMethod,
    tracking_number: evidence.trackingNumber,
    handling_date: evidence.handlingDate,
  };
}

/** Whether the claim counts against the seller; solved within 48 hours it may not. */
export function reputationBody(claim: Claim): Record<string, unknown> {
  const verdict = claim.reputation ?? reputationOf(claim);
  const graceEnd = claim.createdAt + graceMs;
  const hasIncentive = verdict === "affected" && claim.status === "opened" && Date.now() < graceEnd;
  return {
    affects_reputation: verdict,
    has_incentive: hasIncentive,
    due_date: hasIncentive ? atMinusFour(graceEnd) : null,
  };
}

function reputationOf(claim: Claim): "affected" | "not_affected" | "not_applies" {
  if (claim.resource === "payment" && claim.orderIds.length === 0) return "not_applies";
  if (claim.type !== "mediations" && claim.type !== "returns") return "not_affected";
  if (isRepentant(claim.reasonId)) return "not_affected";
  const closedInTime = claim.resolution !== null && claim.resolution.at <= claim.createdAt + graceMs;
  return closedInTime ? "not_affected" : "affected";
}

/** GET …/reasons/{id}. */
export function reasonBody(reasonId: string): Record<string, unknown> | undefined {
  const reason = claimReasonById(reasonId);
  if (!reason) return undefined;
  const family = familyOf(reasonId);
  return {
    id: reason.id,
    flow: family === "PDD" ? "post_purchase_delivered" : "mediations_undelivered",
    name: reason.name,
    detail: reason.es,
    position: 10,
    filter: {
      group: ["generic", "fashion", "installable_autoparts", "expiring_food", "expiring_health"],
      site_id: ["MLC", "MCO", "MLU", "MPE", "MLM", "MLA", "MLB", "MEC", "CBT"],
    },
    settings: {
      allowed_flows: family === "PDD" ? ["mediations_delivered", "returns"] : ["mediations_undelivered"],
      expected_resolutions:
        family === "PDD" ? ["change_product", "return_product"] : family === "PNR" ? ["refund", "product"] : ["other"],
      rules_engine_triage: reason.triage,
    },
    parent_id: null,
    children_title: null,
    status: "active",
    date_created: "2024-01-15T18:07:42.632-04:00",
    last_updated: "2026-03-12T20:20:21.795-04:00",
  };
}
