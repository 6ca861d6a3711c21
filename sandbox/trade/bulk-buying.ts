import { z } from "zod";
import { buyersOfSite } from "../catalog/buyers";
import { listingsOf } from "../catalog/listings";
import { logistics } from "../order-records";
import type { World } from "../world";
import { backdate } from "./backdating";
import { buy } from "./buying";
import { complain } from "./complaining";
import { writeAsBuyer, writeAsSeller } from "./messages";
import { packKeyOf } from "./orders";
import { advanceTo } from "./shipping";
import { threadOf } from "./threads";

const batchSize = 1000;

export const BulkOrders = z.object({
  count: z.number().int().min(1).max(100_000),
  sellerId: z.number().int(),
  /** Of each thread, buyer and seller by turns; the buyer begins. */
  messages: z.number().int().min(0).max(1000).default(0),
  delivered: z.boolean().default(false),
  /** The first part of them has an open claim. */
  claimShare: z.number().min(0).max(1).default(0),
  logistic: z.enum(logistics).optional(),
  notify: z.boolean().default(false),
  /** They were bought at equal distances over so many hours until now, the newest first. */
  spreadHours: z.number().int().min(0).max(8760).default(0),
});

interface Made {
  count: number;
  orderIds: number[];
  packs: number[];
  claimIds: number[];
}

/** Many sales at once, with threads and claims; null for a seller without listings. */
export function buyMany(world: World, bulk: z.infer<typeof BulkOrders>): Made | null {
  const listings = listingsOf(bulk.sellerId).filter(({ isClassified }) => !isClassified);
  if (listings.length === 0) return null;
  const made: Made = { count: bulk.count, orderIds: [], packs: [], claimIds: [] };
  const work = () => {
    for (let start = 0; start < bulk.count; start += batchSize) {
      world.state.together(() => {
        const end = Math.min(bulk.count, start + batchSize);
        for (let place = start; place < end; place += 1) makeOne(world, bulk, place, made);
      });
    }
  };
  if (bulk.notify) work();
  else world.courier.silently(work);
  return made;
}

function makeOne(world: World, bulk: z.infer<typeof BulkOrders>, place: number, made: Made): void {
  const listings = listingsOf(bulk.sellerId).filter(({ isClassified }) => !isClassified);
  const listing = listings[place % listings.length];
  const people = listing ? buyersOfSite(listing.siteId) : [];
  const buyer = people[(place * 7) % people.length];
  if (!listing || !buyer) return;
  const variationId = listing.variations[place % Math.max(1, listing.variations.length)]?.id ?? null;
  const lines = [{ listing, variationId, quantity: 1 }];
  const [order] = buy(world, { buyerId: buyer.id, lines, logistic: bulk.logistic });
  if (!order) return;
  made.orderIds.push(order.id);
  made.packs.push(packKeyOf(order));
  const shipment = order.shipmentId === null ? undefined : world.state.get("shipments", order.shipmentId);
  if (bulk.delivered && shipment) advanceTo(world, shipment, "delivered");
  for (let turn = 0; turn < bulk.messages; turn += 1) writeTurn(world, packKeyOf(order), order.sellerId, turn);
  if (place < bulk.count * bulk.claimShare) {
    const text = "Llegó y no funciona.";
    made.claimIds.push(complain(world, { order, reasonId: "PDD9949", text }).id);
  }
  const hours = Math.floor((bulk.spreadHours * place) / bulk.count);
  if (hours > 0) backdate(world, packKeyOf(order), hours);
}

function writeTurn(world: World, packKey: number, sellerId: number, turn: number): void {
  const thread = threadOf(world, packKey, sellerId);
  if (!thread) return;
  if (turn % 2 === 0) writeAsBuyer(world, thread, { text: `¿Cómo viene mi pedido? (${turn + 1})` });
  else writeAsSeller(world, thread, { text: `Va en camino. (${turn + 1})`, toId: thread.buyerId, through: "api" });
}
