import { judgeWith } from "./personal-data/judge";
import { unpackHead } from "./personal-data/model";
import { REQUEST_HEAD, SHARE_HEAD } from "./weights";

/** What a text asks for or gives away; the labelling guide of the corpora defines each. */
export const PERSONAL_DATA_KINDS = [
  "phone",
  "email",
  "address",
  "document",
  "social",
  "payment",
  "identity",
  "link",
] as const;
export type PersonalDataKind = (typeof PERSONAL_DATA_KINDS)[number];

/** `request`: answering would hand over the buyer's data. `share`: contact or payment data, or a way outside. */
export type PersonalDataVerdict = "request" | "share" | "clean";

/** An offending clause or value: UTF-16 offsets into the text as given, end exclusive; `kind` is the foremost in it. */
export interface PersonalDataSpan {
  start: number;
  end: number;
  kind: PersonalDataKind;
  verdict: "request" | "share";
}

/** `kinds` are all that apply, in the order of the list above; `spans` are in the order of the text. */
export interface PersonalDataJudgement {
  verdict: PersonalDataVerdict;
  kinds: PersonalDataKind[];
  spans: PersonalDataSpan[];
}

let scales: Parameters<typeof judgeWith>[0] | undefined;

/**
 * Judges an outgoing text in Spanish, Portuguese or English; one offending clause decides for the whole text.
 *
 * Pure and synchronous, the same on the server and in the browser. Weighs some 30 kB of lexicon and learned weights:
 * screens import it when the composer opens, not with the page. Source: questions reference, section 11; labelling guide.
 */
export function judgePersonalData(text: string): PersonalDataJudgement {
  scales ??= { request: unpackHead(REQUEST_HEAD), share: unpackHead(SHARE_HEAD) };
  return judgeWith(scales, text);
}
