import { expect, it } from "vitest";
import { pictureBeside, picturesOf } from "./picture-list";
import type { Entry } from "./timeline-rows";

const file = (id: string, change = {}) => ({
  id,
  name: `${id}.jpg`,
  sizeBytes: 10,
  mediaType: "image/jpeg",
  isFlagged: false,
  ...change,
});

const message = (at: string, attachments: ReturnType<typeof file>[]): Entry => ({
  kind: "message",
  id: at,
  at,
  conversationId: "here",
  isHere: true,
  author: "buyer",
  authorName: null,
  recipient: null,
  text: "",
  state: "delivered",
  moderationReason: null,
  seenAt: null,
  goneAt: null,
  attachments,
});

it("shows the pictures of every message in their order, and nothing that is flagged or no picture", () => {
  const entries: Entry[] = [
    message("10:00", [file("a"), file("b", { isFlagged: true })]),
    { kind: "claim-opened", id: "c", at: "10:01", conversationId: null, isHere: true, type: null, reason: null },
    message("10:02", [file("d", { mediaType: "application/pdf" }), file("e"), file("f", { mediaType: null })]),
  ];
  expect(picturesOf(entries, ({ at }) => `sent ${at}`)).toEqual([
    { id: "a", name: "a.jpg", sizeBytes: 10, by: "sent 10:00", at: "10:00" },
    { id: "e", name: "e.jpg", sizeBytes: 10, by: "sent 10:02", at: "10:02" },
  ]);
});

it("goes from one to the next, and no further than the ends", () => {
  const pictures = picturesOf([message("10:00", [file("a"), file("b")])], () => "");
  expect(pictureBeside(pictures, "a", 1)?.id).toBe("b");
  expect(pictureBeside(pictures, "b", 1)).toBeUndefined();
  expect(pictureBeside(pictures, "a", -1)).toBeUndefined();
  expect(pictureBeside(pictures, "gone", 1)).toBeUndefined();
});
