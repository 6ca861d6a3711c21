import type { Agent } from "@/lib/auth/actor";
import { createOrganization } from "@/lib/operator/create-organization";

export const agentPassword = "correct-horse-battery";

/** An organization of its own, and its admin signed in, whose password is `agentPassword`. */
export async function anAgentOfBench(name: string): Promise<Agent> {
  const email = `${name}@mostrador.example`;
  const created = await createOrganization({
    name,
    adminEmail: email,
    adminPassword: agentPassword,
    adminName: "Inés Duarte",
  });
  if (!created.ok) throw new Error(created.reason);
  return {
    kind: "agent",
    id: created.value.personId,
    organizationId: created.value.organizationId,
    name: "Inés Duarte",
    email,
    role: "admin",
    groupIds: [],
    departmentIds: [],
    sessionId: crypto.randomUUID(),
  };
}
