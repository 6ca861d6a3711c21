import type { ClaimDimension, ClaimsFilter } from "@/lib/analytics/input";
import type { Messages } from "@/lib/i18n/messages/es";
import { say } from "@/lib/i18n/say";
import { claimWords } from "./claim-words";
import type { Narrowing } from "./narrowed-list";
import type { Claims } from "./queries";

const DIMENSIONS = [
  "reason",
  "product",
  "stage",
  "resolution",
  "type",
  "reputation",
] as const satisfies ClaimDimension[];

type Names = Claims["names"];

/** What all numbers of the claims are narrowed to, by the names that came with them. */
export function figuresNarrowedTo(filter: ClaimsFilter, names: Names, messages: Messages): Narrowing[] {
  const words = messages.numbers.claims;
  return filter.state
    ? [[words.states[filter.state], { state: null }], ...byPress(filter, names, messages)]
    : byPress(filter, names, messages);
}

/** What the list is narrowed to besides its control, which says the state. */
export function listNarrowedTo(filter: ClaimsFilter, names: Names, messages: Messages): Narrowing[] {
  const anytime: Narrowing = [messages.numbers.claims.anytime, { anytime: null }];
  return [...(filter.anytime ? [anytime] : []), ...byPress(filter, names, messages)];
}

function byPress(filter: ClaimsFilter, names: Names, messages: Messages): Narrowing[] {
  const words = messages.numbers.claims;
  const narrowings: Narrowing[] = [];
  if (filter.reached) {
    narrowings.push([say(words.reachedChip, { step: words.steps[filter.reached] }), { reached: null }]);
  }
  const labels: Partial<Record<ClaimDimension, string | null>> = names;
  for (const dimension of DIMENSIONS) {
    const key = filter[dimension];
    if (key === undefined) continue;
    const label = labels[dimension] ?? null;
    narrowings.push([claimWords(dimension, { key, label }, messages), { [dimension]: null }]);
  }
  return narrowings;
}
