import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { inOrganization } from "@/db/client";
import { claims } from "@/db/schema";
import { aClaim, anAgent, anOrganization, aStore } from "@/db/testing/factories";
import { rolledBack } from "@/db/testing/rolled-back";
import { getSalesSummary } from "./get-sales-summary";
import { AnalyticsFilter } from "./input";
import { noteClaim } from "./note-claim";
import { aSale } from "./testing/a-sale";

const now = new Date("2026-11-24T13:00:00Z");
const placedAt = new Date("2026-11-20T12:00:00Z");

it(
  "counts the demand of an exchange once, whichever comes first: the new order or the claim that made it",
  rolledBack(async (on) => {
    const organizationId = await anOrganization(on);
    const manager = await anAgent(on, organizationId, { role: "manager" });
    const store = await aStore(on, organizationId);
    const prefix = String(Date.now());
    const sale = (sourceId: string) => aSale(on, store, { sourceId: prefix + sourceId, placedAt, totalMinor: 100_00 });
    const figures = async () =>
      (await getSalesSummary(manager, AnalyticsFilter.parse({}), { on, now })).currencies[0]?.now;
    await sale("1");
    const madeId = await sale("2");
    expect(await figures()).toMatchObject({ orders: 2, revenueMinor: 200_00 });

    const newOrderIds = [`${prefix}2`, `${prefix}3`];
    const claim = await aClaim(on, store, { orderSourceIds: [`${prefix}1`], openedAt: placedAt });
    await inOrganization(
      organizationId,
      async (tx) => {
        const exchange = { type: null, status: "closed", detail: null, newOrderIds, newShipmentIds: [] };
        await tx.update(claims).set({ exchange }).where(eq(claims.id, claim.id));
        await noteClaim(tx, { claimId: claim.id, newOrderIds, orderIds: [madeId] });
      },
      on,
    );
    expect(await figures()).toMatchObject({ orders: 1, byStanding: { replaced: { orders: 1 } } });
    await sale("3");
    expect(await figures()).toMatchObject({ orders: 1, revenueMinor: 100_00, byStanding: { replaced: { orders: 2 } } });
  }),
);
