import { z } from "zod";
import { ChannelError, type ChannelErrorKind } from "@/lib/channels/errors";
import { parseJson } from "./json";

/** An answer that is not a success. `writes`: the request could change something. */
export type FailedAnswer = { status: number; retryAfter: string | null; text: string; writes: boolean; now: Date };

/**
 * What an unsuccessful answer means. Reads every envelope the marketplace is known to use, and never fails on a body
 * that is not JSON. Source: conventions reference, sections 2 to 4; OAuth reference, section 5.5.
 */
export function refusalFrom(answer: FailedAnswer): ChannelError {
  const { code, message, causes } = readEnvelope(answer.text);
  const kind = kindOf(answer, [code, message]);
  return new ChannelError(kind, {
    code: kind === "refused" && message === INVALID_OPERATOR ? INVALID_OPERATOR : code,
    causes,
    message: message ?? code ?? `HTTP ${answer.status}`,
    httpStatus: answer.status,
    retryAfterSeconds: secondsUntil(answer.retryAfter, answer.now),
  });
}

const INVALID_OPERATOR = "invalid_operator_user_id";
const RATE_LIMITED = ["too_many_requests", "local_rate_limited"];
const APPLICATION_BLOCKED = ["invalid_client", "unauthorized_application", "unauthorized_scopes"];
const REFUSED = [INVALID_OPERATOR, "invalid_grant", "unauthorized_client"];
const INVALID_TOKEN = ["invalid token", "invalid_token", "invalid access token"];
/** Client errors by their number, yet the marketplace uses them for its own trouble. */
const OWN_TROUBLE = [408, 423, 499];

function kindOf({ status, writes }: FailedAnswer, said: (string | null)[]): ChannelErrorKind {
  const says = (list: string[]) => said.some((word) => word !== null && list.includes(word.toLowerCase()));
  // Words before numbers: the status of these is not confirmed and differs between gateways.
  if (status === 429 || says(RATE_LIMITED)) return "rate-limited";
  if (says(APPLICATION_BLOCKED)) return "application-blocked";
  if (says(REFUSED)) return "refused";
  // An expired token answers 403 on some resources, and a broken one 400.
  if (status === 401 || (status === 403 && says(INVALID_TOKEN)) || said.some(isMalformedToken)) return "unauthorized";
  if (status === 403) return "forbidden";
  if (status === 404) return "not-found";
  // An optimistic lock: nothing was written, and the same request works seconds later.
  if (status === 409) return "unavailable";
  if (status >= 500 || OWN_TROUBLE.includes(status)) return writes ? "unknown" : "unavailable";
  if (status >= 400) return "refused";
  // A redirect, which is never followed. Whoever sent it, it is not the answer to our question.
  return writes ? "unknown" : "unreadable";
}

const isMalformedToken = (word: string | null) => word?.startsWith("Malformed access_token") ?? false;

const text = z.string().nullish().catch(null);
const Envelope = z.object({
  error: text,
  code: text,
  message: text,
  error_description: text,
  cause: z.unknown().optional(),
});
const Cause = z.union([
  z.string(),
  z.object({ code: z.union([z.string(), z.number()]) }).transform(({ code }) => code),
]);

function readEnvelope(body: string): { code: string | null; message: string | null; causes: string[] } {
  const envelope = Envelope.safeParse(parseJson(body)).data;
  if (envelope) {
    const causes = causesIn(envelope.cause);
    const oneCause = typeof envelope.cause === "string" ? envelope.cause : null;
    const code = envelope.error || envelope.code || oneCause || null;
    return { code, message: presentable(envelope.message || envelope.error_description || ""), causes };
  }
  // Plain text is a word or a sentence; a page of HTML says nothing worth keeping.
  const words = body.trim().startsWith("<") ? "" : body.trim();
  return { code: /^[a-z_]{1,60}$/.test(words) ? words : null, message: presentable(words), causes: [] };
}

/** Some resources give one cause as text, others a list of texts or of objects. */
function causesIn(cause: unknown): string[] {
  const listed: unknown[] = Array.isArray(cause) ? cause.slice(0, CAUSES_MAX) : [cause];
  return listed.flatMap((each) => presentable(String(Cause.safeParse(each).data ?? "")) ?? []);
}

const CAUSES_MAX = 10;

/** Error messages end in logs, so they are short and hold no token even if the marketplace repeats one. */
function presentable(message: string): string | null {
  return message.replace(/\b(APP_USR|TG)-[\w-]+/g, "$1-…").slice(0, 200) || null;
}

function secondsUntil(retryAfter: string | null, now: Date): number | null {
  if (!retryAfter) return null;
  if (/^\s*\d{1,9}(\.\d+)?\s*$/.test(retryAfter)) return Math.ceil(Number(retryAfter));
  const instant = Date.parse(retryAfter);
  return Number.isNaN(instant) ? null : Math.max(0, Math.ceil((instant - now.getTime()) / 1000));
}
