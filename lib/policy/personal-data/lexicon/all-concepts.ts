import type { ConceptLists } from "./concepts";
import { en } from "./concepts/en";
import { es } from "./concepts/es";
import { pt } from "./concepts/pt";

/** All words that are known; the browser has those of them that are met now and then. */
export const ALL_CONCEPTS: ConceptLists = { es, pt, en };
