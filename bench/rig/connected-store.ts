import { setTimeout as wait } from "node:timers/promises";
import type { Agent } from "@/lib/auth/actor";
import { connectStore } from "@/lib/integrations/connect-store";
import type { Stack } from "./stack";

/** The sandbox's seller that the benches connect. */
export const sellerId = 468424240;

/** Calls the sandbox's control door. Throws when it refuses. */
export async function sandbox(stack: Stack, method: "GET" | "POST" | "PUT", path: string, body?: unknown) {
  const response = await fetch(`${stack.sandboxUrl}/__sandbox/${path}`, {
    method,
    headers: { "content-type": "application/json" },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`sandbox ${path}: ${response.status} ${await response.text()}`);
  return response.json();
}

/** Connects the sandbox's seller to the first organization, as its admin would, and waits for the first comparison of lists. */
export async function connectSeller(stack: Stack): Promise<{ organizationId: string; storeId: string }> {
  const [person] = await stack.owner<{ id: string; organization_id: string }[]>`
    select u.id, m.organization_id from users u join memberships m on m.user_id = u.id where u.email = ${stack.admin.email}`;
  if (!person) throw new Error("there is no admin");
  const actor: Agent = {
    kind: "agent",
    id: person.id,
    organizationId: person.organization_id,
    name: "",
    email: stack.admin.email,
    role: "admin",
    groupIds: [],
    departmentIds: [],
    sessionId: crypto.randomUUID(),
  };
  const { accessToken, refreshToken } = await sandbox(stack, "POST", "tokens", { userId: sellerId });
  const connected = await connectStore(actor, {
    channelId: "mercado-libre",
    grant: { accessToken, refreshToken, expiresInSeconds: 21_600, sellerId: String(sellerId) },
    seller: { sourceId: String(sellerId), nickname: "CASA.AURORA", siteId: "MLA" },
  });
  if (!connected.ok) throw new Error(connected.reason);
  await untilIdle(stack);
  return { organizationId: actor.organizationId, storeId: connected.value.storeId };
}

/** Waits until the worker has nothing to do now; throws after a minute. */
export async function untilIdle({ owner }: Stack): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    const busy =
      await owner`select 1 from jobs where state = 'running' or (state = 'ready' and run_at <= now()) limit 1`;
    if (busy.length === 0) return;
    await wait(100);
  }
  throw new Error("the worker does not come to rest");
}
