import type { Evidence } from "../claim-records";

/** What each way of shipping has to tell. */
const required: Record<string, string[]> = {
  mail: ["shipping_company_name", "date_shipped"],
  entrusted: ["shipping_company_name", "date_shipped", "destination_agency", "receiver_name"],
  personal_delivery: [],
  email: ["receiver_email", "date_shipped"],
};

/** The evidence in a body; the sentence that says what is wrong with it otherwise. */
export function evidenceOf(body: unknown): Evidence | string {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return "Required request body is missing";
  const fields = new Map(Object.entries(body));
  const text = (name: string) => {
    const value: unknown = fields.get(name);
    return typeof value === "string" && value !== "" ? value : null;
  };
  const type = text("type");
  if (type !== "shipping_evidence" && type !== "handling_shipping_evidence") return `Invalid type: ${type}`;
  const method = text("shipping_method");
  if (type === "handling_shipping_evidence" && !text("handling_date")) return "handling_date is required";
  if (type === "shipping_evidence") {
    const needed = method ? required[method] : undefined;
    if (!needed) return `Invalid shipping_method: ${method}`;
    const missing = needed.find((name) => !text(name));
    if (missing) return `${missing} is required for shipping_method ${method}`;
  }
  const attachments: unknown = fields.get("attachments") ?? [];
  if (!isTextList(attachments)) return "attachments must be a list of file names";
  const promised = text("handling_date");
  return {
    type,
    shippingMethod: method,
    shippingCompanyName: text("shipping_company_name"),
    destinationAgency: text("destination_agency"),
    dateShipped: text("date_shipped"),
    dateDelivered: text("date_delivered"),
    receiverName: text("receiver_name"),
    receiverId: text("receiver_id"),
    receiverEmail: text("receiver_email"),
    trackingNumber: text("tracking_number"),
    handlingDate: promised && `${promised.slice(0, 10)}T00:00:00.000-04:00`,
    attachmentIds: attachments,
  };
}

const isTextList = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((entry) => typeof entry === "string");
