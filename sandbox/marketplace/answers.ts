import { type Call, type Caller, json, type Outcome, type Reply } from "../http/call";
import type { Effect } from "../records";
import { itemStateOf } from "../trade/items";
import { answerQuestion, isBlocked } from "../trade/questions";
import type { SandboxRoute, World } from "../world";
import { notFound, refuse } from "./errors";
import { losing } from "./lost-replies";
import { questionAnswered } from "./question-shapes";
import { textLengthMax, visibleQuestion } from "./questions";

export const answerRoutes: SandboxRoute[] = [
  { method: "POST", path: "/answers", family: "answers", access: "bearer", arrive: noteArrival, handle: answer },
];

function answer(call: Call, world: World, caller: Caller): Outcome {
  return losing(world, "answerReply", () => accept(call, world, caller));
}

function accept(call: Call, world: World, caller: Caller): Reply {
  const body = call.json;
  if (!isObject(body) || Object.keys(body).some((key) => key !== "question_id" && key !== "text")) {
    return refuse(400, "invalid_post_body", "JSON inválido. Los atributos válidos son: {0}.");
  }
  const { question_id: questionId, text } = body;
  if (!Number.isInteger(questionId)) return refuse(400, "invalid_question", "La pregunta es inválida.");
  if (typeof text !== "string" || text.trim() === "") return refuse(400, "text_is_null", "The Attribute {0} is empty");
  if (text.length > textLengthMax) return refuse(400, "text_too_long", `The text exceeds ${textLengthMax} characters`);
  const question = visibleQuestion(world, Number(questionId));
  if (!question || question.status === "DELETED") return notFound(`Question ${questionId} not found`);
  if (question.sellerId !== caller.userId) {
    return refuse(403, "forbidden", "You don't have permission to answer this question");
  }
  const isOpen = question.status === "UNANSWERED" || question.status === "UNDER_REVIEW";
  if (!isOpen) return refuse(400, "not_unanswered_question", `Question ${question.id} is not unanswered`);
  if (itemStateOf(world, question.itemId).status !== "active") {
    return refuse(400, "not_active_item", "The item must be active");
  }
  if (question.status === "UNDER_REVIEW") {
    return refuse(400, "not_unanswered_question", `Question ${question.id} is not unanswered`);
  }
  if (isBlocked(world, question.sellerId, question.buyerId)) {
    return refuse(400, "not_unanswered_question", `Question ${question.id} is already answered.`);
  }
  return world.state.together(() => {
    const answered = answerQuestion(world, question, text, "api");
    const effect = effectOf(world, question.id);
    world.state.put("effects", question.id, {
      ...effect,
      accepted: effect.accepted + 1,
      answers: [...effect.answers, { text, at: Date.now() }],
    });
    return json(200, questionAnswered(answered));
  });
}

function noteArrival(call: Call, world: World): void {
  const body = call.json;
  if (!isObject(body) || !Number.isInteger(body.question_id)) return;
  const effect = effectOf(world, Number(body.question_id));
  world.state.put("effects", effect.questionId, { ...effect, received: effect.received + 1 });
}

const effectOf = ({ state }: World, questionId: number): Effect =>
  state.get("effects", questionId) ?? { questionId, received: 0, accepted: 0, answers: [] };

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
