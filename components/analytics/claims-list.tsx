"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { CircleCheck, SearchX } from "lucide-react";
import Link from "next/link";
import { useSpeech } from "@/components/i18n/use-messages";
import { buttonClass } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import { SearchInput } from "@/components/ui/search-input";
import { Select } from "@/components/ui/select";
import { Table, Td, Th, Tr } from "@/components/ui/table";
import { useNow } from "@/components/ui/use-now";
import type { ClaimsListFilter } from "@/lib/analytics/input";
import { formatDateTime, formatMoney } from "@/lib/i18n/formats";
import { say } from "@/lib/i18n/say";
import { figuresNarrowedTo, listNarrowedTo } from "./claim-narrowings";
import { claimWords } from "./claim-words";
import { NarrowedList } from "./narrowed-list";
import { PHONE_CELL, PHONE_ROW } from "./phone-row";
import { addressOf, frameOf } from "./place";
import { type Claim, type Claims, claimsListQuery } from "./queries";
import { useGo } from "./use-go";
import { useSearch } from "./use-search";

const PATH = "/analytics/claims";

/** The claims behind whatever was pressed above, which `names` has the names of; each opens where it is dealt with. */
export function ClaimsList({ filter, names }: { filter: ClaimsListFilter; names: Claims["names"] }) {
  const { messages } = useSpeech();
  const words = messages.numbers.claims;
  const { go, isGoing } = useGo();
  const search = (found: string) => go(addressOf(PATH, filter, { q: found }), "replace");
  const [q, setQ] = useSearch(filter.q ?? "", search, isGoing);
  const list = useInfiniteQuery(claimsListQuery(filter));
  const claims = list.data?.pages.flatMap((page) => page.claims) ?? [];
  const zone = list.data?.pages[0]?.zone ?? "UTC";
  return (
    <NarrowedList
      path={PATH}
      filter={filter}
      control={
        <>
          <div className="w-96 max-sm:w-full">
            <SearchInput value={q} onChange={setQ} label={words.search} />
          </div>
          <Select
            box="s"
            aria-label={words.state}
            value={filter.state ?? ""}
            onChange={({ target }) => go(addressOf(PATH, filter, { state: target.value }))}
            className="w-52 max-sm:w-full"
          >
            <option value="">{words.allStates}</option>
            <option value="opened">{words.states.opened}</option>
            <option value="closed">{words.states.closed}</option>
          </Select>
        </>
      }
      narrowings={listNarrowedTo(filter, names, messages)}
      list={list}
      isEmpty={claims.length === 0}
      empty={<NoClaims filter={filter} names={names} />}
    >
      <ClaimsTable claims={claims} zone={zone} />
    </NarrowedList>
  );
}

/** Nothing here: because of what was asked for, or because nobody complained, which is good. */
function NoClaims({ filter, names }: { filter: ClaimsListFilter; names: Claims["names"] }) {
  const { messages } = useSpeech();
  const { claims: words, orders } = messages.numbers;
  const isNarrow =
    Boolean(filter.q || filter.state || filter.anytime) || figuresNarrowedTo(filter, names, messages).length > 0;
  if (!isNarrow) {
    return (
      <EmptyState icon={<Icon of={CircleCheck} size={20} />} title={words.none}>
        {words.noneText}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={<Icon of={SearchX} size={20} />}
      title={words.noMatch}
      actions={
        <Link href={addressOf(PATH, frameOf(filter))} scroll={false} className={buttonClass("outline")}>
          {orders.clear}
        </Link>
      }
    >
      {words.noMatchText}
    </EmptyState>
  );
}

function ClaimsTable({ claims, zone }: { claims: readonly Claim[]; zone: string }) {
  const { messages, locale } = useSpeech();
  const { columns } = messages.analytics;
  const words = messages.numbers.claims;
  const now = useNow(60);
  return (
    <Table label={words.list} className="max-md:block">
      <thead className="max-md:sr-only">
        <tr>
          <Th>{columns.claim}</Th>
          <Th>{columns.opened}</Th>
          <Th>{words.state}</Th>
          <Th>{columns.reason}</Th>
          <Th className="md:max-[1536px]:hidden">{columns.buyer}</Th>
          <Th className="max-lg:hidden">{columns.product}</Th>
          <Th className="max-lg:hidden">{columns.reputation}</Th>
          <Th align="end">{columns.value}</Th>
        </tr>
      </thead>
      <tbody className="max-md:block max-md:border-t">
        {claims.map((claim) => (
          <Tr key={claim.claimId} className={cn(PHONE_ROW, "relative")}>
            <Td className={cn(PHONE_CELL, "font-medium")}>
              <Link
                href={`/support/inbox/${claim.conversationId}`}
                aria-label={say(words.open1, { id: claim.sourceId })}
                className="rounded-sm text-accent after:absolute after:inset-0"
              >
                {claim.sourceId}
              </Link>
            </Td>
            <Td className={cn(PHONE_CELL, "text-2 max-md:row-start-2 max-md:text-12")}>
              {formatDateTime(claim.openedAt, now, { locale, timeZone: zone })}
            </Td>
            <Td className={cn(PHONE_CELL, "max-md:row-start-2 max-md:justify-self-end max-md:text-12")}>
              <ClaimState claim={claim} />
            </Td>
            <Td
              className={cn(
                PHONE_CELL,
                "w-1/2 max-w-0 truncate max-md:row-start-3 max-md:w-auto max-md:max-w-none max-md:text-12 max-md:text-2",
              )}
            >
              {claim.reason}
            </Td>
            <Td
              className={cn(
                PHONE_CELL,
                "text-2 max-md:row-start-3 max-md:justify-self-end max-md:text-12 md:max-[1536px]:hidden",
              )}
            >
              {claim.buyerNickname}
            </Td>
            <Td className="w-1/2 max-w-0 truncate text-2 max-lg:hidden">{claim.itemTitle}</Td>
            <Td className={cn("max-lg:hidden", claim.reputation === "affected" && "text-late")}>
              {messages.claims.reputation[claim.reputation]}
            </Td>
            <Td align="end" className={cn(PHONE_CELL, "max-md:col-start-2 max-md:row-start-1")}>
              {claim.amounts.map(({ gross }) => formatMoney(gross, locale)).join(" · ") || messages.numbers.none}
            </Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  );
}

function ClaimState({ claim: { state, stage, resolution } }: { claim: Claim }) {
  const messages = useSpeech().messages;
  const words = messages.numbers.claims;
  const isOpen = state !== "closed";
  const detail = isOpen
    ? stage === "dispute"
      ? messages.claims.mediation
      : null
    : resolution && claimWords("resolution", { key: resolution, label: null }, messages);
  return (
    <span className="inline-flex items-center gap-1.5 align-middle">
      <span
        aria-hidden="true"
        className={cn("size-1.75 shrink-0 rounded-full", isOpen ? "bg-late" : "border-[1.5px] border-ink/60")}
      />
      {isOpen ? words.states.opened : words.states.closed}
      {detail && <span className="max-w-44 truncate text-12 text-3">{detail}</span>}
    </span>
  );
}
