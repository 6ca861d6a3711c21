import "server-only";
import { inOrganization } from "@/db/client";
import { notes } from "@/db/schema";
import type { Agent } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import { recordEvent } from "@/lib/events/record-event";
import type { Here } from "@/lib/here";
import { ok } from "@/lib/result";
import type { AddNote } from "./input";
import { conversationFor } from "./scope";

/** Leaves a private note for the team. It never leaves the house. The same `noteId` twice is one note. */
export async function addNote(
  actor: Agent,
  { conversationId, noteId, text }: AddNote,
  { on, now = new Date() }: Here = {},
) {
  authorize(actor, "conversation.note");
  return inOrganization(
    actor.organizationId,
    async (tx) => {
      await conversationFor(actor, conversationId, tx);
      const [added] = await tx
        .insert(notes)
        .values({
          id: noteId,
          organizationId: actor.organizationId,
          conversationId,
          authorId: actor.id,
          text,
          createdAt: now,
        })
        .onConflictDoNothing()
        .returning({ id: notes.id });
      if (added) await recordEvent(tx, actor, { kind: "conversation.noted", conversationId, at: now });
      return ok(null);
    },
    on,
  );
}
