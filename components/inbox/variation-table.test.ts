import { describe, expect, it } from "vitest";
import { variationTable } from "./variation-table";

const variation = (attributes: Record<string, string>, availableQuantity: number | null) => ({
  sourceId: JSON.stringify(attributes),
  attributes: Object.entries(attributes).map(([name, value]) => ({ name, value })),
  availableQuantity,
});

describe("the table of variations", () => {
  it("is absent without variations", () => {
    expect(variationTable([])).toBeNull();
  });

  it("is a matrix of two attributes, with a hole where a combination is not sold", () => {
    expect(
      variationTable([
        variation({ Color: "Negro", Talle: "41" }, 4),
        variation({ Color: "Negro", Talle: "42" }, 3),
        variation({ Color: "Grafito", Talle: "42" }, null),
      ]),
    ).toEqual({
      kind: "matrix",
      rowName: "Color",
      columns: ["41", "42"],
      rows: [
        { value: "Negro", cells: [4, 3] },
        { value: "Grafito", cells: [undefined, null] },
      ],
    });
  });

  it("turns when only the first attribute fits across", () => {
    const sizes = Array.from({ length: 9 }, (_, index) => String(36 + index));
    const table = variationTable(sizes.map((size) => variation({ Color: "Negro", Talle: size }, 1)));
    expect(table).toMatchObject({ kind: "matrix", rowName: "Talle", columns: ["Negro"] });
  });

  it("is a list of one attribute, of three, and of a mixture", () => {
    expect(variationTable([variation({ Color: "Negro" }, 2)])).toEqual({
      kind: "list",
      rows: [{ value: "Negro", quantity: 2 }],
    });
    expect(variationTable([variation({ A: "1", B: "2", C: "3" }, 2)])).toMatchObject({ kind: "list" });
    expect(variationTable([variation({ A: "1", B: "2" }, 2), variation({ B: "2", A: "1" }, 2)])).toMatchObject({
      kind: "list",
    });
  });
});
