/** The words of the product, each list written once. `pgEnum`, `z.enum` and the types all read it. Imports nothing. */

export const roles = ["admin", "manager", "agent"] as const;
export type Role = (typeof roles)[number];

/** Groups answer for commercial, departments for support. */
export const teamKinds = ["groups", "departments"] as const;
export type TeamKind = (typeof teamKinds)[number];

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

/** What is written: `opening` begins a conversation through the marketplace's guide; `decision` acts on a claim. */
export const outboxKinds = ["answer", "message", "opening", "claim-message", "decision"] as const;
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

export const sweepLists = [
  "unanswered-questions",
  "missed-feeds",
  "unread-threads",
  "open-claims",
  "recent-orders",
  "recent-leads",
] as const;
export type SweepList = (typeof sweepLists)[number];

export const actorKinds = ["agent", "bot", "system", "webhook"] as const;
export type ActorKind = (typeof actorKinds)[number];

/** What happened: history of a conversation, audit trail and raw material of the numbers. */
export const eventKinds = [
  "question.received",
  "question.changed",
  "item.changed",
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
  "message.received",
  "message.changed",
  "thread.changed",
  "claim.opened",
  "claim.changed",
  "claim.closed",
  "return.changed",
  "order.received",
  "order.changed",
  "shipment.changed",
  "lead.received",
  "decision.requested",
  "decision.approved",
  "decision.declined",
  "decision.submitted",
  "decision.checking",
  "decision.accepted",
  "decision.confirmed",
  "decision.rejected",
  "conversation.topic-set",
  "refund-limits.configured",
  "order.billing-read",
  "file.downloaded",
] as const;
export type EventKind = (typeof eventKinds)[number];

export const locales = ["es", "pt-br", "en"] as const;
export type Locale = (typeof locales)[number];

/*
 * What marketplaces say about a sale, in our words. Their lists are open: a word that is not here is kept as it came,
 * beside a null, and must never break anything.
 */

/** Who wrote a message after the sale. `assistant`: the marketplace's own agent, between buyer and seller. */
export const messageAuthors = ["buyer", "seller", "assistant", "mediator"] as const;
export type MessageAuthor = (typeof messageAuthors)[number];

/** What a buyer wants help with. */
export const helpTopics = [
  "order-status",
  "delivery-time",
  "invoice-copy",
  "exchange-or-return",
  "payment-or-shipping",
] as const;
export type HelpTopic = (typeof helpTopics)[number];

/** What a buyer complains about. */
export const complaintTypes = ["not-received", "defective", "different", "without-refund", "warranty"] as const;
export type ComplaintType = (typeof complaintTypes)[number];

export const topics = [...helpTopics, ...complaintTypes] as const;
export type Topic = (typeof topics)[number];

/** What a seller may decide about a claim. Each is said to the marketplace once and cannot be taken back. */
export const decisionKinds = [
  "full-refund",
  "partial-refund",
  "allow-return",
  "allow-replace",
  "open-dispute",
  "shipping-evidence",
  "return-review",
] as const;
export type DecisionKind = (typeof decisionKinds)[number];

/**
 * Where a decision stands. `awaiting-approval`: above its author's limit; `prepared`: certainly not said to the marketplace
 * yet; `submitted`: on its way; `unknown`: maybe accepted, being read; `accepted`: the marketplace took it; `confirmed`: the
 * claim shows it; `rejected`: the marketplace or a rule refused it; `declined`: a second person did.
 */
export const decisionStates = [
  "awaiting-approval",
  "prepared",
  "submitted",
  "unknown",
  "accepted",
  "confirmed",
  "rejected",
  "declined",
] as const;
export type DecisionState = (typeof decisionStates)[number];

/** Why nobody can write in a thread now. An unknown reason means read-only. */
export const blockedReasons = [
  "time",
  "buyer",
  "mediation",
  "mediation-fbm",
  "fulfillment",
  "payment",
  "conversation-initiated-by-seller",
  "conversation-initiated-by-seller-limited",
  "conversation-started-by-seller",
  "conversation-use-message-api",
  "conversation-expired",
  "cancelled-order",
  "cancelled-order-by-fraud",
  "cancelled-order-hidden",
  "refund",
  "claim",
  "claim-change-open",
  "claim-change-closed",
  "deactivated-account",
  "restrictions",
  "message-pending-review",
  "return-to-buyer-fulfillment",
  "ai-assistant",
  "ai-assistant-expired",
  "ai-assistant-contact-closed",
  "ai-assistant-initiated-by-seller-expired",
  "resale",
  "proximity-groceries",
  "excepted-case",
] as const;
export type BlockedReason = (typeof blockedReasons)[number];

/** `moderated`: the other side did not get it and will not. `pending`: not yet. */
export const deliveryStates = ["delivered", "pending", "moderated"] as const;
export type DeliveryState = (typeof deliveryStates)[number];

export const orderStatuses = [
  "confirmed",
  "payment-required",
  "payment-in-process",
  "partially-paid",
  "paid",
  "partially-refunded",
  "pending-cancel",
  "cancelled",
  "invalid",
] as const;
export type OrderStatus = (typeof orderStatuses)[number];

/**
 * Where the money of an order is, computed from its payments and never from the order's status. `covered`: the buyer has
 * it back and the marketplace paid; the seller keeps the sale.
 */
export const moneyStates = [
  "unpaid",
  "paid",
  "partially-refunded",
  "refunded",
  "covered",
  "disputed",
  "charged-back",
] as const;
export type MoneyState = (typeof moneyStates)[number];

export const paymentStates = [
  "pending",
  "in-process",
  "authorized",
  "approved",
  "in-mediation",
  "rejected",
  "cancelled",
  "refunded",
  "charged-back",
] as const;
export type PaymentState = (typeof paymentStates)[number];

export const shipmentStatuses = [
  "to-be-agreed",
  "pending",
  "handling",
  "ready-to-ship",
  "shipped",
  "delivered",
  "not-delivered",
  "not-verified",
  "cancelled",
  "closed",
  "error",
  "active",
  "not-specified",
  "stale-ready-to-ship",
  "stale-shipped",
] as const;
export type ShipmentStatus = (typeof shipmentStatuses)[number];

/** Who moves the parcel. `full`: the marketplace stores and ships; `flex`: the seller's own courier, the same day. */
export const logistics = ["full", "collect", "places", "drop-off", "flex", "turbo", "own", "to-be-agreed"] as const;
export type Logistics = (typeof logistics)[number];

export const claimStates = ["opened", "closed"] as const;
export type ClaimState = (typeof claimStates)[number];

/** `mediations` is an ordinary complaint, despite the name: a mediation is the stage `dispute`. */
export const claimTypes = [
  "mediations",
  "return",
  "fulfillment",
  "ml-case",
  "cancel-sale",
  "cancel-purchase",
  "change",
  "service",
] as const;
export type ClaimType = (typeof claimTypes)[number];

export const claimStages = ["claim", "dispute", "recontact", "stale", "none"] as const;
export type ClaimStage = (typeof claimStages)[number];

export const claimResources = ["order", "shipment", "payment", "purchase"] as const;
export type ClaimResource = (typeof claimResources)[number];

export const claimRoles = ["complainant", "respondent", "mediator"] as const;
export type ClaimRole = (typeof claimRoles)[number];

/** Why, in the large: `different` is also defective or incomplete. */
export const claimFamilies = ["not-received", "different", "cancelled"] as const;
export type ClaimFamily = (typeof claimFamilies)[number];

/** What the marketplace lets a party of a claim do now. */
export const claimActions = [
  "send-message-to-complainant",
  "send-message-to-respondent",
  "send-message-to-mediator",
  "send-attachments",
  "refund",
  "allow-partial-refund",
  "allow-return",
  "allow-return-label",
  "allow-replace",
  "open-dispute",
  "send-potential-shipping",
  "add-shipping-evidence",
  "send-tracking-number",
  "return-review",
  "return-review-ok",
  "return-review-fail",
  "return-review-unified-ok",
  "return-review-unified-fail",
  "appeal",
  "appeal-close",
  "recontact",
] as const;
export type ClaimAction = (typeof claimActions)[number];

/** Whether a claim counts against the seller; `unknown` is never "does not". */
export const reputationEffects = ["affected", "not-affected", "not-applies", "unknown"] as const;
export type ReputationEffect = (typeof reputationEffects)[number];

/** What a party of a claim proposes. */
export const resolutions = ["product", "refund", "change-product", "return-product", "partial-refund"] as const;
export type Resolution = (typeof resolutions)[number];

export const proposalStates = ["pending", "accepted", "rejected"] as const;
export type ProposalState = (typeof proposalStates)[number];

export const returnStatuses = [
  "pending",
  "failed",
  "label-generated",
  "scheduled",
  "shipped",
  "delivered",
  "not-delivered",
  "return-to-buyer",
  "cancelled",
  "expired",
  "pending-cancel",
  "pending-expiration",
  "pending-failure",
  "pending-delivered",
  "closed",
  "to-be-reviewed",
  "in-review",
] as const;
export type ReturnStatus = (typeof returnStatuses)[number];

/** `retained`: in the seller's account, blocked. `refunded`: back with the buyer. `available`: the seller's. */
export const returnMoneyStates = ["retained", "refunded", "available"] as const;
export type ReturnMoneyState = (typeof returnMoneyStates)[number];

/** How somebody showed interest in a classified advertisement. */
export const leadTypes = [
  "whatsapp",
  "call",
  "question",
  "visit",
  "quotation",
  "contact-request",
  "reservation",
] as const;
export type LeadType = (typeof leadTypes)[number];

/**
 * What an order is for the numbers. The first four are sales. `pending`: not paid yet; `cancelled`: was paid once;
 * `abandoned`: never paid; `replaced`: other orders stand for the same demand; `excluded`: fraud, tests, invalid buyers.
 */
export const orderStandings = [
  "paid",
  "covered",
  "disputed",
  "partially-refunded",
  "refunded",
  "charged-back",
  "cancelled",
  "pending",
  "abandoned",
  "replaced",
  "excluded",
] as const;
export type OrderStanding = (typeof orderStandings)[number];

/** Who answered a buyer. `elsewhere`: somebody on the marketplace's own pages. */
export const answererKinds = ["agent", "bot", "elsewhere"] as const;
export type AnswererKind = (typeof answererKinds)[number];

/** By what the sums of the service are told apart, beside the day and the entry: who answered, which team, at what hour. */
export const serviceCuts = ["who", "team", "hour"] as const;
export type ServiceCut = (typeof serviceCuts)[number];

/**
 * What a stretch of time is searched for. The marketplace's search leaves cancelled orders out unless they are asked for by
 * themselves. `claims`: closed ones, which nothing else compares; `newest-claims`: the same where the marketplace ignores
 * dates, from the newest backwards.
 */
export const windowPasses = ["standing", "cancelled", "claims", "newest-claims"] as const;
export type WindowPass = (typeof windowPasses)[number];
