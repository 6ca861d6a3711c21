import "server-only";
import { and, eq } from "drizzle-orm";
import { inOrganization } from "@/db/client";
import { storeCredentials, stores } from "@/db/schema";
import type { ChannelId } from "@/db/vocabulary";
import type { Channel, Credentials } from "@/lib/channels/channel";
import { ChannelError } from "@/lib/channels/errors";
import { channelOf } from "@/lib/channels/registry";
import type { Here } from "@/lib/here";
import { Postpone } from "@/lib/jobs/postpone";
import type { StoreKey } from "./credentials";
import { markReconnectNeeded } from "./mark-reconnect-needed";
import { postponeForEverybody, takeOrPostpone } from "./postpone-for-everybody";
import { type Access, accessFrom, lockCredentials, refreshAccess } from "./refresh-access";
import type { Endpoint, Priority } from "./take-budget";

export type AccessOptions = Here & {
  /** `agent` for what somebody is waiting for; it may use what background work leaves. */
  priority?: Priority;
  /** How many calls it will be in the end, taken from the budget together: 1 unless it is said. */
  calls?: number;
  /** Another way to speak to the marketplace, for tests with a peer of their own. */
  channel?: Channel;
};

/** Another call with the same access, of any family, taken from the budget by itself. What it throws, the whole may throw. */
export type Beside = <T>(endpoint: Endpoint, call: Call<T>) => Promise<T>;
type Call<T> = (as: Credentials, channel: Channel, beside: Beside) => Promise<T>;

/** A token that ends this soon is renewed before it is used. */
const RENEW_SECONDS_BEFORE = 60;
const NOT_CONNECTED_SECONDS = 60;
const REFRESH_UNAVAILABLE_SECONDS = 10;
/** Another process is asking for the new pair and the marketplace is slow. */
const REFRESH_BUSY_SECONDS = 2;

/**
 * Makes one call to the marketplace as a store: takes it from the application's shared budget, opens the token, renews
 * it when it ends within a minute, and after an `unauthorized` renews and repeats once. What belongs to the call is asked for
 * `beside` it.
 *
 * Throws `Postpone` when the call was not made or had no effect: the store is not connected or just lost its access
 * (then it is marked, with an event), no budget, a 429 (which blocks the endpoint for everybody), our application is
 * blocked (which marks nobody). Other `ChannelError`s pass through.
 */
export async function withStoreAccess<T>(
  storeId: string,
  organizationId: string,
  endpoint: Endpoint,
  call: Call<T>,
  options: AccessOptions = {},
): Promise<T> {
  const store = await findConnectedStore({ storeId, organizationId }, options);
  if (!store) throw new Postpone(NOT_CONNECTED_SECONDS, "store-not-connected");
  const session = { ...store, storeId, organizationId, channel: options.channel ?? channelOf(store.channelId) };

  const access = await accessFor(session, options);
  try {
    return await callWithin(session, access, endpoint, call, options);
  } catch (error) {
    if (!isKind(error, "unauthorized")) throw error;
  }
  const renewed = await renew(session, access.version, options);
  try {
    return await callWithin(session, renewed, endpoint, call, options);
  } catch (error) {
    if (!isKind(error, "unauthorized")) throw error;
    await giveUpAccess(session, renewed.version, options);
    throw new Postpone(NOT_CONNECTED_SECONDS, "reconnect-needed");
  }
}

type Session = StoreKey & { channelId: ChannelId; sellerId: string; siteId: string; channel: Channel; held: Access };

const isKind = (error: unknown, kind: ChannelError["kind"]): error is ChannelError =>
  error instanceof ChannelError && error.kind === kind;

function findConnectedStore({ storeId, organizationId }: StoreKey, { on }: Here) {
  return inOrganization(
    organizationId,
    async (tx) => {
      const [found] = await tx
        .select({ store: stores, credentials: storeCredentials })
        .from(stores)
        .innerJoin(storeCredentials, eq(storeCredentials.storeId, stores.id))
        .where(and(eq(stores.id, storeId), eq(stores.state, "connected")));
      if (!found) return null;
      const { channel, sellerId, siteId } = found.store;
      return { channelId: channel, sellerId, siteId, held: accessFrom(found.credentials) };
    },
    on,
  );
}

async function accessFor(session: Session, options: AccessOptions): Promise<Access> {
  const { now = new Date() } = options;
  const usableUntil = session.held.expiresAt.getTime() - RENEW_SECONDS_BEFORE * 1000;
  return now.getTime() < usableUntil ? session.held : renew(session, session.held.version, options);
}

async function renew(session: Session, seen: number, options: AccessOptions): Promise<Access> {
  const { on, now = new Date() } = options;
  await takeOrPostpone(session.channelId, "oauth", { ...options, calls: 1 });
  const access = await refreshAccess(session, seen, session.channel, { on, now }).catch((error: unknown) =>
    postponeRefresh(session.channelId, error, { on, now }),
  );
  if (!access) throw new Postpone(NOT_CONNECTED_SECONDS, "reconnect-needed");
  return access;
}

async function callWithin<T>(
  session: Session,
  access: Access,
  endpoint: Endpoint,
  call: Call<T>,
  options: AccessOptions,
): Promise<T> {
  const { channelId, channel, sellerId, siteId } = session;
  await takeOrPostpone(channelId, endpoint, options);
  const beside: Beside = (other, also) => callWithin(session, access, other, also, { ...options, calls: 1 });
  try {
    return await call({ accessToken: access.accessToken, sellerId, siteId }, channel, beside);
  } catch (error) {
    await postponeForEverybody(channelId, endpoint, error, options);
    throw error;
  }
}

async function postponeRefresh(channelId: ChannelId, error: unknown, here: Here): Promise<never> {
  if (isLockTimeout(error)) throw new Postpone(REFRESH_BUSY_SECONDS, "refresh-busy");
  await postponeForEverybody(channelId, "oauth", error, here);
  if (error instanceof ChannelError) throw new Postpone(REFRESH_UNAVAILABLE_SECONDS, `refresh-${error.kind}`);
  throw error;
}

/** Postgres' lock_not_available, inside whatever the driver wraps it in. */
function isLockTimeout(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return ("code" in error && error.code === "55P03") || isLockTimeout(error.cause);
}

/** Marks the store unless somebody has authorized it again since the refused token was read. */
function giveUpAccess(store: StoreKey, refused: number, { on, now = new Date() }: Here): Promise<void> {
  return inOrganization(
    store.organizationId,
    async (tx) => {
      const held = await lockCredentials(tx, store.storeId);
      if (held?.version === refused) await markReconnectNeeded(tx, store, { reason: "still-unauthorized", now });
    },
    on,
  );
}
