import pino from "pino";
import { maskPersonalData } from "@/lib/policy/mask-personal-data";

/** Tokens, e-mails and phones in any shape: what a log line may never hold, whoever put it there. */
const SECRETS = [
  /\b(?:APP_USR|TG)-[\w-]+/g,
  /Bearer\s+[\w.~+/-]+=*/gi,
  /[\w.+-]+@[\w-]+\.[\w.-]+/g,
  /\+\d[\d\s().-]{7,}\d/g,
];

const scrub = (line: string) => SECRETS.reduce((text, secret) => text.replace(secret, "•••"), line);

/** Parsers quote what they could not read, and that may be a person's words. Addresses keep their ids. */
const masked = (words: string) =>
  words.replace(/(\/[\w./:-]*)|[^/]+/g, (piece, address?: string) => address ?? maskPersonalData(piece));

/** An error without the parameters of the query that failed: they are what people wrote. */
function factsOf(error: unknown) {
  if (!(error instanceof Error)) return { message: masked(String(error)) };
  const cause: unknown = error.cause instanceof Error ? factsOf(error.cause) : undefined;
  return {
    name: error.name,
    message: masked(error.message.split("\nparams:")[0] ?? ""),
    stack: masked(error.stack?.split("\nparams:")[0] ?? ""),
    cause,
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
