import { buyerById } from "../catalog/buyers";
import { listingById } from "../catalog/listings";
import { personById } from "../catalog/persons";
import { type Call, type Caller, json, type Outcome, type Reply } from "../http/call";
import type { Feedback, Order } from "../order-records";
import { giveFeedback } from "../trade/feedback";
import type { SandboxRoute, World } from "../world";
import { atMinusFour } from "./dates";
import { accessDenied, refuse } from "./errors";
import { losing } from "./lost-replies";
import { onOrder } from "./orders";
import { noteAccepted, noteReceived } from "./writes";

const family = "orders";
const access = "bearer";
const messageLengthMax = 159;
const openMs = 60 * 24 * 60 * 60_000;
const replyMs = 14 * 24 * 60 * 60_000;

const sellerReasons = [
  "OUT_OF_STOCK",
  "BUYER_NOT_ENOUGH_MONEY",
  "BUYER_REGRETS",
  "SELLER_REGRETS",
  "BUYER_DID_NOT_ANSWER",
  "THEY_NOT_HONORING_POLICIES",
  "OTHER_MY_RESPONSIBILITY",
  "OTHER_THEIR_RESPONSIBILITY",
  "DUBIOUS_BUYER",
  "HIGH_ML_COMISSION",
  "HIGH_TAXES",
  "SELLER_HOLIDAY",
  "UNFRIENDLY_SHIPMENT_POLICY",
  "UNAVAILABLE_PRODUCT",
  "SELLER_ADDRESS_WITHDRAWAL",
  "WRONG_RECEIVER_ADDRESS",
  "HIGH_SHIPMENT_COST",
  "WRONG_SHIPMENT_COST",
  "UNPRINTED_LABEL",
  "UNWITHDRAWN_PRODUCT_BY_DELIVER_COMPANY",
  "DENIED_PACKAGE",
  "UNABLE_TO_READ_LABEL",
  "MANUFACTURING_PRODUCT_NOT_FINISHED",
  "SHIPMENT_PROBLEM_OTHER",
  "DELIVERY_COMPANY_PROBLEM_OTHER",
];

/** The seller's word on a sale, and the way to cancel it. */
export const feedbackRoutes: SandboxRoute[] = [
  { method: "GET", path: "/orders/:id/feedback", family, access, handle: onOrder(read) },
  {
    method: "POST",
    path: "/orders/:id/feedback",
    family,
    access,
    arrive: (call, world) => noteReceived(world, deedOf(call)),
    handle: (call, world, caller) =>
      losing(world, "refundReply", () => {
        const order = world.state.get("orders", call.part("id"));
        if (!order) return refuse(404, "order_not_found", "Order do not exists");
        if (order.sellerId !== caller.userId)
          return refuse(403, "not_owned_order", "The user has not access to the order");
        return give(order, call, world);
      }),
  },
  { method: "POST", path: "/feedback/:id/reply", family, access, handle: reply },
];

const deedOf = (call: Call) => ({
  kind: "feedback" as const,
  subject: call.part("id"),
  action: "feedback",
  detail: call.body.toString("utf8").slice(0, 500),
});

function read(order: Order, _call: Call, { state }: World): Outcome {
  const feedback = state.get("feedbacks", order.id);
  return json(200, { sale: feedback ? feedbackBody(order, feedback) : null, purchase: null });
}

function give(order: Order, call: Call, world: World): Reply {
  const bad = (error: string, message: string) => refuse(400, error, message);
  const body = call.json;
  if (typeof body !== "object" || body === null) return bad("invalid_post_body", "A JSON body is required");
  const fields = new Map<string, unknown>(Object.entries(body));
  const fulfilled = fields.get("fulfilled");
  if (typeof fulfilled !== "boolean") return bad("invalid_fulfilled", "fulfilled must be true or false");
  if (world.state.get("feedbacks", order.id)) return bad("feedback_already_exists", "Feedback already exists");
  const message = fields.get("message");
  if (typeof message !== "string" || message.trim() === "" || message.length > messageLengthMax) {
    return bad("invalid_message", "message is required and must be shorter than 160 characters");
  }
  const rating = fields.get("rating");
  if (fulfilled && !["negative", "neutral", "positive"].includes(String(rating))) {
    return bad("invalid_rating", "rating must be negative, neutral or positive");
  }
  const reason = fields.get("reason");
  if (!fulfilled && !sellerReasons.includes(String(reason))) return bad("invalid_reason", "reason is required");
  const shipment = order.shipmentId === null ? undefined : world.state.get("shipments", order.shipmentId);
  const isGone = shipment !== undefined && ["shipped", "delivered"].includes(shipment.status);
  if (!fulfilled && (isGone || order.status === "cancelled" || order.createdAt < Date.now() - openMs)) {
    return bad(
      "not_fulfilled_feedback_in_order_expired",
      "You can't submit a not fulfilled feedback after order has expired.",
    );
  }
  return world.state.together(() => {
    const feedback = giveFeedback(world, order, {
      fulfilled,
      rating: typeof rating === "string" ? rating : "neutral",
      message,
      reason: typeof reason === "string" ? reason : null,
      restockItem: fields.get("restock_item") === true,
    });
    noteAccepted(world, deedOf(call));
    return json(201, { id: feedback.id });
  });
}

function feedbackBody(order: Order, feedback: Feedback): Record<string, unknown> {
  const listing = listingById(order.itemId);
  const at = atMinusFour(feedback.createdAt);
  return {
    reason: feedback.reason,
    item: {
      price: order.unitPrice,
      id: order.itemId,
      title: listing?.title ?? "",
      currency_id: order.currencyId,
    },
    role: "seller",
    extended_feedback: [],
    date_created: at,
    fulfilled: feedback.fulfilled,
    rating: feedback.rating,
    visibility_date: at,
    restock_item: feedback.restockItem,
    message: feedback.message,
    has_seller_refunded_money: null,
    site_id: order.siteId,
    modified: false,
    from: { nickname: personById(order.sellerId)?.nickname, id: order.sellerId, status: "active", points: 1520 },
    id: feedback.id,
    to: { nickname: buyerById(order.buyerId)?.nickname, id: order.buyerId, status: "active", points: 3 },
    reply: feedback.reply,
    order_id: order.id,
    app_id: "1505",
    status: "active",
  };
}

function reply(call: Call, { state }: World, caller: Caller): Outcome {
  const feedback = state.all("feedbacks").find(({ id }) => String(id) === call.part("id"));
  const order = feedback && state.get("orders", feedback.orderId);
  if (!feedback || !order) return refuse(404, "feedback_not_found", "Feedback not found");
  if (order.sellerId !== caller.userId && order.buyerId !== caller.userId) return accessDenied();
  if (feedback.reply !== null) return refuse(400, "reply_already_exists", "Reply already exists");
  if (feedback.createdAt < Date.now() - replyMs) return refuse(400, "reply_time_expired", "Reply time expired");
  const body = call.json;
  const text = typeof body === "object" && body !== null && "reply" in body ? body.reply : undefined;
  if (typeof text !== "string" || text === "") return refuse(400, "bad_request", "reply is required");
  state.put("feedbacks", order.id, { ...feedback, reply: text });
  return json(200, {});
}
