import { isKnown } from "./phrases";

/** The words that letters set apart spell: `c p f`, `w 4 t s 4 p`, `q u a l  s e u  z a p`. */
export function spacedWords(piece: string): string[] | undefined {
  const letters = piece.replace(/[^a-z0-9@$]/g, "");
  if (!/[a-z]/.test(letters)) return undefined;
  if (letters.replace(/[^a-z]/g, "").length * 2 < letters.length) return undefined;
  const whole = disguised(letters);
  if (whole) return [whole];
  const split = segment(letters) ?? segment(unleet(letters));
  return split && split.length <= letters.length / 2 ? split : undefined;
}

/** One written piece as the words it holds; a disguise of a known word is undone. */
export function plainWords(piece: string): string[] {
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
  if (SOUNDS_LIKE_WHATSAPP.test(word)) return "whatsapp";
  const single = word.replace(/([a-z])\1{2,}/g, "$1");
  if (single !== word && isKnown(single)) return single;
  const squeezed = word.replace(/([a-z])\1+/g, "$1");
  if (squeezed !== word && isKnown(squeezed)) return squeezed;
  return word.length >= 6 ? slip(word) : undefined;
}

const SOUNDS_LIKE_WHATSAPP = /^(?:wh?|gu|wu|hu|u|v)[aeou]{1,2}(?:t[sz]?[iy]?[sz]?a+p+[iy]?[sz]?|ts?[sz]|s[sz]?a+p+)$/;

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
