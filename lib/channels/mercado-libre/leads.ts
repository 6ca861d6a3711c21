import { type LeadType, leadTypes } from "@/db/vocabulary";
import { ChannelError } from "@/lib/channels/errors";
import type { ChannelLead, LeadContact, LeadsFacet } from "@/lib/channels/leads-facet";
import type { Call } from "./api";
import { LeadGroupPayload, LeadListPayload, LeadPayload } from "./lead-payloads";
import { known, readEach } from "./payload-parts";
import { path } from "./request";

/** Source: leads reference, sections 1 to 5 (Personas Interesadas, 26/01/2026; Leads (inmuebles), 07/05/2026). */
export function createLeads(call: Call): LeadsFacet {
  return {
    async fetchLead({ accessToken }, leadId) {
      const request = { method: "GET", path: path`/vis/leads/${leadId}`, accessToken } as const;
      try {
        return leadFrom(await call(request, LeadPayload));
      } catch (error) {
        // Contact requests and reservations are announced in the same way and live elsewhere.
        if (error instanceof ChannelError && error.kind === "not-found") return fetchDetails(call, accessToken, leadId);
        throw error;
      }
    },

    fetchLeadDetails: ({ accessToken }, leadId) => fetchDetails(call, accessToken, leadId),

    async listLeads({ accessToken, sellerId }, { from, to }, next) {
      const offset = Number(next);
      const days = { date_from: dayOf(from), date_to: dayOf(to) };
      const paging = { offset: String(offset), limit: String(PAGE) };
      // Guests are not paged: they would come again with every page.
      const query = { ...days, ...paging, ...(offset === 0 && { include_guest: "true" }) };
      const request = { method: "GET", path: path`/vis/users/${sellerId}/leads/buyers`, query, accessToken } as const;
      const page = await call(request, LeadListPayload);
      const groups = readEach([...page.results, ...(page.guest ?? [])], LeadGroupPayload);
      const leads = readEach(groups.read.flatMap(ungrouped), LeadPayload);
      const seen = offset + page.results.length;
      const isLast = page.results.length === 0 || seen >= page.paging.total;
      return {
        leads: leads.read.map(leadFrom),
        unreadable: groups.odd.length + leads.odd.length,
        next: isLast ? null : String(seen),
      };
    },
  };
}

const PAGE = 50;

const dayOf = (instant: Date) => instant.toISOString().slice(0, 10);

async function fetchDetails(call: Call, accessToken: string, leadId: string): Promise<ChannelLead> {
  return leadFrom(await call({ method: "GET", path: path`/leads/${leadId}/details`, accessToken }, LeadPayload));
}

/** Each lead of a group in the shape of a single one: with the item and the person of its group. */
function ungrouped({ id, leads, ...shared }: LeadGroupPayload): unknown[] {
  return leads.map((lead) => ({ ...shared, buyer_id: id, ...Object(lead) }));
}

/** Words for the same thing. */
const ALIASES: Record<string, LeadType> = { schedule: "visit", visit_request: "visit", quotations: "quotation" };

function leadFrom(lead: LeadPayload): ChannelLead {
  const word = lead.contact_type.toLowerCase().replaceAll(" ", "_");
  const type = ALIASES[word] ?? known(leadTypes, word);
  return {
    sourceId: lead.id,
    type,
    typeWord: word,
    itemId: lead.item_id,
    questionId: type === "question" ? lead.external_id : null,
    externalId: lead.external_id,
    status: lead.status,
    subStatus: lead.sub_status,
    createdAt: lead.created_at,
    contact: contactIn(lead),
    details: Object.entries(lead.details ?? {}).flatMap(([name, value]) => (value ? [{ name, value }] : [])),
  };
}

function contactIn(lead: LeadPayload): LeadContact | null {
  const number = lead.identification_number ?? lead.identification_value;
  const { buyer_id: buyerId, name, email, phone } = lead;
  if (!buyerId && !name && !email && !phone && !number) return null;
  return { buyerId, name, email, phone, identification: number ? { type: lead.identification_type, number } : null };
}
