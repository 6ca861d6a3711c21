import type { Listing } from "../catalog/listings";
import { faultsOf } from "../faults";
import type { Answer, Question, QuestionStatus } from "../records";
import type { World } from "../world";
import { newLead } from "./leads";

const firstQuestionId = 13_580_020_001;
const firstInfractionId = 1_378_710_000;

export interface NewQuestion {
  listing: Listing;
  buyerId: number;
  text: string;
  /** Epoch milliseconds; now when absent. */
  askedAt?: number;
  /** No notification: seeds and benches. */
  quietly?: boolean;
}

export function askQuestion(world: World, { listing, buyerId, text, askedAt, quietly }: NewQuestion): Question {
  const createdAt = askedAt ?? Date.now();
  const id = world.state.next("question", firstQuestionId);
  const question = world.state.put("questions", id, {
    id,
    sellerId: listing.sellerId,
    buyerId,
    itemId: listing.id,
    status: "UNANSWERED",
    text,
    answer: null,
    hold: false,
    deletedFromListing: false,
    suspectedSpam: false,
    createdAt,
    updatedAt: createdAt,
    visibleAt: createdAt + faultsOf(world.state).questionLagMs,
  });
  if (!quietly) tellChange(world, question);
  if (listing.isClassified) createLead(world, question, Boolean(quietly));
  return question;
}

/** Writes the one answer; the caller has checked that the question waits for it. */
export function answerQuestion(world: World, question: Question, text: string, through: Answer["through"]): Question {
  const now = Date.now();
  return change(world, question, {
    status: "ANSWERED",
    answer: { text, status: "ACTIVE", createdAt: now, through },
  });
}

export const deleteQuestion = (world: World, question: Question) =>
  change(world, question, { status: "DELETED", deletedFromListing: true });

export const disableQuestion = (world: World, question: Question) => change(world, question, { status: "DISABLED" });

export const reviewQuestion = (world: World, question: Question, status: QuestionStatus) =>
  change(world, question, { status });

export const holdQuestion = (world: World, question: Question) =>
  change(world, question, { hold: !question.hold, suspectedSpam: !question.hold });

export function banQuestion(world: World, question: Question): Question {
  noteInfraction(world, question, "question");
  return change(world, question, { status: "BANNED" });
}

/** The late moderation of an accepted answer; unchanged when there is none. */
export function banAnswer(world: World, question: Question): Question {
  if (!question.answer) return question;
  noteInfraction(world, question, "answer");
  return change(world, question, { answer: { ...question.answer, status: "BANNED" } });
}

/** Blocked buyers cannot ask, and what they asked cannot be answered. */
export const isBlocked = ({ state }: World, sellerId: number, buyerId: number) =>
  state.get("blocks", `${sellerId}:${buyerId}`) !== undefined;

function change(world: World, question: Question, changes: Partial<Question>): Question {
  const changed = world.state.put("questions", question.id, { ...question, ...changes, updatedAt: Date.now() });
  tellChange(world, changed);
  return changed;
}

function tellChange({ courier }: World, { id, sellerId }: Question): void {
  courier.tell({ topic: "questions", resource: `/questions/${id}`, userId: sellerId });
}

function noteInfraction({ state }: World, question: Question, section: "question" | "answer"): void {
  const id = state.next("infraction", firstInfractionId);
  state.put("infractions", id, {
    id,
    userId: section === "answer" ? question.sellerId : question.buyerId,
    itemId: question.itemId,
    elementId: question.id,
    section,
    createdAt: Date.now(),
  });
}

// A classified ad tells the seller twice by design: as a question and as a lead.
function createLead(world: World, question: Question, quietly: boolean): void {
  const make = () =>
    newLead(world, {
      type: "question",
      sellerId: question.sellerId,
      itemId: question.itemId,
      buyerId: question.buyerId,
      externalId: String(question.id),
      createdAt: question.createdAt,
    });
  if (quietly) world.courier.silently(make);
  else make();
}
