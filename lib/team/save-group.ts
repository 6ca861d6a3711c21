import "server-only";
import { randomUUID } from "node:crypto";
import { and, eq, isNull, ne, notInArray, sql } from "drizzle-orm";
import { inOrganization, type Transaction } from "@/db/client";
import { groupMembers, groups } from "@/db/schema";
import type { Agent } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import { NotFound } from "@/lib/errors";
import { recordEvent } from "@/lib/events/record-event";
import type { Here } from "@/lib/here";
import { ok, refused } from "@/lib/result";
import type { SaveGroup } from "./input";
import { lockTeams, requirePeople } from "./scope";

export type SaveGroupRefusal = "name-taken";

/**
 * Makes a group of commercial, or gives one another name and other members. Names differ by more than their case; the
 * name of an archived group is free. Throws `NotFound` for an archived group or a person of others.
 */
export async function saveGroup(
  actor: Agent,
  { groupId, name, memberIds }: SaveGroup,
  { on, now = new Date() }: Here = {},
) {
  authorize(actor, "team.manage");
  return inOrganization(
    actor.organizationId,
    async (tx) => {
      await lockTeams(actor, tx);
      await requirePeople(actor, memberIds, tx);
      if (await isNameTaken(tx, actor, name, groupId)) return refused("name-taken");

      const id = groupId ? await rename(tx, actor, groupId, name) : await create(tx, actor, name);
      await replaceMembers(tx, actor, id, [...new Set(memberIds)]);
      await recordEvent(tx, actor, {
        kind: "team.group-saved",
        at: now,
        detail: { groupId: id, name, members: new Set(memberIds).size, created: groupId === null },
      });
      return ok({ groupId: id });
    },
    on,
  );
}

async function isNameTaken(tx: Transaction, actor: Agent, name: string, groupId: string | null): Promise<boolean> {
  const others = and(
    eq(groups.organizationId, actor.organizationId),
    isNull(groups.archivedAt),
    eq(sql`lower(${groups.name})`, sql`lower(${name})`),
    groupId ? ne(groups.id, groupId) : undefined,
  );
  return (await tx.$count(groups, others)) > 0;
}

async function create(tx: Transaction, { organizationId }: Agent, name: string): Promise<string> {
  const id = randomUUID();
  await tx.insert(groups).values({ id, organizationId, name });
  return id;
}

async function rename(tx: Transaction, { organizationId }: Agent, groupId: string, name: string): Promise<string> {
  const [renamed] = await tx
    .update(groups)
    .set({ name })
    .where(and(eq(groups.organizationId, organizationId), eq(groups.id, groupId), isNull(groups.archivedAt)))
    .returning({ id: groups.id });
  if (!renamed) throw new NotFound("group");
  return renamed.id;
}

async function replaceMembers(tx: Transaction, { organizationId }: Agent, groupId: string, memberIds: string[]) {
  await tx
    .delete(groupMembers)
    .where(and(eq(groupMembers.groupId, groupId), notInArray(groupMembers.userId, memberIds)));
  if (memberIds.length === 0) return;
  await tx
    .insert(groupMembers)
    .values(memberIds.map((userId) => ({ organizationId, groupId, userId })))
    .onConflictDoNothing();
}
