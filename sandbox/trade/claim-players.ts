import { familyOf } from "../catalog/claim-reasons";
import type { Claim } from "../claim-records";
import type { World } from "../world";
import { claimOrders } from "./claims";
import { isMercadoEnvios } from "./parcels";

export interface AvailableAction {
  action: string;
  mandatory: boolean;
  dueAt: number | null;
}

const optional = (action: string): AvailableAction => ({ action, mandatory: false, dueAt: null });

/** What the seller may do now. */
export function sellerActions(world: World, claim: Claim): AvailableAction[] {
  if (claim.status === "closed") return [];
  if (claim.stage === "dispute" || claim.stage === "recontact") {
    return [messageAction(claim, "send_message_to_mediator")];
  }
  if (claim.reviewDueAt !== null) {
    const dueAt = claim.reviewDueAt;
    return [
      { action: "return_review_ok", mandatory: true, dueAt },
      { action: "return_review_fail", mandatory: false, dueAt },
    ];
  }
  if (claim.type !== "mediations" || claim.stage !== "claim") return [];
  const message = messageAction(claim, "send_message_to_complainant");
  const hasReturn = claim.relatedEntities.length > 0;
  if (hasReturn) return [message, optional("open_dispute")];
  const family = familyOf(claim.reasonId) === "PNR" ? notReceivedActions(world, claim) : defectActions(claim);
  return [message, optional("refund"), ...family.map(optional), optional("open_dispute")];
}

function messageAction({ mandatory }: Claim, action: string): AvailableAction {
  return mandatory?.role === "respondent" ? { action, mandatory: true, dueAt: mandatory.dueAt } : optional(action);
}

function defectActions({ expectedResolutions, offersReplacement }: Claim): string[] {
  const wantsReturn = expectedResolutions.some(
    ({ role, expected, status }) => role === "complainant" && expected === "return_product" && status === "pending",
  );
  return [
    ...(wantsReturn ? ["allow_partial_refund"] : []),
    "allow_return",
    ...(offersReplacement ? ["allow_replace"] : []),
  ];
}

/** Evidence of shipping is for what the marketplace does not carry itself. */
function notReceivedActions(world: World, claim: Claim): string[] {
  const isCarried = claimOrders(world, claim).every(({ logistic }) => isMercadoEnvios(logistic));
  if (isCarried) return ["send_attachments"];
  return claim.reasonId === "PNR9508"
    ? ["send_tracking_number", "send_attachments"]
    : ["add_shipping_evidence", "send_potential_shipping"];
}

/** What the buyer may do now. */
export function buyerActions(claim: Claim): AvailableAction[] {
  if (claim.status === "closed" || claim.type !== "mediations" || claim.stage !== "claim") return [];
  const hasAnswer = claim.actionsHistory.some(({ action }) => action === "send_message_to_complainant");
  return familyOf(claim.reasonId) === "PNR" || hasAnswer ? [optional("open_dispute")] : [];
}

export const maySellerDo = (world: World, claim: Claim, action: string) =>
  sellerActions(world, claim).some((available) => available.action === action);
