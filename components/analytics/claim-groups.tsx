"use client";

import Link from "next/link";
import { useState } from "react";
import { useSpeech } from "@/components/i18n/use-messages";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { Select } from "@/components/ui/select";
import { Table, Td, Th, Tr } from "@/components/ui/table";
import type { ClaimDimension, ClaimsFilter, FunnelStep } from "@/lib/analytics/input";
import { formatMoney, formatNumber } from "@/lib/i18n/formats";
import { say } from "@/lib/i18n/say";
import { claimWords } from "./claim-words";
import { Definition } from "./definition";
import { Funnel, funnelDefinition } from "./funnel";
import { Panel } from "./panel";
import { addressOf } from "./place";
import type { Claims } from "./queries";
import { useGo } from "./use-go";

const PATH = "/analytics/claims";
const DIMENSIONS = [
  "reason",
  "product",
  "stage",
  "resolution",
  "type",
  "reputation",
] as const satisfies ClaimDimension[];
/** More than these are opened on demand: the frequent ones come first. */
const SHOWN_MAX = 8;
const STEPS = ["opened", "answered", "direct", "spared"] as const satisfies FunnelStep[];

/** The way of all claims, and of each kind of them by whatever one wants to tell them apart. */
export function ClaimGroups({ claims, filter }: { claims: Claims; filter: ClaimsFilter }) {
  const { messages, locale } = useSpeech();
  const words = messages.numbers.claims;
  const { go } = useGo();
  const list = (only: Partial<ClaimsFilter>) => `${addressOf(PATH, filter, only)}#list`;
  const name = words.dimensions[filter.by];
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? claims.groups : claims.groups.slice(0, SHOWN_MAX);
  return (
    <Panel title={words.way} definition={<Definition of={words.way}>{funnelDefinition(messages)}</Definition>}>
      <Funnel current={claims.current} hrefOf={(step) => list({ reached: step === "opened" ? undefined : step })} />
      {claims.groups.length > 0 && (
        <>
          <div className="mt-6 mb-2 flex items-center gap-2">
            <span className="font-semibold text-12 text-2">{words.by}</span>
            <Select
              box="s"
              aria-label={words.funnelBy}
              value={filter.by}
              onChange={({ target }) => go(addressOf(PATH, filter, { by: target.value }), "replace")}
              className="w-40"
            >
              {DIMENSIONS.map((dimension) => (
                <option key={dimension} value={dimension}>
                  {words.dimensions[dimension]}
                </option>
              ))}
            </Select>
          </div>
          <Table label={say(words.byDimension, { name })}>
            <thead>
              <tr>
                <Th className="w-full">{name}</Th>
                {STEPS.map((step) => (
                  <Th key={step} align="end" className={cn("whitespace-normal!", MIDDLE[step])}>
                    {words.steps[step]}
                  </Th>
                ))}
                <Th align="end" className="whitespace-normal!">
                  {words.claimed}
                </Th>
              </tr>
            </thead>
            <tbody>
              {shown.map((group) => (
                <Tr key={group.key} className="relative">
                  <Td className="max-w-0 min-w-32 truncate">
                    <Link
                      href={list({ [filter.by]: group.key })}
                      className="rounded-sm font-medium text-accent after:absolute after:inset-0"
                    >
                      {claimWords(filter.by, group, messages)}
                    </Link>
                  </Td>
                  {STEPS.map((step) => (
                    <Td key={step} align="end" className={MIDDLE[step]}>
                      {formatNumber(group.funnel[step], locale)}
                    </Td>
                  ))}
                  <Td align="end">
                    {group.amounts.map((amount) => formatMoney(amount, locale)).join(" · ") || messages.numbers.none}
                  </Td>
                </Tr>
              ))}
            </tbody>
          </Table>
          {claims.groups.length > shown.length && (
            <Button kind="quiet" className="mt-2 -ml-2.5" onClick={() => setShowsAll(true)}>
              {say(messages.numbers.allLines, { count: claims.groups.length }, locale)}
            </Button>
          )}
        </>
      )}
    </Panel>
  );
}

/** A phone has room for the ends of the way. */
const MIDDLE: Partial<Record<FunnelStep, string>> = { answered: "max-md:hidden", direct: "max-md:hidden" };
