import type { Tag } from "./lexicon/tags";
import { isKnown, PHRASES } from "./phrases";
import type { Token } from "./tokens";

/** How letters are called in Spanish and Portuguese: "de ene i" is an identity document. */
const LETTERS: Record<string, string> = Object.fromEntries(
  "a:a be:b ce:c de:d e:e efe:f ge:g hache:h aga:h i:i jota:j ka:k ele:l eme:m ene:n o:o pe:p cu:q que:q erre:r ere:r ese:s esse:s te:t u:u uve:v ve:v equis:x xis:x ye:y zeta:z ze:z"
    .split(" ")
    .map((pair) => pair.split(":")),
);
const ACRONYMS = new Set("dni cuit cuil cbu cvu rut ruc rfc curp ine nit cpf cnpj rg cnh ci ig sms cci".split(" "));
const BETWEEN_LETTERS = new Set(["-", "/", ".", ",", "·", "|", "_"]);

/** Reads letters that are called by their names as the word they spell. */
export function joinSpelled(tokens: Token[]): Token[] {
  if (!tokens.some(({ word }) => NAMED_LETTERS.has(word))) return tokens;
  const joined: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const first = tokens[index];
    if (!first) break;
    let spelled = "";
    let found: { word: string; last: number } | undefined;
    for (let at = index; at < tokens.length && spelled.length < 5; at++) {
      const token = tokens[at];
      if (!token) break;
      if (spelled !== "" && BETWEEN_LETTERS.has(token.word)) continue;
      const letter = LETTERS[token.word];
      if (!letter) break;
      spelled += letter;
      const named = tokens.slice(index, at + 1).some(({ word }) => NAMED_LETTERS.has(word));
      if (named && ACRONYMS.has(spelled)) found = { word: spelled, last: at };
    }
    const last = found && tokens[found.last];
    if (found && last) {
      joined.push({ word: found.word, tag: "", start: first.start, end: last.end });
      index = found.last;
    } else joined.push(first);
  }
  return joined;
}
// Names that are no little words at the same time.
const NAMED_LETTERS = new Set("be ce efe ge jota ka ene eme pe cu erre ere equis xis ve uve esse ze".split(" "));

const CUT = new Set<Tag>(["phone", "chatApp", "email", "address", "document", "fullName", "receipt", "cell"]);
const WHOLE_WORDS = new Set(
  Object.values(PHRASES).flatMap((phrases) =>
    [...phrases.values()].flatMap((list) =>
      list.flatMap(({ words, tag }) =>
        words.length === 1 && CUT.has(tag) && (words[0] ?? "").length > 4 ? words : [],
      ),
    ),
  ),
);

/** Mends the name of a datum that a space cuts in two: "ced ula", "tele fono". */
export function joinSplit(tokens: Token[]): Token[] {
  const joined: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    const next = tokens[index + 1];
    if (!token) break;
    const both = next && !token.tag && !next.tag && next.start === token.end + 1 ? token.word + next.word : "";
    if (next && WHOLE_WORDS.has(both) && !(isKnown(token.word) && isKnown(next.word))) {
      joined.push({ word: both, tag: "", start: token.start, end: next.end });
      index++;
    } else joined.push(token);
  }
  return joined;
}
