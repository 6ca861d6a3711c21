import type { Clause } from "./clauses";
import { FAMILY } from "./families";
import type { Add } from "./features";
import type { ConceptOf } from "./lexicon/concepts";
import { SMALL } from "./skeleton";
import type { Token } from "./tokens";

/** A token as what it means, and as what that is among. */
interface Meant {
  name: string;
  sort: string;
}

const NOTHING: Meant = { name: "^", sort: "^" };
const TOLD_OR_OURS = /^[!1]/;
const SAYS_WHO = /[!12]/;

/**
 * Adds what the words of a clause mean, alone and together: what is learned of `mandame tu celu` in Spanish is then known of
 * `me passa seu celular` and of "give me your cell".
 */
export function addConcepts({ tokens, isQuestion }: Clause, conceptOf: ConceptOf, add: Add) {
  let [before, twoBefore] = [NOTHING, NOTHING];
  for (const token of tokens) {
    if (token.tag !== ",") next(meant(token, conceptOf));
  }
  next(isQuestion ? { name: "?", sort: "?" } : { name: ".", sort: "." });

  function next(one: Meant) {
    add(`C ${one.name}`, 1, "mixed");
    add(`C2 ${before.name} ${one.name}`, 1, "mixed");
    add(`C3 ${twoBefore.name} ${one.name}`, 1, "mixed");
    add(`K2 ${before.sort} ${one.sort}`, 1, "mixed");
    add(`K3 ${twoBefore.sort} ${before.sort} ${one.sort}`, 1, "mixed");
    [before, twoBefore] = [one, before];
  }
}

function meant({ word, tag }: Token, conceptOf: ConceptOf): Meant {
  const family = FAMILY[tag] ?? tag;
  const concept = conceptOf(word);
  const other = SMALL.has(word) ? word : "-";
  if (!concept) return { name: SMALL.has(word) ? word : family || "-", sort: family || other };
  const { name, sort, form } = concept;
  return {
    name: TOLD_OR_OURS.test(form) ? name + form.slice(0, 1) : name,
    sort: family || (SAYS_WHO.test(form) ? sort + form : sort),
  };
}
