import "server-only";
import { and, sql } from "drizzle-orm";
import { inOrganization, type Transaction } from "@/db/client";
import { conversations } from "@/db/schema";
import type { Entry } from "@/db/vocabulary";
import type { Agent } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import { approvalsFor } from "@/lib/claims/judges";
import type { Here } from "@/lib/here";
import type { InboxModule, View } from "./input";
import { conditions } from "./places";

/** Nobody reads an exact number beyond this; the screen shows "999+". */
export const countMax = 1000;

/** By view, and in the support inbox by badge. */
export type ConversationCounts = Record<View, number> & { help?: number; complaint?: number };

/** How many open conversations each tab holds, counted no further than `countMax`. */
export async function countConversations(
  actor: Agent,
  module: InboxModule,
  { on, now = new Date() }: Here = {},
): Promise<ConversationCounts> {
  authorize(actor, "conversation.read");
  return inOrganization(
    actor.organizationId,
    async (tx) => ({
      all: await count(tx, actor, { module, view: "all" }),
      mine: await count(tx, actor, { module, view: "mine" }),
      group: await count(tx, actor, { module, view: "group" }),
      unassigned: await count(tx, actor, { module, view: "unassigned" }),
      approval: (await approvalsFor(tx, actor, now)).filter((one) => one.module === module).length,
      ...(module === "support" && {
        help: await count(tx, actor, { module, view: "all", entry: "postsale" }),
        complaint: await count(tx, actor, { module, view: "all", entry: "claim" }),
      }),
    }),
    on,
  );
}

type Tab = { module: InboxModule; view: View; entry?: Entry };

async function count(tx: Transaction, actor: Agent, tab: Tab): Promise<number> {
  const rows = tx
    .select({ one: sql`1` })
    .from(conversations)
    .where(and(...conditions(actor, { ...tab, state: "open" })))
    .limit(countMax);
  const [counted] = await tx.execute<{ count: number }>(sql`select count(*)::int as count from (${rows}) as counted`);
  return counted?.count ?? 0;
}
