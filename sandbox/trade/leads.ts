import { randomUUID } from "node:crypto";
import type { Lead, LeadType } from "../lead-records";
import type { World } from "../world";

const firstVisitLeadId = 44_115_501;
const firstExternalId = 5_992_601;

interface NewLead {
  type: LeadType;
  sellerId: number;
  itemId: string;
  /** null: a guest, of whom nothing is known. */
  buyerId: number | null;
  /** The question's; others are numbered here. */
  externalId?: string;
  createdAt?: number;
}

/** What the event is called differs from what the lead is called. */
const actions: Record<Exclude<LeadType, "credit">, string> = {
  whatsapp: "whatsapp",
  call: "call",
  question: "question",
  schedule: "visit_request",
  quotation: "quotation",
  contact_request: "contact_request",
  reservation: "reservation",
};

/** Somebody asks for contact about a classified ad. */
export function newLead(world: World, { type, sellerId, itemId, buyerId, externalId, createdAt }: NewLead): Lead {
  const now = createdAt ?? Date.now();
  const hasNumber = type === "quotation" || type === "schedule";
  // Visits are numbered; the others have a uuid.
  const id = type === "schedule" ? String(world.state.next("visitLead", firstVisitLeadId)) : randomUUID();
  const lead = world.state.put("leads", id, {
    id,
    type,
    sellerId,
    itemId,
    buyerId,
    externalId: externalId ?? (hasNumber ? String(world.state.next("leadExternal", firstExternalId)) : ""),
    status: type === "contact_request" || type === "reservation" ? "created" : "active",
    createdAt: now,
    updatedAt: now,
  });
  if (type === "credit") {
    world.courier.tell({ topic: "leads-credits", resource: `/vis/loan/${id}`, userId: sellerId });
  } else {
    world.courier.tell({
      topic: "vis_leads",
      resource: `/vis/leads/${id}`,
      userId: sellerId,
      actions: [actions[type]],
    });
  }
  return lead;
}
