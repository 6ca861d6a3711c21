import { type Call, type Caller, json, type Outcome, type Reply } from "../http/call";
import type { Thread } from "../message-records";
import type { Order, Shipment } from "../order-records";
import { writeAsSeller } from "../trade/messages";
import { isMercadoEnvios } from "../trade/parcels";
import { changeThread, conversationStatus, messagesOf, threadOf, threadOrders } from "../trade/threads";
import type { SandboxRoute, World } from "../world";
import { losing } from "./lost-replies";
import { messageSent, sellerLengthMax } from "./message-shapes";
import { tagMissing, textRefusal } from "./messages";
import { noteAccepted, noteReceived } from "./writes";

const family = "messages";
const access = "bearer";

export const actionGuideRoutes: SandboxRoute[] = [
  { method: "GET", path: "/messages/action_guide/packs/:pack", family, access, handle: options },
  { method: "GET", path: "/messages/action_guide/packs/:pack/caps_available", family, access, handle: caps },
  {
    method: "POST",
    path: "/messages/action_guide/packs/:pack/option",
    family,
    access,
    arrive: noteArrival,
    handle: (call, world, caller) => losing(world, "messageReply", () => choose(call, world, caller)),
  },
];

interface Option {
  id: string;
  description: string;
  type: "template" | "free_text" | "TEMPLATE";
  cap: number;
  isOffered: (facts: Facts) => boolean;
}

interface Facts {
  orders: Order[];
  shipment: Shipment | undefined;
}

const guide: Option[] = [
  {
    id: "REQUEST_VARIANTS",
    description: "Ask variants",
    type: "template",
    cap: 20,
    isOffered: ({ orders }) => orders.some(({ logistic }) => /cross_docking|drop_off/.test(logistic)),
  },
  {
    id: "REQUEST_BILLING_INFO",
    description: "Ask billing data",
    type: "template",
    cap: 20,
    isOffered: () => true,
  },
  { id: "SEND_INVOICE_LINK", description: "Send invoice link", type: "free_text", cap: 1, isOffered: () => true },
  {
    id: "DELIVERY_PROMISE",
    description: "Delivery promise",
    type: "TEMPLATE",
    cap: 1,
    isOffered: ({ orders }) => orders.some(({ logistic }) => logistic === "self_service"),
  },
  { id: "OTHER", description: "Other", type: "free_text", cap: 1, isOffered: () => true },
];

/** This resource has an envelope of its own: `cause` is text. */
const refuseGuide = (status: number, error: string, message: string, cause = ""): Reply =>
  json(status, { cause, error, message, status_code: status });

interface Guided {
  thread: Thread;
  facts: Facts;
  offered: Option[];
}

function guided(call: Call, world: World, caller: Caller): Guided | Reply {
  const untagged = tagMissing(call);
  if (untagged) return untagged;
  const pack = call.part("pack");
  const thread = threadOf(world, pack, caller.userId);
  if (!thread) {
    return refuseGuide(403, "forbidden", `You are not allowed to access the information of the pack ${pack}`);
  }
  const orders = threadOrders(world, thread);
  if (thread.isExcepted || !orders.some(({ logistic }) => isMercadoEnvios(logistic))) {
    return refuseGuide(
      400,
      "bad_request",
      "This pack belongs to an excepted case, it is requested to use the messaging resource.",
      "blocked_by_excepted_case",
    );
  }
  if (thread.isBuyerGone) return refuseGuide(451, "Unavailable", "Unavailable");
  const { status, substatus } = conversationStatus(world, thread);
  if (status === "active" || messagesOf(world, thread).some(({ fromId }) => fromId !== thread.sellerId)) {
    return refuseGuide(
      403,
      "forbidden",
      "This package has the conversation blocked, please check blocked messages",
      "blocked_by_conversation_use_message_api",
    );
  }
  if (substatus !== "blocked_by_conversation_initiated_by_seller_limited") {
    return refuseGuide(403, "forbidden", "The conversation is blocked", substatus ?? "");
  }
  const shipmentId = orders.find((order) => order.shipmentId !== null)?.shipmentId;
  const facts = { orders, shipment: shipmentId ? world.state.get("shipments", shipmentId) : undefined };
  return { thread, facts, offered: guide.filter(({ isOffered }) => isOffered(facts)) };
}

const isReply = (value: Guided | Reply): value is Reply => "headers" in value;

const capOf = ({ guideUses }: Thread, { id, cap }: Option) => Math.max(0, cap - (guideUses[id] ?? 0));

/** Once the parcel has arrived, a free text needs the buyer's word first. */
const isEnabled = ({ id }: Option, { shipment }: Facts) => id !== "OTHER" || shipment?.status !== "delivered";

function options(call: Call, world: World, caller: Caller): Outcome {
  const found = guided(call, world, caller);
  if (isReply(found)) return found;
  return json(200, {
    options: found.offered.map((option) => ({
      id: option.id,
      internal_description: option.description,
      enabled: isEnabled(option, found.facts),
      type: option.type,
      templates: templatesOf(option),
      actionable: true,
      ...(option.type === "free_text" ? { char_limit: sellerLengthMax } : {}),
      ...(option.type === "TEMPLATE" ? { char_limit: null } : {}),
      child_options: option.type === "TEMPLATE" ? [] : null,
      cap_available: capOf(found.thread, option),
    })),
  });
}

const templateIdOf = ({ id }: Option) => `TEMPLATE___${id}___1`;

function templatesOf(option: Option) {
  if (option.type === "free_text") return null;
  const id = templateIdOf(option);
  if (option.type === "template") return [{ id, vars: null }];
  return [
    {
      id,
      texts: {
        mla: { html: "Hola,Entregaremos tu compra %s entre las %d y las %d hs." },
        mlb: { html: "Olá,Entregaremos sua compra %s entre %d e %d h." },
      },
      vars: [
        { id: `${id}___VAR___INIT`, type: "NUMBER" },
        { id: `${id}___VAR___LIMIT`, type: "NUMBER" },
      ],
    },
  ];
}

function caps(call: Call, world: World, caller: Caller): Outcome {
  const found = guided(call, world, caller);
  if (isReply(found)) return found;
  return json(
    200,
    found.offered.map((option) => ({ option_id: option.id, cap_available: capOf(found.thread, option) })),
  );
}

interface Choice {
  option_id?: unknown;
  template_id?: unknown;
  text?: unknown;
  vars?: unknown;
}

function choose(call: Call, world: World, caller: Caller): Reply {
  const found = guided(call, world, caller);
  if (isReply(found)) return found;
  const body = call.json;
  if (!isChoice(body)) return refuseGuide(400, "bad_request", "A JSON body is required");
  const { thread, facts, offered } = found;
  if (thread.isGuideLocked) {
    return refuseGuide(409, "conflict", "There is another request locking this operation");
  }
  const option = offered.find(({ id }) => id === body.option_id);
  if (!option || !isEnabled(option, facts)) return refuseGuide(404, "not_found", "The option selected is not valid");
  if (capOf(thread, option) === 0) {
    return refuseGuide(403, "bad_request", `You are not allowed to execute the option ${option.id} again`);
  }
  const text = textOf(option, body, facts);
  if (typeof text !== "string") return text;
  return world.state.together(() => {
    const uses = { ...thread.guideUses, [option.id]: (thread.guideUses[option.id] ?? 0) + 1 };
    const counted = changeThread(world, thread, { guideUses: uses });
    const toId = thread.buyerId;
    const message = writeAsSeller(world, counted, { text, toId, through: "api" });
    noteAccepted(world, deedOf(call.part("pack"), body));
    return json(200, messageSent(message));
  });
}

/** What the buyer will read; the marketplace's own words for a template. */
function textOf(option: Option, body: Choice, { orders, shipment }: Facts): string | Reply {
  if (option.type === "free_text") {
    if (typeof body.text !== "string" || body.text.trim() === "" || body.text.length > sellerLengthMax) {
      return refuseGuide(400, "limit_exceeded", "The text is invalid");
    }
    return textRefusal(body.text) ?? body.text;
  }
  if (body.template_id !== templateIdOf(option)) {
    return refuseGuide(400, "bad_request", `The template ${String(body.template_id)} is invalid`);
  }
  const isBrazil = orders[0]?.siteId === "MLB";
  if (option.id === "REQUEST_VARIANTS") {
    return isBrazil
      ? "Olá, diga-nos qual variação do produto você prefere."
      : "Hola, contanos qué variante del producto preferís.";
  }
  if (option.id === "REQUEST_BILLING_INFO") {
    return isBrazil
      ? "Olá, precisamos dos seus dados para emitir a nota fiscal."
      : "Hola, necesitamos tus datos para la factura: nombre, DNI, domicilio y código postal.";
  }
  const [from, to] = hoursOf(option, body.vars);
  if (from === undefined || to === undefined || from >= to) {
    return refuseGuide(400, "bad_request", `The template ${templateIdOf(option)} is invalid`);
  }
  const midnight = new Date().setHours(0, 0, 0, 0);
  if (shipment && shipment.promisedAt < midnight) {
    return json(500, { status_code: 500, message: "delivery date is before than today" });
  }
  return isBrazil
    ? `Olá, entregaremos sua compra entre ${from} e ${to} h.`
    : `Hola, entregaremos tu compra entre las ${from} y las ${to} hs.`;
}

function hoursOf(option: Option, vars: unknown): (number | undefined)[] {
  return ["INIT", "LIMIT"].map((name) => {
    const id = `${templateIdOf(option)}___VAR___${name}`;
    const entry: unknown = Array.isArray(vars) ? vars.find((one) => isNamed(one) && one.id === id) : undefined;
    const value = isNamed(entry) ? Number(entry.value) : Number.NaN;
    return Number.isInteger(value) && value >= 0 && value <= 24 ? value : undefined;
  });
}

const isNamed = (value: unknown): value is { id: unknown; value?: unknown } =>
  typeof value === "object" && value !== null && "id" in value;

function noteArrival(call: Call, world: World): void {
  const body = call.json;
  if (isChoice(body)) noteReceived(world, deedOf(call.part("pack"), body));
}

const deedOf = (pack: string, { option_id: option, template_id: template, text }: Choice) => ({
  kind: "action-guide" as const,
  subject: pack,
  action: String(option),
  detail: String(text ?? template ?? ""),
});

const isChoice = (value: unknown): value is Choice =>
  typeof value === "object" && value !== null && !Array.isArray(value);
