import "server-only";
import type postgres from "postgres";
import { log } from "@/lib/log";
import { type LiveEvent, latestSequence, readEvents } from "./read-events";

/** A browser this far behind reads everything again instead of catching up event by event. */
const CATCH_UP_MAX = 1000;
const RECENT_MAX = 500;

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
  reading: boolean;
  again: boolean;
};

/**
 * Tells every browser of this process what happens in its organization, from one LISTEN. Numbers have no gaps, so a
 * subscriber only remembers the last one it was sent, whatever was lost on the way.
 */
export class LiveEvents {
  readonly #rooms = new Map<string, Room>();
  #listening: Promise<unknown> | undefined;

  constructor(private readonly sql: () => postgres.Sql) {}

  /** From now on the subscriber is sent what comes after its position. Returns how to leave. */
  async join(organizationId: string, subscriber: Subscriber): Promise<() => void> {
    this.#listening ??= this.#listen();
    await this.#listening;
    const room = this.#rooms.get(organizationId) ?? {
      subscribers: new Set(),
      recent: [],
      reading: false,
      again: false,
    };
    this.#rooms.set(organizationId, room);
    room.subscribers.add(subscriber);
    await this.#catchUp(organizationId, room, subscriber);
    return () => {
      room.subscribers.delete(subscriber);
      if (room.subscribers.size === 0) this.#rooms.delete(organizationId);
    };
  }

  #listen() {
    return this.sql()
      .listen(
        "events",
        (payload) => {
          const organizationId = payload.split(":")[0] ?? "";
          void this.#advance(organizationId);
        },
        // Notifications sent while the connection was down are lost: look once in every room.
        () => {
          for (const organizationId of this.#rooms.keys()) void this.#advance(organizationId);
        },
      )
      .catch((error: unknown) => {
        this.#listening = undefined;
        throw error;
      });
  }

  /** Reads what is new since the last look and sends it to everybody in the room. */
  async #advance(organizationId: string): Promise<void> {
    const room = this.#rooms.get(organizationId);
    if (!room) return;
    if (room.reading) {
      room.again = true;
      return;
    }
    room.reading = true;
    try {
      do {
        room.again = false;
        const from = room.recent.at(-1)?.sequence ?? Math.min(...[...room.subscribers].map(({ position }) => position));
        const news = await readEvents(organizationId, from, RECENT_MAX);
        room.recent = [...room.recent, ...news].slice(-RECENT_MAX);
        for (const subscriber of room.subscribers) deliver(subscriber, news);
        if (news.length === RECENT_MAX) room.again = true;
      } while (room.again);
    } catch (error) {
      log.warn({ err: error }, "live events could not be read");
    } finally {
      room.reading = false;
    }
  }

  /** Brings a newcomer from its position to the present. */
  async #catchUp(organizationId: string, room: Room, subscriber: Subscriber): Promise<void> {
    const latest = await latestSequence(organizationId);
    if (latest - subscriber.position > CATCH_UP_MAX || subscriber.position > latest) {
      subscriber.position = latest;
      subscriber.reset(latest);
      return;
    }
    const oldest = room.recent[0]?.sequence;
    const held = oldest !== undefined && oldest <= subscriber.position + 1;
    deliver(
      subscriber,
      held ? room.recent : await readEvents(organizationId, subscriber.position, CATCH_UP_MAX + RECENT_MAX),
    );
  }
}

function deliver(subscriber: Subscriber, events: LiveEvent[]): void {
  const fresh = events.filter(({ sequence }) => sequence > subscriber.position);
  const last = fresh.at(-1);
  if (!last) return;
  subscriber.position = last.sequence;
  subscriber.send(fresh);
}
