import { type Database, inOrganization, type Transaction } from "@/db/client";
import {
  buyers,
  claimOrders,
  claims,
  conversations,
  items,
  leads,
  messages,
  orderItems,
  orders,
  shipments,
  threadAliases,
  threads,
} from "@/db/schema";
import type { MessageAuthor, Module, Topic } from "@/db/vocabulary";
import type { TestStore } from "./factories";

/** Rows of what happens after a sale, for tests. As in `factories.ts`, ids of the marketplace never repeat. */

type On = Database | Transaction;

let last = Date.now() * 1000 + 500;
export const nextSourceId = () => String(++last);

export function aBuyer(on: On, { id: storeId, organizationId }: TestStore, nickname = "PATO.RUNNER82") {
  const buyer = { id: crypto.randomUUID(), sourceId: nextSourceId(), nickname };
  return inOrganization(
    organizationId,
    async (tx) => {
      await tx.insert(buyers).values({ ...buyer, organizationId, storeId });
      return buyer;
    },
    on,
  );
}

type Place = {
  buyerId?: string;
  groupId?: string | null;
  departmentId?: string | null;
  assigneeId?: string | null;
  module?: Module;
  topic?: Topic | null;
  sortAt?: Date;
  state?: "open" | "snoozed" | "resolved";
};

/** A thread after the sale about one order: a pack when `packSourceId` is given. One message of the buyer waits in it. */
export async function aThread(
  on: On,
  store: TestStore,
  {
    text = "Hola, ¿cuándo llega?",
    at = new Date(),
    orderSourceId = nextSourceId(),
    packSourceId = null,
    ...place
  }: Place & { text?: string; at?: Date; orderSourceId?: string; packSourceId?: string | null } = {},
) {
  const { id: storeId, organizationId } = store;
  const buyerId = place.buyerId ?? (await aBuyer(on, store)).id;
  const id = crypto.randomUUID();
  const ref = packSourceId ? { of: "pack" as const, id: packSourceId } : { of: "order" as const, id: orderSourceId };
  await inOrganization(
    organizationId,
    async (tx) => {
      await tx.insert(conversations).values({
        ...afterSale(store, { id, text, at, orderSourceId, ...place, buyerId }),
        entry: "postsale",
        interaction: "help",
      });
      await tx.insert(threads).values({
        conversationId: id,
        organizationId,
        storeId,
        refOf: ref.of,
        refSourceId: ref.id,
        maxCharacters: 350,
        readAt: at,
      });
      await tx
        .insert(threadAliases)
        .values({ organizationId, storeId, conversationId: id, refOf: ref.of, refSourceId: ref.id });
    },
    on,
  );
  await aMessage(on, store, { conversationId: id, text, at });
  return { id, buyerId, orderSourceId, packSourceId };
}

/** A claim of a buyer about one order, with the buyer's first message. */
export async function aComplaint(
  on: On,
  store: TestStore,
  {
    text = "Llegó y no enciende.",
    at = new Date(),
    orderSourceId = nextSourceId(),
    stage = "claim",
    closedAt = null,
    dueAt = null,
    ...place
  }: Place & {
    text?: string;
    at?: Date;
    orderSourceId?: string;
    stage?: "claim" | "dispute";
    closedAt?: Date | null;
    dueAt?: Date | null;
  } = {},
) {
  const { id: storeId, organizationId } = store;
  const buyerId = place.buyerId ?? (await aBuyer(on, store)).id;
  const [id, claimId, sourceId] = [crypto.randomUUID(), crypto.randomUUID(), nextSourceId()];
  await inOrganization(
    organizationId,
    async (tx) => {
      await tx.insert(conversations).values({
        ...afterSale(store, { id, text, at, orderSourceId, ...place, buyerId }),
        entry: "claim",
        interaction: "complaint",
        dueAt,
      });
      await tx.insert(claims).values({
        id: claimId,
        organizationId,
        storeId,
        conversationId: id,
        sourceId,
        about: "order",
        aboutSourceId: orderSourceId,
        state: closedAt ? "closed" : "opened",
        stateWord: closedAt ? "closed" : "opened",
        type: "mediations",
        typeWord: "mediations",
        stage,
        stageWord: stage,
        reasonSourceId: "PDD9949",
        reasonName: "not_working_item",
        reasonDetail: "El producto no funciona",
        family: "different",
        dueAt,
        openedAt: at,
        closedAt,
        resolution: closedAt
          ? {
              reason: "payment_refunded",
              benefited: ["complainant"],
              closedBy: "mediator",
              coverageApplied: false,
              at: null,
            }
          : null,
        readAt: at,
      });
      await tx.insert(claimOrders).values({ organizationId, storeId, claimId, orderSourceId });
    },
    on,
  );
  await aMessage(on, store, { conversationId: id, text, at });
  return { id, buyerId, claimId, sourceId, orderSourceId };
}

type Row = Place & { id: string; buyerId: string; text: string; at: Date; orderSourceId: string };

function afterSale(
  { id: storeId, organizationId }: TestStore,
  { id, buyerId, text, at, orderSourceId, sortAt = at, state = "open", ...place }: Row,
) {
  return {
    ...place,
    id,
    organizationId,
    storeId,
    module: place.module ?? ("support" as const),
    buyerId,
    state,
    orderSourceId,
    waitingSince: at,
    unansweredCount: 1,
    lastIncomingText: text,
    lastIncomingAt: at,
    lastArrivedAt: at,
    sortAt,
    searchText: text.toLowerCase(),
  };
}

export function aMessage(
  on: On,
  { id: storeId, organizationId }: TestStore,
  {
    conversationId,
    text,
    at,
    author = "buyer",
    outboxId = null,
  }: { conversationId: string; text: string; at: Date; author?: MessageAuthor; outboxId?: string | null },
): Promise<string> {
  const id = crypto.randomUUID();
  return inOrganization(
    organizationId,
    async (tx) => {
      await tx.insert(messages).values({
        id,
        organizationId,
        storeId,
        conversationId,
        sourceId: nextSourceId(),
        author,
        text,
        state: "delivered",
        sentAt: at,
        arrivedAt: at,
        outboxId,
      });
      return id;
    },
    on,
  );
}

/** A paid order of one listing. */
export async function anOrder(
  on: On,
  store: TestStore,
  {
    sourceId = nextSourceId(),
    packSourceId = null,
    buyerId = null,
    placedAt = new Date(),
    shipmentSourceId = null,
    order = {},
  }: {
    sourceId?: string;
    packSourceId?: string | null;
    buyerId?: string | null;
    placedAt?: Date;
    shipmentSourceId?: string | null;
    order?: Partial<typeof orders.$inferInsert>;
  } = {},
) {
  const { id: storeId, organizationId } = store;
  const [id, itemId] = [crypto.randomUUID(), crypto.randomUUID()];
  return inOrganization(
    organizationId,
    async (tx) => {
      await tx.insert(items).values({
        id: itemId,
        organizationId,
        storeId,
        sourceId: `MLA${nextSourceId()}`,
        title: "Taladro percutor 650 W",
        status: "active",
        shipping: { free: true, full: false, flex: false, pickUp: false },
        readAt: placedAt,
      });
      await tx.insert(orders).values({
        id,
        organizationId,
        storeId,
        sourceId,
        packSourceId,
        buyerId,
        status: "paid",
        statusWord: "paid",
        moneyState: "paid",
        currency: "ARS",
        totalMinor: 4_599_900,
        paidMinor: 4_599_900,
        refundedMinor: 0,
        shipmentSourceId,
        placedAt,
        readAt: placedAt,
        ...order,
      });
      await tx.insert(orderItems).values({
        organizationId,
        orderId: id,
        position: 0,
        itemId,
        title: "Taladro percutor 650 W",
        quantity: 1,
        unitPriceMinor: 4_599_900,
      });
      return { id, sourceId };
    },
    on,
  );
}

/** A parcel that the carrier has, on its way to the buyer. */
export async function aShipment(
  on: On,
  { id: storeId, organizationId }: TestStore,
  {
    sourceId = nextSourceId(),
    at = new Date(),
    shipment = {},
  }: { sourceId?: string; at?: Date; shipment?: Partial<typeof shipments.$inferInsert> } = {},
) {
  const id = crypto.randomUUID();
  return inOrganization(
    organizationId,
    async (tx) => {
      await tx.insert(shipments).values({
        id,
        organizationId,
        storeId,
        sourceId,
        status: "shipped",
        statusWord: "shipped",
        substatus: "out_for_delivery",
        logistics: "collect",
        trackingNumber: "MEL44444444444FMDOR01",
        carrier: "Andreani",
        trackingUrl: "https://seguimiento.example/MEL44444444444FMDOR01",
        place: "Rosario, Santa Fe",
        estimatedAt: new Date(at.getTime() + 24 * 3_600_000),
        steps: [{ status: "shipped", substatus: "out_for_delivery", at: at.toISOString() }],
        changedAt: at,
        readAt: at,
        ...shipment,
      });
      return { id, sourceId };
    },
    on,
  );
}

/** A lead of an existing conversation, without a contact. */
export function aLead(
  on: On,
  { id: storeId, organizationId }: TestStore,
  { conversationId, at = new Date() }: { conversationId: string; at?: Date },
): Promise<string> {
  const id = crypto.randomUUID();
  return inOrganization(
    organizationId,
    async (tx) => {
      await tx.insert(leads).values({
        id,
        organizationId,
        storeId,
        conversationId,
        sourceId: nextSourceId(),
        type: "whatsapp",
        typeWord: "whatsapp",
        contactedAt: at,
        readAt: at,
      });
      return id;
    },
    on,
  );
}
