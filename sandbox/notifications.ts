import { randomUUID } from "node:crypto";
import { request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { faultsOf } from "./faults";
import type { Delivery, DeliveryResponse } from "./records";
import type { Settings } from "./settings";
import type { State } from "./state";

const minuteMs = 60_000;
/** When each of the 8 attempts is due, counted from the event. Spacing unconfirmed by the marketplace; 1 hour in all. */
const scheduleMs = [0, 15_000, minuteMs, 2 * minuteMs, 5 * minuteMs, 10 * minuteMs, 20 * minuteMs, 40 * minuteMs];
const budgetMs = 500;
const missedFeedsKeptMs = 48 * 60 * minuteMs;
const inFlightMax = 64;
const logLength = 400;

export interface NotificationEvent {
  topic: string;
  resource: string;
  userId: number;
  actions?: string[];
}

/** One line of the notification log. */
export interface LogLine {
  at: number;
  topic: string;
  resource: string;
  userId: number;
  attempt: number;
  outcome: "delivered" | "refused" | "missed" | "dropped" | "fallback" | "no-address";
  httpCode: number;
  requestMs: number;
}

/** Delivers events to the application's callback: 500 ms, 8 attempts, then missed feeds. */
export class Courier {
  readonly log: LogLine[] = [];
  private readonly inFlight = new Set<string>();
  private readonly idle = new Set<() => void>();
  private timer: NodeJS.Timeout | null = null;
  private planned = false;
  private closed = false;
  private silent = 0;

  constructor(
    private readonly state: State,
    private readonly settings: Settings,
  ) {
    this.plan();
  }

  /** Queues an event of a seller who granted the application; others' events do not exist for it. */
  tell(event: NotificationEvent): void {
    if (this.silent > 0 || !this.state.get("grants", event.userId)) return;
    const { notifications: faults } = faultsOf(this.state);
    const lost = this.lostAtOnce(event);
    if (lost) {
      this.note(event, 0, lost);
      return;
    }
    this.enqueue(event, this.lateness());
    if (Math.random() < faults.duplicateShare) this.enqueue(event, this.lateness());
    if (Math.random() < faults.noiseShare) {
      this.enqueue({ ...event, userId: 999_000_111 }, 0);
      this.enqueue({ topic: "sandbox_unknown_topic", resource: "/sandbox/unknown/1", userId: event.userId }, 0);
    }
    this.plan();
  }

  /** Events of `work` are told to nobody: seeds and benches. */
  silently<T>(work: () => T): T {
    this.silent += 1;
    try {
      return work();
    } finally {
      this.silent -= 1;
    }
  }

  /** Attempts everything that waits, now, whatever its schedule says; resolves when those attempts have ended. */
  async flush(): Promise<{ attempted: number; waiting: number }> {
    const waiting = this.state.all("deliveries");
    await Promise.all(waiting.map((delivery) => this.attempt(delivery)));
    await this.settle();
    return { attempted: waiting.length, waiting: this.state.all("deliveries").length };
  }

  /** Resolves when no attempt is under way. */
  settle(): Promise<void> {
    if (this.inFlight.size === 0) return Promise.resolve();
    return new Promise((resolve) => this.idle.add(resolve));
  }

  /** Undelivered events of the last 48 hours, oldest first. */
  missed() {
    const oldest = Date.now() - missedFeedsKeptMs;
    return this.state.all("missedFeeds").filter((feed) => feed.missedAt > oldest);
  }

  get callbackUrl(): string | undefined {
    return this.settings.notificationsUrl;
  }

  /** Reads the clock again after the speed-up changed or the queue was emptied. */
  replan(): void {
    const { speedUp } = faultsOf(this.state).notifications;
    for (const delivery of this.state.all("deliveries")) {
      if (delivery.attempts === 0) continue;
      const nextAt = delivery.receivedAt + (scheduleMs[delivery.attempts] ?? 0) / speedUp;
      if (nextAt < delivery.nextAt) this.state.put("deliveries", delivery.id, { ...delivery, nextAt });
    }
    this.plan();
  }

  close(): void {
    this.closed = true;
    if (this.timer) clearTimeout(this.timer);
  }

  private lostAtOnce(event: NotificationEvent): "no-address" | "fallback" | "dropped" | undefined {
    const { notifications: faults } = faultsOf(this.state);
    if (!this.settings.notificationsUrl) return "no-address";
    if (faults.fallbackTopics.includes(event.topic)) return "fallback";
    return Math.random() < faults.dropShare ? "dropped" : undefined;
  }

  private enqueue(event: NotificationEvent, delayMs: number): void {
    const id = randomUUID();
    const now = Date.now();
    this.state.put("deliveries", id, { id, ...event, receivedAt: now, attempts: 0, nextAt: now + delayMs, last: null });
  }

  private lateness(): number {
    const { notifications: faults } = faultsOf(this.state);
    const late = Math.random() < faults.lateShare ? faults.lateMs : 0;
    return late + Math.floor(Math.random() * faults.reorderWindowMs);
  }

  // Many events end in one turn of the event loop: the queue is looked through once for all of them.
  private plan(): void {
    if (this.closed || this.planned) return;
    this.planned = true;
    setImmediate(() => {
      this.planned = false;
      if (!this.closed) this.sendDue();
    });
  }

  private sendDue(): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    const now = Date.now();
    let next = Number.POSITIVE_INFINITY;
    for (const delivery of this.state.each("deliveries")) {
      if (this.inFlight.size >= inFlightMax) return;
      if (this.inFlight.has(delivery.id)) continue;
      if (delivery.nextAt <= now) void this.attempt(delivery);
      else next = Math.min(next, delivery.nextAt);
    }
    if (next !== Number.POSITIVE_INFINITY)
      this.timer = setTimeout(() => this.sendDue(), Math.min(next - now, minuteMs));
  }

  private async attempt(delivery: Delivery): Promise<void> {
    const url = this.settings.notificationsUrl;
    if (!url || this.closed || this.inFlight.has(delivery.id)) return;
    this.inFlight.add(delivery.id);
    const attempts = delivery.attempts + 1;
    const body = this.bodyOf(delivery, attempts);
    const response = await post(url, body);
    this.inFlight.delete(delivery.id);
    // A reset meanwhile took it away, or the sandbox is closing: the attempt never happened.
    if (!this.closed && this.state.get("deliveries", delivery.id)) {
      this.conclude({ ...delivery, attempts, last: response }, url, body, response);
    }
    if (this.inFlight.size === 0) {
      for (const resolve of this.idle) resolve();
      this.idle.clear();
    }
    this.plan();
  }

  private conclude(delivery: Delivery, url: string, sentBody: string, response: DeliveryResponse): void {
    if (response.httpCode === 200) {
      this.state.remove("deliveries", delivery.id);
      this.note(delivery, delivery.attempts, "delivered", response);
      return;
    }
    const due = scheduleMs[delivery.attempts];
    if (due === undefined) {
      this.state.put("missedFeeds", delivery.id, { ...delivery, missedAt: Date.now(), url, sentBody });
      this.state.remove("deliveries", delivery.id);
      this.note(delivery, delivery.attempts, "missed", response);
      return;
    }
    const { speedUp } = faultsOf(this.state).notifications;
    const nextAt = Math.max(Date.now(), delivery.receivedAt + due / speedUp);
    this.state.put("deliveries", delivery.id, { ...delivery, nextAt });
    this.note(delivery, delivery.attempts, "refused", response);
  }

  private bodyOf(delivery: Delivery, attempts: number): string {
    const isOdd = Math.random() < faultsOf(this.state).notifications.oddShare;
    // The official example of this topic has a string here, the others a number.
    const isText = (delivery.topic === "questions") !== isOdd;
    const received = new Date(delivery.receivedAt).toISOString();
    // Typed topics: the pages print `id` for messages, `_id` for the others.
    const isPlainId = (delivery.topic === "messages") !== isOdd;
    const resource = delivery.topic === "post_purchase" && isOdd ? delivery.resource.slice(1) : delivery.resource;
    const body = {
      [isPlainId ? "id" : "_id"]: delivery.id,
      resource,
      user_id: isText ? String(delivery.userId) : delivery.userId,
      topic: delivery.topic,
      ...(delivery.actions ? { actions: delivery.actions } : {}),
      application_id: "@application",
      attempts,
      sent: new Date(Math.max(Date.now(), delivery.receivedAt + 1)).toISOString(),
      [isOdd ? "recieved" : "received"]: received,
    };
    // The id may exceed 2^53, so its digits are put in as they are.
    return JSON.stringify(body).replace('"@application"', this.settings.clientId);
  }

  private note(
    event: NotificationEvent,
    attempt: number,
    outcome: LogLine["outcome"],
    response: { httpCode: number; requestMs: number } = { httpCode: 0, requestMs: 0 },
  ): void {
    const { topic, resource, userId } = event;
    this.log.unshift({
      at: Date.now(),
      topic,
      resource,
      userId,
      attempt,
      outcome,
      httpCode: response.httpCode,
      requestMs: response.requestMs,
    });
    this.log.length = Math.min(this.log.length, logLength);
  }
}

function post(url: string, body: string, isRetry = false): Promise<DeliveryResponse> {
  const started = Date.now();
  return new Promise((resolve) => {
    const done = (httpCode: number, text: string) =>
      resolve({ at: started, requestMs: Date.now() - started, httpCode, body: text });
    const request = (url.startsWith("https:") ? requestHttps : requestHttp)(
      url,
      {
        method: "POST",
        headers: {
          accept: "application/json",
          "content-type": "application/json",
          "content-length": String(Buffer.byteLength(body)),
        },
      },
      (response) => {
        let text = "";
        response.setEncoding("utf8");
        response.on("data", (chunk: string) => {
          if (text.length < 500) text += chunk;
        });
        response.on("end", () => finish(response.statusCode ?? 0, text));
        response.on("error", () => finish(0, ""));
      },
    );
    const timer = setTimeout(() => {
      finish(0, "timeout");
      request.destroy();
    }, budgetMs);
    const finish = (httpCode: number, text: string) => {
      clearTimeout(timer);
      done(httpCode, text);
    };
    // A kept connection may be closed by the other end just as it is used again: nothing was received then.
    request.on("error", () => {
      if (request.reusedSocket && !isRetry) {
        clearTimeout(timer);
        void post(url, body, true).then(resolve);
      } else finish(0, "connection failed");
    });
    request.end(body);
  });
}
