import type { Order } from "./queries";

/** Where a conversation is read: in the inbox of its module. What bots answer is read where support is. */
export const conversationHref = ({ conversationId, module }: NonNullable<Order["conversation"]>): string =>
  `/${module === "commercial" ? "commercial" : "support"}/inbox/${conversationId}`;
