import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { database, inOrganization, type Transaction } from "@/db/client";
import { authorizationAttempts, entrySettings, jobs, notifications, storeCredentials, stores } from "@/db/schema";
import { anAgent, anOrganization, aStore } from "@/db/testing/factories";
import { rolledBack } from "@/db/testing/rolled-back";
import type { Agent } from "@/lib/auth/actor";
import { Forbidden } from "@/lib/errors";
import { unsealAccessToken } from "./credentials";
import { finishAuthorization } from "./finish-authorization";
import type { FinishAuthorization } from "./input";
import { startAuthorization } from "./start-authorization";
import { type Marketplace, startMarketplace } from "./testing/marketplace";
import { eventsOf, kindsOf, queuedFor } from "./testing/what-happened";

// Before anything reads the configuration: without an application there is nothing to authorize.
vi.hoisted(() => {
  process.env.MELI_CLIENT_ID = "5503910054141466";
});

let marketplace: Marketplace;
beforeAll(async () => {
  marketplace = await startMarketplace();
});
afterAll(() => marketplace.stop());
beforeEach(() => {
  marketplace.asked.length = 0;
  // Sellers never repeat, so that tests cannot meet each other's stores.
  marketplace.account = { id: String(++lastSeller), nickname: "CASA.AURORA", siteId: "MLA" };
});
let lastSeller = Date.now() * 1000;

const start = new Date("2026-11-20T12:00:00Z");
const after = (minutes: number) => new Date(start.getTime() + minutes * 60_000);

async function anAdmin(on: Transaction, organizationId?: string): Promise<Agent> {
  return anAgent(on, organizationId ?? (await anOrganization(on)), { role: "admin", name: "Inés Duarte" });
}

type On = Parameters<typeof startAuthorization>[2];

async function begin(actor: Agent, here: On) {
  const started = await startAuthorization(actor, { channelId: "mercado-libre", siteId: "MLA" }, withPeer(here));
  if (!started.ok) throw new Error(started.reason);
  return started.value.url;
}
const withPeer = (here: On) => ({ now: start, ...here, channel: marketplace.channel });
const finish = (actor: Agent, back: Partial<FinishAuthorization>, here: On) =>
  finishAuthorization(
    actor,
    { channelId: "mercado-libre", code: undefined, state: undefined, error: undefined, ...back },
    withPeer(here),
  );

async function connect(actor: Agent, here: On) {
  return finish(actor, marketplace.consent(await begin(actor, here)), here);
}

const rowsOf = (on: Transaction, actor: Agent) =>
  inOrganization(
    actor.organizationId,
    async (tx) => ({
      stores: await tx.select().from(stores),
      credentials: await tx.select().from(storeCredentials),
      entries: await tx.select().from(entrySettings),
    }),
    on,
  );

it(
  "sends the admin to the consent page with a fresh state and the hash of a secret",
  rolledBack(async (on) => {
    const actor = await anAdmin(on);
    const url = new URL(await begin(actor, { on }));
    expect(url.pathname).toBe("/authorization");
    expect(url.searchParams.get("code_challenge_method")).toBe("S256");
    expect(url.searchParams.get("state")).toMatch(/^[\w-]{43}$/);
    expect(new URL(await begin(actor, { on })).searchParams.get("state")).not.toBe(url.searchParams.get("state"));
    const attempts = await inOrganization(actor.organizationId, (tx) => tx.select().from(authorizationAttempts), on);
    expect(JSON.stringify(attempts)).not.toContain(url.searchParams.get("state"));
  }),
);

it(
  "refuses a country that the marketplace does not know",
  rolledBack(async (on) => {
    const started = await startAuthorization(
      await anAdmin(on),
      { channelId: "mercado-libre", siteId: "XXX" },
      withPeer({ on }),
    );
    expect(started).toEqual({ ok: false, reason: "country-unknown" });
  }),
);

it(
  "lets only admins begin or end it",
  rolledBack(async (on) => {
    const organizationId = await anOrganization(on);
    for (const role of ["agent", "manager"] as const) {
      const actor = await anAgent(on, organizationId, { role });
      await expect(begin(actor, { on })).rejects.toThrow(Forbidden);
      await expect(finish(actor, { state: "x" }, { on })).rejects.toThrow(Forbidden);
    }
  }),
);

it(
  "connects the store: sealed tokens, usual entries, first comparison, event",
  rolledBack(async (on) => {
    const actor = await anAdmin(on);
    const connected = await connect(actor, { on });
    if (!connected.ok) throw new Error(connected.reason);
    const { storeId } = connected.value;
    expect(connected.value.reconnected).toBe(false);

    const {
      stores: [store],
      credentials: [credentials],
      entries,
    } = await rowsOf(on, actor);
    expect(store).toMatchObject({
      id: storeId,
      sellerId: marketplace.account.id,
      nickname: "CASA.AURORA",
      siteId: "MLA",
      state: "connected",
      connectedBy: actor.id,
    });
    if (!credentials) throw new Error("no credentials");
    expect(credentials.sealedAccessToken).not.toContain("APP_USR");
    expect(unsealAccessToken(credentials)).toMatch(/^APP_USR-/);
    expect(credentials.expiresAt).toEqual(new Date(start.getTime() + 21_600_000));
    expect(entries.map(({ entry, enabled, module }) => [entry, enabled, module])).toEqual([
      ["presale", true, "commercial"],
      ["postsale", true, "support"],
      ["claim", true, "support"],
    ]);
    expect(await queuedFor(on, actor.organizationId)).toEqual([
      `sweep-store sweep:${storeId}`,
      `read-missed-feeds missed:${storeId}`,
      `backfill-orders backfill:${storeId}`,
    ]);
    expect(await eventsOf(on, actor.organizationId)).toMatchObject([
      { kind: "store.connected", actorId: actor.id, detail: { storeId, reconnected: false } },
    ]);
  }),
);

it(
  "takes a state once, within ten minutes, from the session that began",
  rolledBack(async (on) => {
    const actor = await anAdmin(on);
    const colleague = await anAdmin(on, actor.organizationId);
    const stranger = await anAdmin(on);
    const back = marketplace.consent(await begin(actor, { on }));
    const refusal = (reason: string) => ({ ok: false, reason });

    expect(await finish(actor, { code: back.code }, { on })).toEqual(refusal("state-unknown"));
    expect(await finish(actor, { ...back, state: "made-up" }, { on })).toEqual(refusal("state-unknown"));
    expect(await finish(stranger, back, { on })).toEqual(refusal("state-unknown"));
    expect(await finish(colleague, back, { on })).toEqual(refusal("state-of-other-session"));
    const elsewhere = { ...actor, sessionId: crypto.randomUUID() };
    expect(await finish(elsewhere, back, { on })).toEqual(refusal("state-of-other-session"));
    expect(await finish(actor, back, { on, now: after(10) })).toEqual(refusal("state-expired"));
    expect(marketplace.asked).toEqual([]);

    expect((await finish(actor, back, { on, now: after(9) })).ok).toBe(true);
    expect(await finish(actor, back, { on, now: after(9) })).toEqual(refusal("state-used"));
  }),
);

it.each([
  ["access_denied", "denied"],
  ["invalid_operator_user_id", "invalid-operator"],
  ["invalid_redirect_uri", "redirect-mismatch"],
  ["unauthorized_application", "application-blocked"],
  ["temporarily_unavailable", "marketplace-unavailable"],
  ["something_new", "marketplace-refused"],
  ["constructor", "marketplace-refused"],
])("explains %s of the consent page as %s, and the state is spent", (error, reason) =>
  rolledBack(async (on) => {
    const actor = await anAdmin(on);
    const { state, code } = marketplace.consent(await begin(actor, { on }));
    expect(await finish(actor, { state, error }, { on })).toEqual({ ok: false, reason });
    expect(await finish(actor, { state, code }, { on })).toEqual({ ok: false, reason: "state-used" });
    expect((await rowsOf(on, actor)).stores).toEqual([]);
  })(),
);

const INVALID_GRANT =
  "Error validating grant. Your authorization code or refresh token may be expired or it was already used";

it.each([
  ["POST", 400, { error: "invalid_grant", error_description: INVALID_GRANT }, "code-expired-or-used"],
  ["POST", 400, { error: "invalid_grant", error_description: "redirect_uri does not match" }, "redirect-mismatch"],
  ["POST", 400, { error: "invalid_client", message: "invalid client_id" }, "application-misconfigured"],
  [
    "POST",
    400,
    { error: "invalid_request", message: "code_verifier is a required parameter" },
    "application-misconfigured",
  ],
  ["POST", 401, { error: "unauthorized_application" }, "application-blocked"],
  ["POST", 429, { error: "local_rate_limited" }, "marketplace-unavailable"],
  ["POST", 500, {}, "marketplace-unavailable"],
  ["POST", 200, { odd: true }, "marketplace-unavailable"],
  ["GET", 403, { code: "forbidden", message: "invalid_operator_user_id" }, "invalid-operator"],
  ["GET", 403, { error: "access_denied", code: "FORBIDDEN" }, "account-not-allowed"],
  ["GET", 503, {}, "marketplace-unavailable"],
])("explains a %s answered %i %o as %s", (method, status, body, reason) =>
  rolledBack(async (on) => {
    const actor = await anAdmin(on);
    const back = marketplace.consent(await begin(actor, { on }));
    marketplace.misbehave(method, { status, body });
    expect(await finish(actor, back, { on })).toEqual({ ok: false, reason });
    expect((await rowsOf(on, actor)).stores).toEqual([]);
  })(),
);

it(
  "trusts no token whose owner is another than it says",
  rolledBack(async (on) => {
    const actor = await anAdmin(on);
    const back = marketplace.consent(await begin(actor, { on }));
    marketplace.misbehave("GET /users/me", { status: 200, body: { id: 1, nickname: "OTRA", site_id: "MLA" } });
    expect(await finish(actor, back, { on })).toEqual({ ok: false, reason: "marketplace-unavailable" });
  }),
);

it(
  "refuses an account that another organization has, and takes nothing from it",
  rolledBack(async (on) => {
    const other = await anAdmin(on);
    await connect(other, { on });
    marketplace.asked.length = 0;
    expect(await connect(await anAdmin(on), { on })).toEqual({ ok: false, reason: "connected-elsewhere" });
    expect(marketplace.asked.filter((asked) => asked.startsWith("DELETE"))).toEqual([]);
  }),
);

it(
  "refuses a second store beyond the limit, and gives the unused permission back",
  rolledBack(async (on) => {
    const actor = await anAdmin(on);
    await aStore(on, actor.organizationId);
    expect(await connect(actor, { on })).toEqual({ ok: false, reason: "store-limit-reached" });
    expect(marketplace.asked.at(-1)).toBe(`DELETE /users/${marketplace.account.id}/applications/5503910054141466`);
    expect(await kindsOf(on, actor.organizationId)).toEqual([]);
  }),
);

it(
  "connects a second store where two are allowed, and a new one where the old was disconnected",
  rolledBack(async (on) => {
    const actor = await anAdmin(on, await anOrganization(on, { storeLimit: 2 }));
    const old = await aStore(on, actor.organizationId);
    expect((await connect(actor, { on })).ok).toBe(true);
    await inOrganization(
      actor.organizationId,
      (tx) => tx.update(stores).set({ state: "disconnected" }).where(eq(stores.id, old.id)),
      on,
    );
    marketplace.account.id = String(++lastSeller);
    expect((await connect(actor, { on })).ok).toBe(true);
  }),
);

it(
  "refuses another account than the one that waits to be reconnected",
  rolledBack(async (on) => {
    const actor = await anAdmin(on);
    const { id } = await aStore(on, actor.organizationId);
    await inOrganization(
      actor.organizationId,
      (tx) => tx.update(stores).set({ state: "reconnect-needed" }).where(eq(stores.id, id)),
      on,
    );
    expect(await connect(actor, { on })).toEqual({ ok: false, reason: "different-seller" });
  }),
);

it.each(["connected", "reconnect-needed", "disconnected"] as const)(
  "reconnects the same %s account: same store, new pair, old choices, waiting work at once",
  (state) =>
    rolledBack(async (on) => {
      const actor = await anAdmin(on);
      const first = await connect(actor, { on });
      if (!first.ok) throw new Error(first.reason);
      const { storeId } = first.value;
      const later = new Date(Date.now() + 3_600_000);
      await inOrganization(
        actor.organizationId,
        async (tx) => {
          await tx.update(stores).set({ state }).where(eq(stores.id, storeId));
          if (state === "disconnected") await tx.delete(storeCredentials).where(eq(storeCredentials.storeId, storeId));
          await tx
            .update(entrySettings)
            .set({ enabled: false })
            .where(and(eq(entrySettings.storeId, storeId), eq(entrySettings.entry, "claim")));
          await tx.update(jobs).set({ runAt: later }).where(eq(jobs.organizationId, actor.organizationId));
        },
        on,
      );
      marketplace.account.nickname = "CASA.AURORA.OFICIAL";
      expect(await connect(actor, { on, now: after(60) })).toEqual({
        ok: true,
        value: { storeId, reconnected: true },
      });
      const { stores: rows, credentials, entries } = await rowsOf(on, actor);
      expect(rows).toMatchObject([{ state: "connected", nickname: "CASA.AURORA.OFICIAL", stateSince: after(60) }]);
      expect(credentials).toHaveLength(1);
      expect(credentials[0]?.version).toBe(state === "disconnected" ? 1 : 2);
      expect(entries.find(({ entry }) => entry === "claim")?.enabled).toBe(false);
      const waiting = await on
        .select({ runAt: jobs.runAt })
        .from(jobs)
        .where(eq(jobs.organizationId, actor.organizationId));
      expect(waiting).toHaveLength(3);
      expect(waiting.every(({ runAt }) => runAt < later)).toBe(true);
      expect(await kindsOf(on, actor.organizationId)).toEqual(["store.connected", "store.connected"]);
    })(),
);

it(
  "adopts the notifications that came before the store, and reads each thing once",
  rolledBack(async (on) => {
    const actor = await anAdmin(on);
    const parked = (target: string | null) => ({
      channel: "mercado-libre" as const,
      sellerId: marketplace.account.id,
      body: "{}",
      target,
      state: "parked" as const,
      receivedAt: start,
    });
    await on
      .insert(notifications)
      .values([
        parked("question:13580012345"),
        parked("question:13580012345"),
        parked("item:MLA998877"),
        parked(null),
        { ...parked("question:1"), sellerId: "1" },
      ]);
    const connected = await connect(actor, { on });
    if (!connected.ok) throw new Error(connected.reason);
    const { storeId } = connected.value;
    expect(await queuedFor(on, actor.organizationId)).toEqual([
      `read-item item:${storeId}:MLA998877`,
      `read-question question:${storeId}:13580012345`,
      `sweep-store sweep:${storeId}`,
      `read-missed-feeds missed:${storeId}`,
      `backfill-orders backfill:${storeId}`,
    ]);
    const adopted = await inOrganization(
      actor.organizationId,
      (tx) => tx.select({ state: notifications.state }).from(notifications).where(eq(notifications.storeId, storeId)),
      on,
    );
    expect(adopted.map(({ state }) => state).sort()).toEqual(["ignored", "received", "received", "received"]);
  }),
);

it("gives the last free place to one of two admins who connect different accounts at once", async () => {
  const on = database();
  const organizationId = await anOrganization(on);
  const actors = [
    await anAgent(on, organizationId, { role: "admin" }),
    await anAgent(on, organizationId, { role: "admin" }),
  ];
  const [one, two] = [await startMarketplace(String(++lastSeller)), await startMarketplace(String(++lastSeller))];
  const results = await Promise.all(
    [one, two].map(async (place, index) => {
      const actor = actors[index];
      if (!actor) throw new Error("no actor");
      const here = { now: start, channel: place.channel };
      const started = await startAuthorization(actor, { channelId: "mercado-libre", siteId: "MLA" }, here);
      if (!started.ok) throw new Error(started.reason);
      const back = { ...place.consent(started.value.url), error: undefined };
      return finishAuthorization(actor, { channelId: "mercado-libre", ...back }, here);
    }),
  );
  expect(results.map((result) => (result.ok ? "connected" : result.reason)).sort()).toEqual([
    "connected",
    "store-limit-reached",
  ]);
  await Promise.all([one.stop(), two.stop()]);
});

it("lets one of two organizations have an account that both authorize at once", async () => {
  const on = database();
  const place = await startMarketplace(String(++lastSeller));
  const here = { now: start, channel: place.channel };
  const results = await Promise.all(
    [1, 2].map(async () => {
      const actor = await anAgent(on, await anOrganization(on), { role: "admin" });
      const started = await startAuthorization(actor, { channelId: "mercado-libre", siteId: "MLA" }, here);
      if (!started.ok) throw new Error(started.reason);
      const back = { ...place.consent(started.value.url), error: undefined };
      return finishAuthorization(actor, { channelId: "mercado-libre", ...back }, here);
    }),
  );
  expect(results.map((result) => (result.ok ? "connected" : result.reason)).sort()).toEqual([
    "connected",
    "connected-elsewhere",
  ]);
  await place.stop();
});
