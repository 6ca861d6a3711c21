"use client";

import { useQuery } from "@tanstack/react-query";
import { CheckCheck, CloudOff, Inbox, SearchX } from "lucide-react";
import Link from "next/link";
import { useMessages } from "@/components/i18n/use-messages";
import { useShortcuts } from "@/components/keyboard/use-shortcuts";
import { DoorError } from "@/components/live/fetch-json";
import { statusQuery } from "@/components/live/queries";
import { Button, buttonClass } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import { say } from "@/lib/i18n/say";
import type { InboxFilter } from "@/lib/inbox/input";
import { useDesk } from "./desk";
import { emptyFilter, isNarrowed, widened } from "./place";

type FilterProps = { filter: InboxFilter; onFilter: (filter: InboxFilter) => void };

/** A list without rows: good news, a filter, or the first day. */
export function ListEmpty({ filter, onFilter }: FilterProps) {
  const { inbox } = useMessages();
  const { data: status } = useQuery(statusQuery());
  const { module } = useDesk();
  const isSupport = module === "support";
  // There the badge is a part of the list like the others.
  if (isNarrowed(isSupport ? { ...filter, entry: undefined } : filter))
    return <NoResults filter={filter} onFilter={onFilter} />;
  if (status && status.store === null) return <FirstRun />;
  if (filter.view === "approval") return <Plain {...inbox.list.noneApproval} />;
  if (filter.state === "snoozed") return <Plain {...inbox.list.noneSnoozed} />;
  if (filter.state === "resolved") return <Plain {...inbox.list.noneArchived} />;
  if (filter.view === "mine") return <Plain {...inbox.list.noneMine} />;
  return (
    <EmptyState
      icon={<Icon of={CheckCheck} size={20} />}
      title={inbox.list.done.title}
      actions={
        <Button onClick={() => onFilter({ ...emptyFilter, state: "resolved" })}>{inbox.list.done.archived}</Button>
      }
    >
      {isSupport ? inbox.list.done.supportText : inbox.list.done.text}
    </EmptyState>
  );
}

function Plain({ title, text }: { title: string; text: string }) {
  return (
    <EmptyState icon={<Icon of={Inbox} size={20} />} title={title}>
      {text}
    </EmptyState>
  );
}

function NoResults({ filter, onFilter }: FilterProps) {
  const { inbox } = useMessages();
  const { module } = useDesk();
  const clear = () => onFilter({ ...widened(filter), entry: module === "support" ? filter.entry : undefined });
  useShortcuts([{ keys: "Escape", label: inbox.filters.clear, run: clear }]);
  return (
    <EmptyState
      icon={<Icon of={SearchX} size={20} />}
      title={inbox.list.noResults.title}
      actions={
        <>
          {/* Who searches a number seldom knows whether it is still open. */}
          {filter.q && filter.state === "open" && (
            <Button onClick={() => onFilter({ ...emptyFilter, state: "resolved", q: filter.q })}>
              {inbox.list.noResults.elsewhere[module]}
            </Button>
          )}
          <Button onClick={clear} keys="Escape">
            {inbox.filters.clear}
          </Button>
        </>
      }
    >
      {filter.q ? say(inbox.list.noResults.query, { text: filter.q }) : inbox.list.noResults.text}
    </EmptyState>
  );
}

function FirstRun() {
  const { inbox } = useMessages();
  const { me } = useDesk();
  const { title, text, step, detail, start, ask } = inbox.list.firstRun;
  return (
    <EmptyState title={title} actions={null}>
      {me.role !== "admin" ? (
        ask
      ) : (
        <>
          {text}
          <div className="mt-4 flex flex-wrap items-center gap-3 border-t py-2.5 text-1">
            <div className="min-w-40 flex-1">
              <p className="font-semibold">{step}</p>
              <p className="text-12 text-3">{detail}</p>
            </div>
            <Link href="/integrations" className={buttonClass("primary")}>
              {start}
            </Link>
          </div>
        </>
      )}
    </EmptyState>
  );
}

/** The list could not be read: what is safe, the reference for who is asked, and another try. */
export function ListError({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const { inbox, common } = useMessages();
  const reference = error instanceof DoorError ? error.reference : null;
  return (
    <EmptyState
      icon={<Icon of={CloudOff} size={20} />}
      title={inbox.list.error.title}
      actions={
        <Button kind="primary" onClick={onRetry}>
          {common.retry}
        </Button>
      }
      foot={reference && say(common.error.reference, { reference })}
    >
      {inbox.list.error.text}
    </EmptyState>
  );
}
