import "server-only";
import { eq } from "drizzle-orm";
import { asOwner } from "@/db/owner";
import { memberships, users } from "@/db/schema";
import { systemOf } from "@/lib/auth/actor";
import { hashPassword, type PasswordRefusal, passwordRefusal } from "@/lib/auth/password";
import { forgetFailures } from "@/lib/auth/throttle";
import { recordEvent } from "@/lib/events/record-event";
import type { Here } from "@/lib/here";
import { ok, type Result, refused } from "@/lib/result";
import { revokePasswordLinks } from "@/lib/team/access-links";

/** Sets a person's password for them, ends all their sessions and forgets their failed sign-ins. */
export async function setPassword(
  { email, password }: { email: string; password: string },
  { on, now = new Date() }: Here = {},
): Promise<Result<{ personId: string; isDisabled: boolean }, PasswordRefusal | "person-unknown">> {
  const weakness = passwordRefusal(password);
  if (weakness) return refused(weakness);
  const passwordHash = await hashPassword(password);
  return asOwner(async (tx) => {
    const [person] = await tx
      .update(users)
      .set({ passwordHash, sessionsValidFrom: now })
      .where(eq(users.email, email))
      .returning({ id: users.id });
    if (!person) return refused("person-unknown");
    await revokePasswordLinks(tx, person.id, now);
    await forgetFailures(email, tx);
    const places = await tx
      .select({ organizationId: memberships.organizationId, disabledAt: memberships.disabledAt })
      .from(memberships)
      .where(eq(memberships.userId, person.id));
    for (const { organizationId } of places)
      await recordEvent(tx, systemOf(organizationId), {
        kind: "person.password-changed",
        at: now,
        detail: { personId: person.id },
      });
    return ok({ personId: person.id, isDisabled: places.every(({ disabledAt }) => disabledAt !== null) });
  }, on);
}
