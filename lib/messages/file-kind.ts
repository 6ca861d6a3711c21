/** What a file is, by its content alone. Names and declared types are claims of whoever sent it. */

/** Types that are told apart; `null` for everything else, which is shown to nobody. */
export type MediaType = "image/jpeg" | "image/png" | "image/gif" | "image/webp" | "application/pdf" | "text/plain";

/** So many of the first bytes decide. */
export const HEAD_BYTES = 4096;

/** A browser may show these inside the page's own origin: none of them can carry a script that it runs. */
const PICTURES: ReadonlySet<MediaType> = new Set(["image/jpeg", "image/png", "image/gif", "image/webp"]);

/** Whether a browser may show it. */
export const isPicture = (type: MediaType | null): boolean => type !== null && PICTURES.has(type);

/**
 * The type of a file from its first bytes, `HEAD_BYTES` or all of them. `isWhole`: nothing follows. Text is what has no
 * control characters and is UTF-8; what looks like markup is no text, because some browser would show it as a page.
 */
export function mediaTypeOf(head: Uint8Array, { isWhole = false }: { isWhole?: boolean } = {}): MediaType | null {
  const known = SIGNATURES.find(({ at, bytes }) => bytes.every((byte, index) => head[at + index] === byte));
  if (known?.type === "image/webp") return startsWith(head, 8, "WEBP") ? "image/webp" : null;
  if (known) return known.type;
  return isPlainText(head, isWhole) ? "text/plain" : null;
}

const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0));
const startsWith = (head: Uint8Array, at: number, text: string) =>
  ascii(text).every((byte, index) => head[at + index] === byte);

const SIGNATURES: readonly { type: MediaType; at: number; bytes: number[] }[] = [
  { type: "image/png", at: 0, bytes: [0x89, ...ascii("PNG\r\n"), 0x1a, 0x0a] },
  { type: "image/jpeg", at: 0, bytes: [0xff, 0xd8, 0xff] },
  { type: "image/gif", at: 0, bytes: ascii("GIF87a") },
  { type: "image/gif", at: 0, bytes: ascii("GIF89a") },
  { type: "image/webp", at: 0, bytes: ascii("RIFF") },
  { type: "application/pdf", at: 0, bytes: ascii("%PDF-") },
];

function isPlainText(head: Uint8Array, isWhole: boolean): boolean {
  if (head.length === 0) return false;
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(head, { stream: !isWhole });
  } catch {
    return false;
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return !/[\x00-\x08\x0b\x0e-\x1f\x7f]/.test(text) && !/^\s*(?:<[!?a-z]|%!PS|\{\\rtf|MZ)/i.test(text);
}

const ENDINGS: Record<MediaType, readonly string[]> = {
  "image/jpeg": ["jpg", "jpeg"],
  "image/png": ["png"],
  "image/gif": ["gif"],
  "image/webp": ["webp"],
  "application/pdf": ["pdf"],
  "text/plain": ["txt"],
};

const NAME_CHARACTERS_MAX = 120;

/**
 * A name that does no harm, whatever it was: no path, no control characters, no marks that turn the reading direction, no
 * dots that hide it, and the ending that its content has. Never empty.
 */
export function harmlessName(name: string, type: MediaType | null): string {
  const plain = name
    .normalize("NFC")
    .replace(/[\ud800-\udfff]/gu, "")
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\u2028\u2029]+/gu, "")
    .replace(/^.*[/\\]/su, "")
    .replace(/[<>:"|?*;%]+/gu, "_")
    .replace(/\s+/gu, " ")
    .replace(/^[\s.]+|[\s.]+$/gu, "");
  const dot = plain.lastIndexOf(".");
  const [stem, ending] = dot > 0 ? [plain.slice(0, dot), plain.slice(dot + 1).toLowerCase()] : [plain, ""];
  // A second ending hides the first from who reads only the end.
  const short = [...stem.replace(/\./gu, "_")].slice(0, NAME_CHARACTERS_MAX).join("").trim() || "archivo";
  if (type === null) return ending ? `${short}.${ending.replace(/[^a-z0-9]/gu, "").slice(0, 10) || "bin"}` : short;
  const [usual = "bin"] = ENDINGS[type];
  return `${short}.${ENDINGS[type].includes(ending) ? ending : usual}`;
}

/** `Content-Disposition` for a name, as RFC 6266 has it: plain letters for old readers, the whole name for the others. */
export function dispositionOf(kind: "inline" | "attachment", name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/gu, "_");
  const whole = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${kind}; filename="${plain}"; filename*=UTF-8''${whole}`;
}
