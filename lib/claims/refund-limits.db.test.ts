import { expect, it } from "vitest";
import { inOrganization, type Transaction } from "@/db/client";
import { events } from "@/db/schema";
import { anAgent, anOrganization, aStore } from "@/db/testing/factories";
import { rolledBack } from "@/db/testing/rolled-back";
import { Forbidden } from "@/lib/errors";
import { configureRefundLimits } from "./configure-refund-limits";
import { ConfigureRefundLimits } from "./input";
import { listRefundLimits } from "./list-refund-limits";

async function anOffice(on: Transaction) {
  const organizationId = await anOrganization(on);
  await aStore(on, organizationId);
  return {
    organizationId,
    admin: await anAgent(on, organizationId, { role: "admin" }),
    manager: await anAgent(on, organizationId, { role: "manager" }),
    agent: await anAgent(on, organizationId),
  };
}

const limits = { agent: 500_000, manager: 20_000_000, admin: null };

it(
  "begins with what the rule says, in the currency the store sells in",
  rolledBack(async (on) => {
    const { manager } = await anOffice(on);
    const expected = [{ currency: "ARS", limits: { agent: 0, manager: null, admin: null } }];
    expect(await listRefundLimits(manager, { on })).toEqual(expected);
  }),
);

it(
  "is what the admin says last, with an event that tells what it was",
  rolledBack(async (on) => {
    const { admin, organizationId } = await anOffice(on);
    await configureRefundLimits(admin, { currency: "ARS", limits }, { on });
    await configureRefundLimits(admin, { currency: "ARS", limits: { ...limits, agent: 0 } }, { on });
    await configureRefundLimits(admin, { currency: "CLP", limits }, { on });
    expect(await listRefundLimits(admin, { on })).toEqual([
      { currency: "ARS", limits: { ...limits, agent: 0 } },
      { currency: "CLP", limits },
    ]);
    const told = await inOrganization(organizationId, (tx) => tx.select().from(events).orderBy(events.sequence), on);
    expect(told.map(({ kind }) => kind)).toEqual(Array(3).fill("refund-limits.configured"));
    expect(told[1]?.detail).toMatchObject({
      currency: "ARS",
      agent: 0,
      agentBefore: 500_000,
      managerBefore: 20_000_000,
    });
  }),
);

it(
  "is the admin's to say, and a manager's to read",
  rolledBack(async (on) => {
    const { manager, agent } = await anOffice(on);
    await expect(configureRefundLimits(manager, { currency: "ARS", limits }, { on })).rejects.toBeInstanceOf(Forbidden);
    await expect(listRefundLimits(agent, { on })).rejects.toBeInstanceOf(Forbidden);
  }),
);

it(
  "stays in its organization",
  rolledBack(async (on) => {
    const ours = await anOffice(on);
    const theirs = await anOffice(on);
    await configureRefundLimits(ours.admin, { currency: "ARS", limits }, { on });
    expect(await listRefundLimits(theirs.admin, { on })).toMatchObject([{ limits: { agent: 0 } }]);
  }),
);

it("takes every role, and no negative amount", () => {
  const asked = (change: object) => ConfigureRefundLimits.safeParse({ currency: "ARS", limits, ...change }).success;
  expect(asked({})).toBe(true);
  expect(asked({ limits: { agent: 1 } })).toBe(false);
  expect(asked({ limits: { ...limits, agent: -1 } })).toBe(false);
  expect(asked({ limits: { ...limits, agent: 1.5 } })).toBe(false);
});
