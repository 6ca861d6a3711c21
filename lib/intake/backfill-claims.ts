import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { inOrganization, type Transaction } from "@/db/client";
import { backfillClaims, backfills, backfillWindows, claims } from "@/db/schema";
import { systemOf } from "@/lib/auth/actor";
import type { ChannelClaim, ClaimReason, ClaimsFacet } from "@/lib/channels/claims-facet";
import { ChannelError } from "@/lib/channels/errors";
import { applyClaim } from "@/lib/claims/apply-claim";
import { claimsOf } from "@/lib/claims/ask-marketplace";
import { findReason, keepReason } from "@/lib/claims/claim-reasons";
import { recordEvents } from "@/lib/events/record-event";
import { arrayOf } from "@/lib/inbox/places";
import { withStoreAccess } from "@/lib/integrations/with-store-access";
import { readAgain } from "@/lib/jobs/read-again";
import { orderPaidBy, ordersInShipment, ordersNamed } from "@/lib/orders/known-orders";
import { forget, isStillNext, type Store, tickOff, type Window, wasHalved } from "./backfill-ledger";

/** What was said and offered in younger claims may still be looked at. Source: analytics reference, section 4. */
const READ_WHOLE_DAYS = 90;
/** Leaves room in the budget for what happens now. */
const SECONDS_BETWEEN_READINGS = 1;
/** What closed so lately is news; what is older is history and nobody is told about each. */
const NEWS_HOURS = 24;
/** The marketplace may round dates to hours. */
const ROUNDED_MS = 3_600_000;

const DAY_MS = 86_400_000;

type Span = { from: Date; to: Date };
type Page = Awaited<ReturnType<ClaimsFacet["searchClosed"]>>;

/** How many closed claims the marketplace says were opened in that time; null where it has no claims. */
export async function countPastClaims(store: Store, opened: Span): Promise<number | null> {
  return (await search(store, opened, null))?.total ?? null;
}

/**
 * Reads the window's next page of closed claims (open ones the comparison of lists brings), applies each in a transaction of its
 * own, and then ticks the page off. A row of the list says enough for the numbers; younger claims are queued to be read whole.
 */
export async function readPastClaims(store: Store, window: Window, readAt: Date, signal?: AbortSignal): Promise<void> {
  const opened = { from: window.since, to: window.until };
  const page = await search(store, window.pass === "claims" ? opened : null, window.next);
  const found = page ? page.claims.filter((claim) => isWithin(claim, opened)) : [];
  const isDeaf = window.pass === "claims" && page !== null && found.length < page.claims.length;
  const fresh = isDeaf ? [] : await notHeldSo(store, found);
  const { words, calls } = await wordsFor(store, fresh, readAt);
  for (const [place, claim] of fresh.entries()) {
    signal?.throwIfAborted();
    const wholeAt = new Date(readAt.getTime() + place * SECONDS_BETWEEN_READINGS * 1000);
    await applyRow(store, { claim, reason: words.get(claim.reasonId ?? "") }, { readAt, wholeAt });
  }
  await inOrganization(store.organizationId, async (tx) => {
    if (!(await isStillNext(tx, window))) return;
    if (isDeaf) return goNewestFirst(tx, window);
    if (page && window.pass === "claims" && (await wasHalved(tx, window, page))) return;
    await noteRead(tx, window, found);
    const next = page && !isBehind(page, opened) ? page.next : null;
    await tickOff(tx, window, { next, calls: calls + 1 }, readAt);
    // Somebody else goes on with this window already.
    signal?.throwIfAborted();
  });
}

const search = ({ storeId, organizationId }: Store, opened: Span | null, next: string | null): Promise<Page | null> =>
  withStoreAccess(storeId, organizationId, "claims", (as, channel) =>
    channel.claims ? channel.claims.searchClosed(as, opened, next) : Promise.resolve(null),
  );

const isWithin = ({ createdAt }: ChannelClaim, { from, to }: Span): boolean =>
  createdAt.getTime() >= from.getTime() - ROUNDED_MS && createdAt.getTime() <= to.getTime() + ROUNDED_MS;

/** Newest first: once older ones come, there are no more of the window. */
const isBehind = ({ claims: rows }: Page, { from }: Span): boolean =>
  rows.some(({ createdAt }) => createdAt.getTime() < from.getTime() - ROUNDED_MS);

/** Those of the store's buyers that we do not hold as they are now, in the order of their ids. */
async function notHeldSo({ storeId, organizationId }: Store, found: readonly ChannelClaim[]): Promise<ChannelClaim[]> {
  const ours = found.filter(({ own, ownPurchase }) => own !== null && !ownPurchase);
  const rows = await inOrganization(organizationId, (tx) =>
    tx
      .select({ sourceId: claims.sourceId, changedAt: claims.changedAt })
      .from(claims)
      .where(
        and(
          eq(claims.storeId, storeId),
          sql`${claims.sourceId} = any(${arrayOf(ours.map(({ sourceId }) => sourceId))}::text[])`,
        ),
      ),
  );
  const held = new Map(rows.map(({ sourceId, changedAt }) => [sourceId, changedAt?.getTime()]));
  return ours
    .filter(({ sourceId, updatedAt }) => !held.has(sourceId) || held.get(sourceId) !== updatedAt?.getTime())
    .toSorted((one, other) => (one.sourceId < other.sourceId ? -1 : 1));
}

/** The words for the claims' reasons: those we know, and the others from the marketplace, with how many calls. */
async function wordsFor(store: Store, found: readonly ChannelClaim[], now: Date) {
  const words = new Map<string, ClaimReason>();
  const reasonIds = new Set(found.flatMap(({ reasonId }) => reasonId ?? []));
  let calls = 0;
  for (const reasonId of reasonIds) {
    const known = await inOrganization(store.organizationId, (tx) =>
      findReason(tx, { storeId: store.storeId, reasonId, now }),
    );
    if (known) {
      words.set(reasonId, { sourceId: reasonId, ...known, family: null, triage: [] });
      continue;
    }
    calls++;
    const read = await withStoreAccess(store.storeId, store.organizationId, "claims", (as, channel) =>
      claimsOf(channel).fetchReason(as, reasonId),
    ).catch(whatCannotBeSaid);
    if (!read) continue;
    words.set(reasonId, read);
    await inOrganization(store.organizationId, (tx) => keepReason(tx, { ...store, readAt: now }, reasonId, read));
  }
  return { words, calls };
}

/** Old reasons leave the dictionary; the id says it then. */
function whatCannotBeSaid(error: unknown): undefined {
  if (!(error instanceof ChannelError) || !LASTING.includes(error.kind)) throw error;
}

const LASTING: readonly ChannelError["kind"][] = ["not-found", "forbidden", "refused", "unreadable"];

async function applyRow(
  store: Store,
  { claim, reason }: { claim: ChannelClaim; reason: ClaimReason | undefined },
  { readAt, wholeAt }: { readAt: Date; wholeAt: Date },
): Promise<void> {
  const { organizationId, storeId } = store;
  const orderSourceIds = await ordersKnown(store, claim);
  const orders = { orderSourceIds, buyerSourceId: null, fetched: [] };
  const reading = { claim, orders, ...(reason && { reason }) };
  await inOrganization(organizationId, async (tx) => {
    const actor = systemOf(organizationId);
    const applied = await applyClaim(tx, actor, { storeId, reading, readAt });
    if (!applied.ok) return;
    // In the same transaction: once it is held as it is, a page that is read again passes over it.
    if (readAt.getTime() - claim.createdAt.getTime() < READ_WHOLE_DAYS * DAY_MS) {
      const later = { at: wholeAt, because: "past" };
      await readAgain(tx, { kind: "claim", sourceId: claim.sourceId }, { ...store, later });
    }
    if (isNews(claim, readAt)) await recordEvents(tx, actor, applied.value.events);
  });
}

/** Of what a claim that names no order is about: the orders that we hold. */
async function ordersKnown(store: Store, { about: { resource, sourceId } }: ChannelClaim): Promise<string[]> {
  const named = (rows: readonly { sourceId: string }[]) => rows.map((row) => row.sourceId);
  if (resource === "shipment") return named(await ordersInShipment(store, sourceId));
  if (resource === "purchase") return named(await ordersNamed(store, [sourceId]));
  if (resource === "payment") return [(await orderPaidBy(store, sourceId)) ?? []].flat();
  return [];
}

const isNews = ({ resolution, updatedAt, createdAt }: ChannelClaim, readAt: Date): boolean =>
  readAt.getTime() - (resolution?.at ?? updatedAt ?? createdAt).getTime() < NEWS_HOURS * 3_600_000;

async function noteRead(tx: Transaction, { id: windowId, organizationId, backfillId }: Window, found: ChannelClaim[]) {
  const rows = found.map(({ sourceId }) => ({ organizationId, backfillId, windowId, claimSourceId: sourceId }));
  if (rows.length > 0) await tx.insert(backfillClaims).values(rows).onConflictDoNothing();
}

/** The marketplace does not keep to dates: what is left is one window, paged from the newest until it is too old. */
async function goNewestFirst(tx: Transaction, window: Window): Promise<void> {
  const { organizationId, backfillId } = window;
  const mine = and(eq(backfillWindows.backfillId, backfillId), eq(backfillWindows.pass, "claims"));
  const windows = await tx.select().from(backfillWindows).where(mine);
  const [backfill] = await tx.select().from(backfills).where(eq(backfills.id, backfillId));
  if (!backfill?.claimsSince) return;
  await forget(
    tx,
    windows.map(({ id }) => id),
  );
  const calls = windows.reduce((sum, one) => sum + one.calls, 1);
  const span = { since: backfill.claimsSince, until: backfill.until };
  await tx.insert(backfillWindows).values({ organizationId, backfillId, pass: "newest-claims", ...span, calls });
  await tx.update(backfills).set({ expectedClaims: null }).where(eq(backfills.id, backfillId));
}
