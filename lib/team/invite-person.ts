import "server-only";
import { randomUUID } from "node:crypto";
import { inOrganization } from "@/db/client";
import { accessLinks } from "@/db/schema";
import type { Agent } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import { NotFound } from "@/lib/errors";
import { recordEvent } from "@/lib/events/record-event";
import type { Here } from "@/lib/here";
import { ok } from "@/lib/result";
import { addressOf, mintToken } from "./access-links";
import type { InvitePerson } from "./input";
import { activeTeams } from "./teams";

export const invitationDays = 7;

/**
 * Makes a link with which one person joins, once, within seven days. The admin copies it: this is the only time it can
 * be read, for only its hash is kept. Throws `NotFound` for a group or department that is archived or of others.
 */
export async function invitePerson(
  actor: Agent,
  { role, invitee, groupIds, departmentIds }: InvitePerson,
  { on, now = new Date() }: Here = {},
) {
  authorize(actor, "team.manage");
  return inOrganization(
    actor.organizationId,
    async (tx) => {
      const inGroups = await activeTeams(actor, "groups", groupIds, tx);
      const inDepartments = await activeTeams(actor, "departments", departmentIds, tx);
      if (inGroups.length !== new Set(groupIds).size) throw new NotFound("group");
      if (inDepartments.length !== new Set(departmentIds).size) throw new NotFound("department");

      const invitationId = randomUUID();
      const { token, tokenHash } = mintToken();
      const expiresAt = new Date(now.getTime() + invitationDays * 86_400_000);
      await tx.insert(accessLinks).values({
        id: invitationId,
        organizationId: actor.organizationId,
        kind: "join",
        tokenHash,
        role,
        invitee,
        groupIds: inGroups,
        departmentIds: inDepartments,
        createdBy: actor.id,
        createdAt: now,
        expiresAt,
      });
      await recordEvent(tx, actor, { kind: "person.invited", at: now, detail: { invitationId, role } });
      return ok({ invitationId, link: addressOf("join", token), expiresAt });
    },
    on,
  );
}
