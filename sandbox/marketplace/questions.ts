import { listingById } from "../catalog/listings";
import { type Call, type Caller, json, type Outcome } from "../http/call";
import type { Question } from "../records";
import { itemStateOf } from "../trade/items";
import { askQuestion, deleteQuestion, isBlocked } from "../trade/questions";
import type { SandboxRoute, World } from "../world";
import { accessDenied, notFound, refuse } from "./errors";
import { searchQuestions } from "./question-search";
import { questionById, questionInSearch } from "./question-shapes";

const family = "questions";
const access = "bearer";

/** Questions and answers are 1 to 2000 long, in UTF-16 units as the marketplace's Java counts. */
export const textLengthMax = 2000;

export const questionRoutes: SandboxRoute[] = [
  {
    method: "GET",
    path: "/questions/search",
    family,
    access,
    handle: (call, world, caller) => searchQuestions(call, world, caller.userId, false),
  },
  {
    method: "GET",
    path: "/my/received_questions/search",
    family,
    access,
    handle: (call, world, caller) => searchQuestions(call, world, caller.userId, true),
  },
  { method: "GET", path: "/questions/:id", family, access, handle: read },
  { method: "DELETE", path: "/questions/:id", family, access, handle: remove },
  { method: "POST", path: "/questions", family, access, handle: ask },
  {
    method: "GET",
    path: "/users/:id/questions/response_time",
    family,
    access,
    handle: (call, world) => responseTime(Number(call.part("id")), world),
  },
];

/** The question behind an id once the API may show it. */
export function visibleQuestion({ state }: World, id: string | number): Question | undefined {
  const question = state.get("questions", id);
  return question && question.visibleAt <= Date.now() ? question : undefined;
}

function read(call: Call, world: World, caller: Caller): Outcome {
  const question = visibleQuestion(world, call.part("id"));
  if (!question) return notFound(`Question ${call.part("id")} not found`);
  if (question.sellerId !== caller.userId && question.buyerId !== caller.userId) return accessDenied();
  return json(200, call.query("api_version") === "4" ? questionById(question) : questionInSearch(question));
}

function remove(call: Call, world: World, caller: Caller): Outcome {
  const question = visibleQuestion(world, call.part("id"));
  if (!question || question.status === "DELETED") return notFound(`Question ${call.part("id")} not found`);
  if (question.sellerId !== caller.userId) return accessDenied();
  if (question.status !== "UNANSWERED") {
    return refuse(400, "not_unanswered_question", `Question ${question.id} must be unanswered`);
  }
  deleteQuestion(world, question);
  return json(200, ["Question deleted."]);
}

function ask(call: Call, world: World, caller: Caller): Outcome {
  const body = call.json;
  if (typeof body !== "object" || body === null) return refuse(400, "invalid_post_body", "JSON inválido.");
  const text = "text" in body ? body.text : undefined;
  const itemId = "item_id" in body ? body.item_id : undefined;
  if (typeof text !== "string" || text.trim() === "") {
    return refuse(400, "text_is_null", "The Attribute {0} is empty");
  }
  if (text.length > textLengthMax) return refuse(400, "text_too_long", `The text exceeds ${textLengthMax} characters`);
  const listing = typeof itemId === "string" ? listingById(itemId) : undefined;
  if (!listing) return notFound(`Item with id ${String(itemId)} not found`);
  if (itemStateOf(world, listing.id).status !== "active") {
    return refuse(400, "not_active_item", "The item must be active");
  }
  if (listing.sellerId === caller.userId) return refuse(400, "invalid_user", "The seller cannot ask on the own item");
  if (isBlocked(world, listing.sellerId, caller.userId))
    return refuse(403, "forbidden", "The user cannot ask this seller");
  return json(201, questionInSearch(askQuestion(world, { listing, buyerId: caller.userId, text })));
}

function responseTime(userId: number, { state }: World): Outcome {
  const since = Date.now() - 14 * 24 * 60 * 60_000;
  const recent = state.questionsOf(userId).filter((question) => question.createdAt > since);
  if (recent.length === 0) return notFound(`Response time not found for user id: ${userId}`);
  const average = (questions: Question[]) => {
    const minutes = questions.map(waitMinutes);
    return minutes.length === 0 ? 0 : Math.round(minutes.reduce((sum, wait) => sum + wait, 0) / minutes.length);
  };
  const during = (questions: Question[]) => {
    const minutes = average(questions);
    return { response_time: minutes, sales_percent_increase: minutes > 60 ? 10 : null };
  };
  const local = (question: Question) => new Date(question.createdAt - 4 * 60 * 60_000);
  const isWeekend = (question: Question) => [0, 6].includes(local(question).getUTCDay());
  const isWithin = (question: Question, from: number, to: number) => {
    const hour = local(question).getUTCHours();
    return !isWeekend(question) && hour >= from && hour < to;
  };
  return json(200, {
    user_id: userId,
    total: { response_time: average(recent) },
    weekend: during(recent.filter(isWeekend)),
    weekdays_working_hours: during(recent.filter((question) => isWithin(question, 9, 18))),
    weekdays_extra_hours: during(recent.filter((question) => isWithin(question, 18, 24))),
  });
}

const weekMinutes = 7 * 24 * 60;

function waitMinutes(question: Question): number {
  const end = question.answer?.createdAt ?? Date.now();
  return Math.min(weekMinutes, (end - question.createdAt) / 60_000);
}
