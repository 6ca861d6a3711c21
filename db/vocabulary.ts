/** The words of the product, each list written once. `pgEnum`, `z.enum` and the types all read it. Imports nothing. */

export const roles = ["admin", "manager", "agent"] as const;
export type Role = (typeof roles)[number];

export const channelIds = ["mercado-libre"] as const;
export type ChannelId = (typeof channelIds)[number];

/** How a contact comes in. */
export const entries = ["presale", "postsale", "claim"] as const;
export type Entry = (typeof entries)[number];

/** What the badge of a conversation says. */
export const interactions = ["question", "help", "complaint"] as const;
export type Interaction = (typeof interactions)[number];

/** Who handles a contact. Support is never offered for presale. */
export const modules = ["commercial", "support", "chatbot"] as const;
export type Module = (typeof modules)[number];

/** Flow bots never answer presale; classification bots do not exist on this channel. */
export const chatbotKinds = ["assistant", "flow"] as const;
export type ChatbotKind = (typeof chatbotKinds)[number];

export const conversationStates = ["open", "snoozed", "resolved"] as const;
export type ConversationState = (typeof conversationStates)[number];

/**
 * The life of one write to the marketplace. `checking`: the marketplace may have accepted it and we do not know yet, so
 * it is read again before anything else happens.
 */
export const outboxStates = ["queued", "sending", "checking", "sent", "refused"] as const;
export type OutboxState = (typeof outboxStates)[number];

export const outboxKinds = ["answer"] as const;
export type OutboxKind = (typeof outboxKinds)[number];

/** `reconnect-needed`: the marketplace no longer accepts our access; what was queued waits. */
export const storeStates = ["connected", "reconnect-needed", "disconnected"] as const;
export type StoreState = (typeof storeStates)[number];

/**
 * Where a journalled notification stands. `parked`: no store of ours has that seller yet; `ignored`: nothing to do
 * (foreign application, unknown topic, malformed); `failed`: gave up, can be replayed by hand.
 */
export const notificationStates = ["received", "parked", "ignored", "applied", "failed"] as const;
export type NotificationState = (typeof notificationStates)[number];

/** Verdicts on a reply that stop it, and that an agent may dispute. */
export const disputableVerdicts = ["request", "share"] as const;
export type DisputableVerdict = (typeof disputableVerdicts)[number];

/** What an admin made of a report. */
export const reportOutcomes = ["allowed", "dismissed"] as const;
export type ReportOutcome = (typeof reportOutcomes)[number];

/** Who may insert a macro: its owner, the members of some groups, or everybody. */
export const macroAudiences = ["personal", "groups", "organization"] as const;
export type MacroAudience = (typeof macroAudiences)[number];

export const accessLinkKinds = ["join", "reset-password"] as const;
export type AccessLinkKind = (typeof accessLinkKinds)[number];

export const jobStates = ["ready", "running", "dead"] as const;
export type JobState = (typeof jobStates)[number];

export const sweepLists = ["unanswered-questions", "missed-feeds"] as const;
export type SweepList = (typeof sweepLists)[number];

export const actorKinds = ["agent", "bot", "system", "webhook"] as const;
export type ActorKind = (typeof actorKinds)[number];

/** What happened: history of a conversation, audit trail and raw material of the numbers. */
export const eventKinds = [
  "question.received",
  "question.changed",
  "question.leased",
  "question.released",
  "reply.queued",
  "reply.checking",
  "reply.sent",
  "reply.refused",
  "reply.moderated",
  "conversation.routed",
  "conversation.taken",
  "conversation.assigned",
  "conversation.transferred",
  "conversation.snoozed",
  "conversation.resolved",
  "conversation.reopened",
  "conversation.noted",
  "store.connected",
  "store.disconnected",
  "store.reconnect-needed",
  "store.swept",
  "entries.configured",
  "notification.replayed",
  "person.invited",
  "person.invitation-revoked",
  "person.joined",
  "person.disabled",
  "person.enabled",
  "person.role-changed",
  "person.renamed",
  "person.password-reset",
  "person.password-changed",
  "person.sessions-ended",
  "person.signed-in",
  "team.group-saved",
  "team.group-archived",
  "team.department-saved",
  "team.department-archived",
  "macro.saved",
  "macro.archived",
  "policy.verdict-reported",
  "policy.report-dismissed",
  "policy.phrase-allowed",
  "policy.allowance-revoked",
] as const;
export type EventKind = (typeof eventKinds)[number];

export const locales = ["es", "pt-br", "en"] as const;
export type Locale = (typeof locales)[number];
