import type { Shipment } from "../order-records";
import type { World } from "../world";
import { byLostParcel, cancelOrder } from "./cancelling";
import { changeOrder } from "./orders";
import { changeShipment, journeys, ordersOf } from "./parcels";

/** One step further; unchanged at the end of its way. */
export function advanceShipment(world: World, shipment: Shipment): Shipment {
  const steps = [...journeys[shipment.logistic].made.slice(-1), ...journeys[shipment.logistic].onward];
  const place = steps.findIndex(
    ([status, substatus]) => status === shipment.status && substatus === shipment.substatus,
  );
  const next = steps[place + 1];
  return next && place !== -1 ? moveShipment(world, shipment, ...next) : shipment;
}

/** On to a status by the usual steps; straight there when it is on no usual way. */
export function advanceTo(world: World, shipment: Shipment, status: string): Shipment {
  let current = shipment;
  while (current.status !== status) {
    const next = advanceShipment(world, current);
    if (next === current) return moveShipment(world, current, status, null);
    current = next;
  }
  return current;
}

/** Anything may happen to a parcel. The orders of one that came back are refunded. */
export function moveShipment(world: World, shipment: Shipment, status: string, substatus: string | null): Shipment {
  return world.state.together(() => {
    const now = Date.now();
    const changed = changeShipment(world, shipment, {
      status,
      substatus,
      history: [...shipment.history, { status, substatus, at: now }],
    });
    const orders = ordersOf(world, changed);
    // Whether it arrived is told by the orders' tags, too.
    if (status === "delivered" || status === "not_delivered") for (const order of orders) changeOrder(world, order, {});
    if (status === "not_delivered" && substatus === "returned") {
      for (const order of orders) if (order.status !== "cancelled") cancelOrder(world, order, byLostParcel);
    }
    return changed;
  });
}
