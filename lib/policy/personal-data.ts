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

/** An offending phrase: UTF-16 offsets into the text as given, end exclusive. */
export interface PersonalDataSpan {
  start: number;
  end: number;
  kind: PersonalDataKind;
  verdict: "request" | "share";
}

export interface PersonalDataJudgement {
  verdict: PersonalDataVerdict;
  kinds: PersonalDataKind[];
  spans: PersonalDataSpan[];
}

/** Judges an outgoing text in Spanish, Portuguese or English; one offending clause decides for the whole text. */
export function judgePersonalData(text: string): PersonalDataJudgement {
  const spans: PersonalDataSpan[] = [];
  for (const clause of text.matchAll(/[^.!?\n;]+[.!?]*/g)) {
    for (const [kind, noun] of NOUNS) {
      if (!noun.test(clause[0]) || !ASKING.test(clause[0]) || NEGATED.test(clause[0])) continue;
      spans.push({ start: clause.index, end: clause.index + clause[0].length, kind, verdict: "request" });
    }
  }
  for (const [kind, pattern] of VALUES) {
    for (const match of text.matchAll(pattern)) {
      spans.push({ start: match.index, end: match.index + match[0].length, kind, verdict: "share" });
    }
  }
  spans.sort((a, b) => a.start - b.start);
  const verdict = spans.some((span) => span.verdict === "request") ? "request" : spans.length > 0 ? "share" : "clean";
  const kinds = PERSONAL_DATA_KINDS.filter((kind) => spans.some((span) => span.kind === kind));
  return { verdict, kinds, spans };
}

const NOUNS: readonly (readonly [PersonalDataKind, RegExp])[] = [
  ["phone", /\b(tel[eé]fono|celular|cel|fono|fone|telefone|whats ?app|wh?atsap|zap|wpp|phone|mobile)\b/iu],
  ["email", /\b(e-?mail|correo electr[oó]nico|gmail|hotmail)\b/iu],
  ["address", /(direcci[oó]n|domicilio|endere[cç]o|\baddress\b)/iu],
  ["document", /\b(dni|cuit|cuil|cpf|cnpj|rut|rfc|c[eé]dula|passport|tax id)\b/iu],
];
const ASKING =
  /\b(pas[aá](me|nos|s)?|mand[aá](me|nos|s)?|dame|danos|dej[aá](me|nos|s)?|decime|ten[eé]s|tienes|env[ií][ae]?(me|nos)?|me passa|manda|informe|tem|qual|cu[aá]l|send|give|what|your|tu|su|seu)\b/iu;
const NEGATED = /\b(no|n[aã]o|nunca|don't|never|not)\b/iu;
const VALUES: readonly (readonly [PersonalDataKind, RegExp])[] = [
  ["email", /[\w.+-]+@[\w-]+\.[\w.-]*\w/gu],
  ["link", /\bhttps?:\/\/\S+|\bwww\.\S+/giu],
  ["phone", /(?<![\d-])\+?\(?\d{2,4}\)?[ -]?\d{3,5}[ -]\d{3,4}(?![\d-])/gu],
];
