import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { database, inOrganization } from "@/db/client";
import { events } from "@/db/schema";
import { anOrganization } from "@/db/testing/factories";
import { rolledBack } from "@/db/testing/rolled-back";
import { systemOf } from "@/lib/auth/actor";
import { latestSequence, readEvents } from "./read-events";
import { recordEvent } from "./record-event";

const at = new Date("2026-11-20T12:00:00Z");

it("numbers events without gaps however many transactions write at once, and some of them roll back", async () => {
  const organizationId = await anOrganization(database());
  const write = (fails: boolean) =>
    inOrganization(organizationId, async (tx) => {
      await recordEvent(tx, systemOf(organizationId), { kind: "store.swept", at });
      if (fails) throw new Error("rolled back");
    });
  await Promise.allSettled(Array.from({ length: 30 }, (_, index) => write(index % 3 === 0)));
  const sequences = (await readEvents(organizationId, 0, 100)).map(({ sequence }) => sequence);
  expect(sequences).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  expect(await latestSequence(organizationId)).toBe(20);
});

it("never shows a later number before an earlier one: a reader in between sees a prefix", async () => {
  const organizationId = await anOrganization(database());
  const seen: number[][] = [];
  let writing = true;
  const reader = (async () => {
    while (writing) seen.push((await readEvents(organizationId, 0, 100)).map(({ sequence }) => sequence));
  })();
  await Promise.all(
    Array.from({ length: 25 }, () =>
      inOrganization(organizationId, (tx) => recordEvent(tx, systemOf(organizationId), { kind: "store.swept", at })),
    ),
  );
  writing = false;
  await reader;
  for (const sequences of seen) expect(sequences).toEqual(sequences.map((_, index) => index + 1));
});

it(
  "cannot be changed or deleted by the application",
  rolledBack(async (on) => {
    const organizationId = await anOrganization(on);
    await inOrganization(
      organizationId,
      (tx) => recordEvent(tx, systemOf(organizationId), { kind: "store.swept", at }),
      on,
    );
    for (const change of [sql`update events set kind = 'store.connected'`, sql`delete from events`]) {
      const attempt = inOrganization(organizationId, (tx) => tx.execute(change), on);
      await expect(attempt).rejects.toMatchObject({ cause: { code: "42501" } });
    }
    expect(await inOrganization(organizationId, (tx) => tx.select().from(events), on)).toHaveLength(1);
  }),
);
