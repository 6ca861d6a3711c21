import "server-only";
import { and, eq } from "drizzle-orm";
import { inOrganization } from "@/db/client";
import { leads } from "@/db/schema";
import type { Agent } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import { NotFound } from "@/lib/errors";
import type { Here } from "@/lib/here";
import type { OfLead } from "./input";
import { type Contact, unsealContact } from "./lead-contact";

/**
 * How to reach a person who showed interest; null for a guest. For whoever follows it up, and never for lists, logs or
 * events. Throws `NotFound` out of reach, and an error when no
 * configured key opens it.
 */
export async function getLeadContact(actor: Agent, { leadId }: OfLead, { on }: Here = {}): Promise<Contact | null> {
  authorize(actor, "lead.read-contact");
  return inOrganization(
    actor.organizationId,
    async (tx) => {
      const [lead] = await tx
        .select()
        .from(leads)
        .where(and(eq(leads.organizationId, actor.organizationId), eq(leads.id, leadId)));
      if (!lead) throw new NotFound("lead");
      return unsealContact(lead);
    },
    on,
  );
}
