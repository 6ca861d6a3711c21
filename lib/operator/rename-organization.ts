import "server-only";
import { eq } from "drizzle-orm";
import { asOwner } from "@/db/owner";
import { organizations } from "@/db/schema";
import type { Here } from "@/lib/here";
import { ok } from "@/lib/result";

/** Gives an organization another name. */
export function renameOrganization(
  { organizationId, name }: { organizationId: string; name: string },
  { on }: Here = {},
) {
  return asOwner(async (tx) => {
    await tx.update(organizations).set({ name }).where(eq(organizations.id, organizationId));
    return ok({ organizationId, name });
  }, on);
}
