/**
 * A text as people read it: the marketplace keeps messages with HTML entities, and links as `<a href>`. Entities are
 * decoded once, links written out with their address, line breaks made. Anything else in angle brackets is text.
 */
export function plainText(html: string): string {
  return html
    .replace(/<br\s*\/?>/gi, "\n")
    .replace(LINK, (_, href: string, label: string) => writtenOut(href, label))
    .replace(ENTITY, (entity, body: string) => decoded(body) ?? entity);
}

const LINK = /<a\s[^<>]*?href\s*=\s*["']([^"'<>]{0,2000})["'][^<>]{0,500}>([^<]{0,4000})<\/a>/gi;

function writtenOut(href: string, label: string): string {
  if (!/^https?:\/\//i.test(href) || label.includes(href)) return label;
  return label.trim() ? `${label} (${href})` : href;
}

const ENTITY = /&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8}\d?);/gi;

function decoded(body: string): string | null {
  if (!body.startsWith("#")) return NAMED.get(body) ?? null;
  const point = /^#x/i.test(body) ? Number.parseInt(body.slice(2), 16) : Number(body.slice(1));
  // Control characters have no business in a message, and half a surrogate pair is no character.
  const isText = point >= 32 && point <= 0x10ffff && !(point >= 0x7f && point <= 0x9f) && !(point >> 11 === 27);
  return point === 10 || isText ? String.fromCodePoint(point) : null;
}

/** The names of the characters 160 to 255, in their order. */
const LATIN_1 =
  "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";

const NAMED = new Map<string, string>([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["euro", "€"],
  ["hellip", "…"],
  ["ndash", "–"],
  ["mdash", "—"],
  ["lsquo", "‘"],
  ["rsquo", "’"],
  ["ldquo", "“"],
  ["rdquo", "”"],
  ["bull", "•"],
  ...LATIN_1.split(" ").map((name, index): [string, string] => [name, String.fromCodePoint(160 + index)]),
]);
