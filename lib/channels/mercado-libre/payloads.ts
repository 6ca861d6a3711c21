import { z } from "zod";
import { amount, flag, id, instant, maybe, number, quantity, words } from "./payload-parts";

/** What the marketplace sends, cut down to the fields we use. Words are open lists, kept as they come. */

/** A question in either of its shapes: by id it names `buyer_id`, in lists and after an answer `from`. */
export const QuestionPayload = z
  .object({
    id: number,
    seller_id: number,
    buyer_id: number.nullish(),
    from: z.object({ id: number.nullish() }).nullish(),
    item_id: z.string().min(1),
    status: z.string().min(1),
    text: words,
    hold: flag,
    deleted_from_listing: flag,
    date_created: instant,
    answer: z.object({ text: words, status: z.string().min(1), date_created: instant }).nullish(),
  })
  .transform((question, context) => {
    const buyerId = question.from?.id ?? question.buyer_id;
    if (buyerId) return { ...question, buyerId };
    context.addIssue({ code: "custom", path: ["from", "id"], message: "no asker" });
    return z.NEVER;
  });
export type QuestionPayload = z.infer<typeof QuestionPayload>;

/** One page. The questions are read one by one, so that an odd one does not hide the others. */
export const QuestionListPayload = z.object({
  total: z.number().int().nonnegative(),
  questions: z.array(z.unknown()),
  scroll_id: words,
});

const named = z.object({ name: words, value_name: words });

export const ItemPayload = z
  .object({
    id: z.string().min(1),
    title: words,
    family_name: words,
    category_id: words,
    price: maybe(amount.nonnegative()),
    currency_id: words,
    available_quantity: quantity,
    permalink: words,
    thumbnail: words,
    secure_thumbnail: words,
    pictures: z.array(z.object({ url: words, secure_url: words })).nullish(),
    status: z.string().min(1),
    condition: words,
    buying_mode: words,
    warranty: words,
    sale_terms: z.array(z.object({ id: words, value_name: words })).nullish(),
    attributes: z.array(z.object({ id: words, value_id: words })).nullish(),
    shipping: z
      .object({
        free_shipping: flag,
        local_pick_up: flag,
        store_pick_up: flag,
        logistic_type: words,
        tags: z.array(z.string()).nullish(),
      })
      .nullish(),
    variations: z
      .array(z.object({ id, attribute_combinations: z.array(named).nullish(), available_quantity: quantity }))
      .nullish(),
  })
  .refine((item) => item.title || item.family_name, { path: ["title"], message: "no title" });
export type ItemPayload = z.infer<typeof ItemPayload>;

export const SalePricePayload = z.object({ amount: amount.nonnegative(), currency_id: z.string().min(1) });

export const CategoryPayload = z.object({ path_from_root: z.array(z.object({ name: z.string() })) });

/** A person. Everything but the id may be missing: other people's data is a subset, and a 206 leaves parts out. */
export const UserPayload = z.object({
  id: number,
  nickname: words,
  site_id: words,
  address: z.object({ city: words, state: words }).nullish(),
});

export const SellerPayload = UserPayload.extend({ site_id: z.string().min(1) });

/**
 * A pair of tokens. `expires_in` may be odd without costing us the pair, which cannot be asked for twice; the shorter of
 * the two lifetimes that the marketplace has published stands in.
 */
export const GrantPayload = z.object({
  access_token: z.string().min(1),
  refresh_token: words,
  expires_in: z.coerce.number().int().positive().max(31_536_000).catch(10_800),
  user_id: number,
});

export const MissedFeedsPayload = z.object({ messages: z.array(z.unknown()).nullish() });

/** A notification as an envelope of optional parts: any of them may be missing or odd without spoiling the others. */
export const NotificationPayload = z.object({
  _id: id.nullish().catch(null),
  id: id.nullish().catch(null),
  topic: z.string().min(1).nullish().catch(null),
  resource: z.string().min(1).nullish().catch(null),
  actions: z.array(z.string()).nullish().catch(null),
  user_id: number.nullish().catch(null),
  application_id: number.nullish().catch(null),
  attempts: z.number().int().min(0).max(10_000).nullish().catch(null),
  sent: instant.nullish().catch(null),
  received: instant.nullish().catch(null),
  // Two topics really spell it so.
  recieved: instant.nullish().catch(null),
});
