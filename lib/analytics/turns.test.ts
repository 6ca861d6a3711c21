import fc from "fast-check";
import { expect, it } from "vitest";
import { type Said, turnsOf } from "./turns";

const at = (minute: number) => new Date(Date.UTC(2026, 10, 20, 12, minute));
const buyer = (minute: number): Said => ({ id: `b${minute}`, from: "buyer", at: at(minute), by: null, byId: null });
const store = (minute: number, byId: string | null = "lucia"): Said => ({
  id: `s${minute}`,
  from: "store",
  at: at(minute),
  by: byId ? "agent" : null,
  byId,
});

it("begins with the first thing a buyer says and ends with the next answer", () => {
  expect(turnsOf([buyer(0), buyer(2), store(5), store(6), buyer(9)])).toEqual([
    { id: "b0", askedAt: at(0), answeredAt: at(5), answeredKind: "agent", answeredBy: "lucia" },
    { id: "b9", askedAt: at(9), answeredAt: null, answeredKind: null, answeredBy: null },
  ]);
});

it("does not take for an answer what the store said first, and knows what was written elsewhere", () => {
  expect(turnsOf([store(0), buyer(1), store(2, null)])).toEqual([
    { id: "b1", askedAt: at(1), answeredAt: at(2), answeredKind: "elsewhere", answeredBy: null },
  ]);
});

it("never has two turns open, and answers each at most once", () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { maxLength: 30 }), (sides) => {
      const turns = turnsOf(sides.map((isBuyer, minute) => (isBuyer ? buyer(minute) : store(minute))));
      expect(turns.slice(0, -1).every(({ answeredAt }) => answeredAt !== null)).toBe(true);
      for (const { askedAt, answeredAt } of turns) expect(answeredAt === null || answeredAt > askedAt).toBe(true);
    }),
  );
});
