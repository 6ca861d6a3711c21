import type { Metadata } from "next";
import { messagesFor } from "@/lib/i18n/messages-for";
import { InboxPage, type InboxPageProps } from "../../../inbox-page";

export async function generateMetadata(): Promise<Metadata> {
  const { messages } = await messagesFor();
  return { title: messages.inbox.documentTitles.commercial };
}

export default function CommercialInboxPage(props: InboxPageProps) {
  return <InboxPage module="commercial" {...props} />;
}
