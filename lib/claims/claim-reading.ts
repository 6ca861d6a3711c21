import type {
  ChannelClaim,
  ChannelExchange,
  ChannelReturn,
  ClaimHeadline,
  ClaimMessage,
  ClaimReason,
  ClaimReputation,
  ExpectedResolution,
  ReturnReview,
  ShippingEvidence,
} from "@/lib/channels/claims-facet";
import type { ChannelOrder } from "@/lib/channels/orders-facet";
import type { Money } from "@/lib/money";

/**
 * A claim as it was just read, with what was read beside it. A part that is absent was not read, or could not be: what is
 * known of it is kept. Null says that there is none.
 */
export type ClaimReading = {
  claim: ChannelClaim;
  /** The orders it is about, the first the one that it names. */
  orders?: ClaimOrders;
  headline?: ClaimHeadline;
  reason?: ClaimReason;
  reputation?: ClaimReputation;
  /** Oldest first. */
  proposals?: ExpectedResolution[];
  evidence?: ShippingEvidence[];
  /** All that the marketplace shows now, oldest first. */
  messages?: { messages: ClaimMessage[]; unreadable: number };
  return?: ReturnReading | null;
  exchange?: ChannelExchange | null;
};

export type ReturnReading = { return: ChannelReturn; reviews?: ReturnReview[]; cost?: Money | null };

/** `fetched`: those that were not known here, or not lately. */
export type ClaimOrders = {
  orderSourceIds: string[];
  buyerSourceId: string | null;
  fetched: readonly ChannelOrder[];
};
