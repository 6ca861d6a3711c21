import "server-only";
import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { memberships, users } from "@/db/schema";
import type { Role } from "@/db/vocabulary";
import { systemOf } from "@/lib/auth/actor";
import { recordEvent } from "@/lib/events/record-event";

/** Whether an e-mail, in lower case, has an account in any organization. Only the operator may ask. */
export const hasAccount = async (tx: Transaction, email: string): Promise<boolean> =>
  (await tx.$count(users, eq(users.email, email))) > 0;

/** Makes an account in an organization, without an invitation, and returns its id. */
export async function admitPerson(
  tx: Transaction,
  person: { organizationId: string; email: string; name: string; role: Role; passwordHash: string },
  now: Date,
): Promise<string> {
  const { organizationId, email, name, role, passwordHash } = person;
  const id = randomUUID();
  await tx.insert(users).values({ id, email, name, passwordHash, sessionsValidFrom: now, createdAt: now });
  await tx.insert(memberships).values({ organizationId, userId: id, role, joinedAt: now });
  await recordEvent(tx, systemOf(organizationId), { kind: "person.joined", at: now, detail: { personId: id, role } });
  return id;
}
