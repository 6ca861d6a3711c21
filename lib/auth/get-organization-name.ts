import "server-only";
import { eq } from "drizzle-orm";
import { inOrganization } from "@/db/client";
import { organizations } from "@/db/schema";
import { NotFound } from "@/lib/errors";
import type { Here } from "@/lib/here";
import type { Agent } from "./actor";

/** The name of the actor's own organization. */
export async function getOrganizationName(actor: Agent, { on }: Here = {}): Promise<string> {
  return inOrganization(
    actor.organizationId,
    async (tx) => {
      const [organization] = await tx
        .select({ name: organizations.name })
        .from(organizations)
        .where(eq(organizations.id, actor.organizationId));
      if (!organization) throw new NotFound("organization");
      return organization.name;
    },
    on,
  );
}
