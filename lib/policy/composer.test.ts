import { describe, expect, it } from "vitest";
import { type BlockedReason, blockedReasons } from "@/db/vocabulary";
import { type Composer, type ThreadFacts, threadComposer } from "./composer";

const now = new Date("2026-03-02T12:00:00Z");
const hours = (count: number) => new Date(now.getTime() + count * 3_600_000);
const attachments = { bytesMax: 100, countMax: 2, mediaTypes: ["image/png"] };

const thread = (facts: Partial<ThreadFacts> = {}): ThreadFacts => ({
  block: null,
  isAssisted: false,
  oursSince: null,
  maxCharacters: 350,
  attachments,
  after: "last",
  deliveryAt: null,
  ...facts,
});
const claimOpen: Composer = {
  kind: "open",
  to: "claim",
  claimId: "claim",
  recipient: "buyer",
  maxCharacters: null,
  attachments,
  after: null,
  isThreadPaused: false,
};
const silent: Composer = {
  kind: "blocked",
  reason: "nothing-to-say",
  word: "",
  since: null,
  until: null,
  elsewhere: null,
};

const decide = (facts: Partial<ThreadFacts> | null, more: { claim?: Composer; isDisconnected?: boolean } = {}) =>
  threadComposer({
    isDisconnected: more.isDisconnected ?? false,
    thread: facts && thread(facts),
    claim: more.claim ? { conversationId: "complaint", composer: more.claim } : null,
    now,
  });

const blockOf = (reason: BlockedReason | null, word = `blocked_by_${reason?.replaceAll("-", "_")}`) => ({
  block: { reason, word, since: hours(-5) },
});

/** What each reason of the reference means for who wants to write. A new one does not compile without a row. */
const REASONS: Record<BlockedReason, { kind: "blocked" | "opening"; elsewhere: boolean; ends: boolean }> = {
  time: { kind: "blocked", elsewhere: false, ends: false },
  buyer: { kind: "blocked", elsewhere: false, ends: false },
  mediation: { kind: "blocked", elsewhere: true, ends: false },
  "mediation-fbm": { kind: "blocked", elsewhere: true, ends: false },
  fulfillment: { kind: "blocked", elsewhere: false, ends: true },
  payment: { kind: "blocked", elsewhere: false, ends: false },
  "conversation-initiated-by-seller": { kind: "blocked", elsewhere: false, ends: false },
  "conversation-initiated-by-seller-limited": { kind: "opening", elsewhere: false, ends: false },
  "conversation-started-by-seller": { kind: "blocked", elsewhere: false, ends: false },
  "conversation-use-message-api": { kind: "blocked", elsewhere: false, ends: false },
  "conversation-expired": { kind: "blocked", elsewhere: false, ends: false },
  "cancelled-order": { kind: "blocked", elsewhere: false, ends: false },
  "cancelled-order-by-fraud": { kind: "blocked", elsewhere: false, ends: false },
  "cancelled-order-hidden": { kind: "blocked", elsewhere: false, ends: false },
  refund: { kind: "blocked", elsewhere: true, ends: false },
  claim: { kind: "blocked", elsewhere: true, ends: false },
  "claim-change-open": { kind: "blocked", elsewhere: true, ends: false },
  "claim-change-closed": { kind: "blocked", elsewhere: true, ends: false },
  "deactivated-account": { kind: "blocked", elsewhere: false, ends: false },
  restrictions: { kind: "blocked", elsewhere: false, ends: false },
  "message-pending-review": { kind: "blocked", elsewhere: false, ends: false },
  "return-to-buyer-fulfillment": { kind: "blocked", elsewhere: true, ends: false },
  "ai-assistant": { kind: "blocked", elsewhere: false, ends: false },
  "ai-assistant-expired": { kind: "blocked", elsewhere: false, ends: false },
  "ai-assistant-contact-closed": { kind: "blocked", elsewhere: false, ends: false },
  "ai-assistant-initiated-by-seller-expired": { kind: "blocked", elsewhere: false, ends: false },
  resale: { kind: "blocked", elsewhere: false, ends: false },
  "proximity-groceries": { kind: "blocked", elsewhere: false, ends: false },
  "excepted-case": { kind: "blocked", elsewhere: false, ends: false },
};

describe("the composer of a thread", () => {
  it("is open, to the buyer, with the thread's own limits", () => {
    expect(decide({})).toEqual({
      kind: "open",
      to: "thread",
      claimId: null,
      recipient: "buyer",
      maxCharacters: 350,
      attachments,
      after: "last",
      isThreadPaused: false,
    });
  });

  it.each(blockedReasons)("tells what %s means", (reason) => {
    const { kind, elsewhere, ends } = REASONS[reason];
    const composer = decide({ ...blockOf(reason), deliveryAt: hours(30) }, { claim: silent });
    expect(composer.kind).toBe(kind);
    if (composer.kind !== "blocked") return;
    expect(composer).toEqual({
      kind: "blocked",
      reason,
      word: `blocked_by_${reason.replaceAll("-", "_")}`,
      since: hours(-5),
      until: ends ? hours(30) : null,
      elsewhere: elsewhere ? { conversationId: "complaint" } : null,
    });
  });

  it("is read-only with the raw word for a reason that nobody knows", () => {
    expect(decide(blockOf(null, "blocked_by_the_moon"))).toMatchObject({
      kind: "blocked",
      reason: null,
      word: "blocked_by_the_moon",
      elsewhere: null,
    });
  });

  it("names no time that has passed, and no place that is not there", () => {
    expect(decide({ ...blockOf("fulfillment"), deliveryAt: hours(-1) })).toMatchObject({ until: null });
    expect(decide(blockOf("mediation"))).toMatchObject({ kind: "blocked", elsewhere: null });
  });

  it("gives way to a claim that takes messages, blocked or not", () => {
    for (const facts of [{}, blockOf("mediation"), blockOf(null, "blocked_by_something")]) {
      expect(decide(facts, { claim: claimOpen })).toEqual({ ...claimOpen, isThreadPaused: true });
    }
    expect(decide({}, { claim: silent })).toMatchObject({ kind: "open", to: "thread" });
  });

  it("lets the assistant answer before the next message", () => {
    expect(decide({ isAssisted: true })).toMatchObject({ kind: "open", recipient: "assistant" });
    expect(decide({ isAssisted: true, oursSince: hours(-1) })).toEqual({ kind: "assistant-turn", since: hours(-1) });
    expect(decide({ isAssisted: false, oursSince: hours(-1) })).toMatchObject({ kind: "open" });
    expect(decide({ ...blockOf("ai-assistant-expired"), isAssisted: true, oursSince: hours(-50) })).toMatchObject({
      kind: "blocked",
    });
  });

  it("takes nothing while the store is not connected, or where there is no thread", () => {
    expect(decide({}, { isDisconnected: true, claim: claimOpen })).toMatchObject({ reason: "store-disconnected" });
    expect(decide(null)).toMatchObject({ kind: "blocked", reason: "nothing-to-say" });
    expect(decide(null, { claim: claimOpen })).toMatchObject({ kind: "open", to: "claim" });
  });
});
