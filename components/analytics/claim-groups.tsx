"use client";

import Link from "next/link";
import { useSpeech } from "@/components/i18n/use-messages";
import { Select } from "@/components/ui/select";
import { Table, Td, Th, Tr } from "@/components/ui/table";
import type { ClaimDimension, ClaimsFilter, FunnelStep } from "@/lib/analytics/input";
import { formatMoney, formatNumber } from "@/lib/i18n/formats";
import { say } from "@/lib/i18n/say";
import { claimWords } from "./claim-words";
import { Funnel } from "./funnel";
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
const STEPS = ["opened", "answered", "direct", "spared"] as const satisfies FunnelStep[];

/** The way of all claims, and of each kind of them by whatever one wants to tell them apart. */
export function ClaimGroups({ claims, filter }: { claims: Claims; filter: ClaimsFilter }) {
  const { messages, locale } = useSpeech();
  const words = messages.numbers.claims;
  const { go } = useGo();
  const list = (only: Partial<ClaimsFilter>) => `${addressOf(PATH, filter, only)}#list`;
  const name = words.dimensions[filter.by];
  return (
    <Panel
      title={words.funnelBy}
      aside={
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
      }
    >
      <Funnel current={claims.current} hrefOf={(step) => list({ reached: step === "opened" ? undefined : step })} />
      {claims.groups.length > 0 && (
        <div className="mt-5">
          <Table label={say(words.byDimension, { name })}>
            <thead>
              <tr>
                <Th className="w-full">{name}</Th>
                {STEPS.map((step) => (
                  <Th key={step} align="end">
                    {words.steps[step]}
                  </Th>
                ))}
                <Th align="end">{words.claimed}</Th>
              </tr>
            </thead>
            <tbody>
              {claims.groups.map((group) => (
                <Tr key={group.key} className="relative">
                  <Td className="max-w-0 min-w-40 truncate">
                    <Link
                      href={list({ [filter.by]: group.key })}
                      className="rounded-sm font-medium text-accent after:absolute after:inset-0"
                    >
                      {claimWords(filter.by, group, messages)}
                    </Link>
                  </Td>
                  {STEPS.map((step) => (
                    <Td key={step} align="end">
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
        </div>
      )}
    </Panel>
  );
}
