import type { Clause } from "./clauses";
import { type Calibration, gatherEvidence, weigh } from "./evidence";
import type { PersonalDataJudgement, PersonalDataKind, PersonalDataSpan } from "./judgement";
import { PERSONAL_DATA_KINDS } from "./judgement";
import { kindOfValue, kindsAsked, kindsShared } from "./kinds";
import type { Concepts } from "./lexicon/concepts";
import type { Net } from "./model";
import { type Reading, readText } from "./read";

/** What a text is weighed with. */
export interface Scales {
  net: Net;
  calibration: Calibration;
  concepts: Concepts;
}

/** Judges a text with the given scales, and points at the clauses to blame; values written out are shares without weighing. */
export function judgeWith({ net, calibration, concepts }: Scales, original: string): PersonalDataJudgement {
  const reading = readText(original, concepts);
  const evidence = gatherEvidence(net, reading);
  const asks = weigh(calibration.request, evidence.request) > 0;
  const leads = weigh(calibration.share, evidence.share) > 0;
  const asking = asks ? toBlame(evidence.clauses.map(({ request }) => request)) : NONE;
  const leading = leads ? toBlame(evidence.clauses.map(({ share }) => share)) : NONE;
  const spans: PersonalDataSpan[] = [];
  const kinds = new Set<PersonalDataKind>();
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

const NONE: ReadonlySet<number> = new Set();
// By itself a clause lacks what the whole message says, so it must be louder than nothing.
const BLAMED_FROM = 1;

/** The worst clause, and whatever offends by itself. */
function toBlame(scores: readonly number[]): Set<number> {
  const worst = Math.max(...scores);
  return new Set([...scores.keys()].filter((index) => scores[index] === worst || (scores[index] ?? 0) > BLAMED_FROM));
}

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
