import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Page, PageHead } from "@/components/workspace/page-head";
import type { Agent } from "@/lib/auth/actor";
import { can } from "@/lib/auth/permissions";
import { env } from "@/lib/env";
import { messagesFor } from "@/lib/i18n/messages-for";
import { say } from "@/lib/i18n/say";
import { getEntrySettings } from "@/lib/integrations/get-entry-settings";
import { EntriesForm } from "./entries-form";
import { LiveRefresh } from "./live-refresh";
import { ResultNotice } from "./result-notice";
import { Wizard } from "./wizard";

/** Who answers what of a store; the wizard's second step right after connecting, a page of its own later. */
export async function ConfigureScreen({
  actor,
  storeId,
  isSetup,
}: {
  actor: Agent;
  storeId: string;
  isSetup: boolean;
}) {
  const { integrations } = (await messagesFor()).messages;
  const { configure, card } = integrations;
  const settings = await getEntrySettings(actor, storeId);
  const isReadOnly = !can(actor, "integration.configure");
  const work = (
    <>
      {isSetup && (
        <>
          <ResultNotice result="connected" store={settings.store} redirectUri={env().meli.redirectUri} />
          {/* The store's past is on its way in while a person reads this. */}
          <LiveRefresh />
        </>
      )}
      <h2 className="font-semibold text-20">{configure.title}</h2>
      <p className="mb-4 max-w-[100ch] text-2">
        {isReadOnly ? configure.readOnly : say(configure.text, { store: settings.store.nickname })}
      </p>
      <EntriesForm settings={settings} isReadOnly={isReadOnly} isSetup={isSetup} />
    </>
  );
  return (
    <Page
      head={
        <PageHead>
          <Breadcrumbs
            label={integrations.way}
            steps={[
              { label: integrations.title, href: "/integrations" },
              { label: card.mercadoLibre, href: "/integrations/mercado-libre" },
              { label: configure.title },
            ]}
          />
        </PageHead>
      }
    >
      {isSetup ? (
        <Wizard step="configure" wide>
          {work}
        </Wizard>
      ) : (
        <div className="max-w-280 p-8 pb-0 max-md:p-4">{work}</div>
      )}
    </Page>
  );
}
