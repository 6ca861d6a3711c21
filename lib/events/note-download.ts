import "server-only";
import { inOrganization } from "@/db/client";
import type { Agent } from "@/lib/auth/actor";
import type { Here } from "@/lib/here";
import { recordEvent } from "./record-event";

/** Writes into the history who took which file of many rows out of here. `name` is the file's. */
export function noteDownload(actor: Agent, name: string, { on, now = new Date() }: Here = {}): Promise<void> {
  return inOrganization(
    actor.organizationId,
    (tx) => recordEvent(tx, actor, { kind: "file.downloaded", at: now, detail: { name } }),
    on,
  );
}
