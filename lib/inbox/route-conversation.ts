import { and, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { entrySettings } from "@/db/schema";
import type { Entry, Module } from "@/db/vocabulary";

/** Where a contact goes: the module, and then a group, an agent or a department, or nobody in particular. */
export type Route = {
  enabled: boolean;
  module: Module;
  groupId: string | null;
  agentId: string | null;
  departmentId: string | null;
};

const NOBODY = { groupId: null, agentId: null, departmentId: null };

/** What the configuration says for one entry of a store. Without a word from the admin: on, and to the usual module. */
export async function routeFor(tx: Transaction, storeId: string, entry: Entry): Promise<Route> {
  const [setting] = await tx
    .select({
      enabled: entrySettings.enabled,
      module: entrySettings.module,
      groupId: entrySettings.groupId,
      agentId: entrySettings.agentId,
      departmentId: entrySettings.departmentId,
    })
    .from(entrySettings)
    .where(and(eq(entrySettings.storeId, storeId), eq(entrySettings.entry, entry)));
  return setting ?? { enabled: true, module: entry === "presale" ? "commercial" : "support", ...NOBODY };
}
