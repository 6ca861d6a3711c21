import { z } from "zod";
import { REPLY_WARNINGS } from "@/lib/policy/reply-warnings";
import { storable } from "@/lib/text";

/** What may be asked about messages after the sale. Schema and type share one name. */

const Id = z.uuid();
/** The longest text a person may hand in; the thread's own, shorter limit is judged by policy. */
const Text = z.string().max(20_000).overwrite(storable);
/** A word of the marketplace's, as a screen hands it back. */
const Word = z.string().max(100).overwrite(storable);

const OfConversation = z.object({ conversationId: Id });

/** What every text to a buyer carries, in a thread and in a claim. */
export const OutgoingText = OfConversation.extend({
  /** Minted when the agent pressed the key. The same one twice is one message. */
  clientId: Id,
  text: Text,
  uploadIds: z.array(Id).max(10).default([]),
  /** The macro it came from, to count its uses and refusals. */
  macroId: Id.optional(),
  /** The warnings that the person has seen and sends in spite of. */
  acknowledged: z.array(z.enum(REPLY_WARNINGS)).max(REPLY_WARNINGS.length).optional(),
  /** The last thing said by us that the person had on screen (`Composer.after`): who has not seen a colleague's is told. */
  after: z.string().max(100).nullable(),
});
export type OutgoingText = z.output<typeof OutgoingText>;

export const SendMessage = OutgoingText;
export type SendMessage = z.output<typeof SendMessage>;

/** Begins a conversation through the marketplace's guide. */
export const SendOpening = OfConversation.extend({
  clientId: Id,
  optionId: Word,
  choice: z.discriminatedUnion("form", [
    z.object({ form: z.literal("free-text"), text: Text }),
    z.object({
      form: z.literal("template"),
      templateId: Word,
      variables: z
        .array(z.object({ sourceId: Word, value: z.union([z.number(), z.string().max(500).overwrite(storable)]) }))
        .max(20)
        .default([]),
    }),
  ]),
  acknowledged: z.array(z.enum(REPLY_WARNINGS)).max(REPLY_WARNINGS.length).optional(),
});
export type SendOpening = z.output<typeof SendOpening>;

export const ListOpenings = OfConversation;
export type ListOpenings = z.output<typeof ListOpenings>;

/** A conversation about an order of ours that nobody has written about. */
export const BeginThread = z.object({ orderId: Id });
export type BeginThread = z.output<typeof BeginThread>;

/** Whether one can write in a thread by now. */
export const CheckThread = OfConversation;
export type CheckThread = z.output<typeof CheckThread>;

export const SaveMessageDraft = OfConversation.extend({ text: Text });
export type SaveMessageDraft = z.output<typeof SaveMessageDraft>;

export const LeaseConversation = OfConversation;
export type LeaseConversation = z.output<typeof LeaseConversation>;

export const OpenThread = OfConversation;
export type OpenThread = z.output<typeof OpenThread>;

export const DiscardUpload = z.object({ uploadId: Id });
export type DiscardUpload = z.output<typeof DiscardUpload>;

/** Where a file goes, as the address of its upload says it; `name` when the body does not. */
export const AddUpload = z.object({ conversation: Id, id: Id, name: z.string().max(1000).optional() });
export type AddUpload = z.output<typeof AddUpload>;

export const OfAttachment = z.object({ attachmentId: Id });
export type OfAttachment = z.output<typeof OfAttachment>;
