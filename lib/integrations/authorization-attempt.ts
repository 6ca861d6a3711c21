import "server-only";
import { createHash } from "node:crypto";
import { and, eq, gt, isNull } from "drizzle-orm";
import { inOrganization } from "@/db/client";
import { authorizationAttempts } from "@/db/schema";
import type { Agent } from "@/lib/auth/actor";
import { env } from "@/lib/env";
import type { Here } from "@/lib/here";
import { ok, type Result, refused } from "@/lib/result";
import { seal, sealingKeys, unseal } from "@/lib/seal";

export type StateRefusal = "state-unknown" | "state-expired" | "state-used" | "state-of-other-session";

/** How a state parameter is stored: whoever reads the table cannot finish anybody's authorization. */
export const stateHashOf = (state: string) => createHash("sha256").update(state).digest("hex");

const boundToState = (state: string) => `authorization:${stateHashOf(state)}`;

export const sealVerifier = (codeVerifier: string, state: string) =>
  seal(codeVerifier, sealingKeys(env().encryptionKeys)[0], boundToState(state));

/**
 * Spends a state: it was started by this person in this session, has not expired and was not used before. Two requests
 * with the same one race on the update, and one of them finds it used. Another session's attempt is left as it is.
 */
export function spendState(
  actor: Agent,
  state: string,
  { on, now = new Date() }: Here = {},
): Promise<Result<{ codeVerifier: string }, StateRefusal>> {
  return inOrganization(
    actor.organizationId,
    async (tx) => {
      const stateHash = stateHashOf(state);
      const [used] = await tx
        .update(authorizationAttempts)
        .set({ usedAt: now })
        .where(
          and(
            eq(authorizationAttempts.stateHash, stateHash),
            eq(authorizationAttempts.userId, actor.id),
            eq(authorizationAttempts.sessionId, actor.sessionId),
            isNull(authorizationAttempts.usedAt),
            gt(authorizationAttempts.expiresAt, now),
          ),
        )
        .returning({ sealed: authorizationAttempts.sealedCodeVerifier });
      if (used)
        return ok({ codeVerifier: unseal(used.sealed, sealingKeys(env().encryptionKeys), boundToState(state)) });

      const [found] = await tx
        .select()
        .from(authorizationAttempts)
        .where(eq(authorizationAttempts.stateHash, stateHash));
      if (!found) return refused("state-unknown");
      if (found.userId !== actor.id || found.sessionId !== actor.sessionId) return refused("state-of-other-session");
      return refused(found.usedAt ? "state-used" : "state-expired");
    },
    on,
  );
}
