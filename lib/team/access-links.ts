import "server-only";
import { createHash, randomBytes } from "node:crypto";
import { and, eq, type InferSelectModel, isNull, sql } from "drizzle-orm";
import { database, enterOrganization, type Transaction } from "@/db/client";
import { accessLinks } from "@/db/schema";
import type { AccessLinkKind } from "@/db/vocabulary";
import { env } from "@/lib/env";
import type { Here } from "@/lib/here";
import { refused } from "@/lib/result";

export type AccessLink = InferSelectModel<typeof accessLinks>;

/** Why a link opens nothing. Who holds it may know: there is nothing behind it any more. */
export type LinkRefusal = "link-unknown" | "link-used" | "link-revoked" | "link-expired";

const PATHS: Record<AccessLinkKind, string> = { join: "join", "reset-password": "reset-password" };

/** 256 bits that nobody guesses, and what is stored of them. */
export function mintToken(): { token: string; tokenHash: string } {
  const token = randomBytes(32).toString("base64url");
  return { token, tokenHash: hashToken(token) };
}

/** SHA-256 in hexadecimal. The token has 256 random bits, so a slow hash would protect nothing more. */
export const hashToken = (token: string): string => createHash("sha256").update(token).digest("hex");

/** The address that a person opens, at the public address of the application. */
export const addressOf = (kind: AccessLinkKind, token: string): string => `${env().appUrl}/${PATHS[kind]}/${token}`;

/** Why this link opens nothing now, or null when it does. */
export function linkRefusal(
  link: Pick<AccessLink, "usedAt" | "revokedAt" | "expiresAt"> | undefined,
  now: Date,
): LinkRefusal | null {
  if (!link) return "link-unknown";
  if (link.usedAt) return "link-used";
  if (link.revokedAt) return "link-revoked";
  return link.expiresAt <= now ? "link-expired" : null;
}

/**
 * Runs `work` in the organization that a link belongs to, for somebody who has nothing but the link. The link stays
 * locked until the transaction ends, so that two people who open it in the same second cannot both use it.
 */
export function throughAccessLink<T>(
  token: string,
  kind: AccessLinkKind,
  { on = database(), now = new Date() }: Here,
  work: (tx: Transaction, link: AccessLink) => Promise<T>,
): Promise<T | { ok: false; reason: LinkRefusal }> {
  return on.transaction(async (tx) => {
    const tokenHash = hashToken(token);
    const [found] = await tx.execute<{ organization_id: string | null }>(
      sql`select organization_of_access_link(${tokenHash}) as organization_id`,
    );
    if (!found?.organization_id) return refused("link-unknown");
    await enterOrganization(tx, found.organization_id);
    const [link] = await tx
      .select()
      .from(accessLinks)
      .where(and(eq(accessLinks.tokenHash, tokenHash), eq(accessLinks.kind, kind)))
      .for("update");
    const reason = linkRefusal(link, now);
    if (!link || reason) return refused(reason ?? "link-unknown");
    return work(tx, link);
  });
}

/** The link has done what it was for. */
export async function spend(tx: Transaction, link: AccessLink, now: Date): Promise<void> {
  await tx.update(accessLinks).set({ usedAt: now }).where(eq(accessLinks.id, link.id));
}

/** Ends the open links to choose a password of one person: a newer link or a newer password took their place. */
export async function revokePasswordLinks(tx: Transaction, personId: string, now: Date): Promise<void> {
  await tx
    .update(accessLinks)
    .set({ revokedAt: now })
    .where(
      and(
        eq(accessLinks.userId, personId),
        eq(accessLinks.kind, "reset-password"),
        isNull(accessLinks.usedAt),
        isNull(accessLinks.revokedAt),
      ),
    );
}

/** Ends the open links a person made: whoever may no longer invite must not come back through a link of their own. */
export async function revokeLinksMadeBy(tx: Transaction, personId: string, now: Date): Promise<void> {
  await tx
    .update(accessLinks)
    .set({ revokedAt: now })
    .where(and(eq(accessLinks.createdBy, personId), isNull(accessLinks.usedAt), isNull(accessLinks.revokedAt)));
}
