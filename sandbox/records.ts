import type { Change, Claim, ClaimMessage, Return } from "./claim-records";
import type { Faults } from "./faults";
import type { Lead } from "./lead-records";
import type { Attachment, Message, Thread } from "./message-records";
import type { Feedback, FiscalDocument, Order, OrderNote, Pack, Payment, RefundKey, Shipment } from "./order-records";

export const questionStatuses = [
  "UNANSWERED",
  "ANSWERED",
  "CLOSED_UNANSWERED",
  "UNDER_REVIEW",
  "BANNED",
  "DELETED",
  "DISABLED",
] as const;
export type QuestionStatus = (typeof questionStatuses)[number];

export const itemStatuses = ["active", "paused", "closed", "under_review", "inactive", "purged"] as const;
/** `purged` is ours: the marketplace forgets closed items after some time and answers 404. */
export type ItemStatus = (typeof itemStatuses)[number];

export interface Answer {
  text: string;
  status: "ACTIVE" | "DISABLED" | "BANNED";
  createdAt: number;
  /** `api` came through POST /answers, `site` was written on the marketplace's own pages. */
  through: "api" | "site";
}

/** Times are epoch milliseconds everywhere in the state. */
export interface Question {
  id: number;
  sellerId: number;
  buyerId: number;
  itemId: string;
  status: QuestionStatus;
  /** What the buyer wrote, kept also when the API shows it empty. */
  text: string;
  answer: Answer | null;
  hold: boolean;
  deletedFromListing: boolean;
  suspectedSpam: boolean;
  createdAt: number;
  updatedAt: number;
  /** Until then the API answers 404: read-after-write lag. */
  visibleAt: number;
}

export interface ItemState {
  id: string;
  status: ItemStatus;
  subStatus: string[];
  updatedAt: number;
  /** Units sold since the start, by variation id; "" for a listing without variations. */
  taken?: Record<string, number>;
}

export interface Grant {
  userId: number;
  createdAt: number;
  scopes: string[];
}

export interface AuthorizationCode {
  code: string;
  userId: number;
  redirectUri: string;
  challenge: string | null;
  challengeMethod: "S256" | "plain";
  expiresAt: number;
}

export interface AccessToken {
  token: string;
  userId: number;
  expiresAt: number;
}

export interface RefreshToken {
  token: string;
  userId: number;
  expiresAt: number;
}

export interface Delivery {
  id: string;
  topic: string;
  resource: string;
  userId: number;
  actions?: string[];
  /** When the event happened. */
  receivedAt: number;
  attempts: number;
  nextAt: number;
  last: DeliveryResponse | null;
}

export interface DeliveryResponse {
  at: number;
  requestMs: number;
  /** 0: nobody answered in time. */
  httpCode: number;
  body: string;
}

export interface MissedFeed extends Delivery {
  missedAt: number;
  url: string;
  sentBody: string;
}

export interface Block {
  sellerId: number;
  buyerId: number;
  blockedAt: number;
}

export interface Infraction {
  id: number;
  userId: number;
  itemId: string;
  elementId: number;
  section: "question" | "answer";
  createdAt: number;
}

/** The truth for auditors: what the marketplace accepted, however the reply ended. */
export interface Effect {
  questionId: number;
  /** POST /answers that named this question, refused and lost ones included. */
  received: number;
  /** POST /answers that changed the question: more than 1 would be a bug of the sandbox. */
  accepted: number;
  answers: { text: string; at: number }[];
}

export interface Secret {
  value: string;
  /** null: valid until it is rotated. */
  expiresAt: number | null;
}

export const writeKinds = ["message", "action-guide", "claim-action", "refund", "feedback"] as const;

/** What a write other than an answer did, by what it said: the truth for auditors, however the reply ended. */
export interface Write {
  id: string;
  kind: (typeof writeKinds)[number];
  /** The pack, claim, payment or order it was about. */
  subject: string;
  action: string;
  /** What made it this write and no other: the text, the percentage, the amount, the idempotency key. */
  detail: string;
  received: number;
  accepted: number;
  acceptedAt: number[];
}

/** Who is buying what before it is paid: the cart of one buyer. */
export interface Cart {
  buyerId: number;
  lines: { itemId: string; variationId: number | null; quantity: number }[];
}

/** Every collection of the state by name. */
export interface Records {
  questions: Question;
  items: ItemState;
  grants: Grant;
  codes: AuthorizationCode;
  accessTokens: AccessToken;
  refreshTokens: RefreshToken;
  deliveries: Delivery;
  missedFeeds: MissedFeed;
  blocks: Block;
  infractions: Infraction;
  effects: Effect;
  secrets: Secret;
  leads: Lead;
  orders: Order;
  packs: Pack;
  payments: Payment;
  refundKeys: RefundKey;
  shipments: Shipment;
  orderNotes: OrderNote;
  feedbacks: Feedback;
  fiscalDocuments: FiscalDocument;
  threads: Thread;
  messages: Message;
  attachments: Attachment;
  claims: Claim;
  claimMessages: ClaimMessage;
  returns: Return;
  changes: Change;
  writes: Write;
  carts: Cart;
  faults: Faults;
  counters: number;
}

export const collections = [
  "questions",
  "items",
  "grants",
  "codes",
  "accessTokens",
  "refreshTokens",
  "deliveries",
  "missedFeeds",
  "blocks",
  "infractions",
  "effects",
  "secrets",
  "leads",
  "orders",
  "packs",
  "payments",
  "refundKeys",
  "shipments",
  "orderNotes",
  "feedbacks",
  "fiscalDocuments",
  "threads",
  "messages",
  "attachments",
  "claims",
  "claimMessages",
  "returns",
  "changes",
  "writes",
  "carts",
  "faults",
  "counters",
] as const satisfies readonly (keyof Records)[];
