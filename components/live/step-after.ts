/** A number from the server: of an event, of the present (`alive`), or to go on from (`reset`). */
type Numbered = { kind: "event" | "alive" | "reset"; sequence: number };

/** Where a tab stands afterwards, and what of it is out of date. */
export type Step = { position: number; outOfDate: "nothing" | "what-it-touches" | "everything" };

/**
 * What a number means to a tab that has seen everything up to `position`. Numbers have no gaps, so an event that is not the
 * next one, or a present that is further, says that something was missed: a tab may have opened its ears after its page was
 * rendered.
 */
export function stepAfter(position: number, { kind, sequence }: Numbered): Step {
  if (kind === "reset") return { position: sequence, outOfDate: "everything" };
  if (!(sequence > position)) return { position, outOfDate: "nothing" };
  const isNext = kind === "event" && sequence === position + 1;
  return { position: sequence, outOfDate: isNext ? "what-it-touches" : "everything" };
}
