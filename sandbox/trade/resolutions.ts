import { mediatorIdOf } from "../catalog/agents";
import { currencyById } from "../catalog/sites";
import type { Claim, ClaimRole, ExpectedResolution, Resolution } from "../claim-records";
import type { Order } from "../order-records";
import type { World } from "../world";
import { totalOf } from "./buying";
import { createChange } from "./changes";
import { act, claimOrders, closeClaim } from "./claims";
import { rounded } from "./money";
import { holdPayments, type RefundSource, refundAll, refundShare } from "./payments";
import { createReturn } from "./returns";

const steps = [90, 80, 70, 60, 50, 40, 30, 20, 10];
export const defaultPercentage = 50;

export interface Offers {
  currencyId: string;
  offers: { amount: number; percentage: number }[];
  /** Below it an offer is refused: the buyer already said no to as much. */
  minimum: number | null;
}

/** The steps that the marketplace lets the seller offer of what the order cost. */
export function offersOf(world: World, claim: Claim): Offers {
  const orders = claimOrders(world, claim);
  const currencyId = orders[0]?.currencyId ?? "ARS";
  const total = orders.reduce((sum, order) => sum + totalOf(order), 0);
  const rejected = claim.expectedResolutions
    .filter(({ expected, status }) => expected === "partial_refund" && status === "rejected")
    .map(({ details }) => Number(details.find(({ key }) => key === "percentage")?.value ?? 0));
  const minimum = rejected.length > 0 ? Math.min(90, Math.max(...rejected) + 10) : null;
  return {
    currencyId,
    minimum,
    offers: steps
      .filter((percentage) => minimum === null || percentage >= minimum)
      .map((percentage) => ({ percentage, amount: rounded((total * percentage) / 100, currencyId) })),
  };
}

/** The seller offers part of the money; the buyer's wish to return is off the table. */
export function offerPartialRefund(world: World, claim: Claim, percentage: number): Claim {
  const { currencyId, offers } = offersOf(world, claim);
  const amount = offers.find((offer) => offer.percentage === percentage)?.amount ?? 0;
  const offer = resolution("respondent", claim.sellerId, "partial_refund", "pending", [
    { key: "percentage", value: percentage.toFixed(1) },
    { key: "seller_amount", value: decimal(amount) },
    { key: "seller_currency", value: currencyById(currencyId)?.symbol ?? "$" },
  ]);
  return act(
    world,
    claim,
    { action: "allow_partial_refund", role: "respondent" },
    {
      expectedResolutions: [...settled(claim, "return_product", "rejected"), offer],
      mandatory: null,
    },
  );
}

/** The buyer takes the pending offer or not: part of the money, or the same thing again. */
export function answerOffer(world: World, claim: Claim, isAccepted: boolean): Claim | undefined {
  const pending = claim.expectedResolutions.find(
    ({ role, expected, status }) =>
      status === "pending" &&
      (expected === "partial_refund" || (role === "complainant" && expected === "change_product")),
  );
  if (!pending) return undefined;
  const expectedResolutions = settled(claim, pending.expected, isAccepted ? "accepted" : "rejected");
  const action = `${isAccepted ? "accept" : "reject"}_${pending.expected}`;
  return world.state.together(() => {
    const answered = act(world, claim, { action, role: "complainant" }, { expectedResolutions });
    if (!isAccepted) return answered;
    if (pending.expected === "change_product") return createChange(world, answered, { type: "replace" });
    const percentage = Number(pending.details.find(({ key }) => key === "percentage")?.value ?? defaultPercentage);
    for (const order of claimOrders(world, answered)) refundShare(world, order, percentage);
    return closeClaim(world, answered, {
      reason: "partial_refunded",
      benefited: ["complainant"],
      closedBy: "respondent",
    });
  });
}

/** The seller gives everything back: the end of the claim. */
export function refundClaim(world: World, claim: Claim): Claim {
  return world.state.together(() => {
    const accepted = act(
      world,
      claim,
      { action: "refund", role: "respondent" },
      {
        expectedResolutions: [
          ...settled(claim, null, "rejected"),
          resolution("respondent", claim.sellerId, "refund", "accepted"),
        ],
      },
    );
    giveBack(world, accepted, "collector");
    return closeClaim(world, accepted, {
      reason: "payment_refunded",
      benefited: ["complainant"],
      closedBy: "respondent",
    });
  });
}

/** The seller takes the product back: a label is made, the money goes back when it travels or arrives. */
export function allowReturn(world: World, claim: Claim): Claim {
  return world.state.together(() => {
    const allowed = act(world, claim, { action: "allow_return", role: "respondent" }, { mandatory: null });
    createReturn(world, allowed, {});
    return act(world, allowed, { action: "generate_return", role: "mediator" });
  });
}

/** The seller offers the same thing again; the buyer answers. */
export function offerReplacement(world: World, claim: Claim): Claim {
  return act(
    world,
    claim,
    { action: "allow_replace", role: "respondent" },
    {
      expectedResolutions: [
        ...settled(claim, "return_product", "rejected"),
        resolution("complainant", claim.buyerId, "change_product", "pending"),
      ],
      mandatory: null,
    },
  );
}

/** The marketplace takes over; from now on the parties write to the mediator only. */
export function openDispute(world: World, claim: Claim, by: ClaimRole): Claim {
  return world.state.together(() => {
    for (const order of claimOrders(world, claim)) holdPayments(world, order, true);
    return act(
      world,
      claim,
      { action: "open_dispute", role: by },
      {
        stage: "dispute",
        mediatorId: claim.mediatorId ?? mediatorIdOf(claim.siteId),
        mandatory: null,
        reviewDueAt: null,
      },
    );
  });
}

export const decisions = [
  "coverage_decision",
  "payment_refunded",
  "no_bpp",
  "item_returned",
  "partial_refunded",
  "worked_out_with_seller",
  "prefered_to_keep_product",
  "opened_claim_by_mistake",
  "product_delivered",
  "already_shipped",
  "respondent_timeout",
  "timeout",
  "rep_resolution",
  "low_cost",
  "reimbursed",
  "seller_explained_functions",
  "warehouse_decision",
] as const;
export type Decision = (typeof decisions)[number];

interface Verdict {
  money: RefundSource | "none" | "partial";
  benefited: Resolution["benefited"];
}

const verdicts: Partial<Record<Decision, Verdict>> = {
  coverage_decision: { money: "covered", benefited: ["complainant", "respondent"] },
  payment_refunded: { money: "bpp", benefited: ["complainant"] },
  item_returned: { money: "collector", benefited: ["complainant"] },
  partial_refunded: { money: "partial", benefited: ["complainant"] },
  respondent_timeout: { money: "bpp", benefited: ["complainant"] },
  rep_resolution: { money: "bpp", benefited: ["complainant"] },
  low_cost: { money: "collector", benefited: ["complainant"] },
  reimbursed: { money: "bpp", benefited: ["complainant"] },
};

/** Somebody ends the claim: the mediator in a dispute, the buyer who changed the mind, time. */
export function decide(
  world: World,
  claim: Claim,
  { reason, by, percentage = defaultPercentage }: { reason: Decision; by: string; percentage?: number },
): Claim {
  const { money, benefited } = verdicts[reason] ?? { money: "none", benefited: ["respondent"] };
  return world.state.together(() => {
    if (money === "partial") for (const order of claimOrders(world, claim)) refundShare(world, order, percentage);
    else if (money !== "none") giveBack(world, claim, money);
    return closeClaim(world, claim, { reason, benefited, closedBy: by, appliedCoverage: money === "covered" });
  });
}

/** The buyer is back after the end. */
export function recontact(world: World, claim: Claim): Claim {
  return act(
    world,
    claim,
    { action: "recontact", role: "complainant" },
    {
      status: "opened",
      stage: "recontact",
      resolution: null,
      mediatorId: claim.mediatorId ?? mediatorIdOf(claim.siteId),
    },
  );
}

function giveBack(world: World, claim: Claim, source: RefundSource): void {
  const orders: Order[] = claimOrders(world, claim);
  for (const order of orders) refundAll(world, order, source);
}

/** The rows with the pending ones of a kind settled; of every kind when null. */
function settled(
  { expectedResolutions }: Claim,
  expected: string | null,
  status: "accepted" | "rejected",
): ExpectedResolution[] {
  return expectedResolutions.map((row) =>
    row.status === "pending" && (expected === null || row.expected === expected)
      ? { ...row, status, updatedAt: Date.now() }
      : row,
  );
}

function resolution(
  role: ClaimRole,
  userId: number,
  expected: string,
  status: ExpectedResolution["status"],
  details: ExpectedResolution["details"] = [],
): ExpectedResolution {
  const now = Date.now();
  return { role, userId, expected, details, status, createdAt: now, updatedAt: now };
}

const decimal = (amount: number) => (Number.isInteger(amount) ? amount.toFixed(1) : String(amount));
