import { describe, expect, it } from "vitest";
import { findTimeZone } from "./time-zones";

describe("findTimeZone", () => {
  it("takes the names browsers give, old ones too", () => {
    expect(findTimeZone("America/Sao_Paulo")).toBe("America/Sao_Paulo");
    expect(findTimeZone("America/Buenos_Aires")).toBe("America/Buenos_Aires");
  });

  it("refuses anything else", () => {
    expect([undefined, "", "Nowhere/Here", "<script>"].map(findTimeZone)).toEqual([null, null, null, null]);
  });
});
