import { describe, expect, it } from "vitest";
import { DecisionTerms } from "@/lib/claims/input";
import { type EvidenceValues, evidenceKinds, evidenceOf, fieldsOf, missingFields } from "./evidence-terms";

const anything = ["send-potential-shipping", "add-shipping-evidence", "send-tracking-number"];
const kinds = evidenceKinds(anything);
const whole: EvidenceValues = {
  day: "2026-11-23",
  company: "Correo Andino",
  agency: "Centro",
  receiverName: "Marta",
  receiverEmail: "marta@example.com",
  shippedAt: "2026-11-20",
  deliveredAt: "2026-11-21",
  trackingNumber: " AR123 ",
};

describe("proof of shipping", () => {
  it.each(kinds)("%s is what the door takes once its required fields are there", (kind) => {
    expect(missingFields(fieldsOf(kind, anything), whole)).toEqual([]);
    const terms = { kind: "shipping-evidence", evidence: evidenceOf(kind, whole, []) };
    expect(DecisionTerms.safeParse(terms).success).toBe(true);
  });

  it.each(kinds)("%s needs no more than what it calls required", (kind) => {
    const required = fieldsOf(kind, anything)
      .filter(({ isRequired }) => isRequired)
      .map(({ field }) => field);
    const values = Object.fromEntries(required.map((field) => [field, whole[field]]));
    const terms = { kind: "shipping-evidence", evidence: evidenceOf(kind, values, []) };
    expect(DecisionTerms.safeParse(terms).success).toBe(true);
    expect(missingFields(fieldsOf(kind, anything), {})).toEqual(required);
  });

  it("keeps a tracking number without the space around it", () => {
    expect(evidenceOf("mail", whole, [])).toMatchObject({ trackingNumber: "AR123" });
  });

  it("offers a promise and a proof only as the marketplace does", () => {
    expect(evidenceKinds(["send-potential-shipping"])).toEqual(["promise"]);
    expect(evidenceKinds(["add-shipping-evidence"])).toEqual(["mail", "carrier", "by-hand", "e-mail"]);
    expect(evidenceKinds([])).toEqual([]);
  });

  it("asks for the tracking number where the marketplace takes no other proof", () => {
    const actions = ["send-tracking-number"];
    expect(evidenceKinds(actions)).toEqual(["mail", "carrier"]);
    expect(missingFields(fieldsOf("mail", actions), { ...whole, trackingNumber: " " })).toEqual(["trackingNumber"]);
    expect(missingFields(fieldsOf("mail", anything), { ...whole, trackingNumber: " " })).toEqual([]);
  });
});
