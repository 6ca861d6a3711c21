import "server-only";
import { and, eq } from "drizzle-orm";
import { inOrganization, type Transaction } from "@/db/client";
import { chatbots, departments, entrySettings, groups, memberships } from "@/db/schema";
import type { Entry } from "@/db/vocabulary";
import type { Agent } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import { recordEvent } from "@/lib/events/record-event";
import type { Here } from "@/lib/here";
import { ok, type Result } from "@/lib/result";
import type { ConfigureEntries, EntryChoice } from "./input";
import { rerouteOpen } from "./reroute-open";
import { storeFor } from "./scope";

export type ConfigureEntriesRefusal =
  | "support-not-for-presale"
  | "flow-bot-not-for-presale"
  | "no-chatbot"
  | "target-not-found"
  | "target-archived";

/** `rerouted`: how many open conversations changed hands. */
export type EntriesConfigured = { rerouted: number };

/**
 * Decides who receives each entry of a store: a module, and then a group or an agent, a department, or a chatbot. It
 * holds for what comes from now on and, when asked, for what is open, unanswered and nobody has taken. All or nothing:
 * the first choice that cannot be is refused, with its entry.
 */
export async function configureEntries(
  actor: Agent,
  { storeId, entries, applyToOpen }: ConfigureEntries,
  { on, now = new Date() }: Here = {},
): Promise<Result<EntriesConfigured, ConfigureEntriesRefusal, { entry: Entry }>> {
  authorize(actor, "integration.configure");
  return inOrganization(
    actor.organizationId,
    async (tx) => {
      await storeFor(actor, storeId, tx);
      const routes: Route[] = [];
      for (const choice of entries) {
        const route = await routeOf(tx, choice);
        if (!route.ok) return { ...route, detail: { entry: choice.entry } };
        routes.push(route.value);
      }
      const detail: Record<string, string | number> = { storeId };
      for (const route of routes) {
        detail[`${route.entry}Before`] = await describeSaved(tx, storeId, route.entry);
        await save(tx, { organizationId: actor.organizationId, storeId }, route);
        detail[route.entry] = await describeSaved(tx, storeId, route.entry);
      }
      const applied = applyToOpen ? routes.filter(({ enabled }) => enabled) : [];
      const moves = applied.length > 0 ? await rerouteOpen(tx, storeId, applied, now) : [];
      const rerouted = moves.length;
      for (const moved of moves) await recordEvent(tx, actor, moved);
      await recordEvent(tx, actor, { kind: "entries.configured", at: now, detail: { ...detail, rerouted } });
      return ok({ rerouted });
    },
    on,
  );
}

/** A choice as the table of settings holds it. */
export type Route = Omit<typeof entrySettings.$inferSelect, "organizationId" | "storeId">;

const NOBODY = { groupId: null, agentId: null, departmentId: null, chatbotId: null, chatbotKind: null };

async function routeOf(tx: Transaction, choice: EntryChoice): Promise<Result<Route, ConfigureEntriesRefusal>> {
  const { entry, enabled, module } = choice;
  if (entry === "presale" && module === "support") return refuse("support-not-for-presale");
  if (module === "chatbot" && !choice.target) return refuse("no-chatbot");
  const route: Route = { entry, enabled, module, ...NOBODY };
  if (!choice.target) return ok(route);

  const { kind, id } = choice.target;
  switch (kind) {
    case "group": {
      const [group] = await tx.select({ ended: groups.archivedAt }).from(groups).where(eq(groups.id, id)).for("share");
      return refusalOf(group) ?? ok({ ...route, groupId: id });
    }
    case "department": {
      const [department] = await tx
        .select({ ended: departments.archivedAt })
        .from(departments)
        .where(eq(departments.id, id))
        .for("share");
      return refusalOf(department) ?? ok({ ...route, departmentId: id });
    }
    case "agent": {
      const [person] = await tx
        .select({ ended: memberships.disabledAt })
        .from(memberships)
        .where(eq(memberships.userId, id))
        .for("share");
      return refusalOf(person) ?? ok({ ...route, agentId: id });
    }
    case "chatbot": {
      const [bot] = await tx.select({ kind: chatbots.kind }).from(chatbots).where(eq(chatbots.id, id));
      if (!bot) return refuse("target-not-found");
      if (entry === "presale" && bot.kind === "flow") return refuse("flow-bot-not-for-presale");
      return ok({ ...route, chatbotId: id, chatbotKind: bot.kind });
    }
  }
}

const refuse = (reason: ConfigureEntriesRefusal) => ({ ok: false, reason }) as const;

function refusalOf(target: { ended: Date | null } | undefined) {
  if (!target) return refuse("target-not-found");
  return target.ended ? refuse("target-archived") : null;
}

function save(tx: Transaction, store: { organizationId: string; storeId: string }, route: Route) {
  return tx
    .insert(entrySettings)
    .values({ ...store, ...route })
    .onConflictDoUpdate({ target: [entrySettings.storeId, entrySettings.entry], set: route });
}

/** For the audit trail: `on commercial group 0b7e…`. */
async function describeSaved(tx: Transaction, storeId: string, entry: Entry): Promise<string> {
  const [saved] = await tx
    .select()
    .from(entrySettings)
    .where(and(eq(entrySettings.storeId, storeId), eq(entrySettings.entry, entry)));
  if (!saved) return "unset";
  const target =
    (saved.groupId && `group ${saved.groupId}`) ??
    (saved.agentId && `agent ${saved.agentId}`) ??
    (saved.departmentId && `department ${saved.departmentId}`) ??
    (saved.chatbotId && `chatbot ${saved.chatbotId}`);
  return [saved.enabled ? "on" : "off", saved.module, target].filter(Boolean).join(" ");
}
