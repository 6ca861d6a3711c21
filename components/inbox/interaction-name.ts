import type { Messages } from "@/lib/i18n/messages/es";
import type { AnyConversation } from "./queries";

/** Somebody left their contact in an advertisement and has not asked anything: they wait for a call, not for an answer. */
export const isContact = (conversation: AnyConversation): boolean =>
  conversation.entry === "presale" && conversation.leads.length > 0 && conversation.questions.length === 0;

/** How somebody came in. */
export const interactionName = ({ inbox, afterSale }: Messages, conversation: AnyConversation): string =>
  isContact(conversation) ? afterSale.lead.interaction : inbox.interactions[conversation.interaction];
