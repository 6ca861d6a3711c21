import { createHash, randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Sandbox, startSandbox } from "./server";
import type { Settings } from "./settings";

export const redirectUri = "http://localhost:4119/callback";
export const seller = 468424240;
export const otherSeller = 3104558821;
export const buyer = 182736450;
export const shoe = "MLA1403882217";
export const drill = "MLA1388104455";

// Tests read answers of known shape; an undefined value fails the assertion that needs it.
// biome-ignore lint/suspicious/noExplicitAny: the shape is what the tests are about
type Body = any;

export interface Answered {
  status: number;
  body: Body;
  headers: Headers;
}

/** A sandbox on a free port with an empty shop, and the calls that tests make. */
export class Shop {
  private constructor(
    private sandbox: Sandbox,
    readonly settings: Settings,
  ) {}

  static async open(changes: Partial<Settings> = {}): Promise<Shop> {
    const settings: Settings = {
      port: 0,
      dataDir: mkdtempSync(join(tmpdir(), "sandbox-test-")),
      clientId: "5503910054141466",
      clientSecret: "test-secret",
      redirectUris: [redirectUri],
      seed: "none",
      ...changes,
    };
    return new Shop(await startSandbox(settings), settings);
  }

  get url(): string {
    return this.sandbox.url;
  }

  async close(): Promise<void> {
    await this.sandbox.close();
    rmSync(this.settings.dataDir, { recursive: true, force: true });
  }

  async call(
    method: string,
    path: string,
    options: { token?: string; body?: unknown; headers?: Record<string, string> } = {},
  ): Promise<Answered> {
    const response = await fetch(this.url + path, {
      method,
      headers: {
        ...(options.token ? { authorization: `Bearer ${options.token}` } : {}),
        ...(options.body === undefined ? {} : { "content-type": "application/json" }),
        ...options.headers,
      },
      body: options.body === undefined ? undefined : JSON.stringify(options.body),
      redirect: "manual",
    });
    const text = await response.text();
    return { status: response.status, body: parsed(text), headers: response.headers };
  }

  async control(method: string, path: string, body?: unknown): Promise<Body> {
    const answer = await this.call(method, `/__sandbox/${path}`, { body });
    if (answer.status !== 200) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body;
  }

  async token(userId = seller): Promise<string> {
    return (await this.control("POST", "tokens", { userId })).accessToken;
  }

  async ask(text = "¿Hay stock?", itemId = shoe, buyerId = buyer): Promise<number> {
    return (await this.control("POST", "questions", { itemId, buyerId, text })).id;
  }

  /** A buyer buys; the answer of `POST /__sandbox/buy`. */
  async buy(purchase: Record<string, unknown> = {}): Promise<Body> {
    return this.control("POST", "buy", { itemId: drill, buyerId: buyer, logistic: "cross_docking", ...purchase });
  }

  /** The buyer writes in the thread of a sale; the message as the sandbox keeps it. */
  async write(pack: number, text = "Hola, ¿cuándo llega?", more: Record<string, unknown> = {}): Promise<Body> {
    return this.control("POST", "messages", { pack, text, ...more });
  }

  /** The buyer has a problem; the claim as the sandbox keeps it. */
  async complain(orderId: number, more: Record<string, unknown> = {}): Promise<Body> {
    return this.control("POST", "claims", { orderId, text: "Llegó y no enciende.", ...more });
  }

  async upload(path: string, file: { name: string; bytes: Uint8Array }, token?: string): Promise<Answered> {
    const form = new FormData();
    form.append("file", new Blob([new Uint8Array(file.bytes)]), file.name);
    const headers = token ? { authorization: `Bearer ${token}` } : undefined;
    const response = await fetch(this.url + path, { method: "POST", headers, body: form });
    return { status: response.status, body: parsed(await response.text()), headers: response.headers };
  }

  async oauth(form: Record<string, string>): Promise<Answered> {
    const response = await fetch(`${this.url}/oauth/token`, {
      method: "POST",
      body: new URLSearchParams({ client_id: this.settings.clientId, client_secret: "test-secret", ...form }),
    });
    return { status: response.status, body: parsed(await response.text()), headers: response.headers };
  }
}

export function pkce() {
  const verifier = randomBytes(48).toString("base64url");
  return { verifier, challenge: createHash("sha256").update(verifier).digest("base64url") };
}

export interface Received {
  body: Body;
  respond: (status: number) => void;
}

/** The application's callback: hands every notification to the test. */
export async function listenForNotifications(onReceived: (received: Received) => void) {
  const open = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    open.add(response);
    let text = "";
    request.setEncoding("utf8");
    request.on("data", (chunk: string) => {
      text += chunk;
    });
    request.on("end", () => onReceived({ body: parsed(text), respond: (status) => response.writeHead(status).end() }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A listening TCP server always has an address object.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/webhook`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function parsed(text: string): Body {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
