/** What a channel's texts may be made of. `latin1`: ISO-8859-1 and emoji, as the marketplace's messages. */
export const CHARSETS = ["utf-8", "latin1"] as const;
export type Charset = (typeof CHARSETS)[number];

/**
 * The text as the channel can carry it, and which characters it cannot. For `latin1`, typographic quotes, dashes and dots
 * become plain ones and invisible marks go; nothing is changed for `utf-8`. Source: messages reference, section 7.
 */
export function fitCharset(text: string, charset: Charset): { text: string; unsupported: string[] } {
  const fitted = charset === "latin1" ? text.normalize("NFC").replace(TYPOGRAPHIC, (sign) => PLAIN[sign] ?? "") : text;
  const isSupported = charset === "latin1" ? inLatin1 : inUtf8;
  return { text: fitted, unsupported: [...new Set([...fitted].filter((sign) => !isSupported(sign)))] };
}

// Half of a surrogate pair has no UTF-8 form.
const inUtf8 = (sign: string) => !/^[\ud800-\udfff]$/.test(sign);

/** Emoji as Unicode has them, with their joiners and tones: the marketplace's own list is not published with a version. */
const inLatin1 = (sign: string) =>
  (sign.codePointAt(0) ?? 0) <= 0xff ||
  /^(?:\p{Extended_Pictographic}|\p{EMod}|\p{RI}|\u200d|\ufe0f|\u20e3)$/u.test(sign);

const PLAIN: Record<string, string> = {
  "‘": "'",
  "’": "'",
  "‚": "'",
  "“": '"',
  "”": '"',
  "„": '"',
  "–": "-",
  "—": "-",
  "‐": "-",
  "‑": "-",
  "−": "-",
  "…": "...",
  "•": "-",
  "\u2002": " ",
  "\u2003": " ",
  "\u2009": " ",
  "\u202f": " ",
  "\u200b": "",
  "\u2060": "",
  "\ufeff": "",
};
const TYPOGRAPHIC = /[‘’‚“”„–—‐‑−…•\u2002\u2003\u2009\u202f\u200b\u2060\ufeff]/gu;
