import { listingById } from "../catalog/listings";
import { type Call, type Caller, json, type Outcome } from "../http/call";
import type { SandboxRoute, World } from "../world";
import { atMinusFourNoColon } from "./dates";
import { accessDenied, notFound } from "./errors";

const family = "other";
const access = "bearer";

export const moderationRoutes: SandboxRoute[] = [
  { method: "GET", path: "/moderations/infractions/:id", family, access, handle: infractions },
  { method: "GET", path: "/moderations/last_moderation/:element", family, access, handle: last },
];

const reasons = {
  question: {
    ES: "Eliminamos la pregunta porque incluía datos de contacto.",
    PT: "Removemos a pergunta porque tinha dados de contato.",
  },
  answer: {
    ES: "Eliminamos tu respuesta porque incluía datos de contacto.",
    PT: "Removemos sua resposta porque tinha dados de contato.",
  },
};

function infractions(call: Call, { state }: World, caller: Caller): Outcome {
  if (Number(call.part("id")) !== caller.userId) return accessDenied();
  const language = call.query("language") === "PT" ? "PT" : "ES";
  const type = call.query("element_type");
  const elementId = call.query("element_id");
  const itemId = call.query("related_item_id");
  const offset = Number(call.query("offset") ?? 0) || 0;
  const limit = Math.min(Math.max(Number(call.query("limit") ?? 20) || 20, 1), 20);
  const isAscending = call.query("sort") === "date_created_asc";
  const found = state
    .all("infractions")
    .filter(
      (infraction) =>
        infraction.userId === caller.userId &&
        (!type || type === "QUE") &&
        (!elementId || String(infraction.elementId) === elementId) &&
        (!itemId || infraction.itemId === itemId),
    )
    .sort((a, b) => (isAscending ? a.createdAt - b.createdAt : b.createdAt - a.createdAt));
  return json(200, {
    infractions: found.slice(offset, offset + limit).map((infraction) => ({
      id: String(infraction.id),
      date_created: atMinusFourNoColon(infraction.createdAt),
      user_id: String(infraction.userId),
      related_item_id: infraction.itemId,
      element_id: String(infraction.elementId),
      element_type: "QUE",
      site_id: listingById(infraction.itemId)?.siteId ?? "MLA",
      filter_subgroup: "DP",
      reason: reasons[infraction.section][language],
      remedy: "",
    })),
    paging: { offset, limit, total: found.length },
    sorting_type: isAscending ? "date_created_asc" : "date_created_desc",
  });
}

function last(call: Call, { state }: World, caller: Caller): Outcome {
  const [, questionId] = /^(\d+)-QUE$/.exec(call.part("element")) ?? [];
  const infraction = state
    .all("infractions")
    .filter(({ elementId }) => String(elementId) === questionId)
    .at(-1);
  if (!infraction) return notFound();
  if (state.get("questions", infraction.elementId)?.sellerId !== caller.userId) return accessDenied();
  return json(200, [
    {
      name: "DP",
      id: String(infraction.id),
      date_created: atMinusFourNoColon(infraction.createdAt),
      evidences: [{ section_name: infraction.section, text_matched: "" }],
      wordings: [{ type: "REASON", value: reasons[infraction.section].ES }],
    },
  ]);
}
