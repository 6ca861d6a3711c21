import type { Attribute, Colour, Listing, Variation } from "./listings";

type Parts = Pick<Listing, "id" | "title" | "drawing" | "price" | "categoryId" | "domainId" | "description" | "sold"> &
  Partial<
    Pick<Listing, "regularPrice" | "condition" | "warranty" | "shipping" | "familyName" | "isClassified" | "available">
  > & {
    colours?: Colour[];
    /** Rows by colour, columns by size, as a stock table reads. */
    sizes?: { names: string[]; stock: number[][] };
    attributes: Record<string, [name: string, value: string]>;
  };

/** Fills in what most listings share and spreads colours and sizes into variations. */
export function listingOf(store: Pick<Listing, "siteId" | "sellerId" | "currencyId">, parts: Parts): Listing {
  const { sizes, attributes, colours = [], ...rest } = parts;
  const variations = variationsOf(parts.id, colours, sizes);
  const stock = variations.reduce((sum, variation) => sum + variation.available, 0);
  return {
    regularPrice: null,
    condition: "new",
    warranty: null,
    shipping: { freeShipping: false, logisticType: "drop_off" },
    familyName: null,
    isClassified: false,
    ...store,
    ...rest,
    colours,
    variations,
    available: parts.available ?? stock,
    attributes: attributesOf(attributes),
  };
}

function attributesOf(rows: Record<string, [name: string, value: string]>): Attribute[] {
  return Object.entries(rows).map(([id, [name, value]]) => ({ id, name, value }));
}

function variationsOf(id: string, colours: Colour[], sizes: Parts["sizes"]): Variation[] {
  if (!sizes) return [];
  const base = Number(id.slice(3)) * 100;
  return colours.flatMap((colour, row) =>
    sizes.names.map((size, column) => ({
      id: base + row * 10 + column,
      colour,
      // A single unnamed size means that colours alone vary.
      ...(size ? { size } : {}),
      available: sizes.stock[row]?.[column] ?? 0,
      sold: (row + 2) * (column + 1),
    })),
  );
}
