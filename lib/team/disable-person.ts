import "server-only";
import { and, asc, eq, gt, inArray, ne } from "drizzle-orm";
import { inOrganization, type Transaction } from "@/db/client";
import {
  conversationLeases,
  conversations,
  entrySettings,
  memberships,
  questionLeases,
  questions,
  users,
} from "@/db/schema";
import type { Agent } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import { recordEvent } from "@/lib/events/record-event";
import type { Here } from "@/lib/here";
import { ok, refused } from "@/lib/result";
import { revokeLinksMadeBy, revokePasswordLinks } from "./access-links";
import type { OnePerson } from "./input";
import { colleaguesOf, isLastAdmin, memberFor } from "./scope";

export type DisablePersonRefusal = "last-admin" | "own-account";

/**
 * Ends a person's access: their sessions end everywhere with their next request, what they were answering is free
 * again, and what they had and is not resolved goes back to unassigned. Entries that were routed to them have no
 * agent until somebody chooses one; links they made open nothing. Nobody disables themselves, and the last active admin stays.
 *
 * `released` counts conversations, `entriesWithoutAgent` entries. Disabling again changes nothing.
 */
export async function disablePerson(actor: Agent, { personId }: OnePerson, { on, now = new Date() }: Here = {}) {
  authorize(actor, "team.manage");
  if (personId === actor.id) return refused("own-account");
  return inOrganization(
    actor.organizationId,
    async (tx) => {
      const isLast = await isLastAdmin(actor, personId, tx);
      const person = await memberFor(actor, personId, tx);
      if (person.disabledAt) return ok({ personId, released: 0, entriesWithoutAgent: 0 });
      if (isLast) return refused("last-admin");

      await tx
        .update(memberships)
        .set({ disabledAt: now })
        .where(and(colleaguesOf(actor), eq(memberships.userId, personId)));
      // So that sessions of before stay ended when the person is enabled again.
      await tx.update(users).set({ sessionsValidFrom: now }).where(eq(users.id, personId));
      await revokePasswordLinks(tx, personId, now);
      await revokeLinksMadeBy(tx, personId, now);

      const released = await unassignAll(tx, actor, personId);
      const freed = await freeLeases(tx, actor, personId);
      const left = await stopWriting(tx, actor, personId, now);
      const entries = await leaveEntries(tx, actor, personId);

      for (const { questionId, conversationId } of freed)
        await recordEvent(tx, actor, { kind: "question.released", at: now, conversationId, detail: { questionId } });
      for (const conversationId of left)
        await recordEvent(tx, actor, { kind: "thread.changed", at: now, conversationId, detail: { writing: false } });
      for (const conversationId of released)
        await recordEvent(tx, actor, {
          kind: "conversation.assigned",
          at: now,
          conversationId,
          detail: { from: personId, to: null, reason: "person-disabled" },
        });
      await recordEvent(tx, actor, {
        kind: "person.disabled",
        at: now,
        detail: { personId, released: released.length, entriesWithoutAgent: entries },
      });
      return ok({ personId, released: released.length, entriesWithoutAgent: entries });
    },
    on,
  );
}

async function unassignAll(tx: Transaction, actor: Agent, personId: string): Promise<string[]> {
  const rows = await tx
    .select({ id: conversations.id })
    .from(conversations)
    .where(
      and(
        eq(conversations.organizationId, actor.organizationId),
        eq(conversations.assigneeId, personId),
        ne(conversations.state, "resolved"),
      ),
    )
    // One order for everybody who locks several.
    .orderBy(asc(conversations.id))
    .for("update");
  const ids = rows.map(({ id }) => id);
  if (ids.length > 0) await tx.update(conversations).set({ assigneeId: null }).where(inArray(conversations.id, ids));
  return ids;
}

async function freeLeases(tx: Transaction, actor: Agent, personId: string) {
  const freed = await tx
    .delete(questionLeases)
    .where(and(eq(questionLeases.organizationId, actor.organizationId), eq(questionLeases.userId, personId)))
    .returning({ questionId: questionLeases.questionId });
  return tx
    .select({ questionId: questions.id, conversationId: questions.conversationId })
    .from(questions)
    .where(
      inArray(
        questions.id,
        freed.map(({ questionId }) => questionId),
      ),
    );
}

/** The conversations where others still saw the person writing. */
async function stopWriting(tx: Transaction, actor: Agent, personId: string, now: Date): Promise<string[]> {
  const left = await tx
    .delete(conversationLeases)
    .where(
      and(
        eq(conversationLeases.organizationId, actor.organizationId),
        eq(conversationLeases.userId, personId),
        gt(conversationLeases.expiresAt, now),
      ),
    )
    .returning({ conversationId: conversationLeases.conversationId });
  return left.map(({ conversationId }) => conversationId);
}

async function leaveEntries(tx: Transaction, actor: Agent, personId: string): Promise<number> {
  const entries = await tx
    .update(entrySettings)
    .set({ agentId: null })
    .where(and(eq(entrySettings.organizationId, actor.organizationId), eq(entrySettings.agentId, personId)))
    .returning({ entry: entrySettings.entry });
  return entries.length;
}
