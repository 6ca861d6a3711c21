import "server-only";
import { asOwner } from "@/db/owner";
import type { Role } from "@/db/vocabulary";
import { hashPassword, type PasswordRefusal, passwordRefusal } from "@/lib/auth/password";
import type { Here } from "@/lib/here";
import { ok, type Result, refused } from "@/lib/result";
import { admitPerson, hasAccount } from "./admit-person";

export type NewUser = { organizationId: string; email: string; password: string; role: Role; name: string };

/** Makes an account in an organization. Refuses a weak password and an e-mail that has an account anywhere. */
export async function createUser(
  { organizationId, email, password, role, name }: NewUser,
  { on, now = new Date() }: Here = {},
): Promise<Result<{ personId: string }, PasswordRefusal | "email-taken">> {
  const weakness = passwordRefusal(password);
  if (weakness) return refused(weakness);
  const passwordHash = await hashPassword(password);
  return asOwner(async (tx) => {
    if (await hasAccount(tx, email)) return refused("email-taken");
    return ok({ personId: await admitPerson(tx, { organizationId, email, name, role, passwordHash }, now) });
  }, on);
}
