import type { z } from "zod";
import { ChannelError } from "@/lib/channels/errors";
import { parseJson } from "./json";
import { refusalFrom } from "./refusals";

export type ApiRequest = {
  method: "GET" | "POST" | "DELETE";
  /** Made with `path`, so that an id cannot lead elsewhere. */
  path: string;
  query?: Record<string, string>;
  accessToken?: string;
  /** The body: JSON already written as text (ids keep their digits), or form fields. */
  body?: string | URLSearchParams;
};

/** Asks the marketplace once and returns the answer in the given shape. Throws `ChannelError` only. */
export type Call = <Payload>(request: ApiRequest, shape: z.ZodType<Payload>) => Promise<Payload>;

/** Far above any page we ask for; an answer beyond it is not read to its end. */
const ANSWER_BYTES_MAX = 4 * 1024 * 1024;

/**
 * Speaks to the marketplace's API, and to no other host. The token travels in the header only, redirects are not
 * followed, and nothing is repeated here: whether to try again is the caller's to decide.
 *
 * A request that changes something and whose outcome was not seen is `unknown`, even when the answer was cut or odd.
 */
export function createCall(options: { fetch: typeof globalThis.fetch; apiUrl: string; timeoutMs: number }): Call {
  const base = new URL(options.apiUrl);

  return async (request, shape) => {
    const writes = request.method !== "GET";
    const answer = await exchange(request, writes);
    if (answer.status < 200 || answer.status > 299) throw refusalFrom({ ...answer, writes, now: new Date() });
    const parsed = shape.safeParse(parseJson(answer.text));
    if (parsed.success) return parsed.data;
    const [issue] = parsed.error.issues;
    throw new ChannelError(writes ? "unknown" : "unreadable", {
      message: `${request.path}: ${issue?.path.join(".") || "body"}: ${issue?.message}`,
      httpStatus: answer.status,
    });
  };

  async function exchange(request: ApiRequest, writes: boolean) {
    const url = addressOf(base, request);
    const headers = headersOf(request);
    try {
      const response = await options.fetch(url, {
        method: request.method,
        headers,
        body: request.body ?? null,
        redirect: "manual",
        cache: "no-store",
        signal: AbortSignal.timeout(options.timeoutMs),
      });
      return {
        status: response.status,
        retryAfter: response.headers.get("retry-after"),
        text: await readText(response),
      };
    } catch (cause) {
      if (cause instanceof TooLong) throw new ChannelError(writes ? "unknown" : "unreadable", { cause });
      const kind = writes && !nothingWasSent(cause) ? "unknown" : "unavailable";
      throw new ChannelError(kind, { message: `${request.method} ${request.path}: ${reasonOf(cause)}`, cause });
    }
  }
}

/** A path with its ids escaped: path`/questions/${id}`. Nothing is found under an id that would lead elsewhere. */
export function path(parts: TemplateStringsArray, ...ids: string[]): string {
  return String.raw(parts, ...ids.map(segment));
}

function segment(id: string): string {
  // An empty id names the collection, and dots climb out of it; escaping changes neither.
  if (/^\.{0,2}$/.test(id)) throw new ChannelError("not-found", { message: `"${id}" is not an id` });
  return encodeURIComponent(id);
}

function addressOf(base: URL, { path, query = {} }: ApiRequest): URL {
  const url = new URL(base);
  url.pathname = base.pathname.replace(/\/$/, "") + path;
  url.search = new URLSearchParams(query).toString();
  return url;
}

function headersOf({ accessToken, body }: ApiRequest): Headers {
  const headers = new Headers({ accept: "application/json" });
  if (body !== undefined) {
    headers.set("content-type", typeof body === "string" ? "application/json" : "application/x-www-form-urlencoded");
  }
  if (accessToken !== undefined) {
    // Headers would put the offending token into its error message.
    if (!/^[\x21-\x7e]+$/.test(accessToken)) throw new ChannelError("unauthorized", { message: "not a token" });
    headers.set("authorization", `Bearer ${accessToken}`);
  }
  return headers;
}

class TooLong extends Error {}

async function readText(response: Response): Promise<string> {
  if (!response.body) return "";
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    bytes += chunk.value.byteLength;
    if (bytes > ANSWER_BYTES_MAX) {
      await reader.cancel();
      throw new TooLong();
    }
    text += decoder.decode(chunk.value, { stream: true });
  }
  return text + decoder.decode();
}

/** Failures of making a connection. After it is made, nobody can tell how far the request got. */
const CONNECTION_FAILURES = ["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "UND_ERR_CONNECT_TIMEOUT"];

function nothingWasSent(failure: unknown): boolean {
  const code = codeOf(failure);
  return code !== null && CONNECTION_FAILURES.includes(code);
}

function reasonOf(failure: unknown): string {
  return codeOf(failure) ?? (failure instanceof Error ? failure.message : "failed");
}

/** The system's word for a failure of fetch, which wraps it in a cause. */
function codeOf(failure: unknown): string | null {
  if (!(failure instanceof Error)) return null;
  if ("code" in failure && typeof failure.code === "string") return failure.code;
  return codeOf(failure.cause);
}
