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
