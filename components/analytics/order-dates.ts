import { formatDay, type Instant, type Reader } from "@/lib/i18n/formats";
import type { Order } from "./queries";

type Dated = Pick<Order, "standing" | "placedAt" | "countedAt">;

/** "Fecha": when it was sold. What was cancelled counts on the day of that, which is no date of a sale. */
export const soldAt = ({ standing, placedAt, countedAt }: Dated): string =>
  standing === "cancelled" ? placedAt : countedAt;

/** The day on which a sale was cancelled, and counts as that; null for what was not, or on the very day of the sale. */
export function cancelledOn(order: Dated, now: Instant, reader: Reader): string | null {
  if (order.standing !== "cancelled") return null;
  const day = formatDay(order.countedAt, now, reader);
  return day === formatDay(order.placedAt, now, reader) ? null : day;
}
