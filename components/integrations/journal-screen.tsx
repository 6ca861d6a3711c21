import Link from "next/link";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { buttonClass } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { EmptyState } from "@/components/ui/empty-state";
import { Page, PageHead } from "@/components/workspace/page-head";
import type { Agent } from "@/lib/auth/actor";
import { messagesFor } from "@/lib/i18n/messages-for";
import { type JournalFilter, journalStates } from "@/lib/integrations/input";
import { listNotifications } from "@/lib/integrations/list-notifications";
import { JournalTable } from "./journal-table";
import { LiveRefresh } from "./live-refresh";

const ADDRESS = "/integrations/mercado-libre/notifications";

/** Everything the marketplace announced, by state, page by page from the latest on. */
export async function JournalScreen({ actor, filter }: { actor: Agent; filter: JournalFilter }) {
  const { integrations } = (await messagesFor()).messages;
  const { journal } = integrations;
  const { notifications, next } = await listNotifications(actor, filter);
  return (
    <Page
      head={
        <PageHead>
          <Breadcrumbs
            label={integrations.way}
            steps={[
              { label: integrations.title, href: "/integrations" },
              { label: integrations.card.mercadoLibre, href: "/integrations/mercado-libre" },
              { label: journal.title },
            ]}
          />
        </PageHead>
      }
    >
      {!filter.cursor && <LiveRefresh />}
      <div className="flex flex-col gap-3 p-6 max-md:p-4">
        <p className="max-w-[76ch] text-2">{journal.text}</p>
        <nav aria-label={journal.state} className="flex flex-wrap gap-1">
          {[undefined, ...journalStates].map((state) => (
            <Link
              key={state ?? "all"}
              href={addressOf({ state })}
              aria-current={filter.state === state ? "true" : undefined}
              className={cn(
                buttonClass("quiet", "s"),
                "aria-[current]:border-line-strong aria-[current]:bg-pressed aria-[current]:text-1",
              )}
            >
              {journal.filters[state ?? "all"]}
            </Link>
          ))}
        </nav>
        {notifications.length > 0 ? (
          <JournalTable notifications={notifications} />
        ) : (
          <EmptyState
            title={filter.state ? journal.emptyState : journal.empty}
            actions={
              filter.state && (
                <Link href={ADDRESS} className={buttonClass()}>
                  {journal.showAll}
                </Link>
              )
            }
          >
            {filter.state ? journal.emptyStateText : journal.emptyText}
          </EmptyState>
        )}
        <div className="flex justify-between gap-2">
          {filter.cursor ? (
            <Link href={addressOf({ state: filter.state })} className={buttonClass()}>
              {journal.newest}
            </Link>
          ) : (
            <span />
          )}
          {next && (
            <Link href={addressOf({ state: filter.state, cursor: next })} className={buttonClass()}>
              {journal.older}
            </Link>
          )}
        </div>
      </div>
    </Page>
  );
}

function addressOf(filter: JournalFilter): string {
  const parameters = Object.entries(filter).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return parameters.length > 0 ? `${ADDRESS}?${new URLSearchParams(parameters)}` : ADDRESS;
}
