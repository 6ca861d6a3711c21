import type { Conversation } from "./queries";

type Variation = NonNullable<Conversation["item"]>["variations"][number];

/** Stock by variation, in the shape that reads fastest. A null quantity is unknown, an absent cell is not sold. */
export type VariationTable =
  | {
      kind: "matrix";
      rowName: string;
      columns: string[];
      rows: { value: string; cells: (number | null | undefined)[] }[];
    }
  | { kind: "list"; rows: { value: string; quantity: number | null }[] };

/** A matrix as wide as this fits the context pane; wider ones are turned or become a list. */
const COLUMNS_MAX = 6;

/** Two attributes make a matrix when one of them has few enough values, anything else a list. Null without variations. */
export function variationTable(variations: readonly Variation[]): VariationTable | null {
  if (variations.length === 0) return null;
  return matrixOf(variations) ?? { kind: "list", rows: variations.map(listRow) };
}

function matrixOf(variations: readonly Variation[]): VariationTable | null {
  const names = variations[0]?.attributes.map(({ name }) => name) ?? [];
  const [first, second] = names;
  if (names.length !== 2 || first === undefined || second === undefined) return null;
  const hasBoth = ({ attributes }: Variation) =>
    attributes.length === 2 && attributes[0]?.name === first && attributes[1]?.name === second;
  if (!variations.every(hasBoth)) return null;

  const values = (index: 0 | 1) => [...new Set(variations.map(({ attributes }) => attributes[index]?.value ?? ""))];
  // The longer one goes across, as sizes do, as long as it fits.
  const across = values(1).length > COLUMNS_MAX && values(0).length <= COLUMNS_MAX ? 0 : 1;
  const down = across === 1 ? 0 : 1;
  const columns = values(across);
  if (columns.length > COLUMNS_MAX || values(down).length * columns.length === 1) return null;
  return {
    kind: "matrix",
    rowName: names[down] ?? "",
    columns,
    rows: values(down).map((value) => ({
      value,
      cells: columns.map((column) => {
        const found = variations.find(
          ({ attributes }) => attributes[down]?.value === value && attributes[across]?.value === column,
        );
        return found?.availableQuantity;
      }),
    })),
  };
}

const listRow = ({ attributes, availableQuantity }: Variation) => ({
  value: attributes.map(({ value }) => value).join(", "),
  quantity: availableQuantity,
});
