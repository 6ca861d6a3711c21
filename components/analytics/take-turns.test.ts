import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { takeTurns } from "./take-turns";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function aWork() {
  const turns: string[][] = [];
  const ends: (() => void)[] = [];
  const work = (parts: readonly string[]) => {
    turns.push([...parts]);
    return new Promise<void>((resolve) => void ends.push(resolve));
  };
  const end = async () => {
    ends.shift()?.();
    await vi.advanceTimersByTimeAsync(500);
  };
  return { turns, end, worker: takeTurns(work, 500) };
}

it("begins at once and joins what comes meanwhile into the next turn", async () => {
  const { turns, end, worker } = aWork();
  worker.ask(["sales"]);
  worker.ask(["sales", "orders"]);
  worker.ask(["orders"]);
  expect(turns).toEqual([["sales"]]);
  await end();
  expect(turns).toEqual([["sales"], ["sales", "orders"]]);
  await end();
  expect(turns).toHaveLength(2);
});

it("waits for the work however long it takes, so that a burst cannot starve it", async () => {
  const { turns, end, worker } = aWork();
  for (let event = 0; event < 20; event += 1) {
    worker.ask(["sales"]);
    await vi.advanceTimersByTimeAsync(150);
  }
  expect(turns).toHaveLength(1);
  await end();
  expect(turns).toHaveLength(2);
});

it("goes on after work that failed, and not after it was stopped", async () => {
  let turns = 0;
  const worker = takeTurns<string>(async () => {
    turns += 1;
    throw new Error("no answer");
  }, 500);
  worker.ask(["sales"]);
  await vi.advanceTimersByTimeAsync(500);
  worker.ask(["sales"]);
  expect(turns).toBe(2);
  worker.stop();
  worker.ask(["sales"]);
  await vi.advanceTimersByTimeAsync(5000);
  expect(turns).toBe(2);
});
