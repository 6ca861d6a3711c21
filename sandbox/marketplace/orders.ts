import { randomBytes } from "node:crypto";
import { faultsOf } from "../faults";
import { type Call, type Caller, json, type Outcome, type Reply } from "../http/call";
import type { Order, OrderNote, Pack } from "../order-records";
import { ordersOfPack } from "../trade/orders";
import type { SandboxRoute, World } from "../world";
import { atMinusFour, inWholeSeconds } from "./dates";
import { refuse } from "./errors";
import { searchOrders } from "./order-search";
import { discountsBody, missingParts, orderBody, packBody, partialOrderBody } from "./order-shapes";

const family = "orders";
const access = "bearer";
const noteLengthMax = 300;

export const orderRoutes: SandboxRoute[] = [
  { method: "GET", path: "/orders/search", family, access, handle: searchOrders },
  { method: "GET", path: "/orders/:id", family, access, handle: onOrder(read) },
  { method: "GET", path: "/orders/:id/product", family, access, handle: onOrder(product) },
  { method: "GET", path: "/orders/:id/discounts", family, access, handle: onOrder(discounts) },
  { method: "GET", path: "/orders/:id/notes", family, access, handle: onOrder(notes) },
  { method: "POST", path: "/orders/:id/notes", family, access, handle: onOrder(addNote) },
  { method: "PUT", path: "/orders/:id/notes/:note", family, access, handle: onOrder(changeNote) },
  { method: "DELETE", path: "/orders/:id/notes/:note", family, access, handle: onOrder(removeNote) },
  { method: "GET", path: "/packs/:id", family, access, handle: readPack },
  { method: "GET", path: "/packs/:id/notes", family, access, handle: packNotes },
  { method: "POST", path: "/packs/:id/notes", family, access, handle: addPackNote },
  { method: "PUT", path: "/packs/:id/notes/:note", family, access, handle: changePackNote },
];

/** The order behind `:id` when the caller is one of its two parties. */
export function onOrder(
  act: (order: Order, call: Call, world: World, caller: Caller) => Outcome,
): SandboxRoute["handle"] {
  return (call, world, caller) => {
    const id = call.part("id");
    if (!/^\d+$/.test(id)) return refuse(400, "invalid_order_id", "The order_id must be an integer");
    const order = world.state.get("orders", id);
    if (!order) return orderNotFound();
    if (order.sellerId !== caller.userId && order.buyerId !== caller.userId) return notOwned("not_owned_order");
    return act(order, call, world, caller);
  };
}

export const orderNotFound = (error = "order_not_found") => refuse(404, error, "Order do not exists");

const notOwned = (error: string) => refuse(403, error, "The user has not access to the order");

function read(order: Order, _call: Call, world: World): Outcome {
  if (!faultsOf(world.state).partialOrders) return json(200, orderBody(world, order));
  return json(206, partialOrderBody(world, order), { "x-content-missing": missingParts.join(", ") });
}

function product(order: Order): Outcome {
  return json(200, {
    attributes: [
      { id: "SERIAL_NUMBER", name: "Número de serie", value: `SN-${String(order.id).slice(-8)}` },
      { id: "ENTRY_DATE", name: "Fecha de ingreso", value: atMinusFour(order.createdAt).slice(0, 10) },
    ],
  });
}

function discounts(order: Order): Outcome {
  const body = discountsBody(order);
  return body ? json(200, body) : refuse(404, "not_found", "Discounts not found");
}

const orderNote = ({ id, text, createdAt, updatedAt, sellerId }: OrderNote) => ({
  id,
  note: text,
  date_created: atMinusFour(createdAt),
  date_last_updated: atMinusFour(updatedAt),
  from_user: { id: sellerId },
});

const packNote = ({ id, text, createdAt, updatedAt, sellerId }: OrderNote) => ({
  id,
  date_created: inWholeSeconds(createdAt),
  date_last_updated: inWholeSeconds(updatedAt),
  note: text,
  source_bu: "integrator",
  seller_id: sellerId,
  operator_id: null,
});

function notes(order: Order, _call: Call, { state }: World): Outcome {
  return json(200, [{ results: state.group("orderNotes", `order ${order.id}`).map(orderNote), order_id: order.id }]);
}

function addNote(order: Order, call: Call, world: World, caller: Caller): Outcome {
  return keepNote(call, world, { ownerKind: "order", ownerId: order.id, sellerId: caller.userId }, (note) =>
    json(201, { note: orderNote(note), order_id: order.id }),
  );
}

function changeNote(order: Order, call: Call, world: World): Outcome {
  const note = world.state.get("orderNotes", call.part("note"));
  if (note?.ownerKind !== "order" || note.ownerId !== order.id) return refuse(404, "not_found", "Note not found");
  return keepNote(call, world, note, (changed) => json(200, { note: orderNote(changed), order_id: order.id }));
}

function removeNote(order: Order, call: Call, { state }: World): Outcome {
  const note = state.get("orderNotes", call.part("note"));
  if (note?.ownerKind !== "order" || note.ownerId !== order.id) return refuse(404, "not_found", "Note not found");
  state.remove("orderNotes", note.id);
  return json(200, {});
}

function keepNote(
  call: Call,
  { state }: World,
  before: Pick<OrderNote, "ownerKind" | "ownerId" | "sellerId"> & Partial<OrderNote>,
  show: (note: OrderNote) => Reply,
): Reply {
  const body = call.json;
  const text = typeof body === "object" && body !== null && "note" in body ? body.note : undefined;
  if (typeof text !== "string" || text.trim() === "") return refuse(400, "bad_request", "The note is required");
  if (text.length > noteLengthMax) {
    return refuse(400, "bad_request", `The note must have at most ${noteLengthMax} characters`);
  }
  const id = before.id ?? randomBytes(12).toString("hex");
  const now = Date.now();
  return show(
    state.put("orderNotes", id, {
      id,
      ownerKind: before.ownerKind,
      ownerId: before.ownerId,
      sellerId: before.sellerId,
      text,
      createdAt: before.createdAt ?? now,
      updatedAt: now,
    }),
  );
}

/** A pack whose orders the caller may see; with the reply when there is none. */
function packOf(call: Call, world: World, caller: Caller): { refusal: Reply } | { pack: Pack; orders: Order[] } {
  const pack = world.state.get("packs", call.part("id"));
  if (!pack) return { refusal: orderNotFound("not_found") };
  const all = ordersOfPack(world, pack.id);
  const orders = all.filter(({ sellerId }) => sellerId === caller.userId || pack.buyerId === caller.userId);
  if (orders.length === 0) return { refusal: notOwned("forbidden") };
  return { pack, orders };
}

function readPack(call: Call, world: World, caller: Caller): Outcome {
  const found = packOf(call, world, caller);
  return "refusal" in found ? found.refusal : json(200, packBody(found.pack, found.orders));
}

function packNotes(call: Call, world: World, caller: Caller): Outcome {
  const found = packOf(call, world, caller);
  if ("refusal" in found) return found.refusal;
  const { id } = found.pack;
  return json(200, [{ results: world.state.group("orderNotes", `pack ${id}`).map(packNote), pack_id: id }]);
}

function addPackNote(call: Call, world: World, caller: Caller): Outcome {
  const found = packOf(call, world, caller);
  if ("refusal" in found) return found.refusal;
  const owner = { ownerKind: "pack", ownerId: found.pack.id, sellerId: caller.userId } as const;
  return keepNote(call, world, owner, (note) => json(200, { note: packNote(note) }));
}

function changePackNote(call: Call, world: World, caller: Caller): Outcome {
  const found = packOf(call, world, caller);
  if ("refusal" in found) return found.refusal;
  const note = world.state.get("orderNotes", call.part("note"));
  if (note?.ownerKind !== "pack" || note.ownerId !== found.pack.id) return refuse(404, "not_found", "Note not found");
  return keepNote(call, world, note, (changed) => json(200, { note: packNote(changed) }));
}
