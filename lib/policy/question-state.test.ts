import { describe, expect, it } from "vitest";
import { answerability, type QuestionState } from "./question-state";

describe("answerability", () => {
  it.each<[QuestionState, string]>([
    [{ status: "UNANSWERED" }, "yes"],
    [{ status: "unanswered", itemStatus: "Active", hold: false }, "yes"],
    [{ status: "UNANSWERED", itemStatus: null, hold: null }, "yes"],
    [{ status: "UNANSWERED", hold: true }, "on-hold"],
    [{ status: "UNANSWERED", itemStatus: "paused" }, "item-not-active"],
    [{ status: "UNANSWERED", itemStatus: "closed", hold: true }, "item-not-active"],
    [{ status: "UNANSWERED", itemStatus: "under_review" }, "under-review"],
    [{ status: "ANSWERED" }, "already-answered"],
    [{ status: "answered", answerStatus: "ACTIVE" }, "already-answered"],
    [{ status: "ANSWERED", answerStatus: "banned" }, "answer-moderated"],
    [{ status: "ANSWERED", answerStatus: "DISABLED" }, "already-answered"],
    [{ status: "CLOSED_UNANSWERED" }, "item-not-active"],
    [{ status: "UNDER_REVIEW" }, "under-review"],
    [{ status: "BANNED" }, "question-banned"],
    [{ status: "DELETED" }, "question-deleted"],
    [{ status: "DISABLED" }, "question-disabled"],
    [{ status: "SOMETHING_NEW", itemStatus: "active" }, "unknown-status"],
    [{ status: "" }, "unknown-status"],
  ])("%o: %s", (question, expected) => {
    const result = answerability(question);
    expect(result.canAnswer ? "yes" : result.reason).toBe(expected);
  });
});
