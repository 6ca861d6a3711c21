"use client";

import { Hourglass, TrendingUp } from "lucide-react";
import { useId } from "react";
import { useSpeech } from "@/components/i18n/use-messages";
import type { AfterSale } from "@/components/inbox/queries";
import { useShortcuts } from "@/components/keyboard/use-shortcuts";
import { cn } from "@/components/ui/cn";
import { Icon } from "@/components/ui/icon";
import { ariaKeys, Kbd } from "@/components/ui/kbd";
import { useNow } from "@/components/ui/use-now";
import { formatDateTime, formatMoney } from "@/lib/i18n/formats";
import { say } from "@/lib/i18n/say";
import { type AvailableDecision, availableDecisions } from "./available";
import { Clock } from "./clock";
import { DecisionDialog, openDecision } from "./decision-dialog";
import { DecisionIcon } from "./decision-icon";
import { underWayWords } from "./under-way";

export type Claim = NonNullable<AfterSale["claim"]>;

/** What the buyer wants, how long there is, and exactly what may be done about it. */
export function ClaimBlock({ conversation, claim }: { conversation: AfterSale; claim: Claim }) {
  return (
    <>
      <Headline claim={claim} />
      {claim.state === "closed" ? <Ending claim={claim} /> : <Clocks claim={claim} />}
      <Proposals claim={claim} />
      {claim.state !== "closed" && <Decisions claim={claim} decisions={conversation.decisions} />}
      <DecisionDialog conversation={conversation} claim={claim} />
    </>
  );
}

function Headline({ claim }: { claim: Claim }) {
  const { claims } = useSpeech().messages;
  const title = claim.reason ?? (claim.family ? claims.families[claim.family] : null) ?? typeName();
  function typeName() {
    return claim.type ? claims.types[claim.type] : claim.typeWord;
  }
  const wanted = claim.proposals.findLast(({ byBuyer }) => byBuyer);
  const asks: Record<string, string> = claims.asks;
  const stage = claim.stage ? claims.stages[claim.stage] : claim.stageWord;
  return (
    <>
      <div className="flex items-start justify-between gap-3">
        <h2 className="min-w-0 font-semibold first-letter:uppercase">{title}</h2>
        <Reputation effect={claim.reputation} />
      </div>
      <p className="text-2">
        {[
          (wanted?.resolution && asks[wanted.resolution]) ?? problemOf(claim, title),
          claim.state !== "closed" && claim.stage !== "none" && say(claims.stage, { stage }),
        ]
          .filter(Boolean)
          .join(" ")}
      </p>
      {claim.headline?.description && claim.state !== "closed" && (
        <p className="mt-1.5 text-12 text-3">{claim.headline.description}</p>
      )}
    </>
  );
}

/** What the buyer says is wrong, unless the title says it already. */
function problemOf({ headline }: Claim, title: string): string | null {
  const problem = headline?.problem?.trim();
  if (!problem || problem.toLowerCase() === title.toLowerCase()) return null;
  return /[.!?]$/.test(problem) ? problem : `${problem}.`;
}

function Reputation({ effect }: { effect: Claim["reputation"] }) {
  const { claims } = useSpeech().messages;
  const isAffected = effect === "affected";
  return (
    <span
      className={cn(
        "inline-flex shrink-0 items-center gap-1 pt-0.5 text-12",
        isAffected ? "font-medium text-late" : "text-3",
      )}
    >
      {isAffected && <Icon of={TrendingUp} size={12} />}
      {claims.reputation[effect]}
    </span>
  );
}

function Clocks({ claim }: { claim: Claim }) {
  const { claims } = useSpeech().messages;
  const { clocks } = claims;
  const mandatory = claim.actions?.find(({ isMandatory }) => isMandatory);
  const isReview = mandatory?.action.startsWith("return-review");
  const dueLabel = isReview ? clocks.dueReview : claim.stage === "dispute" ? clocks.dueMediator : clocks.due;
  return (
    <div className="mt-3 flex flex-col gap-3">
      {claim.dueAt && claim.turn === "us" && (
        <Clock label={dueLabel} from={claim.openedAt} to={claim.dueAt} left={claims.due.left} over={claims.due.over} />
      )}
      {claim.sparedUntil && (
        <Clock
          label={clocks.spared}
          from={claim.openedAt}
          to={claim.sparedUntil}
          left={clocks.left}
          over={clocks.over}
          note={(time, isOver) => (isOver ? clocks.sparedOver : say(clocks.sparedNote, { time }))}
        />
      )}
      {claim.turn && claim.turn !== "us" && <p className="text-2">{claims.turns[claim.turn]}.</p>}
    </div>
  );
}

function Ending({ claim }: { claim: Claim }) {
  const { messages, locale, timeZone } = useSpeech();
  const { claims } = messages;
  const now = useNow(60);
  const { benefited = [], coverageApplied } = claim.resolution ?? {};
  const winner = winnerOf(benefited);
  const { goneSince, closedAt } = claim;
  const at = goneSince ?? closedAt;
  const time = at && formatDateTime(at, now, { locale, timeZone });
  return (
    <p className="mt-2 text-2">
      {time && <span className="font-medium text-1">{say(goneSince ? claims.gone : claims.closed, { time })}.</span>}{" "}
      {goneSince && claims.goneText} {winner && claims.closedFor[winner]} {coverageApplied && claims.coverage}
    </p>
  );
}

/** Whom the end of a claim favours, of the marketplace's words for roles. */
export function winnerOf(benefited: readonly string[]): "complainant" | "respondent" | "both" | null {
  const [buyer, store] = [benefited.includes("complainant"), benefited.includes("respondent")];
  if (buyer && store) return "both";
  return buyer ? "complainant" : store ? "respondent" : null;
}

function Proposals({ claim: { proposals } }: { claim: Claim }) {
  const { messages, locale } = useSpeech();
  const words = messages.claims.proposals;
  const names: Record<string, string> = words.resolutions;
  const states: Record<string, string> = words.states;
  // The first one is what the headline says already.
  if (proposals.length < 2) return null;
  return (
    <ul className="mt-3 flex flex-col gap-1 border-t pt-2.5">
      {proposals.map((one, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the marketplace gives proposals no id, and they only grow
        <li key={index} className="flex items-baseline gap-1.5 text-12">
          <span className="text-3">{one.byBuyer ? words.byBuyer : words.byStore}</span>
          <span className="min-w-0 flex-1 truncate">
            {(one.resolution && names[one.resolution]) ?? one.word}
            {one.percentage !== null && ` ${one.percentage} %`}
            {one.amount && `, ${formatMoney(one.amount, locale)}`}
          </span>
          {one.state && <span className={one.state === "rejected" ? "text-late" : "text-3"}>{states[one.state]}</span>}
        </li>
      ))}
    </ul>
  );
}

function Decisions({ claim, decisions }: { claim: Claim; decisions: AfterSale["decisions"] }) {
  const { messages } = useSpeech();
  const { claims } = messages;
  const available = availableDecisions(claim.actions ?? []);
  const reasonId = useId();
  const reason = underWayWords(messages, decisions);
  useShortcuts(
    (reason ? [] : available).map(({ kind, keys }, index) => ({
      keys,
      label: claims.decisions[kind],
      hint: index < 2 ? { label: claims.decisionHints[kind] } : undefined,
      run: () => openDecision({ claimId: claim.id, kind }),
    })),
  );
  if (!claim.actions) return <p className="mt-3 text-12 text-3">{claims.actionsUnknown}</p>;
  if (available.length === 0)
    return claim.turn === "us" ? null : <p className="mt-3 text-12 text-3">{claims.noActions}</p>;
  return (
    <>
      {reason && (
        <p id={reasonId} className="mt-3 flex gap-1.5 text-12 text-2">
          <Icon of={Hourglass} size={12} className="mt-0.75 shrink-0 text-warn" />
          {reason}
        </p>
      )}
      <ul className={cn("grid gap-1.5", reason ? "mt-2" : "mt-3")}>
        {available.map((one) => (
          <li key={one.kind}>
            <DecisionButton claim={claim} decision={one} offBecause={reason && reasonId} />
          </li>
        ))}
      </ul>
    </>
  );
}

function DecisionButton({
  claim,
  decision: { kind, keys, isMandatory },
  offBecause,
}: {
  claim: Claim;
  decision: AvailableDecision;
  /** The id of the words that say why it cannot be pressed now. */
  offBecause: string | null;
}) {
  const { messages, locale } = useSpeech();
  const { claims } = messages;
  const amount = claim.atStake && formatMoney(claim.atStake, locale);
  const note =
    kind === "full-refund" ? amount && say(claims.decisionNotes[kind], { amount }) : claims.decisionNotes[kind];
  return (
    <button
      type="button"
      aria-keyshortcuts={ariaKeys(keys)}
      aria-haspopup="dialog"
      aria-disabled={offBecause !== null || undefined}
      aria-describedby={offBecause ?? undefined}
      onClick={offBecause === null ? () => openDecision({ claimId: claim.id, kind }) : undefined}
      className="flex h-8 w-full items-center gap-2 rounded-md border border-line-strong bg-surface px-2.5 text-left transition-colors live:hover:border-line-control live:hover:bg-hover live:active:bg-pressed off:border-line off:bg-sunken off:text-3 touch:h-11"
    >
      <DecisionIcon kind={kind} />
      <span className="shrink-0 font-medium">{claims.decisions[kind]}</span>
      <span className="tnum min-w-0 flex-1 truncate text-right text-12 text-3">
        {isMandatory ? <span className="font-medium text-warn">{claims.mandatory}</span> : note}
      </span>
      <Kbd keys={keys} />
    </button>
  );
}
