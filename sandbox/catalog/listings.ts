import type { DrawingName } from "./drawings";
import { listingsAr } from "./listings-ar";
import { listingsBr } from "./listings-br";
import { listingsCl } from "./listings-cl";

export interface Attribute {
  id: string;
  name: string;
  value: string;
}

export interface Colour {
  id: string;
  name: string;
  hex: string;
}

export interface Variation {
  id: number;
  colour?: Colour;
  size?: string;
  available: number;
  sold: number;
}

/** One listing of the shop. Status lives in the state; the rest never changes. */
export interface Listing {
  id: string;
  siteId: string;
  sellerId: number;
  title: string;
  drawing: DrawingName;
  colours: Colour[];
  variations: Variation[];
  price: number;
  /** Before the offer; null: no offer. */
  regularPrice: number | null;
  currencyId: string;
  available: number;
  sold: number;
  condition: "new" | "used";
  categoryId: string;
  domainId: string;
  attributes: Attribute[];
  warranty: string | null;
  shipping: {
    freeShipping: boolean;
    logisticType: "fulfillment" | "cross_docking" | "drop_off" | "self_service" | null;
  };
  /** User Products sellers: the title is made from it. */
  familyName: string | null;
  /** A classified ad: leads instead of orders. */
  isClassified: boolean;
  description: string;
}

export const listings: readonly Listing[] = [...listingsAr, ...listingsBr, ...listingsCl];

const byId = new Map(listings.map((listing) => [listing.id, listing]));

export const listingById = (id: string) => byId.get(id);

export const listingsOf = (sellerId: number) => listings.filter((listing) => listing.sellerId === sellerId);

/** Name of a colour's picture; the bytes are drawn when asked for. */
export const pictureId = (listing: Listing, colour: Colour | undefined) =>
  `${listing.drawing}-${(colour ?? listing.colours[0])?.hex.slice(1) ?? "4d6f78"}`;

export const pictureIdsOf = (listing: Listing) =>
  listing.colours.length > 0
    ? listing.colours.map((colour) => pictureId(listing, colour))
    : [pictureId(listing, undefined)];

export const listingSlug = (listing: Listing) =>
  listing.title
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
