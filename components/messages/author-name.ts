import { buyerName } from "@/components/inbox/buyer-name";
import type { AfterSale } from "@/components/inbox/queries";
import type { Messages } from "@/lib/i18n/messages/es";
import type { MessageEntry, OutgoingEntry } from "./timeline-rows";

/** Who said it, as the screen names them. */
export function authorName(
  messages: Messages,
  { buyer }: Pick<AfterSale, "buyer">,
  entry: MessageEntry | OutgoingEntry,
): string {
  if (entry.kind === "outgoing") return entry.authorName ?? messages.inbox.conversation.bot;
  if (entry.author === "buyer") return buyerName(messages, buyer);
  return entry.authorName ?? messages.afterSale.timeline.authors[entry.author];
}
