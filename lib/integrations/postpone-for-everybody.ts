import "server-only";
import type { ChannelId } from "@/db/vocabulary";
import { ChannelError } from "@/lib/channels/errors";
import type { Here } from "@/lib/here";
import { Postpone } from "@/lib/jobs/postpone";
import { log } from "@/lib/log";
import { blockEndpoint, type Endpoint, type Priority, takeBudget } from "./take-budget";

const APPLICATION_BLOCKED_SECONDS = 300;

/** Takes one call, or several at once, from the application's budget. Throws `Postpone` when there are not so many. */
export async function takeOrPostpone(
  channel: ChannelId,
  endpoint: Endpoint,
  here: Here & { priority?: Priority; calls?: number },
): Promise<void> {
  const budget = await takeBudget(channel, endpoint, here);
  // Spread, so that what waited for the same block does not come back in the same instant.
  if (!budget.taken) throw new Postpone(budget.waitSeconds + Math.random(), "no-budget");
}

/**
 * Throws `Postpone` for what refuses the application and not one store: a 429, which blocks the endpoint family for
 * everybody, and a blocked application. Returns for any other error, which is the caller's.
 */
export async function postponeForEverybody(
  channel: ChannelId,
  endpoint: Endpoint,
  error: unknown,
  { on, now }: Here,
): Promise<void> {
  if (!(error instanceof ChannelError)) return;
  if (error.kind === "rate-limited") {
    const seconds = await blockEndpoint(channel, endpoint, error.retryAfterSeconds, { on, now });
    log.warn({ channel, endpoint, seconds }, "the marketplace asks for fewer calls");
    throw new Postpone(seconds + Math.random(), "rate-limited");
  }
  if (error.kind === "application-blocked") {
    log.error({ channel, endpoint, code: error.code }, "the marketplace refuses our application");
    throw new Postpone(APPLICATION_BLOCKED_SECONDS, "application-blocked");
  }
}
