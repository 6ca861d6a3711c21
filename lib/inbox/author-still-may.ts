import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { inOrganization } from "@/db/client";
import { memberships } from "@/db/schema";

/** Rights are checked again when the thing happens: the author may have been disabled since pressing the key. */
export async function authorStillMay(organizationId: string, authorId: string | null): Promise<boolean> {
  if (!authorId) return true;
  return inOrganization(organizationId, async (tx) => {
    const [member] = await tx
      .select({ id: memberships.userId })
      .from(memberships)
      .where(and(eq(memberships.userId, authorId), isNull(memberships.disabledAt)));
    return member !== undefined;
  });
}
