import { ScrollText, Settings, TriangleAlert } from "lucide-react";
import Link from "next/link";
import { Banner } from "@/components/ui/banner";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { buttonClass } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { Page, PageHead } from "@/components/workspace/page-head";
import type { Agent } from "@/lib/auth/actor";
import { can } from "@/lib/auth/permissions";
import { env } from "@/lib/env";
import { formatDateTime } from "@/lib/i18n/formats";
import { messagesFor } from "@/lib/i18n/messages-for";
import { say } from "@/lib/i18n/say";
import { getStoreHealth } from "@/lib/integrations/get-store-health";
import type { StoreListItem } from "@/lib/integrations/list-stores";
import { CheckNow } from "./check-now";
import { DisconnectButton } from "./disconnect-button";
import { HealthNumbers } from "./health-numbers";
import { ListsTable } from "./lists-table";
import { LiveRefresh } from "./live-refresh";
import { MinutesPlot } from "./minutes-plot";
import { ResultNotice } from "./result-notice";
import { SectionTitle } from "./section-title";
import { StoreAside } from "./store-aside";

/** A store that is connected, or waits to be: does its life reach us, since when, and what can be done. */
export async function ConnectionScreen({
  actor,
  store,
  result,
}: {
  actor: Agent;
  store: StoreListItem;
  result: string | undefined;
}) {
  const { messages, timeZone } = await messagesFor();
  const { integrations } = messages;
  const { connection } = integrations;
  const health = await getStoreHealth(actor, { storeId: store.id, timeZone });
  const swept = health.lists.find(({ list }) => list === "unanswered-questions");
  const mayReadJournal = can(actor, "notification.read");
  return (
    <Page
      head={
        <PageHead
          actions={
            <>
              {mayReadJournal && (
                <Link
                  href="/integrations/mercado-libre/notifications"
                  className={`${buttonClass("quiet")} max-md:hidden`}
                >
                  <Icon of={ScrollText} />
                  {connection.journal}
                </Link>
              )}
              <Link href="/integrations/mercado-libre/configure" className={`${buttonClass()} max-md:hidden`}>
                <Icon of={Settings} />
                {connection.configure}
              </Link>
              <DisconnectButton
                store={{ id: store.id, nickname: store.nickname }}
                waitingJobs={health.waitingJobs}
                off={can(actor, "integration.disconnect") ? null : connection.onlyAdmins}
              />
            </>
          }
        >
          <Breadcrumbs
            label={integrations.way}
            steps={[{ label: integrations.title, href: "/integrations" }, { label: integrations.card.mercadoLibre }]}
          />
        </PageHead>
      }
    >
      <LiveRefresh />
      {store.state === "reconnect-needed" && <Lost actor={actor} store={store} />}
      {result && (
        <div className="px-6 pt-5 max-md:px-4 [&>*]:mb-0">
          <ResultNotice result={result} store={store} redirectUri={env().meli.redirectUri} />
        </div>
      )}
      <HealthNumbers health={health} mayReadJournal={mayReadJournal} />
      <div className="grid lg:min-h-full lg:grid-cols-[minmax(0,1fr)_316px]">
        <div className="min-w-0 px-6 py-5 max-md:px-4">
          <SectionTitle
            end={<CheckNow storeId={store.id} sweptAt={swept?.sweptAt.toISOString() ?? null} off={checkOff()} />}
          >
            {connection.entries}
          </SectionTitle>
          <ListsTable lists={health.lists} />
          <MinutesPlot perMinute={health.perMinute} />
          <nav aria-label={integrations.card.mercadoLibre} className="mt-6 flex flex-col gap-2 md:hidden">
            <Link href="/integrations/mercado-libre/configure" className={buttonClass()}>
              {connection.configure}
            </Link>
            {mayReadJournal && (
              <Link href="/integrations/mercado-libre/notifications" className={buttonClass()}>
                {connection.journal}
              </Link>
            )}
          </nav>
        </div>
        <aside aria-label={connection.store} className="min-w-0 px-6 py-5 max-lg:border-t max-md:px-4 lg:border-l">
          <StoreAside store={store} health={health} />
        </aside>
      </div>
    </Page>
  );

  function checkOff(): string | null {
    if (!can(actor, "integration.sweep")) return connection.checkForbidden;
    return store.state === "connected" ? null : connection.checkOff;
  }
}

async function Lost({ actor, store }: { actor: Agent; store: StoreListItem }) {
  const { messages, locale, timeZone } = await messagesFor();
  const { connection } = messages.integrations;
  const when = formatDateTime(store.stateSince, new Date(), { locale, timeZone });
  return (
    <Banner
      tone="late"
      icon={<Icon of={TriangleAlert} />}
      action={
        can(actor, "integration.connect") ? (
          // A door of the server, not a page: the browser must leave.
          <a
            href={`/api/integrations/mercado-libre/connect?country=${store.siteId}`}
            className={buttonClass("primary")}
          >
            {connection.reconnect}
          </a>
        ) : (
          connection.lost.ask
        )
      }
    >
      <strong className="font-semibold">{say(connection.lost.title, { store: store.nickname })}</strong>{" "}
      {say(connection.lost.text, { when })}
    </Banner>
  );
}
