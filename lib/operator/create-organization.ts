import "server-only";
import { randomUUID } from "node:crypto";
import { asOwner } from "@/db/owner";
import { organizations } from "@/db/schema";
import { hashPassword, type PasswordRefusal, passwordRefusal } from "@/lib/auth/password";
import type { Here } from "@/lib/here";
import { ok, type Result, refused } from "@/lib/result";
import { admitPerson, hasAccount } from "./admit-person";

export type NewOrganization = { name: string; adminEmail: string; adminPassword: string; adminName: string };
export type Created = { organizationId: string; personId: string };

/** Makes an organization and its first admin. Refuses a weak password and an e-mail that has an account. */
export async function createOrganization(
  { name, adminEmail, adminPassword, adminName }: NewOrganization,
  { on, now = new Date() }: Here = {},
): Promise<Result<Created, PasswordRefusal | "email-taken">> {
  const weakness = passwordRefusal(adminPassword);
  if (weakness) return refused(weakness);
  const passwordHash = await hashPassword(adminPassword);
  return asOwner(async (tx) => {
    if (await hasAccount(tx, adminEmail)) return refused("email-taken");
    const organizationId = randomUUID();
    await tx.insert(organizations).values({ id: organizationId, name, createdAt: now });
    const personId = await admitPerson(
      tx,
      { organizationId, email: adminEmail, name: adminName, role: "admin", passwordHash },
      now,
    );
    return ok({ organizationId, personId });
  }, on);
}
