import type { Metadata } from "next";
import { LiveRefresh } from "@/components/integrations/live-refresh";
import { StoreCards } from "@/components/integrations/store-cards";
import { Page, PageHead } from "@/components/workspace/page-head";
import { pageActor } from "@/lib/auth/session";
import { messagesFor } from "@/lib/i18n/messages-for";
import { listStores } from "@/lib/integrations/list-stores";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await messagesFor()).messages.integrations.title };
}

export default async function IntegrationsPage() {
  const actor = await pageActor();
  const { integrations } = (await messagesFor()).messages;
  const listed = await listStores(actor, "mercado-libre");
  return (
    <Page head={<PageHead title={integrations.title} />}>
      <LiveRefresh />
      <p className="max-w-[82ch] px-6 pt-5 pb-1 text-2 max-md:px-4">{integrations.intro}</p>
      <StoreCards actor={actor} listed={listed} />
    </Page>
  );
}
