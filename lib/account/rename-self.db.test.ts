import { expect, it } from "vitest";
import { anAgent, anOrganization } from "@/db/testing/factories";
import { rolledBack } from "@/db/testing/rolled-back";
import { findSessionActor } from "@/lib/auth/session";
import { eventsOf } from "@/lib/team/testing/observe";
import { RenameSelf } from "./input";
import { renameSelf } from "./rename-self";

it(
  "a person changes their own name; the same name again changes nothing",
  rolledBack(async (on) => {
    const agent = await anAgent(on, await anOrganization(on), { name: "Administración" });
    await renameSelf(agent, { name: "Inés Duarte" }, { on });
    const renamed = await findSessionActor({ userId: agent.id, sessionId: "s", startedAt: Date.now() + 1000 }, { on });
    expect(renamed?.name).toBe("Inés Duarte");
    await renameSelf({ ...agent, name: "Inés Duarte" }, { name: "Inés Duarte" }, { on });
    expect(await eventsOf(on, agent)).toMatchObject([
      {
        kind: "person.renamed",
        actorId: agent.id,
        detail: { personId: agent.id, before: "Administración", after: "Inés Duarte" },
      },
    ]);
  }),
);

it.each(["", "   ", "two\nlines", "nul\u0000", "x".repeat(81)])("%j is no name", (name) => {
  expect(RenameSelf.safeParse({ name }).success).toBe(false);
});
