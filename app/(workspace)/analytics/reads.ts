import type { QueryClient, QueryKey } from "@tanstack/react-query";
import { notFound } from "next/navigation";
import type { Agent } from "@/lib/auth/actor";
import { can } from "@/lib/auth/permissions";
import { pageActor } from "@/lib/auth/session";
import { NotFound } from "@/lib/errors";
import { pageSequence } from "@/lib/events/read-events";

export type NumbersPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Whoever may see numbers; for others these pages do not exist. */
export async function numbersReader(): Promise<Agent> {
  const actor = await pageActor();
  if (!can(actor, "analytics.read")) notFound();
  await pageSequence(actor.organizationId);
  return actor;
}

/** Reads before anything is sent, and keeps the answer where the browser looks for it. */
export async function keep<T>(
  client: QueryClient,
  { queryKey }: { queryKey: QueryKey },
  read: () => Promise<T>,
): Promise<T> {
  const answer = await orNotFound(read);
  client.setQueryData(queryKey, asJson(answer));
  return answer;
}

/** The same with the first page of a list. */
export async function keepFirstPage(
  client: QueryClient,
  { queryKey }: { queryKey: QueryKey },
  read: () => Promise<unknown>,
) {
  client.setQueryData(queryKey, { pages: [asJson(await orNotFound(read))], pageParams: [null] });
}

/** What is out of reach does not exist. */
export async function orNotFound<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof NotFound) notFound();
    throw error;
  }
}

/** The same shape that the browser gets from the doors. */
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
