import { z } from "zod";
import { id, instant, maybe, number, text, word } from "./payload-parts";

/** What the marketplace sends about classified leads, cut down to the fields we use. */

const person = {
  name: maybe(word),
  email: maybe(word),
  phone: maybe(word),
  identification_type: maybe(word),
  identification_number: maybe(id),
  identification_value: maybe(id),
};

const lead = {
  id,
  contact_type: word,
  external_id: maybe(id),
  status: maybe(word),
  sub_status: maybe(word),
  created_at: instant,
};

export const LeadPayload = z.object({
  ...lead,
  ...person,
  item_id: word,
  buyer_id: maybe(number),
  details: maybe(z.record(z.string(), maybe(text))),
});
export type LeadPayload = z.infer<typeof LeadPayload>;

/** Leads of one list come grouped: by buyer and item, or of guests by item alone. */
export const LeadGroupPayload = z.object({
  id: maybe(number),
  item_id: word,
  ...person,
  leads: z.array(z.unknown()),
});
export type LeadGroupPayload = z.infer<typeof LeadGroupPayload>;

export const LeadListPayload = z.object({
  results: z.array(z.unknown()),
  guest: z.array(z.unknown()).nullish(),
  paging: z.object({ total: z.number().int().nonnegative() }),
});
