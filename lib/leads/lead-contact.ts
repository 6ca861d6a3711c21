import "server-only";
import type { LeadContact } from "@/lib/channels/leads-facet";
import { env } from "@/lib/env";
import { seal, sealingKeys, unseal } from "@/lib/seal";

/** What the marketplace gives of a person who wants to be contacted. Only the conversation's screen opens it. */
export type Contact = Pick<LeadContact, "name" | "phone" | "email" | "identification">;

type LeadRow = { organizationId: string; storeId: string; sourceId: string };

/** What a lead's sealed contact is bound to. The operator's key rotation seals it again with the same. */
export const boundToLead = ({ organizationId, storeId, sourceId }: LeadRow) =>
  `lead:${organizationId}:${storeId}:${sourceId}`;

/** The columns of a contact; both null when nothing is known but, perhaps, an id. */
export function sealContact(
  lead: LeadRow,
  contact: LeadContact | null,
): { sealedContact: string; keyId: string } | { sealedContact: null; keyId: null } {
  if (!contact || !(contact.name || contact.phone || contact.email || contact.identification))
    return { sealedContact: null, keyId: null };
  const { name, phone, email, identification } = contact;
  const [key] = sealingKeys(env().encryptionKeys);
  const text = JSON.stringify({ name, phone, email, identification } satisfies Contact);
  return { sealedContact: seal(text, key, boundToLead(lead)), keyId: key.id };
}

/** Null for a guest. Throws when no configured key opens it. */
export function unsealContact(lead: LeadRow & { sealedContact: string | null }): Contact | null {
  if (lead.sealedContact === null) return null;
  // Sealed text cannot be changed without the key, so it is what `sealContact` wrote.
  return JSON.parse(unseal(lead.sealedContact, sealingKeys(env().encryptionKeys), boundToLead(lead))) as Contact;
}
