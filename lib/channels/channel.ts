import type { ChannelId } from "@/db/vocabulary";
import type { Money } from "@/lib/money";
import type { ClaimsFacet } from "./claims-facet";
import type { LeadsFacet } from "./leads-facet";
import type { MessagesFacet } from "./messages-facet";
import type { OrdersFacet } from "./orders-facet";
import type { StandingFacet } from "./standing-facet";

/**
 * What every marketplace must be able to do. A channel translates; it does not decide, store or schedule.
 *
 * All calls throw `ChannelError`. Ids of the marketplace are text. Times are UTC instants. `fetch` is an argument of
 * the factory, so that tests speak HTTP to a peer of their own.
 */
export interface Channel {
  readonly id: ChannelId;
  readonly countries: readonly Country[];
  readonly notifications: NotificationsFacet;
  readonly authorization: AuthorizationFacet;
  readonly catalog: CatalogFacet;
  /** Present where buyers ask before they buy. */
  readonly questions?: QuestionsFacet;
  /** Present where buyer and seller write to each other after the sale. */
  readonly messages?: MessagesFacet;
  /** Present where sales are made: orders, packs, shipments, payments. */
  readonly orders?: OrdersFacet;
  /** Present where buyers can complain to the marketplace. */
  readonly claims?: ClaimsFacet;
  /** Present where there are classified advertisements. */
  readonly leads?: LeadsFacet;
  /** Present where the marketplace tells a seller how it sees them. */
  readonly standing?: StandingFacet;
}

/** A site of the marketplace where a seller may have an account. */
export type Country = { siteId: string; countryCode: string; currency: string; language: "es" | "pt" };

/** A store's access. Opaque to everybody but its channel. */
export type Credentials = { accessToken: string; sellerId: string; siteId: string };

export interface NotificationsFacet {
  /** Reads the body of a notification. Pure and total: anything odd becomes `malformed` or `unsupported`, never a throw. */
  read(body: string): ReceivedNotification;
  /** Notifications the marketplace could not deliver in the last two days, one page; `nextOffset` null on the last. */
  listMissed(
    as: Credentials,
    page: { offset: number; limit: number },
  ): Promise<{ bodies: string[]; nextOffset: number | null }>;
}

/** What a notification says. It is a pointer and is never believed: the resource is read again. */
export type ReceivedNotification = {
  /** The marketplace's own id of this delivery; null when it sent none. */
  sourceId: string | null;
  topic: string | null;
  /** As received, for the journal. Never fetched: only `pointsTo` is. */
  resource: string | null;
  sellerId: string | null;
  applicationId: string | null;
  attempt: number | null;
  sentAt: Date | null;
  meaning:
    | { kind: "question"; questionId: string }
    | { kind: "item"; itemId: string }
    /** `read`: the other side read it and nobody said anything new. */
    | { kind: "message"; messageId: string; read: boolean }
    | { kind: "order"; orderId: string }
    | { kind: "shipment"; shipmentId: string }
    | { kind: "payment"; paymentId: string }
    | { kind: "claim"; claimId: string }
    | { kind: "lead"; leadId: string }
    | { kind: "unsupported" }
    | { kind: "malformed"; problem: "not-json" | "not-an-object" | "no-resource" | "bad-resource" };
};

export interface AuthorizationFacet {
  /** The page of the marketplace where the seller consents. PKCE with S256. */
  authorizationUrl(request: { siteId: string; state: string; codeChallenge: string }): URL;
  exchangeCode(request: { code: string; codeVerifier: string }): Promise<Grant>;
  /** The refresh token is single use: persist the pair before using it, one refresh at a time. */
  refresh(refreshToken: string): Promise<Grant>;
  /** The account behind a token. */
  fetchSeller(accessToken: string): Promise<Seller>;
  /** Removes our permission at the marketplace. */
  revoke(as: Credentials): Promise<void>;
}

export type Grant = {
  accessToken: string;
  /** Null when the application has no offline access: the store must be authorized again when the token ends. */
  refreshToken: string | null;
  expiresInSeconds: number;
  sellerId: string;
};

export type Seller = { sourceId: string; nickname: string; siteId: string };

export interface CatalogFacet {
  fetchItem(as: Credentials, itemId: string): Promise<ChannelItem>;
  fetchBuyer(as: Credentials, buyerId: string): Promise<ChannelBuyer>;
}

export type ChannelItem = {
  sourceId: string;
  title: string;
  /** From the root category to the item's own; empty when it could not be read. */
  categoryPath: string[];
  price: Money | null;
  pictureUrl: string | null;
  permalink: string | null;
  /** The marketplace's own word, lower case: active, paused, closed, under_review, … An open list. */
  status: string;
  availableQuantity: number | null;
  shipping: { free: boolean; full: boolean; flex: boolean; pickUp: boolean };
  warranty: string | null;
  condition: string | null;
  variations: ChannelVariation[];
  /** Classified advertisements are made to pass contact data, so the personal-data rule differs. */
  classified: boolean;
};

export type ChannelVariation = {
  sourceId: string;
  /** For example Color: Negro, Talle: 42. */
  attributes: { name: string; value: string }[];
  availableQuantity: number | null;
};

export type ChannelBuyer = { sourceId: string; nickname: string | null; place: string | null };

export interface QuestionsFacet {
  readonly limits: ReplyLimits;
  fetchQuestion(as: Credentials, questionId: string): Promise<ChannelQuestion>;
  /** The marketplace's own list of what waits for an answer. One page; `next` null on the last. */
  listUnanswered(
    as: Credentials,
    next: string | null,
  ): Promise<{ questions: ChannelQuestion[]; total: number; next: string | null }>;
  /**
   * Gives the question its one answer. There is no idempotency key: after `unknown` read the question before anything
   * else. `refused` codes: `not_unanswered_question`, `not_active_item`, …
   */
  answer(as: Credentials, questionId: string, text: string): Promise<ChannelQuestion>;
}

/** Differences between marketplaces are data. */
export type ReplyLimits = { minCharacters: number; maxCharacters: number };

export type ChannelQuestion = {
  sourceId: string;
  sellerId: string;
  itemId: string;
  buyerId: string;
  /** Upper case, an open list; unknown words are read-only. */
  status: string;
  /** Byte-exact. Empty when the marketplace moderated it. */
  text: string;
  askedAt: Date;
  onHold: boolean;
  deletedFromListing: boolean;
  answer: { text: string; status: string; answeredAt: Date } | null;
};
