import { describe, expect, it } from "vitest";
import type { Question } from "./queries";
import type { PendingReply } from "./replies";
import { slotStateOf } from "./slot-state";

const question: Question = {
  id: "question",
  sourceId: "1",
  status: "UNANSWERED",
  text: "¿Hay 42?",
  askedAt: "2026-11-20T10:43:00Z",
  deletedFromListing: false,
  answerText: null,
  answerStatus: null,
  answeredAt: null,
  draft: null,
  obstacle: null,
  lease: null,
  reply: null,
};

const reply: NonNullable<Question["reply"]> = {
  clientId: "a",
  text: "Sí, hay",
  state: "queued",
  refusal: null,
  attempts: 0,
  authorKind: "agent",
  authorId: "me",
  authorName: "Lucía Ferreyra",
  createdAt: "2026-11-20T10:46:00Z",
  attemptedAt: null,
  settledAt: null,
};

const pending: PendingReply = {
  clientId: "a",
  questionId: "question",
  conversationId: "conversation",
  text: "Sí, hay",
  pressedAt: 1,
  phase: "sending",
};

const answered = {
  status: "ANSWERED",
  answerText: "Sí, hay",
  answerStatus: "ACTIVE",
  answeredAt: "2026-11-20T10:47:00Z",
  obstacle: "already-answered" as const,
};

const stateOf = (changes: Partial<Question> = {}, around: Partial<Parameters<typeof slotStateOf>[1]> = {}) =>
  slotStateOf({ ...question, ...changes }, { pending: undefined, me: "me", store: "connected", draft: "", ...around });

describe("the one place for an answer", () => {
  it("is open while the question takes an answer and nobody has sent one", () => {
    expect(stateOf()).toEqual({ kind: "open", refusal: null });
  });

  it("is on its way from the press of the key, and stays so when the server takes over", () => {
    const onItsWay = { kind: "underway", step: "sending", text: "Sí, hay", author: { kind: "me" }, clientId: "a" };
    expect(stateOf({}, { pending })).toEqual(onItsWay);
    expect(stateOf({ reply }, { pending })).toEqual(onItsWay);
    expect(stateOf({ reply: { ...reply, state: "sending" } })).toEqual(onItsWay);
  });

  it("says when our own server did not answer", () => {
    expect(stateOf({}, { pending: { ...pending, phase: "unreachable" } })).toMatchObject({ step: "unreachable" });
  });

  it("waits while the store has to be connected again", () => {
    expect(stateOf({ reply }, { store: "reconnect-needed" })).toMatchObject({ step: "waiting" });
  });

  it("checks, with the attempt and since when", () => {
    const checking = { ...reply, state: "checking" as const, attempts: 2, attemptedAt: "2026-11-20T10:46:30Z" };
    expect(stateOf({ reply: checking })).toMatchObject({
      kind: "checking",
      attempts: 2,
      since: "2026-11-20T10:46:30Z",
    });
  });

  it("is published by the one who sent it, or from the marketplace", () => {
    const sent = { ...reply, state: "sent" as const };
    expect(stateOf({ ...answered, reply: sent })).toMatchObject({ kind: "published", author: { kind: "me" } });
    expect(stateOf({ ...answered, reply: { ...sent, authorId: "other", authorName: "Martín Ríos" } })).toMatchObject({
      author: { kind: "person", name: "Martín Ríos" },
    });
    expect(stateOf(answered)).toMatchObject({ author: { kind: "marketplace" } });
    const lost = { ...reply, state: "refused" as const, refusal: "answered-elsewhere" };
    expect(stateOf({ ...answered, reply: lost })).toMatchObject({ author: { kind: "marketplace" } });
  });

  it("keeps the draft of who lost the race, and not of who won it", () => {
    const theirs = { ...reply, state: "sent" as const, authorId: "other", authorName: "Martín Ríos" };
    expect(stateOf({ ...answered, reply: theirs }, { draft: "Hola, sí" })).toMatchObject({ hasUnsentDraft: true });
    expect(stateOf({ ...answered, reply: { ...theirs, authorId: "me" } }, { draft: "Sí" })).toMatchObject({
      hasUnsentDraft: false,
    });
  });

  it("says that somebody else's reply is on its way", () => {
    const theirs = { ...reply, authorId: "other", authorName: "Martín Ríos" };
    expect(stateOf({ reply: theirs })).toMatchObject({
      kind: "underway",
      author: { kind: "person", name: "Martín Ríos" },
    });
  });

  it("opens again with the reason when the reply was refused and the question still waits", () => {
    const refused = { ...reply, state: "refused" as const, refusal: "marketplace:forbidden" };
    expect(stateOf({ reply: refused }, { draft: "Sí, hay" })).toEqual({
      kind: "open",
      refusal: { reason: "marketplace:forbidden" },
    });
    expect(stateOf({ reply: refused }, { draft: "Sí, hay 42" })).toEqual({ kind: "open", refusal: null });
  });

  it("does not show one agent why another one's reply was refused", () => {
    const refused = { ...reply, state: "refused" as const, refusal: "item-not-active", authorId: "other" };
    expect(stateOf({ reply: refused }, { draft: "Sí, hay" })).toEqual({ kind: "open", refusal: null });
  });

  it("shows the refusal of the press itself", () => {
    const refusal = { reason: "being-answered", name: "Martín Ríos" };
    const refused = { ...pending, phase: "refused" as const, refusal };
    expect(stateOf({}, { pending: refused, draft: "Sí, hay" })).toEqual({ kind: "open", refusal });
  });

  it.each([
    "question-banned",
    "question-deleted",
    "question-disabled",
    "on-hold",
    "under-review",
    "item-not-active",
    "unknown-status",
    "answer-moderated",
  ] as const)("is blocked by %s", (obstacle) => {
    expect(stateOf({ obstacle })).toMatchObject({ kind: "blocked", obstacle });
  });

  it("is closed while the store is disconnected", () => {
    expect(stateOf({}, { store: "disconnected" })).toEqual({ kind: "disconnected" });
  });
});
