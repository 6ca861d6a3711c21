import { eq, inArray } from "drizzle-orm";
import { expect, it } from "vitest";
import { inOrganization, type Transaction } from "@/db/client";
import { claimOrders, orderItems, orders, storeFigures } from "@/db/schema";
import { aClaim, anAgent, anOrganization, aStore } from "@/db/testing/factories";
import { rolledBack } from "@/db/testing/rolled-back";
import { Forbidden, NotFound } from "@/lib/errors";
import { es } from "@/lib/i18n/messages/es";
import { claimsCsv } from "./claims-csv";
import { getClaims } from "./get-claims";
import { getReputation } from "./get-reputation";
import { AnalyticsFilter, ClaimsFilter, ClaimsListFilter, claimDimensions, ListClaims } from "./input";
import { listClaims } from "./list-claims";
import { noteClaim } from "./note-claim";
import { aBuyer, aListing, aSale } from "./testing/a-sale";

const now = new Date("2026-11-24T13:00:00Z");
const openedAt = new Date("2026-11-20T12:00:00Z");

async function aHouse(on: Transaction) {
  const organizationId = await anOrganization(on);
  const manager = await anAgent(on, organizationId, { role: "manager" });
  const store = await aStore(on, organizationId);
  let last = 0;
  const claimed = async (
    claim: NonNullable<NonNullable<Parameters<typeof aClaim>[2]>["claim"]>,
    { totalMinor = 100_00, itemId, at = openedAt }: { totalMinor?: number; itemId?: string; at?: Date } = {},
  ) => {
    const sourceId = `2000${Date.now()}${++last}`;
    const listing = itemId ?? (await aListing(on, store));
    await aSale(on, store, { sourceId, totalMinor, placedAt: openedAt, itemId: listing });
    return aClaim(on, store, { orderSourceIds: [sourceId], openedAt: at, claim });
  };
  const claimsOf = (words: Record<string, string> = {}) => getClaims(manager, ClaimsFilter.parse(words), { on, now });
  const rowsOf = async (words: Record<string, string> = {}) =>
    (await listClaims(manager, ListClaims.parse(words), { on, now })).claims;
  return { organizationId, manager, store, claimed, claimsOf, rowsOf };
}

const closed = { state: "closed", stateWord: "closed" } as const;
const ended = (closedBy: string) => ({
  resolution: { reason: "payment_refunded", benefited: ["complainant"], closedBy, coverageApplied: null, at: null },
});

it(
  "counts claims by each dimension, and shows behind every bar exactly its claims",
  rolledBack(async (on) => {
    const { claimed, claimsOf, rowsOf } = await aHouse(on);
    await claimed({ reasonName: "not_working_item", reputation: "affected" });
    await claimed({ reasonName: "not_working_item", ...closed, ...ended("seller"), reputation: "not-affected" });
    await claimed({
      reasonName: "not_received",
      ...closed,
      ...ended("mediator"),
      stage: "dispute",
      stageWord: "dispute",
    });
    await claimed({ reasonName: null, reasonSourceId: null });
    // Not of the period, and none of a buyer's.
    await claimed({}, { at: new Date("2026-10-01T12:00:00Z") });
    await claimed({ type: "cancel-sale", typeWord: "cancel_sale" });
    const overview = await claimsOf();
    expect(overview.current).toEqual({
      claims: 4,
      open: 2,
      affected: 1,
      funnel: { opened: 4, answered: 4, direct: 3, spared: 1 },
    });
    expect(overview.previous.claims).toBe(1);
    expect(overview.trend.find(({ day }) => day === "2026-11-20")?.claims).toBe(4);
    expect(overview.groups.map(({ key, funnel }) => [key, funnel.opened])).toEqual([
      ["not_working_item", 2],
      ["none", 1],
      ["not_received", 1],
    ]);
    for (const by of claimDimensions) {
      const { groups, current } = await claimsOf({ by });
      expect(groups.reduce((sum, { funnel }) => sum + funnel.opened, 0)).toBe(current.claims);
      for (const group of groups) {
        const rows = await rowsOf({ [by]: group.key });
        expect(rows).toHaveLength(group.funnel.opened);
        const gross = rows.flatMap(({ amounts }) => amounts).reduce((sum, each) => sum + each.gross.amountMinor, 0);
        expect(group.amounts.reduce((sum, { amountMinor }) => sum + amountMinor, 0)).toBe(gross);
        for (const reached of ["opened", "answered", "direct", "spared"] as const) {
          expect(await rowsOf({ [by]: group.key, reached })).toHaveLength(group.funnel[reached]);
        }
      }
    }
  }),
);

it(
  "keeps with claims what their orders were sold for, whichever comes first and whatever becomes of them",
  rolledBack(async (on) => {
    const { organizationId, store, claimed, claimsOf } = await aHouse(on);
    const worth = async () => {
      const by = await Promise.all([claimsOf(), claimsOf({ by: "product" })]);
      return by.map(({ groups }) => groups.map(({ key, amounts }) => [key, amounts[0]?.amountMinor ?? null]));
    };
    const noted = ({ id: claimId, orderSourceIds }: { id: string; orderSourceIds: string[] }) =>
      inOrganization(
        organizationId,
        async (tx) => {
          const held = await tx
            .select({ id: orders.id })
            .from(orders)
            .where(inArray(orders.sourceId, orderSourceIds))
            .for("no key update");
          await noteClaim(tx, { claimId, newOrderIds: [], orderIds: held.map(({ id }) => id) });
        },
        on,
      );
    const [shoes, bags] = [await aListing(on, store), await aListing(on, store)];
    const first = await claimed({ reasonName: "late" }, { itemId: shoes, totalMinor: 100_00 });
    await noted(await aClaim(on, store, { orderSourceIds: ["20009"], openedAt, claim: { reasonName: "lost" } }));
    const before = await worth();
    expect(before[0]?.toSorted()).toEqual([
      ["late", 100_00],
      ["lost", null],
    ]);
    await noted(first);
    expect(await worth()).toEqual(before);

    await aSale(on, store, { sourceId: "20009", itemId: bags, totalMinor: 7_00, placedAt: openedAt });
    const [order] = await inOrganization(
      organizationId,
      (tx) =>
        tx
          .select()
          .from(orders)
          .where(eq(orders.sourceId, first.orderSourceIds[0] ?? "")),
      on,
    );
    const again = { id: order?.id ?? "", sourceId: order?.sourceId ?? "", itemId: shoes, placedAt: openedAt };
    await aSale(on, store, { ...again, totalMinor: 90_00 });
    const after = [
      [
        ["late", 90_00],
        ["lost", 7_00],
      ],
      [
        [shoes, 90_00],
        [bags, 7_00],
      ].toSorted(),
    ];
    expect((await worth()).map((groups) => groups.toSorted())).toEqual(after);
  }),
);

it(
  "says what open claims have at stake, each order once",
  rolledBack(async (on) => {
    const { organizationId, store, claimed, claimsOf, rowsOf, manager } = await aHouse(on);
    const first = await claimed({}, { totalMinor: 300_00 });
    const second = await claimed({}, { totalMinor: 50_00, at: new Date("2026-01-05T12:00:00Z") });
    await claimed({ ...closed }, { totalMinor: 7_00 });
    // Both claims are about the first order.
    await inOrganization(
      organizationId,
      (tx) =>
        tx.insert(claimOrders).values({
          organizationId,
          storeId: store.id,
          claimId: second.id,
          orderSourceId: first.orderSourceIds[0] ?? "",
        }),
      on,
    );
    const { atStake } = await claimsOf();
    expect(atStake).toEqual({ claims: 2, amounts: [{ amountMinor: 350_00, currency: "ARS" }] });
    expect(await rowsOf({ state: "opened", anytime: "yes" })).toHaveLength(2);
    let text = "";
    for await (const piece of claimsCsv(manager, ClaimsFilter.parse({}), es.analytics, { on, now })) text += piece;
    expect(text).toContain(`"${first.sourceId}","2026-11-20T12:00:00.000Z"`);
    expect(text.trimEnd().split("\r\n")).toHaveLength(3);
  }),
);

it(
  "gives each order of a claim its own row in the file, also those that are not here",
  rolledBack(async (on) => {
    const { store, manager } = await aHouse(on);
    await aSale(on, store, { sourceId: "20002", totalMinor: 5_00, placedAt: openedAt });
    const { sourceId } = await aClaim(on, store, { orderSourceIds: ["20001", "20002"], openedAt });
    let text = "";
    for await (const piece of claimsCsv(manager, ClaimsFilter.parse({}), es.analytics, { on, now })) text += piece;
    const rows = text.split("\r\n").filter((line) => line.includes(sourceId));
    expect(rows.map((line) => line.split(",").slice(-4).join())).toEqual([
      '"20001","","",""',
      '"20002","5.00","5.00","ARS"',
    ]);
  }),
);

it(
  "finds claims by their number, their order's or pack's, their buyer and their product, and leaves the figures alone",
  rolledBack(async (on) => {
    const { store, manager, rowsOf } = await aHouse(on);
    const lamp = await aListing(on, store, "Lámpara de pie");
    const pack = { packSourceId: "3000777", itemId: lamp, placedAt: openedAt };
    await aSale(on, store, { sourceId: "20001", ...pack });
    await aSale(on, store, { sourceId: "20551", placedAt: openedAt });
    const buyerId = await aBuyer(on, store, "PATO.RUNNER82");
    await aClaim(on, store, { orderSourceIds: ["20001"], openedAt, claim: { sourceId: "5400001" } });
    await aClaim(on, store, { orderSourceIds: ["20551"], openedAt, buyerId, claim: { sourceId: "5410002" } });
    const found = async (q: string) => (await rowsOf({ q })).map(({ sourceId }) => sourceId);
    expect(await found("5400001")).toEqual(["5400001"]);
    expect((await found("54")).toSorted()).toEqual(["5400001", "5410002"]);
    expect(await found("#20551")).toEqual(["5410002"]);
    expect(await found("3000777")).toEqual(["5400001"]);
    expect(await found("pato")).toEqual(["5410002"]);
    expect(await found("lampara")).toEqual(["5400001"]);
    expect(await found("silla")).toEqual([]);
    for (const pattern of ["lam%ara", "l_mpara", "%"]) expect(await found(pattern)).toEqual([]);
    expect(await rowsOf({ q: "5400001", state: "closed" })).toEqual([]);
    const sought = ClaimsListFilter.parse({ q: "pato" });
    expect(sought.q).toBe("pato");
    expect((await getClaims(manager, sought, { on, now })).current.claims).toBe(2);

    let text = "";
    const filter = ClaimsListFilter.parse({ q: "marta" });
    for await (const piece of claimsCsv(manager, filter, es.analytics, { on, now })) text += piece;
    expect(
      text
        .trimEnd()
        .split("\r\n")
        .slice(1)
        .map((row) => row.split(",")[0]),
    ).toEqual(['"5400001"']);
  }),
);

it(
  "finds a claim by whatever was bought in any of its orders",
  rolledBack(async (on) => {
    const { organizationId, store, rowsOf } = await aHouse(on);
    const [lamp, chair, rug] = [
      await aListing(on, store, "Lámpara de pie"),
      await aListing(on, store, "Silla de jardín"),
      await aListing(on, store, "Alfombra de yute"),
    ];
    const pack = { packSourceId: "3000777", placedAt: openedAt };
    await aSale(on, store, { sourceId: "20001", itemId: lamp, ...pack });
    const orderId = await aSale(on, store, { sourceId: "20002", itemId: chair, ...pack });
    const second = { organizationId, orderId, position: 1, itemId: rug, title: "Alfombra", quantity: 1 };
    await inOrganization(organizationId, (tx) => tx.insert(orderItems).values({ ...second, unitPriceMinor: 5_00 }), on);
    await aClaim(on, store, { orderSourceIds: ["20001", "20002"], openedAt, claim: { sourceId: "5400001" } });
    await aSale(on, store, { sourceId: "20003", placedAt: openedAt });
    await aClaim(on, store, { orderSourceIds: ["20003"], openedAt, claim: { sourceId: "5400002" } });
    for (const q of ["lampara", "silla", "alfombra"]) {
      expect((await rowsOf({ q })).map(({ sourceId }) => sourceId)).toEqual(["5400001"]);
    }
  }),
);

it(
  "names what its figures are narrowed to, told apart by anything, also where no claim is left",
  rolledBack(async (on) => {
    const { store, claimed, claimsOf } = await aHouse(on);
    const lamp = await aListing(on, store, "Lámpara de pie");
    await claimed({ reasonName: "late", reasonDetail: "Llegó tarde" }, { itemId: lamp });
    const narrowed = { reason: "late", product: lamp, by: "stage" };
    expect((await claimsOf(narrowed)).names).toEqual({ reason: "Llegó tarde", product: "Lámpara de pie" });
    const empty = await claimsOf({ ...narrowed, state: "closed" });
    expect(empty.current.claims).toBe(0);
    expect(empty.names).toEqual({ reason: "Llegó tarde", product: "Lámpara de pie" });
    expect((await claimsOf({ reason: "none", product: "none" })).names).toEqual({ reason: null, product: null });
    const { claimsOf: ofOthers } = await aHouse(on);
    expect((await ofOthers(narrowed)).names).toEqual({ reason: null, product: null });
  }),
);

it(
  "finds no claim of another organization",
  rolledBack(async (on) => {
    const { store } = await aHouse(on);
    const buyerId = await aBuyer(on, store, "PATO.RUNNER82");
    await aClaim(on, store, { orderSourceIds: ["20001"], openedAt, buyerId, claim: { sourceId: "5400001" } });
    const { rowsOf } = await aHouse(on);
    for (const q of ["5400001", "20001", "pato"]) expect(await rowsOf({ q })).toEqual([]);
  }),
);

it(
  "has no file of a store of somebody else's",
  rolledBack(async (on) => {
    const { manager } = await aHouse(on);
    const { store } = await aHouse(on);
    const file = claimsCsv(manager, ClaimsFilter.parse({ store: store.id }), es.analytics, { on, now });
    await expect(file.next()).rejects.toThrow(NotFound);
  }),
);

it(
  "says how many more claims the colour bears, by the marketplace's own figures",
  rolledBack(async (on) => {
    const { organizationId, store, claimed, manager } = await aHouse(on);
    const exposed = await claimed({ reputation: "unknown", sparedUntil: new Date("2026-11-25T12:00:00Z") });
    await claimed({ reputation: "not-affected" });
    const measure = (value: number, rate: number) => ({ value, rate, realValue: value });
    await inOrganization(
      organizationId,
      (tx) =>
        tx.insert(storeFigures).values({
          storeId: store.id,
          organizationId,
          day: "2026-11-24",
          readAt: now,
          reputation: {
            colour: "green",
            medal: "gold",
            realColour: null,
            protectedUntil: null,
            window: "60 days",
            sales: 3604,
            claims: measure(29, 0.008),
            cancellations: measure(10, 0.0028),
            delays: measure(195, 0.054),
          },
        }),
      on,
    );
    const [reputation] = await getReputation(manager, AnalyticsFilter.parse({}), { on, now });
    expect(reputation).toMatchObject({ source: "marketplace", colour: "green", step: "leader", window: "60 days" });
    // 1 % of 3.604 is 36,04; 0,5 % is 18,02; 8 % is 288,32.
    expect(reputation?.gauges.map(({ measure: name, left }) => [name, left])).toEqual([
      ["claims", 7],
      ["cancellations", 8],
      ["delays", 93],
    ]);
    expect(reputation?.exposed).toMatchObject([{ claimId: exposed.id, sparedUntil: new Date("2026-11-25T12:00:00Z") }]);
  }),
);

it(
  "counts by itself while the marketplace has not been asked",
  rolledBack(async (on) => {
    const { store, claimed, manager } = await aHouse(on);
    for (let n = 0; n < 58; n++) await aSale(on, store, { placedAt: openedAt });
    await claimed({ reputation: "affected" });
    await claimed({ reputation: "affected" });
    const [reputation] = await getReputation(manager, AnalyticsFilter.parse({}), { on, now });
    // Sixty sales in sixty days, two claims: 3,3 % is beyond yellow's 3 % and within orange's 6 %.
    expect(reputation).toMatchObject({ source: "own", colour: "orange", window: "60 days" });
    expect(reputation?.gauges).toMatchObject([{ measure: "claims", value: 2, sales: 60, limitPercent: 6, left: 1 }]);
  }),
);

it(
  "is for admins and managers",
  rolledBack(async (on) => {
    const { organizationId } = await aHouse(on);
    const agent = await anAgent(on, organizationId);
    await expect(async () => getClaims(agent, ClaimsFilter.parse({}), { on, now })).rejects.toThrow(Forbidden);
    await expect(async () => getReputation(agent, AnalyticsFilter.parse({}), { on, now })).rejects.toThrow(Forbidden);
  }),
);
