import { z } from "zod";
import { conversationStates, entries, topics } from "@/db/vocabulary";
import { REPLY_WARNINGS } from "@/lib/policy/reply-warnings";
import { sought, storable } from "@/lib/text";

/** What may be asked of the inbox. Schema and type share one name; screens and doors parse with the same ones. */

const Id = z.uuid();
/** The longest text a person may hand in; the channel's own, shorter limit is judged by policy. */
const Text = z.string().max(20_000).overwrite(storable);
/** A remark of one to so many characters, without the space around it. */
const remark = (charactersMax: number) => z.string().trim().min(1).max(charactersMax).overwrite(storable);

export const inboxModules = ["commercial", "support"] as const;
export type InboxModule = (typeof inboxModules)[number];

/** `approval`: what waits for this person's yes or no, whatever its state. */
export const views = ["all", "mine", "group", "unassigned", "approval"] as const;
export type View = (typeof views)[number];

/** The filters of the list, as the URL holds them. Rubbish in a URL falls back to the default, it is not an error. */
export const InboxFilter = z.object({
  view: z.enum(views).catch("all"),
  state: z.enum(conversationStates).catch("open"),
  /** One group; only with the view `group` of the commercial inbox. Absent: every group of mine. */
  group: Id.optional().catch(undefined),
  /** One department; only with the view `group` of the support inbox. Absent: every department of mine. */
  department: Id.optional().catch(undefined),
  entry: z.enum(entries).optional().catch(undefined),
  topic: z.enum(topics).optional().catch(undefined),
  q: z
    .string()
    .overwrite((q) => sought(q, 200))
    .optional()
    .catch(undefined),
});
export type InboxFilter = z.output<typeof InboxFilter>;

export const ListConversations = InboxFilter.extend({
  module: z.enum(inboxModules),
  /** Where the page before ended. Opaque. */
  cursor: z.string().max(200).optional(),
});
export type ListConversations = z.output<typeof ListConversations>;

export const CountConversations = ListConversations.pick({ module: true });
export type CountConversations = z.output<typeof CountConversations>;

export const OfConversation = z.object({ conversationId: Id });
export type OfConversation = z.output<typeof OfConversation>;

export const OfQuestion = z.object({ questionId: Id });
export type OfQuestion = z.output<typeof OfQuestion>;

export const AssignConversation = OfConversation.extend({ agentId: Id });
export type AssignConversation = z.output<typeof AssignConversation>;

export const TransferConversation = OfConversation.extend({
  to: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("group"), id: Id }),
    z.object({ kind: z.literal("department"), id: Id }),
    z.object({ kind: z.literal("agent"), id: Id }),
  ]),
  reason: remark(500),
});
export type TransferConversation = z.output<typeof TransferConversation>;

/** What a conversation after the sale is about. Null: none of these. */
export const SetTopic = OfConversation.extend({ topic: z.enum(topics).nullable() });
export type SetTopic = z.output<typeof SetTopic>;

export const SnoozeConversation = OfConversation.extend({ until: z.coerce.date() });
export type SnoozeConversation = z.output<typeof SnoozeConversation>;

export const AddNote = OfConversation.extend({ noteId: Id, text: remark(4000) });
export type AddNote = z.output<typeof AddNote>;

export const SaveDraft = OfQuestion.extend({ text: Text });
export type SaveDraft = z.output<typeof SaveDraft>;

export const SendReply = OfQuestion.extend({
  /** Minted when the agent pressed the key. The same one twice is one reply. */
  clientId: Id,
  text: Text,
  /** The macro it came from, to count its uses and refusals. */
  macroId: Id.optional(),
  /** The warnings that the person has seen and sends in spite of. */
  acknowledged: z.array(z.enum(REPLY_WARNINGS)).max(REPLY_WARNINGS.length).optional(),
});
export type SendReply = z.output<typeof SendReply>;
