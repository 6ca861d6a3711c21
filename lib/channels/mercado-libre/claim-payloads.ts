import { z } from "zod";
import { AttachmentPayload } from "./message-payloads";
import { amount, id, instant, maybe, number, reference, sound, text, word } from "./payload-parts";

/** What the marketplace sends about claims and returns, cut down to the fields we use. */

const count = z.number().nonnegative();
const flag = maybe(z.boolean());

const PlayerPayload = z.object({
  role: word,
  type: maybe(word),
  user_id: maybe(number),
  // A list that is missing is not an empty one.
  available_actions: maybe(
    z.array(z.object({ action: word, mandatory: maybe(z.boolean()), due_date: maybe(instant) })),
  ),
});
export type PlayerPayload = z.infer<typeof PlayerPayload>;

export const ClaimPayload = z.object({
  id: number,
  resource: word,
  resource_id: id,
  status: word,
  type: word,
  stage: word,
  parent_id: maybe(id),
  reason_id: maybe(word),
  fulfilled: flag,
  quantity_type: maybe(word),
  claimed_quantity: maybe(count),
  players: z.array(PlayerPayload),
  resolution: maybe(
    z.object({
      reason: maybe(word),
      benefited: sound(word),
      closed_by: maybe(word),
      applied_coverage: flag,
      date_created: maybe(instant),
    }),
  ),
  // Null is none; a row of a search leaves it out.
  related_entities: z
    .array(z.string())
    .nullish()
    .transform((entities) => (entities === null ? [] : (entities ?? null))),
  site_id: maybe(word),
  date_created: instant,
  last_updated: maybe(instant),
});
export type ClaimPayload = z.infer<typeof ClaimPayload>;

/** One page. The claims are read one by one. */
export const ClaimListPayload = z.object({
  data: z.array(z.unknown()),
  paging: z.object({ total: z.number().int().nonnegative() }),
});

export const HeadlinePayload = z
  .object({
    title: maybe(word),
    description: maybe(word),
    problem: maybe(word),
    due_date: maybe(instant),
    action_responsible: maybe(word),
  })
  .refine(({ title, description, problem }) => title ?? description ?? problem, "says nothing");

export const ClaimMessagePayload = z
  .object({
    sender_role: word,
    receiver_role: maybe(word),
    message: maybe(text),
    translated_message: maybe(word),
    message_date: maybe(instant),
    date_created: maybe(instant),
    date_read: maybe(instant),
    attachments: sound(AttachmentPayload),
    status: maybe(word),
    stage: maybe(word),
    message_moderation: maybe(z.object({ status: maybe(word), reason: maybe(word) })),
    hash: maybe(word),
  })
  .transform((message, context) => {
    const createdAt = message.date_created ?? message.message_date;
    if (createdAt) return { ...message, createdAt };
    context.addIssue({ code: "custom", path: ["date_created"], message: "no date" });
    return z.NEVER;
  });
export type ClaimMessagePayload = z.infer<typeof ClaimMessagePayload>;

/** The messages are read one by one. */
export const ClaimMessageListPayload = z.array(z.unknown());

export const ReasonPayload = z.object({
  id: word,
  name: word,
  detail: maybe(word),
  settings: maybe(z.object({ rules_engine_triage: sound(word) })),
});

/** The first is a word, and once was a boolean. */
export const ReputationPayload = z.object({
  affects_reputation: z.union([word, z.boolean()]).nullable(),
  has_incentive: flag,
  due_date: maybe(instant),
});

const details = sound(z.object({ key: word, value: z.union([word, z.number()]).transform(String) }));

/** Proposals, with the two spellings that two of their fields have. */
export const ResolutionsPayload = z.array(
  z.object({
    player_role: word,
    user_id: maybe(number),
    expected_resolution: word,
    details,
    detail: details,
    status: word,
    date_created: maybe(instant),
    last_updated: maybe(instant),
    last_update: maybe(instant),
  }),
);
export type ResolutionsPayload = z.infer<typeof ResolutionsPayload>;

const bound = z.object({ percentage: count, type: maybe(word), reason: maybe(word) });

/** Restrictions stand beside the recommendations, or inside one of them. */
export const OffersPayload = z.object({
  currency_id: z.string().regex(/^[A-Z]{3}$/),
  available_offers: z.array(z.object({ amount, percentage: count })),
  recommendations: sound(bound.extend({ restrictions: sound(bound) })),
  restrictions: sound(bound),
});
export type OffersPayload = z.infer<typeof OffersPayload>;

export const EvidencesPayload = z.array(
  z.object({
    type: word,
    shipping_method: maybe(word),
    shipping_company_name: maybe(word),
    tracking_number: maybe(word),
    date_shipped: maybe(instant),
    date_delivered: maybe(instant),
    handling_date: maybe(instant),
    attachments: sound(AttachmentPayload),
  }),
);

/** Quantities of returns are decimal numbers written as text. */
const units = z.union([z.number(), z.string().regex(/^\d{1,9}(\.\d+)?$/)]).transform(Number);

export const ReturnPayload = z.object({
  id: number,
  claim_id: maybe(number),
  status: word,
  subtype: maybe(word),
  status_money: maybe(word),
  refund_at: maybe(word),
  intermediate_check: flag,
  resources: sound(z.object({ resource: word, resource_id: id })),
  shipments: sound(
    z.object({
      shipment_id: number,
      status: word,
      type: maybe(word),
      tracking_number: maybe(word),
      destination: maybe(z.object({ name: maybe(word) })),
    }),
  ),
  orders: sound(
    z.object({
      order_id: number,
      item_id: word,
      variation_id: maybe(id),
      context_type: maybe(word),
      total_quantity: maybe(units),
      return_quantity: maybe(units),
    }),
  ),
  related_entities: sound(word),
  date_created: maybe(instant),
  last_updated: maybe(instant),
  date_closed: maybe(instant),
});
export type ReturnPayload = z.infer<typeof ReturnPayload>;

const said = maybe(word);

export const ReviewsPayload = z.object({
  reviews: z.array(
    z.object({
      resource: said,
      resource_id: maybe(id),
      method: said,
      last_updated: maybe(instant),
      resource_reviews: sound(
        z.object({
          stage: said,
          status: said,
          product_condition: said,
          product_destination: said,
          reason_id: said,
          benefited: said,
          seller_status: said,
          seller_reason: said,
          missing_quantity: maybe(count),
        }),
      ),
    }),
  ),
});

export const ProblemsPayload = z.array(z.object({ id: word, name: word, detail: said, apply: sound(word) }));

export const CostPayload = z.object({ currency_id: z.string().regex(/^[A-Z]{3}$/), amount });

export const ExchangesPayload = z.object({
  data: z.array(
    z.object({
      claim_id: number,
      type: said,
      status: word,
      status_detail: said,
      return: maybe(reference),
      new_orders_ids: sound(number),
      new_orders_shipments: sound(reference),
      estimated_exchange_date: maybe(z.object({ from: maybe(instant), to: maybe(instant) })),
      last_updated: maybe(instant),
    }),
  ),
});
