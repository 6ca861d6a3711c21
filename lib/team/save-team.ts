import "server-only";
import { randomUUID } from "node:crypto";
import { and, eq, ne, notInArray, sql } from "drizzle-orm";
import { inOrganization, type Transaction } from "@/db/client";
import type { TeamKind } from "@/db/vocabulary";
import type { Agent } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import { NotFound } from "@/lib/errors";
import { recordEvent } from "@/lib/events/record-event";
import type { Here } from "@/lib/here";
import { ok, refused } from "@/lib/result";
import type { SaveTeam } from "./input";
import { lockTeams, requirePeople } from "./scope";
import { TEAMS, teamsInUse } from "./teams";

export type SaveTeamRefusal = "name-taken";

/**
 * Makes a group or a department, or gives one another name and other members. Names of a kind differ by more than their
 * case; the name of an archived one is free. Throws `NotFound` for an archived one or a person of others.
 */
export async function saveTeam(
  actor: Agent,
  { kind, teamId, name, memberIds }: SaveTeam,
  { on, now = new Date() }: Here = {},
) {
  authorize(actor, "team.manage");
  const { saved, of } = TEAMS[kind];
  return inOrganization(
    actor.organizationId,
    async (tx) => {
      await lockTeams(actor, tx);
      await requirePeople(actor, memberIds, tx);
      if (await isNameTaken(tx, actor, { kind, teamId, name })) return refused("name-taken");

      const id = teamId ?? randomUUID();
      const created = teamId === null;
      await (created ? create : rename)(tx, actor, { kind, id, name });
      const members = [...new Set(memberIds)];
      await replaceMembers(tx, actor, { kind, id, members });
      await recordEvent(tx, actor, {
        kind: saved,
        at: now,
        detail: { ...of(id), name, members: members.length, created },
      });
      return ok({ teamId: id });
    },
    on,
  );
}

type Named = { kind: TeamKind; id: string; name: string };

async function isNameTaken(
  tx: Transaction,
  actor: Agent,
  { kind, teamId, name }: Pick<SaveTeam, "kind" | "teamId" | "name">,
): Promise<boolean> {
  const { table } = TEAMS[kind];
  const others = and(
    teamsInUse(actor, kind),
    eq(sql`lower(${table.name})`, sql`lower(${name})`),
    teamId ? ne(table.id, teamId) : undefined,
  );
  return (await tx.$count(table, others)) > 0;
}

async function create(tx: Transaction, { organizationId }: Agent, { kind, id, name }: Named): Promise<void> {
  await tx.insert(TEAMS[kind].table).values({ id, organizationId, name });
}

async function rename(tx: Transaction, actor: Agent, { kind, id, name }: Named): Promise<void> {
  const { table } = TEAMS[kind];
  const renamed = await tx
    .update(table)
    .set({ name })
    .where(and(teamsInUse(actor, kind), eq(table.id, id)))
    .returning({ id: table.id });
  if (renamed.length === 0) throw new NotFound("team");
}

async function replaceMembers(
  tx: Transaction,
  { organizationId }: Agent,
  { kind, id, members: userIds }: { kind: TeamKind; id: string; members: string[] },
): Promise<void> {
  const { members, memberOf, of } = TEAMS[kind];
  await tx.delete(members).where(and(eq(memberOf, id), notInArray(members.userId, userIds)));
  if (userIds.length === 0) return;
  await tx
    .insert(members)
    .values(userIds.map((userId) => ({ organizationId, userId, ...of(id) })))
    .onConflictDoNothing();
}
