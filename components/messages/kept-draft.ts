import type { AfterSale } from "@/components/inbox/queries";
import type { PendingMessage } from "./pending-messages";

/**
 * What the server has kept of what this person writes. It keeps the words of a message on its way, to give them back when
 * they are refused: until then they stand in the conversation and not in the field.
 */
export function keptDraft(
  { draft, timeline }: Pick<AfterSale, "draft" | "timeline">,
  pending: readonly PendingMessage[],
) {
  if (draft === null) return null;
  const isSame = (text: string) => text.trim() === draft.trim();
  const isOnItsWay = timeline.some(
    (entry) => entry.kind === "outgoing" && entry.isHere && entry.state !== "refused" && isSame(entry.text),
  );
  return isOnItsWay || pending.some(({ text }) => isSame(text)) ? null : draft;
}
