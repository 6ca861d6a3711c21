import type { DecisionTerms } from "@/lib/claims/input";

export type Evidence = Extract<DecisionTerms, { kind: "shipping-evidence" }>["evidence"];
export type EvidenceKind = Evidence["kind"];
export type EvidenceField =
  | "day"
  | "company"
  | "agency"
  | "receiverName"
  | "receiverEmail"
  | "shippedAt"
  | "deliveredAt"
  | "trackingNumber";

export type AskedField = { field: EvidenceField; isRequired: boolean };

/** What is asked for each kind of proof; what is not required may stay empty. */
const FIELDS: Record<EvidenceKind, readonly AskedField[]> = {
  promise: [{ field: "day", isRequired: true }],
  mail: [
    { field: "company", isRequired: true },
    { field: "shippedAt", isRequired: true },
    { field: "trackingNumber", isRequired: false },
  ],
  carrier: [
    { field: "company", isRequired: true },
    { field: "agency", isRequired: true },
    { field: "receiverName", isRequired: true },
    { field: "shippedAt", isRequired: true },
    { field: "trackingNumber", isRequired: false },
  ],
  "by-hand": [{ field: "deliveredAt", isRequired: false }],
  "e-mail": [
    { field: "receiverEmail", isRequired: true },
    { field: "shippedAt", isRequired: true },
  ],
};

export type EvidenceValues = Partial<Record<EvidenceField, string>>;

/** The same where the marketplace's actions may take nothing but a number to track it by. */
export const fieldsOf = (kind: EvidenceKind, actions: readonly string[]): AskedField[] =>
  FIELDS[kind].map((asked) =>
    asked.field === "trackingNumber" ? { ...asked, isRequired: !actions.includes("add-shipping-evidence") } : asked,
  );

/** Which required fields of a proof are still empty. */
export const missingFields = (fields: readonly AskedField[], values: EvidenceValues): EvidenceField[] =>
  fields.flatMap(({ field, isRequired }) => (isRequired && !values[field]?.trim() ? [field] : []));

/** The proof as it is asked for; required fields are there. Days are days of the reader's own calendar, at noon. */
export function evidenceOf(kind: EvidenceKind, values: EvidenceValues, uploadIds: string[]): Evidence {
  const text = (field: EvidenceField) => values[field]?.trim() ?? "";
  const at = (field: EvidenceField) => new Date(`${text(field)}T12:00:00`);
  const tracking = text("trackingNumber") ? { trackingNumber: text("trackingNumber") } : {};
  switch (kind) {
    case "promise":
      return { kind, day: text("day") };
    case "mail":
      return { kind, company: text("company"), shippedAt: at("shippedAt"), ...tracking, uploadIds };
    case "carrier":
      return {
        kind,
        company: text("company"),
        agency: text("agency"),
        receiverName: text("receiverName"),
        shippedAt: at("shippedAt"),
        ...tracking,
        uploadIds,
      };
    case "by-hand":
      return { kind, ...(text("deliveredAt") && { deliveredAt: at("deliveredAt") }), uploadIds };
    case "e-mail":
      return { kind, receiverEmail: text("receiverEmail"), shippedAt: at("shippedAt"), uploadIds };
  }
}

/** Which kinds the marketplace's actions allow. Source: claims reference, section 4. */
export function evidenceKinds(actions: readonly string[]): EvidenceKind[] {
  const promise = actions.includes("send-potential-shipping") ? (["promise"] as const) : [];
  if (actions.includes("add-shipping-evidence")) return [...promise, "mail", "carrier", "by-hand", "e-mail"];
  // What has no number to track it by is no proof then.
  return actions.includes("send-tracking-number") ? [...promise, "mail", "carrier"] : [...promise];
}
