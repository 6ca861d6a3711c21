import { agentIdOf } from "../catalog/agents";
import type { Claim } from "../claim-records";
import type { Message, Thread } from "../message-records";
import type { Order } from "../order-records";
import type { World } from "../world";
import { ordersOfPack, packKeyOf } from "./orders";
import { isMercadoEnvios } from "./parcels";

const hourMs = 60 * 60_000;
const dayMs = 24 * hourMs;
const quietMs = 30 * dayMs;
const expiryMs = 18 * 30.44 * dayMs;
const agentBusinessHours = 48;

/** A seller's conversation about a pack: as it was left, or as it is before anybody wrote. */
export function threadOf(world: World, packKey: number | string, sellerId: number): Thread | undefined {
  const order = ordersOf(world, packKey, sellerId)[0];
  if (!order) return undefined;
  const key = packKeyOf(order);
  const id = `${key}:${sellerId}`;
  return (
    world.state.get("threads", id) ?? {
      id,
      packKey: key,
      sellerId,
      buyerId: order.buyerId,
      siteId: order.siteId,
      forced: null,
      forcedAt: null,
      agent: null,
      guideUses: {},
      isExcepted: false,
      isSupermarket: false,
      isGuideLocked: false,
      isBuyerGone: false,
      updatedAt: order.createdAt,
    }
  );
}

/** A seller's orders behind a pack id; an order's own id leads to its pack as well. */
function ordersOf(world: World, packKey: number | string, sellerId: number): Order[] {
  const found = ordersOfPack(world, packKey).filter((order) => order.sellerId === sellerId);
  if (found.length > 0) return found;
  const order = world.state.get("orders", packKey);
  return order && order.sellerId === sellerId ? ordersOfPack(world, packKeyOf(order)) : [];
}

export const threadOrders = (world: World, { packKey, sellerId }: Thread): Order[] =>
  ordersOf(world, packKey, sellerId).filter((order) => order.sellerId === sellerId);

export function changeThread({ state }: World, thread: Thread, changes: Partial<Thread>): Thread {
  return state.put("threads", thread.id, { ...thread, ...changes, updatedAt: Date.now() });
}

/** Every message of a thread, oldest first, hidden ones included. */
export const messagesOf = ({ state }: World, thread: Thread): Message[] =>
  state.group("messages", `thread ${thread.id}`);

/** Whoever stands at the other end for the seller. */
export const counterpartOf = (thread: Thread) => (thread.agent ? agentIdOf(thread.siteId) : thread.buyerId);

export interface ConversationStatus {
  status: "active" | "blocked";
  substatus: string | null;
  at: number;
  claimIds: number[];
  shippingId: number | null;
}

/** Whether the seller may write now, and why not. */
export function conversationStatus(world: World, thread: Thread): ConversationStatus {
  const orders = threadOrders(world, thread);
  const claims = claimsOf(world, orders);
  const messages = messagesOf(world, thread);
  const reason = thread.forced ?? reasonOf(world, { thread, orders, claims, messages });
  const isOpen = reason === null || reason === "active";
  return {
    status: isOpen ? "active" : "blocked",
    substatus: isOpen ? null : reason,
    at: thread.forcedAt ?? messages.at(-1)?.createdAt ?? thread.updatedAt,
    claimIds: claims.filter(({ status }) => status === "opened").map(({ id }) => id),
    shippingId: orders.find(({ shipmentId }) => shipmentId !== null)?.shipmentId ?? null,
  };
}

export function claimsOf({ state }: World, orders: Order[]): Claim[] {
  const claims = orders.flatMap(({ id }) => state.group("claims", `order ${id}`));
  return [...new Map(claims.map((claim) => [claim.id, claim])).values()];
}

interface Facts {
  thread: Thread;
  orders: Order[];
  claims: Claim[];
  messages: Message[];
}

/** The first reason that applies, the weightiest first. */
function reasonOf(world: World, facts: Facts): string | null {
  const { thread, orders, messages } = facts;
  const boughtAt = Math.min(...orders.map(({ createdAt }) => createdAt));
  if (boughtAt < Date.now() - expiryMs) return "blocked_by_conversation_expired";
  if (thread.isBuyerGone) return "blocked_by_deactivated_account";
  return (
    byCancellation(orders) ??
    byClaim(facts) ??
    byPayment(orders) ??
    byReturn(world, orders) ??
    byRefund(world, facts) ??
    (thread.agent ? byAgent(thread, messages) : (byFulfillment(world, facts) ?? byBeginning(facts))) ??
    byTime(messages)
  );
}

function byCancellation(orders: Order[]): string | null {
  if (orders.some(({ status }) => status !== "cancelled" && status !== "invalid")) return null;
  if (orders.some(({ cancelDetail }) => cancelDetail?.group === "fraud")) return "blocked_by_cancelled_order_by_fraud";
  return orders.every(({ status }) => status === "invalid")
    ? "blocked_by_cancelled_order_hidden"
    : "blocked_by_cancelled_order";
}

function byClaim({ orders, claims }: Facts): string | null {
  const exchanges = claims.filter(
    ({ relatedEntities, type }) => type === "change" || relatedEntities.includes("change"),
  );
  if (exchanges.some(({ status }) => status === "opened")) return "blocked_by_claim_change_open";
  const isInMediation = claims.some(
    ({ status, type, stage }) => status === "opened" && (type === "mediations" || stage === "dispute"),
  );
  if (isInMediation) {
    return orders.some(({ logistic }) => logistic === "fulfillment")
      ? "blocked_by_mediation_fbm"
      : "blocked_by_mediation";
  }
  return exchanges.length > 0 ? "blocked_by_claim_change_closed" : null;
}

function byPayment(orders: Order[]): string | null {
  const unpaid = ["confirmed", "payment_required", "payment_in_process", "partially_paid"];
  return orders.every(({ status }) => unpaid.includes(status)) ? "blocked_by_payment" : null;
}

function byReturn({ state }: World, orders: Order[]): string | null {
  const isGoingBack = orders.some(
    ({ id, logistic }) =>
      logistic === "fulfillment" &&
      state.group("returns", `order ${id}`).some(({ status }) => status === "return_to_buyer"),
  );
  return isGoingBack ? "blocked_by_return_to_buyer_fulfillment" : null;
}

/** A refund closes the conversation until the buyer writes again. */
function byRefund({ state }: World, { thread, orders, messages }: Facts): string | null {
  const refundedAt = orders
    .flatMap(({ id }) => state.group("payments", `order ${id}`))
    .flatMap(({ refunds }) => refunds)
    .filter(({ status }) => status === "approved")
    .reduce((last, { createdAt }) => Math.max(last, createdAt), 0);
  if (refundedAt === 0) return null;
  const wroteSince = messages.some(({ fromId, createdAt }) => fromId !== thread.sellerId && createdAt > refundedAt);
  return wroteSince ? null : "blocked_by_refund";
}

function byFulfillment({ state }: World, { orders }: Facts): string | null {
  const isOnItsWay = orders.some(
    ({ logistic, shipmentId }) =>
      logistic === "fulfillment" && (shipmentId === null || state.get("shipments", shipmentId)?.status !== "delivered"),
  );
  return isOnItsWay ? "blocked_by_fulfillment" : null;
}

/** The seller may not write first; only the action guide may. */
function byBeginning({ thread, orders, messages }: Facts): string | null {
  if (thread.isExcepted || messages.some(({ fromId }) => fromId !== thread.sellerId)) return null;
  if (thread.isSupermarket) return "blocked_by_conversation_initiated_by_seller";
  return orders.some(({ logistic }) => isMercadoEnvios(logistic))
    ? "blocked_by_conversation_initiated_by_seller_limited"
    : null;
}

function byAgent(thread: Thread, messages: Message[]): string | null {
  if (thread.agent?.closedAt) return "blocked_by_ai_assistant_contact_closed";
  const last = messages.at(-1);
  if (!last || last.fromId === thread.sellerId) return null;
  return businessHoursSince(last.createdAt) >= agentBusinessHours ? "blocked_by_ai_assistant_expired" : null;
}

function byTime(messages: Message[]): string | null {
  const last = messages.at(-1);
  return last && last.createdAt < Date.now() - quietMs ? "blocked_by_time" : null;
}

/** Whole hours from Monday to Friday since then. */
export function businessHoursSince(start: number, end = Date.now()): number {
  let hours = 0;
  for (let at = start; at + hourMs <= end; at += hourMs) {
    const day = new Date(at).getUTCDay();
    if (day !== 0 && day !== 6) hours += 1;
    if (hours > 1000) break;
  }
  return hours;
}
