const PREFIX = "message:";

/** Under which name the drafts of an agent hold what is written to a buyer after the sale. */
export const draftKey = (conversationId: string) => `${PREFIX}${conversationId}`;

/** The conversation that a draft belongs to; null for the draft of an answer. */
export const conversationOfDraft = (key: string): string | null =>
  key.startsWith(PREFIX) ? key.slice(PREFIX.length) : null;
