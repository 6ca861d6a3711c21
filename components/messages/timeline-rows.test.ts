import { describe, expect, it } from "vitest";
import type { PendingMessage } from "./pending-messages";
import { type Entry, type MessageEntry, timelineRows, waitingEntry } from "./timeline-rows";

const message = (id: string, change: Partial<MessageEntry> = {}): Entry => ({
  kind: "message",
  id,
  at: "2026-11-20T10:00:00Z",
  conversationId: "here",
  isHere: true,
  author: "buyer",
  authorName: null,
  recipient: null,
  text: id,
  state: "delivered",
  moderationReason: null,
  seenAt: null,
  goneAt: null,
  attachments: [],
  ...change,
});

const outgoing = (clientId: string): Entry => ({
  kind: "outgoing",
  clientId,
  at: "2026-11-20T10:05:00Z",
  conversationId: "here",
  isHere: true,
  text: clientId,
  state: "queued",
  refusal: null,
  authorId: "me",
  authorName: "Lucía",
  attempts: 0,
  attachments: [],
});

const step = (status: string, at = "2026-11-20T09:00:00Z"): Entry => ({
  kind: "shipment",
  id: `${status}${at}`,
  at,
  conversationId: null,
  isHere: true,
  status,
  substatus: null,
  isReturn: false,
});

const inTheAir = (clientId: string): PendingMessage => ({
  clientId,
  conversationId: "here",
  claimId: null,
  text: clientId,
  files: [],
  after: null,
  pressedAt: 0,
  phase: "sending",
});

const keys = (...args: Parameters<typeof timelineRows>) => timelineRows(...args).map(({ key }) => key);

describe("the rows of a timeline", () => {
  it("end with what this browser has in the air and the server does not show yet", () => {
    expect(keys([message("a"), outgoing("x")], [inTheAir("x"), inTheAir("y")])).toEqual(["message a", "x", "y"]);
  });

  it("tell of a parcel what a person wants to know, in both spellings, and once", () => {
    const steps = [step("pending"), step("ready_to_ship"), step("shipped"), step("shipped"), step("not_delivered")];
    expect(timelineRows(steps, [])).toHaveLength(2);
  });

  it("say where something was said, once for each stretch", () => {
    const there = { conversationId: "claim", isHere: false };
    const rows = timelineRows(
      [message("a"), message("b", there), message("c", there), message("d"), message("e", there)],
      [],
    );
    expect(rows.map(({ where }) => where)).toEqual([null, "claim", null, null, "claim"]);
  });
});

describe("who waits", () => {
  it("is the last who wrote here, when nobody has answered", () => {
    expect(waitingEntry([message("a"), message("b")])?.id).toBe("b");
    expect(waitingEntry([message("a", { author: "mediator" })])?.id).toBe("a");
  });

  it("is nobody once we wrote, or when the words were said elsewhere", () => {
    expect(waitingEntry([message("a"), message("b", { author: "seller" })])).toBeNull();
    expect(waitingEntry([message("a"), outgoing("x")])).toBeNull();
    expect(waitingEntry([message("a", { isHere: false })])).toBeNull();
    expect(waitingEntry([])).toBeNull();
  });
});
