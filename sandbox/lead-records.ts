export const leadTypes = [
  "whatsapp",
  "call",
  "question",
  "schedule",
  "quotation",
  "contact_request",
  "reservation",
  "credit",
] as const;
export type LeadType = (typeof leadTypes)[number];

/** One contact of one buyer about one classified ad. */
export interface Lead {
  /** A uuid, or digits where the marketplace numbers them. */
  id: string;
  type: LeadType;
  sellerId: number;
  itemId: string;
  /** null: a guest. */
  buyerId: number | null;
  /** The question's, the quotation's or the visit's id; empty when there is none. */
  externalId: string;
  status: string;
  createdAt: number;
  updatedAt: number;
}
