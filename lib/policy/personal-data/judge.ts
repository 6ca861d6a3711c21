import type { Clause } from "./clauses";
import { type Feature, namesData, namesWayOut } from "./features";
import { patternsOf, plainlyAsks, surePatterns } from "./intent";
import type { PersonalDataJudgement, PersonalDataKind, PersonalDataSpan } from "./judgement";
import { PERSONAL_DATA_KINDS } from "./judgement";
import { kindOfValue, kindsAsked, kindsShared } from "./kinds";
import { type Head, score } from "./model";
import { type Reading, readText } from "./read";
import { textFeatures } from "./text-features";

/** What is weighed to answer two questions, of each clause and of the message as a whole. */
export interface Scales {
  request: Head;
  share: Head;
  wholeRequest: Head;
  wholeShare: Head;
}

// Missing a request costs the store a sanction, stopping a clean text costs a rewording: yes is said a little early.
const FROM = -0.4;
const NAMED_SHARE_FROM = -0.6;
// A clause that names no datum, and follows none that does, must be told by its words alone.
const UNNAMED_FROM = 0.6;
// What a pattern without an excuse adds to the weighing; measured under cross-validation.
const PER_SURE_PATTERN = 0.5;
const PER_PLAIN_ASKING = 2.5;
// How loud the whole message speaks beside its clause, and where both together say yes; likewise measured.
const PER_WHOLE_REQUEST = 0.75;
const PER_WHOLE_SHARE = 0.5;
const REQUEST_FROM = -0.5;
const SHARE_FROM = -0.25;

/** Judges a text clause by clause with the given scales; values written out are shares without weighing. */
export function judgeWith(scales: Scales, original: string): PersonalDataJudgement {
  const reading = readText(original);
  const whole = textFeatures(reading);
  const wholeRequest = PER_WHOLE_REQUEST * score(scales.wholeRequest, whole);
  const wholeShare = PER_WHOLE_SHARE * score(scales.wholeShare, whole);
  const spans: PersonalDataSpan[] = [];
  const kinds = new Set<PersonalDataKind>();
  const asking = offending(
    reading.clauses.map((_, index) => requestScore(scales, reading, index)),
    wholeRequest - REQUEST_FROM,
  );
  const leading = offending(
    reading.clauses.map((clause, index) => shareScore(scales, clause, reading.features[index] ?? [])),
    wholeShare - SHARE_FROM,
  );
  reading.clauses.forEach((clause, index) => {
    if (asking.has(index)) {
      const asked = kindsAsked(clause, reading.clauses.slice(0, index).reverse());
      add(spans, kinds, reading, clause, asked, "request");
    } else if (leading.has(index)) {
      add(spans, kinds, reading, clause, kindsShared(clause), "share");
    }
  });
  addValues(spans, kinds, reading, original);
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  const verdict = spans.some((span) => span.verdict === "request") ? "request" : spans.length > 0 ? "share" : "clean";
  return { verdict, kinds: PERSONAL_DATA_KINDS.filter((kind) => kinds.has(kind)), spans };
}

/** The clauses to point at: with the message's help the worst of them, and whatever offends by itself. */
function offending(scores: readonly number[], help: number): Set<number> {
  const best = Math.max(...scores);
  if (scores.length === 0 || best + help <= 0) return new Set();
  return new Set([...scores.keys()].filter((index) => scores[index] === best || (scores[index] ?? 0) > 0));
}

/** How surely the clause at this place asks for data; above 0 it does. */
function requestScore({ request }: Scales, { clauses, features, topics }: Reading, index: number): number {
  const clause = clauses[index];
  if (!clause) return -1;
  const patterns = patternsOf(clause);
  const sure = Math.min(2, surePatterns(clause, patterns).length);
  const plain = plainlyAsks(clause, patterns) ? PER_PLAIN_ASKING : 0;
  const named = namesData(clause) || followsData(topics[index] ?? []);
  return score(request, features[index] ?? []) + sure * PER_SURE_PATTERN + plain - (named ? FROM : UNNAMED_FROM);
}

/** How surely the clause leads outside. */
const shareScore = ({ share }: Scales, clause: Clause, features: readonly Feature[]) =>
  score(share, features) - (namesWayOut(clause) ? NAMED_SHARE_FROM : UNNAMED_FROM);

/** "Which one is the new one?" after a telephone was spoken of, and of nothing harmless. */
const followsData = (topic: readonly string[]) =>
  topic.some((family) => FOLLOWED.has(family)) && !topic.includes("THING") && !topic.includes("NOT");
const FOLLOWED = new Set(["DATA", "CHANNEL", "SOFT", "SIGN"]);

function add(
  spans: PersonalDataSpan[],
  all: Set<PersonalDataKind>,
  { text }: Reading,
  clause: Clause,
  kinds: PersonalDataKind[],
  verdict: "request" | "share",
) {
  const first = clause.tokens[0];
  const last = clause.tokens.at(-1);
  const [kind] = kinds;
  if (!first || !last || !kind) return;
  for (const each of kinds) all.add(each);
  // The marks that open and close a question go with it.
  const opens = /[¿¡]\s*$/.exec(text.plain.slice(0, first.start));
  const closes = /^\s*[?!.]+/.exec(text.plain.slice(last.end));
  const start = opens ? opens.index : first.start;
  const end = last.end + (closes?.[0].length ?? 0);
  spans.push({ start: originAt(text.from, start), end: originAt(text.from, end), kind, verdict });
}

function addValues(
  spans: PersonalDataSpan[],
  kinds: Set<PersonalDataKind>,
  { text, tokens }: Reading,
  original: string,
) {
  for (const { tag, start, end } of tokens) {
    const kind = kindOfValue(tag);
    if (!kind) continue;
    const from = originAt(text.from, start);
    const to = Math.min(originAt(text.from, end), original.length);
    const around = spans.some((span) => span.start <= from && span.end >= to);
    kinds.add(kind);
    if (!around) spans.push({ start: from, end: to, kind, verdict: "share" });
  }
}

const originAt = (from: Uint32Array, plainIndex: number) => from[Math.min(plainIndex, from.length - 1)] ?? 0;
