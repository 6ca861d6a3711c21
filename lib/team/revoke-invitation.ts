import "server-only";
import { and, eq } from "drizzle-orm";
import { inOrganization } from "@/db/client";
import { accessLinks } from "@/db/schema";
import type { Agent } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import { NotFound } from "@/lib/errors";
import { recordEvent } from "@/lib/events/record-event";
import type { Here } from "@/lib/here";
import { ok, refused } from "@/lib/result";
import type { RevokeInvitation } from "./input";

export type RevokeInvitationRefusal = "already-joined";

/** Takes an invitation back: its link opens nothing from now on. Taking it back again changes nothing. */
export async function revokeInvitation(
  actor: Agent,
  { invitationId }: RevokeInvitation,
  { on, now = new Date() }: Here = {},
) {
  authorize(actor, "team.manage");
  return inOrganization(
    actor.organizationId,
    async (tx) => {
      const [invitation] = await tx
        .select({ role: accessLinks.role, usedAt: accessLinks.usedAt, revokedAt: accessLinks.revokedAt })
        .from(accessLinks)
        .where(
          and(
            eq(accessLinks.organizationId, actor.organizationId),
            eq(accessLinks.id, invitationId),
            eq(accessLinks.kind, "join"),
          ),
        )
        .for("update");
      if (!invitation) throw new NotFound("invitation");
      if (invitation.usedAt) return refused("already-joined");
      if (invitation.revokedAt) return ok({ invitationId });

      await tx.update(accessLinks).set({ revokedAt: now }).where(eq(accessLinks.id, invitationId));
      await recordEvent(tx, actor, {
        kind: "person.invitation-revoked",
        at: now,
        detail: { invitationId, role: invitation.role },
      });
      return ok({ invitationId });
    },
    on,
  );
}
