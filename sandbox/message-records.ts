/** Why a conversation is closed for writing; the marketplace's list keeps growing. */
export const blockReasons = [
  "blocked_by_time",
  "blocked_by_buyer",
  "blocked_by_mediation",
  "blocked_by_mediation_fbm",
  "blocked_by_fulfillment",
  "blocked_by_payment",
  "blocked_by_conversation_initiated_by_seller",
  "blocked_by_conversation_initiated_by_seller_limited",
  "blocked_by_conversation_use_message_api",
  "blocked_by_cancelled_order",
  "blocked_by_cancelled_order_by_fraud",
  "blocked_by_cancelled_order_hidden",
  "blocked_by_conversation_expired",
  "blocked_by_refund",
  "blocked_by_claim_change_open",
  "blocked_by_claim_change_closed",
  "blocked_by_deactivated_account",
  "blocked_by_restrictions",
  "blocked_by_message_pending_review",
  "blocked_by_return_to_buyer_fulfillment",
  "blocked_by_ai_assistant",
  "blocked_by_ai_assistant_expired",
  "blocked_by_ai_assistant_contact_closed",
  "block_by_ai_assistant_initiated_by_seller_expired",
  "blocked_by_resale",
  "blocked_by_proximity_groceries",
  "blocked_by_excepted_case",
  "blocked_by_conversation_started_by_seller",
  "blocked_by_claim",
] as const;

export const moderationReasons = [
  "OUT_OF_PLACE_LANGUAGE",
  "SOCIAL_NETWORK_LINK",
  "LINK_SHORT_URL",
  "AUTOMATIC_MESSAGE",
  "PERSONAL_DATA",
  "LINK_MERCADOPAGO",
  "ML_LINKS_PAYPAL",
  "EVASION_CLAIM_SELLER",
] as const;
export type ModerationReason = (typeof moderationReasons)[number];

/** The marketplace's assistant between buyer and seller. */
export interface ThreadAgent {
  /** Last word of the conversation's path. */
  type: string;
  openedAt: number;
  /** null: it waits for nothing or for the buyer. */
  closedAt: number | null;
}

/** One seller's conversation about one pack. */
export interface Thread {
  /** `pack:seller`, the order id where there is no pack. */
  id: string;
  packKey: number;
  sellerId: number;
  buyerId: number;
  siteId: string;
  /** From the panel: a reason, or `active` against everything that follows from the state. */
  forced: string | null;
  forcedAt: number | null;
  agent: ThreadAgent | null;
  /** Uses of each option of the action guide since the buyer last wrote. */
  guideUses: Record<string, number>;
  isExcepted: boolean;
  isSupermarket: boolean;
  isGuideLocked: boolean;
  isBuyerGone: boolean;
  updatedAt: number;
}

export interface Message {
  id: string;
  threadId: string;
  packKey: number;
  sellerId: number;
  buyerId: number;
  siteId: string;
  fromId: number;
  toId: number;
  text: string;
  attachmentIds: string[];
  status: "available" | "moderated" | "rejected" | "pending_translation";
  moderation: { status: "clean" | "rejected" | "pending" | "non_moderated"; reason: string | null; at: number | null };
  /** `api`: sent by the application; `site`: written on the marketplace's pages. */
  through: "api" | "site";
  createdAt: number;
  readAt: number | null;
  /** Accepted, but sent to the buyer where the assistant stands between: nobody gets it. */
  isLost: boolean;
  /** Until then the API does not know it. */
  visibleAt: number;
}

/** An uploaded file; its bytes lie beside the journal. */
export interface Attachment {
  id: string;
  ownerId: number;
  /** Uploads of claims, evidences and returns belong to one claim. */
  claimId: number | null;
  purpose: "message" | "claim" | "evidence" | "return";
  originalName: string;
  type: string;
  size: number;
  isThreat: boolean;
  /** Linked to a message: kept. Otherwise gone after 48 hours. */
  isLinked: boolean;
  createdAt: number;
}
