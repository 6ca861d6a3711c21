import "server-only";
import { asc, desc, sql } from "drizzle-orm";
import { inOrganization } from "@/db/client";
import { macros } from "@/db/schema";
import type { Agent } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import type { Here } from "@/lib/here";
import { usableBy } from "./scope";

export type UsableMacro = Awaited<ReturnType<typeof listMacros>>[number];

/** More than anybody searches through; past it the least used are left out. */
const MACROS_MAX = 500;

/** The macros an agent may insert, the most used first. */
export async function listMacros(actor: Agent, { on }: Here = {}) {
  authorize(actor, "macro.use");
  return inOrganization(
    actor.organizationId,
    (tx) =>
      tx
        .select({ id: macros.id, name: macros.name, text: macros.text, audience: macros.audience })
        .from(macros)
        .where(usableBy(actor))
        .orderBy(desc(macros.usedCount), asc(sql`lower(${macros.name})`))
        .limit(MACROS_MAX),
    on,
  );
}
