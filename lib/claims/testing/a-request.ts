import { expect } from "vitest";
import { database, inOrganization } from "@/db/client";
import { anOrder } from "@/db/testing/after-sale";
import { aClaim, anAgent, anOrganization, aStore } from "@/db/testing/factories";
import { requestDecision } from "../request-decision";

export const PAID = 4_599_900;
export const NOW = new Date("2026-11-20T12:00:00Z");
export const hoursLater = (hours: number) => new Date(NOW.getTime() + hours * 3_600_000);

/** An agent asked for a refund above what agents may give back alone. */
export async function aRequest() {
  const organizationId = await anOrganization(database());
  const store = await aStore(database(), organizationId);
  const order = await anOrder(database(), store);
  const { id: claimId, conversationId } = await aClaim(database(), store, { orderSourceIds: [order.sourceId] });
  const agent = await anAgent(database(), organizationId, { name: "Lucía Ferreyra" });
  const manager = await anAgent(database(), organizationId, { role: "manager", name: "Bruno Sosa" });
  const admin = await anAgent(database(), organizationId, { role: "admin", name: "Inés Duarte" });
  const decisionId = crypto.randomUUID();
  const confirmed = { amountMinor: PAID, currency: "ARS" };
  const terms = { kind: "full-refund" } as const;
  const asked = await requestDecision(agent, { claimId, decisionId, terms, confirmed }, { now: NOW });
  expect(asked).toMatchObject({ value: { state: "awaiting-approval" } });
  const inOurs = <T>(work: Parameters<typeof inOrganization<T>>[1]) => inOrganization(organizationId, work);
  return { organizationId, claimId, conversationId, orderId: order.id, agent, manager, admin, decisionId, inOurs };
}
export type Request = Awaited<ReturnType<typeof aRequest>>;
