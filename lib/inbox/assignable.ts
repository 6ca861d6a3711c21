import { and, eq, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { departments, groups, memberships } from "@/db/schema";

/**
 * Whether the person belongs to this organization and is not disabled. Their membership stays as it is until commit, so
 * nothing is given to somebody who is being disabled in the same instant.
 */
export async function isActiveAgent(tx: Transaction, userId: string): Promise<boolean> {
  const [found] = await tx
    .select({ id: memberships.userId })
    .from(memberships)
    .where(and(eq(memberships.userId, userId), isNull(memberships.disabledAt)))
    .for("share");
  return found !== undefined;
}

/** Whether the group belongs to this organization and is in use. */
export async function isActiveGroup(tx: Transaction, groupId: string): Promise<boolean> {
  const [found] = await tx
    .select({ id: groups.id })
    .from(groups)
    .where(and(eq(groups.id, groupId), isNull(groups.archivedAt)));
  return found !== undefined;
}

/** Whether the department belongs to this organization and is in use. */
export async function isActiveDepartment(tx: Transaction, departmentId: string): Promise<boolean> {
  const [found] = await tx
    .select({ id: departments.id })
    .from(departments)
    .where(and(eq(departments.id, departmentId), isNull(departments.archivedAt)));
  return found !== undefined;
}

/** Who had it has it again, unless they are not here any more: then it is nobody's. */
export async function assigneeStillHere(tx: Transaction, assigneeId: string | null): Promise<string | null> {
  return assigneeId && (await isActiveAgent(tx, assigneeId)) ? assigneeId : null;
}
