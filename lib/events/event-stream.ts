import "server-only";
import { pool } from "@/db/client";
import type { Agent } from "@/lib/auth/actor";
import { findSessionActor } from "@/lib/auth/session";
import { LiveEvents } from "./live-events";
import { type LiveEvent, latestSequence } from "./read-events";

const PING_SECONDS = 15;
/** Writes that wait for a browser to read them. */
const BACKLOG_MAX = 500;

type Process = typeof globalThis & { __mostradorLive?: LiveEvents; __openStreams?: Set<() => void> };
const process_ = globalThis as Process;

/** One listener per process. It lives on `globalThis` because every bundle chunk evaluates this module again. */
function live(): LiveEvents {
  process_.__mostradorLive ??= new LiveEvents(pool);
  return process_.__mostradorLive;
}

/** What agents have no business with keeps its number, so that a browser can tell a gap from a secret. */
const forAgents = (event: LiveEvent): LiveEvent | Pick<LiveEvent, "sequence"> =>
  event.kind.startsWith("person.") || event.kind.startsWith("team.") ? { sequence: event.sequence } : event;

/**
 * A server-sent event stream for one browser, from the last event it has seen (`after`) or from now. Events: unnamed
 * (a `LiveEvent`), `reset` (read everything again), `ping` (every 15 s, so that silence means the line is dead) and
 * `signed-out` (the session has ended; the stream closes).
 */
export async function eventStream(actor: Agent, startedAt: number, after: number | null): Promise<Response> {
  const position = after ?? (await latestSequence(actor.organizationId));
  const encoder = new TextEncoder();
  let leave = () => {};
  let ping: ReturnType<typeof setInterval> | undefined;
  let isClosed = false;
  let close = () => {};

  const stream = new ReadableStream<Uint8Array>({
    async start(controller) {
      const write = (text: string) => {
        // A reader this slow reconnects and catches up; its backlog must not grow in our memory.
        if ((controller.desiredSize ?? 0) < -BACKLOG_MAX) return close();
        controller.enqueue(encoder.encode(text));
      };
      close = () => {
        if (isClosed) return;
        isClosed = true;
        clearInterval(ping);
        leave();
        process_.__openStreams?.delete(close);
        try {
          controller.close();
        } catch {
          // The browser closed it first.
        }
      };
      process_.__openStreams ??= new Set();
      process_.__openStreams.add(close);

      write(`retry: 1000\n\nevent: ready\nid: ${position}\ndata: {}\n\n`);
      const joined = await live().join(actor.organizationId, {
        position,
        send: (events) => write(events.map(forAgents).map(frame).join("")),
        reset: (sequence) => write(`event: reset\nid: ${sequence}\ndata: {}\n\n`),
      });
      // It may have been closed while it was joining.
      if (isClosed) return joined();
      leave = joined;
      ping = setInterval(() => void stayOrGo(), PING_SECONDS * 1000);

      async function stayOrGo() {
        const session = { userId: actor.id, sessionId: actor.sessionId, startedAt };
        const stillHere = await findSessionActor(session).catch(() => actor);
        if (isClosed) return;
        write(stillHere ? "event: ping\ndata: {}\n\n" : "event: signed-out\ndata: {}\n\n");
        if (!stillHere) close();
      }
    },
    cancel: () => close(),
  });

  return new Response(stream, {
    headers: {
      "content-type": "text/event-stream",
      // Without no-transform the server would compress the stream and hold events back.
      "cache-control": "no-cache, no-transform",
      "x-accel-buffering": "no",
    },
  });
}

const frame = (event: Pick<LiveEvent, "sequence">) => `id: ${event.sequence}\ndata: ${JSON.stringify(event)}\n\n`;
