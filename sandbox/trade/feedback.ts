import type { Feedback, Order } from "../order-records";
import type { World } from "../world";
import { type Cancellation, cancelOrder } from "./cancelling";
import { openClaim } from "./claims";
import { changeOrder } from "./orders";

const firstFeedbackId = 5_040_068_160_001;

type Word = Pick<Feedback, "fulfilled" | "rating" | "message" | "reason" | "restockItem">;

/** The seller's word on a sale. Not fulfilled: the sale is cancelled and the buyer gets the money back. */
export function giveFeedback(world: World, order: Order, word: Word): Feedback {
  return world.state.together(() => {
    const feedback = world.state.put("feedbacks", order.id, {
      ...word,
      id: world.state.next("feedback", firstFeedbackId),
      orderId: order.id,
      reply: null,
      createdAt: Date.now(),
    });
    world.courier.tell({
      topic: "orders_feedback",
      resource: `/orders/${order.id}/feedback`,
      userId: order.sellerId,
    });
    if (word.fulfilled) changeOrder(world, order, { fulfilled: true });
    else {
      cancelOrder(world, order, bySeller(word));
      openClaim(world, { orders: [order], type: "cancel_sale", reasonId: "CS7452" });
    }
    return feedback;
  });
}

const bySeller = ({ reason, restockItem }: Word): Cancellation => ({
  detail: {
    group: "seller",
    code: `seller_cancelled_${(reason ?? "other").toLowerCase()}`,
    description: "Seller cancelled the sale",
    requestedBy: "seller",
  },
  source: "collector",
  fulfilled: false,
  giveBackStock: restockItem,
});
