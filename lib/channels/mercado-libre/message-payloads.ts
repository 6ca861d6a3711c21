import { z } from "zod";
import { amount, id, instant, maybe, number, sound, text, word } from "./payload-parts";

/** What the marketplace sends about messages after the sale, in each of its shapes, cut down to what we use. */

/** One attached file. Messages and claims differ in nothing but the name of the date. */
export const AttachmentPayload = z.object({
  filename: word,
  original_filename: maybe(word),
  size: maybe(amount),
  type: maybe(word),
  potential_security_threat: maybe(z.boolean()),
  creation_date: maybe(instant),
  date_created: maybe(instant),
});
export type AttachmentPayload = z.infer<typeof AttachmentPayload>;

const party = maybe(z.object({ user_id: maybe(number) }));
const moderation = maybe(z.object({ status: maybe(word), reason: maybe(word) }));

const dates = z.object({
  created: maybe(instant),
  received: maybe(instant),
  available: maybe(instant),
  read: maybe(instant),
});

export const MessagePayload = z
  .object({
    id,
    from: party,
    to: party,
    status: maybe(word),
    text: maybe(text),
    message_date: dates,
    message_moderation: moderation,
    message_attachments: sound(AttachmentPayload),
    message_resources: sound(z.object({ id, name: word })),
  })
  .transform((message, context) => {
    const { created, received, available } = message.message_date;
    const createdAt = created ?? received ?? available;
    if (createdAt) return { ...message, createdAt };
    context.addIssue({ code: "custom", path: ["message_date"], message: "no date" });
    return z.NEVER;
  });
export type MessagePayload = z.infer<typeof MessagePayload>;

/** The flat shape that single messages still have now and then. */
const FlatMessage = z.looseObject({
  message_id: id,
  date: z.unknown().optional(),
  text: maybe(z.object({ plain: maybe(text) })),
  resource: word,
  resource_id: id,
});

/** Brings a single message into the shape of those in a thread, so that both are read alike. */
function unwrapped(answer: unknown): unknown {
  const flat = FlatMessage.safeParse(answer).data;
  if (!flat) return z.object({ messages: z.tuple([z.unknown()], z.unknown()) }).safeParse(answer).data?.messages[0];
  return {
    ...flat,
    id: flat.message_id,
    text: flat.text?.plain,
    message_date: {
      created: flat.date,
      received: flat.date_received,
      available: flat.date_available,
      read: flat.date_read,
    },
    message_moderation: flat.moderation,
    message_attachments: flat.attachments,
    message_resources: [{ id: flat.resource_id, name: flat.resource }],
  };
}

export const SingleMessagePayload = z.preprocess(unwrapped, MessagePayload);

/** One page. The messages are read one by one. */
export const ThreadPayload = z.object({
  paging: maybe(z.object({ total: z.number().int().nonnegative() })),
  conversation_status: z.object({
    path: maybe(text),
    status: word,
    substatus: maybe(word),
    status_date: maybe(instant),
    claim_id: maybe(id),
    claim_ids: sound(id),
    shipping_id: maybe(id),
  }),
  messages: z.array(z.unknown()),
  seller_max_message_length: maybe(z.number().int().positive()),
});
export type ThreadPayload = z.infer<typeof ThreadPayload>;

/** What comes back for a message that was accepted. Which of the two names its id has is not confirmed. */
export const SentPayload = z
  .object({
    id: maybe(id),
    message_id: maybe(id),
    status: maybe(word),
    message_date: maybe(dates),
    message_moderation: moderation,
  })
  .refine((sent) => sent.id || sent.message_id || sent.status, "says nothing of a message");
export type SentPayload = z.infer<typeof SentPayload>;

/** The threads are read one by one. */
export const UnreadPayload = z.object({ results: z.array(z.unknown()) });
export const UnreadThreadPayload = z.object({ resource: word, count: z.number().int().nonnegative() });

export const UploadPayload = z
  .object({ id: maybe(word), filename: maybe(word), file_name: maybe(word) })
  .transform((upload, context) => {
    const sourceId = upload.id ?? upload.filename ?? upload.file_name;
    if (sourceId) return { sourceId };
    context.addIssue({ code: "custom", message: "no name of the file" });
    return z.NEVER;
  });

const left = z.number().int().nonnegative();

/** The words of a template by site; in Argentina's key both `mla` and `MLA` are seen. */
const TemplatePayload = z.object({
  id: word,
  vars: sound(z.object({ id: word, type: maybe(word) })),
  texts: maybe(z.record(z.string(), maybe(z.object({ html: maybe(text) })))),
});

export const GuidePayload = z.object({
  options: z.array(
    z.object({
      id: word,
      internal_description: maybe(word),
      enabled: maybe(z.boolean()),
      actionable: maybe(z.boolean()),
      type: maybe(word),
      templates: sound(TemplatePayload),
      char_limit: maybe(left),
      cap_available: maybe(left),
    }),
  ),
});
export type GuidePayload = z.infer<typeof GuidePayload>;
