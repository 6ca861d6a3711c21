import "server-only";
import { inOrganization } from "@/db/client";
import type { Agent } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import { ChannelError } from "@/lib/channels/errors";
import type { ChannelBillingInfo } from "@/lib/channels/orders-facet";
import { recordEvent } from "@/lib/events/record-event";
import type { Here } from "@/lib/here";
import { withStoreAccess } from "@/lib/integrations/with-store-access";
import { Postpone } from "@/lib/jobs/postpone";
import { ok, type Result, refused } from "@/lib/result";
import { fetchOwnOrder, ordersFacetOf, type Store } from "./fetch-orders";
import type { OfOrder } from "./input";
import { orderFor } from "./scope";

export type GetBillingRefusal = "no-billing-data" | "store-unavailable";

/**
 * Who the invoice of an order is for, asked of the marketplace now. Personal data: it is shown and kept nowhere; only that
 * somebody looked is recorded. Throws `NotFound` out of reach.
 *
 * Refuses with `no-billing-data` when the marketplace has none, and with `store-unavailable` when it cannot be asked now.
 */
export async function getBilling(
  actor: Agent,
  { orderId }: OfOrder,
  { on, now = new Date() }: Here = {},
): Promise<Result<ChannelBillingInfo, GetBillingRefusal>> {
  authorize(actor, "order.read-billing");
  const { organizationId } = actor;
  const order = await inOrganization(organizationId, (tx) => orderFor(actor, orderId, tx), on);
  const billing = await askMarketplace({ storeId: order.storeId, organizationId }, order, { on, now });
  if (!billing.ok) return billing;
  await inOrganization(
    organizationId,
    (tx) => recordEvent(tx, actor, { kind: "order.billing-read", at: now, detail: { orderId } }),
    on,
  );
  return billing;
}

async function askMarketplace(
  store: Store,
  order: { sourceId: string; billingSourceId: string | null },
  here: Here,
): Promise<Result<ChannelBillingInfo, GetBillingRefusal>> {
  const options = { ...here, priority: "agent" } as const;
  try {
    // Rows of a list do not say where it is; the order itself does.
    const billingId = order.billingSourceId ?? (await fetchOwnOrder(store, order.sourceId, options)).billingInfoId;
    if (billingId === null) return refused("no-billing-data");
    const billing = await withStoreAccess(
      store.storeId,
      store.organizationId,
      "orders",
      (as, channel) => ordersFacetOf(channel).fetchBillingInfo(as, billingId),
      options,
    );
    return ok(billing);
  } catch (error) {
    if (error instanceof Postpone) return refused("store-unavailable");
    if (!(error instanceof ChannelError)) throw error;
    const hasNone = error.kind === "not-found" || error.kind === "forbidden";
    return refused(hasNone ? "no-billing-data" : "store-unavailable");
  }
}
