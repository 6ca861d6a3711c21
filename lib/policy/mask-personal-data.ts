/**
 * The text with phone numbers, e-mails, document and account numbers behind dots, for lists, notifications and logs.
 *
 * The last two digits of a number and the first letter of a mailbox stay, so that two values can be told apart.
 * Prices, measures, years and the marketplace's own sixteen-digit order numbers stay readable.
 */
export function maskPersonalData(text: string): string {
  return text.replace(EMAIL, maskEmail).replace(NUMBER, maskNumber);
}

// A mailbox may be written with a full-width at sign or a spelled one; both reach people, so both are masked.
const EMAIL =
  /[\p{L}\p{N}._%+-]+(?:\s?[@＠]\s?|\s?[([{]\s?(?:at|arroba|@)\s?[)\]}]\s?|\s+arroba\s+)[\p{L}\p{N}-]+(?:(?:\.|\s?[([{]?\b(?:punto|ponto|dot)\b[)\]}]?\s?)[\p{L}\p{N}-]+)+/giu;
const NUMBER = /(?<![\p{L}\p{N}.,])\+?\(?\p{Nd}(?:[ \u00a0().\-–/]{0,3}\p{Nd}){6,}(?![\p{L}\p{N}])/gu;

function maskEmail(email: string): string {
  const name = email.search(/[@＠\s([{]/u);
  return `${email.slice(0, 1)}${"•".repeat(Math.max(2, name - 1))}${email.slice(name).replace(/[\p{L}\p{N}]/gu, "•")}`;
}

function maskNumber(found: string, offset: number, text: string): string {
  const digits = found.replace(/\P{Nd}/gu, "");
  if (digits.length >= 16 && digits.startsWith("2000") && digits.length === found.length) return found;
  if (isAmount(found, text.slice(Math.max(0, offset - 5), offset)) || isDate(found)) return found;
  let left = digits.length - 2;
  return found.replace(/\p{Nd}/gu, (digit) => (left-- > 0 ? "•" : digit));
}

// A dotted number is an amount only where money is spoken of or it is round: document numbers look the same.
const isAmount = (found: string, before: string) =>
  /^\p{Nd}{1,3}(?:\.\p{Nd}{3})+$/u.test(found) &&
  (/(?:\$|usd|s\/|clp|cop)\s?$/i.test(before) || found.endsWith(".000"));
const isDate = (found: string) => /^\p{Nd}{1,2}[/.-]\p{Nd}{1,2}[/.-](?:19|20)\p{Nd}{2}$/u.test(found);
