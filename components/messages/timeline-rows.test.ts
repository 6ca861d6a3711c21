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

describe("what the buyer waits about", () => {
  const since = "2026-11-20T10:00:00Z";
  const later = "2026-11-20T10:07:00Z";

  it("is the first thing they said since they began to wait, as the list says it", () => {
    const all = [
      message("a"),
      message("b", { author: "seller", at: "2026-11-20T09:00:00Z" }),
      message("c", { at: later }),
    ];
    expect(waitingEntry(all, since)?.id).toBe("a");
    expect(waitingEntry(all, later)?.id).toBe("c");
    expect(waitingEntry([message("a", { author: "mediator" })], since)?.id).toBe("a");
  });

  it("is nothing when nobody waits, and nothing that we said or that was said elsewhere", () => {
    expect(waitingEntry([message("a")], null)).toBeNull();
    expect(waitingEntry([message("a", { author: "seller" })], since)).toBeNull();
    expect(waitingEntry([message("a", { isHere: false })], since)).toBeNull();
    expect(waitingEntry([message("a", { state: "moderated" }), message("b")], since)?.id).toBe("b");
  });
});
