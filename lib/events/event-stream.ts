import "server-only";
import { pool } from "@/db/client";
import type { Agent } from "@/lib/auth/actor";
import { findSessionActor } from "@/lib/auth/session";
import { log } from "@/lib/log";
import { LiveEvents, type Subscriber } from "./live-events";
import { type LiveEvent, latestSequence } from "./read-events";

const PING_SECONDS = 15;
/** Until a database that did not answer is asked again. */
const RETRY_SECONDS = 1;
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
 * (a `LiveEvent`), `reset` (read everything again), `ready` (once it is in the present) and then `ping` (every 15 s, so that
 * silence means the line is dead), both with the `sequence` of the last event there is, `stale` (the database does not
 * answer; repeated until the next `ping`) and `signed-out` (the session has ended; the stream closes).
 */
export async function eventStream(
  actor: Agent,
  startedAt: number,
  after: number | null,
  { pingSeconds = PING_SECONDS, retrySeconds = RETRY_SECONDS } = {},
): Promise<Response> {
  const position = after ?? (await latestSequence(actor.organizationId));
  const encoder = new TextEncoder();
  let leave = () => {};
  let next: ReturnType<typeof setTimeout> | undefined;
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
        clearTimeout(next);
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

      write("retry: 1000\n\n");
      const subscriber: Subscriber = {
        position,
        send: (events) => write(events.map(forAgents).map(frame).join("")),
        reset: (sequence) => write(`event: reset\nid: ${sequence}\ndata: {}\n\n`),
      };
      try {
        const joined = await live().join(actor.organizationId, subscriber);
        // It may have been closed while it was joining.
        if (isClosed) return joined();
        leave = joined;
      } catch (error) {
        log.warn({ err: error }, "a browser could not join");
        return close();
      }
      say("ready");
      next = setTimeout(() => void look(), pingSeconds * 1000);

      /** All events up to this number have been written before. */
      function say(word: "ready" | "ping") {
        write(`event: ${word}\nid: ${subscriber.position}\ndata: {"sequence":${subscriber.position}}\n\n`);
      }

      /** Whether the person is still here and nothing was missed. Without an answer the screen must not pass for the present. */
      async function look() {
        let pauseSeconds = pingSeconds;
        try {
          const stillHere = await findSessionActor({ userId: actor.id, sessionId: actor.sessionId, startedAt });
          if (isClosed) return;
          if (!stillHere) {
            write("event: signed-out\ndata: {}\n\n");
            return close();
          }
          await live().catchUp(actor.organizationId);
          if (isClosed) return;
          say("ping");
        } catch (error) {
          if (isClosed) return;
          log.warn({ err: error }, "the present could not be read");
          write("event: stale\ndata: {}\n\n");
          pauseSeconds = retrySeconds;
        }
        if (!isClosed) next = setTimeout(() => void look(), pauseSeconds * 1000);
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
