import "server-only";
import { inOrganization } from "@/db/client";
import { stores } from "@/db/schema";
import { type Role, roles } from "@/db/vocabulary";
import type { Agent } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import { channelOf } from "@/lib/channels/registry";
import type { Here } from "@/lib/here";
import { limitOf } from "@/lib/policy/decisions";
import { refundLimitsOf } from "./refund-limits";

/** `limits`: what a role gives back alone, in the minor unit; null is without limit. */
export type RefundLimitsOfCurrency = { currency: string; limits: Record<Role, number | null> };

/** The limits in force, for each currency that the organization's stores sell in and each that has limits already. */
export async function listRefundLimits(actor: Agent, { on }: Here = {}): Promise<RefundLimitsOfCurrency[]> {
  authorize(actor, "claim.audit");
  return inOrganization(
    actor.organizationId,
    async (tx) => {
      const limits = await refundLimitsOf(tx);
      const ours = await tx.selectDistinct({ channel: stores.channel, siteId: stores.siteId }).from(stores);
      const currencies = ours.flatMap(
        ({ channel, siteId }) =>
          channelOf(channel).countries.find((country) => country.siteId === siteId)?.currency ?? [],
      );
      const all = [...new Set([...currencies, ...limits.map(({ currency }) => currency)])].sort();
      return all.map((currency) => ({ currency, limits: limitsIn(currency, limits) }));
    },
    on,
  );
}

const limitsIn = (currency: string, limits: Parameters<typeof limitOf>[2]) =>
  // Every role is a key: they are made from the list of them.
  Object.fromEntries(roles.map((role) => [role, limitOf(role, currency, limits)])) as Record<Role, number | null>;
