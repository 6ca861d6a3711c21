import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { inOrganization } from "@/db/client";
import { uploads } from "@/db/schema";
import type { Agent } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import type { Here } from "@/lib/here";
import { ok } from "@/lib/result";
import type { DiscardUpload } from "./input";

/** Takes a file out of the agent's own composer. What belongs to a message stays; doing it twice changes nothing. */
export async function discardUpload(actor: Agent, { uploadId }: DiscardUpload, { on }: Here = {}) {
  authorize(actor, "conversation.reply");
  return inOrganization(
    actor.organizationId,
    async (tx) => {
      const own = and(eq(uploads.id, uploadId), eq(uploads.uploadedBy, actor.id), isNull(uploads.outboxId));
      await tx.delete(uploads).where(own);
      return ok(null);
    },
    on,
  );
}
