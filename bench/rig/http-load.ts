import { connect, type Socket } from "node:net";

/** One request, as it goes over the wire. */
export type Wire = { method: "GET" | "POST"; path: string; body?: string; headers?: Record<string, string> };

export type Answer = { status: number; ms: number };

/**
 * A client that costs little: on the same two cores a heavier one would be measured instead of the server. Kept connections,
 * one request at a time on each, bodies by length or in chunks.
 */
export class Connection {
  private socket: Socket | undefined;
  private received: Buffer = Buffer.alloc(0);
  private settle: ((status: number) => void) | undefined;

  constructor(private readonly port: number) {}

  /** Status 0: the connection failed or nothing came for ten seconds. `since`: when the request was meant to start. */
  async ask(request: Buffer, since = performance.now()): Promise<Answer> {
    const status = await this.exchange(request);
    return { status, ms: performance.now() - since };
  }

  close(): void {
    this.socket?.destroy();
  }

  private exchange(request: Buffer): Promise<number> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.end(0), 10_000);
      this.settle = (status) => {
        clearTimeout(timer);
        this.settle = undefined;
        resolve(status);
      };
      this.opened().write(request);
    });
  }

  private opened(): Socket {
    if (this.socket && !this.socket.destroyed) return this.socket;
    this.received = Buffer.alloc(0);
    const socket = connect({ port: this.port, host: "127.0.0.1", noDelay: true });
    const isOurs = () => this.socket === socket;
    socket.on("data", (bytes) => isOurs() && this.read(bytes));
    socket.on("error", () => {});
    // A socket that was replaced may close later; that is no news for the request under way.
    socket.on("close", () => isOurs() && this.end(0));
    this.socket = socket;
    return socket;
  }

  private read(bytes: Buffer): void {
    this.received = this.received.length === 0 ? bytes : Buffer.concat([this.received, bytes]);
    const length = answerLength(this.received);
    if (length === null || this.received.length < length) return;
    const status = Number(this.received.toString("latin1", 9, 12));
    this.received = this.received.subarray(length);
    this.settle?.(status);
  }

  private end(status: number): void {
    this.socket?.destroy();
    this.settle?.(status);
  }
}

/** The bytes of a request. */
export function wire(port: number, { method, path, body, headers = {} }: Wire): Buffer {
  const all = {
    host: `localhost:${port}`,
    ...(body !== undefined && { "content-type": "application/json", "content-length": Buffer.byteLength(body) }),
    ...headers,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.from(`${method} ${path} HTTP/1.1\r\n${lines.join("")}\r\n${body ?? ""}`);
}

/** How long the answer at the beginning of these bytes is; null while that cannot be told yet. */
function answerLength(bytes: Buffer): number | null {
  const headEnd = bytes.indexOf("\r\n\r\n");
  if (headEnd < 0) return null;
  const head = bytes.toString("latin1", 0, headEnd).toLowerCase();
  const bodyStart = headEnd + 4;
  const length = /\r\ncontent-length: (\d+)/.exec(head)?.[1];
  if (length !== undefined) return bodyStart + Number(length);
  if (!head.includes("transfer-encoding: chunked")) return bodyStart;
  // The last chunk is empty; JSON and HTML of ours never hold these bytes.
  const last = bytes.indexOf("0\r\n\r\n", bodyStart);
  const isLast = last === bodyStart || (last > 0 && bytes.toString("latin1", last - 2, last) === "\r\n");
  return isLast ? last + 5 : null;
}
