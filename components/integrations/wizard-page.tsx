import type { ReactNode } from "react";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Page, PageHead } from "@/components/workspace/page-head";
import { messagesFor } from "@/lib/i18n/messages-for";

/** The page around a step of the wizard. */
export async function WizardPage({ children }: { children: ReactNode }) {
  const { integrations } = (await messagesFor()).messages;
  return (
    <Page
      head={
        <PageHead>
          <Breadcrumbs
            label={integrations.way}
            steps={[{ label: integrations.title, href: "/integrations" }, { label: integrations.card.mercadoLibre }]}
          />
        </PageHead>
      }
    >
      {children}
    </Page>
  );
}
