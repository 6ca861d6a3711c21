import type { ChannelItem, ChannelVariation } from "@/lib/channels/channel";
import { ChannelError } from "@/lib/channels/errors";
import { type Money, moneyFrom } from "@/lib/money";
import type { Call } from "./api";
import { CategoryPayload, ItemPayload, SalePricePayload } from "./payloads";
import { path } from "./request";

/**
 * An item as its owner sees it, with its category's path and its price. Source: items and users reference, B1 and B3
 * (Publicar productos, 09/01/2026; Ítems y Búsquedas, 10/09/2026; Precios de productos, 26/02/2026).
 */
export async function fetchItem(call: Call, accessToken: string, itemId: string): Promise<ChannelItem> {
  const item = await call({ method: "GET", path: path`/items/${itemId}`, accessToken }, ItemPayload);
  const [categoryPath, price] = await Promise.all([
    item.category_id ? fetchCategoryPath(call, accessToken, item.category_id) : [],
    priceIn(item) ?? fetchSalePrice(call, accessToken, item.id),
  ]);
  return {
    sourceId: item.id,
    title: item.title || item.family_name || item.id,
    categoryPath,
    price,
    pictureUrl: pictureIn(item),
    permalink: secureUrl(item.permalink),
    status: item.status.toLowerCase(),
    availableQuantity: item.available_quantity ?? null,
    shipping: shippingIn(item),
    warranty: warrantyIn(item),
    condition: conditionIn(item),
    variations: variationsIn(item),
    classified: item.buying_mode?.toLowerCase() === "classified",
  };
}

async function fetchCategoryPath(call: Call, accessToken: string, categoryId: string): Promise<string[]> {
  try {
    const request = { method: "GET", path: path`/categories/${categoryId}`, accessToken } as const;
    const category = await call(request, CategoryPayload);
    return category.path_from_root.map(({ name }) => name);
  } catch (error) {
    return without(error, []);
  }
}

/** The price is being taken out of the item step by step and lives in a resource of its own. */
async function fetchSalePrice(call: Call, accessToken: string, itemId: string): Promise<Money | null> {
  try {
    const query = { context: "channel_marketplace" };
    const request = { method: "GET", path: path`/items/${itemId}/sale_price`, query, accessToken } as const;
    const { amount, currency_id } = await call(request, SalePricePayload);
    return moneyFrom(amount, currency_id);
  } catch (error) {
    return without(error, null);
  }
}

/** An item without its category or price is still worth showing; a fault of ours is not swallowed. */
function without<Nothing>(error: unknown, nothing: Nothing): Nothing {
  if (error instanceof ChannelError) return nothing;
  throw error;
}

function priceIn({ price, currency_id }: ItemPayload): Money | null {
  return typeof price === "number" && currency_id ? moneyFrom(price, currency_id) : null;
}

function pictureIn({ pictures, secure_thumbnail, thumbnail }: ItemPayload): string | null {
  const [first] = pictures ?? [];
  return secureUrl(first?.secure_url || first?.url || secure_thumbnail || thumbnail);
}

/** The marketplace still writes http for pages and pictures that it serves over https. Only this machine is left alone. */
function secureUrl(text: string | null | undefined): string | null {
  if (!text || !URL.canParse(text)) return null;
  const url = new URL(text);
  if (url.protocol === "http:" && !/^(localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname)) url.protocol = "https:";
  return /^https?:$/.test(url.protocol) ? url.href : null;
}

function shippingIn({ shipping }: ItemPayload): ChannelItem["shipping"] {
  const logistics = shipping?.logistic_type?.toLowerCase();
  return {
    free: shipping?.free_shipping ?? false,
    full: logistics === "fulfillment",
    flex: logistics === "self_service" || (shipping?.tags ?? []).includes("self_service_in"),
    pickUp: shipping?.local_pick_up || shipping?.store_pick_up || false,
  };
}

/** For example "Garantía del vendedor: 90 días". */
function warrantyIn({ sale_terms, warranty }: ItemPayload): string | null {
  const term = (id: string) => sale_terms?.find((each) => each.id === id)?.value_name;
  return [term("WARRANTY_TYPE"), term("WARRANTY_TIME")].filter(Boolean).join(": ") || warranty || null;
}

/** The attribute that replaces the deprecated field. */
const CONDITIONS: Record<string, string> = { 2230284: "new", 2230581: "used", 2230582: "refurbished" };

function conditionIn({ condition, attributes }: ItemPayload): string | null {
  if (condition && condition !== "not_specified") return condition.toLowerCase();
  const attribute = attributes?.find(({ id }) => id === "ITEM_CONDITION");
  return CONDITIONS[attribute?.value_id ?? ""] ?? null;
}

function variationsIn({ variations }: ItemPayload): ChannelVariation[] {
  return (variations ?? []).map((variation) => ({
    sourceId: variation.id,
    attributes: (variation.attribute_combinations ?? []).flatMap(({ name, value_name }) =>
      name && value_name ? [{ name, value: value_name }] : [],
    ),
    availableQuantity: variation.available_quantity ?? null,
  }));
}
