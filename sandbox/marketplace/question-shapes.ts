import { buyerById } from "../catalog/buyers";
import { listingById } from "../catalog/listings";
import type { Answer, Question } from "../records";
import { atMinusFour, inNanoseconds } from "./dates";

/** The application that the marketplace's own site asks through. */
const siteApplicationId = 7092;

/** GET /questions/{id}?api_version=4: `buyer_id`, nanoseconds. Classified ads keep the other shape here too. */
export function questionById(question: Question): Record<string, unknown> {
  if (isClassified(question)) return questionWithContact(question);
  return {
    id: question.id,
    seller_id: question.sellerId,
    buyer_id: question.buyerId,
    item_id: question.itemId,
    deleted_from_listing: question.deletedFromListing,
    suspected_spam: question.suspectedSpam,
    status: question.status,
    hold: question.hold,
    text: shownText(question),
    app_id: siteApplicationId,
    date_created: inNanoseconds(question.createdAt, question.id),
    last_updated: inNanoseconds(question.updatedAt, question.id),
    answer: shownAnswer(question.answer),
  };
}

/** In searches, in the reply to a POST, and by id without `api_version=4`: `from`, -04:00. */
export function questionInSearch(question: Question): Record<string, unknown> {
  if (isClassified(question)) return questionWithContact(question);
  return {
    date_created: atMinusFour(question.createdAt),
    item_id: question.itemId,
    seller_id: question.sellerId,
    status: question.status,
    text: shownText(question),
    id: question.id,
    deleted_from_listing: question.deletedFromListing,
    hold: question.hold,
    suspected_spam: question.suspectedSpam,
    answer: shownAnswer(question.answer),
    from: { id: question.buyerId },
  };
}

/** The reply to POST /answers. */
export function questionAnswered(question: Question): Record<string, unknown> {
  return {
    id: question.id,
    answer: shownAnswer(question.answer),
    date_created: atMinusFour(question.createdAt),
    deleted_from_listing: question.deletedFromListing,
    hold: question.hold,
    item_id: question.itemId,
    seller_id: question.sellerId,
    status: question.status,
    text: shownText(question),
    from: { id: question.buyerId, answered_questions: buyerById(question.buyerId)?.answeredQuestions ?? 0 },
  };
}

function questionWithContact(question: Question): Record<string, unknown> {
  const buyer = buyerById(question.buyerId);
  return {
    id: question.id,
    seller_id: question.sellerId,
    text: shownText(question),
    status: question.status,
    item_id: question.itemId,
    date_created: atMinusFour(question.createdAt),
    hold: question.hold,
    deleted_from_listing: question.deletedFromListing,
    answer: shownAnswer(question.answer),
    from: {
      id: question.buyerId,
      answered_questions: buyer?.answeredQuestions ?? 0,
      first_name: buyer?.firstName ?? "Lead",
      last_name: "De Prueba",
      phone: { number: "00000000", area_code: "11" },
      email: `comprador.${question.buyerId}@mail.example`,
    },
  };
}

const shownText = (question: Question) => (question.status === "BANNED" ? "" : question.text);

function shownAnswer(answer: Answer | null) {
  if (!answer) return null;
  const text = answer.status === "BANNED" ? "" : answer.text;
  return { text, status: answer.status, date_created: atMinusFour(answer.createdAt) };
}

const isClassified = (question: Question) => listingById(question.itemId)?.isClassified ?? false;
