import { History, SearchX } from "lucide-react";
import Link from "next/link";
import { notFound } from "next/navigation";
import { AuditFilters } from "@/components/settings/audit-filters";
import { AuditTable } from "@/components/settings/audit-table";
import { Section } from "@/components/settings/section";
import { buttonClass } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import { getOrganizationName } from "@/lib/auth/get-organization-name";
import { can } from "@/lib/auth/permissions";
import { pageActor } from "@/lib/auth/session";
import { messagesFor } from "@/lib/i18n/messages-for";
import { say } from "@/lib/i18n/say";
import { EventFilter } from "@/lib/team/input";
import { listEvents } from "@/lib/team/list-events";
import { listPeople } from "@/lib/team/list-people";

export default async function AuditPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const actor = await pageActor();
  if (!can(actor, "audit.read")) notFound();
  const filter = EventFilter.parse(await searchParams);
  const [speech, organization, people, { items, next }] = await Promise.all([
    messagesFor(),
    getOrganizationName(actor),
    listPeople(actor),
    listEvents(actor, filter),
  ]);
  const { audit } = speech.messages.settings;
  const isFiltered = Boolean(filter.person ?? filter.kind);
  return (
    <Section title={audit.title} text={say(audit.text, { organization })}>
      <AuditFilters people={people.map(({ id, name }) => ({ id, name }))} filter={filter} />
      {items.length > 0 ? (
        <AuditTable events={items} speech={speech} />
      ) : (
        <div className="border-t py-10">
          <EmptyState
            icon={<Icon of={isFiltered ? SearchX : History} size={20} />}
            title={isFiltered ? audit.noMatch : audit.empty}
            actions={
              isFiltered && (
                <Link href="/settings/audit" className={buttonClass("outline")}>
                  {audit.clear}
                </Link>
              )
            }
          >
            {isFiltered ? audit.noMatchText : audit.emptyText}
          </EmptyState>
        </div>
      )}
      <div className="mt-4 flex gap-2">
        {filter.before && (
          <Link href={hrefOf({ ...filter, before: undefined })} className={buttonClass("outline")}>
            {audit.newest}
          </Link>
        )}
        {next && (
          <Link href={hrefOf({ ...filter, before: next })} className={buttonClass("outline")}>
            {audit.older}
          </Link>
        )}
      </div>
    </Section>
  );
}

function hrefOf({ person, kind, before }: EventFilter): string {
  const query = new URLSearchParams();
  if (person) query.set("person", person);
  if (kind) query.set("kind", kind);
  if (before) query.set("before", String(before));
  return `/settings/audit?${query}`;
}
