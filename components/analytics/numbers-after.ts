import type { EventKind } from "@/db/vocabulary";

/** The parts of the numbers; the second word of every query's key. */
export type NumbersPart = "sales" | "orders" | "buyers" | "claims" | "reputation" | "service" | "backfill";

const ORDERS: readonly NumbersPart[] = ["sales", "orders", "buyers", "service", "backfill"];
const CLAIMS: readonly NumbersPart[] = ["claims", "reputation", "sales", "orders"];
const SERVICE: readonly NumbersPart[] = ["service"];

const TOUCHED: Record<string, readonly NumbersPart[]> = {
  order: ORDERS,
  // Where the parcel is stands beside the order and counts nowhere.
  shipment: ["orders"],
  claim: [...CLAIMS, "service"],
  return: CLAIMS,
  decision: CLAIMS,
  question: SERVICE,
  message: SERVICE,
  reply: SERVICE,
  conversation: SERVICE,
  store: ["sales", "orders", "buyers", "claims", "reputation", "service", "backfill"],
};

/** Which numbers an event may have changed. */
export const numbersAfter = (kind: EventKind): readonly NumbersPart[] => TOUCHED[kind.split(".")[0] ?? ""] ?? [];
