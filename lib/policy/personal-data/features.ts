import type { Clause } from "./clauses";
import { addConcepts } from "./concept-features";
import { FAMILY, PERSONAL } from "./families";
import { patternsOf, surePatterns, sureShares } from "./intent";
import type { ConceptOf } from "./lexicon/concepts";
import { addSkeleton } from "./skeleton";
import type { Token } from "./tokens";

/** Buckets that features are hashed into; a power of two. */
export const BUCKETS = 1 << 20;

/** A hashed feature: where its weight is, how loud it speaks, and whether it is made of words, of meanings or of both. */
export interface Feature {
  at: number;
  by: number;
  kind: "word" | "meaning" | "mixed";
}

/** What surrounds a clause in its message. */
export interface Surroundings {
  before: Clause | undefined;
  /** Families of the last clause before that was about something: "can you repeat it?" asks for that. */
  topic: readonly string[];
  isFirst: boolean;
  isAlone: boolean;
  engraves: boolean;
}

// Measured under cross-validation: general statements speak louder than single words, but words must be heard.
const LOUD = { sure: 1.5, pattern: 1.4, family: 1.2, plain: 1 };

/** Hashed features of one clause; a feature appears once. */
export function clauseFeatures(clause: Clause, around: Surroundings, conceptOf: ConceptOf): Feature[] {
  const found = new Map<number, Feature>();
  const add = (name: string, by = LOUD.plain, kind: Feature["kind"] = "meaning") => {
    const at = hash(name);
    found.set(at, { at, by, kind });
  };
  addWords(clause, add);
  addSkeleton(clause, conceptOf, add);
  addConcepts(clause, conceptOf, add);
  addMeanings(clause, around, add);
  addPatterns(clause, add);
  return [...found.values()];
}

export type Add = (name: string, by?: number, kind?: Feature["kind"]) => void;

function addWords({ tokens, isQuestion }: Clause, add: Add) {
  let [shownBefore, stemBefore, stemTwo] = ["^", "^", "^"];
  for (const { word, tag } of tokens) {
    if (tag === ",") continue;
    const stem = word.slice(0, 5);
    add(`w ${word}`, 1, "word");
    add(`x ${stem}`, 1, "word");
    add(`xb ${stemBefore} ${stem}`, 1, "word");
    add(`xs ${stemTwo} ${stem}`, 1, "word");
    const framed = `_${word}_`;
    for (let start = 0; start + 4 <= framed.length; start++) add(`c ${framed.slice(start, start + 4)}`, 1, "word");
    add(`b ${shownBefore} ${tag || word}`, 1, "mixed");
    [shownBefore, stemTwo, stemBefore] = [tag || word, stemBefore, stem];
  }
  add(`b ${shownBefore} $${isQuestion ? "?" : ""}`, 1, "mixed");
}

function addMeanings({ tokens, isQuestion }: Clause, around: Surroundings, add: Add) {
  const mark = isQuestion ? "?" : "";
  const tagged: { tag: string; family: string; at: number }[] = [];
  tokens.forEach(({ tag }, at) => {
    if (!tag || tag === ",") return;
    const family = FAMILY[tag] ?? tag;
    tagged.push({ tag, family, at });
    add(`t ${tag}`);
    add(`q${mark} ${tag}`);
    add(`f${mark} ${family}`, LOUD.family);
    if (around.engraves && (tag === "name" || tag === "fullName" || tag === "number")) add(`engraves ${tag}`);
  });
  addRuns(
    tagged.map(({ tag }) => tag),
    mark,
    "",
    LOUD.plain,
    add,
  );
  addRuns(
    tagged.map(({ family }) => family),
    mark,
    "F",
    LOUD.family,
    add,
  );
  addPairs(tagged, mark, add);
  if (around.before)
    for (const { tag } of around.before.tokens) if (/^[a-z]/i.test(tag)) add(`before ${FAMILY[tag] ?? tag}`);
  const personal = tagged.filter(({ family }) => PERSONAL.has(family)).length;
  add(`personal ${Math.min(personal, 4)}${mark}`);
  if (personal === 0) {
    add("nothing personal");
    const asks = tagged.some(({ family }) => family === "ASK" || family === "WH" || family === "confirm");
    for (const family of around.topic) add(`topic ${asks}${mark} ${family}`, LOUD.family);
  }
  add(
    `length ${tokens.length <= 3 ? "short" : tokens.length <= 8 ? "middle" : "long"}${mark} ${Math.min(personal, 1)}`,
  );
  add(`place ${around.isFirst} ${around.isAlone}`);
}

function addPairs(tagged: readonly { tag: string; family: string; at: number }[], mark: string, add: Add) {
  for (let i = 0; i < tagged.length; i++) {
    for (let j = i + 1; j < tagged.length && j < i + 8; j++) {
      const a = tagged[i];
      const b = tagged[j];
      if (!a || !b) continue;
      add(`p ${a.tag} ${b.tag}`);
      if (!PERSONAL.has(a.family) && !PERSONAL.has(b.family)) continue;
      const gap = b.at - a.at <= 3 ? "near" : b.at - a.at <= 7 ? "apart" : "far";
      add(`P${gap} ${a.family} ${b.family}`);
      add(`P${mark} ${a.family} ${b.family}`);
      add(`P ${a.family} ${b.tag}`);
      add(`P ${a.tag} ${b.family}`);
    }
  }
}

function addPatterns(clause: Clause, add: Add) {
  const mark = clause.isQuestion ? "?" : "";
  const patterns = patternsOf(clause);
  patterns.forEach((name, index) => {
    add(`r ${name}`, LOUD.pattern);
    add(`r${mark} ${name}`, LOUD.pattern);
    for (const other of patterns.slice(index + 1)) add(`r ${name} ${other}`, LOUD.pattern);
  });
  if (patterns.length === 0) add("no pattern", LOUD.pattern);
  const sure = surePatterns(clause, patterns);
  for (const name of sure) add(`sure ${name}`, LOUD.sure);
  add(`sure ${Math.min(sure.length, 3)}`, LOUD.sure);
  const shares = sureShares(clause, patterns);
  for (const name of shares) add(`outside ${name}${mark}`, LOUD.sure);
  add(`outside ${Math.min(shares.length, 2)}${mark}`, LOUD.sure);
}

/** Whether a clause names a datum, a channel or a way to reach somebody; to promise money back is to name nothing. */
export const namesData = ({ tokens, isQuestion }: Clause) => {
  const wantsToKnow = isQuestion || tokens.some(({ tag, word }) => WANTING.has(tag) && word !== "que");
  return tokens.some(
    ({ tag }) =>
      PERSONAL.has(FAMILY[tag] ?? "") ||
      (FAMILY[tag] === "REACH" && (tag !== "payYou" || wantsToKnow)) ||
      NAMING.has(tag),
  );
};

const WANTING = new Set<Token["tag"]>(["give", "giveMe", "need", "which", "how", "who", "confirm", "where", "blank"]);
const NAMING = new Set<Token["tag"]>(["where", "paidFrom", "maskedValue", "blank", "photoOf"]);

/** Whether a clause names a channel, a place or a payment that could lead outside. */
export const namesWayOut = ({ tokens }: Clause) =>
  tokens.some(
    ({ tag }) =>
      LEADING.has(FAMILY[tag] ?? tag) ||
      tag === "contact" ||
      tag === "cell" ||
      tag === "wallet" ||
      tag === "bankAccount",
  );

const LEADING = new Set(["INVITE", "VALUE", "CHANNEL", "DATA", "pointing", "offerName", "number"]);

/** Families that make a clause a topic for the next one. */
export function topicOf({ tokens }: Clause): string[] {
  return [...new Set(tokens.map(({ tag }) => (tag === "denied" ? "NOT" : (FAMILY[tag] ?? ""))))].filter(
    (family) => PERSONAL.has(family) || family === "THING" || family === "NOT",
  );
}

function addRuns(list: readonly string[], mark: string, kind: string, by: number, add: Add) {
  let one = "^";
  let two = "^";
  for (const tag of [...list, `$${mark}`]) {
    add(`2${kind} ${one} ${tag}`, by);
    add(`3${kind} ${two} ${one} ${tag}`, by);
    two = one;
    one = tag;
  }
}

function hash(name: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < name.length; index++) value = Math.imul(value ^ name.charCodeAt(index), 0x01000193);
  value ^= value >>> 15;
  value = Math.imul(value, 0x2c1b3c6d);
  return (value ^ (value >>> 13)) & (BUCKETS - 1);
}
