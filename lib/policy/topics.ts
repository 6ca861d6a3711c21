import type {
  ClaimFamily,
  ComplaintType,
  Entry,
  HelpTopic,
  MoneyState,
  OrderStatus,
  ShipmentStatus,
  Topic,
} from "@/db/vocabulary";
import { complaintIn, helpIn } from "./topics/wording";

/** What a contact after the sale is about, as far as anybody said. Null: not known. */
export type TopicFacts = {
  entry: Entry;
  claimFamily: ClaimFamily | null;
  /** The stable word of the claim's reason, for example not_working_item. */
  claimReason: string | null;
  orderStatus: OrderStatus | null;
  moneyState: MoneyState | null;
  shipmentStatus: ShipmentStatus | null;
  /** What the buyer wrote, oldest first. The latest that says what it is about counts. */
  texts: readonly string[];
};

/**
 * What a conversation is about: help topics in a thread, mostly complaint types in a claim; null while nobody can tell,
 * and always before the sale. Spanish, Portuguese and English.
 *
 * What the marketplace says about the contact comes first: the reason that the buyer chose and where the money is. Then
 * the buyer's words; where they leave it open, the state of the order. An agent may correct it.
 * Source of the reasons: claims reference, section 11.
 */
export function recognizeTopic(facts: TopicFacts): Topic | null {
  if (facts.entry === "presale") return null;
  return facts.entry === "claim" ? complaintOf(facts) : helpOf(facts);
}

function complaintOf(facts: TopicFacts): Topic | null {
  if (facts.claimFamily === "cancelled" || isCancelledAndKept(facts)) return "without-refund";
  const said = latest(facts.texts, complaintIn);
  const reason = topicOfReason(facts.claimReason);
  // The marketplace has no reason of its own for it: buyers choose "it does not work" and write that it has a warranty.
  if (said === "warranty" && (reason === "defective" || reason === null)) return "warranty";
  if (reason) return reason;
  if (facts.claimFamily === "not-received") return "not-received";
  if (facts.claimFamily === "different") return said === "defective" ? "defective" : "different";
  return said;
}

/** The sale is undone and the buyer has not got the money back. */
const isCancelledAndKept = ({ orderStatus, moneyState }: TopicFacts) =>
  orderStatus === "cancelled" && (moneyState === "paid" || moneyState === "partially-refunded");

/** The first that fits, so the narrower word stands before the wider. Regret is none of the complaints: it is a return. */
const REASONS: readonly (readonly [RegExp, Topic])[] = [
  [/invoice/, "invoice-copy"],
  [/not_working|broken|damaged|defect/, "defective"],
  [/different|missing|incomplete|empty_box|not_match|than_expected|not_expected|not_useful/, "different"],
  [/not_receive|undelivered_other|out_of_time|was_not_met|unanswered|out_of_stock|receiver_address/, "not-received"],
  [/repentant|dont_want|by_mistake/, "exchange-or-return"],
];

function topicOfReason(reason: string | null): Topic | null {
  const word = reason?.toLowerCase() ?? "";
  return REASONS.find(([names]) => names.test(word))?.[1] ?? null;
}

function helpOf(facts: TopicFacts): HelpTopic | null {
  const said = latest(facts.texts, helpIn);
  // It is not late any more: who asks about a parcel that counts as delivered wants to know where it is.
  if (said === "delivery-time" && facts.shipmentStatus === "delivered") return "order-status";
  return said ?? (facts.texts.some(isSomething) ? helpOfState(facts) : null);
}

const isSomething = (text: string) => /\?|\p{L}{3,}[^\p{L}]+\p{L}{3,}/u.test(text);

/** Whoever writes while something stands still writes about that. */
function helpOfState({ orderStatus, moneyState, shipmentStatus }: TopicFacts): HelpTopic | null {
  const isUnpaid = orderStatus === "payment-required" || orderStatus === "payment-in-process";
  if (isUnpaid || orderStatus === "partially-paid" || moneyState === "disputed" || moneyState === "charged-back")
    return "payment-or-shipping";
  if (shipmentStatus === "to-be-agreed") return "payment-or-shipping";
  return shipmentStatus === "not-delivered" || shipmentStatus === "stale-shipped" ? "order-status" : null;
}

function latest<Word extends HelpTopic | ComplaintType>(
  texts: readonly string[],
  topicIn: (text: string) => Word | null,
): Word | null {
  for (const text of texts.toReversed()) {
    const topic = topicIn(text);
    if (topic) return topic;
  }
  return null;
}
