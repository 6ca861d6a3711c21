import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { database, inOrganization } from "@/db/client";
import { events } from "@/db/schema";
import { aConversation, anOrganization, aStore } from "@/db/testing/factories";
import { rolledBack } from "@/db/testing/rolled-back";
import { systemOf } from "@/lib/auth/actor";
import { latestSequence, readEvents } from "./read-events";
import { recordEvent, recordEvents } from "./record-event";

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
  "records several in their order, whatever else each says",
  rolledBack(async (on) => {
    const organizationId = await anOrganization(on);
    const store = await aStore(on, organizationId);
    const { id: conversationId } = await aConversation(on, store);
    const later = new Date("2026-11-20T12:00:01.234Z");
    await inOrganization(
      organizationId,
      async (tx) => {
        await recordEvents(tx, systemOf(organizationId), []);
        await recordEvent(tx, systemOf(organizationId), { kind: "store.swept", at });
        await recordEvents(tx, systemOf(organizationId), [
          { kind: "question.received", conversationId, at: later, detail: { isFirst: true, count: 2, status: null } },
          { kind: "store.swept", at },
        ]);
      },
      on,
    );
    const written = await inOrganization(organizationId, (tx) => tx.select().from(events).orderBy(events.sequence), on);
    const system = { organizationId, actorKind: "system", actorId: null };
    expect(written).toMatchObject([
      { ...system, sequence: 1, kind: "store.swept", conversationId: null, detail: {}, at },
      { ...system, sequence: 2, conversationId, detail: { isFirst: true, count: 2, status: null }, at: later },
      { ...system, sequence: 3, kind: "store.swept" },
    ]);
  }),
);

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
