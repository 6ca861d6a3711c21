import "server-only";
import { and, asc, count, eq, isNotNull, isNull } from "drizzle-orm";
import { inOrganization, type Transaction } from "@/db/client";
import {
  chatbots,
  conversations,
  departmentMembers,
  departments,
  entrySettings,
  groupMembers,
  groups,
  memberships,
  stores,
  users,
} from "@/db/schema";
import { type Entry, entries } from "@/db/vocabulary";
import type { Agent } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import { NotFound } from "@/lib/errors";
import type { Here } from "@/lib/here";
import type { EntryChoice } from "./input";
import { receivedSince } from "./received-since";
import { ownStores } from "./scope";

export type EntrySettings = Awaited<ReturnType<typeof getEntrySettings>>;
export type EntrySetting = EntrySettings["settings"][number];
export type TargetChoices = EntrySettings["choices"];

const DAYS_SHOWN = 7;

/**
 * Who receives each entry of a store, whom it could be, and how much came lately. A target that has been archived since
 * is still named in its setting. Throws `NotFound` out of reach.
 */
export async function getEntrySettings(actor: Agent, storeId: string, { on, now = new Date() }: Here = {}) {
  authorize(actor, "integration.read");
  return inOrganization(
    actor.organizationId,
    async (tx) => {
      const [store] = await tx
        .select({ id: stores.id, sellerId: stores.sellerId, nickname: stores.nickname, state: stores.state })
        .from(stores)
        .where(and(ownStores(actor), eq(stores.id, storeId)));
      if (!store) throw new NotFound("store");
      const since = new Date(now.getTime() - DAYS_SHOWN * 86_400_000);
      return {
        store,
        settings: await settingsOf(tx, storeId),
        choices: await choicesOf(tx, actor),
        receivedLately: await receivedSince(tx, storeId, since),
        waitingUntaken: await waitingUntaken(tx, storeId),
      };
    },
    on,
  );
}

async function settingsOf(tx: Transaction, storeId: string) {
  const rows = await tx
    .select({
      entry: entrySettings.entry,
      enabled: entrySettings.enabled,
      module: entrySettings.module,
      groupId: entrySettings.groupId,
      agentId: entrySettings.agentId,
      departmentId: entrySettings.departmentId,
      chatbotId: entrySettings.chatbotId,
      groupName: groups.name,
      agentName: users.name,
      departmentName: departments.name,
      chatbotName: chatbots.name,
    })
    .from(entrySettings)
    .leftJoin(groups, eq(groups.id, entrySettings.groupId))
    .leftJoin(users, eq(users.id, entrySettings.agentId))
    .leftJoin(departments, eq(departments.id, entrySettings.departmentId))
    .leftJoin(chatbots, eq(chatbots.id, entrySettings.chatbotId))
    .where(eq(entrySettings.storeId, storeId));
  return entries.map((entry) => {
    const row = rows.find((candidate) => candidate.entry === entry);
    return row ? settingFrom(row) : { ...usual(entry), targetName: null };
  });
}

/** What routing does while nobody has chosen. */
const usual = (entry: Entry): EntryChoice =>
  entry === "presale"
    ? { entry, enabled: true, module: "commercial", target: null }
    : { entry, enabled: true, module: "support", target: null };

type SettingRow = { entry: Entry; enabled: boolean; module: EntryChoice["module"] } & Record<
  `${"group" | "agent" | "department" | "chatbot"}${"Id" | "Name"}`,
  string | null
>;

function settingFrom({ entry, enabled, module, ...row }: SettingRow): EntryChoice & { targetName: string | null } {
  switch (module) {
    case "commercial": {
      const target = row.groupId
        ? { kind: "group" as const, id: row.groupId }
        : row.agentId
          ? { kind: "agent" as const, id: row.agentId }
          : null;
      return { entry, enabled, module, target, targetName: row.groupName ?? row.agentName };
    }
    case "support": {
      const target = row.departmentId ? { kind: "department" as const, id: row.departmentId } : null;
      return { entry, enabled, module, target, targetName: row.departmentName };
    }
    case "chatbot": {
      const target = row.chatbotId ? { kind: "chatbot" as const, id: row.chatbotId } : null;
      return { entry, enabled, module, target, targetName: row.chatbotName };
    }
  }
}

/** Whom an entry may be given to: teams in use with their size, people who are not disabled, bots. */
async function choicesOf(tx: Transaction, { organizationId }: Agent) {
  const activeGroups = await tx
    .select({ id: groups.id, name: groups.name, people: count(groupMembers.userId) })
    .from(groups)
    .leftJoin(groupMembers, eq(groupMembers.groupId, groups.id))
    .where(isNull(groups.archivedAt))
    .groupBy(groups.id)
    .orderBy(asc(groups.name));
  const activeDepartments = await tx
    .select({ id: departments.id, name: departments.name, people: count(departmentMembers.userId) })
    .from(departments)
    .leftJoin(departmentMembers, eq(departmentMembers.departmentId, departments.id))
    .where(isNull(departments.archivedAt))
    .groupBy(departments.id)
    .orderBy(asc(departments.name));
  const agents = await tx
    .select({ id: users.id, name: users.name })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(and(eq(memberships.organizationId, organizationId), isNull(memberships.disabledAt)))
    .orderBy(asc(users.name));
  const bots = await tx
    .select({ id: chatbots.id, name: chatbots.name, kind: chatbots.kind })
    .from(chatbots)
    .orderBy(asc(chatbots.name));
  return { groups: activeGroups, departments: activeDepartments, agents, chatbots: bots };
}

/** What `applyToOpen` would look at. */
async function waitingUntaken(tx: Transaction, storeId: string): Promise<Record<Entry, number>> {
  const waiting = await tx
    .select({ entry: conversations.entry, count: count() })
    .from(conversations)
    .where(
      and(
        eq(conversations.storeId, storeId),
        eq(conversations.state, "open"),
        isNotNull(conversations.waitingSince),
        isNull(conversations.assigneeId),
      ),
    )
    .groupBy(conversations.entry);
  return { presale: 0, postsale: 0, claim: 0, ...byEntry(waiting) };
}

const byEntry = (rows: { entry: Entry; count: number }[]): Partial<Record<Entry, number>> =>
  Object.fromEntries(rows.map(({ entry, count }) => [entry, count]));
