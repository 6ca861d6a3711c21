import type { Messages } from "@/lib/i18n/messages/es";
import type { AnyConversation } from "./queries";

/** How somebody came in. Who left their contact in an advertisement has not asked anything. */
export function interactionName({ inbox, afterSale }: Messages, conversation: AnyConversation): string {
  const isContact =
    conversation.entry === "presale" && conversation.leads.length > 0 && conversation.questions.length === 0;
  return isContact ? afterSale.lead.interaction : inbox.interactions[conversation.interaction];
}
