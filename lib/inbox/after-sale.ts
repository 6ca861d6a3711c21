import type {
  ClaimAction,
  ClaimFamily,
  ClaimStage,
  ClaimState,
  ClaimType,
  DecisionKind,
  DecisionState,
  DeliveryState,
  MessageAuthor,
  MoneyState,
  OrderStatus,
  OutboxState,
  ReputationEffect,
  ReturnMoneyState,
  ReturnStatus,
  ShipmentStatus,
} from "@/db/vocabulary";
import type { Money } from "@/lib/money";

/** The shapes of the screen after the sale: what its one read returns, and what its parts show. */

export type { Composer } from "@/lib/policy/composer";

export type AttachmentView = {
  id: string;
  name: string;
  sizeBytes: number | null;
  mediaType: string | null;
  isFlagged: boolean;
};

/** One line of the buyer's timeline, oldest first. `isHere`: of this conversation, and not of another one of the buyer. */
export type TimelineEntry = { at: Date; conversationId: string | null; isHere: boolean } & (
  | { kind: "question"; id: string; text: string; answer: { text: string; at: Date } | null; itemTitle: string | null }
  | { kind: "order"; id: string; sourceId: string; total: Money; status: OrderStatus | null; statusWord: string }
  | { kind: "shipment"; id: string; status: string; substatus: string | null; isReturn: boolean }
  | {
      kind: "message";
      id: string;
      author: MessageAuthor;
      /** The colleague who wrote it here; null for what was written elsewhere. */
      authorName: string | null;
      recipient: string | null;
      text: string;
      state: DeliveryState;
      moderationReason: string | null;
      seenAt: Date | null;
      /** The marketplace does not show it any more. */
      goneAt: Date | null;
      attachments: AttachmentView[];
    }
  /** A message of ours that the marketplace does not show yet, or refused. */
  | {
      kind: "outgoing";
      clientId: string;
      text: string;
      state: OutboxState;
      refusal: string | null;
      authorId: string | null;
      authorName: string | null;
      attempts: number;
      attachments: AttachmentView[];
    }
  | { kind: "claim-opened"; id: string; type: ClaimType | null; reason: string | null }
  | { kind: "claim-closed"; id: string; benefited: string[]; reason: string | null; isGone: boolean }
  | { kind: "decision"; id: string; decision: DecisionKind; state: DecisionState; amount: Money | null; byName: string }
  | { kind: "return"; id: string; status: ReturnStatus | null; statusWord: string }
  | { kind: "lead"; id: string; type: string }
);

export type ClaimView = {
  id: string;
  conversationId: string;
  sourceId: string;
  state: ClaimState | null;
  type: ClaimType | null;
  typeWord: string;
  stage: ClaimStage | null;
  stageWord: string;
  family: ClaimFamily | null;
  /** In words, in the store's language. */
  reason: string | null;
  headline: { title: string | null; description: string | null; problem: string | null } | null;
  /** Who must act now. */
  turn: "us" | "buyer" | "marketplace" | null;
  reputation: ReputationEffect;
  dueAt: Date | null;
  sparedUntil: Date | null;
  openedAt: Date;
  closedAt: Date | null;
  /** Closed here because the marketplace has not shown it since then: how it ended is not known. */
  goneSince: Date | null;
  /** What we may do now; null while that is not known. */
  actions: { action: ClaimAction; isMandatory: boolean; dueAt: Date | null }[] | null;
  /** What the buyer asked for, and what was offered, oldest first. */
  proposals: {
    byBuyer: boolean;
    resolution: string | null;
    word: string;
    state: string | null;
    percentage: number | null;
    amount: Money | null;
  }[];
  /** What a full refund would give back. */
  atStake: Money | null;
  resolution: { reason: string | null; benefited: string[]; coverageApplied: boolean | null } | null;
  orderSourceIds: string[];
  return: {
    sourceId: string;
    status: ReturnStatus | null;
    statusWord: string;
    money: ReturnMoneyState | null;
    isCheckedByMarketplace: boolean;
    shipments: {
      sourceId: string;
      status: string | null;
      statusWord: string;
      to: string | null;
      trackingNumber: string | null;
    }[];
    cost: Money | null;
  } | null;
  exchange: { type: string | null; status: string; detail: string | null; newOrderIds: string[] } | null;
};

export type OrderView = {
  id: string;
  sourceId: string;
  packSourceId: string | null;
  status: OrderStatus | null;
  statusWord: string;
  moneyState: MoneyState;
  placedAt: Date;
  total: Money;
  paid: Money;
  refunded: Money;
  shippingCost: Money | null;
  isCancelled: boolean;
  /** Why, in the words of the marketplace's lists, which are open. */
  cancellation: { code: string | null; group: string | null; requestedBy: string | null } | null;
  hasBilling: boolean;
  items: {
    itemSourceId: string;
    title: string;
    attributes: { name: string; value: string }[];
    pictureUrl: string | null;
    permalink: string | null;
    quantity: number;
    unitPrice: Money;
  }[];
  payments: {
    sourceId: string;
    state: string | null;
    stateWord: string;
    detail: string | null;
    amount: Money;
    refunded: Money;
    method: string | null;
    installments: number | null;
  }[];
  shipment: ShipmentView | null;
};

export type ShipmentView = {
  sourceId: string;
  status: ShipmentStatus | null;
  statusWord: string;
  substatus: string | null;
  logistics: string | null;
  trackingNumber: string | null;
  trackingUrl: string | null;
  carrier: string | null;
  place: string | null;
  estimatedAt: Date | null;
  steps: { status: string; substatus: string | null; at: string }[];
};

export type DecisionView = {
  id: string;
  kind: DecisionKind;
  state: DecisionState;
  amount: Money | null;
  percentage: number | null;
  requestedBy: { id: string; name: string };
  requestedAt: Date;
  judgedBy: string | null;
  judgedAt: Date | null;
  submittedAt: Date | null;
  acceptedAt: Date | null;
  confirmedAt: Date | null;
  settledAt: Date | null;
  refusal: string | null;
  /** While it waits for a second person: the names of who may say yes, and when nobody may any more. */
  approval: { judges: string[]; endsAt: Date } | null;
  /** Whether the person who looks may say yes or no to it. */
  mayJudge: boolean;
};
