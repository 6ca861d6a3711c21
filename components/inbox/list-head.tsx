"use client";

import { useQuery } from "@tanstack/react-query";
import { ArrowUpDown, ChevronDown, Hourglass, ListFilter, Search, X } from "lucide-react";
import { useState } from "react";
import { useMessages, useSpeech } from "@/components/i18n/use-messages";
import { cn } from "@/components/ui/cn";
import { Icon } from "@/components/ui/icon";
import { IconButton } from "@/components/ui/icon-button";
import { Menu, type MenuItem } from "@/components/ui/menu";
import { SearchInput } from "@/components/ui/search-input";
import {
  type ConversationState,
  complaintTypes,
  conversationStates,
  entries,
  helpTopics,
  type Topic,
} from "@/db/vocabulary";
import { say } from "@/lib/i18n/say";
import type { ConversationCounts } from "@/lib/inbox/count-conversations";
import type { InboxFilter } from "@/lib/inbox/input";
import { useDesk } from "./desk";
import { currentTab, type ListTab, listTabs } from "./list-tabs";
import { hrefOf } from "./place";
import { assignableQuery } from "./queries";

type FilterProps = { filter: InboxFilter; onFilter: (filter: InboxFilter) => void };

/** The list's title, its search, and which part of it is shown. */
export function ListHead({
  filter,
  counts,
  search,
  onSearch,
  onFilter,
}: FilterProps & { counts: ConversationCounts | undefined; search: string; onSearch: (text: string) => void }) {
  const { inbox, common } = useMessages();
  const { module } = useDesk();
  const [isSearching, setSearching] = useState(search !== "");
  const order = module === "support" && filter.state === "open" ? inbox.order.due : inbox.order[filter.state];
  return (
    <>
      <header className="flex h-12 shrink-0 items-center gap-2 px-4 touch:h-14 touch:pr-2">
        <h1 className="min-w-0 flex-1 truncate font-semibold text-16">{inbox.title}</h1>
        <span
          title={
            module === "support" && filter.state === "open" ? inbox.orderLabel.due : inbox.orderLabel[filter.state]
          }
          className="inline-flex items-center gap-1 text-12 text-2 max-md:hidden"
        >
          <Icon of={ArrowUpDown} size={14} className="text-3" />
          {order}
        </span>
        <span className="md:hidden">
          <IconButton
            label={common.search}
            icon={<Icon of={Search} size={20} />}
            aria-pressed={isSearching}
            onClick={() => setSearching(!isSearching)}
          />
        </span>
        <FilterMenu filter={filter} onFilter={onFilter} />
      </header>
      <div className={cn("shrink-0 px-3 pb-2", !isSearching && "max-md:hidden")}>
        <SearchInput
          value={search}
          onChange={onSearch}
          label={inbox.search}
          placeholder={inbox.searchPlaceholders[module]}
        />
      </div>
      <Chips filter={filter} onFilter={onFilter} />
      <Tabs filter={filter} counts={counts} onFilter={onFilter} />
    </>
  );
}

function FilterMenu({ filter, onFilter }: FilterProps) {
  const { inbox } = useMessages();
  const { module } = useDesk();
  const [isWanted, setWanted] = useState(false);
  const { data } = useQuery({ ...assignableQuery(), enabled: isWanted });
  const items: MenuItem[] =
    module === "support"
      ? [
          ...topicItems(inbox.topics, filter, onFilter),
          ...(data?.departments ?? []).map(({ id, name }, index) => ({
            id,
            label: `${inbox.views.department}: ${name}`,
            divided: index === 0,
            checked: filter.view === "group" && filter.department === id,
            onSelect: () => onFilter({ ...filter, view: "group" as const, entry: undefined, department: id }),
          })),
        ]
      : [
          ...[undefined, ...entries].map((entry) => ({
            id: entry ?? "all",
            label: entry ? inbox.entries[entry] : inbox.filters.entryAll,
            checked: filter.entry === entry,
            onSelect: () => onFilter({ ...filter, entry }),
          })),
          ...(data?.groups ?? []).map(({ id, name }, index) => ({
            id,
            label: `${inbox.views.group}: ${name}`,
            divided: index === 0,
            checked: filter.view === "group" && filter.group === id,
            onSelect: () => onFilter({ ...filter, view: "group" as const, group: id }),
          })),
        ];
  return (
    <Menu
      label={inbox.filters.label}
      align="end"
      items={items}
      trigger={(trigger) => (
        <IconButton
          {...trigger}
          label={inbox.filters.label}
          icon={<Icon of={ListFilter} />}
          onPointerEnter={() => setWanted(true)}
          onFocus={() => setWanted(true)}
        />
      )}
    />
  );
}

/** What the shown part of the list may be about. */
function topicItems(words: Record<Topic | "all", string>, filter: InboxFilter, onFilter: FilterProps["onFilter"]) {
  const tab = currentTab("support", filter);
  const offered = [
    ...(tab === "complaint" ? [] : helpTopics.map((topic, index) => ({ topic, divided: index === 0 }))),
    ...(tab === "help" ? [] : complaintTypes.map((topic, index) => ({ topic, divided: index === 0 }))),
  ];
  return [{ topic: undefined, divided: false }, ...offered].map(({ topic, divided }) => ({
    id: topic ?? "all",
    label: words[topic ?? "all"],
    divided,
    checked: filter.topic === topic,
    onSelect: () => onFilter({ ...filter, topic }),
  }));
}

/** The filters that no tab shows, each with its way out. */
function Chips({ filter, onFilter }: FilterProps) {
  const { inbox } = useMessages();
  const { module } = useDesk();
  const { data } = useQuery({ ...assignableQuery(), enabled: Boolean(filter.group ?? filter.department) });
  const nameIn = (teams: readonly { id: string; name: string }[] | undefined, wanted: string) =>
    teams?.find(({ id }) => id === wanted)?.name;
  const isBadgeShown = ["help", "complaint"].includes(currentTab(module, filter));
  const chips = [
    filter.entry && !isBadgeShown && { name: inbox.entries[filter.entry], without: { ...filter, entry: undefined } },
    filter.topic && { name: inbox.topics[filter.topic], without: { ...filter, topic: undefined } },
    filter.view === "group" &&
      filter.group && {
        name: nameIn(data?.groups, filter.group) ?? inbox.views.group,
        without: { ...filter, view: "all" as const, group: undefined },
      },
    filter.view === "group" &&
      filter.department && {
        name: nameIn(data?.departments, filter.department) ?? inbox.views.department,
        without: { ...filter, view: "all" as const, department: undefined },
      },
  ].filter((chip) => typeof chip === "object");
  if (chips.length === 0) return null;
  return (
    <ul className="flex shrink-0 flex-wrap gap-1.5 px-3 pb-2">
      {chips.map(({ name, without }) => (
        <li key={name}>
          <button
            type="button"
            aria-label={say(inbox.filters.remove, { name })}
            onClick={() => onFilter(without)}
            className="inline-flex h-6 items-center gap-1 rounded-md bg-pressed pr-1 pl-2 text-12 text-1 hover:bg-hover touch:h-11 touch:px-3"
          >
            {name}
            <Icon of={X} size={12} className="text-3" />
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The parts of the list as links that the browser follows without the server; the menu at the end has the rest. */
function Tabs({ filter, counts, onFilter }: FilterProps & { counts: ConversationCounts | undefined }) {
  const { inbox } = useMessages();
  const { module, me } = useDesk();
  const { tabs, more } = listTabs(module, filter, me, counts?.approval);
  const nameOfState = (state: ConversationState) =>
    inbox.states[state === "resolved" && module === "support" ? "solved" : state];
  const nameOf = ({ name }: ListTab) => {
    if (name === "all") return nameOfState(filter.state);
    if (name === "help" || name === "complaint") return inbox.interactions[name];
    return inbox.views[name === "group" && module === "support" ? "departments" : name];
  };
  return (
    <div className="flex h-9 shrink-0 items-stretch border-b pr-2 pl-2.75 touch:h-11">
      <nav
        aria-label={inbox.views.label}
        className="flex min-w-0 flex-1 overflow-x-auto pr-2 [scrollbar-width:none] [mask-image:linear-gradient(to_right,black_calc(100%-8px),transparent)]"
      >
        {tabs.map((tab) => (
          <a
            key={tab.name}
            href={hrefOf(module, { conversationId: null, filter: tab.to })}
            aria-current={tab.isCurrent ? "page" : undefined}
            onClick={(event) => {
              if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
              event.preventDefault();
              onFilter(tab.to);
            }}
            className={cn(
              "focus-in relative inline-flex shrink-0 items-center gap-1 rounded-sm px-1.25 font-medium text-3 whitespace-nowrap transition-colors hover:text-1",
              "aria-[current=page]:text-1 aria-[current=page]:after:absolute aria-[current=page]:after:inset-x-1.25 aria-[current=page]:after:bottom-0",
              "aria-[current=page]:after:h-0.5 aria-[current=page]:after:rounded-t-[1px] aria-[current=page]:after:bg-ink",
            )}
          >
            {tab.name === "approval" ? <ApprovalIcon label={nameOf(tab)} /> : nameOf(tab)}
            {filter.state === "open" && <Count value={counts?.[tab.name]} />}
          </a>
        ))}
      </nav>
      <span className="self-center">
        <Menu
          label={inbox.states.label}
          align="end"
          items={[
            ...conversationStates.map((state) => ({
              id: state,
              label: nameOfState(state),
              checked: filter.state === state,
              // What waits for an approval is shown whatever its state.
              onSelect: () => onFilter({ ...filter, state, view: filter.view === "approval" ? "all" : filter.view }),
            })),
            ...more.map((tab, index) => ({
              id: tab.name,
              label: nameOf(tab),
              divided: index === 0,
              checked: tab.isCurrent,
              onSelect: () => onFilter(tab.to),
            })),
          ]}
          trigger={(trigger) => (
            <IconButton
              {...trigger}
              size="s"
              label={`${inbox.states.label}: ${nameOfState(filter.state)}`}
              icon={<Icon of={ChevronDown} size={14} />}
            />
          )}
        />
      </span>
    </div>
  );
}

/** There is no room for one more word beside the others. */
function ApprovalIcon({ label }: { label: string }) {
  return (
    <span title={label} className="inline-flex text-warn">
      <Icon of={Hourglass} size={14} />
      <span className="sr-only">{label}</span>
    </span>
  );
}

/** The server counts no further than this. */
const COUNT_MAX = 1000;

function Count({ value }: { value: number | undefined }) {
  const { locale } = useSpeech();
  if (value === undefined) return null;
  return (
    <span className="tnum font-normal text-12">
      {value >= COUNT_MAX ? `${COUNT_MAX - 1}+` : say("{value}", { value }, locale)}
    </span>
  );
}
