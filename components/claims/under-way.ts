import type { Messages } from "@/lib/i18n/messages/es";
import { type Decision, isSettled } from "./decision-steps";

/** Why nothing else can be decided about a claim now: the server takes one decision at a time. Null when it can. */
export function underWayWords({ claims }: Messages, decisions: readonly Decision[]): string | null {
  const underWay = decisions.find((decision) => !isSettled(decision));
  if (!underWay) return null;
  return underWay.state === "awaiting-approval" ? claims.underWay.awaiting : claims.underWay.other;
}
