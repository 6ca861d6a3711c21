import type { IncomingMessage, ServerResponse } from "node:http";
import type { Family } from "../faults";
import { type Part, partsOf } from "./multipart";

/** One request, read whole. */
export class Call {
  constructor(
    readonly method: string,
    readonly url: URL,
    readonly headers: IncomingMessage["headers"],
    readonly body: Buffer,
    private readonly parameters: Record<string, string> = {},
  ) {}

  /** A `:name` part of the route's path; throws when the route has none, which is a slip in the route table. */
  part(name: string): string {
    const value = this.parameters[name];
    if (value === undefined) throw new Error(`The route has no part named ${name}`);
    return value;
  }

  query(name: string): string | null {
    return this.url.searchParams.get(name);
  }

  get form(): URLSearchParams {
    return new URLSearchParams(this.body.toString("utf8"));
  }

  /** The body as JSON; undefined when it is none. */
  get json(): unknown {
    try {
      return JSON.parse(this.body.toString("utf8"));
    } catch {
      return undefined;
    }
  }

  /** The parts of a multipart body; undefined when it is none. */
  get parts(): Part[] | undefined {
    return partsOf(this.headers["content-type"], this.body);
  }

  cookie(name: string): string | undefined {
    for (const pair of (this.headers.cookie ?? "").split(";")) {
      const [key, ...value] = pair.trim().split("=");
      if (key === name) return decodeURIComponent(value.join("="));
    }
    return undefined;
  }
}

export interface Reply {
  status: number;
  headers?: Record<string, string>;
  body?: string | Buffer;
}

/** What may come back: a reply, a connection cut, a connection that stays silent, or a stream. */
export type Outcome =
  | Reply
  | { connection: "cut" | "silent" }
  | { stream: (response: ServerResponse, request: IncomingMessage) => void };

/** The account whose token was sent. */
export interface Caller {
  userId: number;
}

export type Access =
  /** The marketplace's API with a bearer token. */
  | "bearer"
  /** The marketplace's API without one. */
  | "public"
  /** A page or form for people. */
  | "page"
  /** The control API: this machine only. */
  | "control";

export interface Route<World> {
  method: "GET" | "POST" | "PUT" | "DELETE";
  /** Parts like `:id` match one segment. */
  path: string;
  access: Access;
  /** Which faults and counters apply; only for the marketplace's API. */
  family?: Family;
  /** Runs before any fault, so that auditors count what really arrived. */
  arrive?: (call: Call, world: World) => void;
  /** 1 MB when absent; uploads take more. */
  bodyBytesMax?: number;
  handle: (call: Call, world: World, caller: Caller) => Outcome | Promise<Outcome>;
}

export function json(status: number, value: unknown, headers: Record<string, string> = {}): Reply {
  return {
    status,
    headers: { "content-type": "application/json; charset=utf-8", ...headers },
    body: JSON.stringify(value),
  };
}

/** After a form: the browser asks for the page again with GET. */
export function seeOther(location: string, headers: Record<string, string> = {}): Reply {
  return { status: 303, headers: { location, ...headers } };
}

export function found(location: string): Reply {
  return { status: 302, headers: { location } };
}
