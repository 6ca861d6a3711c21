import { expect, it } from "vitest";
import { type ShipmentStep, withStep } from "./shipment-steps";

const at = (minute: number) => new Date(Date.UTC(2026, 10, 24, 12, minute)).toISOString();
const printed = { status: "ready_to_ship", substatus: "printed", at: at(1) };
const out = { status: "shipped", substatus: "out_for_delivery", at: at(2) };
const absent = { status: "shipped", substatus: "receiver_absent", at: at(3) };
const outAgain = { ...out, at: at(4) };
const delivered = { status: "delivered", substatus: null, at: at(5) };
const way = [printed, out, absent, outAgain, delivered];

const walk = (seen: readonly ShipmentStep[]) => seen.reduce<ShipmentStep[]>(withStep, []);

it("keeps each place with its time, oldest first, also one that comes twice", () => {
  expect(walk(way)).toEqual(way);
});

it("takes a look at the same place for no step", () => {
  expect(walk([printed, printed, { ...printed, at: at(2) }])).toEqual([printed]);
});

it("ends in the same way whatever order the looks came in", () => {
  const straight = [printed, out, absent, delivered];
  for (const order of permutations(straight)) expect(walk([...order, ...order])).toEqual(straight);
});

function permutations<T>(all: readonly T[]): T[][] {
  if (all.length < 2) return [[...all]];
  return all.flatMap((one, index) =>
    permutations(all.filter((_, other) => other !== index)).map((rest) => [one, ...rest]),
  );
}
