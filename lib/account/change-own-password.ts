import "server-only";
import { eq } from "drizzle-orm";
import { inOrganization } from "@/db/client";
import { users } from "@/db/schema";
import type { Agent } from "@/lib/auth/actor";
import { hashPassword, type PasswordRefusal, passwordRefusal } from "@/lib/auth/password";
import { authorize } from "@/lib/auth/permissions";
import { signIn } from "@/lib/auth/sign-in";
import { recordEvent } from "@/lib/events/record-event";
import type { Here } from "@/lib/here";
import { ok, refused } from "@/lib/result";
import type { ChangeOwnPassword } from "./input";

export type ChangeOwnPasswordRefusal = PasswordRefusal | "wrong-password" | "same-password" | "too-many-attempts";

/**
 * Changes the actor's password and ends every session of theirs, this one too: the caller signs in again with the new
 * one. Wrong current passwords count like failed sign-ins, so a session left open is no way to guess it.
 */
export async function changeOwnPassword(
  actor: Agent,
  { current, password }: ChangeOwnPassword,
  { on, now = new Date() }: Here = {},
) {
  authorize(actor, "account.manage-own");
  const weakness = passwordRefusal(password);
  if (weakness) return refused(weakness);
  const known = await signIn({ email: actor.email, password: current }, { on, now });
  if (!known.ok) return refused(known.reason === "too-many-attempts" ? "too-many-attempts" : "wrong-password");
  if (password === current) return refused("same-password");

  const passwordHash = await hashPassword(password);
  return inOrganization(
    actor.organizationId,
    async (tx) => {
      await tx.update(users).set({ passwordHash, sessionsValidFrom: now }).where(eq(users.id, actor.id));
      await recordEvent(tx, actor, { kind: "person.password-changed", at: now, detail: { personId: actor.id } });
      return ok({ email: actor.email });
    },
    on,
  );
}
