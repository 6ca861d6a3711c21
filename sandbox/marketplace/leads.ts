import { buyerById } from "../catalog/buyers";
import { json } from "../http/call";
import type { SandboxRoute } from "../world";
import { accessDenied, notFound } from "./errors";

/** Only the lead that a classified ad's question makes; the other kinds come with the leads resource. */
export const leadRoutes: SandboxRoute[] = [
  {
    method: "GET",
    path: "/vis/leads/:id",
    family: "other",
    access: "bearer",
    handle: (call, { state }, caller) => {
      const lead = state.get("leads", call.part("id"));
      const question = lead && state.get("questions", lead.questionId);
      if (!lead || !question) return notFound("Lead not found");
      if (question.sellerId !== caller.userId) return accessDenied();
      const day = new Date(lead.createdAt).toISOString().slice(0, 10);
      return json(200, {
        id: lead.id,
        item_id: question.itemId,
        created_at: `${day}T00:00:00Z`,
        contact_type: "question",
        external_id: String(question.id),
        status: "active",
        buyer_id: question.buyerId,
        name: `${buyerById(question.buyerId)?.firstName ?? "Lead"} De Prueba`,
        email: `comprador.${question.buyerId}@mail.example`,
        phone: "+54 11 0000-0000",
      });
    },
  },
];
