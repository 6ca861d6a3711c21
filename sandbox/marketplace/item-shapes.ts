import { type Listing, listingSlug, pictureId, pictureIdsOf, type Variation } from "../catalog/listings";
import { faultsOf } from "../faults";
import { itemStateOf, stockOf } from "../trade/items";
import type { World } from "../world";
import { inUtc } from "./dates";

const bornAt = Date.parse("2026-05-10T21:55:46.000Z");

/** GET /items/{id}; exact quantities, prices and channels only for the owner. */
export function itemBody(world: World, listing: Listing, isOwner: boolean): Record<string, unknown> {
  const state = itemStateOf(world, listing.id);
  const pictures = pictureIdsOf(listing);
  const thumbnailId = pictures[0] ?? "";
  const showsPrices = isOwner && !faultsOf(world.state).pricesRemoved;
  return {
    id: listing.id,
    site_id: listing.siteId,
    title: listing.title,
    seller_id: listing.sellerId,
    category_id: listing.categoryId,
    official_store_id: null,
    ...(showsPrices ? { price: listing.price, base_price: listing.price, original_price: listing.regularPrice } : {}),
    currency_id: listing.currencyId,
    ...(isOwner
      ? {
          initial_quantity: listing.available + listing.sold,
          available_quantity: stockOf(world, listing, null),
          sold_quantity: listing.sold + listing.available - stockOf(world, listing, null),
        }
      : {}),
    sale_terms: saleTermsOf(listing),
    buying_mode: listing.isClassified ? "classified" : "buy_it_now",
    listing_type_id: listing.isClassified ? "silver" : "gold_pro",
    start_time: inUtc(bornAt),
    historical_start_time: inUtc(bornAt),
    stop_time: "2046-05-05T04:00:00.000Z",
    condition: listing.condition,
    permalink: `${world.settings.publicUrl}/tienda/${listing.id}/${listingSlug(listing)}`,
    thumbnail_id: thumbnailId,
    thumbnail: pictureUrl(world, thumbnailId),
    pictures: pictures.map((id) => ({
      id,
      url: pictureUrl(world, id),
      secure_url: pictureUrl(world, id),
      size: "500x500",
      max_size: "800x800",
      quality: "",
    })),
    video_id: null,
    descriptions: [],
    accepts_mercadopago: true,
    non_mercado_pago_payment_methods: [],
    shipping: {
      mode: listing.isClassified ? "not_specified" : "me2",
      methods: [],
      tags: listing.shipping.logisticType === "self_service" ? ["self_service_in"] : [],
      dimensions: null,
      local_pick_up: false,
      free_shipping: listing.shipping.freeShipping,
      logistic_type: listing.shipping.logisticType,
      store_pick_up: false,
    },
    international_delivery_mode: "none",
    seller_address: { id: 0 },
    seller_contact: listing.isClassified
      ? { contact: "", country_code: "54", area_code: "11", phone: "00000000" }
      : null,
    location: {},
    coverage_areas: [],
    attributes: attributesOf(listing),
    listing_source: "",
    variations: listing.variations.map((variation) => variationBody(world, listing, variation, isOwner, showsPrices)),
    status: state.status,
    sub_status: state.subStatus,
    tags: ["test_item", "good_quality_picture", "good_quality_thumbnail", "immediate_payment"],
    warranty: listing.warranty,
    catalog_product_id: null,
    domain_id: listing.domainId,
    parent_item_id: null,
    deal_ids: [],
    automatic_relist: false,
    date_created: inUtc(bornAt),
    last_updated: inUtc(Math.max(bornAt, state.updatedAt)),
    total_listing_fee: null,
    health: 0.85,
    catalog_listing: false,
    ...(isOwner ? { channels: ["marketplace"] } : {}),
    bundle: null,
    ...(listing.familyName
      ? {
          family_name: listing.familyName,
          family_id: 8_041_230_004_521,
          user_product_id: `${listing.siteId}U1458960576`,
        }
      : {}),
  };
}

export const pictureUrl = ({ settings }: World, id: string) => `${settings.publicUrl}/pictures/${id}.svg`;

function variationBody(world: World, listing: Listing, variation: Variation, isOwner: boolean, showsPrices: boolean) {
  const isBrazil = listing.siteId === "MLB";
  return {
    id: variation.id,
    ...(showsPrices ? { price: listing.price } : {}),
    attribute_combinations: [
      ...(variation.colour
        ? [
            {
              id: "COLOR",
              name: isBrazil ? "Cor" : "Color",
              value_id: variation.colour.id,
              value_name: variation.colour.name,
            },
          ]
        : []),
      ...(variation.size
        ? [{ id: "SIZE", name: isBrazil ? "Tamanho" : "Talle", value_id: null, value_name: variation.size }]
        : []),
    ],
    ...(isOwner ? { available_quantity: stockOf(world, listing, variation.id), sold_quantity: variation.sold } : {}),
    sale_terms: [],
    picture_ids: [pictureId(listing, variation.colour)],
    catalog_product_id: null,
  };
}

function attributesOf(listing: Listing) {
  const isNew = listing.condition === "new";
  const isBrazil = listing.siteId === "MLB";
  return [
    ...listing.attributes.map(({ id, name, value }) => ({ id, name, value_id: null, value_name: value })),
    {
      id: "ITEM_CONDITION",
      name: isBrazil ? "Condição do item" : "Condición del ítem",
      value_id: isNew ? "2230284" : "2230581",
      value_name: isNew ? (isBrazil ? "Novo" : "Nuevo") : "Usado",
    },
  ];
}

function saleTermsOf(listing: Listing) {
  if (!listing.warranty) return [];
  const [type, time] = listing.warranty.split(": ");
  const isBrazil = listing.siteId === "MLB";
  return [
    {
      id: "WARRANTY_TYPE",
      name: isBrazil ? "Tipo de garantia" : "Tipo de garantía",
      value_id: null,
      value_name: type ?? "",
    },
    {
      id: "WARRANTY_TIME",
      name: isBrazil ? "Tempo de garantia" : "Tiempo de garantía",
      value_id: null,
      value_name: time ?? "",
    },
  ];
}
