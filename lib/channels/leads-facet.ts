import type { LeadType } from "@/db/vocabulary";
import type { Credentials } from "./channel";

/**
 * Interest in classified advertisements (vehicles, real estate, services), where the contact itself is what the
 * marketplace sells. Personal data: keep the least, encrypted, with an end; never in logs.
 */
export interface LeadsFacet {
  /** The lead, wherever the marketplace keeps its kind. */
  fetchLead(as: Credentials, leadId: string): Promise<ChannelLead>;
  /** Contact requests and reservations of vehicles, which live apart and know more. */
  fetchLeadDetails(as: Credentials, leadId: string): Promise<ChannelLead>;
  /** Leads of whole days (UTC), one page; `next` null on the last. Guests, whom nobody can name, come with the first page. */
  listLeads(as: Credentials, days: { from: Date; to: Date }, next: string | null): Promise<LeadPage>;
}

export type LeadPage = { leads: ChannelLead[]; unreadable: number; next: string | null };

export type ChannelLead = {
  sourceId: string;
  type: LeadType | null;
  typeWord: string;
  itemId: string;
  /** The question that this lead is the twin of: the same contact arrives twice. */
  questionId: string | null;
  /** The quotation or visit it is about. */
  externalId: string | null;
  /** The marketplace's words: active, created; answered. */
  status: string | null;
  subStatus: string | null;
  createdAt: Date;
  /** Null for a guest. Everything but the id is there only when the marketplace gives it. */
  contact: LeadContact | null;
  /** What else was said, for example colour, zip code, dealership. */
  details: { name: string; value: string }[];
};

export type LeadContact = {
  buyerId: string | null;
  name: string | null;
  email: string | null;
  phone: string | null;
  identification: { type: string | null; number: string } | null;
};
