import "server-only";
import { randomUUID } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import { asPerson, type Transaction } from "@/db/client";
import { accessLinks, departmentMembers, groupMembers, memberships, users } from "@/db/schema";
import type { Agent } from "@/lib/auth/actor";
import { hashPassword, type PasswordRefusal, passwordRefusal } from "@/lib/auth/password";
import { recordEvent } from "@/lib/events/record-event";
import type { Here } from "@/lib/here";
import { ok, type Result, refused } from "@/lib/result";
import { type AccessLink, type LinkRefusal, spend, throughAccessLink } from "./access-links";
import type { Join } from "./input";
import { activeTeams } from "./teams";

export type JoinRefusal = LinkRefusal | PasswordRefusal | "email-unavailable";

/** After this many e-mails that have an account already the link ends: it was used to ask who has one. */
const EMAILS_REFUSED_MAX = 5;

/**
 * Makes the account of a person who was given a link, with the role and the teams the link names. An e-mail that has an
 * account anywhere is refused and that account is not touched; the link can be used again with another one, a few times.
 */
export function join(
  { token, name, email, password }: Join,
  { on, now = new Date() }: Here = {},
): Promise<Result<{ email: string }, JoinRefusal>> {
  const weakness = passwordRefusal(password);
  if (weakness) return Promise.resolve(refused(weakness));

  return throughAccessLink(token, "join", { on, now }, async (tx, link) => {
    const id = randomUUID();
    // Hashed in every case, so that the time says nothing about the e-mail.
    const passwordHash = await hashPassword(password);
    const person = { id, email, name, passwordHash, sessionsValidFrom: now, createdAt: now };
    if (!(await createPerson(tx, person))) {
      await countRefusal(tx, link, now);
      return refused("email-unavailable");
    }
    const newcomer = await admit(tx, link, { id, email, name }, now);
    await spend(tx, link, now);
    await recordEvent(tx, newcomer, {
      kind: "person.joined",
      at: now,
      detail: { personId: id, role: newcomer.role, invitationId: link.id },
    });
    return ok({ email });
  });
}

/** False when the e-mail has an account. The row is read back as the person's own: nobody else sees them yet. */
async function createPerson(tx: Transaction, person: typeof users.$inferInsert & { id: string }): Promise<boolean> {
  const created = await asPerson(
    person.id,
    (own) => own.insert(users).values(person).onConflictDoNothing({ target: users.email }).returning({ id: users.id }),
    tx,
  );
  return created.length === 1;
}

async function countRefusal(tx: Transaction, link: AccessLink, now: Date) {
  const isLast = link.emailsRefused + 1 >= EMAILS_REFUSED_MAX;
  await tx
    .update(accessLinks)
    .set({ emailsRefused: sql`${accessLinks.emailsRefused} + 1`, ...(isLast && { revokedAt: now }) })
    .where(eq(accessLinks.id, link.id));
}

/** A group or department that was archived after the invitation is left out. */
async function admit(
  tx: Transaction,
  link: AccessLink,
  person: Pick<Agent, "id" | "email" | "name">,
  now: Date,
): Promise<Agent> {
  const { organizationId } = link;
  const newcomer = { kind: "agent", organizationId, ...person, role: link.role ?? "agent", sessionId: "" } as const;
  await tx.insert(memberships).values({ organizationId, userId: person.id, role: newcomer.role, joinedAt: now });

  const scope = { ...newcomer, groupIds: [], departmentIds: [] };
  const groupIds = await activeTeams(scope, "groups", link.groupIds, tx);
  const departmentIds = await activeTeams(scope, "departments", link.departmentIds, tx);
  if (groupIds.length > 0)
    await tx.insert(groupMembers).values(groupIds.map((groupId) => ({ organizationId, groupId, userId: person.id })));
  if (departmentIds.length > 0)
    await tx
      .insert(departmentMembers)
      .values(departmentIds.map((departmentId) => ({ organizationId, departmentId, userId: person.id })));
  return { ...newcomer, groupIds, departmentIds };
}
