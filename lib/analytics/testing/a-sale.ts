import type { Transaction } from "@/db/client";
import { inOrganization } from "@/db/client";
import { buyers, items, orderItems, orders, payments } from "@/db/schema";
import type { MoneyState, OrderStatus } from "@/db/vocabulary";
import { noteOrderFact } from "../note-order-facts";

type Shop = { id: string; organizationId: string };

export type SaleChanges = {
  id?: string;
  sourceId?: string;
  packSourceId?: string | null;
  buyerId?: string | null;
  itemId?: string;
  status?: OrderStatus | null;
  moneyState?: MoneyState;
  currency?: string;
  totalMinor?: number;
  refundedMinor?: number;
  quantity?: number;
  tags?: readonly string[];
  cancelledAt?: Date | null;
  isSplit?: boolean;
  paymentDetail?: string | null;
  refundedAt?: Date | null;
  placedAt?: Date;
  closedAt?: Date | null;
};

let last = Date.now() * 1000;

/** A buyer of a store. */
export function aBuyer(on: Transaction, { id: storeId, organizationId }: Shop, nickname: string | null = null) {
  const id = crypto.randomUUID();
  return inOrganization(
    organizationId,
    async (tx) => {
      await tx.insert(buyers).values({ id, organizationId, storeId, sourceId: String(++last), nickname });
      return id;
    },
    on,
  );
}

/** A listing of a store. */
export function aListing(
  on: Transaction,
  { id: storeId, organizationId }: Shop,
  title = "Cafetera Italiana 6 pocillos",
) {
  const id = crypto.randomUUID();
  return inOrganization(
    organizationId,
    async (tx) => {
      const shipping = { free: true, full: false, flex: false, pickUp: false };
      const sourceId = `MLA${++last}`;
      await tx.insert(items).values({ id, organizationId, storeId, sourceId, title, status: "active", shipping });
      return id;
    },
    on,
  );
}

/** An order as `applyOrder` leaves it, noted for the numbers; given the id of one that is there, what became of it. */
export async function aSale(on: Transaction, shop: Shop, changes: SaleChanges = {}): Promise<string> {
  const { id: storeId, organizationId } = shop;
  const itemId = changes.itemId ?? (await aListing(on, shop));
  const buyerId = changes.buyerId === undefined ? await aBuyer(on, shop) : changes.buyerId;
  return inOrganization(
    organizationId,
    async (tx) => {
      const id = changes.id ?? crypto.randomUUID();
      const placedAt = changes.placedAt ?? new Date();
      const totalMinor = changes.totalMinor ?? 10_000_00;
      const currency = changes.currency ?? "ARS";
      const moneyState = changes.moneyState ?? "paid";
      const quantity = changes.quantity ?? 1;
      const row = {
        packSourceId: changes.packSourceId ?? null,
        buyerId,
        status: changes.status === undefined ? ("paid" as const) : changes.status,
        statusWord: changes.status ?? "paid",
        moneyState,
        currency,
        totalMinor,
        paidMinor: totalMinor,
        refundedMinor: changes.refundedMinor ?? 0,
        tags: [...(changes.tags ?? [])],
        cancellation:
          changes.cancelledAt || changes.isSplit
            ? {
                group: null,
                code: changes.isSplit ? "pack_splitted" : null,
                description: null,
                requestedBy: null,
                at: changes.cancelledAt?.toISOString() ?? null,
                split: changes.isSplit ?? false,
              }
            : null,
        placedAt,
        closedAt: changes.closedAt === undefined ? placedAt : changes.closedAt,
        readAt: placedAt,
      };
      const sourceId = changes.sourceId ?? String(++last);
      await tx
        .insert(orders)
        .values({ id, organizationId, storeId, sourceId, ...row })
        .onConflictDoUpdate({ target: orders.id, set: row });
      await tx
        .insert(orderItems)
        .values({
          organizationId,
          orderId: id,
          position: 0,
          itemId,
          title: "Cafetera",
          quantity,
          unitPriceMinor: totalMinor,
        })
        .onConflictDoNothing();
      const state = moneyState === "charged-back" ? ("charged-back" as const) : ("approved" as const);
      const detail = changes.paymentDetail ?? null;
      const refundedAt = changes.refundedAt ?? null;
      await tx
        .insert(payments)
        .values({
          organizationId,
          storeId,
          orderId: id,
          sourceId: `1${sourceId}`,
          state,
          stateWord: state,
          detail,
          currency,
          amountMinor: totalMinor,
          refundedMinor: changes.refundedMinor ?? 0,
          refundedAt,
        })
        .onConflictDoUpdate({ target: [payments.orderId, payments.sourceId], set: { state, detail, refundedAt } });
      await noteOrderFact(tx, id);
      return id;
    },
    on,
  );
}
