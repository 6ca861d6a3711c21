import { describe, expect, it } from "vitest";
import { type Replies, repliesAfter } from "./replies";

const reply = (clientId: string) => ({
  clientId,
  questionId: "question",
  conversationId: "conversation",
  text: "Sí, hay",
  pressedAt: 1,
});
const pressed = (replies: Replies, clientId: string) =>
  repliesAfter(replies, { type: "pressed", reply: reply(clientId) });

describe("replies on their way", () => {
  it("shows the reply the moment the key is pressed", () => {
    expect(pressed({}, "a").question).toMatchObject({ clientId: "a", phase: "sending", text: "Sí, hay" });
  });

  it("makes a double press one message", () => {
    const once = pressed({}, "a");
    expect(pressed(once, "b")).toBe(once);
    const accepted = repliesAfter(once, { type: "accepted", clientId: "a" });
    expect(pressed(accepted, "b")).toBe(accepted);
    const unreachable = repliesAfter(once, { type: "unreachable", clientId: "a" });
    expect(pressed(unreachable, "b")).toBe(unreachable);
  });

  it("sends again under the same id after the server did not answer", () => {
    const lost = repliesAfter(pressed({}, "a"), { type: "unreachable", clientId: "a" });
    expect(lost.question?.phase).toBe("unreachable");
    expect(repliesAfter(lost, { type: "retried", clientId: "a" }).question).toMatchObject({
      clientId: "a",
      phase: "sending",
    });
  });

  it("takes another press after a refusal", () => {
    const refusal = { reason: "being-answered", name: "Martín Ríos" };
    const refused = repliesAfter(pressed({}, "a"), { type: "refused", clientId: "a", refusal });
    expect(refused.question).toMatchObject({ phase: "refused", refusal });
    expect(pressed(refused, "b").question).toMatchObject({ clientId: "b", phase: "sending" });
  });

  it("ignores news about a reply it does not know", () => {
    const sending = pressed({}, "a");
    expect(repliesAfter(sending, { type: "accepted", clientId: "z" })).toBe(sending);
  });
});
