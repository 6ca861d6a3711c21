import { afterEach, describe, expect, it, vi } from "vitest";
import { log } from "@/lib/log";
import { bodyBytesMax } from "./receive";
import { receiveWebhook } from "./receive-webhook";

const bytes = (text: string) => new TextEncoder().encode(text);

/** A request whose body is whatever `send` does with it. */
function posted(send: (body: ReadableStreamDefaultController<Uint8Array>) => void): Request {
  return new Request("http://localhost/api/webhooks/mercado-libre", {
    method: "POST",
    body: new ReadableStream<Uint8Array>({ start: send }),
    duplex: "half",
  } as RequestInit);
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe("a notification at the door", () => {
  it("is answered when it is durable, in however many pieces it came", async () => {
    const request = posted((body) => {
      for (const piece of ['{"topic":', '"stars"}']) body.enqueue(bytes(piece));
      body.close();
    });
    expect((await receiveWebhook(request, ["mercado-libre"])).status).toBe(200);
  });

  it("that is cut off is the sender's mistake and no fault of ours", async () => {
    const fault = vi.spyOn(log, "error");
    const request = posted((body) => {
      body.enqueue(bytes("{"));
      setTimeout(() => body.error(new Error("aborted")));
    });
    expect((await receiveWebhook(request, ["mercado-libre"])).status).toBe(400);
    expect(fault).not.toHaveBeenCalled();
  });

  it("that does not end is left after five seconds", async () => {
    vi.useFakeTimers();
    const request = posted((body) => body.enqueue(bytes("{")));
    const answered = receiveWebhook(request, ["mercado-libre"]);
    await vi.advanceTimersByTimeAsync(5_000);
    expect((await answered).status).toBe(408);
  });

  it("that is too large is left at the first byte too many", async () => {
    const request = posted((body) => {
      body.enqueue(new Uint8Array(bodyBytesMax));
      body.enqueue(new Uint8Array(1));
    });
    expect((await receiveWebhook(request, ["mercado-libre"])).status).toBe(413);
  });

  it.each([["elsewhere"], ["mercado-libre", "guess"], ["mercado-libre", "", "more"]])(
    "at %s/%s is not found",
    async (...path) => {
      expect(
        (
          await receiveWebhook(
            posted((body) => body.close()),
            path,
          )
        ).status,
      ).toBe(404);
    },
  );
});
