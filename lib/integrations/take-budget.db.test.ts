import { expect, it } from "vitest";
import type { Transaction } from "@/db/client";
import { rolledBack } from "@/db/testing/rolled-back";
import { blockEndpoint, type Priority, takeBudget } from "./take-budget";

const start = new Date("2026-11-20T12:00:00Z");
const after = (seconds: number) => new Date(start.getTime() + seconds * 1000);

const take = (on: Transaction, now: Date, priority: Priority = "background") =>
  takeBudget("mercado-libre", "missed-feeds", { on, now, priority });
const refuse = (on: Transaction, now: Date, retryAfterSeconds: number | null = null) =>
  blockEndpoint("mercado-libre", "missed-feeds", retryAfterSeconds, { on, now });

async function takeAll(on: Transaction, now: Date, priority: Priority): Promise<number> {
  let taken = 0;
  while ((await take(on, now, priority)).taken) taken++;
  return taken;
}

it(
  "leaves a share for agents when background work has emptied its own",
  rolledBack(async (on) => {
    expect(await takeAll(on, start, "background")).toBe(16);
    expect(await takeAll(on, start, "agent")).toBe(4);
    expect(await take(on, start, "agent")).toEqual({ taken: false, waitSeconds: 0.5 });
  }),
);

it(
  "fills up with time and never beyond a burst",
  rolledBack(async (on) => {
    await takeAll(on, start, "agent");
    expect(await takeAll(on, after(2), "agent")).toBe(4);
    expect(await takeAll(on, after(3600), "agent")).toBe(20);
  }),
);

it(
  "says when there will be enough, and then there is",
  rolledBack(async (on) => {
    await takeAll(on, start, "background");
    const refusal = await take(on, after(0.25));
    expect(refusal).toEqual({ taken: false, waitSeconds: 0.25 });
    expect((await take(on, after(0.5))).taken).toBe(true);
  }),
);

it(
  "takes several at once or none of them",
  rolledBack(async (on) => {
    const several = (now: Date) => takeBudget("mercado-libre", "missed-feeds", { on, now, calls: 6 });
    expect(await several(start)).toEqual({ taken: true });
    expect(await several(start)).toEqual({ taken: true });
    expect(await several(start)).toEqual({ taken: false, waitSeconds: 1 });
    expect(await takeAll(on, start, "background")).toBe(4);
    expect(await several(after(3))).toEqual({ taken: true });
  }),
);

it(
  "blocks everybody for as long as the marketplace says",
  rolledBack(async (on) => {
    expect(await refuse(on, start, 30)).toBe(30);
    expect(await take(on, after(10), "agent")).toEqual({ taken: false, waitSeconds: 20 });
    expect((await take(on, after(30), "agent")).taken).toBe(true);
  }),
);

it(
  "does not block other families",
  rolledBack(async (on) => {
    await refuse(on, start, 30);
    expect((await takeBudget("mercado-libre", "answers", { on, now: after(1) })).taken).toBe(true);
  }),
);

it(
  "blocks for longer the sooner a refusal follows the block before",
  rolledBack(async (on) => {
    expect(await refuse(on, start)).toBe(2);
    expect(await refuse(on, after(6))).toBe(30);
    expect(await refuse(on, after(36))).toBe(60);
    expect(await refuse(on, after(36 + 60 + 600))).toBe(2);
  }),
);

it(
  "takes refusals of calls already under way as one",
  rolledBack(async (on) => {
    expect(await refuse(on, start)).toBe(2);
    expect(await refuse(on, after(0.5))).toBe(1.5);
    expect(await refuse(on, after(1), 10)).toBe(10);
    expect(await refuse(on, after(2), 1)).toBe(9);
  }),
);

it(
  "comes back slowly after a block",
  rolledBack(async (on) => {
    await refuse(on, start, 2);
    expect(await takeAll(on, after(2), "agent")).toBe(4);
  }),
);
