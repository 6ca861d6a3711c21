import "server-only";
import { and, desc, eq, gt, isNull } from "drizzle-orm";
import { inOrganization } from "@/db/client";
import { accessLinks, users } from "@/db/schema";
import type { Agent } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import type { Here } from "@/lib/here";

export type InvitationListItem = Awaited<ReturnType<typeof listInvitations>>[number];

/** Invitations that can still be used, newest first. The links themselves are not kept anywhere. */
export async function listInvitations(actor: Agent, { on, now = new Date() }: Here = {}) {
  authorize(actor, "team.manage");
  return inOrganization(
    actor.organizationId,
    (tx) =>
      tx
        .select({
          id: accessLinks.id,
          invitee: accessLinks.invitee,
          role: accessLinks.role,
          invitedBy: users.name,
          createdAt: accessLinks.createdAt,
          expiresAt: accessLinks.expiresAt,
        })
        .from(accessLinks)
        .leftJoin(users, eq(users.id, accessLinks.createdBy))
        .where(
          and(
            eq(accessLinks.organizationId, actor.organizationId),
            eq(accessLinks.kind, "join"),
            isNull(accessLinks.usedAt),
            isNull(accessLinks.revokedAt),
            gt(accessLinks.expiresAt, now),
          ),
        )
        .orderBy(desc(accessLinks.createdAt), desc(accessLinks.id)),
    on,
  );
}
