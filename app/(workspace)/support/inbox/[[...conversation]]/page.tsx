import type { Metadata } from "next";
import { messagesFor } from "@/lib/i18n/messages-for";
import { InboxPage, type InboxPageProps } from "../../../inbox-page";

export async function generateMetadata(): Promise<Metadata> {
  const { messages } = await messagesFor();
  return { title: messages.inbox.documentTitles.support };
}

export default function SupportInboxPage(props: InboxPageProps) {
  return <InboxPage module="support" {...props} />;
}
