import "server-only";
import { createHash, randomBytes } from "node:crypto";
import { and, eq, lt } from "drizzle-orm";
import { inOrganization } from "@/db/client";
import { authorizationAttempts } from "@/db/schema";
import type { Agent } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import { applicationOf, channelOf } from "@/lib/channels/registry";
import { ok, type Result, refused } from "@/lib/result";
import { sealVerifier, stateHashOf } from "./authorization-attempt";
import type { StartAuthorization } from "./input";
import type { AccessOptions } from "./with-store-access";

export type StartAuthorizationRefusal = "country-unknown" | "application-missing";

/** The visit to the consent page may take this long. */
const ATTEMPT_MINUTES = 10;
/** Attempts are kept a day, so that coming back late is told apart from making things up. */
const KEPT_HOURS = 24;

/**
 * Where to send an admin so that the seller can consent. The state in the address is random, bound to the person and to
 * this session, good once and for ten minutes; of it only a hash is stored. Refuses a country without a consent page.
 */
export async function startAuthorization(
  actor: Agent,
  { channelId, siteId }: StartAuthorization,
  { on, now = new Date(), channel = channelOf(channelId) }: AccessOptions = {},
): Promise<Result<{ url: string }, StartAuthorizationRefusal>> {
  authorize(actor, "integration.connect");
  if (!channel.countries.some((country) => country.siteId === siteId)) return refused("country-unknown");
  if (!applicationOf(channelId)) return refused("application-missing");

  const state = randomBytes(32).toString("base64url");
  const codeVerifier = randomBytes(32).toString("base64url");
  await inOrganization(
    actor.organizationId,
    async (tx) => {
      await tx
        .delete(authorizationAttempts)
        .where(
          and(
            eq(authorizationAttempts.organizationId, actor.organizationId),
            lt(authorizationAttempts.expiresAt, new Date(now.getTime() - KEPT_HOURS * 3_600_000)),
          ),
        );
      await tx.insert(authorizationAttempts).values({
        stateHash: stateHashOf(state),
        organizationId: actor.organizationId,
        userId: actor.id,
        sessionId: actor.sessionId,
        siteId,
        sealedCodeVerifier: sealVerifier(codeVerifier, state),
        expiresAt: new Date(now.getTime() + ATTEMPT_MINUTES * 60_000),
      });
    },
    on,
  );
  const codeChallenge = createHash("sha256").update(codeVerifier).digest("base64url");
  return ok({ url: channel.authorization.authorizationUrl({ siteId, state, codeChallenge }).href });
}
