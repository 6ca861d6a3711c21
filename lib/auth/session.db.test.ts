import { and, eq, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { database, inOrganization } from "@/db/client";
import { asOwner } from "@/db/owner";
import { events } from "@/db/schema";
import { anAgent, anOrganization } from "@/db/testing/factories";
import { rolledBack } from "@/db/testing/rolled-back";
import type { Agent } from "@/lib/auth/actor";
import { setPassword } from "@/lib/operator/set-password";
import { authOptions, findSessionActor, SESSION_SECONDS_MAX } from "./session";

const PASSWORD = "correct-horse-battery";

/** What next-auth calls with the form, and whose error's message it puts into an address. */
function authorize(credentials: Record<string, unknown> | undefined, headers: Record<string, string> = {}) {
  const [provider] = authOptions().providers;
  if (provider?.type !== "credentials") throw new Error("no sign-in by password");
  const { authorize: enter } = provider.options as Pick<typeof provider, "authorize">;
  return enter(credentials as Record<string, string>, { headers });
}

/** What the history says of them. */
const signInsOf = ({ id, organizationId }: Agent) =>
  inOrganization(organizationId, (tx) =>
    tx.$count(events, and(eq(events.kind, "person.signed-in"), eq(events.actorId, id))),
  );

describe("signing in", () => {
  it("opens with the password and counts against the last hop only", async () => {
    const agent = await anAgent(database(), await anOrganization(database()));
    await setPassword({ email: agent.email, password: PASSWORD });
    expect(await authorize({ email: agent.email, password: PASSWORD })).toEqual({ id: agent.id });
    expect(await signInsOf(agent)).toBe(1);
    const wrong = authorize({ email: agent.email, password: "wrong" }, { "x-forwarded-for": "10.0.0.1, 192.0.2.7" });
    await expect(wrong).rejects.toThrow(/^wrong-credentials$/);
    const counted = await database().execute(sql`select failures from sign_in_throttles
      where subject = encode(sha256('sign-in-from:192.0.2.7'), 'hex')`);
    expect(counted).toEqual([{ failures: 1 }]);
    expect(await signInsOf(agent)).toBe(1);
  });

  it.each([
    ["nothing", undefined],
    ["an e-mail with a NUL", { email: "a\0@example.com", password: PASSWORD }],
    ["a password with a NUL", { email: "a@example.com", password: "\0" }],
    ["an endless e-mail", { email: `${"a".repeat(300)}@example.com`, password: PASSWORD }],
    ["an endless password", { email: "a@example.com", password: "a".repeat(257) }],
    ["lists", { email: ["a@example.com"], password: { a: 1 } }],
  ])("refuses %s like any wrong one", async (_what, credentials) => {
    await expect(authorize(credentials)).rejects.toThrow(/^wrong-credentials$/);
  });

  it("says nothing of an outage but that there is one", async () => {
    await asOwner((tx) => tx.execute(sql`alter table sign_in_throttles rename to elsewhere`));
    try {
      await expect(authorize({ email: "a@example.com", password: PASSWORD })).rejects.toThrow(/^unavailable$/);
    } finally {
      await asOwner((tx) => tx.execute(sql`alter table elsewhere rename to sign_in_throttles`));
    }
  });
});

it(
  "a session ends at its maximum, however often its token was renewed",
  rolledBack(async (on) => {
    const agent = await anAgent(on, await anOrganization(on));
    const now = new Date(Date.now() + 24 * 3600_000);
    const session = (ageSeconds: number) => ({
      userId: agent.id,
      sessionId: "s",
      startedAt: now.getTime() - ageSeconds * 1000,
    });
    expect(await findSessionActor(session(SESSION_SECONDS_MAX), { on, now })).toMatchObject({ id: agent.id });
    expect(await findSessionActor(session(SESSION_SECONDS_MAX + 1), { on, now })).toBeNull();
    expect(await findSessionActor({ ...session(0), startedAt: Number.NaN }, { on, now })).toBeNull();
  }),
);

it("a session that was signed out of is over, with every copy of its cookie, and the person's others go on", async () => {
  const agent = await anAgent(database(), await anOrganization(database()));
  const session = () => ({ userId: agent.id, sessionId: crypto.randomUUID(), startedAt: Date.now() });
  const [here, elsewhere] = [session(), session()];
  const token = { sub: here.userId, ...here };
  const signOut = async () => authOptions().events?.signOut?.({ session: { ...here, expires: "" }, token });
  expect(await findSessionActor(here)).toMatchObject({ id: agent.id });
  await signOut();
  await signOut();
  expect(await findSessionActor(here)).toBeNull();
  expect(await findSessionActor(elsewhere)).toMatchObject({ id: agent.id });
});
