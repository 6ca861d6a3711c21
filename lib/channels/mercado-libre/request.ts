import { ChannelError } from "@/lib/channels/errors";

export type ApiRequest = {
  method: "GET" | "POST" | "DELETE";
  /** Made with `path`, so that an id cannot lead elsewhere. */
  path: string;
  query?: Record<string, string>;
  accessToken?: string;
  /** What a resource asks for beside the usual. */
  headers?: Record<string, string>;
  /** The body: JSON already written as text (ids keep their digits), form fields, or a form with a file. */
  body?: string | URLSearchParams | FormData;
  /** Where money is kept track of; the marketplace itself when it is not said. */
  host?: "payments";
  /** For files, which take longer than words. */
  timeoutMs?: number;
};

/** A path with its ids escaped: path`/questions/${id}`. Nothing is found under an id that would lead elsewhere. */
export function path(parts: TemplateStringsArray, ...ids: string[]): string {
  return String.raw(parts, ...ids.map(segment));
}

function segment(id: string): string {
  // An empty id names the collection, and dots climb out of it; escaping changes neither.
  if (/^\.{0,2}$/.test(id)) throw new ChannelError("not-found", { message: `"${id}" is not an id` });
  return encodeURIComponent(id);
}

/** Where a request goes: below `base` and nowhere else. */
export function addressOf(base: URL, { path, query = {} }: ApiRequest): URL {
  const url = new URL(base);
  url.pathname = base.pathname.replace(/\/$/, "") + path;
  url.search = new URLSearchParams(query).toString();
  return url;
}

/** The headers of a request. Throws `unauthorized` for a token that could not be sent in one. */
export function headersOf({ accessToken, body, headers }: ApiRequest): Headers {
  const all = new Headers({ accept: "application/json", ...headers });
  // A form with a file names its own type, which holds the boundary.
  if (typeof body === "string") all.set("content-type", "application/json");
  if (body instanceof URLSearchParams) all.set("content-type", "application/x-www-form-urlencoded");
  if (accessToken !== undefined) {
    // Headers would put the offending token into its error message.
    if (!/^[\x21-\x7e]+$/.test(accessToken)) throw new ChannelError("unauthorized", { message: "not a token" });
    all.set("authorization", `Bearer ${accessToken}`);
  }
  return all;
}
