import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { JournalScreen } from "@/components/integrations/journal-screen";
import { can } from "@/lib/auth/permissions";
import { pageActor } from "@/lib/auth/session";
import { messagesFor } from "@/lib/i18n/messages-for";
import { JournalFilter } from "@/lib/integrations/input";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await messagesFor()).messages.integrations.journal.title };
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function NotificationsPage({ searchParams }: Props) {
  const actor = await pageActor();
  if (!can(actor, "notification.read")) notFound();
  return <JournalScreen actor={actor} filter={JournalFilter.parse(await searchParams)} />;
}
