import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { personById } from "./catalog/persons";
import { faultsOf, strike } from "./faults";
import { Call, type Caller, type Outcome, type Reply } from "./http/call";
import type { RouteTable } from "./http/match";
import { invalidOperator, invalidToken, notFound, policyAgent, refuse, unauthorizedScopes } from "./marketplace/errors";
import type { SandboxRoute, World } from "./world";

const bodyBytesMax = 1024 * 1024;
const nobody: Caller = { userId: 0 };

/** Answers one request: finds the route, lets the faults have their way, runs the handler. */
export async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  routes: RouteTable<World>,
  world: World,
): Promise<void> {
  const method = request.method ?? "GET";
  const url = new URL(request.url ?? "/", world.settings.publicUrl);
  const match = routes.find(method === "HEAD" ? "GET" : method, url.pathname);
  const body = await readBody(request, match?.route.bodyBytesMax ?? bodyBytesMax);
  if (!body) return send(response, { status: 413, body: "" });
  if (!match) return send(response, notFound());
  const call = new Call(method, url, request.headers, body, match.parts);
  const outcome = await answer(call, match.route, world, request);
  if (match.route.family) world.calls.note(match.route, call, "status" in outcome ? String(outcome.status) : "lost");
  if ("stream" in outcome) return outcome.stream(response, request);
  if ("connection" in outcome) {
    // A silent connection is left open: the client's own time-out ends it.
    if (outcome.connection === "cut") request.socket.destroy();
    return;
  }
  send(response, outcome, method === "HEAD");
}

async function answer(call: Call, route: SandboxRoute, world: World, request: IncomingMessage): Promise<Outcome> {
  if (route.access === "control" && !isThisMachine(call, request)) return { status: 403, body: "" };
  if (route.access === "page" || route.access === "control") {
    if (call.method !== "GET" && !isOwnForm(call)) return { status: 403, body: "" };
    return route.handle(call, world, nobody);
  }
  route.arrive?.(call, world);
  const faults = faultsOf(world.state);
  const latencyMs = route.family ? faults.latencyMs[route.family] : 0;
  if (latencyMs > 0 && faults.latencyPoint === "before") await wait(latencyMs);
  const outcome = failure(route, world) ?? (await authorized(call, route, world));
  if (latencyMs > 0 && faults.latencyPoint === "after") await wait(latencyMs);
  return outcome;
}

function failure({ family, method }: SandboxRoute, { state, quota }: World): Reply | undefined {
  const { rateLimit, serverError, messageQuotaPerMinute } = faultsOf(state);
  if (!family) return undefined;
  if (family === "messages" && !quota.take(method === "GET" ? "reads" : "writes", messageQuotaPerMinute)) {
    return tooManyRequests("json", 0);
  }
  if (rateLimit.families.includes(family) && Math.random() < rateLimit.share && strike(state, "rateLimit")) {
    return tooManyRequests(rateLimit.form, rateLimit.retryAfterSeconds);
  }
  if (serverError.families.includes(family) && Math.random() < serverError.share && strike(state, "serverError")) {
    return brokenServer(serverError.form);
  }
  return undefined;
}

function tooManyRequests(form: "json" | "over-quota" | "text" | "retry-after", retryAfterSeconds: number): Reply {
  if (form === "text") return { status: 429, headers: { "content-type": "text/plain" }, body: "local_rate_limited" };
  if (form === "over-quota") {
    const body = JSON.stringify({ error: "too_many_requests", message: "client.id over quota", status: 429 });
    return { status: 429, headers: { "content-type": "application/json" }, body };
  }
  const reply = refuse(429, "too_many_requests", "Too Many Requests");
  if (form !== "retry-after") return reply;
  return { ...reply, headers: { ...reply.headers, "retry-after": String(retryAfterSeconds) } };
}

function brokenServer(form: "json" | "html" | "empty"): Reply {
  if (form === "json") return refuse(500, "internal_server_error", "Internal Server Error");
  if (form === "empty") return { status: 502, body: "" };
  const body = "<html><head><title>503 Service Unavailable</title></head><body><h1>503</h1></body></html>";
  return { status: 503, headers: { "content-type": "text/html" }, body };
}

async function authorized(call: Call, route: SandboxRoute, world: World): Promise<Outcome> {
  if (route.access === "public") return route.handle(call, world, nobody);
  const faults = faultsOf(world.state);
  if (faults.applicationBlocked) return unauthorizedScopes();
  const [, sent] = /^Bearer (\S+)$/i.exec(call.headers.authorization ?? "") ?? [];
  const token = sent ? world.state.get("accessTokens", sent) : undefined;
  if (!token || token.expiresAt <= Date.now()) return invalidToken(call, route.family, sent);
  if (personById(token.userId)?.kind === "operator") return invalidOperator();
  if (faults.missingPermission) return policyAgent();
  return route.handle(call, world, { userId: token.userId });
}

/** Control is for this machine: a loopback peer that also calls us by a loopback name (DNS may point anywhere). */
function isThisMachine(call: Call, request: IncomingMessage): boolean {
  const peer = request.socket.remoteAddress ?? "";
  const host = (call.headers.host ?? "").replace(/:\d+$/, "");
  const isLoopbackPeer = peer === "::1" || peer.startsWith("127.") || peer.startsWith("::ffff:127.");
  const isLoopbackName = host === "localhost" || host === "127.0.0.1" || host === "[::1]";
  return isLoopbackPeer && isLoopbackName && !call.headers["x-forwarded-for"] && !call.headers.forwarded;
}

/** A write sent by another site's page carries that site's origin. */
function isOwnForm({ headers }: Call): boolean {
  if (!headers.origin) return true;
  try {
    return new URL(headers.origin).host === headers.host;
  } catch {
    return false;
  }
}

function readBody(request: IncomingMessage, bytesMax: number): Promise<Buffer | undefined> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size <= bytesMax) chunks.push(chunk);
    });
    request.on("end", () => resolve(size > bytesMax ? undefined : Buffer.concat(chunks)));
    request.on("error", () => resolve(undefined));
  });
}

function send(response: ServerResponse, { status, headers, body = "" }: Reply, withoutBody = false): void {
  if (response.destroyed) return;
  const bytes = typeof body === "string" ? Buffer.from(body, "utf8") : body;
  response.writeHead(status, {
    "x-request-id": randomUUID(),
    "x-content-type-options": "nosniff",
    "cache-control": "no-store",
    ...headers,
    "content-length": String(bytes.length),
  });
  response.end(withoutBody ? undefined : bytes);
}
