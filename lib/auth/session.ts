import "server-only";
import { randomUUID } from "node:crypto";
import { and, asc, eq, isNull, lte, notExists } from "drizzle-orm";
import { redirect } from "next/navigation";
import { getServerSession, type NextAuthOptions } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import { cache } from "react";
import { z } from "zod";
import { asPerson, database, enterOrganization, inOrganization, type Transaction } from "@/db/client";
import { departmentMembers, endedSessions, groupMembers, memberships, users } from "@/db/schema";
import { env } from "@/lib/env";
import { SignedOut } from "@/lib/errors";
import { recordEvent } from "@/lib/events/record-event";
import type { Here } from "@/lib/here";
import { log } from "@/lib/log";
import { refused } from "@/lib/result";
import type { Agent } from "./actor";
import { passwordCharactersMax } from "./password";
import { signIn } from "./sign-in";

declare module "next-auth" {
  interface Session {
    userId: string;
    sessionId: string;
    startedAt: number;
  }
}
declare module "next-auth/jwt" {
  interface JWT {
    sessionId: string;
    startedAt: number;
  }
}

/** Counted from the sign-in. next-auth renews its token with every visit, so it is `findSessionActor` that ends a session. */
export const SESSION_SECONDS_MAX = 12 * 60 * 60;

/** The only place that knows next-auth. The token holds who and since when; what they may do is read on every request. */
export const authOptions = (): NextAuthOptions => ({
  secret: env().sessionSecret,
  session: { strategy: "jwt", maxAge: SESSION_SECONDS_MAX },
  // Over https the browser keeps it to this very host: no sibling domain can put a session of its own in its place.
  ...(env().appUrl.startsWith("https:") && { cookies: { sessionToken: HOST_ONLY } }),
  pages: { signIn: "/sign-in" },
  providers: [
    CredentialsProvider({
      credentials: { email: {}, password: {} },
      async authorize(credentials, request) {
        const entered = await enter(credentials, clientAddress(request.headers?.["x-forwarded-for"]));
        // next-auth hands the message of an error, and nothing else, back to the sign-in form.
        if (!entered.ok) {
          throw new Error(
            "detail" in entered ? `${entered.reason}:${entered.detail.retryAfterSeconds}` : entered.reason,
          );
        }
        return { id: entered.value.userId };
      },
    }),
  ],
  events: {
    async signOut({ token }) {
      if (token) await endSession(token);
    },
  },
  callbacks: {
    jwt({ token, user }) {
      if (!user) return token;
      return { sub: user.id, sessionId: randomUUID(), startedAt: Date.now() } as typeof token;
    },
    session({ session, token }) {
      return {
        expires: session.expires,
        userId: token.sub ?? "",
        sessionId: token.sessionId,
        startedAt: token.startedAt,
      };
    },
  },
});

const HOST_ONLY = {
  name: "__Host-next-auth.session-token",
  options: { httpOnly: true, sameSite: "lax", path: "/", secure: true },
} as const;

/** What nobody has as an e-mail or a password is wrong, and neither hashed nor looked up. */
const Credentials = z.object({
  email: z
    .string()
    .max(254)
    .refine((email) => !email.includes("\0")),
  password: z
    .string()
    .max(passwordCharactersMax)
    .refine((password) => !password.includes("\0")),
});

/** Never throws: strangers read the message of whatever is thrown here. */
async function enter(credentials: unknown, address: string | undefined) {
  try {
    const given = Credentials.safeParse(credentials);
    if (!given.success) return refused("wrong-credentials");
    const result = await signIn({ ...given.data, clientAddress: address });
    if (!result.ok) {
      log.warn({ reason: result.reason }, "sign-in refused");
      return result;
    }
    const { userId } = result.value;
    const actor = await findSessionActor({ userId, sessionId: "", startedAt: Date.now() });
    if (!actor) return refused("disabled");
    await noteSignIn(actor);
    return result;
  } catch (error) {
    log.error({ reference: randomUUID().slice(0, 8), err: error }, "sign-in failed");
    return refused("unavailable");
  }
}

/** Whoever looks into the history sees who was here when. */
function noteSignIn(actor: Agent): Promise<void> {
  return inOrganization(actor.organizationId, (tx) =>
    recordEvent(tx, actor, { kind: "person.signed-in", at: new Date(), detail: { personId: actor.id } }),
  );
}

/**
 * The last hop of x-forwarded-for: what the balancer in front saw, or what Next saw where there is none. Hops before it are
 * anybody's claim. A client that reaches Next without a balancer may claim the last one too; then only its e-mail is slowed.
 */
const clientAddress = (forwardedFor: unknown): string | undefined =>
  String(forwardedFor ?? "")
    .split(",")
    .at(-1)
    ?.trim() || undefined;

/** What the token says: who, on which device, since when. Rights are never read from it. */
const findSession = cache(() => getServerSession(authOptions()));

/** The token's own facts. Throws `SignedOut`. */
export async function currentSession(): Promise<{ userId: string; sessionId: string; startedAt: number }> {
  const session = await findSession();
  if (!session) throw new SignedOut();
  return session;
}

/** The signed-in person, or null. Once per request. */
export const findActor = cache(async (): Promise<Agent | null> => {
  const session = await findSession();
  return session ? findSessionActor(session) : null;
});

/** The signed-in person. Throws `SignedOut`. */
export async function currentActor(): Promise<Agent> {
  const actor = await findActor();
  if (!actor) throw new SignedOut();
  return actor;
}

/** The signed-in person, for pages: whoever is not goes to the sign-in page. */
export async function pageActor(): Promise<Agent> {
  return (await findActor()) ?? redirect("/sign-in");
}

/** Ends one session: whoever kept its cookie has nothing. */
export async function endSession(
  { sessionId }: { sessionId: string },
  { on = database(), now = new Date() }: Here = {},
): Promise<void> {
  await on.insert(endedSessions).values({ sessionId, endedAt: now }).onConflictDoNothing();
}

/**
 * Who a session belongs to now. Null when it is older than a session may be or was signed out of, and when the person was
 * disabled or their sessions were ended (new password), on whatever device: nothing about rights is believed from the token.
 */
export async function findSessionActor(
  session: { userId: string; sessionId: string; startedAt: number },
  { on, now = new Date() }: Here = {},
): Promise<Agent | null> {
  const isYoung = now.getTime() - session.startedAt <= SESSION_SECONDS_MAX * 1000;
  if (!isYoung) return null;
  return asPerson(
    session.userId,
    async (tx) => {
      const [person] = await tx
        .select({
          id: users.id,
          organizationId: memberships.organizationId,
          name: users.name,
          email: users.email,
          role: memberships.role,
        })
        .from(users)
        .innerJoin(memberships, eq(memberships.userId, users.id))
        .where(
          and(
            eq(users.id, session.userId),
            isNull(memberships.disabledAt),
            lte(users.sessionsValidFrom, new Date(session.startedAt)),
            notExists(tx.select().from(endedSessions).where(eq(endedSessions.sessionId, session.sessionId))),
          ),
        )
        .orderBy(asc(memberships.joinedAt))
        .limit(1);
      if (!person) return null;
      const teams = await teamsOf(tx, person);
      return { kind: "agent", sessionId: session.sessionId, ...person, ...teams };
    },
    on,
  );
}

async function teamsOf(tx: Transaction, person: { id: string; organizationId: string }) {
  await enterOrganization(tx, person.organizationId);
  const groups = await tx
    .select({ id: groupMembers.groupId })
    .from(groupMembers)
    .where(eq(groupMembers.userId, person.id));
  const departments = await tx
    .select({ id: departmentMembers.departmentId })
    .from(departmentMembers)
    .where(eq(departmentMembers.userId, person.id));
  return { groupIds: groups.map(({ id }) => id), departmentIds: departments.map(({ id }) => id) };
}
