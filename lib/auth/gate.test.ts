import { expect, it } from "vitest";
import { createGate, FULL } from "./gate";

it("runs few at once, lets some wait in order and turns the rest away", async () => {
  const pass = createGate({ atOnce: 2, waitingMax: 2 });
  const begun: number[] = [];
  const ends: (() => void)[] = [];
  const work = (number: number) => () =>
    new Promise<number>((resolve) => {
      begun.push(number);
      ends.push(() => resolve(number));
    });

  const passes = [1, 2, 3, 4, 5].map((number) => pass(work(number)));
  expect(await passes[4]).toBe(FULL);
  expect(begun).toEqual([1, 2]);
  for (let turn = 0; turn < 4; turn++) {
    ends[turn]?.();
    expect(await passes[turn]).toBe(turn + 1);
  }
  expect(begun).toEqual([1, 2, 3, 4]);
});

it("gives the place of a work that failed to the next", async () => {
  const pass = createGate({ atOnce: 1, waitingMax: 1 });
  const failing = pass(() => Promise.reject(new Error("no")));
  const next = pass(() => Promise.resolve("yes"));
  await expect(failing).rejects.toThrow("no");
  expect(await next).toBe("yes");
  expect(await pass(() => Promise.resolve("again"))).toBe("again");
});
