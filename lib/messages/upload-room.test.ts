import { expect, it } from "vitest";
import { createUploadRoom } from "./upload-room";

const LONG = 60_000;
const settled = async (promise: Promise<unknown>) => {
  let isSettled = false;
  void promise.then(() => {
    isSettled = true;
  });
  await Promise.resolve();
  await Promise.resolve();
  return isSettled;
};

it("lets in as many files as there is room for, and the next as soon as one leaves", async () => {
  const room = createUploadRoom({ bytesMax: 50, waitMs: LONG });
  const leave = await room.enter(25);
  expect(await room.enter(25)).not.toBeNull();
  const third = room.enter(25);
  expect(await settled(third)).toBe(false);
  leave?.();
  expect(await third).not.toBeNull();
});

it("keeps the order of those who wait: a small one does not pass a large one for ever", async () => {
  const room = createUploadRoom({ bytesMax: 50, waitMs: LONG });
  const leave = await room.enter(40);
  const large = room.enter(25);
  const small = room.enter(1);
  expect(await settled(small)).toBe(false);
  leave?.();
  expect(await large).not.toBeNull();
  expect(await small).not.toBeNull();
});

it("gives room back once, however often somebody leaves", async () => {
  const room = createUploadRoom({ bytesMax: 10, waitMs: LONG });
  const leave = await room.enter(10);
  leave?.();
  leave?.();
  expect(await room.enter(10)).not.toBeNull();
  expect(await settled(room.enter(10))).toBe(false);
});

it("lets a file in alone that is larger than the room", async () => {
  const room = createUploadRoom({ bytesMax: 10, waitMs: LONG });
  expect(await room.enter(25)).not.toBeNull();
});

it("says no when there was no room in time, and to a request that is gone; those behind move up", async () => {
  const busy = createUploadRoom({ bytesMax: 10, waitMs: 0 });
  await busy.enter(10);
  expect(await busy.enter(1)).toBeNull();

  const room = createUploadRoom({ bytesMax: 10, waitMs: LONG });
  await room.enter(5);
  const gone = new AbortController();
  const large = room.enter(10, gone.signal);
  const small = room.enter(5);
  expect(await settled(small)).toBe(false);
  gone.abort();
  expect(await large).toBeNull();
  expect(await small).not.toBeNull();
});
