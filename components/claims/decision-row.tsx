"use client";

import { ChevronDown } from "lucide-react";
import { useState } from "react";
import { useSpeech } from "@/components/i18n/use-messages";
import type { AfterSale } from "@/components/inbox/queries";
import type { Entry } from "@/components/messages/timeline-rows";
import { cn } from "@/components/ui/cn";
import { Icon } from "@/components/ui/icon";
import { useNow } from "@/components/ui/use-now";
import { formatDateTime, formatMoney } from "@/lib/i18n/formats";
import { DecisionIcon } from "./decision-icon";
import { type Decision, isSettled } from "./decision-steps";
import { ledgerOf, stateWord } from "./decision-words";
import { Ledger } from "./ledger";

type DecisionEntry = Extract<Entry, { kind: "decision" }>;

/** A decision in the conversation: what, how much, by whom, where it stands; open while it is not settled. */
export function DecisionRow({
  entry,
  decision,
}: {
  conversation: AfterSale;
  entry: DecisionEntry;
  decision: Decision | null;
}) {
  const speech = useSpeech();
  const { messages, locale, timeZone } = speech;
  const { claims } = messages;
  const now = useNow(60);
  const [isOpen, setOpen] = useState(decision !== null && !isSettled(decision));
  return (
    <div className="overflow-hidden rounded-md border border-line-strong">
      <button
        type="button"
        aria-expanded={isOpen}
        disabled={!decision}
        onClick={() => setOpen(!isOpen)}
        className="focus-in flex min-h-9 w-full items-center gap-2 px-3 py-1.5 text-left transition-colors enabled:hover:bg-hover touch:min-h-11"
      >
        <DecisionIcon kind={entry.decision} />
        <span className="font-medium">{claims.decisions[entry.decision]}</span>
        {entry.amount && <span className="tnum font-semibold">{formatMoney(entry.amount, locale)}</span>}
        <span className="min-w-0 flex-1 truncate text-12 text-3">
          {entry.byName}, <span className="tnum">{formatDateTime(entry.at, now, { locale, timeZone })}</span>
        </span>
        <span className={cn("shrink-0 font-medium text-12", TONE[entry.state] ?? "text-2")}>
          {stateWord(messages, decision ?? { state: entry.state, refusal: null })}
        </span>
        {decision && (
          <Icon
            of={ChevronDown}
            size={14}
            className={cn("shrink-0 text-3 transition-[rotate]", isOpen && "rotate-180")}
          />
        )}
      </button>
      {isOpen && decision && (
        <div className="border-t p-2">
          <Ledger steps={ledgerOf(decision, speech)} />
        </div>
      )}
    </div>
  );
}

const TONE: Partial<Record<DecisionEntry["state"], string>> = {
  confirmed: "text-ok",
  accepted: "text-accent",
  submitted: "text-accent",
  prepared: "text-accent",
  unknown: "text-warn",
  "awaiting-approval": "text-warn",
  rejected: "text-late",
  declined: "text-late",
};
