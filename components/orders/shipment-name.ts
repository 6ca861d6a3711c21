import type { Messages } from "@/lib/i18n/messages/es";

/** A parcel's status in words; one that we do not know is shown as the marketplace says it. */
export function shipmentName({ orders }: Messages, status: string): string {
  const words: Record<string, string> = orders.shipment.statuses;
  return words[status.replaceAll("_", "-")] ?? status.replaceAll("_", " ");
}
