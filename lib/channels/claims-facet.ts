import type {
  ClaimAction,
  ClaimFamily,
  ClaimResource,
  ClaimRole,
  ClaimStage,
  ClaimState,
  ClaimType,
  DeliveryState,
  ProposalState,
  ReputationEffect,
  Resolution,
  ReturnMoneyState,
  ReturnStatus,
  ShipmentStatus,
} from "@/db/vocabulary";
import type { Money } from "@/lib/money";
import type { AttachmentRules, ChannelAttachment, Download, Upload } from "./attachments";
import type { Credentials } from "./channel";

/**
 * The buyer's disputes. Present where the marketplace has claims.
 *
 * Writes have no idempotency key: after `unknown` read the claim (and its messages or resolutions) before anything else.
 * `refused` codes of our own are `ClaimRefusal`; others are the marketplace's words. `forbidden` also stands for
 * `not-found`, and for an application without the permission to write.
 */
export interface ClaimsFacet {
  readonly limits: ClaimLimits;

  /** Open claims against the store, newest first, one page; `next` null on the last. Rows may lack `actions`. */
  searchOpen(as: Credentials, next: string | null): Promise<ClaimPage>;
  /**
   * Closed claims against the store that were opened in a window of time (of any time: null), newest first, one page. At most
   * `reachable` can be paged through: when `total` is larger, ask for a shorter window. Whether dates are kept to is not sure.
   */
  searchClosed(
    as: Credentials,
    opened: { from: Date; to: Date } | null,
    next: string | null,
  ): Promise<ClaimPage & { reachable: number }>;
  /** Every claim of an order, open and closed: an order does not always name its claims. */
  searchOfOrder(as: Credentials, orderId: string, next: string | null): Promise<ClaimPage>;
  fetchClaim(as: Credentials, claimId: string): Promise<ChannelClaim>;
  /** Where the claim stands, in the marketplace's own sentences. For showing, never for deciding. */
  fetchHeadline(as: Credentials, claimId: string): Promise<ClaimHeadline>;
  /** Oldest first, each once. Shorter than before when the other side's were moderated. */
  fetchMessages(as: Credentials, claimId: string): Promise<{ messages: ClaimMessage[]; unreadable: number }>;
  /** A large dictionary that changes: keep by id. */
  fetchReason(as: Credentials, reasonId: string): Promise<ClaimReason>;
  fetchAffectsReputation(as: Credentials, claimId: string): Promise<ClaimReputation>;
  /** Proposals of both sides, oldest first. */
  fetchExpectedResolutions(as: Credentials, claimId: string): Promise<ExpectedResolution[]>;
  fetchPartialRefundOffers(as: Credentials, claimId: string): Promise<PartialRefundOffers>;
  fetchEvidence(as: Credentials, claimId: string): Promise<ShippingEvidence[]>;

  /** To `complainant` in the stage `claim`, to `mediator` in `dispute`. */
  sendMessage(as: Credentials, claimId: string, message: OutgoingClaimMessage): Promise<void>;
  uploadAttachment(as: Credentials, claimId: string, file: Upload): Promise<{ sourceId: string }>;
  downloadAttachment(as: Credentials, claimId: string, sourceId: string): Promise<Download>;
  /** Gives everything back and closes the claim. Cannot be undone. */
  refund(as: Credentials, claimId: string): Promise<ExpectedResolution[]>;
  /** Offers a share, which the buyer may decline. Only a percentage of `fetchPartialRefundOffers`. */
  partialRefund(as: Credentials, claimId: string, percentage: number): Promise<ExpectedResolution[]>;
  allowReturn(as: Credentials, claimId: string): Promise<ExpectedResolution[]>;
  /** Offers the same product again, for damaged goods. */
  allowReplace(as: Credentials, claimId: string): Promise<ExpectedResolution[]>;
  /** Asks the marketplace to decide. The buyer cannot be written to any more. */
  openDispute(as: Credentials, claimId: string): Promise<ChannelClaim>;
  /** Proof or promise of shipping, for shipments the marketplace does not handle. Cannot be changed afterwards. */
  addEvidence(as: Credentials, claimId: string, evidence: NewEvidence): Promise<void>;
  uploadEvidence(as: Credentials, claimId: string, file: Upload): Promise<{ sourceId: string }>;
  downloadEvidence(as: Credentials, claimId: string, sourceId: string): Promise<Download>;

  /** Null when the claim has no return, or one that the marketplace does not show to sellers. */
  fetchReturn(as: Credentials, claimId: string): Promise<ChannelReturn | null>;
  fetchReturnReviews(as: Credentials, returnId: string): Promise<ReturnReview[]>;
  /** What may be wrong with what came back. */
  listReturnProblems(as: Credentials, claimId: string): Promise<ReturnProblem[]>;
  /** What the seller is charged for the label; null when it is not known. */
  fetchReturnCost(as: Credentials, claimId: string): Promise<Money | null>;
  reviewReturn(as: Credentials, returnId: string, verdict: ReturnVerdict): Promise<void>;
  uploadReturnEvidence(as: Credentials, claimId: string, file: Upload): Promise<{ sourceId: string }>;
  /** Null when the claim has no exchange. */
  fetchExchange(as: Credentials, claimId: string): Promise<ChannelExchange | null>;
}

/** Why the marketplace did not do it. */
export const claimRefusals = [
  /** Not among the seller's actions any more: read the claim again. */
  "action-not-available",
  /** Not among the offers, or below the least that is accepted now. */
  "percentage-not-offered",
  /** This claim takes no partial refund. */
  "partial-refund-not-possible",
  "attachment-not-found",
  "attachment-refused",
] as const;
export type ClaimRefusal = (typeof claimRefusals)[number];

/** The longest message is not published; null. */
export type ClaimLimits = { minCharacters: number; maxCharacters: number | null; attachments: AttachmentRules };

export type ClaimPage = { claims: ChannelClaim[]; unreadable: number; total: number; next: string | null };

export type ChannelClaim = {
  sourceId: string;
  /** What the claim is about. A shipment may hold several orders; a payment may have none. */
  about: { resource: ClaimResource | null; word: string; sourceId: string };
  state: ClaimState | null;
  stateWord: string;
  type: ClaimType | null;
  typeWord: string;
  stage: ClaimStage | null;
  stageWord: string;
  reasonId: string | null;
  family: ClaimFamily | null;
  /** About a product that was delivered. */
  delivered: boolean | null;
  quantity: "total" | "partial" | null;
  claimedQuantity: number | null;
  players: ClaimPlayer[];
  /** The store among the players, found by its id. Null: the store has no part in it. */
  own: ClaimPlayer | null;
  /** The store bought something itself: hide it. */
  ownPurchase: boolean;
  /** The other side; null when there is none. */
  buyerId: string | null;
  resolution: ClaimResolution | null;
  /** Null in rows that do not say: read the claim. */
  hasReturn: boolean | null;
  hasExchange: boolean | null;
  parentId: string | null;
  siteId: string | null;
  createdAt: Date;
  updatedAt: Date | null;
};

export type ClaimPlayer = {
  role: ClaimRole | null;
  roleWord: string;
  /** The marketplace's word: buyer, seller, collector, receiver, sender, internal. */
  type: string | null;
  userId: string | null;
  /** Null is not "none": read the claim again before acting. */
  actions: AvailableAction[] | null;
};

/** `mandatory`: must be done before `dueAt`. At most one player has such an action. */
export type AvailableAction = {
  action: ClaimAction | null;
  word: string;
  mandatory: boolean;
  dueAt: Date | null;
};

/** Words are the marketplace's: payment_refunded, coverage_decision, … An open list. */
export type ClaimResolution = {
  reason: string | null;
  /** Roles. */
  benefited: string[];
  closedBy: string | null;
  coverageApplied: boolean | null;
  at: Date | null;
};

export type ClaimHeadline = {
  title: string | null;
  description: string | null;
  problem: string | null;
  dueAt: Date | null;
  /** Who must act: seller, buyer, mediator. */
  responsible: string | null;
};

export type ClaimMessage = {
  /** The marketplace's fingerprint of it; the key where there is one. Messages of claims have no id. */
  hash: string | null;
  /** Ours, of everything that never changes: the key where there is no `hash`. SHA-256, hexadecimal. */
  fingerprint: string;
  author: ClaimRole | null;
  authorWord: string;
  recipient: ClaimRole | null;
  text: string;
  translatedText: string | null;
  state: DeliveryState;
  moderationReason: string | null;
  attachments: ChannelAttachment[];
  stage: ClaimStage | null;
  createdAt: Date;
  readAt: Date | null;
};

export type OutgoingClaimMessage = {
  to: "complainant" | "mediator";
  text: string;
  attachmentIds?: readonly string[];
};

export type ClaimReason = {
  sourceId: string;
  /** Stable, for example `not_working_item`. */
  name: string;
  /** A sentence in the store's language. */
  detail: string | null;
  family: ClaimFamily | null;
  /** The marketplace's words: repentant, defective, incomplete, different, not_working. */
  triage: string[];
};

/** `incentive`: solved to the buyer's satisfaction before `dueAt` it will not count; without it there is no guarantee. */
export type ClaimReputation = { effect: ReputationEffect; incentive: boolean | null; dueAt: Date | null };

export type ExpectedResolution = {
  role: ClaimRole | null;
  userId: string | null;
  resolution: Resolution | null;
  word: string;
  state: ProposalState | null;
  stateWord: string;
  /** Of a partial refund. */
  percentage: number | null;
  amount: Money | null;
  createdAt: Date | null;
  updatedAt: Date | null;
};

export type PartialRefundOffers = {
  /** Smallest first. */
  offers: { percentage: number; amount: Money }[];
  /** Below it an offer is refused. */
  minimumPercentage: number | null;
  /** What the marketplace advises not to exceed: a return would cost less. */
  advisedMaximumPercentage: number | null;
};

export type ShippingEvidence = {
  /** The marketplace's word: shipping_evidence, handling_shipping_evidence. */
  type: string;
  method: string | null;
  company: string | null;
  trackingNumber: string | null;
  shippedAt: Date | null;
  deliveredAt: Date | null;
  promisedAt: Date | null;
  attachments: ChannelAttachment[];
};

/** `promise`: it will be sent on that day (YYYY-MM-DD). The others prove that it was. */
export type NewEvidence =
  | { kind: "promise"; day: string }
  | { kind: "mail"; company: string; shippedAt: Date; trackingNumber?: string; attachmentIds?: readonly string[] }
  | {
      kind: "carrier";
      company: string;
      shippedAt: Date;
      agency: string;
      receiverName: string;
      receiverId?: string;
      receiverEmail?: string;
      trackingNumber?: string;
      deliveredAt?: Date;
      attachmentIds?: readonly string[];
    }
  | { kind: "by-hand"; deliveredAt?: Date; attachmentIds?: readonly string[] }
  | { kind: "e-mail"; receiverEmail: string; shippedAt: Date; attachmentIds?: readonly string[] };

export type ChannelReturn = {
  sourceId: string;
  claimId: string;
  /** Every claim this return serves. */
  claimIds: string[];
  status: ReturnStatus | null;
  statusWord: string;
  /** Goods and money move apart: restock by `status`, book by the payments. */
  money: ReturnMoneyState | null;
  /** `shipped`, `delivered` or, without a parcel, null. */
  refundAt: "shipped" | "delivered" | null;
  /** Refunded without a parcel: shipping costs more than the product. */
  lowCost: boolean;
  /** A warehouse of the marketplace looks at it first. */
  checkedByMarketplace: boolean;
  shipments: ReturnShipment[];
  orders: {
    orderId: string;
    itemId: string;
    variationId: string | null;
    /** `incomplete`: units that never arrived and cannot come back. */
    context: string | null;
    totalQuantity: number | null;
    returnQuantity: number | null;
  }[];
  hasReviews: boolean;
  createdAt: Date | null;
  updatedAt: Date | null;
  closedAt: Date | null;
};

/** `to`: delivered at a warehouse means that the marketplace has it, not the seller. */
export type ReturnShipment = {
  shipmentId: string;
  status: ShipmentStatus | null;
  statusWord: string;
  leg: "to-seller-or-warehouse" | "from-warehouse";
  to: "seller" | "warehouse" | null;
  trackingNumber: string | null;
};

/** Words are the marketplace's, shown raw: their meaning is disputed. */
export type ReturnReview = {
  orderId: string | null;
  by: "seller" | "warehouse" | null;
  stage: string | null;
  status: string | null;
  condition: string | null;
  destination: string | null;
  reason: string | null;
  benefited: string | null;
  sellerStatus: string | null;
  sellerReason: string | null;
  missingQuantity: number | null;
  updatedAt: Date | null;
};

export type ReturnProblem = {
  sourceId: string;
  name: string;
  detail: string | null;
  appliesTo: ("order" | "package")[];
  needsAttachment: boolean;
};

export type ReturnVerdict =
  | { outcome: "ok" }
  | {
      outcome: "problem";
      problems: readonly {
        problemId: string;
        text: string;
        attachmentIds?: readonly string[];
        /** Only to review one order of a return that holds several. */
        orderId?: string;
      }[];
    };

/** Exchanges create orders of their own: they are no new demand. */
export type ChannelExchange = {
  claimId: string;
  /** `replace`: the same again, offered by the seller. */
  type: "change" | "replace" | null;
  /** Words of the marketplace: purchase_shipped, return_shipped, failed, … An open list. */
  status: string;
  detail: string | null;
  returnId: string | null;
  newOrderIds: string[];
  newShipmentIds: string[];
  expected: { from: Date | null; to: Date | null };
  updatedAt: Date | null;
};
