import { expect, it } from "vitest";
import type { SendFile, UploadEnd } from "./send-file";
import { createUploadLine, type UploadNews } from "./upload-line";

/** A line whose requests end, and whose timers ring, when the test says so. */
function aLine() {
  const sent: { id: string; end: (end: UploadEnd) => void; isAborted: boolean }[] = [];
  const timers: (() => void)[] = [];
  const heard: string[] = [];
  const send: SendFile = ({ id }, { onEnd }) => {
    const one = { id, end: onEnd, isAborted: false };
    sent.push(one);
    return {
      abort: () => {
        one.isAborted = true;
      },
    };
  };
  const line = createUploadLine(send, (run) => timers.push(run));
  const news = (id: string): UploadNews => ({
    onProgress: (percent) => heard.push(`${id} ${percent}`),
    onKept: () => heard.push(`${id} kept`),
    onFailed: (reason) => heard.push(`${id} ${reason}`),
    onBusy: () => heard.push(`${id} busy`),
  });
  const add = (...ids: string[]) => {
    for (const id of ids) line.add({ id, conversationId: "c", file: new File(["x"], `${id}.png`) }, news(id));
  };
  const end = (id: string, how: UploadEnd = { kept: { name: id, mediaType: null } }) =>
    sent.findLast((one) => one.id === id)?.end(how);
  return { ...line, add, end, heard, sent, ring: () => timers.shift()?.(), ids: () => sent.map(({ id }) => id) };
}

it("sends two at a time, in their order", () => {
  const line = aLine();
  line.add("a", "b", "c", "d");
  expect(line.ids()).toEqual(["a", "b"]);
  line.end("b");
  expect(line.ids()).toEqual(["a", "b", "c"]);
  line.end("a", { reason: "file-type-not-allowed" });
  expect(line.ids()).toEqual(["a", "b", "c", "d"]);
  expect(line.heard).toEqual(["b kept", "a file-type-not-allowed"]);
});

it("sends again by itself what the server had no room for, before those that came later", () => {
  const line = aLine();
  line.add("a", "b", "c", "d");
  line.end("a", { retryAfterMs: 3000 });
  expect(line.heard).toEqual(["a busy"]);
  expect(line.ids()).toEqual(["a", "b", "c"]);
  line.ring();
  line.end("b");
  expect(line.ids()).toEqual(["a", "b", "c", "a"]);
  line.end("a");
  expect(line.heard).toEqual(["a busy", "b kept", "a kept"]);
});

it("forgets what is removed, whether it waits, goes or stands aside", () => {
  const line = aLine();
  line.add("a", "b", "c", "d");
  line.remove("c");
  line.remove("a");
  expect(line.sent[0]?.isAborted).toBe(true);
  expect(line.ids()).toEqual(["a", "b", "d"]);
  line.end("a");
  line.end("b", { retryAfterMs: 3000 });
  line.remove("b");
  line.ring();
  expect(line.ids()).toEqual(["a", "b", "d"]);
  expect(line.heard).toEqual(["b busy"]);
});
