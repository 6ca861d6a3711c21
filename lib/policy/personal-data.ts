import { CALIBRATION, CONCEPTS, NET } from "#policy-weights";
import { judgeWith, type Scales } from "./personal-data/judge";
import type { PersonalDataJudgement } from "./personal-data/judgement";
import { readConcepts } from "./personal-data/lexicon/concepts";
import { unpackNet } from "./personal-data/model";

let scales: Scales | undefined;

/**
 * Judges an outgoing text in Spanish, Portuguese or English; one offending clause decides for the whole text.
 *
 * Pure and synchronous. The server weighs with all that was learned, and decides; the browser, which underlines while one
 * types, with the most telling part of it, some 170 kB compressed with the lexicon, which screens fetch when the composer
 * opens and not with the page. Source: questions reference, section 11; labelling guide.
 */
export function judgePersonalData(text: string): PersonalDataJudgement {
  scales ??= { net: unpackNet(NET), calibration: CALIBRATION, concepts: readConcepts(CONCEPTS) };
  return judgeWith(scales, text);
}
