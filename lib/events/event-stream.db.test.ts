import { sql } from "drizzle-orm";
import { expect, it, vi } from "vitest";
import { database, inOrganization } from "@/db/client";
import { asOwner } from "@/db/owner";
import { anAgent, anOrganization } from "@/db/testing/factories";
import { systemOf } from "@/lib/auth/actor";
import { eventStream } from "./event-stream";
import { recordEvent } from "./record-event";
import { failWhoWaitsFor } from "./testing/fail-who-waits-for";

const happen = (organizationId: string) =>
  inOrganization(organizationId, (tx) =>
    recordEvent(tx, systemOf(organizationId), { kind: "store.swept", at: new Date() }),
  );

/** A browser's stream whose pings are fast, read word by word: `ping 3`, `stale`, `event 4`. */
async function anOpenStream({ after }: { after: number | null }) {
  const organizationId = await anOrganization(database());
  await happen(organizationId);
  const actor = await anAgent(database(), organizationId);
  const response = await eventStream(actor, Date.now(), after, { pingSeconds: 0.05, retrySeconds: 0.05 });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  async function next(): Promise<string[]> {
    const { value = "" } = (await reader?.read()) ?? {};
    return [...value.matchAll(/(?:event: (\S+)\n)?(?:id: \d+\n)?data: (.*)\n\n/g)].map(
      ([, word = "event", data = ""]) => [word, JSON.parse(data).sequence].join(" ").trim(),
    );
  }
  /** Reads on until that word came. Returns all that were read. */
  async function readUntil(word: string): Promise<string[]> {
    const read: string[] = [];
    while (!read.includes(word)) read.push(...(await next()));
    return read;
  }
  return { organizationId, readUntil, leave: () => reader?.cancel() };
}

it("says where the present is once it has sent what led there, and with every ping", async () => {
  const { organizationId, readUntil, leave } = await anOpenStream({ after: 0 });
  expect(await readUntil("ready 1")).toEqual(["event 1", "ready 1"]);
  await happen(organizationId);
  expect(await readUntil("ping 2")).toContain("event 2");
  await leave();
});

it("says that it is stale while the database does not answer, and never that it is alive", async () => {
  const { readUntil, leave } = await anOpenStream({ after: null });
  await readUntil("ping 1");
  await asOwner(async (tx) => {
    await tx.execute(sql`lock table memberships in access exclusive mode`);
    await vi.waitFor(async () => expect(await failWhoWaitsFor("memberships")).toBeGreaterThan(0), { timeout: 5000 });
    const read = await readUntil("stale");
    expect(read.slice(read.indexOf("stale"))).toEqual(["stale"]);
  });
  await readUntil("ping 1");
  await leave();
});
