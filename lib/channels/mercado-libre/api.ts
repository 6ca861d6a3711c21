import type { z } from "zod";
import type { Download } from "@/lib/channels/attachments";
import { ChannelError } from "@/lib/channels/errors";
import { atMost, TooLong } from "./at-most";
import { parseJson } from "./json";
import { refusalFrom } from "./refusals";
import { type ApiRequest, addressOf, headersOf } from "./request";

/** Asks the marketplace once and returns the answer in the given shape. Throws `ChannelError` only. */
export type Call = <Payload>(request: ApiRequest, shape: z.ZodType<Payload>) => Promise<Payload>;

export type Api = {
  call: Call;
  /** The same, and says which parts the marketplace left out of its answer. */
  callPartial: <Payload>(
    request: ApiRequest,
    shape: z.ZodType<Payload>,
  ) => Promise<{ payload: Payload; missing: string[] }>;
  /** Asks for a file, at most `bytesMax` of it. */
  download: (request: ApiRequest, bytesMax: number) => Promise<Download>;
};

export type ApiOptions = {
  fetch: typeof globalThis.fetch;
  apiUrl: string;
  /** The host of payments, where it is another. */
  paymentsUrl?: string;
  timeoutMs: number;
};

/** Far above any page we ask for; an answer beyond it is not read to its end. */
const ANSWER_BYTES_MAX = 4 * 1024 * 1024;

/**
 * Speaks to the marketplace's API, and to no other host. The token travels in the header only, redirects are not
 * followed, and nothing is repeated here: whether to try again is the caller's to decide.
 *
 * A request that changes something and whose outcome was not seen is `unknown`, even when the answer was cut or odd.
 */
export function createApi(options: ApiOptions): Api {
  const base = new URL(options.apiUrl);
  const payments = new URL(options.paymentsUrl ?? options.apiUrl);

  const callPartial: Api["callPartial"] = async (request, shape) => {
    const response = await exchange(request);
    const text = await textOf(response, request);
    if (!response.ok) throw refusal(response, text, request);
    const json = parseJson(text);
    // Nothing is an answer to some requests; a page of a gateway is to none.
    if (json === undefined && text.trim() !== "") throw odd(request, response, "body: not JSON");
    const parsed = shape.safeParse(json);
    if (parsed.success) return { payload: parsed.data, missing: missingFrom(response) };
    const [issue] = parsed.error.issues;
    throw odd(request, response, `${issue?.path.join(".") || "body"}: ${issue?.message}`);
  };

  return {
    callPartial,
    call: async (request, shape) => (await callPartial(request, shape)).payload,
    async download(request, bytesMax) {
      const response = await exchange(request);
      if (!response.ok) throw refusal(response, await textOf(response, request), request);
      const sizeBytes = sizeOf(response);
      if (!response.body || (sizeBytes !== null && sizeBytes > bytesMax)) {
        await response.body?.cancel();
        throw failure(request, new TooLong());
      }
      return {
        stream: atMost(bytesMax, response.body, (cause) => failure(request, cause)),
        mediaType: response.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase() || null,
        sizeBytes,
      };
    },
  };

  async function exchange(request: ApiRequest): Promise<Response> {
    const url = addressOf(request.host === "payments" ? payments : base, request);
    const headers = headersOf(request);
    try {
      return await options.fetch(url, {
        method: request.method,
        headers,
        body: request.body ?? null,
        redirect: "manual",
        cache: "no-store",
        signal: AbortSignal.timeout(request.timeoutMs ?? options.timeoutMs),
      });
    } catch (cause) {
      throw failure(request, cause);
    }
  }
}

const writes = ({ method }: ApiRequest) => method !== "GET";

/** Whole answers are short; one that is cut or endless is none. */
async function textOf({ body }: Response, request: ApiRequest): Promise<string> {
  if (!body) return "";
  return new Response(atMost(ANSWER_BYTES_MAX, body, (cause) => failure(request, cause))).text();
}

function refusal({ status, headers }: Response, text: string, request: ApiRequest): ChannelError {
  return refusalFrom({
    status,
    retryAfter: headers.get("retry-after"),
    text,
    writes: writes(request),
    now: new Date(),
  });
}

/** The answer is not what was asked for. */
function odd(request: ApiRequest, { status }: Response, what: string): ChannelError {
  const kind = writes(request) ? "unknown" : "unreadable";
  return new ChannelError(kind, { message: `${request.path}: ${what}`, httpStatus: status });
}

/** For example `buyer, shipping`. Only a 206 leaves anything out. */
function missingFrom({ status, headers }: Response): string[] {
  if (status !== 206) return [];
  const named = headers.get("x-content-missing") ?? "";
  return named
    .split(",")
    .map((part) => part.trim().toLowerCase())
    .filter(Boolean);
}

function sizeOf({ headers }: Response): number | null {
  // The length of a compressed answer says nothing about the file.
  const length = headers.get("content-encoding") ? null : headers.get("content-length");
  return length && /^\d{1,15}$/.test(length) ? Number(length) : null;
}

function failure(request: ApiRequest, cause: unknown): ChannelError {
  if (cause instanceof TooLong) {
    return new ChannelError(writes(request) ? "unknown" : "unreadable", {
      message: `${request.path}: too long`,
      cause,
    });
  }
  const kind = writes(request) && !nothingWasSent(cause) ? "unknown" : "unavailable";
  return new ChannelError(kind, { message: `${request.method} ${request.path}: ${reasonOf(cause)}`, cause });
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
