/** A text made plain, and where each plain character came from: `from[i]` is a UTF-16 offset into the original. */
export interface PlainText {
  plain: string;
  /** One longer than `plain`; the last entry is the original's length. */
  from: Uint32Array;
}

/**
 * Lower case Latin without accents, invisible characters or disguises; every white space a plain space or `\n`.
 *
 * Full-width, circled and keycap digits become digits, Cyrillic and Greek look-alikes their Latin twins.
 */
export function makePlain(text: string): PlainText {
  const from = new Uint32Array(text.length * 4 + 1);
  let plain = "";
  let at = 0;
  for (let index = 0; index < text.length; ) {
    const code = text.codePointAt(index) ?? 0;
    const width = code > 0xffff ? 2 : 1;
    const shown =
      code < 0x80 ? plainAscii(code, text[index] ?? "") : plainOther(text.slice(index, index + width), code);
    for (let unit = 0; unit < shown.length && at < from.length - 1; unit++) from[at++] = index;
    plain += shown;
    index += width;
  }
  from[at] = text.length;
  return { plain: plain.slice(0, at), from: from.subarray(0, at + 1) };
}

const plainAscii = (code: number, character: string) => {
  if (code >= 0x41 && code <= 0x5a) return String.fromCharCode(code + 32);
  if (code === 0x0d) return "";
  return code === 0x0a || code > 0x1f ? character : " ";
};

const seen = new Map<string, string>();

function plainOther(character: string, code: number): string {
  const known = seen.get(character);
  if (known !== undefined) return known;
  const shown = LOOK_ALIKES[character] ?? plainUnicode(character, code);
  if (seen.size < 4000) seen.set(character, shown);
  return shown;
}

function plainUnicode(character: string, code: number): string {
  if (code === 0x2028 || code === 0x2029 || code === 0x85) return "\n";
  if (/\p{Z}/u.test(character)) return " ";
  if (INVISIBLE.test(character)) return "";
  if (code >= 0x1f1e6 && code <= 0x1f1ff) return String.fromCharCode(code - 0x1f1e6 + 97);
  const folded = character.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return [...folded].map((part) => LOOK_ALIKES[part] ?? part).join("");
}

// Joiners, direction and variation marks, soft hyphens, tags, keycap boxes and accents that stand alone.
const INVISIBLE = /[\p{Cf}\p{Cc}\p{M}\u115f\u1160\u3164\uffa0]/u;

const pairs = (from: string, to: string) => [...from].map((character, index) => [character, to[index] ?? ""] as const);

const LOOK_ALIKES: Record<string, string> = Object.fromEntries([
  ...pairs("абвгеорсухіїјѕԁԛԝһӏкмтнпиɡɑı", "abbreopcyxiijsdqwhlkmthnngai"),
  ...pairs("αβγεηικνορτυχω", "abyenikvoptuxw"),
  ...pairs("‘’‚′`´ʼ", "'''''''"),
  ...pairs("“”„«»″", '""""""'),
  ...pairs("–—―‐‑‒−﹣", "--------"),
  ...pairs("＠﹫", "@@"),
  ...pairs("。．｡・", "...."),
  ...pairs("øłđðß", "oldds"),
  ["ª", "a"],
  ["º", "º"],
  ["°", "º"],
  ["№", "nº"],
  ["🅰", "a"],
  ["🅱", "b"],
  ["🅾", "o"],
  ["🅿", "p"],
]);
