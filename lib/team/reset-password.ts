import "server-only";
import { inOrganization } from "@/db/client";
import { accessLinks } from "@/db/schema";
import type { Agent } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import { recordEvent } from "@/lib/events/record-event";
import type { Here } from "@/lib/here";
import { ok, refused } from "@/lib/result";
import { addressOf, mintToken, revokePasswordLinks } from "./access-links";
import type { OnePerson } from "./input";
import { memberFor } from "./scope";

export type ResetPasswordRefusal = "person-disabled";

export const passwordLinkHours = 24;

/**
 * Makes a link with which a person chooses a new password, once, within a day; earlier ones end. The old password keeps
 * working until then. This is the only time the link can be read, for only its hash is kept.
 */
export async function resetPassword(actor: Agent, { personId }: OnePerson, { on, now = new Date() }: Here = {}) {
  authorize(actor, "team.manage");
  return inOrganization(
    actor.organizationId,
    async (tx) => {
      const person = await memberFor(actor, personId, tx);
      if (person.disabledAt) return refused("person-disabled");

      await revokePasswordLinks(tx, personId, now);
      const { token, tokenHash } = mintToken();
      const expiresAt = new Date(now.getTime() + passwordLinkHours * 3_600_000);
      await tx.insert(accessLinks).values({
        organizationId: actor.organizationId,
        kind: "reset-password",
        tokenHash,
        userId: personId,
        createdBy: actor.id,
        createdAt: now,
        expiresAt,
      });
      await recordEvent(tx, actor, { kind: "person.password-reset", at: now, detail: { personId } });
      return ok({ personId, link: addressOf("reset-password", token), expiresAt });
    },
    on,
  );
}
