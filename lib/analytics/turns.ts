import type { AnswererKind } from "@/db/vocabulary";

/** Something that was said in a conversation. `by` and `byId` only of what the store said. */
export type Said = {
  id: string;
  from: "buyer" | "store";
  at: Date;
  by: AnswererKind | null;
  byId: string | null;
};

/** A time that a buyer waited, and who ended it. */
export type Turn = {
  id: string;
  askedAt: Date;
  answeredAt: Date | null;
  answeredKind: AnswererKind | null;
  answeredBy: string | null;
};

/**
 * The turns of a thread: each begins with the first thing a buyer says after the store spoke, and ends with the next thing
 * the store says. What the store says unasked begins and ends nothing. `said` in the order of time.
 */
export function turnsOf(said: readonly Said[]): Turn[] {
  const turns: Turn[] = [];
  let waiting: Turn | undefined;
  for (const { id, from, at, by, byId } of said) {
    if (from === "buyer" && !waiting) {
      waiting = { id, askedAt: at, answeredAt: null, answeredKind: null, answeredBy: null };
      turns.push(waiting);
    }
    if (from === "store" && waiting) {
      Object.assign(waiting, { answeredAt: at, answeredKind: by ?? "elsewhere", answeredBy: byId });
      waiting = undefined;
    }
  }
  return turns;
}
