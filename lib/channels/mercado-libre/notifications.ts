import { z } from "zod";
import type { NotificationsFacet, ReceivedNotification } from "@/lib/channels/channel";
import type { Call } from "./api";
import { parseJson } from "./json";
import { MissedFeedsPayload, NotificationPayload } from "./payloads";

/** Source: notifications reference (Notificaciones, 14/09/2026). */
export function createNotifications(call: Call, clientId: string): NotificationsFacet {
  return {
    read: readNotification,

    async listMissed({ accessToken }, { offset, limit }) {
      const query = { app_id: clientId, offset: String(offset), limit: String(limit) };
      const page = await call({ method: "GET", path: "/missed_feeds", query, accessToken }, MissedFeedsPayload);
      const messages = page.messages ?? [];
      // There is no total, and the largest page is not documented: a page below the default size is surely the last.
      const isLast = messages.length < Math.min(limit, MISSED_FEEDS_PAGE);
      return { bodies: messages.map(postedBody), nextOffset: isLast ? null : offset + messages.length };
    },
  };
}

const MISSED_FEEDS_PAGE = 10;

/**
 * Reads the body of a notification. Only a bare relative path of a known form ever points anywhere, because whoever
 * knows the callback's address can post to it.
 */
export function readNotification(body: string): ReceivedNotification {
  const json = parseJson(body);
  if (json === undefined) return malformed("not-json");
  const envelope = NotificationPayload.safeParse(json).data;
  if (!envelope) return malformed("not-an-object");
  const { topic = null, resource = null } = envelope;
  return {
    sourceId: envelope._id ?? envelope.id ?? null,
    topic,
    resource,
    sellerId: envelope.user_id ?? null,
    applicationId: envelope.application_id ?? null,
    attempt: envelope.attempts ?? null,
    sentAt: envelope.sent ?? envelope.received ?? envelope.recieved ?? null,
    meaning: meaningOf(topic, resource, envelope.actions ?? []),
  };
}

type Meaning = ReceivedNotification["meaning"];
type Pointer = { topics: string[]; form: RegExp; to: (id: string, actions: string[]) => Meaning };

const UUID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";

/** What may be pointed at, and the only forms it may have. Typed topics and older names keep these forms. */
const POINTERS: Pointer[] = [
  {
    topics: ["questions"],
    form: /^\/?questions\/(\d{1,20})$/,
    to: (questionId) => ({ kind: "question", questionId }),
  },
  { topics: ["items"], form: /^\/?items\/([A-Z]{3}\d{1,20})$/, to: (itemId) => ({ kind: "item", itemId }) },
  {
    topics: ["messages"],
    form: new RegExp(`^(?:/?messages/)?([0-9a-f]{32}|${UUID})$`),
    to: (messageId, actions) => ({ kind: "message", messageId, read: isOnly(actions, "read") }),
  },
  {
    topics: ["orders_v2", "orders"],
    form: /^\/?orders\/(\d{1,20})$/,
    to: (orderId) => ({ kind: "order", orderId }),
  },
  {
    topics: ["shipments"],
    form: /^\/?shipments\/(\d{1,20})$/,
    to: (shipmentId) => ({ kind: "shipment", shipmentId }),
  },
  {
    topics: ["payments"],
    form: /^\/?(?:collections|(?:v1\/)?payments)\/(\d{1,20})$/,
    to: (paymentId) => ({ kind: "payment", paymentId }),
  },
  {
    topics: ["post_purchase", "claims"],
    form: /^\/?(?:(?:post-purchase\/)?v1\/)?claims\/(\d{1,20})$/,
    to: (claimId) => ({ kind: "claim", claimId }),
  },
  {
    topics: ["vis_leads"],
    form: new RegExp(`^/?(?:vis/leads|vis_leads)/(${UUID}|\\d{1,20})$`),
    to: (leadId) => ({ kind: "lead", leadId }),
  },
];

const isOnly = (actions: string[], action: string) => actions.length > 0 && actions.every((each) => each === action);

/** Plain words between slashes: no scheme, host, query, escape, backslash or empty step. */
const PLAIN_PATH = /^\/?[\w.-]+(?:\/[\w.-]+)*$/;
const DOT_STEP = /(?:^|\/)\.{1,2}(?:\/|$)/;

function meaningOf(topic: string | null, resource: string | null, actions: string[]): Meaning {
  const expected = POINTERS.filter(({ topics }) => topic === null || topics.includes(topic));
  if (resource === null) {
    return expected.length > 0 ? { kind: "malformed", problem: "no-resource" } : { kind: "unsupported" };
  }
  if (!PLAIN_PATH.test(resource) || DOT_STEP.test(resource)) return { kind: "malformed", problem: "bad-resource" };
  // Without a topic the path must tell what it is; a bare id could be anything.
  const telling = topic !== null || resource.includes("/");
  for (const { form, to } of telling ? expected : []) {
    const id = form.exec(resource)?.[1];
    if (id) return to(id, actions);
  }
  return topic !== null && expected.length > 0
    ? { kind: "malformed", problem: "bad-resource" }
    : { kind: "unsupported" };
}

function malformed(problem: "not-json" | "not-an-object"): ReceivedNotification {
  return {
    sourceId: null,
    topic: null,
    resource: null,
    sellerId: null,
    applicationId: null,
    attempt: null,
    sentAt: null,
    meaning: { kind: "malformed", problem },
  };
}

const MissedFeed = z.looseObject({ request: z.unknown(), response: z.unknown() });

/** The notification inside an entry of the missed feeds, which adds our own answer and the request as it was sent. */
function postedBody(entry: unknown): string {
  const missed = MissedFeed.safeParse(entry).data;
  if (!missed) return JSON.stringify(entry);
  const { request: _request, response: _response, ...notification } = missed;
  return JSON.stringify(notification);
}
