import type { ReactNode } from "react";
import { cn } from "./cn";

export type Tone = "neutral" | "accent" | "late" | "warn" | "ok";

export function Badge({
  tone = "neutral",
  size = "m",
  icon,
  mayShrink = false,
  children,
}: {
  tone?: Tone;
  size?: "s" | "m";
  icon?: ReactNode;
  /** Gives way to what stands beside it. */
  mayShrink?: boolean;
  children: ReactNode;
}) {
  return (
    <span
      className={cn(
        "inline-flex items-center gap-1 rounded-sm border font-medium whitespace-nowrap",
        mayShrink ? "min-w-0" : "shrink-0",
        size === "s" ? "h-4 px-1 text-11" : "h-5 px-1.5 text-12",
        TONE[tone],
      )}
    >
      {icon}
      {mayShrink ? <span className="truncate">{children}</span> : children}
    </span>
  );
}

const TONE: Record<Tone, string> = {
  neutral: "border-line-strong text-2",
  accent: "border-accent-line bg-accent-soft text-accent",
  late: "border-late-line bg-late-soft text-late",
  warn: "border-warn-line bg-warn-soft text-warn",
  ok: "border-ok-line bg-ok-soft text-ok",
};
