import type { ClaimDimension, ClaimsFilter } from "@/lib/analytics/input";
import type { Messages } from "@/lib/i18n/messages/es";
import { say } from "@/lib/i18n/say";
import { claimWords } from "./claim-words";
import type { Narrowing } from "./narrowed-list";
import type { Claim } from "./queries";

const DIMENSIONS = [
  "reason",
  "product",
  "stage",
  "resolution",
  "type",
  "reputation",
] as const satisfies ClaimDimension[];

type Named = Pick<Claim, "itemTitle" | "reason">;

/** What all numbers of the claims are narrowed to. Names that only rows know come from the first of `claims`. */
export function figuresNarrowedTo(filter: ClaimsFilter, claims: readonly Named[], messages: Messages): Narrowing[] {
  const words = messages.numbers.claims;
  return filter.state
    ? [[words.states[filter.state], { state: null }], ...byPress(filter, claims, messages)]
    : byPress(filter, claims, messages);
}

/** What the list is narrowed to besides its control, which says the state. */
export function listNarrowedTo(filter: ClaimsFilter, claims: readonly Named[], messages: Messages): Narrowing[] {
  const anytime: Narrowing = [messages.numbers.claims.anytime, { anytime: null }];
  return [...(filter.anytime ? [anytime] : []), ...byPress(filter, claims, messages)];
}

function byPress(filter: ClaimsFilter, [first]: readonly Named[], messages: Messages): Narrowing[] {
  const words = messages.numbers.claims;
  const narrowings: Narrowing[] = [];
  if (filter.reached) {
    narrowings.push([say(words.reachedChip, { step: words.steps[filter.reached] }), { reached: null }]);
  }
  const labels: Partial<Record<ClaimDimension, string | null>> = { product: first?.itemTitle, reason: first?.reason };
  for (const dimension of DIMENSIONS) {
    const key = filter[dimension];
    if (key === undefined) continue;
    const label = labels[dimension] ?? null;
    narrowings.push([claimWords(dimension, { key, label }, messages), { [dimension]: null }]);
  }
  return narrowings;
}
