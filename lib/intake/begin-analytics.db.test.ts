import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { inOrganization } from "@/db/client";
import { backfills, orderFacts } from "@/db/schema";
import { anOrganization, aStore } from "@/db/testing/factories";
import { rolledBack } from "@/db/testing/rolled-back";
import { aSale } from "@/lib/analytics/testing/a-sale";
import { beginAnalytics } from "./begin-analytics";

it(
  "counts what was there before the numbers, and begins to read each connected store's past once",
  rolledBack(async (on) => {
    const organizationId = await anOrganization(on);
    const store = await aStore(on, organizationId);
    await aSale(on, store);
    const inside = <T>(work: Parameters<typeof inOrganization<T>>[1]) => inOrganization(organizationId, work, on);
    await inside((tx) => tx.delete(orderFacts).where(eq(orderFacts.organizationId, organizationId)));
    await beginAnalytics({ organizationId }, { on });
    await beginAnalytics({ organizationId }, { on });
    expect(await inside((tx) => tx.$count(orderFacts, eq(orderFacts.organizationId, organizationId)))).toBe(1);
    expect(await inside((tx) => tx.$count(backfills, eq(backfills.storeId, store.id)))).toBe(1);
  }),
);
