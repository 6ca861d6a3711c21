import type { Database, Transaction } from "@/db/client";

/** Where and when a verb runs. Tests pass their own transaction and clock; doors pass nothing. */
export type Here = { on?: Database | Transaction; now?: Date };
