import "server-only";
import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { memberships, users } from "@/db/schema";
import type { Agent } from "@/lib/auth/actor";
import { hashPassword, type PasswordRefusal, passwordRefusal } from "@/lib/auth/password";
import { forgetFailures } from "@/lib/auth/throttle";
import { recordEvent } from "@/lib/events/record-event";
import type { Here } from "@/lib/here";
import { ok, type Result, refused } from "@/lib/result";
import { type AccessLink, type LinkRefusal, revokePasswordLinks, spend, throughAccessLink } from "./access-links";
import type { ChooseNewPassword } from "./input";

export type ChooseNewPasswordRefusal = LinkRefusal | PasswordRefusal;

/** Sets the password of the person a link was made for, and ends all their sessions. A link of a disabled person opens nothing. */
export function chooseNewPassword(
  { token, password }: ChooseNewPassword,
  { on, now = new Date() }: Here = {},
): Promise<Result<{ email: string }, ChooseNewPasswordRefusal>> {
  const weakness = passwordRefusal(password);
  if (weakness) return Promise.resolve(refused(weakness));

  return throughAccessLink(token, "reset-password", { on, now }, async (tx, link) => {
    const person = await personOf(tx, link);
    if (!person) return refused("link-revoked");
    await tx
      .update(users)
      .set({ passwordHash: await hashPassword(password), sessionsValidFrom: now })
      .where(eq(users.id, person.id));
    await spend(tx, link, now);
    await revokePasswordLinks(tx, person.id, now);
    await forgetFailures(person.email, tx);
    await recordEvent(tx, person, { kind: "person.password-changed", at: now, detail: { personId: person.id } });
    return ok({ email: person.email });
  });
}

/** Who the link is for, while they may sign in. */
async function personOf(tx: Transaction, { userId, organizationId }: AccessLink): Promise<Agent | null> {
  if (!userId) return null;
  const [person] = await tx
    .select({ name: users.name, email: users.email, role: memberships.role, disabledAt: memberships.disabledAt })
    .from(users)
    .innerJoin(memberships, eq(memberships.userId, users.id))
    .where(eq(users.id, userId));
  if (!person || person.disabledAt) return null;
  const { name, email, role } = person;
  return {
    kind: "agent",
    id: userId,
    organizationId,
    name,
    email,
    role,
    groupIds: [],
    departmentIds: [],
    sessionId: "",
  };
}
