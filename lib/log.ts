import pino from "pino";

/** Where a number begins and ends: not inside a word, an id or an amount. */
const START = String.raw`(?<![\w.-])`;
const END = String.raw`(?![\w-]|\.\d)`;
const number = (shape: string) => new RegExp(shape, "g");

/**
 * Tokens, e-mails and phones: what a log line may never hold, whoever put it there. A bare run of digits may as well be
 * a question of the marketplace, so it is a phone only with a country and its mobile prefix, or after a word that says so.
 */
const SECRETS = [
  /\b(?:APP_USR|TG)-[\w-]+/g,
  /Bearer\s+[\w.~+/-]+=*/gi,
  /[\w.+-]{1,64}@[\w-]+\.[\w.-]+/g,
  /\+\d[\d\s().-]{7,}\d/g,
  // (011) 4444-5555, (11) 98877-1034
  number(String.raw`\(0?\d{2,4}\)[ .-]{0,2}(?:15[ .-]?)?\d{3,5}[ .-]?\d{4}${END}`),
  // 11 4444-5555, 0351 15-512-3456, 54 9 11 4444 5555, 11.4444.5555
  number(String.raw`${START}(?:\d{1,3}[ -])?(?:9[ -])?0?\d{2,4}[ .-](?:15[ .-])?\d{3,5}[ .-]\d{4}${END}`),
  // 4444-5555, 98877-1034
  number(String.raw`${START}\d{4,5}-\d{4}${END}`),
  // 5491144445555, 5511988771034: never the bare value of a key.
  number(String.raw`(?<!":)${START}(?:549\d{10}|55\d\d9\d{8})${END}`),
  // tel: 1144445555, WhatsApp 1144445555, wa.me/1144445555
  /(?<=(?:\b(?:tel|cel|fone|whats|wsp|wpp|zap|phone|llam)[a-záéíóúñ]*|wa\.me)[^\w"]{1,3}(?:al? |no |es )?)\d{7,13}(?!\w)/gi,
];

const ESCAPE = /(\\(?:u[\da-f]{4}|.))/i;

/** A line of JSON with every secret behind dots. Ids, times and addresses stay, and it stays JSON: escapes are not text. */
export const scrub = (line: string): string =>
  line
    .split(ESCAPE)
    .map((piece, index) => (index % 2 ? piece : SECRETS.reduce((text, secret) => text.replace(secret, "•••"), piece)))
    .join("");

/**
 * What an error says, without what people wrote: the parameters of a query that failed and the values the database or
 * the JSON parser quote. The cause comes first, for a failed query alone says nothing. For logs and `jobs.last_error`.
 */
export function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const message = withoutParameters(error.message);
  if (isFailedQuery(message) && error.cause instanceof Error) return `${messageOf(error.cause)} (${message})`;
  return quotesValues(error) ? message.replace(/".*"/s, '"…"') : message;
}

const withoutParameters = (text: string) => text.split("\nparams:", 1).join("");
const isFailedQuery = (message: string) => message.startsWith("Failed query:");

/** Postgres' class 22 is about the values; a JSON parser shows where it stumbled. */
const quotesValues = (error: Error) =>
  error instanceof SyntaxError || ("code" in error && /^22/.test(String(error.code)));

/** An error as the log keeps it. The frames of the stack stay, its heading is the cleaned message. */
export function factsOf(error: unknown): { message: string; name?: string; stack?: string; cause?: unknown } {
  const message = messageOf(error);
  if (!(error instanceof Error)) return { message };
  return {
    name: error.name,
    message,
    stack: withoutParameters(error.stack?.replace(error.message, () => message) ?? ""),
    cause: error.cause instanceof Error ? factsOf(error.cause) : undefined,
  };
}

/** One JSON object per line on standard output. Log ids and codes, never what people wrote. */
export const log = pino(
  {
    base: { pid: process.pid },
    serializers: { err: factsOf },
    timestamp: pino.stdTimeFunctions.isoTime,
  },
  { write: (line: string) => process.stdout.write(scrub(line)) },
);
