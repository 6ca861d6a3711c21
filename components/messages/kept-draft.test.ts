import { expect, it } from "vitest";
import { keptDraft } from "./kept-draft";
import type { PendingMessage } from "./pending-messages";
import type { Entry } from "./timeline-rows";

const outgoing = (text: string, state: "queued" | "sent" | "refused"): Entry => ({
  kind: "outgoing",
  clientId: text,
  at: "2026-11-20T10:00:00Z",
  conversationId: "c",
  isHere: true,
  text,
  state,
  refusal: null,
  authorId: "me",
  authorName: "Lucía",
  attempts: 0,
  attachments: [],
});
const flying = (text: string): PendingMessage => ({
  clientId: text,
  conversationId: "c",
  claimId: null,
  text,
  files: [],
  after: null,
  pressedAt: 0,
  phase: "sending",
});

it.each([
  ["is what the server kept", "Hola", [], [], "Hola"],
  ["stays away while its words are on their way", "Hola", [outgoing("Hola", "queued")], [], null],
  ["stays away while this browser hands them over", "Hola ", [], [flying("Hola")], null],
  ["comes back with a refusal", "Hola", [outgoing("Hola", "refused")], [], "Hola"],
  ["is another one than what is on its way", "Chau", [outgoing("Hola", "queued")], [], "Chau"],
  ["is nothing when there is none", null, [], [], null],
] as const)("the draft %s", (_what, draft, timeline, pending, expected) => {
  expect(keptDraft({ draft, timeline: [...timeline] }, pending)).toBe(expected);
});
