import "server-only";
import { eq } from "drizzle-orm";
import { organizations, users } from "@/db/schema";
import type { AccessLinkKind } from "@/db/vocabulary";
import type { Here } from "@/lib/here";
import { ok, type Result } from "@/lib/result";
import { type LinkRefusal, throughAccessLink } from "./access-links";

/** What the page behind a link shows before it is used. `person` is whose password it changes. */
export type OpenLink = { organizationName: string; person: { name: string; email: string } | null; expiresAt: Date };

/** What a link opens, for who holds it. Using it is another step: previews that messengers make do not use it up. */
export function findAccessLink(
  { token, kind }: { token: string; kind: AccessLinkKind },
  here: Here = {},
): Promise<Result<OpenLink, LinkRefusal>> {
  return throughAccessLink(token, kind, here, async (tx, link) => {
    const [organization] = await tx
      .select({ name: organizations.name })
      .from(organizations)
      .where(eq(organizations.id, link.organizationId));
    const [person] = link.userId
      ? await tx.select({ name: users.name, email: users.email }).from(users).where(eq(users.id, link.userId))
      : [];
    return ok({
      organizationName: organization?.name ?? "",
      person: person ?? null,
      expiresAt: link.expiresAt,
    });
  });
}
