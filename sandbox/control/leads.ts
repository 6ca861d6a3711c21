import { z } from "zod";
import { buyerById } from "../catalog/buyers";
import { listingById } from "../catalog/listings";
import { json } from "../http/call";
import { leadTypes } from "../lead-records";
import { newLead } from "../trade/leads";
import { askQuestion } from "../trade/questions";
import type { SandboxRoute } from "../world";
import { route, withBody, wrong } from "./route";

const Lead = z.object({
  itemId: z.string(),
  type: z.enum(leadTypes).default("whatsapp"),
  /** null: a guest. */
  buyerId: z.number().int().nullable(),
  /** Of a question. */
  text: z.string().default("¿Sigue disponible?"),
});

export const leadControl: SandboxRoute[] = [
  route(
    "POST",
    "leads",
    withBody(Lead, ({ itemId, type, buyerId, text }, world) => {
      const listing = listingById(itemId);
      if (!listing?.isClassified) return wrong(`itemId: no classified ad ${itemId}`);
      if (buyerId !== null && !buyerById(buyerId)) return wrong(`buyerId: no buyer ${buyerId}`);
      if (type !== "question") return json(200, newLead(world, { type, itemId, sellerId: listing.sellerId, buyerId }));
      if (buyerId === null) return wrong("buyerId: a guest cannot ask");
      const question = askQuestion(world, { listing, buyerId, text });
      const lead = world.state
        .group("leads", `seller ${listing.sellerId}`)
        .find(({ externalId }) => externalId === String(question.id));
      return json(200, lead);
    }),
  ),
];
