import { en } from "./lexicon/en";
import { es } from "./lexicon/es";
import { pt } from "./lexicon/pt";
import { type Lexicon, TAGS, type Tag } from "./lexicon/tags";
import { type VerbTag, verbTag } from "./lexicon/verbs";
import type { ValueMark } from "./values";

/** A word, sign or value of a plain text with what it may mean; offsets are into the plain text. */
export interface Token {
  word: string;
  tag: Tag | VerbTag | ValueTag | SignTag | "";
  start: number;
  end: number;
}
export type ValueTag = ValueMark["tag"];
export type SignTag =
  | "?"
  | ","
  | "."
  | ":"
  | "blank"
  | "quoteMark"
  | "phoneSign"
  | "mailSign"
  | "houseSign"
  | "newline"
  | "("
  | "quoted"
  | "denied"
  | "works";

type Language = "es" | "pt" | "en";
type Phrases = Map<string, { words: string[]; tag: Tag }[]>;

const phrasesOf = (lexicon: Lexicon): Phrases => {
  const phrases: Phrases = new Map();
  for (const tag of TAGS) {
    for (const phrase of lexicon[tag].split("|")) {
      const words = phrase.match(WORDS) ?? [];
      const [first] = words;
      if (!first) continue;
      const known = phrases.get(first);
      if (known) known.push({ words, tag });
      else phrases.set(first, [{ words, tag }]);
    }
  }
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);
  return phrases;
};

const WORDS = /[a-z0-9@$]+(?:['-][a-z0-9@$]+)*|[^\s]/g;
const PHRASES: Record<Language, Phrases> = { es: phrasesOf(es), pt: phrasesOf(pt), en: phrasesOf(en) };

/** Words that a disguise may hide: digits for letters, letters set apart, doubled letters, one slip of the pen. */
const isKnown = (word: string) =>
  PHRASES.es.has(word) || PHRASES.pt.has(word) || PHRASES.en.has(word) || verbTag(word) !== undefined;

/** Reads a plain text as tokens; values found before stand as one token each. */
export function readTokens(
  plain: string,
  values: readonly ValueMark[],
  original: string,
): { tokens: Token[]; language: Language } {
  const raw = rawTokens(plain, values);
  const { order, mixed } = languagesOf(raw, original);
  const tokens: Token[] = [];
  for (let index = 0; index < raw.length; ) {
    const token = raw[index];
    if (!token) break;
    if (token.tag) {
      tokens.push(token);
      index++;
      continue;
    }
    const found = longestPhrase(raw, index, order, mixed);
    if (found) {
      const last = raw[index + found.length - 1] ?? token;
      tokens.push({ word: plain.slice(token.start, last.end), tag: found.tag, start: token.start, end: last.end });
      index += found.length;
    } else {
      token.tag = (order[0] === "pt" && PT_ARTICLES.has(token.word) ? undefined : verbTag(token.word)) ?? "";
      tokens.push(token);
      index++;
    }
  }
  return { tokens, language: order[0] ?? "es" };
}

const PT_ARTICLES = new Set(["das", "des"]);

function longestPhrase(
  raw: Token[],
  index: number,
  order: Language[],
  mixed: boolean,
): { tag: Tag; length: number } | undefined {
  let best: { tag: Tag; length: number } | undefined;
  const first = raw[index];
  if (!first) return undefined;
  for (const language of order) {
    const foreign = language !== order[0] && !mixed;
    for (const { words, tag } of PHRASES[language].get(first.word) ?? []) {
      if (best && words.length <= best.length) break;
      if (foreign && words.length === 1 && !TRAVELS.has(tag)) continue;
      if (
        words.every((word, offset) => raw[index + offset]?.word === word && (offset === 0 || !raw[index + offset]?.tag))
      ) {
        best = { tag, length: words.length };
        break;
      }
    }
  }
  return best;
}

// Names of data and places are borrowed between the three languages; little words are not: `no`, `mas`, `um` differ.
const TRAVELS: ReadonlySet<Tag> = new Set<Tag>([
  "phone",
  "cell",
  "chatApp",
  "email",
  "address",
  "document",
  "social",
  "bankAccount",
  "wallet",
  "bank",
  "receipt",
  "otherMarket",
  "market",
  "postcode",
  "polite",
  "secret",
  "selfie",
]);

function rawTokens(plain: string, values: readonly ValueMark[]): Token[] {
  const tokens: Token[] = [];
  let next = 0;
  const take = (from: number, to: number) => {
    for (const match of plain.slice(from, to).matchAll(RAW)) pushRaw(tokens, match[0], from + match.index);
  };
  for (const { start, end, tag } of values) {
    if (start < next) continue;
    take(next, start);
    tokens.push({ word: plain.slice(start, end), tag, start, end });
    next = end;
  }
  take(next, plain.length);
  return tokens;
}

const RAW =
  /(?<![a-z0-9])(?:[a-z0-9@$][ .*_\-/|~'"]{1,3}){2,}[a-z0-9@$](?![a-z0-9'@])|(?<![a-z0-9.,])\d{1,3}(?:\.\d{3})+(?![a-z0-9])|_{2,}|\.{2,}|(?<![a-z0-9])[a-z](?:\.[a-z])+\.?(?![a-z])|n\s?º|[a-z0-9@$]+(?:['-][a-z0-9@$]+)*|\n|\p{Extended_Pictographic}|[^\s]/gu;

function pushRaw(tokens: Token[], piece: string, start: number) {
  const end = start + piece.length;
  if (piece.length > 3 && SPACED.test(piece)) {
    const words = spacedWords(piece);
    if (words) {
      for (const word of words) tokens.push({ word, tag: "", start, end });
      return;
    }
    for (const match of piece.matchAll(/[a-z0-9@$]+|[^\s]/g)) {
      tokens.push({
        word: match[0],
        tag: SIGNS[match[0]] ?? "",
        start: start + match.index,
        end: start + match.index + match[0].length,
      });
    }
    return;
  }
  if (/^[a-z]\.[a-z.]+$/.test(piece)) {
    tokens.push({ word: piece.replaceAll(".", ""), tag: "", start, end });
    return;
  }
  if (/^n\s?º$/.test(piece)) {
    tokens.push({ word: "numero", tag: "", start, end });
    return;
  }
  const sign = SIGNS[piece] ?? (piece.startsWith("__") ? "blank" : piece.startsWith("..") ? "." : undefined);
  if (sign) tokens.push({ word: piece, tag: sign, start, end });
  else for (const word of plainWords(piece)) tokens.push({ word, tag: "", start, end });
}

const SPACED = /^[a-z0-9@$][ .*_\-/|~'"]+(?:[a-z0-9@$][ .*_\-/|~'"]+)*[a-z0-9@$]$/;

const SIGNS: Record<string, SignTag> = {
  "?": "?",
  ",": ",",
  ".": ".",
  ";": ".",
  "!": ".",
  ":": ":",
  "\n": "newline",
  '"': "quoteMark",
  "(": "(",
  "📱": "phoneSign",
  "📞": "phoneSign",
  "☎": "phoneSign",
  "📲": "phoneSign",
  "✆": "phoneSign",
  "🤳": "phoneSign",
  "📧": "mailSign",
  "✉": "mailSign",
  "📩": "mailSign",
  "📨": "mailSign",
  "📥": "mailSign",
  "🏠": "houseSign",
  "📍": "houseSign",
  "🏡": "houseSign",
  "❓": "?",
  "❔": "?",
  "→": ":",
  "=": ":",
  "▸": ".",
  ">": ".",
  "•": ".",
  "☐": ".",
  "✅": ".",
  "/": ",",
  "+": ",",
  "|": ",",
};

/** The words that letters set apart spell: `c p f`, `w 4 t s 4 p`, `q u a l  s e u  z a p`. */
function spacedWords(piece: string): string[] | undefined {
  const letters = piece.replace(/[^a-z0-9@$]/g, "");
  if (!/[a-z]/.test(letters)) return undefined;
  if (letters.replace(/[^a-z]/g, "").length * 2 < letters.length) return undefined;
  const whole = disguised(letters);
  if (whole) return [whole];
  const split = segment(letters) ?? segment(unleet(letters));
  return split && split.length <= letters.length / 2 ? split : undefined;
}

/** One written piece as the words it holds; a disguise of a known word is undone. */
function plainWords(piece: string): string[] {
  if (piece === "q" || piece === "ke") return ["que"];
  if (isKnown(piece)) return [piece];
  const undone = disguised(piece);
  if (undone) return [undone];
  if (piece.length >= 9 && /^[a-z0-9@]+$/.test(piece)) {
    const split = segment(piece);
    if (split && split.length <= 5 && split.some((word) => CORE.includes(word))) return split;
  }
  if (piece.includes("-") || piece.includes("'")) {
    const parts = piece.split(/[-']/);
    const joined = parts.join("");
    if (isKnown(joined)) return [joined];
    return parts.flatMap((part) => (part ? [disguised(part) ?? part] : []));
  }
  return [piece];
}

const LEET: Record<string, string> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "8": "b",
  "@": "a",
  $: "s",
};
const unleet = (word: string) => word.replace(/[01345780@$]/g, (sign) => LEET[sign] ?? sign);

function disguised(word: string): string | undefined {
  if (isKnown(word)) return word;
  if (/[0-9@$]/.test(word)) {
    if (!/[a-z]/.test(word) || /^\d+[a-z]{1,2}$/.test(word) || /^[a-z]\d+$/.test(word)) return undefined;
    const letters = unleet(word);
    if (isKnown(letters)) return letters;
    const other = word.replaceAll("1", "l");
    const withL = unleet(other);
    if (isKnown(withL)) return withL;
    return letters.length > 5 ? slip(letters) : undefined;
  }
  const single = word.replace(/([a-z])\1{2,}/g, "$1");
  if (single !== word && isKnown(single)) return single;
  const squeezed = word.replace(/([a-z])\1+/g, "$1");
  if (squeezed !== word && isKnown(squeezed)) return squeezed;
  return word.length >= 6 ? slip(word) : undefined;
}

const CORE =
  "telefono telefone celular whatsapp direccion domicilio endereco documento instagram facebook telegram comprobante comprovante apellido sobrenome cedula correo whats email numero contacto contato".split(
    " ",
  );
const MENDED = CORE.filter((word) => word.length >= 7);

/** A word one slip away from a long core word: a letter lost, doubled, changed or swapped. */
function slip(word: string): string | undefined {
  return MENDED.find(
    (core) => Math.abs(core.length - word.length) <= 1 && core[0] === word[0] && isOneSlip(core, word),
  );
}

function isOneSlip(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  if (endA - start <= 1 && endB - start <= 1) {
    // Another ending is another word: telefonos is known by itself, telefonia is no slip.
    return endA < a.length || endB < a.length;
  }
  return endA - start === 2 && endB - start === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
}

const GLUE = new Set(
  "me te tu su sus seu teu sua tua o a de do da el la un um una uma al com con por favor y e i is the for to your in qual cual que me manda pasa passa dame".split(
    " ",
  ),
);

/** Splits run-together letters into known words, fewest first; undefined when some letters are left over. */
function segment(letters: string): string[] | undefined {
  const best: (string[] | undefined)[] = [[]];
  for (let end = 1; end <= letters.length; end++) {
    for (let start = Math.max(0, end - 12); start < end; start++) {
      const before = best[start];
      const word = letters.slice(start, end);
      if (!before || (end - start < 3 && !GLUE.has(word)) || (!GLUE.has(word) && !isKnown(word))) continue;
      const known = best[end];
      if (!known || before.length + 1 < known.length) best[end] = [...before, word];
    }
  }
  return best[letters.length];
}

const MARKS: Record<Language, Set<string>> = {
  es: new Set(
    "el la los las y con del tu su usted que por una lo al es en para si pero nos te mas muy hola buenas gracias cual vos aca aqui ya".split(
      " ",
    ),
  ),
  pt: new Set(
    "o os as e com do da dos das voce vc nao pra em um uma seu sua ou na no ele ela oi boa bom obrigado qual tem para sim mas muito ola isso aqui ja so".split(
      " ",
    ),
  ),
  en: new Set("the you your is and of for we it to can please what with are this that do have our or on hi".split(" ")),
};

function languagesOf(raw: readonly Token[], original: string): { order: Language[]; mixed: boolean } {
  const score = { es: /[ñ¿¡]/i.test(original) ? 3 : 0.3, pt: /[ãõç]/i.test(original) ? 3 : 0.2, en: 0.1 };
  for (const { word } of raw) {
    if (MARKS.es.has(word)) score.es++;
    if (MARKS.pt.has(word)) score.pt++;
    if (MARKS.en.has(word)) score.en++;
  }
  const order = (["es", "pt", "en"] as const).toSorted((a, b) => score[b] - score[a]);
  return { order, mixed: score[order[1] ?? "es"] * 2 > score[order[0] ?? "es"] };
}
