import "server-only";
import { randomUUID } from "node:crypto";
import { and, asc, eq, isNull, lte } from "drizzle-orm";
import { redirect } from "next/navigation";
import { getServerSession, type NextAuthOptions } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import { cache } from "react";
import { asPerson, enterOrganization, type Transaction } from "@/db/client";
import { departmentMembers, groupMembers, memberships, users } from "@/db/schema";
import { env } from "@/lib/env";
import { SignedOut } from "@/lib/errors";
import type { Here } from "@/lib/here";
import type { Agent } from "./actor";
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

const SESSION_SECONDS_MAX = 12 * 60 * 60;

/** The only place that knows next-auth. The token holds who and since when; what they may do is read on every request. */
export const authOptions = (): NextAuthOptions => ({
  secret: env().sessionSecret,
  session: { strategy: "jwt", maxAge: SESSION_SECONDS_MAX },
  pages: { signIn: "/sign-in" },
  providers: [
    CredentialsProvider({
      credentials: { email: {}, password: {} },
      async authorize(credentials) {
        const result = await signIn({ email: credentials?.email ?? "", password: credentials?.password ?? "" });
        // next-auth hands the message of an error, and nothing else, back to the sign-in form.
        if (!result.ok) {
          throw new Error("detail" in result ? `${result.reason}:${result.detail.retryAfterSeconds}` : result.reason);
        }
        const { userId } = result.value;
        if (!(await findSessionActor({ userId, sessionId: "", startedAt: Date.now() }))) throw new Error("disabled");
        return { id: userId };
      },
    }),
  ],
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

/**
 * Who a session belongs to now. Null when the person was disabled or their sessions were ended (new password), on
 * whatever device: nothing about rights is believed from the token.
 */
export function findSessionActor(
  session: { userId: string; sessionId: string; startedAt: number },
  { on }: Here = {},
): Promise<Agent | null> {
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
