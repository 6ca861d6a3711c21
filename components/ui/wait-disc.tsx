import type { ReactNode } from "react";
import { cn } from "./cn";

export type WaitLevel = "calm" | "aware" | "due" | "late";

/** A waiting time. Its colour and the filled part of its disc say the same thing, so neither is needed alone. */
export function WaitDisc({ level, children }: { level: WaitLevel; children: ReactNode }) {
  return (
    <span className={cn("tnum inline-flex items-center gap-1.25 text-12 whitespace-nowrap", LEVEL[level].text)}>
      <span
        aria-hidden="true"
        className={cn("size-2.25 shrink-0 rounded-full border-[1.5px] border-current", LEVEL[level].disc)}
      />
      {children}
    </span>
  );
}

const LEVEL: Record<WaitLevel, { text: string; disc: string }> = {
  calm: { text: "text-3", disc: "" },
  aware: { text: "text-1", disc: "bg-[conic-gradient(currentColor_25%,transparent_0)]" },
  due: { text: "font-medium text-warn", disc: "bg-[conic-gradient(currentColor_60%,transparent_0)]" },
  late: { text: "font-semibold text-late", disc: "bg-current" },
};
