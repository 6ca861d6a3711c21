import { CircleCheck, CircleDashed, CircleX, LoaderCircle, type LucideIcon, RefreshCw } from "lucide-react";
import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";
import { Icon } from "@/components/ui/icon";

/** `done` has a time; `now` is where it stands; `doubt`: maybe; `failed`; `next`: not yet. */
export type LedgerStep = {
  look: "done" | "now" | "doubt" | "failed" | "next";
  title: string;
  text?: ReactNode;
  time?: ReactNode;
};

/** What money has gone through and what is still ahead. A row is done only when it has a time. */
export function Ledger({ steps }: { steps: readonly LedgerStep[] }) {
  return (
    <ol className="overflow-hidden rounded-md border">
      {steps.map(({ look, title, text, time }) => (
        <li
          key={title}
          className={cn(
            "grid min-h-9 grid-cols-[16px_96px_minmax(0,1fr)_auto] items-center gap-x-2.5 px-3 py-1.5 not-first:border-t max-sm:grid-cols-[16px_minmax(0,1fr)_auto]",
            LOOK[look].row,
          )}
        >
          <Icon of={LOOK[look].icon} className={cn(LOOK[look].tone, look === "now" && "animate-spin")} />
          <span
            className={cn(
              "font-semibold",
              look === "next" && "font-medium text-3",
              look !== "next" && look !== "done" && LOOK[look].tone,
            )}
          >
            {title}
          </span>
          <span className={cn("min-w-0 max-sm:col-start-2 max-sm:row-start-2", look === "next" ? "text-3" : "text-2")}>
            {text}
          </span>
          <span className="tnum text-12 text-3">{time}</span>
        </li>
      ))}
    </ol>
  );
}

const LOOK: Record<LedgerStep["look"], { icon: LucideIcon; tone: string; row: string }> = {
  done: { icon: CircleCheck, tone: "text-ok", row: "" },
  now: { icon: LoaderCircle, tone: "text-accent", row: "bg-accent-soft" },
  doubt: { icon: RefreshCw, tone: "text-warn", row: "bg-warn-soft" },
  failed: { icon: CircleX, tone: "text-late", row: "bg-late-soft" },
  next: { icon: CircleDashed, tone: "text-3", row: "" },
};
