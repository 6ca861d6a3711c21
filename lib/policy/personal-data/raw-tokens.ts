import { plainWords, spacedWords } from "./disguise";
import type { SignTag, Token } from "./tokens";
import type { ValueMark } from "./values";

/** Words, signs and values as they stand, disguises undone; not yet what they mean. */
export function rawTokens(plain: string, values: readonly ValueMark[]): Token[] {
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
  /(?<![a-z0-9])(?:[a-z0-9@$][ .*_\-/|~'"·+]{1,3}){2,}[a-z0-9@$](?![a-z0-9'@])|(?<![a-z0-9.,])\d{1,3}(?:\.\d{3})+(?![a-z0-9])|_{2,}|\.{2,}|(?<![a-z0-9])[a-z](?:\.[a-z])+\.?(?![a-z])|n\s?º|[a-z0-9@$]+(?:['-][a-z0-9@$]+)*|\n|\p{Extended_Pictographic}|[^\s]/gu;

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

const SPACED = /^[a-z0-9@$][ .*_\-/|~'"·+]+(?:[a-z0-9@$][ .*_\-/|~'"·+]+)*[a-z0-9@$]$/;

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
