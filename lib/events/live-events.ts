import "server-only";
import type postgres from "postgres";
import { log } from "@/lib/log";
import { type LiveEvent, latestSequence, readEvents } from "./read-events";

/** A browser this far behind reads everything again instead of catching up event by event. */
const CATCH_UP_MAX = 1000;
const RECENT_MAX = 500;
/** Until what could not be read is tried again. */
const RETRY_MS = 1000;

export type Subscriber = {
  /** Where the browser stands: it has seen everything up to here. */
  position: number;
  send(events: LiveEvent[]): void;
  /** Too far behind: read everything again, then go on from `position`. */
  reset(position: number): void;
};

type Room = {
  subscribers: Set<Subscriber>;
  /** The latest events, so that fifty browsers cost one read. */
  recent: LiveEvent[];
  reading: Promise<void> | null;
  again: boolean;
  retry: ReturnType<typeof setTimeout> | null;
};

/**
 * Tells every browser of this process what happens in its organization, from one LISTEN. Numbers have no gaps, so a
 * subscriber only remembers the last one it was sent, whatever was lost on the way.
 */
export class LiveEvents {
  readonly #rooms = new Map<string, Room>();
  #listening: Promise<unknown> | undefined;

  constructor(private readonly sql: () => postgres.Sql) {}

  /**
   * Sends what came after the subscriber's position, and from now on what comes. Resolves, to how to leave, when the
   * subscriber is in the present; rejects, and forgets it, when the database does not answer.
   */
  async join(organizationId: string, subscriber: Subscriber): Promise<() => void> {
    this.#listening ??= this.#listen();
    await this.#listening;
    await this.#resetIfFarBehind(organizationId, subscriber);
    const room = this.#rooms.get(organizationId) ?? {
      subscribers: new Set(),
      recent: [],
      reading: null,
      again: false,
      retry: null,
    };
    this.#rooms.set(organizationId, room);
    room.subscribers.add(subscriber);
    const leave = () => {
      room.subscribers.delete(subscriber);
      if (room.subscribers.size === 0 && this.#rooms.get(organizationId) === room) this.#rooms.delete(organizationId);
    };
    try {
      await this.catchUp(organizationId);
    } catch (error) {
      leave();
      throw error;
    }
    return leave;
  }

  /**
   * Reads what is new since the last look and brings everybody in the room to the present: when it resolves, each
   * subscriber's position is the last event there was when it was called. Rejects when the database does not answer.
   */
  async catchUp(organizationId: string): Promise<void> {
    const room = this.#rooms.get(organizationId);
    if (!room || room.subscribers.size === 0) return;
    room.again = true;
    room.reading ??= advance(organizationId, room);
    await room.reading;
  }

  /** Nobody waits for this one, so it tries again by itself as long as somebody listens. */
  #catchUpOrRetry(organizationId: string): void {
    this.catchUp(organizationId).catch((error: unknown) => {
      log.warn({ err: error }, "live events could not be read");
      const room = this.#rooms.get(organizationId);
      if (!room || room.retry) return;
      room.retry = setTimeout(() => {
        room.retry = null;
        this.#catchUpOrRetry(organizationId);
      }, RETRY_MS);
      room.retry.unref();
    });
  }

  #listen() {
    return this.sql()
      .listen(
        "events",
        (payload) => this.#catchUpOrRetry(payload.split(":")[0] ?? ""),
        // Notifications sent while the connection was down are lost: look once in every room.
        () => {
          for (const organizationId of this.#rooms.keys()) this.#catchUpOrRetry(organizationId);
        },
      )
      .catch((error: unknown) => {
        this.#listening = undefined;
        throw error;
      });
  }

  /** A position from too long ago, or from another database, is not worth catching up from. */
  async #resetIfFarBehind(organizationId: string, subscriber: Subscriber): Promise<void> {
    const latest = await latestSequence(organizationId);
    if (latest - subscriber.position <= CATCH_UP_MAX && subscriber.position <= latest) return;
    subscriber.position = latest;
    subscriber.reset(latest);
  }
}

async function advance(organizationId: string, room: Room): Promise<void> {
  try {
    while (room.again && room.subscribers.size > 0) {
      room.again = false;
      const from = room.recent.at(-1)?.sequence ?? Math.min(...[...room.subscribers].map(({ position }) => position));
      const news = await readEvents(organizationId, from, RECENT_MAX);
      room.recent = [...room.recent, ...news].slice(-RECENT_MAX);
      if (news.length === RECENT_MAX) room.again = true;
      for (const subscriber of room.subscribers) await bringUpToDate(organizationId, room, subscriber);
    }
  } finally {
    // Beside the loop's last look at `again`, so that nobody joins a reading that has ended.
    room.reading = null;
  }
}

/** Sends what follows the subscriber's position, from the recent events or, when they begin later, from the database. */
async function bringUpToDate(organizationId: string, room: Room, subscriber: Subscriber): Promise<void> {
  const last = room.recent.at(-1)?.sequence ?? 0;
  if (last <= subscriber.position) return;
  const oldest = room.recent[0]?.sequence ?? 0;
  const events =
    oldest <= subscriber.position + 1
      ? room.recent
      : await readEvents(organizationId, subscriber.position, CATCH_UP_MAX + RECENT_MAX);
  const fresh = events.filter(({ sequence }) => sequence > subscriber.position);
  subscriber.position = fresh.at(-1)?.sequence ?? subscriber.position;
  try {
    if (fresh.length > 0) subscriber.send(fresh);
  } catch (error) {
    // One dead line must not keep the others from hearing.
    room.subscribers.delete(subscriber);
    log.debug({ err: error }, "a browser is gone");
  }
}
