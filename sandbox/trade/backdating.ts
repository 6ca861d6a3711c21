import type { World } from "../world";
import { ordersOfPack } from "./orders";

const hourMs = 60 * 60_000;

type Timed = Record<string, unknown>;

/** Everything about a pack happened that much earlier: orders, money, parcels, messages, claims. */
export function backdate(world: World, packKey: number, hours: number): void {
  const { state } = world;
  const by = hours * hourMs;
  state.together(() => {
    const pack = state.get("packs", packKey);
    if (pack) state.put("packs", pack.id, earlier(pack, by));
    for (const order of ordersOfPack(world, packKey)) {
      state.put("orders", order.id, earlier(order, by));
      for (const payment of state.group("payments", `order ${order.id}`)) {
        state.put("payments", payment.id, earlier(payment, by));
      }
      for (const claim of state.group("claims", `order ${order.id}`)) {
        state.put("claims", claim.id, earlier(claim, by));
        for (const message of state.group("claimMessages", `claim ${claim.id}`)) {
          state.put("claimMessages", message.hash, earlier(message, by));
        }
        for (const record of state.group("returns", `claim ${claim.id}`)) {
          state.put("returns", record.id, earlier(record, by));
        }
      }
      const thread = state.get("threads", `${packKey}:${order.sellerId}`);
      if (thread) state.put("threads", thread.id, earlier(thread, by));
      for (const message of state.group("messages", `thread ${packKey}:${order.sellerId}`)) {
        state.put("messages", message.id, earlier(message, by));
      }
      for (const shipment of state.group("shipments", `order ${order.id}`)) {
        state.put("shipments", shipment.id, earlier(shipment, by));
      }
    }
  });
}

/** A copy with every moment in it (`at`, `…At`, `dispatchBy`) that much earlier, however deep. */
function earlier<T extends object>(record: T, by: number): T {
  // Same keys, same types: only numbers that are moments change.
  return moved(record, by) as T;
}

function moved(value: unknown, by: number): unknown {
  if (Array.isArray(value)) return value.map((entry) => moved(entry, by));
  if (typeof value !== "object" || value === null) return value;
  const copy: Timed = {};
  for (const [name, inner] of Object.entries(value)) {
    const isMoment = typeof inner === "number" && (name === "at" || name.endsWith("At") || name === "dispatchBy");
    copy[name] = isMoment ? inner - by : moved(inner, by);
  }
  return copy;
}
