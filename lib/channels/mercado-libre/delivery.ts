import type { DeliveryState } from "@/db/vocabulary";
import type { SentMessage } from "@/lib/channels/messages-facet";
import type { SentPayload } from "./message-payloads";

/** What a message says of its own way to the other side. */
export type Delivery = {
  status: string | null;
  moderation: { status: string | null; reason: string | null } | null;
  /** Null where the resource does not say, as claims do not. */
  availableAt: Date | null;
};

const MODERATED = ["moderated", "rejected"];
const WAITING = ["pending", "pending_translation", "in_moderation"];

/** Whether the other side gets it. A word we do not know is believed only as far as the date says. */
export function deliveryOf({ status, moderation, availableAt }: Delivery): DeliveryState {
  const said = [status, moderation?.status ?? null].map((each) => each?.toLowerCase() ?? "");
  if (said.some((each) => MODERATED.includes(each))) return "moderated";
  if (said.some((each) => WAITING.includes(each))) return "pending";
  return said[0] === "available" || availableAt ? "delivered" : "pending";
}

/** For example `personal_data`; the marketplace writes it in either case, and `none` for nothing. */
export function moderationReasonOf({ moderation }: Delivery): string | null {
  const reason = moderation?.reason?.toLowerCase() ?? null;
  return reason === "none" ? null : reason;
}

/** What the marketplace says when it takes a message: whether it arrived, not that it was read. */
export function sentFrom(payload: SentPayload): SentMessage {
  const { available, created, received } = payload.message_date ?? { available: null, created: null, received: null };
  const delivery = { status: payload.status, moderation: payload.message_moderation, availableAt: available };
  return {
    sourceId: payload.id ?? payload.message_id,
    state: deliveryOf(delivery),
    moderationReason: moderationReasonOf(delivery),
    sentAt: created ?? received,
  };
}
