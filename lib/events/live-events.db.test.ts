import { sql } from "drizzle-orm";
import { expect, it, vi } from "vitest";
import { database, inOrganization, pool } from "@/db/client";
import { asOwner } from "@/db/owner";
import { anOrganization } from "@/db/testing/factories";
import { systemOf } from "@/lib/auth/actor";
import { LiveEvents, type Subscriber } from "./live-events";
import { recordEvent } from "./record-event";
import { failWhoWaitsFor } from "./testing/fail-who-waits-for";

const happen = (organizationId: string) =>
  inOrganization(organizationId, (tx) =>
    recordEvent(tx, systemOf(organizationId), { kind: "store.swept", at: new Date() }),
  );

function aBrowser(position: number) {
  const heard: number[] = [];
  const resets: number[] = [];
  const subscriber: Subscriber = {
    position,
    send: (events) => void heard.push(...events.map(({ sequence }) => sequence)),
    reset: (sequence) => void resets.push(sequence),
  };
  return { heard, resets, subscriber };
}

const until = (condition: () => void | Promise<void>) => vi.waitFor(condition, { timeout: 30_000, interval: 10 });

it("sends what happens, in order, to everybody of the organization and to nobody else", async () => {
  const [ours, theirs] = [await anOrganization(database()), await anOrganization(database())];
  const live = new LiveEvents(pool);
  const browsers = [aBrowser(0), aBrowser(0)];
  const stranger = aBrowser(0);
  for (const { subscriber } of browsers) await live.join(ours, subscriber);
  await live.join(theirs, stranger.subscriber);

  await Promise.all(Array.from({ length: 20 }, () => happen(ours)));
  const all = Array.from({ length: 20 }, (_, index) => index + 1);
  await until(() => expect(browsers.map(({ heard }) => heard)).toEqual([all, all]));
  await happen(theirs);
  await until(() => expect(stranger.heard).toEqual([1]));
});

it("resumes from the last event a browser has seen, without a gap and without a repeat", async () => {
  const organizationId = await anOrganization(database());
  const live = new LiveEvents(pool);
  for (let count = 0; count < 5; count++) await happen(organizationId);
  const browser = aBrowser(2);
  const joining = live.join(organizationId, browser.subscriber);
  await Promise.all([joining, ...Array.from({ length: 10 }, () => happen(organizationId))]);
  await until(() => expect(browser.heard).toEqual(Array.from({ length: 13 }, (_, index) => index + 3)));
});

it("tells a browser that has been away for too long, or from another database, to read everything again", async () => {
  const organizationId = await anOrganization(database());
  await happen(organizationId);
  const live = new LiveEvents(pool);
  const fromElsewhere = aBrowser(999_999);
  await live.join(organizationId, fromElsewhere.subscriber);
  expect(fromElsewhere.resets).toEqual([1]);
  await happen(organizationId);
  await until(() => expect(fromElsewhere.heard).toEqual([2]));
});

it("goes on after its connection to the database was cut", async () => {
  const organizationId = await anOrganization(database());
  const live = new LiveEvents(pool);
  const browser = aBrowser(0);
  await live.join(organizationId, browser.subscriber);
  await happen(organizationId);
  await until(() => expect(browser.heard).toEqual([1]));

  const cut = await asOwner((tx) =>
    tx.execute(sql`
      select pg_terminate_backend(pid) from pg_stat_activity
      where query ilike 'listen%' and datname = current_database() and pid <> pg_backend_pid()`),
  );
  expect(cut.length).toBeGreaterThan(0);
  await happen(organizationId);
  await until(() => expect(browser.heard).toEqual([1, 2]));
});

it("tries again by itself when a reading failed", async () => {
  const organizationId = await anOrganization(database());
  const live = new LiveEvents(pool);
  const browser = aBrowser(0);
  await live.join(organizationId, browser.subscriber);
  await asOwner(async (tx) => {
    await tx.execute(sql`lock table events in access exclusive mode`);
    await database().execute(sql`select pg_notify('events', ${`${organizationId}:1`})`);
    await until(async () => expect(await failWhoWaitsFor("events")).toBeGreaterThan(0));
    // It comes without a notification: only a second look finds it.
    await tx.execute(sql`insert into events (organization_id, sequence, kind, actor_kind, at)
      values (${organizationId}, 1, 'store.swept', 'system', now())`);
  });
  await until(() => expect(browser.heard).toEqual([1]));
});

it("brings a browser to the present when asked, or says that it cannot", async () => {
  const organizationId = await anOrganization(database());
  const live = new LiveEvents(pool);
  const browser = aBrowser(0);
  await live.join(organizationId, browser.subscriber);
  await asOwner(async (tx) => {
    await tx.execute(sql`lock table events in access exclusive mode`);
    const asked = live.catchUp(organizationId);
    const refused = expect(asked).rejects.toThrow();
    await until(async () => expect(await failWhoWaitsFor("events")).toBeGreaterThan(0));
    await refused;
  });
  await happen(organizationId);
  await live.catchUp(organizationId);
  expect(browser.subscriber.position).toBe(1);
});

it("sends nothing more to a browser that has left", async () => {
  const organizationId = await anOrganization(database());
  const live = new LiveEvents(pool);
  const [stays, leaves] = [aBrowser(0), aBrowser(0)];
  await live.join(organizationId, stays.subscriber);
  const leave = await live.join(organizationId, leaves.subscriber);
  leave();
  await happen(organizationId);
  await until(() => expect(stays.heard).toEqual([1]));
  expect(leaves.heard).toEqual([]);
});

it("goes on for the others when one browser's line is dead", async () => {
  const organizationId = await anOrganization(database());
  const live = new LiveEvents(pool);
  const dead = aBrowser(0);
  dead.subscriber.send = () => {
    throw new TypeError("Invalid state: Controller is already closed");
  };
  await live.join(organizationId, dead.subscriber);
  const alive = aBrowser(0);
  await live.join(organizationId, alive.subscriber);
  await happen(organizationId);
  await happen(organizationId);
  await until(() => expect(alive.heard).toEqual([1, 2]));
});

it("lets a browser in that is further behind than the recent events reach", { timeout: 60_000 }, async () => {
  const organizationId = await anOrganization(database());
  const live = new LiveEvents(pool);
  await live.join(organizationId, aBrowser(0).subscriber);
  for (let count = 0; count < 600; count++) await happen(organizationId);
  const late = aBrowser(10);
  await live.join(organizationId, late.subscriber);
  await until(() => expect(late.heard).toEqual(Array.from({ length: 590 }, (_, index) => index + 11)));
});
