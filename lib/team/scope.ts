import "server-only";
import { and, asc, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { memberships, users } from "@/db/schema";
import type { Role } from "@/db/vocabulary";
import type { Actor } from "@/lib/auth/actor";
import { NotFound } from "@/lib/errors";

export type Member = { id: string; name: string; email: string; role: Role; disabledAt: Date | null };

/** People of the actor's organization. Every read of them starts here. */
export const colleaguesOf = (actor: Actor) => eq(memberships.organizationId, actor.organizationId);

/** A person of the actor's organization, locked until the transaction ends. Throws `NotFound`. */
export async function memberFor(actor: Actor, personId: string, tx: Transaction): Promise<Member> {
  const [member] = await tx
    .select({
      id: users.id,
      name: users.name,
      email: users.email,
      role: memberships.role,
      disabledAt: memberships.disabledAt,
    })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(and(colleaguesOf(actor), eq(memberships.userId, personId)))
    .for("update", { of: memberships });
  if (!member) throw new NotFound("person");
  return member;
}

/**
 * Whether the organization would be left without an active admin if this person stopped being one. Locks the admins
 * until the transaction ends, so that two of them cannot step down in the same second.
 */
export async function isLastAdmin(actor: Actor, personId: string, tx: Transaction): Promise<boolean> {
  const admins = await tx
    .select({ id: memberships.userId })
    .from(memberships)
    .where(and(colleaguesOf(actor), eq(memberships.role, "admin"), isNull(memberships.disabledAt)))
    .orderBy(asc(memberships.userId))
    .for("update");
  return admins.length === 1 && admins[0]?.id === personId;
}

/** Throws `NotFound` when one of them is nobody of the organization. */
export async function requirePeople(actor: Actor, personIds: readonly string[], tx: Transaction): Promise<void> {
  const wanted = [...new Set(personIds)];
  const known = await tx.$count(memberships, and(colleaguesOf(actor), inArray(memberships.userId, wanted)));
  if (known !== wanted.length) throw new NotFound("person");
}

/** Groups and departments of one organization change one after the other, so that two cannot take the same name at once. */
export async function lockTeams(actor: Actor, tx: Transaction): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`teams:${actor.organizationId}`}, 0))`);
}
