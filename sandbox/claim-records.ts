export const claimTypes = [
  "mediations",
  "returns",
  "fulfillment",
  "ml_case",
  "cancel_sale",
  "cancel_purchase",
  "change",
  "service",
] as const;
export type ClaimType = (typeof claimTypes)[number];

export type ClaimStage = "claim" | "dispute" | "recontact" | "stale" | "none";
export type ClaimRole = "complainant" | "respondent" | "mediator";

export interface Resolution {
  reason: string;
  benefited: ("complainant" | "respondent")[];
  closedBy: string;
  appliedCoverage: boolean;
  at: number;
}

export interface ExpectedResolution {
  role: ClaimRole;
  userId: number;
  expected: string;
  details: { key: string; value: string }[];
  status: "pending" | "accepted" | "rejected";
  createdAt: number;
  updatedAt: number;
}

export interface Evidence {
  type: string;
  shippingMethod: string | null;
  shippingCompanyName: string | null;
  destinationAgency: string | null;
  dateShipped: string | null;
  dateDelivered: string | null;
  receiverName: string | null;
  receiverId: string | null;
  receiverEmail: string | null;
  trackingNumber: string | null;
  handlingDate: string | null;
  attachmentIds: string[];
}

export interface Claim {
  id: number;
  type: ClaimType;
  stage: ClaimStage;
  status: "opened" | "closed";
  reasonId: string;
  resource: "order" | "shipment" | "payment" | "purchase";
  resourceId: number;
  orderIds: number[];
  sellerId: number;
  buyerId: number;
  siteId: string;
  /** The product had arrived. */
  fulfilled: boolean;
  quantityType: "total" | "partial";
  claimedQuantity: number;
  parentId: number | null;
  resolution: Resolution | null;
  relatedEntities: string[];
  mediatorId: number | null;
  /** Who has to act, until when; null: nobody must. */
  mandatory: { role: "complainant" | "respondent"; dueAt: number } | null;
  /** The seller's return review is due then. */
  reviewDueAt: number | null;
  offersReplacement: boolean;
  expectedResolutions: ExpectedResolution[];
  evidences: Evidence[];
  /** Oldest first. */
  statusHistory: { stage: ClaimStage; status: "opened" | "closed"; by: string; at: number }[];
  actionsHistory: {
    action: string;
    role: ClaimRole;
    reasonId: string | null;
    stage: ClaimStage | null;
    status: "opened" | "closed" | null;
    at: number;
  }[];
  /** From the panel; null: as it follows from reason and time. */
  reputation: "affected" | "not_affected" | "not_applies" | null;
  /** Merged or deleted: its parties do not find it any more. */
  isHidden?: boolean;
  createdAt: number;
  updatedAt: number;
}

export interface ClaimMessage {
  /** Also its key: messages of claims have no id. */
  hash: string;
  claimId: number;
  senderRole: ClaimRole;
  receiverRole: ClaimRole;
  text: string;
  attachmentIds: string[];
  stage: ClaimStage;
  status: "available" | "moderated" | "rejected";
  moderation: { status: "clean" | "rejected"; reason: string | null; at: number | null };
  createdAt: number;
  readAt: number | null;
}

export const returnStatuses = [
  "pending",
  "failed",
  "label_generated",
  "scheduled",
  "shipped",
  "delivered",
  "not_delivered",
  "return_to_buyer",
  "cancelled",
  "expired",
  "closed",
] as const;
export type ReturnStatus = (typeof returnStatuses)[number];

export interface ReturnLeg {
  shipmentId: number;
  type: "return" | "return_from_triage";
}

export interface ReturnReview {
  method: "none" | "triage";
  stage: string;
  status: string | null;
  productCondition: string | null;
  productDestination: string | null;
  reasonId: string | null;
  benefited: string | null;
  sellerStatus: string | null;
  sellerReason: string | null;
  missingQuantity: number | null;
  createdAt: number;
  updatedAt: number;
}

export interface Return {
  id: number;
  claimId: number;
  orderId: number;
  returnQuantity: number;
  status: ReturnStatus;
  statusMoney: "retained" | "refunded" | "available";
  refundAt: "shipped" | "delivered" | "n/a";
  subtype: "low_cost" | "return_partial" | "return_total";
  intermediateCheck: boolean;
  legs: ReturnLeg[];
  review: ReturnReview | null;
  createdAt: number;
  updatedAt: number;
  closedAt: number | null;
}

/** An exchange: another variation or the same thing again. */
export interface Change {
  claimId: number;
  type: "change" | "replace";
  status: string;
  statusDetail: string | null;
  variationId: number | null;
  newOrderId: number | null;
  newShipmentId: number | null;
  createdAt: number;
  updatedAt: number;
}
