import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { CheckStep } from "@/components/integrations/check-step";
import { ConnectionScreen } from "@/components/integrations/connection-screen";
import { CountryStep } from "@/components/integrations/country-step";
import { WizardPage } from "@/components/integrations/wizard-page";
import { pageActor } from "@/lib/auth/session";
import { messagesFor } from "@/lib/i18n/messages-for";
import { listStores } from "@/lib/integrations/list-stores";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await messagesFor()).messages.integrations.card.mercadoLibre };
}

type Props = { searchParams: Promise<{ result?: string; step?: string; store?: string }> };

export default async function MercadoLibrePage({ searchParams }: Props) {
  const actor = await pageActor();
  const { result, step, store: wanted } = await searchParams;
  const { stores } = await listStores(actor, "mercado-libre");
  const inUse = stores.filter(({ state }) => state !== "disconnected");
  const store = inUse.find(({ id }) => id === wanted) ?? inUse[0];

  if (!store) {
    return (
      <WizardPage>
        <CountryStep actor={actor} before={stores[0] ?? null} result={result} />
      </WizardPage>
    );
  }
  if (result === "connected") redirect("/integrations/mercado-libre/configure?step=configure");
  if (step === "check") {
    return (
      <WizardPage>
        <CheckStep actor={actor} store={store} />
      </WizardPage>
    );
  }
  return <ConnectionScreen actor={actor} store={store} result={result} />;
}
