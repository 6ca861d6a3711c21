import { beforeEach, describe, expect, it, vi } from "vitest";
import type { PendingReply } from "./replies";
import { createReplyDesk, type Handed } from "./reply-desk";

const press = { questionId: "question", conversationId: "conversation", text: "Sí, hay" };
const settled = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

describe("sending from the browser", () => {
  it("hands over once when the key is pressed twice", async () => {
    const hand = vi.fn(async (): Promise<Handed> => ({ kind: "accepted" }));
    const desk = createReplyDesk(hand);
    desk.press(press);
    desk.press(press);
    await settled();
    desk.press(press);
    expect(hand).toHaveBeenCalledOnce();
    expect(desk.read().question?.phase).toBe("accepted");
  });

  it("hands over again under the same id what the server may not have heard", async () => {
    const heard: PendingReply[] = [];
    let reachable = false;
    const desk = createReplyDesk(async (reply) => {
      heard.push(reply);
      return { kind: reachable ? "accepted" : "unreachable" };
    });
    desk.press(press);
    await settled();
    expect(desk.read().question?.phase).toBe("unreachable");
    reachable = true;
    desk.retryUnreachable();
    await settled();
    expect(desk.read().question?.phase).toBe("accepted");
    expect(heard).toHaveLength(2);
    expect(new Set(heard.map(({ clientId }) => clientId)).size).toBe(1);
    desk.retryUnreachable();
    expect(heard).toHaveLength(2);
  });

  it("tries again by itself after a while", async () => {
    const hand = vi.fn(async (): Promise<Handed> => ({ kind: "accepted" }));
    hand.mockResolvedValueOnce({ kind: "unreachable" });
    const desk = createReplyDesk(hand);
    desk.press(press);
    await vi.advanceTimersByTimeAsync(5000);
    expect(hand).toHaveBeenCalledTimes(2);
    expect(desk.read().question?.phase).toBe("accepted");
  });

  it("takes a new press, under a new id, after a refusal", async () => {
    const heard: PendingReply[] = [];
    const desk = createReplyDesk(async (reply) => {
      heard.push(reply);
      return { kind: "refused", refusal: { reason: "being-answered" } };
    });
    desk.press(press);
    await settled();
    desk.press(press);
    await settled();
    expect(new Set(heard.map(({ clientId }) => clientId)).size).toBe(2);
  });
});
