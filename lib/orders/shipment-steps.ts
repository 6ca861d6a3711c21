/** Where a parcel was when it was looked at. `at` in ISO 8601, UTC. */
export type ShipmentStep = { status: string; substatus: string | null; at: string };

/** The latest this many are kept; parcels take some twenty. */
const STEPS_MAX = 200;

/**
 * The way of a parcel with one more look at it, oldest first. Standing where it stood before is no step: the marketplace
 * touches a parcel for reasons that nobody sees.
 */
export function withStep(steps: readonly ShipmentStep[], seen: ShipmentStep): ShipmentStep[] {
  const inOrder = [...steps, seen].sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
  return inOrder.filter((step, index) => !isSamePlace(step, inOrder[index - 1])).slice(-STEPS_MAX);
}

const isSamePlace = (step: ShipmentStep, before: ShipmentStep | undefined): boolean =>
  before?.status === step.status && before.substatus === step.substatus;
