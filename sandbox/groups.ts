import type { Records } from "./records";

type Grouping = { [K in keyof Records]?: (record: Records[K]) => string[] };

/** By what the records of large collections are looked up, besides their id. */
const grouping: Grouping = {
  orders: ({ id, packId, sellerId, buyerId }) => [`pack ${packId ?? id}`, `seller ${sellerId}`, `buyer ${buyerId}`],
  payments: ({ orderId, sellerId }) => [`order ${orderId}`, `seller ${sellerId}`],
  shipments: ({ packId, orderIds, sellerId }) => [
    `pack ${packId}`,
    ...orderIds.map((id) => `order ${id}`),
    `seller ${sellerId}`,
  ],
  orderNotes: ({ ownerKind, ownerId }) => [`${ownerKind} ${ownerId}`],
  fiscalDocuments: ({ packKey, sellerId }) => [`pack ${packKey} ${sellerId}`],
  threads: ({ sellerId, buyerId }) => [`seller ${sellerId}`, `buyer ${buyerId}`],
  messages: ({ threadId }) => [`thread ${threadId}`],
  claims: ({ sellerId, buyerId, orderIds }) => [
    `seller ${sellerId}`,
    `buyer ${buyerId}`,
    ...orderIds.map((id) => `order ${id}`),
  ],
  claimMessages: ({ claimId }) => [`claim ${claimId}`],
  returns: ({ claimId, orderId, id, legs }) => [
    `claim ${claimId}`,
    `order ${orderId}`,
    `return ${id}`,
    ...legs.map(({ shipmentId }) => `shipment ${shipmentId}`),
  ],
  changes: ({ claimId }) => [`claim ${claimId}`],
  leads: ({ sellerId }) => [`seller ${sellerId}`],
  writes: ({ kind }) => [`kind ${kind}`],
};

export function groupsOf<K extends keyof Records>(kind: K, record: Records[K]): string[] {
  return grouping[kind]?.(record) ?? [];
}
