import type { AfterSale } from "@/components/inbox/queries";
import type { PendingMessage } from "./pending-messages";

export type Entry = AfterSale["timeline"][number];
export type MessageEntry = Extract<Entry, { kind: "message" }>;
export type OutgoingEntry = Extract<Entry, { kind: "outgoing" }>;

/** One line on screen. `where`: said in another conversation about the same sale, and the line before was not. */
export type TimelineRow = { key: string; where: string | null } & (
  | { kind: "entry"; entry: Entry }
  /** Handed over by this browser, and not yet in what the server shows. */
  | { kind: "pending"; message: PendingMessage }
);

/** Steps of a parcel that tell a story; the others are in the pane beside. */
const TOLD = ["shipped", "delivered", "not-delivered", "cancelled"];

/** What a person reads from top to bottom: the server's entries without its noise, then what is still in the air here. */
export function timelineRows(entries: readonly Entry[], pending: readonly PendingMessage[]): TimelineRow[] {
  const told = withoutRepeats(entries.filter(isTold));
  const known = new Set(told.flatMap((entry) => (entry.kind === "outgoing" ? [entry.clientId] : [])));
  let place: string | null = null;
  const rows = told.map((entry, index): TimelineRow => {
    const said = entry.kind === "message" || entry.kind === "outgoing";
    const elsewhere = said && !entry.isHere ? entry.conversationId : null;
    const where = elsewhere !== null && elsewhere !== place ? elsewhere : null;
    if (said) place = elsewhere;
    return { key: keyOf(entry, index), where, kind: "entry", entry };
  });
  return [
    ...rows,
    ...pending
      .filter(({ clientId }) => !known.has(clientId))
      .map((message): TimelineRow => ({ key: message.clientId, where: null, kind: "pending", message })),
  ];
}

function isTold(entry: Entry): boolean {
  if (entry.kind === "shipment") return TOLD.includes(entry.status.replaceAll("_", "-"));
  return true;
}

/** A parcel of several orders tells its steps once. */
function withoutRepeats(entries: readonly Entry[]): Entry[] {
  const seen = new Set<string>();
  return entries.filter((entry) => {
    if (entry.kind !== "shipment") return true;
    const step = `${entry.status} ${entry.at} ${entry.isReturn}`;
    if (seen.has(step)) return false;
    seen.add(step);
    return true;
  });
}

function keyOf(entry: Entry, index: number): string {
  if (entry.kind === "outgoing") return entry.clientId;
  return `${entry.kind} ${"id" in entry ? entry.id : index}`;
}

/**
 * What the buyer waits about: the first thing that they said here since our last answer. `since`: when they began to wait, as
 * the list says it too; null when nobody waits.
 */
export function waitingEntry(entries: readonly Entry[], since: string | null): MessageEntry | null {
  if (since === null) return null;
  const began = entries
    .filter((entry) => entry.kind === "message")
    .find(({ isHere, author, state, at }) => isHere && author !== "seller" && state !== "moderated" && at === since);
  return began ?? null;
}
