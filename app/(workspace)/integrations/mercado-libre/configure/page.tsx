import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ConfigureScreen } from "@/components/integrations/configure-screen";
import { pageActor } from "@/lib/auth/session";
import { messagesFor } from "@/lib/i18n/messages-for";
import { listStores } from "@/lib/integrations/list-stores";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await messagesFor()).messages.integrations.configure.title };
}

type Props = { searchParams: Promise<{ step?: string; store?: string }> };

export default async function ConfigurePage({ searchParams }: Props) {
  const actor = await pageActor();
  const { step, store: wanted } = await searchParams;
  const { stores } = await listStores(actor, "mercado-libre");
  const inUse = stores.filter(({ state }) => state !== "disconnected");
  const store = inUse.find(({ id }) => id === wanted) ?? inUse[0];
  if (!store) redirect("/integrations/mercado-libre");
  return <ConfigureScreen actor={actor} storeId={store.id} isSetup={step === "configure"} />;
}
