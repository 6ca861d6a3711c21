import "server-only";
import { randomUUID } from "node:crypto";
import { and, eq, isNull, ne, notInArray, sql } from "drizzle-orm";
import { inOrganization, type Transaction } from "@/db/client";
import { departmentMembers, departments } from "@/db/schema";
import type { Agent } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import { NotFound } from "@/lib/errors";
import { recordEvent } from "@/lib/events/record-event";
import type { Here } from "@/lib/here";
import { ok, refused } from "@/lib/result";
import type { SaveDepartment } from "./input";
import { lockTeams, requirePeople } from "./scope";

export type SaveDepartmentRefusal = "name-taken";

/**
 * Makes a department of support, or gives one another name and other members. Names differ by more than their case; the
 * name of an archived department is free. Throws `NotFound` for an archived department or a person of others.
 */
export async function saveDepartment(
  actor: Agent,
  { departmentId, name, memberIds }: SaveDepartment,
  { on, now = new Date() }: Here = {},
) {
  authorize(actor, "team.manage");
  return inOrganization(
    actor.organizationId,
    async (tx) => {
      await lockTeams(actor, tx);
      await requirePeople(actor, memberIds, tx);
      if (await isNameTaken(tx, actor, name, departmentId)) return refused("name-taken");

      const id = departmentId ? await rename(tx, actor, departmentId, name) : await create(tx, actor, name);
      await replaceMembers(tx, actor, id, [...new Set(memberIds)]);
      await recordEvent(tx, actor, {
        kind: "team.department-saved",
        at: now,
        detail: { departmentId: id, name, members: new Set(memberIds).size, created: departmentId === null },
      });
      return ok({ departmentId: id });
    },
    on,
  );
}

async function isNameTaken(tx: Transaction, actor: Agent, name: string, departmentId: string | null): Promise<boolean> {
  const others = and(
    eq(departments.organizationId, actor.organizationId),
    isNull(departments.archivedAt),
    eq(sql`lower(${departments.name})`, sql`lower(${name})`),
    departmentId ? ne(departments.id, departmentId) : undefined,
  );
  return (await tx.$count(departments, others)) > 0;
}

async function create(tx: Transaction, { organizationId }: Agent, name: string): Promise<string> {
  const id = randomUUID();
  await tx.insert(departments).values({ id, organizationId, name });
  return id;
}

async function rename(tx: Transaction, { organizationId }: Agent, departmentId: string, name: string): Promise<string> {
  const [renamed] = await tx
    .update(departments)
    .set({ name })
    .where(
      and(
        eq(departments.organizationId, organizationId),
        eq(departments.id, departmentId),
        isNull(departments.archivedAt),
      ),
    )
    .returning({ id: departments.id });
  if (!renamed) throw new NotFound("department");
  return renamed.id;
}

async function replaceMembers(tx: Transaction, { organizationId }: Agent, departmentId: string, memberIds: string[]) {
  await tx
    .delete(departmentMembers)
    .where(and(eq(departmentMembers.departmentId, departmentId), notInArray(departmentMembers.userId, memberIds)));
  if (memberIds.length === 0) return;
  await tx
    .insert(departmentMembers)
    .values(memberIds.map((userId) => ({ organizationId, departmentId, userId })))
    .onConflictDoNothing();
}
