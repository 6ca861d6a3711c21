import { eq, sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { database, inOrganization, pool } from "@/db/client";
import { asOwner } from "@/db/owner";
import { jobs, notifications } from "@/db/schema";
import { anOrganization, aStore } from "@/db/testing/factories";
import { channelOf } from "@/lib/channels/registry";
import { readAgain, readingOf } from "@/lib/jobs/read-again";
import { Crowded, createReceiver, type Incoming } from "./receive";

const receive = createReceiver(pool());

const body = (sellerId: string, change: Record<string, unknown> = {}) =>
  JSON.stringify({
    _id: crypto.randomUUID(),
    resource: "/questions/13580012345",
    user_id: sellerId,
    topic: "questions",
    application_id: 5503910054141466,
    attempts: 1,
    sent: "2026-11-20T17:51:30.129Z",
    received: "2026-11-20T17:51:30.106Z",
    ...change,
  });

const incoming = (text: string, change: Partial<Incoming> = {}): Incoming => ({
  channel: "mercado-libre",
  body: text,
  notification: channelOf("mercado-libre").notifications.read(text),
  foreign: false,
  receivedAt: new Date(),
  ...change,
});

const aConnectedStore = async () => aStore(database(), await anOrganization(database()));

const journalOf = (organizationId: string) =>
  inOrganization(organizationId, (tx) =>
    tx.select().from(notifications).where(eq(notifications.organizationId, organizationId)),
  );
const jobsOf = (organizationId: string) =>
  database().select().from(jobs).where(eq(jobs.organizationId, organizationId));

it("makes a notification durable and queues its reading", async () => {
  const { organizationId, id: storeId, sellerId } = await aConnectedStore();
  await receive(incoming(body(sellerId)));
  expect(await journalOf(organizationId)).toMatchObject([
    { state: "received", storeId, topic: "questions", target: "question:13580012345" },
  ]);
  expect(await jobsOf(organizationId)).toMatchObject([
    { name: "read-question", queue: "intake", payload: `{"storeId":"${storeId}","questionId":"13580012345"}` },
  ]);
});

it("queues a reading under the names that everybody else uses for it", async () => {
  const { organizationId, id: storeId, sellerId } = await aConnectedStore();
  await receive(incoming(body(sellerId)));
  await receive(incoming(body(sellerId, { topic: "items", resource: "/items/MLA998877" })));
  const queued = await jobsOf(organizationId);
  await database().transaction(async (tx) => {
    await readAgain(tx, { kind: "question", sourceId: "13580012345" }, { organizationId, storeId });
    await readAgain(tx, { kind: "item", sourceId: "MLA998877" }, { organizationId, storeId });
  });
  expect(await jobsOf(organizationId)).toEqual(queued);
  expect(queued).toMatchObject(
    [
      readingOf(storeId, { kind: "question", sourceId: "13580012345" }),
      readingOf(storeId, { kind: "item", sourceId: "MLA998877" }),
    ].map(asRow),
  );
});

const asRow = ({ payload, ...names }: { name: string; key: string; dedupe: string; payload: object }) => ({
  ...names,
  payload: JSON.stringify(payload),
});

it("journals every repeat and reads once, also when hundreds arrive together", async () => {
  const { organizationId, sellerId } = await aConnectedStore();
  await Promise.all(Array.from({ length: 250 }, () => receive(incoming(body(sellerId)))));
  expect(await journalOf(organizationId)).toHaveLength(250);
  expect(await jobsOf(organizationId)).toHaveLength(1);
});

it("parks what belongs to a seller nobody has connected", async () => {
  const sellerId = String(Date.now());
  await receive(incoming(body(sellerId)));
  const parked = await database().execute(sql`select state, target from notifications where seller_id = ${sellerId}`);
  expect(parked).toMatchObject([{ state: "parked", target: "question:13580012345" }]);
});

it.each([
  ["an unknown topic", { topic: "stars", resource: "/stars/1" }, "unsupported"],
  ["a resource on another host", { resource: "https://evil.example/questions/1" }, "bad-resource"],
  ["a resource that climbs", { resource: "/questions/../users/me" }, "bad-resource"],
])("keeps %s without acting on it", async (_what, change, reason) => {
  const { organizationId, sellerId } = await aConnectedStore();
  await receive(incoming(body(sellerId, change)));
  expect(await journalOf(organizationId)).toMatchObject([{ state: "ignored", reason }]);
  expect(await jobsOf(organizationId)).toEqual([]);
});

it("keeps what is not JSON, and what Postgres cannot store as it is", async () => {
  const text = `{"broken": "\0 \u{1F469}\u{1F3FD}"`;
  await receive(incoming(text));
  const kept = await database().execute<{ body: string }>(sql`
    select body, state, reason from notifications where organization_id is null and body like '{"broken"%'`);
  expect(kept).toMatchObject([{ body: text.replace("\0", "\u2400"), state: "ignored", reason: "not-json" }]);
});

it.each([
  ["half an emoji", { topic: "\ud83d", resource: "/\ude00" }],
  ["a NUL", { topic: "\0", resource: "/questions/1\0" }],
  ["an emoji that clipping halves", { topic: `${"a".repeat(499)}😀`, resource: "/stars/1" }],
  ["a year that is none", { topic: "stars", resource: "/stars/1", sent: "0000-01-01T00:00:00Z" }],
  ["a year of five digits", { topic: "stars", resource: "/stars/1", sent: "9999-12-31T23:59:59-23:59" }],
])("keeps %s", async (_what, change) => {
  const { organizationId, sellerId } = await aConnectedStore();
  await receive(incoming(body(sellerId, { ...change, _id: `${change.topic} id` })));
  expect(await journalOf(organizationId)).toMatchObject([{ state: "ignored" }]);
});

it("writes one by one what a deadlock undid together", async () => {
  const { organizationId, sellerId } = await aConnectedStore();
  await asOwner(async (tx) => {
    await tx.execute(sql`create function give_way() returns trigger language plpgsql as $$ begin
      if (select count(*) from written) > 1 then raise exception 'deadlock detected' using errcode = '40P01'; end if;
      return null; end $$`);
    await tx.execute(sql`create trigger give_way after insert on notifications referencing new table as written
      for each statement execute function give_way()`);
  });
  try {
    await Promise.all(Array.from({ length: 5 }, () => receive(incoming(body(sellerId)))));
  } finally {
    await asOwner((tx) => tx.execute(sql`drop function give_way cascade`));
  }
  expect(await journalOf(organizationId)).toHaveLength(5);
});

it("turns away at once what it cannot hold while the database stands still, and loses nothing that it took", async () => {
  const { organizationId, sellerId } = await aConnectedStore();
  const receiveLittle = createReceiver(pool(), { heldBytesMax: 20_000 });
  const sent = await asOwner(async (tx) => {
    await tx.execute(sql`lock table notifications in share row exclusive mode`);
    const all = Array.from({ length: 50 }, () => receiveLittle(incoming(body(sellerId))).then(() => true));
    for (const one of all) one.catch(() => undefined);
    await expect(all.at(-1)).rejects.toBeInstanceOf(Crowded);
    return all.map((one) => one.catch(() => false));
  });
  const written = (await Promise.all(sent)).filter((isWritten) => isWritten);
  expect(written.length).toBeGreaterThan(10);
  expect(written.length).toBeLessThan(20);
  expect(await journalOf(organizationId)).toHaveLength(written.length);
  await receiveLittle(incoming(body(sellerId)));
});

it("does not act for another application", async () => {
  const { organizationId, sellerId } = await aConnectedStore();
  await receive(incoming(body(sellerId), { foreign: true }));
  expect(await journalOf(organizationId)).toMatchObject([
    { state: "ignored", reason: "foreign-application", target: null },
  ]);
  expect(await jobsOf(organizationId)).toEqual([]);
});

it("does not lose its neighbours when one notification cannot be written", async () => {
  const { organizationId, sellerId } = await aConnectedStore();
  const unwritable = incoming(body(sellerId), { receivedAt: new Date("2026-11-20T12:00:00Z") });
  Object.assign(unwritable, { channel: "no-such-channel" });
  const outcomes = await Promise.allSettled([
    receive(incoming(body(sellerId))),
    receive(unwritable),
    receive(incoming(body(sellerId, { resource: "/questions/2" }))),
  ]);
  expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
  expect(await journalOf(organizationId)).toHaveLength(2);
});
