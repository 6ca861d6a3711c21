import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { seal, sealingKeys, unseal } from "./seal";

const [oldKey] = sealingKeys([randomBytes(32).toString("base64")]);
const [newKey] = sealingKeys([randomBytes(32).toString("base64")]);

describe("seal", () => {
  it("opens what it sealed", () => {
    expect(unseal(seal("TG-secret", oldKey, "store 1"), [oldKey], "store 1")).toBe("TG-secret");
  });
  it("never writes the same text twice", () => {
    expect(seal("same", oldKey, "x")).not.toBe(seal("same", oldKey, "x"));
  });
  it("opens with an older key while a new one seals", () => {
    expect(unseal(seal("still here", oldKey, "x"), [newKey, oldKey], "x")).toBe("still here");
  });
  it("does not open in another row", () => {
    expect(() => unseal(seal("mine", oldKey, "store 1"), [oldKey], "store 2")).toThrow();
  });
  it("does not open when a byte was changed", () => {
    const sealed = seal("mine", oldKey, "x");
    const changed = sealed.slice(0, -2) + (sealed.endsWith("AA") ? "BB" : "AA");
    expect(() => unseal(changed, [oldKey], "x")).toThrow();
  });
  it("refuses a short key", () => {
    expect(() => sealingKeys(["c2hvcnQ="])).toThrow(/32 bytes/);
  });
});
