import { expect, it } from "vitest";
import { inOrganization, type Transaction } from "@/db/client";
import { orders, returns } from "@/db/schema";
import { aClaim, anOrganization, aStore, type TestStore } from "@/db/testing/factories";
import { rolledBack } from "@/db/testing/rolled-back";
import { NotFound } from "@/lib/errors";
import { claimViewOf, openClaimOf } from "./claim-views";

const now = new Date("2026-11-24T12:00:00Z");
const inHours = (hours: number) => new Date(now.getTime() + hours * 3_600_000);

async function shopOn(on: Transaction): Promise<TestStore> {
  return aStore(on, await anOrganization(on));
}

const viewOf = (on: Transaction, { organizationId }: TestStore, claimId: string) =>
  inOrganization(organizationId, (tx) => claimViewOf(tx, claimId, now), on);

it(
  "shows what may be done, by when, whose turn it is and what is at stake",
  rolledBack(async (on) => {
    const store = await shopOn(on);
    const { id, sourceId, orderSourceIds } = await aClaim(on, store, {
      openedAt: inHours(-2),
      claim: {
        reputation: "affected",
        sparedUntil: inHours(46),
        headline: { title: "Tenés que responder", description: null, problem: "No enciende", responsible: "seller" },
        proposals: [
          {
            role: "complainant",
            resolution: "return-product",
            word: "return_product",
            state: "pending",
            percentage: null,
            amountMinor: null,
            currency: null,
            at: null,
          },
        ],
      },
    });
    const sold = {
      organizationId: store.organizationId,
      storeId: store.id,
      statusWord: "paid",
      moneyState: "partially-refunded",
      currency: "ARS",
      totalMinor: 100_00,
      paidMinor: 110_00,
      refundedMinor: 10_00,
      placedAt: inHours(-90),
      readAt: now,
    } as const;
    await inOrganization(
      store.organizationId,
      (tx) => tx.insert(orders).values({ ...sold, sourceId: orderSourceIds[0] ?? "" }),
      on,
    );
    expect(await viewOf(on, store, id)).toMatchObject({
      sourceId,
      turn: "us",
      reason: "not working item",
      dueAt: inHours(46),
      sparedUntil: inHours(46),
      actions: [
        { action: "send-message-to-complainant", isMandatory: true, dueAt: inHours(46) },
        { action: "refund", isMandatory: false, dueAt: null },
        { action: "allow-partial-refund" },
        { action: "allow-return" },
        { action: "open-dispute" },
      ],
      proposals: [{ byBuyer: true, resolution: "return-product", amount: null }],
      atStake: { amountMinor: 100_00, currency: "ARS" },
      orderSourceIds,
      return: null,
    });
  }),
);

it(
  "offers no action that it does not know, and none while they are not known",
  rolledBack(async (on) => {
    const store = await shopOn(on);
    const odd = { action: null, word: "appeal_everything", mandatory: true, dueAt: null };
    const known = await aClaim(on, store, { claim: { actions: [odd] } });
    expect(await viewOf(on, store, known.id)).toMatchObject({ actions: [], turn: "us" });
    const unsure = await aClaim(on, store, { claim: { actions: null } });
    expect(await viewOf(on, store, unsure.id)).toMatchObject({ actions: null, turn: null });
  }),
);

it(
  "shows the way back, with its cost, and a window that has passed as none",
  rolledBack(async (on) => {
    const store = await shopOn(on);
    const { organizationId } = store;
    const { id } = await aClaim(on, store, { claim: { sparedUntil: inHours(-1) } });
    const back = {
      organizationId,
      claimId: id,
      sourceId: "77",
      status: "shipped",
      statusWord: "shipped",
      money: "retained",
      isLowCost: false,
      isCheckedByMarketplace: true,
      shipments: [{ sourceId: "5", status: null, statusWord: "teleported", to: "warehouse", trackingNumber: null }],
      orders: [],
      costMinor: 0,
      costCurrency: "ARS",
      readAt: now,
    } as const;
    const { shipments, orders: returned, ...columns } = back;
    const values = { ...columns, shipments: [...shipments], orders: [...returned] };
    await inOrganization(organizationId, (tx) => tx.insert(returns).values(values), on);
    expect(await viewOf(on, store, id)).toMatchObject({
      sparedUntil: null,
      return: {
        status: "shipped",
        money: "retained",
        isCheckedByMarketplace: true,
        shipments: [{ statusWord: "teleported", to: "warehouse" }],
        cost: { amountMinor: 0, currency: "ARS" },
      },
    });
  }),
);

it(
  "does not show another organization's claim",
  rolledBack(async (on) => {
    const [store, other] = [await shopOn(on), await shopOn(on)];
    const { id } = await aClaim(on, other);
    await expect(viewOf(on, store, id)).rejects.toBeInstanceOf(NotFound);
  }),
);

it(
  "finds the open claim of an order: what is argued about before what only travels, then the latest",
  rolledBack(async (on) => {
    const store = await shopOn(on);
    const about = { orderSourceIds: ["900"] };
    const find = () => inOrganization(store.organizationId, (tx) => openClaimOf(tx, store.id, ["800", "900"]), on);
    await aClaim(on, store, { ...about, claim: { state: "closed" } });
    expect(await find()).toBeNull();
    const argued = await aClaim(on, store, { ...about, openedAt: inHours(-50) });
    const later = await aClaim(on, store, { ...about, openedAt: inHours(-40) });
    await aClaim(on, store, { ...about, openedAt: inHours(-30), claim: { type: "return" } });
    await aClaim(on, store, { orderSourceIds: ["901"], openedAt: inHours(-1) });
    expect(await find()).toEqual({ claimId: later.id, conversationId: later.conversationId });
    expect(argued.id).not.toBe(later.id);
  }),
);
