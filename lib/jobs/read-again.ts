import type { Database, Transaction } from "@/db/client";
import { enqueue } from "./enqueue";

/** What can be read again, and the marketplace's id of it. */
export type Target = { kind: TargetKind; sourceId: string };
export const targetKinds = ["question", "item", "message", "order", "shipment", "payment", "claim", "lead"] as const;
export type TargetKind = (typeof targetKinds)[number];

/** A target as the journal names it: `question:13580012345`. */
export const targetName = ({ kind, sourceId }: Target): string => `${kind}:${sourceId}`;

/** The target of such a name. Throws for what nothing reads. */
export function targetFrom(name: string): Target {
  const [word = "", ...rest] = name.split(":");
  const kind = targetKinds.find((known) => known === word);
  if (!kind) throw new Error(`nothing reads a ${word}`);
  return { kind, sourceId: rest.join(":") };
}

/** When, and what for: repeats for one reason become one. */
export type Later = { at: Date; because: string };

/**
 * The reading of a target as a job: its payload, the key that keeps readings of one thing in a row, and the name under
 * which repeats become one. The only place that forms them. Whoever queues several goes by `dedupe`, in order.
 */
export function readingOf(storeId: string, target: Target, later?: Later) {
  const named = putOff(
    { key: `${target.kind}:${storeId}:${target.sourceId}`, dedupe: `read:${storeId}:${targetName(target)}` },
    later,
  );
  const { sourceId } = target;
  switch (target.kind) {
    case "question":
      return { name: "read-question", payload: { storeId, questionId: sourceId }, ...named } as const;
    case "item":
      return { name: "read-item", payload: { storeId, itemId: sourceId }, ...named } as const;
    case "message":
      return { name: "read-message", payload: { storeId, messageId: sourceId }, ...named } as const;
    case "order":
      return { name: "read-order", payload: { storeId, orderId: sourceId }, ...named } as const;
    case "shipment":
      return { name: "read-shipment", payload: { storeId, shipmentId: sourceId }, ...named } as const;
    case "payment":
      return { name: "read-payment", payload: { storeId, paymentId: sourceId }, ...named } as const;
    case "claim":
      // It is put off for what could not be read with it.
      return {
        name: "read-claim",
        payload: { storeId, claimId: sourceId, ...(later && { isUnfinished: true }) },
        ...named,
      } as const;
    case "lead":
      return { name: "read-lead", payload: { storeId, leadId: sourceId }, ...named } as const;
  }
}

type Store = { organizationId: string; storeId: string; later?: Later };

/**
 * Queues a fresh reading, as a notification about the target does. One for later waits apart from those for now, so that
 * they neither wait for it nor are taken for it.
 */
export const readAgain = (on: Database | Transaction, target: Target, { storeId, organizationId, later }: Store) =>
  enqueue(on, { ...readingOf(storeId, target, later), organizationId });

/** Queues a fresh reading of a whole thread; there are no notifications about those. */
export const readThreadAgain = (
  on: Database | Transaction,
  ref: { of: "pack" | "order"; sourceId: string },
  { storeId, organizationId, later }: Store,
) =>
  enqueue(on, {
    name: "read-thread",
    payload: { storeId, of: ref.of, sourceId: ref.sourceId },
    organizationId,
    ...putOff(
      {
        key: `thread:${storeId}:${ref.of}:${ref.sourceId}`,
        dedupe: `read:${storeId}:thread:${ref.of}:${ref.sourceId}`,
      },
      later,
    ),
  });

/** Jobs of one key run in the order in which they were added, whatever they wait for: this one has a key of its own. */
function putOff({ key, dedupe }: { key: string; dedupe: string }, later: Later | undefined) {
  if (!later) return { key, dedupe };
  return { key: `${key}:${later.because}`, dedupe: `${dedupe}:${later.because}`, runAt: later.at };
}
